package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.device.ClinicalBenefit;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.InvalidContentException;
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
 * <p>Gates come first, and no weight compensates one that fails. Then the release is compared with every alternative that can be had
 * and fails no gate: over the effects table alone, or with a weighting whose robustness is tested. The first rule that applies decides;
 * {@link BenefitRiskConclusion#rule} names it:
 *
 * <ol>
 *   <li>one of G1 to G5 fails: {@link BenefitRiskOutcome#UNFAVOURABLE};
 *   <li>a gate is not known to pass, or the evidence of G6 is too weak: {@link BenefitRiskOutcome#NOT_DEMONSTRATED};
 *   <li>an approval is missing, a review is overdue, a review trigger has occurred since, or another assessment was approved: the same;
 *   <li>a value of what is compared is not known: the same;
 *   <li>an alternative is at least as good in every factor and better in one, or comes first in both models:
 *       {@link BenefitRiskOutcome#UNFAVOURABLE};
 *   <li>the release is surely at least as good in every factor; or it comes first in both models, under enough ordinal weights, and
 *       without a weight near its own that changes that: {@link BenefitRiskOutcome#FAVOURABLE_ROBUST};
 *   <li>otherwise the conclusion depends on preferences: {@link BenefitRiskOutcome#FAVOURABLE_PREFERENCE_SENSITIVE} if a named clinical
 *       decision maker has decided, else {@link BenefitRiskOutcome#NOT_DEMONSTRATED}.
 * </ol>
 *
 * <p>Where G1 passes only thanks to an interim plan, a favourable outcome is {@link BenefitRiskOutcome#ACCEPTABLE_INTERIM}. A risk file
 * alone holds no sizes of benefits, no alternatives and no rationale: without inputs the outcome is
 * {@link BenefitRiskOutcome#NOT_DEMONSTRATED}, and the reasons list the gates that fail and the inputs that are missing.
 *
 * <p>The number never decides alone: it explains the trade-off and tests how robust the conclusion is. This class is immutable and
 * thread-safe.
 */
public final class BenefitRiskAnalyzer {

    private static final ImmutableList<BenefitText> ALTERNATIVES = ImmutableList.of(
            BenefitText.WITHOUT_CONTROL,
            BenefitText.FUNCTION_DISABLED,
            BenefitText.BEST_ALTERNATIVE,
            BenefitText.NOT_UPDATING);

    private static final ImmutableList<BenefitText> RATIONALE = ImmutableList.of(
            BenefitText.UNCERTAINTY, BenefitText.STATE_OF_THE_ART, BenefitText.APPROVER, BenefitText.DATE);

    private final RiskPolicy policy;
    private final BenefitRiskRules rules;

    private BenefitRiskAnalyzer(RiskPolicy policy, BenefitRiskRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    /**
     * Returns an analyzer with the standard rules.
     *
     * @param policy the policy that the assessments were made by
     * @return the analyzer
     */
    public static BenefitRiskAnalyzer of(RiskPolicy policy) {
        return of(policy, BenefitRiskRules.standard());
    }

    /**
     * Returns an analyzer.
     *
     * @param policy the policy that the assessments were made by
     * @param rules the thresholds of the analysis
     * @return the analyzer
     */
    public static BenefitRiskAnalyzer of(RiskPolicy policy, BenefitRiskRules rules) {
        return new BenefitRiskAnalyzer(requireNonNull(policy, "policy"), requireNonNull(rules, "rules"));
    }

    /**
     * Analyses a release.
     *
     * @param assessment the assessment of the release
     * @param inputs the benefits, alternatives, effects and rationale
     * @return the conclusion
     * @throws IllegalArgumentException if the assessment was made by another policy
     * @throws org.tutela.core.finding.InvalidContentException if the inputs are about another release or made by another policy, or
     *     refer to what the risk file does not contain, with every finding
     */
    public BenefitRiskConclusion analyze(RiskAssessment assessment, BenefitRiskInputs inputs) {
        checkPolicy(assessment);
        requireNonNull(inputs, "inputs");
        List<Finding> errors = new ArrayList<>(inputs.check(assessment.file()));
        PolicyBasis basis = inputs.content().policy();
        if (!basis.policy().equals(policy.id()) || !basis.version().equals(policy.version())) {
            errors.add(Finding.of(
                    RiskFindingCode.INPUTS_OF_OTHER_POLICY,
                    "policy",
                    basis.policy(),
                    basis.version(),
                    policy.id(),
                    policy.version()));
        }
        if (!errors.isEmpty()) {
            errors.sort(null);
            throw new InvalidContentException(BenefitRiskInputs.WHAT, errors);
        }
        return new BenefitRiskJudgement(assessment, inputs, rules).conclude();
    }

    /**
     * Analyses a release of which nothing but the risk file is known.
     *
     * @param assessment the assessment
     * @return the conclusion, {@link BenefitRiskOutcome#NOT_DEMONSTRATED} with the gates that fail and the inputs that are missing
     * @throws IllegalArgumentException if the assessment was made by another policy
     */
    public BenefitRiskConclusion analyze(RiskAssessment assessment) {
        checkPolicy(assessment);
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        for (RiskResult risk : assessment.risks()) {
            gates(risk, reasons);
        }
        for (Finding finding : assessment.findings()) {
            if (finding.code() == RiskFindingCode.RESIDUAL_RISK_NOT_TOLD
                    || finding.code() == RiskFindingCode.ASSUMPTION_NOT_TOLD) {
                reasons.add(finding.text());
            }
        }
        missing(assessment.file().device().intendedPurpose().clinicalBenefits(), reasons);
        return new BenefitRiskConclusion(
                assessment,
                Optional.empty(),
                rules,
                BenefitRiskOutcome.NOT_DEMONSTRATED,
                Message.of(BenefitText.RULE_NO_INPUTS),
                reasons.build(),
                new GateEvaluation(assessment, Optional.empty(), rules).release(),
                ImmutableList.of(),
                Optional.empty());
    }

    private void checkPolicy(RiskAssessment assessment) {
        requireNonNull(assessment, "assessment");
        if (!assessment.policy().equals(policy)) {
            throw new IllegalArgumentException("Assessment must be made by policy '" + policy.id() + "' version "
                    + policy.version() + ", but was made by '"
                    + assessment.policy().id() + "' version "
                    + assessment.policy().version());
        }
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
        ALTERNATIVES.forEach(
                alternative -> reasons.add(Message.of(BenefitText.NO_ALTERNATIVE, Message.of(alternative))));
        RATIONALE.forEach(part -> reasons.add(Message.of(BenefitText.NO_RATIONALE, Message.of(part))));
    }
}
