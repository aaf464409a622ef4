package org.tutela.risk.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.TrustBoundaryId;
import org.tutela.risk.zone.ZoneSecurityLevels.Levels;

class SecurityLevelGapTest {

    private static final TrustBoundaryId ZONE = TrustBoundaryId.parse(TrustBoundaryId.PREFIX + "-001");

    /** METHOD 2.7: max(0, SL-T - SL-A), whatever SL-C. */
    @Test
    void gap_isTargetLessAchievedAndNeverNegative() {
        for (SecurityLevel target : SecurityLevel.values()) {
            for (SecurityLevel capability : SecurityLevel.values()) {
                for (SecurityLevel achieved : SecurityLevel.values()) {
                    SecurityLevelGap gap = new SecurityLevelGap(
                            ZONE, FoundationalRequirement.FR3, new Levels(target, capability, achieved));
                    int t = Integer.parseInt(target.name().substring(2));
                    int a = Integer.parseInt(achieved.name().substring(2));

                    assertEquals(t > a ? t - a : 0, gap.size());
                    assertEquals(t > a, gap.isOpen());
                }
            }
        }
    }

    @Test
    void gaps_areInTheOrderOfTheRequirements() {
        Levels open = new Levels(SecurityLevel.SL3, SecurityLevel.SL3, SecurityLevel.SL1);
        Levels met = new Levels(SecurityLevel.SL2, SecurityLevel.SL4, SecurityLevel.SL2);
        ZoneSecurityLevels zone = new ZoneSecurityLevels(
                ZONE, Map.of(FoundationalRequirement.FR7, met, FoundationalRequirement.FR1, open));

        assertEquals(
                List.of(
                        new SecurityLevelGap(ZONE, FoundationalRequirement.FR1, open),
                        new SecurityLevelGap(ZONE, FoundationalRequirement.FR7, met)),
                zone.gaps());
        assertEquals(
                List.of(2, 0), zone.gaps().stream().map(SecurityLevelGap::size).toList());
    }

    @Test
    void zone_needsLevels() {
        assertEquals(
                "Zone " + ZONE + " must have levels of at least 1 foundational requirement, but had none",
                assertThrows(IllegalArgumentException.class, () -> new ZoneSecurityLevels(ZONE, Map.of()))
                        .getMessage());
    }
}
