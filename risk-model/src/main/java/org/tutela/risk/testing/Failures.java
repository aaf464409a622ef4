package org.tutela.risk.testing;

import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.residual.RiskEvaluation;

/** What a failed assertion says: what stands against the risk, and the explanation of its level. */
final class Failures {

    private Failures() {}

    static String why(RiskAssessment assessment, RiskResult risk) {
        return why(assessment, risk, risk.current());
    }

    static String why(RiskAssessment assessment, RiskResult risk, RiskEvaluation evaluation) {
        StringBuilder out = new StringBuilder();
        for (Message obstacle : risk.acceptability().obstacles()) {
            out.append("  ").append(obstacle.render(Language.EN)).append('\n');
        }
        out.append("Explanation under policy ").append(assessment.policy().id()).append(":\n");
        return out.append(evaluation.explanation().render(Language.EN)).toString();
    }

    static String list(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            out.append("\n  ")
                    .append(finding)
                    .append(" (")
                    .append(finding.hint(Language.EN))
                    .append(')');
        }
        return out.toString();
    }
}
