package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.policy.Profile;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.scenario.RiskId;

/**
 * Whether a device release is acceptable under the profile of its policy. Tutela informs this decision; the manufacturer makes it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status the decision
 * @param reasons what led to it, immutable, never empty
 */
public record ReleaseDecision(Status status, List<Message> reasons) {

    /** What says that a risk is not controlled, and nothing else. */
    private static final Set<MessageKey> NOT_CONTROLLED = ImmutableSet.of(
            ResidualText.UNCONTROLLED,
            ResidualText.UNCONTROLLED_BY_PROBABILITY,
            ResidualText.CONTROL_NOT_COUNTED,
            ResidualText.CONTROL_NOT_ENOUGH,
            ResidualText.NO_CONTROL);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public ReleaseDecision {
        requireNonNull(status, "status");
        reasons = ImmutableList.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Release decision must have a reason, but had none");
        }
    }

    /** The decision. */
    public enum Status {
        /** Every risk is controlled and, where the profile asks, reduced as far as possible, and the benefits outweigh what is left. */
        ACCEPTABLE,
        /**
         * EU only: as {@link #ACCEPTABLE}, but for risks that are not controlled, each of them outweighed by an approved analysis of
         * its own; ISO 14971, 7.4. They are to be told to users like every residual risk.
         */
        ACCEPTABLE_BY_BENEFIT,
        /** Until the date of an interim plan: risks in the plan are not controlled yet. */
        ACCEPTABLE_INTERIM,
        /** Something stands against it. */
        NOT_ACCEPTABLE
    }

    /**
     * Says whether the release is acceptable without reserve.
     *
     * @return true for {@link Status#ACCEPTABLE} only; the two statuses in between are for a person to look at
     */
    public boolean isAcceptable() {
        return status == Status.ACCEPTABLE;
    }

    /**
     * Decides.
     *
     * @param assessment the assessment of the release
     * @param conclusion the conclusion of its benefit-risk analysis
     * @return the decision
     * @throws IllegalArgumentException if the conclusion was drawn from another assessment
     */
    public static ReleaseDecision of(RiskAssessment assessment, BenefitRiskConclusion conclusion) {
        requireNonNull(assessment, "assessment");
        requireNonNull(conclusion, "conclusion");
        if (!conclusion.assessment().equals(assessment)) {
            throw new IllegalArgumentException(
                    "Conclusion must be drawn from " + assessment + ", but was drawn from " + conclusion.assessment());
        }
        OverallResidualRisk overall = assessment.overallResidualRisk();
        boolean isInterim = conclusion.outcome() == BenefitRiskOutcome.ACCEPTABLE_INTERIM;
        boolean isOverallAcceptable = overall.conclusion() == OverallResidualRisk.Conclusion.ACCEPTABLE;
        if (conclusion.isFavourable() && isOverallAcceptable) {
            return new ReleaseDecision(Status.ACCEPTABLE, ImmutableList.of(Message.of(BenefitText.RELEASE_ACCEPTABLE)));
        }
        List<Message> against = new ArrayList<>();
        if (conclusion.isFavourable() || isInterim) {
            Set<RiskId> excused = excused(assessment, conclusion);
            against.addAll(beyond(assessment, overall, excused));
            if (against.isEmpty()) {
                return isInterim
                        ? new ReleaseDecision(
                                Status.ACCEPTABLE_INTERIM,
                                ImmutableList.of(Message.of(BenefitText.RELEASE_INTERIM, due(conclusion))))
                        : new ReleaseDecision(
                                Status.ACCEPTABLE_BY_BENEFIT,
                                ImmutableList.of(Message.of(BenefitText.RELEASE_BY_BENEFIT, excused)));
            }
        }
        List<Message> reasons = new ArrayList<>();
        if (!isOverallAcceptable) {
            reasons.add(Message.of(BenefitText.RELEASE_RISK, overall.conclusion()));
        }
        if (!conclusion.isFavourable()) {
            reasons.add(Message.of(BenefitText.RELEASE_BENEFIT, conclusion.outcome()));
        }
        reasons.addAll(against);
        return new ReleaseDecision(Status.NOT_ACCEPTABLE, reasons);
    }

    private static Object due(BenefitRiskConclusion conclusion) {
        return conclusion
                .inputs()
                .flatMap(inputs -> inputs.content().interimPlan())
                .orElseThrow()
                .due();
    }

    /** The risks that gate G1 found outweighed or in the plan: those without control that it passed. */
    private static Set<RiskId> excused(RiskAssessment assessment, BenefitRiskConclusion conclusion) {
        Set<RiskId> excused = new TreeSet<>();
        boolean isSingleAdmitted = assessment.policy().profile() == Profile.EU_MDR;
        conclusion.inputs().map(BenefitRiskInputs::content).ifPresent(content -> {
            content.interimPlan().ifPresent(plan -> excused.addAll(plan.risks()));
            if (isSingleAdmitted) {
                content.singleRiskAnalyses().forEach(analysis -> excused.add(analysis.risk()));
            }
        });
        excused.removeIf(risk -> assessment.risk(risk).current().isControlled());
        return excused;
    }

    /** What stands against the release beside the missing control of excused risks. */
    private static List<Message> beyond(RiskAssessment assessment, OverallResidualRisk overall, Set<RiskId> excused) {
        List<Message> against = new ArrayList<>();
        for (RiskResult risk : assessment.risks()) {
            for (Message obstacle : risk.acceptability().obstacles()) {
                if (!excused.contains(risk.id()) || !NOT_CONTROLLED.contains(obstacle.key())) {
                    against.add(Message.of(BenefitText.RELEASE_OBSTACLE, risk.id(), obstacle));
                }
            }
        }
        boolean isUnknown = overall.conclusion() == OverallResidualRisk.Conclusion.NOT_EVALUABLE
                || overall.reasons().stream().anyMatch(reason -> reason.key() == ResidualText.OVERALL_UNKNOWN);
        if (isUnknown) {
            against.add(Message.of(BenefitText.RELEASE_UNKNOWN));
        }
        return against;
    }
}
