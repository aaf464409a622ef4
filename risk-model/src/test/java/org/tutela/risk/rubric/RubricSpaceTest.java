package org.tutela.risk.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.risk.cvss.CvssExploitability;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.cvss.CvssVersion;

/** Every combination of answers on how a weakness is exploited, against tables written down from METHOD 2.3. */
class RubricSpaceTest {

    private static final List<FactQuestion> ASKED = List.of(
            FactQuestion.XAVN,
            FactQuestion.XAVT,
            FactQuestion.XAVW,
            FactQuestion.XAVR,
            FactQuestion.XAVP,
            FactQuestion.XACL,
            FactQuestion.XPRL,
            FactQuestion.XPRZ,
            FactQuestion.XPRS,
            FactQuestion.XUI,
            FactQuestion.XS);

    /** Answers to XAVN XAVT XAVW XAVR XAVP; a star stands for any. */
    private static final List<String> AV = List.of(
            "U**** N", "YY*** N", "YU*** N", "YNN** A", "YNU** A", "YNYY* L", "YNYN* A", "YNYU* A", "N***Y P",
            "N***N L", "N***U L");

    private static final List<String> AC = List.of("Y L", "U L", "N H");

    /** Answers to XPRL XPRZ XPRS. */
    private static final List<String> PR = List.of("N** N", "U** N", "YN* N", "YU* N", "YYY H", "YYN L", "YYU N");

    private static final List<String> UI = List.of("Y R", "N N", "U N");
    private static final List<String> S = List.of("N U", "Y C", "U C");

    /** How good a value is for the device, from bad to good, by metric. */
    private static final Map<String, String> GOODNESS =
            Map.of("AV", "NALP", "AC", "LH", "PR", "NLH", "UI", "NR", "S", "CU");

    private static String lookUp(List<String> table, String answers) {
        List<String> found = new ArrayList<>();
        for (String row : table) {
            String pattern = row.substring(0, answers.length()).replace('*', '.');
            if (answers.matches(pattern)) {
                found.add(row.substring(answers.length() + 1));
            }
        }
        assertEquals(1, found.size(), answers + " in " + table);
        return found.get(0);
    }

    private static String expected(String answers) {
        return "CVSS:3.1/AV:" + lookUp(AV, answers.substring(0, 5)) + "/AC:" + lookUp(AC, answers.substring(5, 6))
                + "/PR:" + lookUp(PR, answers.substring(6, 9)) + "/UI:" + lookUp(UI, answers.substring(9, 10)) + "/S:"
                + lookUp(S, answers.substring(10, 11));
    }

    private static RubricAnswers.Builder harmless() {
        return RubricAnswers.builder().answer(FactQuestion.XCP, YesNoAnswer.NO).answerAllLosses(LossAnswer.NONE);
    }

    private static void answer(RubricAnswers.Builder answers, FactQuestion question, char letter) {
        for (YesNoAnswer answer : YesNoAnswer.values()) {
            if (answer.code().charAt(0) == letter) {
                answers.answer(question, answer);
            }
        }
    }

    private static void forAll(BiConsumer<String, RubricAnswers> action) {
        char[] letters = new char[ASKED.size()];
        forAll(0, letters, harmless(), action);
    }

    private static void forAll(
            int place, char[] letters, RubricAnswers.Builder answers, BiConsumer<String, RubricAnswers> action) {
        if (place == letters.length) {
            action.accept(new String(letters), answers.build());
            return;
        }
        for (char letter : new char[] {'Y', 'N', 'U'}) {
            letters[place] = letter;
            answer(answers, ASKED.get(place), letter);
            forAll(place + 1, letters, answers, action);
        }
    }

    @Test
    @DisplayName("METHOD 2.3: the decision tables, every combination of answers")
    void vector_isThatOfTheTableForEveryCombination() {
        int[] count = {0};
        forAll((letters, answers) -> {
            count[0]++;
            assertEquals(
                    expected(letters) + "/C:N/I:N/A:N",
                    answers.rate().vector(CvssVersion.V3_1).toString(),
                    letters);
        });
        assertEquals(177_147, count[0]);
    }

