package org.tutela.risk.cvss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CVSS written a second time, from the text of the FIRST specification documents, in exact decimals: slow, plain and
 * without a line shared with the library. Metrics are texts in a map, as in a vector.
 */
final class CvssReference {
    private static final Map<String, BigDecimal> POWERS = new HashMap<>();
    private static final Map<String, BigDecimal> MACRO_VECTORS = macroVectors();

    private CvssReference() {}

    /** Splits a vector; the first entry is the version. */
    static Map<String, String> metrics(String vector) {
        Map<String, String> metrics = new LinkedHashMap<>();
        for (String part : vector.split("/")) {
            metrics.put(part.substring(0, part.indexOf(':')), part.substring(part.indexOf(':') + 1));
        }
        return metrics;
    }

    /** Returns the score that a vector leads to. */
    static BigDecimal score(String vector) {
        Map<String, String> m = metrics(vector);
        if (m.get("CVSS").equals("4.0")) {
            return score4(effective(m));
        }
        return hasEnvironmental(m) ? environmental(m) : temporal(m);
    }

    static boolean hasEnvironmental(Map<String, String> m) {
        return m.entrySet().stream()
                .anyMatch(e -> (e.getKey().startsWith("M")
                                || e.getKey().endsWith("R")
                                        && "CIA".contains(e.getKey().substring(0, 1)))
                        && e.getKey().length() >= 2
                        && !e.getValue().equals("X"));
    }

    // ---- v3.0 and v3.1, specification documents, sections 7 and 8 and appendix A

    static BigDecimal base(Map<String, String> m) {
        BigDecimal iss = one().subtract(one().subtract(cia(m.get("C")))
                .multiply(one().subtract(cia(m.get("I"))))
                .multiply(one().subtract(cia(m.get("A")))));
        BigDecimal impact = m.get("S").equals("U")
                ? d("6.42").multiply(iss)
                : d("7.52")
                        .multiply(iss.subtract(d("0.029")))
                        .subtract(d("3.25").multiply(power(iss.subtract(d("0.02")), 15)));
        return combine(m, impact, exploitability(m), m.get("S"));
    }

    static BigDecimal temporal(Map<String, String> m) {
        return temporal(m, base(m));
    }

    static BigDecimal temporal(Map<String, String> m, BigDecimal score) {
        return roundUp(
                m,
                score.multiply(e(m.getOrDefault("E", "X")))
                        .multiply(rl(m.getOrDefault("RL", "X")))
                        .multiply(rc(m.getOrDefault("RC", "X"))));
    }

    static BigDecimal environmental(Map<String, String> m) {
        return temporal(m, modified(effective(m)));
    }

    /** Returns the environmental score before the temporal factors; the metrics are effective. */
    static BigDecimal modified(Map<String, String> m) {
        BigDecimal miss = one().subtract(one().subtract(cia(m.get("C")).multiply(requirement(m, "CR")))
                        .multiply(one().subtract(cia(m.get("I")).multiply(requirement(m, "IR"))))
                        .multiply(one().subtract(cia(m.get("A")).multiply(requirement(m, "AR")))))
                .min(d("0.915"));
        BigDecimal impact;
        if (m.get("S").equals("U")) {
            impact = d("6.42").multiply(miss);
        } else if (m.get("CVSS").equals("3.0")) {
            impact = d("7.52")
                    .multiply(miss.subtract(d("0.029")))
                    .subtract(d("3.25").multiply(power(miss.subtract(d("0.02")), 15)));
        } else {
            impact = d("7.52")
                    .multiply(miss.subtract(d("0.029")))
                    .subtract(
                            d("3.25").multiply(power(miss.multiply(d("0.9731")).subtract(d("0.02")), 13)));
        }
        return combine(m, impact, exploitability(m), m.get("S"));
    }

