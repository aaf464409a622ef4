package org.tutela.risk.testing;

import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.RiskEvaluation;

/** Assertions over one risk. Each returns this object to go on with, or throws an {@link AssertionError}. */
public final class RiskAssert {

    private final RiskAssessment assessment;
    private final RiskResult risk;

    RiskAssert(RiskAssessment assessment, RiskResult risk) {
        this.assessment = assessment;
        this.risk = risk;
    }

    /**
     * Asserts that the level now is at most a level.
     *
     * @param level the code of the level in the scale of the policy
     * @return this
     * @throws AssertionError if it is higher, with the explanation
     * @throws IllegalArgumentException if the scale has no such level
     */
    public RiskAssert currentLevelAtMost(String level) {
        return atMost(risk.current(), level);
    }

    /**
     * Asserts that the level to come is at most a level.
     *
     * @param level the code of the level in the scale of the policy
     * @return this
     * @throws AssertionError if it is higher, with the explanation
     * @throws IllegalArgumentException if the scale has no such level
     */
    public RiskAssert projectedLevelAtMost(String level) {
        return atMost(risk.projected(), level);
    }

    private RiskAssert atMost(RiskEvaluation evaluation, String level) {
        Scale scale = assessment.policy().matrix().levels();
        if (scale.indexOf(evaluation.level().code()) > scale.indexOf(level)) {
            throw new AssertionError("Expected " + evaluation.stage() + " level of " + risk.id() + " to be at most "
                    + level + ", but was " + evaluation.level() + "\n" + Failures.why(assessment, risk, evaluation));
        }
        return this;
    }

    /**
     * Asserts that the risk is acceptable.
     *
     * @return this
     * @throws AssertionError if something stands against it, with all of that
     */
    public RiskAssert isAcceptable() {
        if (!risk.acceptability().isAcceptable()) {
            throw new AssertionError(
                    "Expected " + risk.id() + " to be acceptable, but it is not\n" + Failures.why(assessment, risk));
        }
        return this;
    }

    /**
     * Asserts that no finding but a note names this risk.
     *
     * @return this
     * @throws AssertionError if one does, with all that do
     */
    public RiskAssert hasNoOpenFinding() {
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.severity() != FindingSeverity.NOTE)
                .filter(finding -> finding.arguments().contains(risk.id().text()))
                .toList();
        if (!findings.isEmpty()) {
            throw new AssertionError("Expected no open finding on " + risk.id() + ", but there are " + findings.size()
                    + Failures.list(assessment, findings));
        }
        return this;
    }
}
