package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.scenario.RiskId;

/**
 * What cases moved in the risk file of a release: the new revision of the file, its assessment beside the one before, and what follows.
 *
 * <p>The file and the assessment before are untouched; whether the new revision is taken is the manufacturer's decision.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param comparison the assessments before and after, and the risks that moved, each with its causes
 * @param changes what differs in the new revision of the file, in the order of the cases, immutable
 * @param suspendedControls the controls that count no longer, in canonical order, immutable
 * @param benefitRiskReview why the benefit-risk analysis must be reviewed, immutable; empty where it need not
 * @param changeSet what is touched
 * @param findings what somebody has to look at, sorted, immutable
 */
public record Reassessment(
        AssessmentComparison comparison,
        List<Message> changes,
        List<ControlId> suspendedControls,
        List<Message> benefitRiskReview,
        ChangeSet changeSet,
        List<Finding> findings) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Reassessment {
        requireNonNull(comparison, "comparison");
        changes = ImmutableList.copyOf(changes);
        suspendedControls = ImmutableList.copyOf(suspendedControls);
        benefitRiskReview = ImmutableList.copyOf(benefitRiskReview);
        requireNonNull(changeSet, "changeSet");
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Returns the new revision of the risk file.
     *
     * @return the file
     */
    public RiskFile file() {
        return comparison.after().file();
    }

    /**
     * Returns the risks whose acceptance no longer rests on what is left of them.
     *
     * @return the risks, in canonical order, immutable
     */
    public List<RiskId> staleDecisions() {
        return comparison.staleDecisions();
    }

    /**
     * Says whether the benefit-risk analysis must be reviewed.
     *
     * @return true if there is a reason
     */
    public boolean isBenefitRiskReviewNeeded() {
        return !benefitRiskReview.isEmpty();
    }
}