    private static BigDecimal combine(
            Map<String, String> m, BigDecimal impact, BigDecimal exploitability, String scope) {
        if (impact.signum() <= 0) {
            return d("0.0");
        }
        BigDecimal sum = impact.add(exploitability);
        return roundUp(m, (scope.equals("U") ? sum : d("1.08").multiply(sum)).min(BigDecimal.TEN));
    }

    private static BigDecimal exploitability(Map<String, String> m) {
        boolean changed = m.get("S").equals("C");
        BigDecimal av = pick(m.get("AV"), "N", "0.85", "A", "0.62", "L", "0.55", "P", "0.2");
        BigDecimal ac = pick(m.get("AC"), "L", "0.77", "H", "0.44");
        BigDecimal pr = changed
                ? pick(m.get("PR"), "N", "0.85", "L", "0.68", "H", "0.5")
                : pick(m.get("PR"), "N", "0.85", "L", "0.62", "H", "0.27");
        BigDecimal ui = pick(m.get("UI"), "N", "0.85", "R", "0.62");
        return d("8.22").multiply(av).multiply(ac).multiply(pr).multiply(ui);
    }

    /** v3.0: the smallest number of one decimal that is not smaller; v3.1: the same of the number at five decimals. */
    private static BigDecimal roundUp(Map<String, String> m, BigDecimal value) {
        if (m.get("CVSS").equals("3.0")) {
            return value.setScale(1, RoundingMode.CEILING);
        }
        return value.setScale(5, RoundingMode.HALF_UP).setScale(1, RoundingMode.CEILING);
    }

    private static BigDecimal power(BigDecimal value, int exponent) {
        return POWERS.computeIfAbsent(value + "^" + exponent, key -> value.pow(exponent));
    }

    private static BigDecimal cia(String value) {
        return pick(value, "H", "0.56", "L", "0.22", "N", "0");
    }

    private static BigDecimal requirement(Map<String, String> m, String metric) {
        return pick(m.getOrDefault(metric, "X"), "X", "1", "H", "1.5", "M", "1", "L", "0.5");
    }

    private static BigDecimal e(String value) {
        return pick(value, "X", "1", "H", "1", "F", "0.97", "P", "0.94", "U", "0.91");
    }

    private static BigDecimal rl(String value) {
        return pick(value, "X", "1", "U", "1", "W", "0.97", "T", "0.96", "O", "0.95");
    }

    private static BigDecimal rc(String value) {
        return pick(value, "X", "1", "C", "1", "R", "0.96", "U", "0.92");
    }

