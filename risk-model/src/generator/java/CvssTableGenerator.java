import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes the sources {@code Cvss3Data} and {@code Cvss4Data}, the score tables of the library, in exact integer arithmetic.
 *
 * <p>The build runs this file with {@code java CvssTableGenerator.java <MacroVector scores> <output directory>}. A table is
 * a string constant with one character for each entry. The order of the entries is that of the packed state; see
 * {@code Cvss3Metrics} and {@code Cvss4Metrics}. States that no vector has are zero.
 *
 * <p>All decimals are integers over one power of ten. The weights are facts of the FIRST specification documents: v3.0
 * section 8, v3.1 section 7.4 and appendix A, v4.0 section 8.
 */
final class CvssTableGenerator {
    private static final BigInteger ONE = BigInteger.TEN.pow(220);

    private static final int[] AV = {85, 62, 55, 20};
    private static final int[] AC = {77, 44};
    private static final int[][] PR = {{85, 62, 27, 0}, {85, 68, 50, 0}};
    private static final int[] UI = {85, 62};
    private static final int[] LOSS = {56, 22, 0, 0};
    private static final int[] REQUIREMENT = {150, 100, 50, 100};
    private static final int[] E = {100, 97, 94, 91};
    private static final int[] RL = {100, 97, 96, 95};
    private static final int[] RC = {100, 96, 92, 100};

