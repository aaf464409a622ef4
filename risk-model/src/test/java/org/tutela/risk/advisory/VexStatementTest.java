package org.tutela.risk.advisory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.finding.Finding;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.scenario.VulnerabilityStatus;

class VexStatementTest {

    private static List<String> codes(VexStatement statement) {
        return statement.check("vex[0]").stream()
                .map(Finding::code)
                .map(code -> code.code())
                .toList();
    }

    private static VexStatement.Builder statement(VulnerabilityStatus status) {
        return VexStatement.builder("CVE-2021-44228", status);
    }

    /** Every status with every subset of what may be said of it. */
    @Test
    @DisplayName("INV-62 a VEX statement says why, what to do, or since when, by its status")
    void statement_saysWhatItsStatusAsksFor() {
        for (VulnerabilityStatus status : VulnerabilityStatus.values()) {
            for (int said = 0; said < 16; said++) {
                for (VexJustification justification : VexJustification.values()) {
                    boolean isJustified = (said & 1) != 0;
                    boolean isActed = (said & 2) != 0;
                    boolean isVersioned = (said & 4) != 0;
                    boolean isControlled = (said & 8) != 0;
                    VexStatement.Builder builder = statement(status);
                    if (isJustified) {
                        builder.justification(justification);
                    }
                    if (isActed) {
                        builder.actionStatement("Update");
                    }
                    if (isVersioned) {
                        builder.fixedVersions("2.1");
                    }
                    if (isControlled) {
                        builder.controls(ControlId.parse("CTL-1"));
                    }
                    List<String> expected = switch (status) {
                        case UNDER_INVESTIGATION -> List.of();
                        case AFFECTED -> isActed ? List.of() : List.of("RISK-252");
                        case FIXED -> isVersioned ? List.of() : List.of("RISK-253");
                        case NOT_AFFECTED -> {
                            if (!isJustified) {
                                yield List.of("RISK-251");
                            }
                            boolean isMitigation = justification == VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST;
                            yield isMitigation && !isControlled ? List.of("RISK-254") : List.of();
                        }
                    };
                    assertEquals(expected, codes(builder.build()), status + " " + said + " " + justification);
                }
            }
        }
    }

    @Test
    void details_belongToOneJustification() {
        for (VexJustificationDetail detail : VexJustificationDetail.values()) {
            assertEquals(
                    detail.name().startsWith("PROTECTED"),
                    detail.justification() == VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST);
        }
        assertEquals("code_not_reachable", VexJustificationDetail.CODE_NOT_REACHABLE.text());
    }

    @Test
    void toBuilder_keepsEveryPart() {
        VexStatement statement = statement(VulnerabilityStatus.AFFECTED)
                .aliases("GHSA-jfh8-c2jp-5v3q")
                .actionStatement("Update")
                .responses(VexResponse.UPDATE, VexResponse.WILL_NOT_FIX)
                .build();

        assertEquals(statement, statement.toBuilder().build());
    }
}
