package org.tutela.risk.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.Label;
import org.tutela.risk.SharedData;

/** The checklists of user information and of the technical documentation, as lists. */
class ChecklistTest {

    private static <T extends Enum<T> & Label> void assertCodes(T[] values, String pattern) {
        Set<String> codes = new LinkedHashSet<>();
        for (T value : values) {
            assertTrue(value.code().matches(pattern), value.code());
            assertEquals(value.name().replace('_', '-'), value.code());
            assertEquals(value.code(), value.toString());
            Set<String> titles = new LinkedHashSet<>(List.of(value.english(), value.german(), value.french()));
            assertEquals(3, titles.size(), value.code());
            titles.forEach(title -> assertFalse(title.isBlank(), value.code()));
            codes.add(value.code());
        }
        assertEquals(values.length, codes.size());
        assertEquals(List.copyOf(codes), List.copyOf(new TreeSet<>(codes)), "in order");
    }

    @Test
    void items_haveACodeAndThreeTitles() {
        assertCodes(UserInformationItem.values(), "UI-[A-L][0-9]{2}");
        assertCodes(DocumentationPart.values(), "TD-[0-9]{2}");
        for (UserInformationItem item : UserInformationItem.values()) {
            assertEquals(item, UserInformationItem.parse(item.code()));
            assertEquals(item.code().substring(3, 4), item.topic().code().substring(3), item.code());
        }
        for (DocumentationPart part : DocumentationPart.values()) {
            assertEquals(part, DocumentationPart.parse(part.code()));
            assertFalse(part.sources().isEmpty(), part.code());
        }
        assertEquals(
                "Unknown user information item 'UI-Z01', known items are UI-A01 to UI-L02",
                assertThrows(IllegalArgumentException.class, () -> UserInformationItem.parse("UI-Z01"))
                        .getMessage());
        assertEquals(
                "Unknown documentation part 'TD-99', known parts are TD-01 to TD-18",
                assertThrows(IllegalArgumentException.class, () -> DocumentationPart.parse("TD-99"))
                        .getMessage());
    }

    /** What the law asks for is a warning, whatever regulation asks; the rest is a note. */
    @Test
    void gap_isAsGraveAsItsSource() {
        for (UserInformationItem item : UserInformationItem.values()) {
            boolean isLaw = !item.clauses(Instrument.MDR).isEmpty()
                    || !item.clauses(Instrument.IVDR).isEmpty();
            assertEquals(
                    isLaw ? FindingSeverity.WARNING : FindingSeverity.NOTE,
                    item.gap().severity(),
                    item.code());
            assertEquals(item.code(), item.gap().code());
            assertTrue(item.gap().english().contains(item.english()), item.code());
            assertEquals(
                    item.clauses(Instrument.MDR).stream()
                            .map(clause -> clause.number())
                            .toList(),
                    item.gap().mdrClauses());
            assertEquals(
                    item.clauses(Instrument.IVDR).stream()
                            .map(clause -> clause.number())
                            .toList(),
                    item.gap().ivdrClauses());
        }
        for (DocumentationPart part : DocumentationPart.values()) {
            assertEquals(
                    part.clauses(Instrument.MDR).stream()
                            .map(clause -> clause.number())
                            .toList(),
                    part.gap().mdrClauses());
            assertEquals(
                    part.clauses(Instrument.IVDR).stream()
                            .map(clause -> clause.number())
                            .toList(),
                    part.gap().ivdrClauses());
            assertFalse(part.gap().mdrClauses().isEmpty());
            assertFalse(part.gap().ivdrClauses().isEmpty());
        }
    }

    /** Clauses and the two regulations are law; MDCG and FDA guide; the library's own ideas are its method; the rest are standards. */
    @Test
    void strength_isThatOfTheStrongestSource() {
        Map<InformationStrength, Integer> seen = new LinkedHashMap<>();
        for (Instrument regulation : List.of(Instrument.MDR, Instrument.IVDR)) {
            for (UserInformationItem item : UserInformationItem.values()) {
                List<String> sources = item.sources().stream()
                        .map(source -> source.source().title() + ' ' + source)
                        .toList();
                InformationStrength expected = InformationStrength.METHOD;
                if (!item.clauses(regulation).isEmpty()
                        || sources.stream().anyMatch(it -> it.contains("Regulation (EU)"))) {
                    expected = InformationStrength.LAW;
                } else if (sources.stream().anyMatch(it -> it.contains("MDCG") || it.contains("FDA"))) {
                    expected = InformationStrength.GUIDANCE;
                } else if (sources.stream().anyMatch(it -> it.contains("IEC") || it.contains("MDS2"))) {
                    expected = InformationStrength.STANDARD;
                }
                assertEquals(expected, item.strength(regulation), item.code() + sources);
                seen.merge(expected, 1, Integer::sum);
            }
        }
        assertEquals(EnumSet.allOf(InformationStrength.class), EnumSet.copyOf(seen.keySet()));
    }

    @Test
    void stages_thatEveryUpdateHas() {
        assertEquals(
                EnumSet.of(UpdateStage.AUTHENTICITY_CHECK, UpdateStage.INSTALLATION, UpdateStage.POST_CHECK),
                EnumSet.copyOf(Arrays.stream(UpdateStage.values())
                        .filter(UpdateStage::isRequired)
                        .toList()));
    }

    /** Ids, clauses of the MDR and kinds of check against the list that the checklist was made from. */
    @Test
    void items_areThoseOfTheList() throws IOException {
        Optional<Path> list = SharedData.find("catalogs/user-information-checklist.csv");
        assumeTrue(list.isPresent(), "The checklist is not beside the repository");
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(list.orElseThrow())) {
            List<String> fields = fields(line);
            String id = fields.get(0);
            if (id.startsWith("UI-")) {
                ids.add(id);
                UserInformationItem item = UserInformationItem.parse(id);
                List<String> mine = item.clauses(Instrument.MDR).stream()
                        .map(clause -> clause.number())
                        .toList();
                assertTrue(mine.containsAll(clauses(fields.get(2))), id + " " + mine + " " + fields.get(2));
                for (CheckKind kind : CheckKind.values()) {
                    if (List.of(fields.get(3).split("[ ,]+")).contains(kind.name())) {
                        assertTrue(item.checks().contains(kind), id + " " + item.checks() + " " + fields.get(3));
                    }
                }
            } else if (id.startsWith("TD-")) {
                ids.add(id);
                DocumentationPart.parse(id);
            }
        }
        List<String> ours = new ArrayList<>();
        Arrays.stream(UserInformationItem.values()).forEach(item -> ours.add(item.code()));
        Arrays.stream(DocumentationPart.values()).forEach(part -> ours.add(part.code()));
        assertEquals(ours, ids);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean isQuoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** "23.4(ab),(q); MDCG 4.2" names 23.4(ab) and 23.4(q). */
    private static List<String> clauses(String sources) {
        List<String> clauses = new ArrayList<>();
        for (String source : sources.split(";")) {
            String text = source.strip().replaceFirst("^Annex I ", "");
            if (text.matches("[0-9]{1,2}[.(].*") && !text.startsWith("8")) {
                String number = "";
                for (String part : text.split(", *")) {
                    number = part.startsWith("(") ? number.substring(0, number.indexOf('(')) + part : part;
                    clauses.add(number);
                }
            }
        }
        return clauses;
    }
}
