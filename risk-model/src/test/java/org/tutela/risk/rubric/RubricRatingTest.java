package org.tutela.risk.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.cvss.CvssVersion;

/** The worked records, the table of attack vectors and the deviations of VALIDATION-CASES VC-5; v4.0 as METHOD 2.3 reads it. */
class RubricRatingTest {

    /** Saved record "Test" of the workbook. */
    private static final String TEST =
            "MDR-X:1/XAVN:Y/XAVT:Y/XACL:Y/XPRL:Y/XPRZ:Y/XPRS:Y/XUI:Y/XS:Y/XCP:Y/XCPM:N/XIP:H/XAP:L"
                    + "/XCD:H/XID:L/XAD:L/XCT:H/XIT:L/XAT:N/XCW:H/XIW:L/XAW:N/XCS:L/XIS:L/XAS:N/XCO:L/XIO:N/XAO:N";

    /** Saved record "Test2" of the workbook. */
    private static final String TEST2 = "MDR-X:1/XAVN:Y/XAVT:N/XAVW:N/XACL:Y/XPRL:N/XUI:Y/XS:Y/XCP:Y/XCPM:Y/XIP:L/XAP:H"
            + "/XCD:H/XID:L/XAD:H/XCT:H/XIT:L/XAT:H/XCW:L/XIW:L/XAW:H/XCS:H/XIS:L/XAS:N/XCO:H/XIO:L/XAO:L";

    /** The easiest attack on a network that changes no scope and loses nothing. */
    private static final RubricAnswers HARMLESS =
            RubricAnswers.parse("MDR-X:1/XAVN:Y/XAVT:Y/XACL:Y/XPRL:N/XUI:N/XS:N/XCP:N").toBuilder()
                    .answerAllLosses(LossAnswer.NONE)
                    .build();

    private static CvssVector vector(RubricAnswers answers) {
        return answers.rate().vector(CvssVersion.V3_0);
    }

    @Test
    @DisplayName("VC-5, METHOD 2.3: the saved records of the workbook are 8.3 and 8.7")
    void workbookRecords_areReproduced() {
        CvssVector test = vector(RubricAnswers.parse(TEST));
        CvssVector test2 = vector(RubricAnswers.parse(TEST2));

        assertEquals("CVSS:3.0/AV:N/AC:L/PR:H/UI:R/S:C/C:H/I:H/A:L", test.toString());
        assertEquals("8.3", test.score().toString());
        assertEquals("CVSS:3.0/AV:A/AC:L/PR:N/UI:R/S:C/C:H/I:L/A:H", test2.toString());
        assertEquals("8.7", test2.score().toString());
        assertEquals(
                "8.7",
                RubricAnswers.parse(TEST2)
                        .rate()
                        .vector(CvssVersion.V3_1)
                        .score()
                        .toString());
    }