    private CvssTableGenerator() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[1], "org", "tutela", "risk", "cvss");
        Files.createDirectories(directory);
        write(directory, "Cvss3Data", version3());
        write(directory, "Cvss4Data", version4(macroVectorScores(Path.of(args[0]))));
    }

    private static void write(Path directory, String name, Map<String, int[]> tables) throws IOException {
        StringBuilder source = new StringBuilder("package org.tutela.risk.cvss;\n\n");
        source.append("/** Score tables made by CvssTableGenerator; not to be edited. */\n");
        source.append("final class ").append(name).append(" {\n");
        tables.forEach((table, entries) -> {
            source.append("    static final String ").append(table).append(" = \"");
            for (int entry : entries) {
                append(source, entry);
            }
            source.append("\";\n");
        });
        source.append("\n    private ").append(name).append("() {}\n}\n");
        Files.writeString(directory.resolve(name + ".java"), source, StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder source, int entry) {
        if (entry >= ' ' && entry <= '~' && entry != '"' && entry != '\\') {
            source.append((char) entry);
        } else if (entry < 256) {
            source.append('\\').append(entry >> 6).append(entry >> 3 & 7).append(entry & 7);
        } else {
            source.append(String.format("\\u%04x", entry));
        }
    }

    // ---- v3.0 and v3.1

    private static Map<String, int[]> version3() {
        Map<String, int[]> tables = new LinkedHashMap<>();
        tables.put("BASE", both(base(0), base(1)));
        tables.put("TEMPORAL", both(temporal(0), temporal(1)));
        int[] impact = new int[1 << 12];
        List<Long> classes = new ArrayList<>();
        for (int i = 0; i < impact.length; i++) {
            if ((i & 3) != 3 && (i >> 2 & 3) != 3 && (i >> 4 & 3) != 3) {
                long lost = Math.min(915_000_000_000L, 1_000_000_000_000L - kept(i) * kept(i >> 2) * kept(i >> 4));
                if (!classes.contains(lost)) {
                    classes.add(lost);
                }
                impact[i] = classes.indexOf(lost);
            }
        }
        tables.put("IMPACT", impact);
        tables.put("MODIFIED", both(modified(0, classes), modified(1, classes)));
        return tables;
    }

    /** Returns the entries of v3.0 and then those of v3.1. */
    private static int[] both(int[] version30, int[] version31) {
        return IntStream.concat(Arrays.stream(version30), Arrays.stream(version31))
                .toArray();
    }

    private static int[] base(int version) {
        int[] scores = new int[1 << 13];
        for (int state = 0; state < scores.length; state++) {
            if (isBase(state)) {
                long kept =
                        (100L - LOSS[state >> 7 & 3]) * (100 - LOSS[state >> 9 & 3]) * (100 - LOSS[state >> 11 & 3]);
                // both versions have the same base formula and differ in rounding
                scores[state] = round(version, sum(0, 1_000_000_000_000L - kept * 1_000_000, state));
            }
        }
        return scores;
    }

    private static int[] temporal(int version) {
        int[] scores = new int[101 << 6];
        for (int i = 0; i < scores.length; i++) {
            long product = (long) (i >> 6) * E[i & 3] * RL[i >> 2 & 3] * RC[i >> 4 & 3];
            scores[i] = round(version, units(product, 7));
        }
        return scores;
    }

    private static int[] modified(int version, List<Long> classes) {
        int[] scores = new int[classes.size() << 7];
        for (int i = 0; i < scores.length; i++) {
            if ((i >> 3 & 3) != 3) {
                scores[i] = round(version, sum(version, classes.get(i >> 7), i & 127));
            }
        }
        return scores;
    }

    private static boolean isBase(int state) {
        return (state >> 3 & 3) != 3 && (state >> 7 & 3) != 3 && (state >> 9 & 3) != 3 && (state >> 11 & 3) != 3;
    }

    private static long kept(int i) {
        return 10_000 - (long) LOSS[i & 3] * REQUIREMENT[i >> 6 & 3];
    }

    /** Returns impact and exploitability together, before rounding; lost is in units of 10^-12. */
    private static BigInteger sum(int impactFormula, long lost, int state) {
        int changed = state >> 6 & 1;
        long exploitability =
                822L * AV[state & 3] * AC[state >> 2 & 1] * PR[changed][state >> 3 & 3] * UI[state >> 5 & 1];
        BigInteger sum;
        if (changed == 0) {
            sum = units(642 * lost, 14);
        } else {
            BigInteger power = impactFormula == 0
                    ? scaled(BigInteger.valueOf(lost - 20_000_000_000L).pow(15), 15 * 12)
                    : scaled(
                            BigInteger.valueOf(lost * 9731 - 200_000_000_000_000L)
                                    .pow(13),
                            13 * 16);
            sum = units(752 * (lost - 29_000_000_000L), 14)
                    .subtract(power.multiply(BigInteger.valueOf(325)).divide(BigInteger.valueOf(100)));
        }
        if (sum.signum() <= 0) {
            return BigInteger.ZERO;
        }
        sum = sum.add(units(exploitability, 10));
        if (changed == 1) {
            sum = sum.multiply(BigInteger.valueOf(108)).divide(BigInteger.valueOf(100));
        }
        return sum.min(ONE.multiply(BigInteger.TEN));
    }

    private static BigInteger units(long value, int decimals) {
        return scaled(BigInteger.valueOf(value), decimals);
    }

    private static BigInteger scaled(BigInteger value, int decimals) {
        return value.multiply(BigInteger.TEN.pow(220 - decimals));
    }

    /** Rounds up to tenths: v3.0 as the number stands, v3.1 after rounding to five decimals. */
    private static int round(int version, BigInteger value) {
        if (version == 0) {
            return up(value.multiply(BigInteger.TEN), ONE);
        }
        BigInteger hundredThousandths =
                value.multiply(BigInteger.valueOf(200_000)).add(ONE).divide(ONE.multiply(BigInteger.TWO));
        return up(hundredThousandths, BigInteger.valueOf(10_000));
    }

    private static int up(BigInteger value, BigInteger unit) {
        return value.add(unit).subtract(BigInteger.ONE).divide(unit).intValueExact();
    }

    // ---- v4.0

    private static final int[] DEPTH_1 = {1, 4, 5};
    private static final int[] DEPTH_2 = {1, 2};
    private static final int[][] DEPTH_36 = {{7, 6}, {8, 8}, {0, 10}};
    private static final int[] DEPTH_4 = {6, 5, 4};

    private static Map<String, int[]> version4(int[] macro) {
        Map<List<Integer>, Integer> exploitability = new HashMap<>();
        List<List<Integer>> exploitabilityStates = new ArrayList<>();
        int[] exploitabilityIndex = new int[1 << 8];
        for (int i = 0; i < exploitabilityIndex.length; i++) {
            int av = i & 3;
            int pr = i >> 2 & 3;
            int ui = i >> 4 & 3;
            int zeros = (av == 0 ? 1 : 0) + (pr == 0 ? 1 : 0) + (ui == 0 ? 1 : 0);
            int eq1 = zeros == 3 ? 0 : zeros > 0 && av != 3 ? 1 : 2;
            int eq2 = i >> 6 == 0 ? 0 : 1;
            int d1 = av + pr + ui - new int[] {0, 1, 3}[eq1];
            int d2 = (i >> 6 & 1) + (i >> 7) - eq2;
            exploitabilityIndex[i] =
                    pr == 3 || ui == 3 ? 0 : number(exploitability, exploitabilityStates, List.of(eq1, d1, eq2, d2));
        }

        Map<List<Integer>, Integer> subsequent = new HashMap<>();
        List<List<Integer>> subsequentStates = new ArrayList<>();
        int[] subsequentIndex = new int[1 << 6];
        for (int i = 0; i < subsequentIndex.length; i++) {
            int sc = i & 3;
            int si = i >> 2 & 3;
            int sa = i >> 4;
            int eq4 = si == 3 || sa == 3 ? 0 : sc == 0 || si == 0 || sa == 0 ? 1 : 2;
            int d4 = sc + (si == 3 ? -1 : si) + (sa == 3 ? -1 : sa) - new int[] {-2, 0, 3}[eq4];
            int none = sc == 2 && si == 2 && sa == 2 ? 1 : 0;
            subsequentIndex[i] = sc == 3 ? 0 : number(subsequent, subsequentStates, List.of(eq4, d4, none));
        }

        Map<List<Integer>, Integer> vulnerable = new HashMap<>();
        List<List<Integer>> vulnerableStates = new ArrayList<>();
        int[] vulnerableIndex = new int[1 << 12];
        for (int i = 0; i < vulnerableIndex.length; i++) {
            int[] loss = {i & 3, i >> 2 & 3, i >> 4 & 3};
            int[] requirement = {i >> 6 & 3, i >> 8 & 3, i >> 10 & 3};
            int sum = 0;
            int eq6 = 1;
            boolean possible = true;
            for (int k = 0; k < 3; k++) {
                int required = requirement[k] == 3 ? 0 : requirement[k];
                sum += loss[k] + required;
                possible &= loss[k] != 3;
                if (loss[k] == 0 && required == 0) {
                    eq6 = 0;
                }
            }
            int eq3 = loss[0] == 0 && loss[1] == 0 ? 0 : loss[0] == 0 || loss[1] == 0 || loss[2] == 0 ? 1 : 2;
            int d36 = sum - new int[][] {{0, 3}, {1, 3}, {0, 3}}[eq3][eq6];
            int none = loss[0] == 2 && loss[1] == 2 && loss[2] == 2 ? 1 : 0;
            vulnerableIndex[i] = possible ? number(vulnerable, vulnerableStates, List.of(eq3, eq6, d36, none)) : 0;
        }

        int subsequentStride = 3;
        int vulnerableStride = subsequentStride * subsequentStates.size();
        int exploitabilityStride = vulnerableStride * vulnerableStates.size();
        int[] scores = new int[exploitabilityStride * exploitabilityStates.size()];
        int count = 0;
        for (List<Integer> e : exploitabilityStates) {
            for (List<Integer> v : vulnerableStates) {
                for (List<Integer> s : subsequentStates) {
                    for (int eq5 = 0; eq5 < 3; eq5++) {
                        scores[count++] = v.get(3) == 1 && s.get(2) == 1 ? 0 : score(macro, e, v, s, eq5);
                    }
                }
            }
        }
        Map<String, int[]> tables = new LinkedHashMap<>();
        tables.put("MACRO", macro);
        tables.put("EXPLOITABILITY", times(exploitabilityStride, exploitabilityIndex));
        tables.put("SUBSEQUENT", times(subsequentStride, subsequentIndex));
        tables.put("VULNERABLE", times(vulnerableStride, vulnerableIndex));
        tables.put("SCORE", scores);
        return tables;
    }

    private static int[] times(int stride, int[] numbers) {
        return Arrays.stream(numbers).map(number -> number * stride).toArray();
    }

    private static int number(Map<List<Integer>, Integer> numbers, List<List<Integer>> states, List<Integer> state) {
        return numbers.computeIfAbsent(state, key -> {
            states.add(key);
            return states.size() - 1;
        });
    }

    private static int score(int[] macro, List<Integer> e, List<Integer> v, List<Integer> s, int eq5) {
        int eq1 = e.get(0);
        int eq2 = e.get(2);
        int eq3 = v.get(0);
        int eq6 = v.get(1);
        int eq4 = s.get(0);
        int score = macro[index(eq1, eq2, eq3, eq4, eq5, eq6)];
        long lost = 0;
        int steps = 0;
        int[][] lower = {
            {eq1 < 2 ? macro[index(eq1 + 1, eq2, eq3, eq4, eq5, eq6)] : -1, e.get(1), DEPTH_1[eq1]},
            {eq2 < 1 ? macro[index(eq1, eq2 + 1, eq3, eq4, eq5, eq6)] : -1, e.get(3), DEPTH_2[eq2]},
            {lower36(macro, eq1, eq2, eq3, eq4, eq5, eq6), v.get(2), DEPTH_36[eq3][eq6]},
            {eq4 < 2 ? macro[index(eq1, eq2, eq3, eq4 + 1, eq5, eq6)] : -1, s.get(1), DEPTH_4[eq4]},
            {eq5 < 2 ? macro[index(eq1, eq2, eq3, eq4, eq5 + 1, eq6)] : -1, 0, 1}
        };
        for (int[] step : lower) {
            if (step[0] >= 0) {
                steps++;
                lost += (long) (score - step[0]) * step[1] * (2520 / step[2]);
            }
        }
        if (steps == 0) {
            return score;
        }
        long divisor = 2520L * steps;
        return (int) Math.floorDiv(2 * (score * divisor - lost) + divisor, 2 * divisor);
    }

    private static int lower36(int[] macro, int eq1, int eq2, int eq3, int eq4, int eq5, int eq6) {
        if (eq3 == 0 && eq6 == 0) {
            return Math.max(macro[index(eq1, eq2, 0, eq4, eq5, 1)], macro[index(eq1, eq2, 1, eq4, eq5, 0)]);
        }
        if (eq6 == 0) {
            return macro[index(eq1, eq2, eq3, eq4, eq5, 1)];
        }
        return eq3 < 2 ? macro[index(eq1, eq2, eq3 + 1, eq4, eq5, 1)] : -1;
    }

    private static int index(int eq1, int eq2, int eq3, int eq4, int eq5, int eq6) {
        return ((((eq1 * 2 + eq2) * 3 + eq3) * 3 + eq4) * 3 + eq5) * 2 + eq6;
    }

    /** Returns the scores of the MacroVectors in tenths, zero where there is none. */
    private static int[] macroVectorScores(Path file) throws IOException {
        int[] scores = new int[324];
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        for (String line : lines.subList(1, lines.size())) {
            if (!line.matches("[0-2][01][0-2]{3}[01]\t(10|[0-9])\\.[0-9]")) {
                throw new IOException("Line must be a MacroVector and its score, but was '" + line + "'");
            }
            int[] eq = line.substring(0, 6).chars().map(c -> c - '0').toArray();
            int index = index(eq[0], eq[1], eq[2], eq[3], eq[4], eq[5]);
            if (scores[index] != 0) {
                throw new IOException("MacroVector must be given once, but was '" + line + "'");
            }
            scores[index] = Integer.parseInt(line.substring(7).replace(".", ""));
        }
        if (lines.size() != 271) {
            throw new IOException("MacroVectors must be 270, but were " + (lines.size() - 1));
        }
        return scores;
    }
}
