package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.reference.Citation;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * A method of risk assessment as data: scales, matrix, acceptance, and how intelligence and information count.
 *
 * <p>A host brings its own; {@link RiskPolicies} has presets. This class is immutable and thread-safe.
 *
 * @param id the id of the policy, such as {@code tutela-eu-mdr}
 * @param version its version
 * @param profile the regulatory frame it serves
 * @param matrix the matrix that gives level and control
 * @param severityNames what the levels of severity are called in each dimension, immutable
 * @param exploitFloors how easy a step is at least when something is known of exploitation, immutable
 * @param informationCredit whether controls that only inform lower a risk
 * @param isReductionAsFarAsPossible whether a controlled risk must also be shown to be reduced as far as possible
 * @param sources where the constants come from, immutable
 */
public record RiskPolicy(
        String id,
        String version,
        Profile profile,
        RiskMatrix matrix,
        List<SeverityNames> severityNames,
        List<ExploitFloor> exploitFloors,
        InformationCredit informationCredit,
        boolean isReductionAsFarAsPossible,
        List<Citation> sources) {

    /**
     * Checks the policy as a whole.
     *
     * @throws IllegalArgumentException if id or version is blank, a dimension has no name for a level, a floor names an unknown
     *     level, or a graver exploit status has a lower floor
     */
    public RiskPolicy {
        requireNonNull(profile, "profile");
        requireNonNull(matrix, "matrix");
        severityNames = ImmutableList.copyOf(severityNames);
        exploitFloors = ImmutableList.copyOf(exploitFloors);
        requireNonNull(informationCredit, "informationCredit");
        sources = ImmutableList.copyOf(sources);
        if (id.isBlank()) {
            throw new IllegalArgumentException("Policy id must not be blank");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("Policy version must not be blank");
        }
        for (SeverityNames names : severityNames) {
            if (names.names().size() != matrix.severity().levels().size()) {
                throw new IllegalArgumentException(
                        "Policy must name each of " + matrix.severity().codes() + " for " + names.dimension()
                                + ", but had " + names.names().size() + " names");
            }
        }
        for (ExploitFloor floor : exploitFloors) {
            matrix.exploitability().indexOf(floor.atLeast().code());
            for (ExploitFloor other : exploitFloors) {
                if (floor.status().compareTo(other.status()) < 0
                        && matrix.exploitability().indexOf(floor.atLeast().code())
                                > matrix.exploitability()
                                        .indexOf(other.atLeast().code())) {
                    throw new IllegalArgumentException(
                            "Policy must not have a lower floor for " + other.status() + " than for " + floor.status()
                                    + ", but had " + other.atLeast() + " and " + floor.atLeast());
                }
            }
        }
    }

    /**
     * Returns what a level of severity is called in a dimension.
     *
     * @param dimension the dimension
     * @param severityIndex the place of the level, from 0
     * @return the name in that dimension, or the name in the scale where the dimension has none
     */
    public String severityName(ImpactDimension dimension, int severityIndex) {
        for (SeverityNames names : severityNames) {
            if (names.dimension() == dimension) {
                return names.names().get(severityIndex);
            }
        }
        return matrix.severity().levels().get(severityIndex).name();
    }

    /**
     * Returns the easiest level.
     *
     * @return the highest level of the exploitability scale
     */
    public ExploitabilityLevel easiest() {
        List<String> codes = matrix.exploitability().codes();
        return new ExploitabilityLevel(codes.get(codes.size() - 1));
    }

    /**
     * Returns the digest of this policy: two policies with the same digest give the same results.
     *
     * @return the digest, computed on each call
     */
    public Digest digest() {
        return new CanonicalEncoder().put(this).digest();
    }
}
