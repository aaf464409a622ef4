package org.tutela.interchange.report.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.core.text.Label;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;
import org.tutela.interchange.report.Reports;
import org.tutela.risk.assessment.RiskFile;

class LabelTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[0-9]}");

    /** Packages whose enumerations never reach a page by name. */
    private static final List<String> NOT_PRINTED = List.of(
            "org.tutela.annexi.", // the catalogue is printed by its own texts
            "org.tutela.core.clause.ClauseSegment",
            "org.tutela.core.clause.ClauseEvidence",
            "org.tutela.core.capability.", // codes
            "org.tutela.core.text.Language",
            "org.tutela.risk.advisory.",
            "org.tutela.risk.attack.",
            "org.tutela.risk.comparison.",
            "org.tutela.risk.cvss.", // vectors are printed as they are; severities have rows
            "org.tutela.risk.fair.",
            "org.tutela.risk.policy.InformationCredit",
            "org.tutela.risk.dossier.DossierField", // says whom texts may reach
            "org.tutela.risk.rubric.",
            "org.tutela.risk.sbom.",
            "org.tutela.risk.signal.",
            "org.tutela.risk.triage.",
            "org.tutela.risk.urgency.",
            "org.tutela.risk.zone.");

    /** What pages print of these packages. */
    private static final Set<String> PRINTED_ALL_THE_SAME =
            Set.of(".CvssSeverity", "ClauseStatus$Kind", "VexJustification", "SupportLevel", ".Urgency");

    static List<Class<?>> classes(Class<?> member) throws Exception {
        URI place = member.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return classes(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return classes(jar.getPath("/"));
        }
    }

    private static List<Class<?>> classes(Path root) throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
                if (!name.endsWith("-info.class")) {
                    classes.add(Class.forName(
                            name.substring(0, name.length() - ".class".length()),
                            false,
                            LabelTest.class.getClassLoader()));
                }
            }
        }
        return classes;
    }

    private static List<Class<?>> enumerations() throws Exception {
        List<Class<?>> enumerations = new ArrayList<>();
        for (Class<?> member : List.of(Message.class, AnnexI.class, RiskFile.class, Reports.class)) {
            classes(member).stream().filter(Class::isEnum).forEach(enumerations::add);
        }
        return enumerations;
    }

    private static Set<String> parameters(String template) {
        Set<String> parameters = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(template);
        while (matcher.find()) {
            parameters.add(matcher.group());
        }
        return parameters;
    }

    private static void check(MessageKey label) {
        for (Language language : Language.values()) {
            String template = label.template(language).orElseGet(label::english);
            assertTrue(!(label instanceof Label) || label.template(language).isPresent(), label.code());
            assertTrue(!template.isBlank(), label.code() + " in " + language);
            assertEquals(parameters(label.english()), parameters(template), label.code() + " in " + language);
            assertEquals(
                    label.english().endsWith(" "), template.endsWith(" "), label.code() + " in " + language + ": end");
        }
    }

    @Test
    void text_hasTheSameParametersInEveryLanguageAndALabelExistsInEach() throws Exception {
        int labels = 0;
        for (Class<?> type : enumerations()) {
            for (Object constant : type.getEnumConstants()) {
                if (constant instanceof MessageKey key) {
                    labels++;
                    check(key);
                }
            }
        }
        assertTrue(labels > 150, "labels " + labels);
        Collection<Label> terms = Terms.all().values();
        terms.forEach(LabelTest::check);
    }

    @Test
    void enumerationThatReachesAPage_hasATermForEachValue() throws Exception {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Class<?> type : enumerations()) {
            boolean isText = MessageKey.class.isAssignableFrom(type);
            boolean isPrinted = NOT_PRINTED.stream().noneMatch(type.getName()::startsWith)
                    || PRINTED_ALL_THE_SAME.stream()
                            .anyMatch(name -> type.getName().endsWith(name));
            boolean isOurs = type.getName().startsWith("org.tutela.interchange");
            if (isText || !isPrinted || isOurs || !java.lang.reflect.Modifier.isPublic(type.getModifiers())) {
                continue;
            }
            for (Object constant : type.getEnumConstants()) {
                if (!Terms.isKnown((Enum<?>) constant)) {
                    missing.computeIfAbsent(type.getName(), name -> new TreeSet<>())
                            .add(constant.toString());
                }
            }
        }
        assertEquals(Map.of(), missing, "give each a row in Terms, or add the package to those that are never printed");
    }

    @Test
    void term_belongsToAnEnumeration() throws Exception {
        Set<String> known = new TreeSet<>();
        for (Class<?> type : enumerations()) {
            for (Object constant : type.getEnumConstants()) {
                known.add(Terms.key((Enum<?>) constant).code());
            }
        }
        Set<String> left = new TreeSet<>(Terms.all().keySet());
        left.removeAll(known);
        assertEquals(Set.of(), left);
    }
}
