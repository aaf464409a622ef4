package org.tutela.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tutela.core.text.Language;
import org.tutela.core.text.MessageKey;

class FindingTest {

    private record Code(String code, FindingSeverity severity) implements FindingCode {

        @Override
        public String english() {
            return "{0} lacks {1}";
        }

        @Override
        public MessageKey hint() {
            return new Code(code + "-HINT", severity);
        }

        @Override
        public List<String> mdrClauses() {
            return List.of();
        }

        @Override
        public List<String> ivdrClauses() {
            return List.of();
        }
    }

    private static final FindingCode ERROR = new Code("T-009", FindingSeverity.ERROR);
    private static final FindingCode WARNING = new Code("T-001", FindingSeverity.WARNING);
    private static final FindingCode NOTE = new Code("T-000", FindingSeverity.NOTE);

    @Test
    void findings_orderBySeverityCodePathAndParameters() {
        List<Finding> ordered = List.of(
                Finding.of(ERROR, "b", "x", "y"),
                Finding.of(WARNING, "a", "x", "y"),
                Finding.of(WARNING, "a", "x", "z"),
                Finding.of(WARNING, "b", "a", "a"),
                Finding.of(NOTE, "a", "a", "a"));
        List<Finding> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        Collections.sort(sorted);

        assertEquals(ordered, sorted);
    }

    @Test
    void finding_rendersCodePlaceAndMessage() {
        Finding finding = Finding.of(WARNING, "controls[CTL-002]", "CTL-002", "evidence");

        assertEquals("T-001 controls[CTL-002]: CTL-002 lacks evidence", finding.toString());
        assertEquals("CTL-002 lacks evidence", finding.message(Language.EN));
        assertEquals("CTL-002 lacks evidence [EN]", finding.message(Language.DE));
        assertEquals("CTL-002 lacks evidence", finding.hint(Language.EN));
        assertEquals(FindingSeverity.WARNING, finding.severity());
    }
}
