package org.tutela.risk.vigilance;

import static org.tutela.core.reference.Citation.method;
import static org.tutela.core.reference.Citation.primary;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;

/**
 * A question of fact that decides whether something is a serious incident and how soon it is to be reported. Each question has one
 * answer that never makes the outcome milder than the other; what is not known counts as that answer.
 */
public enum VigilanceQuestion {
    /** Whether the device malfunctioned, or its characteristics or performance deteriorated, its security among them. */
    MALFUNCTION_OR_DETERIORATION(FactAnswer.YES, incident()),
    /** Whether it was used wrongly because of how it is made to be used. */
    USE_ERROR_BY_ERGONOMICS(FactAnswer.YES, incident()),
    /** Whether what the manufacturer tells about it was inadequate. */
    INADEQUATE_INFORMATION(FactAnswer.YES, incident()),
    /** Whether there was an undesirable side-effect. Asked under the MDR only. */
    UNDESIRABLE_SIDE_EFFECT(FactAnswer.YES, List.of(primary(Sources.MDR, "Article 2(64)"))),
    /** Whether harm followed from a medical decision, or from its absence, that rested on a result of the device. Asked under the IVDR only. */
    HARM_BY_MEDICAL_DECISION(FactAnswer.YES, List.of(primary(Sources.IVDR, "Article 2(67)"))),
    /** Whether somebody died. */
    DEATH_OCCURRED(FactAnswer.YES, serious()),
    /** Whether somebody's state of health seriously deteriorated, for a time or for good, directly or indirectly. */
    SERIOUS_DETERIORATION_OCCURRED(FactAnswer.YES, serious()),
    /** Whether the manufacturer's risk assessment had considered the condition that the person came into. */
    DETERIORATION_ANTICIPATED(FactAnswer.NO, List.of(primary(Sources.MDCG_2023_3, "unanticipated"))),
    /** Whether it might have led, or might lead, to death or serious deterioration, directly or indirectly. */
    SERIOUS_OUTCOME_POSSIBLE(FactAnswer.YES, serious()),
    /** Whether therapy, monitoring or diagnosis that a patient needs was not to be had, or not in time. */
    CARE_UNAVAILABLE(FactAnswer.YES, List.of(primary(Sources.MDCG_2019_16, "Annex II"))),
    /** Whether an adequate alternative is assured in time for every patient concerned, and not merely conceivable. */
    ALTERNATIVE_CARE_ASSURED(FactAnswer.NO, List.of(method("4.4, reading of MDCG 2019-16 rev.1, Annex II"))),
    /** Whether it could be a serious public health threat. */
    SERIOUS_PUBLIC_HEALTH_THREAT(
            FactAnswer.YES, List.of(primary(Sources.MDR, "Article 2(66)"), primary(Sources.IVDR, "Article 2(69)"))),
    /** Whether a causal relation between device and outcome is established, reasonably possible or suspected. */
    CAUSAL_RELATION_POSSIBLE(FactAnswer.YES, List.of(primary(Sources.MDCG_2023_3, "reporting criterion C"))),
    /**
     * Whether it is nothing but an expected side-effect (IVDR: an expected erroneous result), documented for users, quantified in the
     * technical documentation and watched by trend reporting.
     */
    EXPECTED_AND_QUANTIFIED(
            FactAnswer.NO,
            List.of(primary(Sources.MDR, "Article 87(1)(a)"), primary(Sources.IVDR, "Article 82(1)(a)"))),
    /** Whether it is an attack, or the effect of one. */
    CYBERATTACK(FactAnswer.YES, List.of(primary(Sources.MDCG_2023_3, "serious public health threat, examples"))),
    /** Whether the device supports or saves life. */
    LIFE_SUPPORTING_OR_SAVING(
            FactAnswer.YES, List.of(primary(Sources.MDCG_2023_3, "serious public health threat, examples"))),
    /** Whether a vulnerability of the device is actively exploited. Asked for a proposed duty only; it decides nothing that is in force. */
    VULNERABILITY_ACTIVELY_EXPLOITED(
            FactAnswer.YES,
            List.of(new Citation(Sources.COM_2025_1023, "Article 87a (proposed)", SourceGrade.SECONDARY)));

    private final FactAnswer graver;
    private final ImmutableList<Citation> citations;

    VigilanceQuestion(FactAnswer graver, List<Citation> citations) {
        this.graver = graver;
        this.citations = ImmutableList.copyOf(citations);
    }

    private static List<Citation> incident() {
        return List.of(primary(Sources.MDR, "Article 2(64)"), primary(Sources.IVDR, "Article 2(67)"));
    }

    private static List<Citation> serious() {
        return List.of(primary(Sources.MDR, "Article 2(65)"), primary(Sources.IVDR, "Article 2(68)"));
    }

    /**
     * Returns the answer that never makes the outcome milder: what an unknown answer counts as.
     *
     * @return {@link FactAnswer#YES} or {@link FactAnswer#NO}
     */
    public FactAnswer graverAnswer() {
        return graver;
    }

    /**
     * Returns the answer that never makes the outcome graver.
     *
     * @return {@link FactAnswer#YES} or {@link FactAnswer#NO}
     */
    public FactAnswer milderAnswer() {
        return graver == FactAnswer.YES ? FactAnswer.NO : FactAnswer.YES;
    }

    /**
     * Returns where the question comes from.
     *
     * @return the citations, immutable, never empty
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * Returns the regulation that alone asks the question.
     *
     * @return the regulation, or empty where both ask it
     */
    public Optional<Instrument> askedOnlyUnder() {
        if (this == UNDESIRABLE_SIDE_EFFECT) {
            return Optional.of(Instrument.MDR);
        }
        return this == HARM_BY_MEDICAL_DECISION ? Optional.of(Instrument.IVDR) : Optional.empty();
    }

    /**
     * Returns the questions that a regulation asks and that decide what is in force.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the questions in their order, immutable
     */
    public static List<VigilanceQuestion> askedUnder(Instrument regulation) {
        return Stream.of(values())
                .filter(question -> question != VULNERABILITY_ACTIVELY_EXPLOITED)
                .filter(question ->
                        question.askedOnlyUnder().map(regulation::equals).orElse(true))
                .collect(ImmutableList.toImmutableList());
    }
}