    @Test
    void workbookRecords_areCompleteAndRoundTrip() {
        for (String text : List.of(TEST, TEST2)) {
            assertEquals(text, RubricAnswers.parse(text).toString());
            for (XcpmMode mode : XcpmMode.values()) {
                assertEquals(List.of(), RubricAnswers.parse(text).rate(mode).openQuestions());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "TCP/IP, XAVN:Y/XAVT:Y, N",
        "short-range wireless, XAVN:Y/XAVT:N/XAVW:Y/XAVR:Y, L",
        "wireless beyond 10 ft, XAVN:Y/XAVT:N/XAVW:Y/XAVR:N, A",
        "no network and contact, XAVN:N/XAVP:Y, P",
        "no network and no contact, XAVN:N/XAVP:N, L",
        "network unknown, XAVN:U, N",
        "wired without IP, XAVN:Y/XAVT:N/XAVW:N, A",
        "range unknown, XAVN:Y/XAVT:N/XAVW:Y/XAVR:U, A"
    })
    @DisplayName("VC-5 the table of attack vectors")
    void attackVector_isThatOfTheTable(String name, String text, String expected) {
        assertEquals(
                expected,
                RubricAnswers.parse("MDR-X:1/" + text).rate().attackVector().code(),
                name);
    }

    @Test
    @DisplayName("VC-5 no loss is 0.0, not 3.9 or 4.0")
    void deviation_zeroWithoutLoss() {
        assertEquals("0.0", vector(HARMLESS).score().toString()); // the workbook says 3.9
        RubricAnswers changed =
                HARMLESS.toBuilder().answer(FactQuestion.XS, YesNoAnswer.YES).build();
        assertEquals(
                "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:N/A:N", vector(changed).toString());
        assertEquals("0.0", vector(changed).score().toString()); // the workbook says 4.0
    }

    @Test
    @DisplayName("VC-5 every loss high is 10.0, not 10.8")
    void deviation_cappedScore() {
        RubricAnswers all = HARMLESS.toBuilder()
                .answer(FactQuestion.XS, YesNoAnswer.YES)
                .answer(FactQuestion.XCP, YesNoAnswer.YES)
                .answerAllLosses(LossAnswer.HIGH)
                .build();
        assertEquals("10.0", vector(all).score().toString()); // the workbook says 10.8
    }

    @Test
    @DisplayName("VC-5 XAT low is A:L, XIO low is 5.3 and not 6.5")
    void deviation_therapyAvailability() {
        RubricAnswers therapy =
                HARMLESS.toBuilder().answer(LossQuestion.XAT, LossAnswer.LOW).build();
        assertEquals(
                "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L", vector(therapy).toString()); // the workbook says A:N
        RubricAnswers other =
                HARMLESS.toBuilder().answer(LossQuestion.XIO, LossAnswer.LOW).build();
        assertEquals(
                "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:N", vector(other).toString());
        assertEquals("5.3", vector(other).score().toString()); // the workbook says 6.5
    }

    @Test
    @DisplayName("VC-5 XIT unknown is I:H, not no impact")
    void deviation_unknownLoss() {
        RubricAnswers unknown = HARMLESS.toBuilder()
                .answer(LossQuestion.XIT, LossAnswer.UNKNOWN)
                .build();
        assertEquals(
                "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N", vector(unknown).toString()); // the workbook: no impact
        assertEquals(List.of(LossQuestion.XIT), unknown.rate().openQuestions());
    }

    @ParameterizedTest
    @CsvSource({
        "WORKBOOK, Y, N, H",
        "WORKBOOK, Y, U, H",
        "WORKBOOK, Y, Y, H",
        "WORKBOOK, N, Y, N",
        "WORKBOOK, U, N, H",
        "XCPM_AWARE, Y, N, L",
        "XCPM_AWARE, Y, U, H",
        "XCPM_AWARE, Y, Y, H",
        "XCPM_AWARE, N, Y, N",
        "XCPM_AWARE, U, N, L",
        "XCPM_AWARE, U, U, H"
    })
    @DisplayName("VC-5 XCP with XCPM in both modes")
    void deviation_numberOfPersons(XcpmMode mode, String exposed, String many, String expected) {
        RubricAnswers.Builder answers = RubricAnswers.parse("MDR-X:1/XCP:" + exposed + "/XCPM:" + many).toBuilder();
        assertEquals(
                expected,
                answers.answerAllLosses(LossAnswer.NONE)
                        .build()
                        .rate(mode)
                        .confidentiality()
                        .code());
    }

    @Test
    @DisplayName("VC-5 XCP yes and XCPM no are 7.5 by the workbook, 5.3 with XCPM counted")
    void deviation_numberOfPersons_inTheWorkbookMode() {
        RubricAnswers few = HARMLESS.toBuilder()
                .answer(FactQuestion.XCP, YesNoAnswer.YES)
                .answer(FactQuestion.XCPM, YesNoAnswer.NO)
                .build();
        assertEquals("7.5", vector(few).score().toString());
        assertEquals(
                "5.3",
                few.rate(XcpmMode.XCPM_AWARE).vector(CvssVersion.V3_0).score().toString());
        assertEquals(few.rate(XcpmMode.WORKBOOK), few.rate());
    }

    @Test
    void deviation_lowLossBesideFewPersonsAndHighLoss() {
        RubricAnswers answers = HARMLESS.toBuilder()
                .answer(FactQuestion.XCP, YesNoAnswer.YES)
                .answer(FactQuestion.XCPM, YesNoAnswer.NO)
                .answer(LossQuestion.XCS, LossAnswer.HIGH)
                .build();
        assertEquals("H", answers.rate(XcpmMode.XCPM_AWARE).confidentiality().code());
    }

    @Test
    void losses_areTheHighestOverTheCategories() {
        for (LossQuestion question : LossQuestion.values()) {
            for (LossAnswer answer : List.of(LossAnswer.HIGH, LossAnswer.LOW, LossAnswer.NONE)) {
                RubricRating rating =
                        HARMLESS.toBuilder().answer(question, answer).build().rate();
                String expected =
                        "C:N I:N A:N".replace(question.metric() + ":N", question.metric() + ":" + answer.code());
                assertEquals(
                        expected,
                        "C:" + rating.confidentiality().code() + " I:"
                                + rating.integrity().code() + " A:"
                                + rating.availability().code(),
                        question.id());
            }
        }
    }

    @Test
    void physicalInterface_isRecordedOnly() {
        for (YesNoAnswer answer : YesNoAnswer.values()) {
            RubricAnswers given =
                    HARMLESS.toBuilder().answer(FactQuestion.XAVPA, answer).build();
            assertEquals(vector(HARMLESS), vector(given));
            assertTrue(given.toString().contains("/XAVPA:" + answer.code()));
            assertEquals(List.of(), given.rate().openQuestions());
        }
    }

    @Test
    void nothingAnswered_isTheWorst() {
        RubricRating rating = RubricAnswers.builder().build().rate();

        assertEquals(
                "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
                rating.vector(CvssVersion.V3_0).toString());
        assertEquals("10.0", rating.vector(RubricFollowUp.unknown()).score().toString());
        assertEquals(6 + LossQuestion.values().length, rating.openQuestions().size());
    }

    @Test
    void openQuestions_areThoseThatCount() {
        RubricAnswers answers =
                RubricAnswers.parse("MDR-X:1/XAVN:Y/XAVT:N/XACL:Y/XPRL:Y/XPRZ:Y/XUI:U/XS:N/XCP:Y").toBuilder()
                        .answerAllLosses(LossAnswer.LOW)
                        .build();

        assertEquals(
                List.of(FactQuestion.XAVW, FactQuestion.XPRS, FactQuestion.XUI),
                answers.rate().openQuestions());
        assertEquals(
                List.of(FactQuestion.XAVW, FactQuestion.XPRS, FactQuestion.XUI, FactQuestion.XCPM),
                answers.rate(XcpmMode.XCPM_AWARE).openQuestions());
    }

    @Test
    @DisplayName("METHOD 2.3: XACL no is AC:H for a defence, AT:P for a condition of deployment")
    void version4_asksWhatTheObstacleIs() {
        RubricAnswers hard =
                HARMLESS.toBuilder().answer(FactQuestion.XACL, YesNoAnswer.NO).build();
        RubricAnswers none = RubricAnswers.builder().build();

        assertEquals(
                "CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N",
                hard.rate()
                        .vector(new RubricFollowUp(RubricObstacle.DEFENCE, none))
                        .toString());
        assertEquals(
                "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N",
                hard.rate()
                        .vector(new RubricFollowUp(RubricObstacle.DEPLOYMENT_CONDITION, none))
                        .toString());
        assertEquals(
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N",
                hard.rate().vector(RubricFollowUp.unknown()).toString());
        assertEquals(
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N",
                HARMLESS.rate()
                        .vector(new RubricFollowUp(RubricObstacle.DEFENCE, none))
                        .toString());
    }

    @Test
    @DisplayName("METHOD 2.3: XS yes asks again for the subsequent system; therapy there is MSI:S or MSA:S")
    void version4_asksAgainForTheSubsequentSystem() {
        RubricAnswers reaching = HARMLESS.toBuilder()
                .answer(FactQuestion.XS, YesNoAnswer.YES)
                .answer(FactQuestion.XUI, YesNoAnswer.YES)
                .build();
        RubricAnswers beyond = RubricAnswers.builder()
                .answerAllLosses(LossAnswer.NONE)
                .answer(FactQuestion.XCP, YesNoAnswer.NO)
                .answer(LossQuestion.XAW, LossAnswer.LOW)
                .answer(LossQuestion.XCS, LossAnswer.HIGH)
                .build();
        RubricAnswers therapy =
                beyond.toBuilder().answer(LossQuestion.XIT, LossAnswer.LOW).build();

        assertEquals(
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:N/VI:N/VA:N/SC:H/SI:N/SA:L",
                reaching.rate()
                        .vector(new RubricFollowUp(RubricObstacle.UNKNOWN, beyond))
                        .toString());
        assertEquals(
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:N/VI:N/VA:N/SC:H/SI:L/SA:L/MSI:S",
                reaching.rate()
                        .vector(new RubricFollowUp(RubricObstacle.UNKNOWN, therapy))
                        .toString());
        assertEquals(
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:N/VI:N/VA:N/SC:H/SI:H/SA:H/MSI:S/MSA:S/S:P",
                reaching.rate().vector(RubricFollowUp.unknown()).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "XID, true",
        "XIT, true",
        "XAD, true",
        "XAT, true",
        "XIP, false",
        "XAW, false",
        "XCT, false",
        "XIO, false"
    })
    @DisplayName("METHOD 2.3: a high loss of diagnosis or therapy is S:P")
    void version4_saysWhereSafetyIsAtStake(LossQuestion question, boolean isSafety) {
        for (LossAnswer answer : LossAnswer.values()) {
            RubricAnswers answers =
                    HARMLESS.toBuilder().answer(question, answer).build();
            boolean isHigh = answer == LossAnswer.HIGH || answer == LossAnswer.UNKNOWN;
            assertEquals(
                    isSafety && isHigh,
                    answers.rate().vector(RubricFollowUp.unknown()).toString().endsWith("/S:P"),
                    question + " " + answer);
        }
    }

    @Test
    void vector_refusesVersion4WithoutFollowUp() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> HARMLESS.rate().vector(CvssVersion.V4_0));
        assertEquals("CVSS version must be 3.0 or 3.1, but was 4.0", thrown.getMessage());
    }

    @Test
    void followUp_takesQuestionsOnDataOnly() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> new RubricFollowUp(RubricObstacle.UNKNOWN, HARMLESS));
        assertEquals("Question on the subsequent system must be one on data, but was XAVN", thrown.getMessage());
    }

    @Test
    void deviations_sayBothSides() {
        for (RubricDeviation deviation : RubricDeviation.values()) {
            assertFalse(deviation.workbook().isBlank());
            assertFalse(deviation.rule().isBlank());
        }
    }
}
