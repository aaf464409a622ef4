package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvssScoreTest {
    @Test
    void ofTenths_givesOneDecimalInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            for (int tenths = 0; tenths <= 100; tenths++) {
                CvssScore score = CvssScore.ofTenths(tenths);
                String text = score.toString();
                assertEquals(tenths, score.tenths());
                assertEquals(new BigDecimal(text), score.toBigDecimal());
                assertEquals(1, score.toBigDecimal().scale());
                assertEquals(Double.parseDouble(text), score.doubleValue());
                assertEquals(
                        BigDecimal.valueOf(tenths).movePointLeft(1).setScale(1).toPlainString(), text);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ofTenths_refusesWhatIsOffTheScale() {
        assertEquals(
                "CVSS score in tenths must be from 0 to 100, but was 101",
                assertThrows(IllegalArgumentException.class, () -> CvssScore.ofTenths(101))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> CvssScore.ofTenths(-1));
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, LOW", "39, LOW", "40, MEDIUM", "69, MEDIUM", "70, HIGH", "89, HIGH", "90, CRITICAL"})
    void severity_changesAtTheBordersOfTheScale(int tenths, CvssSeverity severity) {
        assertEquals(severity, CvssScore.ofTenths(tenths).severity());
        assertEquals(CvssSeverity.CRITICAL, CvssScore.ofTenths(100).severity());
    }

    @Test
    void compareTo_isNumeric() {
        assertTrue(CvssScore.ofTenths(100).compareTo(CvssScore.ofTenths(99)) > 0);
        assertEquals(0, CvssScore.ofTenths(5).compareTo(CvssScore.ofTenths(5)));
        assertEquals(CvssScore.ofTenths(5).hashCode(), CvssScore.ofTenths(5).hashCode());
    }
}
