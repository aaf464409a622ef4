package org.tutela.risk.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tutela.core.reference.SourceGrade;

class RubricAnswersTest {

    @Test
    void toString_isInTheOrderOfTheWorkbook() {
        RubricAnswers answers = RubricAnswers.builder()
                .answer(LossQuestion.XIT, LossAnswer.HIGH)
                .answer(FactQuestion.XCP, YesNoAnswer.NO)
                .answer(FactQuestion.XAVN, YesNoAnswer.UNKNOWN)
                .answer(FactQuestion.XAVN, YesNoAnswer.YES)
                .answer(LossQuestion.XIP, LossAnswer.NONE)
                .build();

        assertEquals("MDR-X:1/XAVN:Y/XCP:N/XIP:N/XIT:H", answers.toString());
        assertEquals(Optional.of(LossAnswer.HIGH), answers.find(LossQuestion.XIT));
        assertEquals(Optional.empty(), answers.find(FactQuestion.XS));
    }

    @Test
    void parse_keepsMissingApartFromUnknown() {
        RubricAnswers missing = RubricAnswers.parse("MDR-X:1");
        RubricAnswers unknown = RubricAnswers.parse("MDR-X:1/XUI:U");

        assertNotEquals(missing, unknown);
        assertEquals("MDR-X:1", missing.toString());
        assertEquals(missing.rate().userInteraction(), unknown.rate().userInteraction());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"| expected 'MDR-X:1' at index 0",
                "mdr-x:1/XAVN:Y| expected 'MDR-X:1' at index 0",
                "MDR-X:2/XAVN:Y| expected 'MDR-X:1' at index 0",
                "MDR-X:11| expected '/' or the end at index 7",
                "MDR-X:1 | expected '/' or the end at index 7",
                "MDR-X:1/| expected the id of a question and ':' at index 8",
                "MDR-X:1/XAVN:Y/| expected the id of a question and ':' at index 15",
                "MDR-X:1//XAVN:Y| expected the id of a question and ':' at index 8",
                "MDR-X:1/XAVN| expected the id of a question and ':' at index 8",
                "MDR-X:1/AV:N| expected the id of a question and ':' at index 8",
                "MDR-X:1/xavn:Y| expected the id of a question and ':' at index 8",
                "MDR-X:1/XAVN:| expected one of [Y, N, U] for question XAVN at index 13",
                "MDR-X:1/XAVN:YES| expected one of [Y, N, U] for question XAVN at index 13",
                "MDR-X:1/XAVN:y| expected one of [Y, N, U] for question XAVN at index 13",
                "MDR-X:1/XAVN:H| expected one of [Y, N, U] for question XAVN at index 13",
                "MDR-X:1/XIT:Y| expected one of [H, L, N, U] for question XIT at index 12",
                "MDR-X:1/XAVN:Y/XAVN:Y| expected question XAVN only once at index 15",
                "MDR-X:1/XAVT:Y/XAVN:Y| expected question XAVN before XAVT at index 15",
                "MDR-X:1/XAVN:Y/XAVT:Y/XAVN:N| expected question XAVN before XAVT at index 22",
                "MDR-X:1/XAO:N/XCP:N| expected question XCP before XAO at index 14"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void parse_saysWhichRuleIsBrokenAndWhere(String text, String rule) {
        RubricParseException thrown = assertThrows(RubricParseException.class, () -> RubricAnswers.parse(text));

        assertEquals("Unable to parse rubric answers from '" + text + "':" + rule, thrown.getMessage());
        assertEquals(text, thrown.text());
        assertTrue(rule.endsWith(" at index " + thrown.index()));
    }

    @Test
    void parse_quotesNothingThatForgesALine() {
        RubricParseException thrown =
                assertThrows(RubricParseException.class, () -> RubricAnswers.parse("x\ny" + "z".repeat(300)));
        assertFalse(thrown.getMessage().contains("\n"));
        assertTrue(thrown.getMessage().contains("x?yzz"));
        assertTrue(thrown.getMessage().length() < 300);
    }

    @Test
    void questions_haveIdsAndTextsOfTheirOwn() {
        List<RubricQuestion<?>> all = RubricQuestion.all();
        Set<String> seen = new HashSet<>();

        assertEquals(31, all.size());
        for (RubricQuestion<?> question : all) {
            assertTrue(
                    seen.add(question.id()) && seen.add(question.code()) && seen.add(question.english()),
                    question.id());
            assertEquals(Optional.of(question), RubricQuestion.find(question.id()));
            assertTrue(question.english().endsWith("?"), question.id());
            assertTrue(question.id().startsWith("X" + question.metric()), question.id());
            assertEquals(question.answers().get(question.answers().size() - 1).isUnknown(), true);
        }
        assertEquals(Optional.empty(), RubricQuestion.find("XCPX"));
        for (LossQuestion question : LossQuestion.values()) {
            assertEquals(question.objective().name().charAt(0), question.id().charAt(1));
            assertEquals(
                    "PDTWSO".charAt(question.data().ordinal()), question.id().charAt(2));
        }
    }

    @Test
    @DisplayName("METHOD 2.3: guidance from a secondary source is marked as not verified")
    void guidance_saysHowFarItsSourceWasRead() {
        List<FactQuestion> unverified = new ArrayList<>();
        for (FactQuestion question : FactQuestion.values()) {
            assertEquals(question.guidance().isEmpty(), question.guidanceGrade().isEmpty(), question.id());
            if (question.guidanceGrade().equals(Optional.of(SourceGrade.UNVERIFIED))) {
                unverified.add(question);
            }
        }
        assertEquals(
                List.of(FactQuestion.XAVN, FactQuestion.XACL, FactQuestion.XPRL, FactQuestion.XUI, FactQuestion.XS),
                unverified);
    }
}
