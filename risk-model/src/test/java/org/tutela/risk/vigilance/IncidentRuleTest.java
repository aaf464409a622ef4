package org.tutela.risk.vigilance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.core.clause.Instrument;

class IncidentRuleTest {

    private static Set<VigilanceQuestion> yes(List<VigilanceQuestion> questions, int bits) {
        Set<VigilanceQuestion> yes = EnumSet.noneOf(VigilanceQuestion.class);
        for (int i = 0; i < questions.size(); i++) {
            if ((bits >> i & 1) == 1) {
                yes.add(questions.get(i));
            }
        }
        return yes;
    }

    /** Every set of answers and every change of one of them: that is why unknown needs no search. */
    @ParameterizedTest
    @ValueSource(strings = {"MDR", "IVDR"})
    void graverAnswer_neverMakesItMilder(String regulation) {
        List<VigilanceQuestion> questions =
                VigilanceQuestion.askedUnder(regulation.equals("MDR") ? Instrument.MDR : Instrument.IVDR);
        assertEquals(15, questions.size());
        int compared = 0;
        for (int bits = 0; bits < 1 << questions.size(); bits++) {
            Set<VigilanceQuestion> before = yes(questions, bits);
            IncidentClass is = IncidentRule.classify(before);
            List<DeadlineRule> deadlines = IncidentRule.deadlines(before);
            for (int i = 0; i < questions.size(); i++) {
                boolean isYes = (bits >> i & 1) == 1;
                if (isYes == (questions.get(i).graverAnswer() == FactAnswer.YES)) {
                    continue;
                }
                Set<VigilanceQuestion> after = yes(questions, bits ^ 1 << i);
                assertTrue(IncidentRule.classify(after).compareTo(is) >= 0, () -> before + " -> " + after);
                assertTrue(IncidentRule.deadlines(after).containsAll(deadlines), () -> before + " -> " + after);
                compared++;
            }
        }
        assertEquals(15 << 14, compared);
    }

    /** A class is never milder than a later one asks for. */
    @Test
    void classes_ascendByWhatTheyAskFor() {
        IncidentClass[] classes = IncidentClass.values();
        for (int i = 1; i < classes.length; i++) {
            assertTrue(classes[i - 1].duty().compareTo(classes[i].duty()) <= 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',NOT_AN_INCIDENT,''",
        "DEATH_OCCURRED;CAUSAL_RELATION_POSSIBLE,NOT_AN_INCIDENT,''",
        "MALFUNCTION_OR_DETERIORATION;ALTERNATIVE_CARE_ASSURED,NON_SERIOUS_INCIDENT,''",
        "MALFUNCTION_OR_DETERIORATION;CARE_UNAVAILABLE;ALTERNATIVE_CARE_ASSURED;CAUSAL_RELATION_POSSIBLE,"
                + "NON_SERIOUS_INCIDENT,''",
        "MALFUNCTION_OR_DETERIORATION;CARE_UNAVAILABLE;CAUSAL_RELATION_POSSIBLE,SERIOUS_INCIDENT,SERIOUS_INCIDENT",
        "USE_ERROR_BY_ERGONOMICS;SERIOUS_OUTCOME_POSSIBLE;CAUSAL_RELATION_POSSIBLE,SERIOUS_INCIDENT,SERIOUS_INCIDENT",
        "INADEQUATE_INFORMATION;DEATH_OCCURRED;CAUSAL_RELATION_POSSIBLE,SERIOUS_INCIDENT,"
                + "SERIOUS_INCIDENT;DEATH_OR_UNANTICIPATED_DETERIORATION",
        "INADEQUATE_INFORMATION;DEATH_OCCURRED,CAUSALITY_EXCLUDED,''",
        "MALFUNCTION_OR_DETERIORATION;SERIOUS_DETERIORATION_OCCURRED;CAUSAL_RELATION_POSSIBLE,SERIOUS_INCIDENT,"
                + "SERIOUS_INCIDENT;DEATH_OR_UNANTICIPATED_DETERIORATION",
        "MALFUNCTION_OR_DETERIORATION;SERIOUS_DETERIORATION_OCCURRED;DETERIORATION_ANTICIPATED;"
                + "CAUSAL_RELATION_POSSIBLE,SERIOUS_INCIDENT,SERIOUS_INCIDENT",
        "MALFUNCTION_OR_DETERIORATION;DEATH_OCCURRED;DETERIORATION_ANTICIPATED;CAUSAL_RELATION_POSSIBLE,"
                + "SERIOUS_INCIDENT,SERIOUS_INCIDENT;DEATH_OR_UNANTICIPATED_DETERIORATION",
        "MALFUNCTION_OR_DETERIORATION;SERIOUS_PUBLIC_HEALTH_THREAT;CAUSAL_RELATION_POSSIBLE,SERIOUS_INCIDENT,"
                + "SERIOUS_INCIDENT;SERIOUS_PUBLIC_HEALTH_THREAT",
        "UNDESIRABLE_SIDE_EFFECT;EXPECTED_AND_QUANTIFIED;SERIOUS_DETERIORATION_OCCURRED;CAUSAL_RELATION_POSSIBLE,"
                + "EXPECTED_EFFECT,''",
        "HARM_BY_MEDICAL_DECISION;EXPECTED_AND_QUANTIFIED;SERIOUS_DETERIORATION_OCCURRED;CAUSAL_RELATION_POSSIBLE,"
                + "EXPECTED_EFFECT,''",
        "UNDESIRABLE_SIDE_EFFECT;EXPECTED_AND_QUANTIFIED;CYBERATTACK;SERIOUS_OUTCOME_POSSIBLE;"
                + "CAUSAL_RELATION_POSSIBLE,SERIOUS_INCIDENT,SERIOUS_INCIDENT",
        "UNDESIRABLE_SIDE_EFFECT;MALFUNCTION_OR_DETERIORATION;EXPECTED_AND_QUANTIFIED;SERIOUS_OUTCOME_POSSIBLE;"
                + "CAUSAL_RELATION_POSSIBLE,SERIOUS_INCIDENT,SERIOUS_INCIDENT"
    })
    void facts_giveTheClassAndItsDeadlines(String facts, IncidentClass expected, String deadlines) {
        Set<VigilanceQuestion> yes = EnumSet.noneOf(VigilanceQuestion.class);
        for (String fact : facts.split(";")) {
            if (!fact.isEmpty()) {
                yes.add(VigilanceQuestion.valueOf(fact));
            }
        }

        assertEquals(expected, IncidentRule.classify(yes));
        assertEquals(
                deadlines,
                String.join(
                        ";",
                        IncidentRule.deadlines(yes).stream().map(Enum::name).toList()));
    }
}
