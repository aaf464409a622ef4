package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every base vector against the reference, and the invariants that can be shown on all of them. */
class CvssBaseScoreTest {
    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1"})
    void baseScore_equalsTheReferenceOnAllVectors(String version) {
        List<String> vectors = CvssSpace.vectors(version, CvssSpace.BASE_3);
        assertEquals(2_592, vectors.size());
        for (String text : vectors) {
            CvssVector vector = CvssVector.parse(text);
            assertEquals(
                    CvssReference.base(CvssReference.metrics(text)),
                    vector.baseScore().toBigDecimal(),
                    text);
            assertEquals(vector.baseScore(), vector.score(), text);
            assertEquals(vector.baseScore(), vector.temporalScore(), text);
            assertEquals(vector.baseScore(), vector.environmentalScore(), text);
        }
    }

    @Test
    void score_equalsTheReferenceOnAllBaseVectorsOfVersion4() {
        List<String> vectors = CvssSpace.vectors("4.0", CvssSpace.BASE_4);
        assertEquals(104_976, vectors.size());
        for (String text : vectors) {
            Map<String, String> metrics = CvssReference.metrics(text);
            CvssVector vector = CvssVector.parse(text);
            if (!CvssReference.score4(metrics).equals(vector.score().toBigDecimal())) {
                fail(text + " is " + CvssReference.score4(metrics) + ", but was " + vector.score());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1"})
    @DisplayName("INV-35 a v3.x base score is 0.0 if and only if nothing is lost")
    void baseScore_isZeroIfAndOnlyIfNothingIsLost(String version) {
        for (String text : CvssSpace.vectors(version, CvssSpace.BASE_3)) {
            boolean lossless = text.endsWith("/C:N/I:N/A:N");
            assertEquals(lossless, CvssVector.parse(text).baseScore().tenths() == 0, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1", "4.0"})
    @DisplayName("INV-36, VC-11 the base score never rises when one metric becomes less severe")
    void score_isMonotoneInEveryBaseMetric(String version) {
        String[] metrics = version.equals("4.0") ? CvssSpace.BASE_4 : CvssSpace.BASE_3;
        Map<String, Integer> scores = new HashMap<>();
        for (String text : CvssSpace.vectors(version, metrics)) {
            scores.put(text, CvssVector.parse(text).score().tenths());
        }
        int[] steps = {0};
        scores.forEach((text, tenths) -> CvssSpace.lessSevere(text, metrics, lower -> {
            steps[0]++;
            if (scores.get(lower) > tenths) {
                fail(lower + " scores higher than " + text);
            }
        }));
        // VC-11 counts the steps of v4.0
        assertEquals(version.equals("4.0") ? 743_580 : 12_744, steps[0]);
    }

    @Test
    @DisplayName("INV-34 a score lies from 0.0 to 10.0 and has one decimal")
    void score_liesOnTheScale() {
        for (String version : List.of("3.0", "3.1", "4.0")) {
            String[] metrics = version.equals("4.0") ? CvssSpace.BASE_4 : CvssSpace.BASE_3;
            for (String text : CvssSpace.vectors(version, metrics)) {
                int tenths = CvssVector.parse(text).score().tenths();
                assertTrue(tenths >= 0 && tenths <= 100, text);
            }
        }
    }
}
