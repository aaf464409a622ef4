package org.tutela.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tutela.risk.scoring.RiskLevel;

/**
 * What a method may decide is said by the types of METHOD 2.0: the compiler itself is asked. Each snippet that must not compile has a
 * twin that differs in the value handed over and compiles, so that no snippet fails for another reason than its types.
 */
class ScaleSeparationTest {

    private static final String IMPORTS =
            "import java.math.*; import java.util.*; import org.tutela.core.explanation.*;"
                    + " import org.tutela.risk.control.*; import org.tutela.risk.cvss.*; import org.tutela.risk.policy.*;"
                    + " import org.tutela.risk.residual.*; import org.tutela.risk.rubric.*; import org.tutela.risk.scenario.*;"
                    + " import org.tutela.risk.scoring.*; import org.tutela.risk.signal.*; import org.tutela.risk.triage.*;"
                    + " import org.tutela.risk.attack.*; import org.tutela.risk.fair.*; import org.tutela.risk.urgency.*;";

    private static final String PARAMETERS =
            "RiskLevel level, ExploitabilityLevel exploitability, SeverityLevel severity,"
                    + " CvssVector vector, CvssScore score, CvssSeverity cvssSeverity, RubricRating rubric, EpssSample epss,"
                    + " LikelihoodSignal signal, ExploitationSignals signals, OwaspRating owasp, TriageScore triage,"
                    + " OwaspSeverity owaspSeverity, RiskId risk, ImpactDimension dimension, Stage stage, RiskMatrix matrix,"
                    + " FairEstimate estimate, DistributionSummary loss, AttackProbability success, EventFrequency frequency,"
                    + " UrgencyAssessment urgency, SignalFloors floors, List<DimensionOutcome> outcomes, java.util.function.Supplier<Explanation> why";

    /** The results of methods that decide nothing about acceptability. */
    private static final List<String> SIGNALS = List.of(
            "vector",
            "score",
            "cvssSeverity",
            "rubric",
            "epss",
            "epss.probability()",
            "signal",
            "signal.value()",
            "signals",
            "owasp",
            "triage",
            "triage.impact()",
            "owaspSeverity",
            "estimate",
            "loss",
            "loss.percentiles()",
            "loss.percentile(95)",
            "loss.mean()",
            "success",
            "success.value()",
            "frequency",
            "urgency",
            "urgency.urgency()");

    /** A position that decides, with {@code @} for the value, and the value that belongs there. */
    private record Position(String name, String code, String right) {}

    private static final List<Position> POSITIONS = List.of(
            new Position("a risk level", "RiskLevel x = @;", "level"),
            new Position("an exploitability level", "ExploitabilityLevel x = @;", "exploitability"),
            new Position("a severity level", "SeverityLevel x = @;", "severity"),
            new Position("the code of a risk level", "RiskLevel x = new RiskLevel(@);", "level.code()"),
            new Position(
                    "the level of an evaluation",
                    "RiskEvaluation x = new RiskEvaluation(risk, stage, true, exploitability, outcomes, @, why);",
                    "level"),
            new Position(
                    "the exploitability of an evaluation",
                    "RiskEvaluation x = new RiskEvaluation(risk, stage, true, @, outcomes, level, why);",
                    "exploitability"),
            new Position(
                    "the level of an outcome",
                    "DimensionOutcome x = new DimensionOutcome(dimension, severity, @, true);",
                    "level"),
            new Position(
                    "the severity of an outcome",
                    "DimensionOutcome x = new DimensionOutcome(dimension, @, level, true);",
                    "severity"),
            new Position("a row of the matrix", "RiskMatrix.Cell x = matrix.cell(@, severity);", "exploitability"),
            new Position("a column of the matrix", "RiskMatrix.Cell x = matrix.cell(exploitability, @);", "severity"),
            new Position("a cell of the matrix", "RiskMatrix.Cell x = new RiskMatrix.Cell(@, true);", "level.code()"),
            new Position("a place on a scale", "int x = matrix.exploitability().indexOf(@);", "exploitability.code()"),
            new Position("acceptability", "Acceptability x = new Acceptability(@);", "List.of()"),
            new Position(
                    "a direct rating of exploitability",
                    "ExploitabilityRating x = new ExploitabilityRating.Direct(@, \"because\");",
                    "exploitability"),
            new Position(
                    "the start of a raise", "ExploitabilityLevel x = floors.raise(@, signals);", "exploitability"));

    private static List<String> errors(String body, Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String source = IMPORTS + " class Snippet { void run(" + PARAMETERS + ") { " + body + " } }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of(
                "-proc:none",
                "-d",
                output.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xlint:none",
                "-Xmaxerrs",
                "1000");
        compiler.getTask(new StringWriter(), null, diagnostics, options, null, List.of(file))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getCode() + " " + each.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<String> codes(String body, Path output) {
        return errors(body, output).stream()
                .map(error -> error.substring(0, error.indexOf(' ')))
                .toList();
    }