    private static BigDecimal pick(String value, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(value)) {
                return d(pairs[i + 1]);
            }
        }
        throw new IllegalArgumentException(value);
    }

    private static final Map<String, BigDecimal> DECIMALS = new HashMap<>();

    private static BigDecimal d(String text) {
        return DECIMALS.computeIfAbsent(text, BigDecimal::new);
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }

    /** Returns the metrics with every modified metric that is not X in the place of its base metric. */
    static Map<String, String> effective(Map<String, String> m) {
        Map<String, String> effective = new HashMap<>(m);
        m.forEach((metric, value) -> {
            if (metric.length() > 1 && metric.startsWith("M") && !value.equals("X")) {
                effective.put(metric.substring(1), value);
            }
        });
        return effective;
    }

    // ---- v4.0, specification document, section 8; the metrics are effective

    private static final Map<String, String> LEVELS = Map.ofEntries(
            Map.entry("AV", "NALP"),
            Map.entry("PR", "NLH"),
            Map.entry("UI", "NPA"),
            Map.entry("AC", "LH"),
            Map.entry("AT", "NP"),
            Map.entry("VC", "HLN"),
            Map.entry("VI", "HLN"),
            Map.entry("VA", "HLN"),
            Map.entry("SC", "SHLN"),
            Map.entry("SI", "SHLN"),
            Map.entry("SA", "SHLN"),
            Map.entry("CR", "HML"),
            Map.entry("IR", "HML"),
            Map.entry("AR", "HML"));

    /** The most severe vectors of each level and its depth, as the specification lists them. */
    private static final Map<String, List<String>> HIGHEST = Map.ofEntries(
            Map.entry("1:0", List.of("AV:N/PR:N/UI:N")),
            Map.entry("1:1", List.of("AV:A/PR:N/UI:N", "AV:N/PR:L/UI:N", "AV:N/PR:N/UI:P")),
            Map.entry("1:2", List.of("AV:P/PR:N/UI:N", "AV:A/PR:L/UI:P")),
            Map.entry("2:0", List.of("AC:L/AT:N")),
            Map.entry("2:1", List.of("AC:H/AT:N", "AC:L/AT:P")),
            Map.entry("36:00", List.of("VC:H/VI:H/VA:H/CR:H/IR:H/AR:H")),
            Map.entry("36:01", List.of("VC:H/VI:H/VA:L/CR:M/IR:M/AR:H", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M")),
            Map.entry("36:10", List.of("VC:L/VI:H/VA:H/CR:H/IR:H/AR:H", "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H")),
            Map.entry(
                    "36:11",
                    List.of(
                            "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
                            "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
                            "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
                            "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
                            "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M")),
            Map.entry("36:21", List.of("VC:L/VI:L/VA:L/CR:H/IR:H/AR:H")),
            Map.entry("4:0", List.of("SC:H/SI:S/SA:S")),
            Map.entry("4:1", List.of("SC:H/SI:H/SA:H")),
            Map.entry("4:2", List.of("SC:L/SI:L/SA:L")));

    private static final Map<String, Integer> DEPTH = Map.ofEntries(
            Map.entry("1:0", 1),
            Map.entry("1:1", 4),
            Map.entry("1:2", 5),
            Map.entry("2:0", 1),
            Map.entry("2:1", 2),
            Map.entry("36:00", 7),
            Map.entry("36:01", 6),
            Map.entry("36:10", 8),
            Map.entry("36:11", 8),
            Map.entry("36:21", 10),
            Map.entry("4:0", 6),
            Map.entry("4:1", 5),
            Map.entry("4:2", 4));

    private static final Map<String, Map<String, Integer>> DISTANCES = new HashMap<>();

    static BigDecimal score4(Map<String, String> given) {
        Map<String, String> m = given;
        String impacts = m.get("VC") + m.get("VI") + m.get("VA") + m.get("SC") + m.get("SI") + m.get("SA");
        if (impacts.equals("NNNNNN")) {
            return d("0.0");
        }
        String macro = macroVector(m);
        int eq1 = macro.charAt(0) - '0';
        int eq2 = macro.charAt(1) - '0';
        int eq3 = macro.charAt(2) - '0';
        int eq4 = macro.charAt(3) - '0';
        int eq5 = macro.charAt(4) - '0';
        int eq6 = macro.charAt(5) - '0';
        BigDecimal score = MACRO_VECTORS.get(macro);
        BigDecimal[] lower = {
            MACRO_VECTORS.get("" + (eq1 + 1) + eq2 + eq3 + eq4 + eq5 + eq6),
            MACRO_VECTORS.get("" + eq1 + (eq2 + 1) + eq3 + eq4 + eq5 + eq6),
            lower36(eq1, eq2, eq3, eq4, eq5, eq6),
            MACRO_VECTORS.get("" + eq1 + eq2 + eq3 + (eq4 + 1) + eq5 + eq6),
            MACRO_VECTORS.get("" + eq1 + eq2 + eq3 + eq4 + (eq5 + 1) + eq6)
        };
        String[] levels = {"1:" + eq1, "2:" + eq2, "36:" + eq3 + eq6, "4:" + eq4, "5:" + eq5};
        // sum of (available distance x proportional distance), times 2520, which every depth divides
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int i = 0; i < 5; i++) {
            if (lower[i] != null) {
                count++;
                if (i < 4) {
                    int factor = distance(m, levels[i]) * (2520 / DEPTH.get(levels[i]));
                    sum = sum.add(score.subtract(lower[i]).multiply(BigDecimal.valueOf(factor)));
                }
            }
        }
        if (count == 0) {
            return score;
        }
        BigDecimal divisor = BigDecimal.valueOf(2520L * count);
        return score.multiply(divisor).subtract(sum).divide(divisor, 1, RoundingMode.HALF_UP);
    }

    static String macroVector(Map<String, String> m) {
        String av = m.get("AV");
        boolean n = av.equals("N");
        boolean pr = m.get("PR").equals("N");
        boolean ui = m.get("UI").equals("N");
        String eq1 = n && pr && ui ? "0" : (n || pr || ui) && !av.equals("P") ? "1" : "2";
        String eq2 = m.get("AC").equals("L") && m.get("AT").equals("N") ? "0" : "1";
        boolean vc = m.get("VC").equals("H");
        boolean vi = m.get("VI").equals("H");
        boolean va = m.get("VA").equals("H");
        String eq3 = vc && vi ? "0" : vc || vi || va ? "1" : "2";
        String eq4 = m.get("SI").equals("S") || m.get("SA").equals("S")
                ? "0"
                : m.get("SC").equals("H")
                                || m.get("SI").equals("H")
                                || m.get("SA").equals("H")
                        ? "1"
                        : "2";
        String eq5 = Map.of("X", "0", "A", "0", "P", "1", "U", "2").get(m.getOrDefault("E", "X"));
        String eq6 = vc && highRequirement(m, "CR") || vi && highRequirement(m, "IR") || va && highRequirement(m, "AR")
                ? "0"
                : "1";
        return eq1 + eq2 + eq3 + eq4 + eq5 + eq6;
    }

    private static boolean highRequirement(Map<String, String> m, String metric) {
        String value = m.getOrDefault(metric, "X");
        return value.equals("H") || value.equals("X");
    }

    private static BigDecimal lower36(int eq1, int eq2, int eq3, int eq4, int eq5, int eq6) {
        BigDecimal lessImpact = MACRO_VECTORS.get("" + eq1 + eq2 + (eq3 + 1) + eq4 + eq5 + eq6);
        BigDecimal lessRequired = MACRO_VECTORS.get("" + eq1 + eq2 + eq3 + eq4 + eq5 + (eq6 + 1));
        switch ("" + eq3 + eq6) {
            case "00":
                return lessImpact.max(lessRequired);
            case "10":
                return lessRequired;
            case "01":
            case "11":
                return lessImpact;
            default:
                return null;
        }
    }

    /** Returns the distance from the first most severe vector of the level that is nowhere less severe, in steps. */
    static int distance(Map<String, String> m, String level) {
        List<String> highest = HIGHEST.get(level);
        for (String vector : highest) {
            Map<String, Integer> levels = DISTANCES.computeIfAbsent(vector, CvssReference::levels);
            int sum = 0;
            boolean fits = true;
            for (Map.Entry<String, Integer> top : levels.entrySet()) {
                String value = m.getOrDefault(top.getKey(), "H").equals("X") ? "H" : m.getOrDefault(top.getKey(), "H");
                int step = LEVELS.get(top.getKey()).indexOf(value) - top.getValue();
                fits &= step >= 0;
                sum += step;
            }
            if (fits) {
                return sum;
            }
        }
        throw new IllegalStateException(level + " " + m);
    }

    private static Map<String, Integer> levels(String vector) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        metrics(vector)
                .forEach(
                        (metric, value) -> levels.put(metric, LEVELS.get(metric).indexOf(value)));
        return levels;
    }

    private static Map<String, BigDecimal> macroVectors() {
        Map<String, BigDecimal> scores = new HashMap<>();
        Path file = Repository.root().resolve("risk-model/src/generator/data/cvss4-macrovectors.tsv");
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                if (!line.startsWith("macrovector")) {
                    scores.put(line.substring(0, 6), new BigDecimal(line.substring(7)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scores;
    }
}
