package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.text.Language;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.CvssRating;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.signal.ExploitationSignals;

@Domain(RiskFileDomain.class)
class IndependentMethodsProperties {

    /** Every method that takes a risk file or a part of it, as a text of all that it says. */
    private static final Map<String, Function<RiskFile, String>> METHODS = Map.of(
            "eu", file -> digest(file, "eu"),
            "fda", file -> digest(file, "fda"),
            "dual", file -> digest(file, "dual"),
            "explanations",
                    file -> {
                        StringBuilder all = new StringBuilder();
                        for (RiskResult risk : RiskAssessor.of(RiskPolicies.euMdr())
                                .assess(file)
                                .risks()) {
                            all.append(risk.current().explanation().render(Language.EN));
                        }
                        return all.toString();
                    },
            "signals",
                    file -> {
                        StringBuilder all = new StringBuilder();
                        for (Vulnerability vulnerability : file.content().vulnerabilities()) {
                            all.append(ExploitationSignals.from(vulnerability, file.asOf())
                                    .peak());
                        }
                        return all.toString();
                    },
            "cvss",
                    file -> {
                        StringBuilder all = new StringBuilder();
                        for (Vulnerability vulnerability : file.content().vulnerabilities()) {
                            for (CvssRating rating : vulnerability.cvss()) {
                                all.append(rating.vector().score())
                                        .append(rating.vector().explanation());
                            }
                        }
                        return all.toString();
                    });

    /** How vectors are read, never what is read: the class says why. */
    private static final Set<String> SPEED_ONLY = Set.of("CvssWords.reads", "CvssWords.wide");

    private static String digest(RiskFile file, String which) {
        RiskAssessor assessor = RiskAssessor.of(
                which.equals("eu")
                        ? RiskPolicies.euMdr()
                        : which.equals("fda") ? RiskPolicies.usFda() : RiskPolicies.dual());
        return assessor.assess(file).digest().text();
    }

    @Property(tries = 100)
    @Label(
            "INV-45 methods that are given the same model say the same in any order and side by side, and leave it as it was")
    void methods_areIndependentOfEachOther(@ForAll RiskFileDomain.Sample sample) throws Exception {
        RiskFile file = sample.file();
        String before = file.digest().text();
        Map<String, String> alone = new TreeMap<>();
        METHODS.forEach(
                (name, method) -> alone.put(name, method.apply(RandomRiskFile.of(sample.seed(), sample.size()))));

        List<String> order = new ArrayList<>(alone.keySet());
        Collections.shuffle(order, sample.random());
        Map<String, String> inOrder = new TreeMap<>();
        order.forEach(name -> inOrder.put(name, METHODS.get(name).apply(file)));
        assertEquals(alone, inOrder);

        Map<String, String> together = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            order.forEach(name -> calls.add(() -> METHODS.get(name).apply(file)));
            List<Future<String>> results = threads.invokeAll(calls);
            for (int i = 0; i < order.size(); i++) {
                together.put(order.get(i), results.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(alone, together);
        assertEquals(before, file.digest().text());
    }

    @Test
    @DisplayName("INV-45 no class of the module has a static field that can be set anew")
    void module_hasNoStaticFieldThatChanges() throws Exception {
        Path root = Path.of(RiskFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> changing = new ArrayList<>();
        int looked = 0;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path path :
                    files.filter(it -> it.toString().endsWith(".class")).toList()) {
                String name = root.relativize(path).toString().replace('/', '.').replace('\\', '.');
                if (name.endsWith("-info.class")) {
                    continue;
                }
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()), false, RiskFile.class.getClassLoader());
                for (Field field : type.getDeclaredFields()) {
                    looked++;
                    String at = type.getSimpleName() + '.' + field.getName();
                    if (Modifier.isStatic(field.getModifiers())
                            && !Modifier.isFinal(field.getModifiers())
                            && !SPEED_ONLY.contains(at)) {
                        changing.add(at);
                    }
                }
            }
        }
        assertEquals(List.of(), changing);
        assertTrue(looked > 1000, "fields " + looked);
    }
}