    @Test
    @DisplayName("INV-33 an unknown or missing answer to the rubric is rated no better than any answer in its place")
    void unknown_isNoBetterThanAnyCompletion() {
        for (List<FactQuestion> group : List.of(
                ASKED.subList(0, 5),
                ASKED.subList(5, 6),
                ASKED.subList(6, 9),
                ASKED.subList(9, 10),
                ASKED.subList(10, 11))) {
            char[] letters = new char[group.size()];
            for (int code = 0; code < Math.pow(4, letters.length); code++) {
                RubricAnswers.Builder given = harmless();
                for (int i = 0; i < letters.length; i++) {
                    letters[i] = "YNU-".charAt(code >> 2 * i & 3);
                    answer(given, group.get(i), letters[i]);
                }
                String before = given.build().rate().vector(CvssVersion.V3_1).toString();
                for (int i = 0; i < letters.length; i++) {
                    if (letters[i] == 'U' || letters[i] == '-') {
                        for (YesNoAnswer completion : YesNoAnswer.values()) {
                            RubricAnswers known = given.build().toBuilder()
                                    .answer(group.get(i), completion)
                                    .build();
                            assertNoBetter(
                                    before,
                                    known.rate().vector(CvssVersion.V3_1).toString(),
                                    new String(letters));
                        }
                    }
                }
            }
        }
    }

    private static void assertNoBetter(String unknown, String known, String answers) {
        String[] left = unknown.split("/");
        String[] right = known.split("/");
        for (int i = 1; i < left.length - 3; i++) {
            String metric = left[i].substring(0, left[i].indexOf(':'));
            String order = GOODNESS.get(metric);
            int before = order.indexOf(left[i].substring(metric.length() + 1));
            int after = order.indexOf(right[i].substring(metric.length() + 1));
            assertTrue(before >= 0 && after >= before, answers + ": " + unknown + " for " + known);
        }
    }

    @Test
    @DisplayName("INV-33 an unknown or missing loss is rated no better than any loss in its place")
    void unknownLoss_isNoBetterThanAnyCompletion() {
        RubricFollowUp unknownBeyond = RubricFollowUp.unknown();
        for (XcpmMode mode : XcpmMode.values()) {
            for (YesNoAnswer scope : YesNoAnswer.values()) {
                RubricAnswers base = harmless().answer(FactQuestion.XS, scope).build();
                for (LossQuestion question : LossQuestion.values()) {
                    RubricRating unknown = base.toBuilder()
                            .answer(question, LossAnswer.UNKNOWN)
                            .build()
                            .rate(mode);
                    for (LossAnswer answer : LossAnswer.values()) {
                        RubricRating known = base.toBuilder()
                                .answer(question, answer)
                                .build()
                                .rate(mode);
                        RubricAnswers beyond =
                                harmless().answer(question, answer).build();
                        assertAtLeast(unknown.vector(CvssVersion.V3_0), known.vector(CvssVersion.V3_0));
                        assertAtLeast(unknown.vector(unknownBeyond), known.vector(unknownBeyond));
                        for (RubricObstacle obstacle : RubricObstacle.values()) {
                            assertAtLeast(
                                    unknown.vector(unknownBeyond),
                                    unknown.vector(new RubricFollowUp(obstacle, beyond)));
                        }
                    }
                }
                for (YesNoAnswer exposed : YesNoAnswer.values()) {
                    for (YesNoAnswer many : YesNoAnswer.values()) {
                        RubricAnswers known = base.toBuilder()
                                .answer(FactQuestion.XCP, exposed)
                                .answer(FactQuestion.XCPM, many)
                                .build();
                        for (FactQuestion question : List.of(FactQuestion.XCP, FactQuestion.XCPM)) {
                            RubricAnswers unknown = known.toBuilder()
                                    .answer(question, YesNoAnswer.UNKNOWN)
                                    .build();
                            assertAtLeast(
                                    unknown.rate(mode).vector(CvssVersion.V3_0),
                                    known.rate(mode).vector(CvssVersion.V3_0));
                        }
                    }
                }
            }
        }
    }

    private static void assertAtLeast(CvssVector unknown, CvssVector known) {
        assertTrue(unknown.score().compareTo(known.score()) >= 0, unknown + " for " + known);
    }

    @Test
    void version4_takesTheSameAnswers() {
        RubricFollowUp followUp = RubricFollowUp.unknown();
        forAll((letters, answers) -> {
            if (letters.charAt(10) != 'Y' || letters.charAt(9) != 'N') {
                return;
            }
            CvssExploitability v3 = answers.rate().vector(CvssVersion.V3_1).exploitability();
            CvssExploitability v4 = answers.rate().vector(followUp).exploitability();
            assertEquals(v3.attackVector(), v4.attackVector());
            assertEquals(v3.privilegesRequired(), v4.privilegesRequired());
        });
    }
}
