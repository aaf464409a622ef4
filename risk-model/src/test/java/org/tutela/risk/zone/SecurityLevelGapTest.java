package org.tutela.risk.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.TrustBoundaryId;
import org.tutela.risk.zone.ZoneSecurityLevels.Levels;

class SecurityLevelGapTest {

    private static final TrustBoundaryId ZONE = TrustBoundaryId.parse(TrustBoundaryId.PREFIX + "-001");

    /** METHOD 2.7: max(0, SL-T - SL-A), whatever SL-C. */
    @Test
    @DisplayName("METHOD 2.7: the gap is max(0, SL-T - SL-A)")
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
    void openGap_isAFindingAndAMetTargetIsNone() {
        ZoneSecurityLevels zone = new ZoneSecurityLevels(
                ZONE,
                Map.of(
                        FoundationalRequirement.FR1,
                        new Levels(SecurityLevel.SL3, SecurityLevel.SL3, SecurityLevel.SL1),
                        FoundationalRequirement.FR2,
                        new Levels(SecurityLevel.SL2, SecurityLevel.SL2, SecurityLevel.SL2),
                        FoundationalRequirement.FR3,
                        new Levels(SecurityLevel.SL2, SecurityLevel.SL1, SecurityLevel.SL3)));

        assertEquals(
                List.of(
                        "RISK-090 release.device.trustBoundaries[" + ZONE + "]: Zone " + ZONE
                                + " should reach SL3 for FR1, but reaches SL1",
                        "RISK-091 release.device.trustBoundaries[" + ZONE + "]: Zone " + ZONE
                                + " is said to reach SL3 for FR3, but its components can reach SL1"),
                zone.findings().stream().map(Object::toString).toList());
    }

    @Test
    void zone_needsLevels() {
        assertEquals(
                "Zone " + ZONE + " must have levels of at least 1 foundational requirement, but had none",
                assertThrows(IllegalArgumentException.class, () -> new ZoneSecurityLevels(ZONE, Map.of()))
                        .getMessage());
    }
}
