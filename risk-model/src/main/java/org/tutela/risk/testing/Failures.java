package org.tutela.risk.testing;

import java.util.ArrayList;
import java.util.List;
import org.tutela.core.clause.Instrument;
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
        List<String> named = new ArrayList<>();
        named.add(risk.id().text());
        for (Message obstacle : risk.acceptability().obstacles()) {
            out.append("  ").append(obstacle.render(Language.EN)).append('\n');
            named.addAll(obstacle.arguments());
        }
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.arguments().stream().anyMatch(named::contains))
                .toList();
        if (!findings.isEmpty()) {
            out.append("Findings:").append(list(assessment, findings)).append('\n');
        }
        out.append("Explanation under policy ").append(assessment.policy().id()).append(":\n");
        return out.append(evaluation.explanation().render(Language.EN)).toString();
    }

    /** Findings, each with its way out and the clauses of the regulation of the device that ask for it. */
    static String list(RiskAssessment assessment, List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            out.append("\n  ")
                    .append(finding)
                    .append(" (")
                    .append(finding.hint(Language.EN))
                    .append(clauses(assessment, finding))
                    .append(')');
        }
        return out.toString();
    }

    private static String clauses(RiskAssessment assessment, Finding finding) {
        Instrument regulation = assessment.file().device().regulation();
        List<String> clauses = regulation.equals(Instrument.IVDR)
                ? finding.code().ivdrClauses()
                : finding.code().mdrClauses();
        return clauses.isEmpty() ? "" : "; " + regulation + " Annex I, " + String.join(", ", clauses);
    }
}
