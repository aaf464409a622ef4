package org.tutela.risk.vigilance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tutela.core.clause.Instrument;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;
import org.tutela.core.text.Message;

/** Explains a decision of {@link IncidentRule} from its facts. */
final class VigilanceExplainer {

    private static final ImmutableList<VigilanceQuestion> LIMBS = ImmutableList.of(
            VigilanceQuestion.MALFUNCTION_OR_DETERIORATION,
            VigilanceQuestion.USE_ERROR_BY_ERGONOMICS,
            VigilanceQuestion.INADEQUATE_INFORMATION,
            VigilanceQuestion.UNDESIRABLE_SIDE_EFFECT,
            VigilanceQuestion.HARM_BY_MEDICAL_DECISION);

    private static final ImmutableList<VigilanceQuestion> OUTCOMES = ImmutableList.of(
            VigilanceQuestion.DEATH_OCCURRED,
            VigilanceQuestion.SERIOUS_DETERIORATION_OCCURRED,
            VigilanceQuestion.SERIOUS_OUTCOME_POSSIBLE,
            VigilanceQuestion.CARE_UNAVAILABLE,
            VigilanceQuestion.ALTERNATIVE_CARE_ASSURED,
            VigilanceQuestion.SERIOUS_PUBLIC_HEALTH_THREAT);

    private final Incident incident;
    private final Instrument regulation;
    private final Map<VigilanceQuestion, FactAnswer> answers;
    private final Set<VigilanceQuestion> worst;

    VigilanceExplainer(
            Incident incident,
            Instrument regulation,
            Map<VigilanceQuestion, FactAnswer> answers,
            Set<VigilanceQuestion> worst) {
        this.incident = incident;
        this.regulation = regulation;
        this.answers = answers;
        this.worst = worst;
    }

    Explanation explain(List<ReportingDeadline> deadlines) {
        ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
        inputs.add(
                node(VigilanceText.INCIDENT, IncidentRule.isIncident(worst), VigilanceText.ANY_OF, citation(0), LIMBS));
        inputs.add(node(
                VigilanceText.GRAVE, IncidentRule.isGrave(worst), VigilanceText.GRAVE_RULE, citation(1), OUTCOMES));
        inputs.add(leaf(VigilanceQuestion.CAUSAL_RELATION_POSSIBLE));
        inputs.add(node(
                VigilanceText.EXPECTED,
                IncidentRule.isExpected(worst),
                VigilanceText.EXPECTED_RULE,
                citation(2),
                ImmutableList.of(VigilanceQuestion.EXPECTED_AND_QUANTIFIED, VigilanceQuestion.CYBERATTACK)));
        for (ReportingDeadline deadline : deadlines) {
            inputs.add(new Explanation(
                    Message.of(VigilanceText.DEADLINE, deadline.rule()),
                    deadline.plannedBy().toString(),
                    Message.of(
                            VigilanceText.DEADLINE_RULE,
                            deadline.rule().days(),
                            deadline.awareness(),
                            deadline.lastLawfulDay()),
                    Optional.of(deadline.rule().citation(regulation)),
                    ImmutableList.of(),
                    OptionalInt.empty()));
        }
        IncidentClass gravest = IncidentRule.classify(worst);
        return new Explanation(
                Message.of(VigilanceText.DUTY, incident.id()),
                gravest.duty() + " (" + gravest + ')',
                Message.of(VigilanceText.DUTY_RULE),
                Optional.of(Citation.primary(Sources.MDCG_2023_3, "reporting criteria A, B and C")),
                inputs.build(),
                OptionalInt.of(binding(gravest)));
    }

    private static int binding(IncidentClass gravest) {
        return switch (gravest) {
            case NOT_AN_INCIDENT -> 0;
            case NON_SERIOUS_INCIDENT, SERIOUS_INCIDENT -> 1;
            case CAUSALITY_EXCLUDED -> 2;
            case EXPECTED_EFFECT -> 3;
        };
    }

    private Citation citation(int which) {
        boolean isMdr = regulation.equals(Instrument.MDR);
        List<String> places = isMdr
                ? List.of("Article 2(64)", "Article 2(65)", "Article 87(1)(a)")
                : List.of("Article 2(67)", "Article 2(68)", "Article 82(1)(a)");
        return Citation.primary(isMdr ? Sources.MDR : Sources.IVDR, places.get(which));
    }

    private Explanation node(
            VigilanceText what, boolean value, VigilanceText rule, Citation source, List<VigilanceQuestion> questions) {
        return new Explanation(
                Message.of(what),
                value ? "YES" : "NO",
                Message.of(rule),
                Optional.of(source),
                questions.stream()
                        .filter(answers::containsKey)
                        .map(this::leaf)
                        .collect(ImmutableList.toImmutableList()),
                OptionalInt.empty());
    }

    private Explanation leaf(VigilanceQuestion question) {
        Optional<VigilanceFact> fact = incident.find(question);
        FactAnswer answer = answers.getOrDefault(question, FactAnswer.UNKNOWN);
        Message reason;
        if (fact.isEmpty()) {
            reason = Message.of(VigilanceText.NOT_ANSWERED);
        } else if (fact.get().answer() != answer) {
            reason = Message.of(VigilanceText.NOT_TAKEN);
        } else {
            reason = fact.get().rationale().isBlank()
                    ? Message.of(VigilanceText.STATED_WITHOUT_REASON)
                    : Message.of(VigilanceText.STATED, fact.get().rationale());
        }
        return Explanation.given(Message.of(VigilanceText.FACT, question), answer.toString(), reason);
    }
}
