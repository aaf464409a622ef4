package org.tutela.risk.zone;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tutela.core.device.TrustBoundaryId;
import org.tutela.core.finding.Finding;
import org.tutela.risk.finding.RiskFindingCode;

/**
 * How far a foundational requirement is from its target in a zone.
 *
 * <p>An open gap is a finding: it asks for a control or a reason; it sets no severity and decides no acceptability. This class is immutable and
 * thread-safe.
 *
 * @param zone the id of the trust boundary that stands for the zone
 * @param requirement the foundational requirement
 * @param levels its levels
 */
public record SecurityLevelGap(
        TrustBoundaryId zone, FoundationalRequirement requirement, ZoneSecurityLevels.Levels levels) {

    /** Rejects nulls. */
    public SecurityLevelGap {
        requireNonNull(zone, "zone");
        requireNonNull(requirement, "requirement");
        requireNonNull(levels, "levels");
    }

    /**
     * Returns the gap: SL-T less SL-A, or 0 where the target is reached. The capability of components closes no gap.
     *
     * @return the number of levels, from 0 to 4
     */
    public int size() {
        return Math.max(0, levels.target().ordinal() - levels.achieved().ordinal());
    }

    /**
     * Returns what to do about an open gap.
     *
     * @return the finding, or empty where the target is reached
     */
    public Optional<Finding> finding() {
        return isOpen()
                ? Optional.of(Finding.of(
                        RiskFindingCode.SECURITY_LEVEL_GAP,
                        "release.device.trustBoundaries[" + zone + ']',
                        zone,
                        requirement,
                        levels.target(),
                        levels.achieved()))
                : Optional.empty();
    }

    /**
     * Returns whether the target is missed.
     *
     * @return true if the gap is at least one level
     */
    public boolean isOpen() {
        return size() > 0;
    }
}
