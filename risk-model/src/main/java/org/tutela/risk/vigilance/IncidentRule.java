package org.tutela.risk.vigilance;

import static org.tutela.risk.vigilance.VigilanceQuestion.ALTERNATIVE_CARE_ASSURED;
import static org.tutela.risk.vigilance.VigilanceQuestion.CARE_UNAVAILABLE;
import static org.tutela.risk.vigilance.VigilanceQuestion.CAUSAL_RELATION_POSSIBLE;
import static org.tutela.risk.vigilance.VigilanceQuestion.CYBERATTACK;
import static org.tutela.risk.vigilance.VigilanceQuestion.DEATH_OCCURRED;
import static org.tutela.risk.vigilance.VigilanceQuestion.DETERIORATION_ANTICIPATED;
import static org.tutela.risk.vigilance.VigilanceQuestion.EXPECTED_AND_QUANTIFIED;
import static org.tutela.risk.vigilance.VigilanceQuestion.HARM_BY_MEDICAL_DECISION;
import static org.tutela.risk.vigilance.VigilanceQuestion.INADEQUATE_INFORMATION;
import static org.tutela.risk.vigilance.VigilanceQuestion.MALFUNCTION_OR_DETERIORATION;
import static org.tutela.risk.vigilance.VigilanceQuestion.SERIOUS_DETERIORATION_OCCURRED;
import static org.tutela.risk.vigilance.VigilanceQuestion.SERIOUS_OUTCOME_POSSIBLE;
import static org.tutela.risk.vigilance.VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT;
import static org.tutela.risk.vigilance.VigilanceQuestion.UNDESIRABLE_SIDE_EFFECT;
import static org.tutela.risk.vigilance.VigilanceQuestion.USE_ERROR_BY_ERGONOMICS;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;

/**
 * The decision on facts that are all known: the set of the questions that are answered yes. It is monotone: no graver answer to any
 * question gives a milder class or takes a deadline away, so that unknown answers need no search over their completions.
 */
final class IncidentRule {

    private IncidentRule() {}

    static boolean isIncident(Set<VigilanceQuestion> yes) {
        return isMoreThanAnEffect(yes)
                || yes.contains(UNDESIRABLE_SIDE_EFFECT)
                || yes.contains(HARM_BY_MEDICAL_DECISION);
    }

    static boolean isGrave(Set<VigilanceQuestion> yes) {
        return yes.contains(DEATH_OCCURRED)
                || yes.contains(SERIOUS_DETERIORATION_OCCURRED)
                || yes.contains(SERIOUS_OUTCOME_POSSIBLE)
                || yes.contains(CARE_UNAVAILABLE) && !yes.contains(ALTERNATIVE_CARE_ASSURED)
                || yes.contains(SERIOUS_PUBLIC_HEALTH_THREAT);
    }

    /** An attack, a malfunction, a use error and bad information are never an expected effect, whatever was documented. */
    static boolean isExpected(Set<VigilanceQuestion> yes) {
        return yes.contains(EXPECTED_AND_QUANTIFIED) && !isMoreThanAnEffect(yes) && !yes.contains(CYBERATTACK);
    }

    private static boolean isMoreThanAnEffect(Set<VigilanceQuestion> yes) {
        return yes.contains(MALFUNCTION_OR_DETERIORATION)
                || yes.contains(USE_ERROR_BY_ERGONOMICS)
                || yes.contains(INADEQUATE_INFORMATION);
    }

    static IncidentClass classify(Set<VigilanceQuestion> yes) {
        if (!isIncident(yes)) {
            return IncidentClass.NOT_AN_INCIDENT;
        }
        if (isExpected(yes)) {
            return IncidentClass.EXPECTED_EFFECT;
        }
        if (!isGrave(yes)) {
            return IncidentClass.NON_SERIOUS_INCIDENT;
        }
        return yes.contains(CAUSAL_RELATION_POSSIBLE)
                ? IncidentClass.SERIOUS_INCIDENT
                : IncidentClass.CAUSALITY_EXCLUDED;
    }

    /** The deadlines that apply, in the order of the law; those of a serious incident apply to its graver forms as well. */
    static List<DeadlineRule> deadlines(Set<VigilanceQuestion> yes) {
        if (classify(yes) != IncidentClass.SERIOUS_INCIDENT) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<DeadlineRule> rules = ImmutableList.builder();
        rules.add(DeadlineRule.SERIOUS_INCIDENT);
        if (yes.contains(SERIOUS_PUBLIC_HEALTH_THREAT)) {
            rules.add(DeadlineRule.SERIOUS_PUBLIC_HEALTH_THREAT);
        }
        if (yes.contains(DEATH_OCCURRED)
                || yes.contains(SERIOUS_DETERIORATION_OCCURRED) && !yes.contains(DETERIORATION_ANTICIPATED)) {
            rules.add(DeadlineRule.DEATH_OR_UNANTICIPATED_DETERIORATION);
        }
        return rules.build();
    }
}
