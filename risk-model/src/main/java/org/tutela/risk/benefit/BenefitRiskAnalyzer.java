package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.device.ClinicalBenefit;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.residual.ResidualText;

/**
 * Weighs the benefits of a device release against what is left of its risks: one analysis for the intended use, never one for each
 * threat; Annex I, 1, 2, 3(e) and 8; MDCG 2019-16 rev.1, 3.5.
 *
 * <p>A risk file holds no sizes of benefits, no alternatives and no rationale. Without these inputs the outcome is
 * {@link BenefitRiskOutcome#NOT_DEMONSTRATED}, and the reasons list the gates that fail and the inputs that are missing. This class
 * is immutable and thread-safe.
 */
public final class BenefitRiskAnalyzer {

    private static final ImmutableList<String> ALTERNATIVES = ImmutableList.of(
            "the device without the questioned control",
            "the device with the questioned function disabled",
            "the best available alternative",
            "not updating");

    private static final ImmutableList<String> RATIONALE = ImmutableList.of(
            "a statement on uncertainty", "a reference to the state of the art", "an approver", "a date");

    private final RiskPolicy policy;

    private BenefitRiskAnalyzer(RiskPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns an analyzer.
     *
     * @param policy the policy that the assessments were made by
     * @return the analyzer
     */
    public static BenefitRiskAnalyzer of(RiskPolicy policy) {
        return new BenefitRiskAnalyzer(requireNonNull(policy, "policy"));
    }

    /**
     * Analyses a release of which nothing but the risk file is known.
     *
     * @param assessment the assessment
     * @return the conclusion, {@link BenefitRiskOutcome#NOT_DEMONSTRATED} with the gates that fail and the inputs that are missing
     * @throws IllegalArgumentException if the assessment was made by another policy
     */
    public BenefitRiskConclusion analyze(RiskAssessment assessment) {
        requireNonNull(assessment, "assessment");
        if (!assessment.policy().equals(policy)) {
            throw new IllegalArgumentException("Assessment must be made by policy '" + policy.id() + "' version "
                    + policy.version() + ", but was made by '"
                    + assessment.policy().id() + "' version "
                    + assessment.policy().version());
        }
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        for (RiskResult risk : assessment.risks()) {
            gates(risk, reasons);
        }
        for (Finding finding : assessment.findings()) {
            if (finding.code() == RiskFindingCode.RESIDUAL_RISK_NOT_TOLD
                    || finding.code() == RiskFindingCode.ASSUMPTION_NOT_TOLD) {
                reasons.add(Message.of(
                        BenefitText.GATE_INFORMATION, finding.arguments().get(0)));
            }
        }
        missing(assessment.file().device().intendedPurpose().clinicalBenefits(), reasons);
        return new BenefitRiskConclusion(BenefitRiskOutcome.NOT_DEMONSTRATED, reasons.build());
    }

    private static void gates(RiskResult risk, ImmutableList.Builder<Message> reasons) {
        if (!risk.current().isControlled()) {
            reasons.add(Message.of(BenefitText.GATE_UNCONTROLLED, risk.id()));
        }
        boolean isReduced = true;
        for (Message obstacle : risk.acceptability().obstacles()) {
            if (obstacle.key() == ResidualText.OPTIONS_NOT_ANALYSED
                    || obstacle.key() == ResidualText.OPTION_NOT_IN_FORCE
                    || obstacle.key() == ResidualText.OPTION_REFUSED_WITHOUT_GROUND) {
                isReduced = false;
            }
            if (obstacle.key() == ResidualText.INTRODUCED_NOT_ACCEPTABLE) {
                reasons.add(new Message(BenefitText.GATE_INTRODUCED, obstacle.arguments()));
            }
        }
        if (!isReduced) {
            reasons.add(Message.of(BenefitText.GATE_NOT_AS_FAR_AS_POSSIBLE, risk.id()));
        }
    }

    private static void missing(List<ClinicalBenefit> benefits, ImmutableList.Builder<Message> reasons) {
        if (benefits.isEmpty()) {
            reasons.add(Message.of(BenefitText.NO_BENEFIT));
        }
        benefits.forEach(benefit -> reasons.add(Message.of(BenefitText.BENEFIT_NOT_QUANTIFIED, benefit.id())));
        ALTERNATIVES.forEach(alternative -> reasons.add(Message.of(BenefitText.NO_ALTERNATIVE, alternative)));
        RATIONALE.forEach(part -> reasons.add(Message.of(BenefitText.NO_RATIONALE, part)));
    }
}
