package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.residual.OverallResidualRisk;

/**
 * Whether a device release is acceptable under the profile of its policy: the overall residual risk is acceptable and the benefits
 * outweigh it. Tutela informs this decision; the manufacturer makes it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param isAcceptable whether nothing stands against it
 * @param reasons what led to it, immutable, never empty
 */
public record ReleaseDecision(boolean isAcceptable, List<Message> reasons) {

    /** Copies the reasons. */
    public ReleaseDecision {
        reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * Decides.
     *
     * @param assessment the assessment of the release
     * @param conclusion the conclusion of its benefit-risk analysis
     * @return the decision
     */
    public static ReleaseDecision of(RiskAssessment assessment, BenefitRiskConclusion conclusion) {
        requireNonNull(assessment, "assessment");
        requireNonNull(conclusion, "conclusion");
        OverallResidualRisk overall = assessment.overallResidualRisk();
        ImmutableList.Builder<Message> against = ImmutableList.builder();
        if (overall.conclusion() != OverallResidualRisk.Conclusion.ACCEPTABLE) {
            against.add(Message.of(BenefitText.RELEASE_RISK, overall.conclusion()));
        }
        if (!conclusion.isFavourable()) {
            against.add(Message.of(BenefitText.RELEASE_BENEFIT, conclusion.outcome()));
        }
        List<Message> reasons = against.build();
        return reasons.isEmpty()
                ? new ReleaseDecision(true, ImmutableList.of(Message.of(BenefitText.RELEASE_ACCEPTABLE)))
                : new ReleaseDecision(false, reasons);
    }
}
