package org.tutela.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.text.Label;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
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

    private enum Words implements Label {
        EVIDENCE;

        @Override
        public String code() {
            return "W-1";
        }

        @Override
        public String english() {
            return "evidence";
        }

        @Override
        public String german() {
            return "ein Nachweis";
        }

        @Override
        public String french() {
            return "une preuve";
        }
    }

    private record Translated(String code) implements FindingCode {

        @Override
        public String english() {
            return "{0} lacks {1}";
        }

        @Override
        public Optional<String> template(Language language) {
            return Optional.of(language == Language.DE ? "{0} fehlt {1}" : english());
        }

        @Override
        public FindingSeverity severity() {
            return FindingSeverity.NOTE;
        }

        @Override
        public MessageKey hint() {
            return this;
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

    /** What is put into a finding speaks the language of the finding. */
    @Test
    void messageWithin_keepsItsLanguages() {
        Finding finding = Finding.of(new Translated("T-2"), "a", "CTL-002", Message.of(Words.EVIDENCE));

        assertEquals("CTL-002 lacks evidence", finding.message(Language.EN));
        assertEquals("CTL-002 fehlt ein Nachweis", finding.message(Language.DE));
        assertEquals("CTL-002 fehlt ein Nachweis", finding.hint(Language.DE));
        assertEquals("CTL-002 lacks une preuve", finding.text().render(Language.FR));
        assertEquals(List.of("CTL-002", "evidence"), finding.arguments());
    }
}