    static Stream<Position> positions() {
        return POSITIONS.stream();
    }

    /** One compilation takes all values at once: each stands in a block of its own, and each block must be the place of an error. */
    @ParameterizedTest
    @MethodSource("positions")
    @DisplayName("INV-28 no score of a vulnerability and no signal is taken where acceptability is decided")
    void decision_takesNoSignal(Position position, @TempDir Path output) {
        assertEquals(List.of(), errors(position.code().replace("@", position.right()), output), position.name());

        StringBuilder body = new StringBuilder();
        for (String value : SIGNALS) {
            body.append("{ ").append(position.code().replace("@", value)).append(" } ");
        }
        List<String> codes = codes(body.toString(), output);
        assertEquals(SIGNALS.size(), codes.size(), position.name() + " " + codes);
        for (String code : codes) {
            // wrong type in an assignment or an argument, and nothing else such as a name that does not exist
            assertEquals(true, TYPE_ERRORS.contains(code), position.name() + " " + code);
        }
    }

    private static final List<String> TYPE_ERRORS = List.of(
            "compiler.err.prob.found.req",
            "compiler.err.cant.apply.symbol",
            "compiler.err.cant.apply.symbols",
            "compiler.err.cant.apply.diamond.1");

    static Stream<String> comparisons() {
        List<String> values = List.of(
                "level",
                "score",
                "cvssSeverity",
                "owaspSeverity",
                "triage",
                "signal",
                "epss",
                "exploitability",
                "severity",
                "success",
                "urgency.urgency()");
        List<String> pairs = new ArrayList<>();
        for (String left : values) {
            for (String right : values) {
                if (!left.equals(right)) {
                    pairs.add(left + ".compareTo(" + right + ")");
                }
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("scales")
    @DisplayName("INV-46 values compare within their own scale where it has an order")
    void scale_comparesWithItself(String value, @TempDir Path output) {
        assertEquals(List.of(), errors("int x = " + value + ".compareTo(" + value + ");", output));
    }

    static Stream<String> scales() {
        return Stream.of("score", "cvssSeverity", "owaspSeverity", "success", "urgency.urgency()");
    }

    @Test
    @DisplayName("INV-46 values of different scales do not compare")
    void scales_doNotCompareWithEachOther(@TempDir Path output) {
        List<String> pairs = comparisons().toList();
        StringBuilder body = new StringBuilder();
        pairs.forEach(pair -> body.append("{ int x = ").append(pair).append("; } "));
        List<String> codes = codes(body.toString(), output);

        assertEquals(110, pairs.size());
        assertEquals(pairs.size(), codes.size(), codes.toString());
        // an argument of the wrong type, or no order at all
        codes.forEach(code -> assertEquals(
                true, TYPE_ERRORS.contains(code) || code.startsWith("compiler.err.cant.resolve.location.args"), code));
    }

    @Test
    @DisplayName("INV-28 what a method may decide compiles: a signal raises, a rubric gives exploitability metrics")
    void permittedUses_compile(@TempDir Path output) {
        assertEquals(
                List.of(),
                errors(
                        "ExploitabilityLevel raised = floors.raise(exploitability, signals);"
                                + " CvssExploitability facts = rubric.vector(CvssVersion.V3_1).exploitability();"
                                + " OwaspSeverity sorted = triage.severity();"
                                + " int order = score.compareTo(vector.score());"
                                + " RiskLevel same = new RiskLevel(level.code());",
                        output));
    }

    private static final Set<String> DECIDING =
            Set.of("assessment", "benefit", "control", "policy", "residual", "scoring");

    private static final Set<String> NOT_DECIDING =
            Set.of("attack", "cvss", "fair", "rubric", "signal", "triage", "urgency", "zone");

    @Test
    @DisplayName("INV-28 no package that decides takes a type of a package that only scores")
    void decidingPackages_takeNoScore() throws Exception {
        int seen = 0;
        Path place = Path.of(RiskLevel.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(place.resolve("org/tutela/risk"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        place.relativize(file).toString().replace(".class", "").replaceAll("[/\\\\]", ".");
                if (name.endsWith("-info") || !DECIDING.contains(name.split("\\.")[3])) {
                    continue;
                }
                Class<?> type = Class.forName(name, false, ScaleSeparationTest.class.getClassLoader());
                List<Executable> all = new ArrayList<>(List.of(type.getDeclaredConstructors()));
                all.addAll(List.of(type.getDeclaredMethods()));
                for (Executable each : all) {
                    if (!Modifier.isPublic(each.getModifiers())) {
                        continue;
                    }
                    seen++;
                    for (Type parameter : each.getGenericParameterTypes()) {
                        for (String foreign : NOT_DECIDING) {
                            assertEquals(
                                    false,
                                    parameter.getTypeName().contains("org.tutela.risk." + foreign + "."),
                                    each.toGenericString());
                        }
                    }
                }
            }
        }
        assertEquals(true, seen > 500, "members seen: " + seen);
    }
}
