package org.tutela.risk.zone;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.tutela.core.device.TrustBoundaryId;
import org.tutela.core.finding.Finding;
import org.tutela.risk.finding.RiskFindingCode;

/**
 * The security levels of a zone, for each foundational requirement that was looked at.
 *
 * <p>They inform which controls are needed; they set no severity and decide no acceptability. This class is immutable and thread-safe.
 *
 * @param zone the id of the trust boundary that stands for the zone
 * @param levels the levels of each requirement that was looked at, in the order of the requirements, immutable
 */
public record ZoneSecurityLevels(TrustBoundaryId zone, Map<FoundationalRequirement, Levels> levels) {

    /**
     * Copies the levels.
     *
     * @throws IllegalArgumentException if there are none
     */
    public ZoneSecurityLevels {
        requireNonNull(zone, "zone");
        levels = ImmutableSortedMap.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException(
                    "Zone " + zone + " must have levels of at least 1 foundational requirement, but had none");
        }
    }

    /**
     * Returns how far each requirement is from its target.
     *
     * @return a gap for each requirement that was looked at, those without a gap included, in the order of the requirements, immutable
     */
    public List<SecurityLevelGap> gaps() {
        ImmutableList.Builder<SecurityLevelGap> gaps = ImmutableList.builder();
        levels.forEach((requirement, each) -> gaps.add(new SecurityLevelGap(zone, requirement, each)));
        return gaps.build();
    }

    /**
     * Returns what to do: a finding for each open gap, and one for each requirement that is said to be reached beyond what its
     * components can reach.
     *
     * @return the findings, in the order of the requirements, immutable, often empty
     */
    public List<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (SecurityLevelGap gap : gaps()) {
            gap.finding().ifPresent(findings::add);
            if (gap.levels().achieved().compareTo(gap.levels().capability()) > 0) {
                findings.add(Finding.of(
                        RiskFindingCode.SECURITY_LEVEL_BEYOND_CAPABILITY,
                        "release.device.trustBoundaries[" + zone + ']',
                        zone,
                        gap.requirement(),
                        gap.levels().achieved(),
                        gap.levels().capability()));
            }
        }
        return findings.build();
    }

    /**
     * The three levels of IEC 62443 of one requirement in one zone. They decide nothing.
     *
     * @param target SL-T, the level the zone should reach
     * @param capability SL-C, the level its components can reach when they are set up as intended
     * @param achieved SL-A, the level the zone reaches
     */
    public record Levels(SecurityLevel target, SecurityLevel capability, SecurityLevel achieved) {

        /** Rejects nulls. */
        public Levels {
            requireNonNull(target, "target");
            requireNonNull(capability, "capability");
            requireNonNull(achieved, "achieved");
        }
    }
}
