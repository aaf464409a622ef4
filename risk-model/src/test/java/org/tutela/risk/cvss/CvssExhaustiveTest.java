package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole score spaces against the reference; takes minutes and runs with {@code -Pexhaustive}. */
@Tag("exhaustive")
class CvssExhaustiveTest {
    private static final String[] THREAT_3 = {"E:HFPU", "RL:UWTO", "RC:CRU"};
    private static final String[] REQUIREMENTS = {"CR:HML", "IR:HML", "AR:HML"};

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1"})
    void temporalScore_equalsTheReferenceOnAllStates(String version) {
        List<String> threats = CvssSpace.vectors("", THREAT_3);
        int states = 0;
        for (String text : CvssSpace.vectors(version, CvssSpace.BASE_3)) {
            BigDecimal base = CvssReference.base(CvssReference.metrics(text));
            for (String threat : threats) {
                String whole = text + threat.substring("CVSS:".length());
                CvssVector vector = CvssVector.parse(whole);
                same(CvssReference.temporal(CvssReference.metrics(whole), base), vector.temporalScore(), whole);
                same(vector.temporalScore().toBigDecimal(), vector.score(), whole);
                states++;
            }
        }
        assertEquals(124_416, states);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1"})
    void environmentalScore_equalsTheReferenceOnAllStates(String version) {
        List<String> threats = CvssSpace.vectors("", THREAT_3);
        Map<String, BigDecimal> memory = new HashMap<>();
        int states = 0;
        for (String base : CvssSpace.vectors(version, CvssSpace.BASE_3)) {
            for (String requirements : CvssSpace.vectors("", REQUIREMENTS)) {
                String text = base + requirements.substring("CVSS:".length());
                BigDecimal modified = CvssReference.modified(CvssReference.metrics(text));
                for (String threat : threats) {
                    String whole = text + threat.substring("CVSS:".length());
                    BigDecimal expected = memory.computeIfAbsent(
                            modified + threat, key -> CvssReference.temporal(CvssReference.metrics(whole), modified));
                    same(expected, CvssVector.parse(whole).environmentalScore(), whole);
                    states++;
                }
            }
        }
        assertEquals(3_359_232, states);
    }

    @Test
    void score_equalsTheReferenceOnAllStatesOfVersion4() {
        List<String> rest = CvssSpace.vectors("", "E:APU", "CR:HML", "IR:HML", "AR:HML");
        int states = 0;
        for (String base : CvssSpace.vectors("4.0", CvssSpace.BASE_4)) {
            // injury is a value of modified metrics only; a state with it is reached from the base values N
            for (String safety : base.endsWith("/SI:N/SA:N")
                    ? List.of("", "/MSI:S", "/MSA:S", "/MSI:S/MSA:S")
                    : base.endsWith("/SA:N")
                            ? List.of("", "/MSA:S")
                            : base.contains("/SI:N/") ? List.of("", "/MSI:S") : List.of("")) {
                Map<String, String> metrics = CvssReference.effective(CvssReference.metrics(base + safety));
                for (String other : rest) {
                    metrics.put("E", other.substring(8, 9));
                    metrics.put("CR", other.substring(13, 14));
                    metrics.put("IR", other.substring(18, 19));
                    metrics.put("AR", other.substring(23, 24));
                    String whole = base + other.substring("CVSS:".length()) + safety;
                    same(CvssReference.score4(metrics), CvssVector.parse(whole).score(), whole);
                    states++;
                }
            }
        }
        assertEquals(15_116_544, states);
    }

    private static void same(BigDecimal expected, CvssScore actual, String vector) {
        if (!expected.equals(actual.toBigDecimal())) {
            fail(vector + " is " + expected + ", but was " + actual);
        }
    }
}
