package org.tutela.examples.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.tutela.annexi.coverage.ClauseCoverage;
import org.tutela.annexi.coverage.ClauseStatus;
import org.tutela.annexi.coverage.Coverage;
import org.tutela.core.device.Device;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.benefit.EffectsTable;
import org.tutela.risk.benefit.Estimate;
import org.tutela.risk.benefit.GateResult;
import org.tutela.risk.benefit.ReleaseDecision;
import org.tutela.risk.residual.OverallResidualRisk;

/** What a person wants to see first, in plain text. */
final class Summary {

    private Summary() {}

    static void print(RiskAssessment result, Coverage coverage, BenefitRiskConclusion benefit, PrintStream out) {
        device(result, out);
        coverage(coverage, out);
        risks(result, out);
        obstacles(result, out);
        conclusion(result, benefit, out);
    }

    private static void device(RiskAssessment result, PrintStream out) {
        Device device = result.file().device();
        out.println(device.name() + ", " + device.manufacturer());
        out.println("Release " + result.file().release().version() + ", " + device.regulation() + " class "
                + device.riskClass()
                + " (" + device.classificationRule() + "), as of " + result.asOf() + ", policy "
                + result.policy().id() + ' '
                + result.policy().version());
    }

    private static void risks(RiskAssessment result, PrintStream out) {
        out.println("\nRisks                    initial  current  projected  without environment");
        for (RiskResult risk : result.risks()) {
            out.println(pad(risk.id().text(), 25) + pad(risk.initial().level().code(), 9)
                    + pad(risk.current().level() + (risk.current().isControlled() ? "" : " !"), 9)
                    + pad(risk.projected().level().code(), 11)
                    + risk.currentWithoutEnvironment().level()
                    + "   " + risk.risk().title());
        }
        out.println("(! not controlled)");
    }

    private static void obstacles(RiskAssessment result, PrintStream out) {
        out.println("\nNot yet acceptable");
        for (RiskResult risk : result.risks()) {
            if (!risk.acceptability().isAcceptable()) {
                out.println("  " + risk.id() + ' ' + risk.risk().title());
                messages(risk.acceptability().obstacles(), "    - ", out);
            }
        }
    }

    private static void conclusion(RiskAssessment result, BenefitRiskConclusion benefit, PrintStream out) {
        OverallResidualRisk overall = result.overallResidualRisk();
        ReleaseDecision decision = ReleaseDecision.of(result, benefit);
        out.println("\nOverall residual risk: " + overall.conclusion());
        messages(overall.reasons(), "  - ", out);
        benefits(benefit, out);
        out.println("\nBenefit-risk: " + benefit.outcome());
        messages(benefit.reasons(), "  - ", out);
        out.println("Release: " + (decision.isAcceptable() ? "acceptable" : "not acceptable"));
        out.println("Findings: " + result.findings().size());
    }

    private static void benefits(BenefitRiskConclusion benefit, PrintStream out) {
        EffectsTable table = benefit.effectsTable();
        if (table.rows().isEmpty()) {
            return;
        }
        out.println("\nBenefits and risks by alternative");
        for (EffectsTable.Row row : table.rows()) {
            out.println("  " + row.factor().title() + ", " + row.factor().measure() + ", "
                    + row.factor().unit());
            for (int i = 0; i < table.alternatives().size(); i++) {
                String name = table.alternatives().get(i).id().text();
                row.cells()
                        .get(i)
                        .flatMap(Estimate::asKnown)
                        .ifPresent(known -> out.println("    " + pad(name, 18)
                                + pad(known.value().toPlainString(), 6) + "("
                                + known.lowest().toPlainString()
                                + " to " + known.highest().toPlainString() + ", " + known.grade() + ")"));
            }
        }
        for (GateResult gate : benefit.gates()) {
            out.println("  " + pad(gate.gate().code() + " " + gate.gate(), 32) + gate.status());
        }
    }

    private static void coverage(Coverage coverage, PrintStream out) {
        out.println("\nAnnex I, " + coverage.editions());
        for (ClauseStatus.Kind kind : ClauseStatus.Kind.values()) {
            out.println("  " + pad(kind.toString(), 16) + coverage.rows(kind).size());
        }
        for (ClauseCoverage row : coverage.rows()) {
            ClauseStatus.Kind kind = row.status().kind();
            if (kind == ClauseStatus.Kind.GAP || kind == ClauseStatus.Kind.CONTRADICTED) {
                out.println("  " + pad(row.clause().id().toString(), 20) + pad(kind.toString(), 14)
                        + row.clause().title());
            }
        }
    }

    private static void messages(List<Message> messages, String indent, PrintStream out) {
        messages.forEach(message -> out.println(indent + message.render(Language.EN)));
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + ' ' : text + " ".repeat(width - text.length());
    }
}
