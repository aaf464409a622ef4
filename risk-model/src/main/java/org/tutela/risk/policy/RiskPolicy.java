package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.reference.Citation;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * A method of risk assessment as data: scales, matrices, acceptance, and how intelligence and information count.
 *
 * <p>A host brings its own; {@link RiskPolicies} has presets, and {@link #toBuilder(String, String)} tailors one. This class is immutable and
 * thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id of the policy, such as {@code tutela-eu-mdr}
 * @param version its version
 * @param profile the regulatory frame it serves
 * @param lenses the ways to look at a risk, immutable, never empty; the first gives the level, and a risk is controlled when every
 *     one of them calls it so
 * @param probability how an estimated probability of harm is judged, where the profile admits that
 * @param schemes how factors of exploitability become a level, immutable
 * @param severityNames what the levels of severity are called in each dimension, immutable
 * @param exploitFloors how easy a step is at least when something is known of exploitation, immutable
 * @param compositeFloors how easy a step is at least from a value of the composite signal on, from the lowest value to the highest,
 *     immutable
 * @param maxSampleAgeDays how old the latest EPSS sample of a vulnerability may be before it must be taken anew, in days, at least 0;
 *     an old one keeps its effect
 * @param informationCredit whether controls that only inform lower a risk
 * @param isReductionAsFarAsPossible whether a controlled risk must also be shown to be reduced as far as possible
 * @param sources where the constants come from, immutable
 */
public record RiskPolicy(
        String id,
        String version,
        Profile profile,
        List<Lens> lenses,
        Optional<ProbabilityLens> probability,
        List<FactorScheme> schemes,
        List<SeverityNames> severityNames,
        List<ExploitFloor> exploitFloors,
        List<CompositeFloor> compositeFloors,
        int maxSampleAgeDays,
        InformationCredit informationCredit,
        boolean isReductionAsFarAsPossible,
        List<Citation> sources) {

    /** The window that an EPSS probability speaks of, in days: after it the latest sample says nothing of today. */
    private static final int EPSS_WINDOW_DAYS = 30;

    /**
     * Checks the policy as a whole.
     *
     * @throws IllegalArgumentException if id or version is blank, there is no lens, the lenses differ in their scales, a scheme or
     *     floor does not fit the scale, a dimension has no name for a level, a graver exploit status or a higher composite
     *     has a lower floor, a composite stands twice, the age is negative, or the profile does not admit probability
     */
    public RiskPolicy {
        requireNonNull(profile, "profile");
        lenses = ImmutableList.copyOf(lenses);
        requireNonNull(probability, "probability");
        schemes = ImmutableList.copyOf(schemes);
        severityNames = ImmutableList.copyOf(severityNames);
        exploitFloors = ImmutableList.copyOf(exploitFloors);
        compositeFloors = ImmutableList.sortedCopyOf(Comparator.comparing(CompositeFloor::from), compositeFloors);
        requireNonNull(informationCredit, "informationCredit");
        sources = ImmutableList.copyOf(sources);
        if (id.isBlank()) {
            throw new IllegalArgumentException("Policy id must not be blank");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("Policy version must not be blank");
        }
        if (lenses.isEmpty()) {
            throw new IllegalArgumentException("Policy must have a lens, but had none");
        }
        checkScales(lenses, probability);
        Scale exploitability = lenses.get(0).matrix().exploitability();
        checkSchemes(schemes, exploitability);
        checkNames(severityNames, lenses.get(0).matrix().severity());
        checkFloors(exploitFloors, exploitability);
        checkComposite(compositeFloors, exploitability);
        if (maxSampleAgeDays < 0) {
            throw new IllegalArgumentException(
                    "Policy must allow samples an age of at least 0 days, but had " + maxSampleAgeDays);
        }
        if (profile == Profile.US_FDA && probability.isPresent()) {
            throw new IllegalArgumentException("Policy of profile US_FDA must not decide by probability");
        }
    }

    private static void checkScales(List<Lens> lenses, Optional<ProbabilityLens> probability) {
        RiskMatrix first = lenses.get(0).matrix();
        for (Lens lens : lenses) {
            if (!lens.matrix().exploitability().equals(first.exploitability())
                    || !lens.matrix().severity().equals(first.severity())) {
                throw new IllegalArgumentException("Policy must have the same scales in all lenses, but '" + lens.id()
                        + "' differs from '" + lenses.get(0).id() + "'");
            }
        }
        probability.ifPresent(lens -> {
            if (!lens.matrix().severity().equals(first.severity())
                    || !lens.matrix().levels().equals(first.levels())) {
                throw new IllegalArgumentException("Policy must judge probability by the scales of its first lens '"
                        + lenses.get(0).id() + "'");
            }
        });
    }

    private static void checkSchemes(List<FactorScheme> schemes, Scale exploitability) {
        Set<String> seen = new HashSet<>();
        for (FactorScheme scheme : schemes) {
            scheme.checkAgainst(exploitability);
            if (!seen.add(scheme.id())) {
                throw new IllegalArgumentException(
                        "Policy must name each scheme once, but has '" + scheme.id() + "' twice");
            }
        }
    }

    private static void checkNames(List<SeverityNames> severityNames, Scale severity) {
        for (SeverityNames names : severityNames) {
            if (names.names().size() != severity.levels().size()) {
                throw new IllegalArgumentException("Policy must name each of " + severity.codes() + " for "
                        + names.dimension() + ", but had " + names.names().size() + " names");
            }
        }
    }

    private static void checkFloors(List<ExploitFloor> floors, Scale exploitability) {
        for (ExploitFloor floor : floors) {
            int place = exploitability.indexOf(floor.atLeast().code());
            for (ExploitFloor other : floors) {
                if (floor.status().compareTo(other.status()) < 0
                        && place > exploitability.indexOf(other.atLeast().code())) {
                    throw new IllegalArgumentException(
                            "Policy must not have a lower floor for " + other.status() + " than for " + floor.status()
                                    + ", but had " + other.atLeast() + " and " + floor.atLeast());
                }
            }
        }
    }

    private static void checkComposite(List<CompositeFloor> floors, Scale exploitability) {
        int lowest = 0;
        for (int i = 0; i < floors.size(); i++) {
            CompositeFloor floor = floors.get(i);
            int place = exploitability.indexOf(floor.atLeast().code());
            if (i > 0 && floors.get(i - 1).from().compareTo(floor.from()) == 0) {
                throw new IllegalArgumentException("Policy must name each value of the composite once, but has "
                        + floor.from().toPlainString() + " twice");
            }
            if (place < lowest) {
                throw new IllegalArgumentException("Policy must not have a lower floor for a composite of "
                        + floor.from().toPlainString() + " than for "
                        + floors.get(i - 1).from().toPlainString() + ", but had " + floor.atLeast() + " and "
                        + floors.get(i - 1).atLeast());
            }
            lowest = place;
        }
    }

    /**
     * Returns a builder.
     *
     * @param id the id of the policy
     * @param version its version
     * @param profile the regulatory frame it serves
     * @param lenses the ways to look at a risk, the first of which gives the level
     * @return a new builder
     */
    public static Builder builder(String id, String version, Profile profile, Lens... lenses) {
        return new Builder(id, version, profile, ImmutableList.copyOf(lenses));
    }

    /**
     * Returns a builder that holds the parts of this policy, for one of another id or version.
     *
     * @param newId the id of the new policy
     * @param newVersion its version
     * @return a new builder
     */
    public Builder toBuilder(String newId, String newVersion) {
        Builder builder = new Builder(newId, newVersion, profile, lenses);
        builder.probability = probability;
        builder.schemes = schemes;
        builder.severityNames = severityNames;
        builder.exploitFloors = exploitFloors;
        builder.compositeFloors = compositeFloors;
        builder.maxSampleAgeDays = maxSampleAgeDays;
        builder.informationCredit = informationCredit;
        builder.isReductionAsFarAsPossible = isReductionAsFarAsPossible;
        builder.sources = sources;
        return builder;
    }

    /**
     * Returns the matrix that gives the level.
     *
     * @return the matrix of the first lens
     */
    public RiskMatrix matrix() {
        return lenses.get(0).matrix();
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
        return matrix().severity().levels().get(severityIndex).name();
    }

    /**
     * Returns the easiest level.
     *
     * @return the highest level of the exploitability scale
     */
    public ExploitabilityLevel easiest() {
        List<String> codes = matrix().exploitability().codes();
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

    /** Builds a RiskPolicy. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String version;
        private Profile profile;
        private List<Lens> lenses;
        private Optional<ProbabilityLens> probability = Optional.empty();
        private List<FactorScheme> schemes = ImmutableList.of();
        private List<SeverityNames> severityNames = ImmutableList.of();
        private List<ExploitFloor> exploitFloors = ImmutableList.of();
        private List<CompositeFloor> compositeFloors = ImmutableList.of();
        private int maxSampleAgeDays = EPSS_WINDOW_DAYS;
        private InformationCredit informationCredit = InformationCredit.NONE;
        private boolean isReductionAsFarAsPossible = true;
        private List<Citation> sources = ImmutableList.of();

        private Builder(String id, String version, Profile profile, List<Lens> lenses) {
            this.id = requireNonNull(id, "id");
            this.version = requireNonNull(version, "version");
            this.profile = requireNonNull(profile, "profile");
            this.lenses = lenses;
        }

        /**
         * Sets the profile.
         *
         * @param profile the regulatory frame it serves
         * @return this builder
         */
        public Builder profile(Profile profile) {
            this.profile = requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Sets the lenses.
         *
         * @param lenses the ways to look at a risk, the first of which gives the level
         * @return this builder
         */
        public Builder lenses(Lens... lenses) {
            this.lenses = ImmutableList.copyOf(lenses);
            return this;
        }

        /**
         * Sets how an estimated probability of harm is judged.
         *
         * @param probability the lens
         * @return this builder
         */
        public Builder probability(ProbabilityLens probability) {
            this.probability = Optional.of(probability);
            return this;
        }

        /**
         * Makes the policy judge by exploitability alone.
         *
         * @return this builder
         */
        public Builder withoutProbability() {
            this.probability = Optional.empty();
            return this;
        }

        /**
         * Sets how factors become a level.
         *
         * @param schemes the schemes
         * @return this builder
         */
        public Builder schemes(List<FactorScheme> schemes) {
            this.schemes = ImmutableList.copyOf(schemes);
            return this;
        }

        /**
         * Sets what the levels of severity are called.
         *
         * @param severityNames the names in each dimension
         * @return this builder
         */
        public Builder severityNames(List<SeverityNames> severityNames) {
            this.severityNames = ImmutableList.copyOf(severityNames);
            return this;
        }

        /**
         * Sets how easy a step is at least when something is known of exploitation.
         *
         * @param exploitFloors the floors
         * @return this builder
         */
        public Builder exploitFloors(List<ExploitFloor> exploitFloors) {
            this.exploitFloors = ImmutableList.copyOf(exploitFloors);
            return this;
        }

        /**
         * Sets how easy a step is at least from a value of the composite signal on.
         *
         * @param compositeFloors the floors, in any order
         * @return this builder
         */
        public Builder compositeFloors(List<CompositeFloor> compositeFloors) {
            this.compositeFloors = ImmutableList.copyOf(compositeFloors);
            return this;
        }

        /**
         * Sets how old the latest EPSS sample of a vulnerability may be before it must be taken anew; 30 unless set.
         *
         * @param maxSampleAgeDays the age in days, at least 0
         * @return this builder
         */
        public Builder maxSampleAgeDays(int maxSampleAgeDays) {
            this.maxSampleAgeDays = maxSampleAgeDays;
            return this;
        }

        /**
         * Sets whether controls that only inform lower a risk.
         *
         * @param informationCredit the credit
         * @return this builder
         */
        public Builder informationCredit(InformationCredit informationCredit) {
            this.informationCredit = requireNonNull(informationCredit, "informationCredit");
            return this;
        }

        /**
         * Sets whether a controlled risk must also be shown to be reduced as far as possible.
         *
         * @param isAskedFor whether it must
         * @return this builder
         */
        public Builder reductionAsFarAsPossible(boolean isAskedFor) {
            this.isReductionAsFarAsPossible = isAskedFor;
            return this;
        }

        /**
         * Sets where the constants come from.
         *
         * @param sources the citations
         * @return this builder
         */
        public Builder sources(List<Citation> sources) {
            this.sources = ImmutableList.copyOf(sources);
            return this;
        }

        /**
         * Admits and builds the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if the policy is not admissible
         */
        public RiskPolicy build() {
            return new RiskPolicy(
                    id,
                    version,
                    profile,
                    lenses,
                    probability,
                    schemes,
                    severityNames,
                    exploitFloors,
                    compositeFloors,
                    maxSampleAgeDays,
                    informationCredit,
                    isReductionAsFarAsPossible,
                    sources);
        }
    }
}
