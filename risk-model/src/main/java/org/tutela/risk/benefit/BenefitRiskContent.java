package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tutela.core.canonical.Digest;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.assessment.RiskAssessment;

/**
 * The inputs of a benefit-risk analysis, not yet checked: what is stored and exchanged. {@link BenefitRiskInputs#of} checks
 * them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param release the device release it is about
 * @param revision the revision of the analysis, in the manufacturer's words
 * @param asOf the date it speaks of
 * @param question what is to be decided
 * @param assessment the digest of the assessment that was approved, where it is recorded: {@link RiskAssessment#digest()}
 * @param policy the acceptance policy
 * @param benefits the benefit factors, immutable
 * @param risks the risk factors, immutable
 * @param alternatives the alternatives, immutable
 * @param effects the cells of the effects table, immutable
 * @param controlEffects what controls do to benefits, immutable
 * @param singleRiskAnalyses analyses of single risks, immutable
 * @param interimPlan the plan for the time until risks are controlled
 * @param weighting the weighting
 * @param preferenceDecision the clinical value judgement
 * @param rationale the rationale
 * @param approvals the approvals, immutable
 * @param reviewTriggers what makes it due for review, immutable
 * @param reviewBy by when it is looked at again in any case
 * @param events review triggers that have occurred, immutable
 */
public record BenefitRiskContent(
        ReleaseId release,
        @NotBlank @Size(max = 300) String revision,
        LocalDate asOf,
        @NotBlank @Size(max = 4000) String question,
        Optional<Digest> assessment,
        @Valid PolicyBasis policy,
        List<BenefitFactor> benefits,
        List<RiskFactor> risks,
        List<Alternative> alternatives,
        List<@Valid Effect> effects,
        List<@Valid ControlBenefitEffect> controlEffects,
        List<SingleRiskBenefitAnalysis> singleRiskAnalyses,
        Optional<@Valid InterimPlan> interimPlan,
        Optional<@Valid Weighting> weighting,
        Optional<@Valid PreferenceDecision> preferenceDecision,
        @Valid Rationale rationale,
        @NotEmpty List<@Valid Approval> approvals,
        @NotEmpty List<@Valid ReviewTrigger> reviewTriggers,
        LocalDate reviewBy,
        List<@Valid TriggerEvent> events) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public BenefitRiskContent {
        requireNonNull(release, "release");
        requireNonNull(revision, "revision");
        requireNonNull(asOf, "asOf");
        requireNonNull(question, "question");
        requireNonNull(assessment, "assessment");
        requireNonNull(policy, "policy");
        benefits = ImmutableList.copyOf(benefits);
        risks = ImmutableList.copyOf(risks);
        alternatives = ImmutableList.copyOf(alternatives);
        effects = ImmutableList.copyOf(effects);
        controlEffects = ImmutableList.copyOf(controlEffects);
        singleRiskAnalyses = ImmutableList.copyOf(singleRiskAnalyses);
        requireNonNull(interimPlan, "interimPlan");
        requireNonNull(weighting, "weighting");
        requireNonNull(preferenceDecision, "preferenceDecision");
        requireNonNull(rationale, "rationale");
        approvals = ImmutableList.copyOf(approvals);
        reviewTriggers = ImmutableList.copyOf(reviewTriggers);
        requireNonNull(reviewBy, "reviewBy");
        events = ImmutableList.copyOf(events);
    }
}
