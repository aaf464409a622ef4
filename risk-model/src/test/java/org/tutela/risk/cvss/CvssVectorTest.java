package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvssVectorTest {
    private static final String V31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    private static final String V40 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";

    @Test
    void parse_keepsVersionAndMetrics() {
        CvssVector vector = CvssVector.parse(V31);

        assertEquals(CvssVersion.V3_1, vector.version());
        assertEquals(AttackVector.NETWORK, vector.metric(Cvss3Metrics.ATTACK_VECTOR));
        assertEquals(ImpactLevel.NOT_DEFINED, vector.metric(Cvss3Metrics.MODIFIED_INTEGRITY));
        assertEquals(8, vector.metrics().size());
        assertEquals("9.8", vector.score().toString());
        assertEquals(CvssSeverity.CRITICAL, vector.severity());
    }

    @Test
    void toString_isCanonical() {
        String text = "CVSS:3.1/MAV:L/E:X/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N/RL:O";

        assertEquals(V31 + "/RL:O/MAV:L", CvssVector.parse(text).toString());
        assertEquals(
                V40 + "/U:Amber", CvssVector.parse(V40 + "/E:X/MAV:X/U:Amber").toString());
    }

    @Test
    void equals_treatsXAsAbsent() {
        assertEquals(CvssVector.parse(V40), CvssVector.parse(V40 + "/E:X/CR:X/MAV:X/S:X/U:X"));
        assertEquals(
                CvssVector.parse(V40).hashCode(),
                CvssVector.parse(V40 + "/MSA:X").hashCode());
        assertNotEquals(CvssVector.parse(V31), CvssVector.parse(V31.replace("3.1", "3.0")));
        assertNotEquals(CvssVector.parse(V31), CvssVector.parse(V31 + "/MAV:N"));
        assertNotEquals(CvssVector.parse(V40), CvssVector.parse(V40 + "/S:N"));
    }

    @ParameterizedTest
    @CsvSource({
        // base score, temporal score, environmental score and score; the reference test covers all states
        "'', 9.8, 9.8, 9.8, 9.8",
        "/E:U/RL:O/RC:U, 9.8, 7.8, 7.8, 7.8",
        "/E:X/RL:X/RC:X/CR:X/MAV:X, 9.8, 9.8, 9.8, 9.8",
        "/MAV:P/MPR:H, 9.8, 9.8, 6.2, 6.2",
        "/E:U/MAV:P/MPR:H/CR:L, 9.8, 9.0, 5.4, 5.4",
    })
    void score_isTheLastThatHasAMetricOfItsOwn(
            String more, String base, String temporal, String environmental, String score) {
        CvssVector vector = CvssVector.parse(V31 + more);

        assertEquals(base, vector.baseScore().toString());
        assertEquals(temporal, vector.temporalScore().toString());
        assertEquals(environmental, vector.environmentalScore().toString());
        assertEquals(score, vector.score().toString());
    }

    @Test
    void environmentalScore_isTheTemporalScoreWhereAllItsMetricsAreX() {
        // with the formula of v3.1 for modified metrics this vector would score 8.4
        CvssVector vector = CvssVector.parse("CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:C/C:H/I:H/A:H/CR:X/MS:X");

        assertEquals("8.3", vector.environmentalScore().toString());
        assertEquals(
                "8.4",
                vector.with(Cvss3Metrics.MODIFIED_SCOPE, Scope.CHANGED).score().toString());
    }

    @Test
    void baseScore_isRefusedForVersion4() {
        CvssVector vector = CvssVector.parse(V40);

        UnsupportedOperationException thrown = assertThrows(UnsupportedOperationException.class, vector::baseScore);
        assertEquals("CVSS version must be 3.0 or 3.1 to have a separate base score, but was 4.0", thrown.getMessage());
        assertThrows(UnsupportedOperationException.class, vector::temporalScore);
        assertThrows(UnsupportedOperationException.class, vector::environmentalScore);
    }

    @Test
    void macroVector_isRefusedForVersion3() {
        CvssVector vector = CvssVector.parse(V31);

        UnsupportedOperationException thrown = assertThrows(UnsupportedOperationException.class, vector::macroVector);
        assertEquals("CVSS version must be 4.0 to have a MacroVector, but was 3.1", thrown.getMessage());
        assertThrows(UnsupportedOperationException.class, vector::nomenclature);
    }

    @ParameterizedTest
    @CsvSource({
        "'', CVSS-B, 000200",
        "/E:X/CR:X/MAV:X/S:P/U:Red, CVSS-B, 000200",
        "/E:A, CVSS-BT, 000200",
        "/E:U, CVSS-BT, 000220",
        "/CR:H, CVSS-BE, 000200",
        "/MSI:S, CVSS-BE, 000000",
        "/E:P/MAV:P, CVSS-BTE, 200210",
    })
    void nomenclature_namesTheGroups(String more, String nomenclature, String macroVector) {
        CvssVector vector = CvssVector.parse(V40 + more);

        assertEquals(nomenclature, vector.nomenclature().toString());
        assertEquals(macroVector, vector.macroVector().toString());
    }

    @Test
    void supplementalMetrics_areCarriedWithoutEffect() {
        CvssVector vector = CvssVector.parse(V40 + "/S:P/AU:Y/R:I/V:C/RE:H/U:Red");

        assertEquals(Safety.PRESENT, vector.metric(Cvss4Metrics.SAFETY));
        assertEquals(Automatable.YES, vector.metric(Cvss4Metrics.AUTOMATABLE));
        assertEquals(Recovery.IRRECOVERABLE, vector.metric(Cvss4Metrics.RECOVERY));
        assertEquals(ValueDensity.CONCENTRATED, vector.metric(Cvss4Metrics.VALUE_DENSITY));
        assertEquals(ResponseEffort.HIGH, vector.metric(Cvss4Metrics.VULNERABILITY_RESPONSE_EFFORT));
        assertEquals(ProviderUrgency.RED, vector.metric(Cvss4Metrics.PROVIDER_URGENCY));
        assertEquals(CvssVector.parse(V40).score(), vector.score());
    }

    @Test
    void builder_makesWhatParseReads() {
        CvssVector vector = CvssVector.builder(CvssVersion.V3_1)
                .set(Cvss3Metrics.ATTACK_VECTOR, AttackVector.NETWORK)
                .set(Cvss3Metrics.ATTACK_COMPLEXITY, AttackComplexity.LOW)
                .set(Cvss3Metrics.PRIVILEGES_REQUIRED, PrivilegesRequired.NONE)
                .set(Cvss3Metrics.USER_INTERACTION, UserInteraction.NONE)
                .set(Cvss3Metrics.SCOPE, Scope.UNCHANGED)
                .set(Cvss3Metrics.CONFIDENTIALITY, ImpactLevel.HIGH)
                .set(Cvss3Metrics.INTEGRITY, ImpactLevel.HIGH)
                .set(Cvss3Metrics.AVAILABILITY, ImpactLevel.HIGH)
                .set(Cvss3Metrics.MODIFIED_AVAILABILITY, ImpactLevel.NONE)
                .build();

        assertEquals(CvssVector.parse(V31 + "/MA:N"), vector);
        assertEquals(vector, vector.toBuilder().build());
    }

    @Test
    void builder_refusesAMissingBaseMetric() {
        CvssVector.Builder builder =
                CvssVector.builder(CvssVersion.V4_0).set(Cvss4Metrics.ATTACK_VECTOR, AttackVector.NETWORK);

        IllegalStateException thrown = assertThrows(IllegalStateException.class, builder::build);
        assertEquals("Metric AC must be set before build", thrown.getMessage());
    }

    @Test
    void with_variesOneMetric() {
        CvssVector vector = CvssVector.parse(V40);

        CvssVector local = vector.with(Cvss4Metrics.MODIFIED_ATTACK_VECTOR, AttackVector.LOCAL);
        assertEquals(V40 + "/MAV:L", local.toString());
        assertEquals(AttackVector.NETWORK, local.metric(Cvss4Metrics.ATTACK_VECTOR));
        assertEquals(AttackVector.LOCAL, local.effective(Cvss4Metrics.ATTACK_VECTOR));
        assertEquals(vector, local.with(Cvss4Metrics.MODIFIED_ATTACK_VECTOR, AttackVector.NOT_DEFINED));
        CvssVector injury = vector.with(Cvss4Metrics.MODIFIED_SUBSEQUENT_SYSTEM_INTEGRITY, ImpactLevel.SAFETY);
        assertEquals(ImpactLevel.SAFETY, injury.effective(Cvss4Metrics.SUBSEQUENT_SYSTEM_INTEGRITY));
        assertEquals(ExploitMaturity.ATTACKED, vector.effective(Cvss4Metrics.EXPLOIT_MATURITY));
        assertEquals(SecurityRequirement.HIGH, vector.effective(Cvss4Metrics.CONFIDENTIALITY_REQUIREMENT));
        assertEquals(Safety.NOT_DEFINED, vector.effective(Cvss4Metrics.SAFETY));
    }

    @Test
    void with_refusesWhatTheMetricDoesNotTake() {
        CvssVector vector = CvssVector.parse(V40);

        IllegalArgumentException value = assertThrows(
                IllegalArgumentException.class,
                () -> vector.with(Cvss4Metrics.USER_INTERACTION, UserInteraction.REQUIRED));
        assertEquals("Value of metric UI must be one of [N, P, A], but was 'R'", value.getMessage());
        IllegalArgumentException metric =
                assertThrows(IllegalArgumentException.class, () -> vector.with(Cvss3Metrics.SCOPE, Scope.CHANGED));
        assertEquals("Metric must be one of CVSS 4.0, but was 'S' of CVSS 3.x", metric.getMessage());
        assertThrows(IllegalArgumentException.class, () -> vector.metric(Cvss3Metrics.ATTACK_VECTOR));
        assertThrows(
                IllegalArgumentException.class,
                () -> vector.with(Cvss4Metrics.ATTACK_VECTOR, AttackVector.NOT_DEFINED));
    }

    @Test
    void exploitability_isEffective() {
        assertEquals(
                new CvssExploitability(
                        CvssVersion.V4_0,
                        AttackVector.PHYSICAL,
                        AttackComplexity.LOW,
                        AttackRequirements.PRESENT,
                        PrivilegesRequired.NONE,
                        UserInteraction.ACTIVE),
                CvssVector.parse(V40 + "/MAV:P/MAT:P/MUI:A").exploitability());
        assertEquals(
                AttackRequirements.NOT_DEFINED,
                CvssVector.parse(V31).exploitability().attackRequirements());
    }

    @Test
    void metrics_areInTheOrderOfTheSpecificationAndImmutable() {
        Map<CvssMetric<?>, CvssMetricValue> metrics =
                CvssVector.parse(V40 + "/CR:L/U:Clear").metrics();

        assertEquals(13, metrics.size());
        assertEquals(
                List.of(Cvss4Metrics.CONFIDENTIALITY_REQUIREMENT, Cvss4Metrics.PROVIDER_URGENCY),
                List.copyOf(metrics.keySet()).subList(11, 13));
        assertThrows(UnsupportedOperationException.class, metrics::clear);
    }

    @Test
    void score_hasOneInstanceForEachValue() {
        assertSame(CvssVector.parse(V31).score(), CvssScore.ofTenths(98));
    }

    @Test
    void metric_hasCodesTitlesAndValues() {
        assertEquals("MAV", Cvss4Metrics.MODIFIED_ATTACK_VECTOR.toString());
        assertEquals("Modified attack vector", Cvss4Metrics.MODIFIED_ATTACK_VECTOR.title());
        assertEquals(CvssMetricGroup.ENVIRONMENTAL, Cvss4Metrics.MODIFIED_ATTACK_VECTOR.group());
        assertEquals(5, Cvss4Metrics.MODIFIED_ATTACK_VECTOR.values().size());
        assertEquals(32, Cvss4Metrics.all().size());
        assertEquals(22, Cvss3Metrics.all().size());
    }
}
