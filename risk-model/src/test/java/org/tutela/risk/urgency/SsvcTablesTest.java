package org.tutela.risk.urgency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tutela.core.reference.Citation;
import org.tutela.risk.SharedData;
import org.tutela.risk.urgency.DecisionTable.Row;

class SsvcTablesTest {

    private static final DecisionPoint LOW_HIGH = DecisionPoint.of("Effort", "1.0.0", "low", "high");
    private static final DecisionPoint NEAR_FAR = DecisionPoint.of("Reach", "1.0.0", "near", "far");
    private static final DecisionPoint OUTCOME = DecisionPoint.of("Order", "1.0.0", "later", "soon", "now");

    private static DecisionTable table(String... rows) {
        List<Row> built = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = Splitter.on(' ').splitToList(row);
            built.add(new Row(cells.subList(0, cells.size() - 1), cells.get(cells.size() - 1)));
        }
        return new DecisionTable(
                "Own", "1", List.of(LOW_HIGH, NEAR_FAR), OUTCOME, built, Citation.method("urgency of our own"));
    }

    private static String message(String... rows) {
        return assertThrows(IllegalArgumentException.class, () -> table(rows)).getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, LABORIOUS, PARTIAL, MINIMAL, DEFER",
        "PUBLIC_POC, LABORIOUS, TOTAL, SIGNIFICANT, IMMEDIATE",
        "ACTIVE, SUPER_EFFECTIVE, TOTAL, SIGNIFICANT, IMMEDIATE",
        "NONE, SUPER_EFFECTIVE, TOTAL, MINIMAL, OUT_OF_CYCLE"
    })
    @DisplayName("VC-8, METHOD 2.9: rows of the supplier table")
    void urgency_isThatOfThePublishedRow(
            Exploitation exploitation,
            Utility utility,
            TechnicalImpact technicalImpact,
            PublicSafetyImpact publicSafetyImpact,
            Urgency expected) {
        UrgencyAssessment assessment =
                UrgencyAssessor.standard().assess(exploitation, utility, technicalImpact, publicSafetyImpact);

        assertEquals(expected, assessment.urgency());
        assertEquals(expected.text(), assessment.row().outcome());
        assertTrue(SsvcTables.supplier().rows().contains(assessment.row()));
        assertEquals(SsvcTables.supplier().citation(), assessment.citation());
    }

    @Test
    @DisplayName("VC-8 every combination has an urgency, and a worse answer never a lower one")
    void urgency_isMonotone() {
        UrgencyAssessor assessor = UrgencyAssessor.standard();
        int[] counts = new int[Urgency.values().length];
        for (Exploitation e : Exploitation.values()) {
            for (Utility u : Utility.values()) {
                for (TechnicalImpact t : TechnicalImpact.values()) {
                    for (PublicSafetyImpact p : PublicSafetyImpact.values()) {
                        Urgency urgency = assessor.assess(e, u, t, p).urgency();
                        counts[urgency.ordinal()]++;
                        for (Exploitation worse : Exploitation.values()) {
                            assertTrue(worse.compareTo(e) < 0
                                    || assessor.assess(worse, u, t, p).urgency().compareTo(urgency) >= 0);
                        }
                        for (Utility worse : Utility.values()) {
                            assertTrue(worse.compareTo(u) < 0
                                    || assessor.assess(e, worse, t, p).urgency().compareTo(urgency) >= 0);
                        }
                        assertTrue(assessor.assess(e, u, TechnicalImpact.TOTAL, p)
                                        .urgency()
                                        .compareTo(urgency)
                                >= 0);
                        assertTrue(assessor.assess(e, u, t, PublicSafetyImpact.SIGNIFICANT)
                                        .urgency()
                                        .compareTo(urgency)
                                >= 0);
                    }
                }
            }
        }
        assertEquals(
                List.of(1, 8, 14, 13), java.util.Arrays.stream(counts).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"supplier, ssvc_supplier_patch_priority_1_0_0.csv, 36", "human, ssvc_human_impact_1_0_0.csv, 16"})
    @DisplayName("VC-8 the tables are the published ones, row by row")
    void tables_areThePublishedOnes(String which, String file, int size) throws Exception {
        DecisionTable table = which.equals("supplier") ? SsvcTables.supplier() : SsvcTables.humanImpact();
        assertEquals(size, table.rows().size());
        Optional<Path> published = SharedData.find("ssvc/" + file);
        assumeTrue(published.isPresent(), () -> "The published table " + file + " is not beside the repository");

        List<String> lines = Files.readAllLines(published.orElseThrow());
        List<String> header = new ArrayList<>();
        Stream.concat(table.inputs().stream(), Stream.of(table.outcome()))
                .forEach(point -> header.add(point.name() + " v" + point.version()));
        assertEquals("row," + String.join(",", header), lines.get(0).replace("\"", ""));
        for (int i = 0; i < size; i++) {
            Row row = table.rows().get(i);
            assertEquals(i + "," + String.join(",", row.values()) + ',' + row.outcome(), lines.get(i + 1));
            assertEquals(row.outcome(), table.decide(row.values()));
        }
        assertEquals(size + 1, lines.size());
    }

    /** Reads what the published JSON says of names, versions and rows; no more of JSON than that. */
    private static List<String> publishedRows(String json, DecisionTable table) {
        List<DecisionPoint> points = new ArrayList<>(table.inputs());
        points.add(table.outcome());
        List<String> keys = new ArrayList<>();
        List<Map<String, String>> names = new ArrayList<>();
        for (DecisionPoint point : points) {
            Matcher at = Pattern.compile(
                            "\"key\": \"(\\w+)\",\\s*\"version\": \"" + Pattern.quote(point.version())
                                    + "\",\\s*\"name\": \"" + Pattern.quote(point.name())
                                    + "\".*?\"values\": \\[(.*?)\\]",
                            Pattern.DOTALL)
                    .matcher(json);
            assertTrue(at.find(), point.name() + " " + point.version());
            Map<String, String> values = new LinkedHashMap<>();
            Matcher value = Pattern.compile("\"key\": \"(\\w+)\",\\s*\"name\": \"([^\"]+)\"")
                    .matcher(at.group(2));
            while (value.find()) {
                values.put(value.group(1), value.group(2).toLowerCase(Locale.ROOT));
            }
            assertEquals(point.values(), List.copyOf(values.values()));
            keys.add("ssvc:" + at.group(1) + ':' + point.version());
            names.add(values);
        }
        List<String> rows = new ArrayList<>();
        Matcher row = Pattern.compile("\\{([^{}]*)\\}").matcher(json.substring(json.indexOf("\"mapping\"")));
        while (row.find()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                Matcher cell = Pattern.compile('"' + Pattern.quote(keys.get(i)) + "\": \"(\\w+)\"")
                        .matcher(row.group(1));
                assertTrue(cell.find(), keys.get(i));
                cells.add(names.get(i).get(cell.group(1)));
            }
            rows.add(String.join(",", cells));
        }
        return rows;
    }

    static Stream<Arguments> tablesInJson() {
        return Stream.of(
                Arguments.of(SsvcTables.deployer(), "deployer_patch_application_priority_1_0_0.table.json", 72),
                Arguments.of(SsvcTables.supplier(), "supplier_patch_development_priority_1_0_0.table.json", 36),
                Arguments.of(SsvcTables.humanImpact(), "human_impact_1_0_0.table.json", 16),
                Arguments.of(SsvcTables.utility(), "utility_1_0_0.table.json", 4),
                Arguments.of(SsvcTables.publicSafetyImpact(), "public_safety_impact_1_0_0.table.json", 4));
    }

    @ParameterizedTest
    @MethodSource("tablesInJson")
    @DisplayName("VC-8 the tables are those of the published JSON, row by row")
    void tables_areThoseOfThePublishedJson(DecisionTable table, String file, int size) throws Exception {
        assertEquals(size, table.rows().size());
        Optional<Path> published = SharedData.find("ssvc/" + file);
        assumeTrue(published.isPresent(), () -> "The published table " + file + " is not beside the repository");

        assertEquals(
                publishedRows(Files.readString(published.orElseThrow()), table),
                table.rows().stream()
                        .map(row -> String.join(",", row.values()) + ',' + row.outcome())
                        .toList());
    }

    /** The facts of the published case, answered as the tables in force ask: the case itself was decided by those of version 1. */
    @Test
    @DisplayName(
            "VC-8, METHOD 2.9: CVE-2018-14781 for a hospital: out-of-cycle in SSVC version 1, scheduled by the deployer table 1.0.0")
    void publishedCase_hasAnotherAnswerInTheTableInForce() {
        String human = SsvcTables.humanImpact().decide(List.of("critical", "mef failure"));

        assertEquals("high", human);
        for (String automatable : List.of("no", "yes")) {
            assertEquals("scheduled", SsvcTables.deployer().decide(List.of("public poc", "small", automatable, human)));
        }
    }

    @Test
    void table_isAdmitted() {
        assertEquals(
                "soon",
                table("low near later", "high far now", "low far later", "high near soon")
                        .decide(List.of("high", "near")));
    }

    @Test
    void table_saysWhichRowBreaksWhichRule() {
        assertEquals(
                "Table must answer each combination, but had no row for high/near",
                message("low near later", "low far soon", "high far now"));
        assertEquals(
                "Table must answer each combination once, but had rows low/near -> later and low/near -> soon",
                message("low near later", "low near soon"));
        assertEquals(
                "Table must not fall from row low/near -> soon to row high/near -> later as Effort rises",
                message("low near soon", "low far now", "high near later", "high far now"));
        assertEquals(
                "Table must not fall from row high/near -> now to row high/far -> soon as Reach rises",
                message("low near later", "low far later", "high near now", "high far soon"));
        assertEquals(
                "Table must decide by every question, but Reach changes no outcome",
                message("low near later", "low far later", "high near now", "high far now"));
        assertEquals("Unknown value 'mid' of Effort, known values are [low, high]", message("mid near later"));
        assertEquals("Unknown value 'never' of Order, known values are [later, soon, now]", message("low near never"));
        assertEquals("Row low must have 2 values, but had 1", message("low later"));
    }

    @Test
    void decide_rejectsUnknownAnswers() {
        assertEquals(
                "Unknown value 'poc' of Exploitation, known values are [none, public poc, active]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SsvcTables.supplier().decide(List.of("poc", "laborious", "partial", "minimal")))
                        .getMessage());
    }

    @Test
    void decisionPoint_saysWhatIsWrong() {
        assertEquals(
                "Decision point Effort must have at least 2 different values, but had [low, low]",
                assertThrows(IllegalArgumentException.class, () -> DecisionPoint.of("Effort", "1", "low", "low"))
                        .getMessage());
        assertEquals(
                "Decision point name must not be blank",
                assertThrows(IllegalArgumentException.class, () -> DecisionPoint.of(" ", "1", "a", "b"))
                        .getMessage());
        assertEquals(
                "Decision point version must not be blank",
                assertThrows(IllegalArgumentException.class, () -> DecisionPoint.of("a", "", "a", "b"))
                        .getMessage());
    }

    @Test
    void ownTable_needsThePublishedQuestions() {
        assertEquals(
                "Urgency table must have the questions and outcomes of 'Supplier Patch Development Priority' 1.0.0,"
                        + " but was 'Human Impact' 1.0.0",
                assertThrows(IllegalArgumentException.class, () -> UrgencyAssessor.of(SsvcTables.humanImpact()))
                        .getMessage());
        assertEquals(
                Urgency.DEFER,
                UrgencyAssessor.of(SsvcTables.supplier())
                        .assess(
                                Exploitation.NONE,
                                Utility.LABORIOUS,
                                TechnicalImpact.PARTIAL,
                                PublicSafetyImpact.MINIMAL)
                        .urgency());
    }
}
