package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/cvss-deviations.md equal to what the code does; {@code -Dgolden.update=true} writes the file anew.
 *
 * <p>The calculators that FIRST publishes compute in binary floating point, which is repeated here for comparison.
 */
class CvssDeviationsTest {
    private static final String[] E = {"H", "F", "P", "U"};
    private static final double[] E_WEIGHT = {1, 0.97, 0.94, 0.91};
    private static final String[] RL = {"U", "W", "T", "O"};
    private static final double[] RL_WEIGHT = {1, 0.97, 0.96, 0.95};
    private static final String[] RC = {"C", "R", "U"};
    private static final double[] RC_WEIGHT = {1, 0.96, 0.92};

    @Test
    void documentation_listsEveryDeviation() throws IOException {
        Path file = Repository.root().resolve("docs/cvss-deviations.md");
        String expected = render();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }

        assertEquals(expected, Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String render() {
        int[] bases = new int[101];
        for (String text : CvssSpace.vectors("3.0", CvssSpace.BASE_3)) {
            bases[CvssVector.parse(text).baseScore().tenths()]++;
        }
        int[] modified = new int[101];
        for (String text : CvssSpace.vectors("3.0", CvssSpace.BASE_3)) {
            for (String requirements : CvssSpace.vectors("", "CR:HML", "IR:HML", "AR:HML")) {
                String whole = text + requirements.substring("CVSS:".length());
                modified[CvssVector.parse(whole).environmentalScore().tenths()]++;
            }
        }
        StringBuilder rows = new StringBuilder();
        int count = 0;
        int temporal = 0;
        int environmental = 0;
        for (int tenths = 0; tenths <= 100; tenths++) {
            for (int e = 0; e < E.length; e++) {
                for (int rl = 0; rl < RL.length; rl++) {
                    for (int rc = 0; rc < RC.length; rc++) {
                        String threat = "E:" + E[e] + "/RL:" + RL[rl] + "/RC:" + RC[rc];
                        BigDecimal exact = CvssReference.temporal(
                                CvssReference.metrics("CVSS:3.0/" + threat), BigDecimal.valueOf(tenths, 1));
                        double product = tenths / 10.0 * E_WEIGHT[e] * RL_WEIGHT[rl] * RC_WEIGHT[rc];
                        String published = BigDecimal.valueOf((long) Math.ceil(product * 10), 1)
                                .toString();
                        if (!published.equals(exact.toString()) && bases[tenths] + modified[tenths] > 0) {
                            count++;
                            temporal += bases[tenths];
                            environmental += modified[tenths];
                            rows.append("| ")
                                    .append(BigDecimal.valueOf(tenths, 1))
                                    .append(" | ")
                                    .append(threat);
                            rows.append(" | ")
                                    .append(exact)
                                    .append(" | ")
                                    .append(published)
                                    .append(" | ");
                            rows.append(bases[tenths])
                                    .append(" | ")
                                    .append(modified[tenths])
                                    .append(" |\n");
                        }
                    }
                }
            }
        }

        List<String> unlike = new ArrayList<>();
        for (String text : CvssSpace.vectors("3.1", CvssSpace.BASE_3)) {
            Map<String, String> metrics = CvssReference.metrics(text);
            BigDecimal base = CvssReference.base(metrics);
            BigDecimal other = CvssReference.modified(metrics);
            if (!base.equals(other)) {
                unlike.add("| " + text.substring("CVSS:3.1/".length()) + " | " + base + " | " + other + " |\n");
            }
        }

        return """
            # CVSS: where other calculators show another score

            This file is made and checked by `CvssDeviationsTest`. Scores here follow the text of the FIRST specification \
            documents in exact arithmetic. Where a calculator that FIRST publishes gives another value, both are listed.

            ## v3.0: rounding up

            The specification document of v3.0 rounds up to the smallest number of one decimal that is not less than \
            the input. FIRST's calculator for v3.0 does so in binary floating point, where a product that is exactly a \
            number of one decimal may come out a little greater and is then rounded up by 0.1. v3.1 defined the rounding \
            anew for that reason, and its scores do not differ.

            The difference arises only where a score is multiplied by the temporal factor. The table lists every such \
            product; H, U and C stand also for X. The last two columns count the %d base vectors of 2,592, and so temporal \
            states of 124,416, and the %d environmental states of 3,359,232 in which it occurs. Environmental states are \
            counted by effective metrics.

            | score before the factor | E, RL, RC | here | FIRST calculator v3.0 | temporal states | environmental states |
            | --- | --- | --- | --- | --: | --: |
            """.replaceFirst("%d", "" + temporal).replaceFirst("%d", "" + environmental)
                + rows
                + """

                %d products; the severity rating never changes.

                ## v3.1: environmental metrics that are all X

                A group whose metrics are all X scores as the group before it. v3.1 has another formula for the modified impact \
                than for the impact, so a calculator that applies it to a vector without environmental metrics shows another \
                environmental score for %d of the 2,592 base vectors, always with a changed scope. Here the environmental score \
                of these vectors is the temporal score, until an environmental metric other than X is given.

                | base metrics | here | formula of the modified impact |
                | --- | --- | --- |
                """.replaceFirst("%d", "" + count).replaceFirst("%d", "" + unlike.size())
                + String.join("", unlike)
                + """

                ## v4.0: rounding to one decimal

                The specification document of v4.0 does not say how a tie is rounded. Here ties are found in exact arithmetic \
                and rounded half up, which gives the score of FIRST's calculator in each of the 15,116,544 effective states. \
                Programs that round in binary floating point without its correction are 0.1 lower in some of the ties.
                """;
    }
}
