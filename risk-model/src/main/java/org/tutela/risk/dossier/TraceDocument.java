package org.tutela.risk.dossier;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.identity.EntityId;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.verification.Verification;

/** The traceability of a file as a document. */
final class TraceDocument {

    private TraceDocument() {}

    static Document make(RiskAssessment assessment) {
        Parts parts = new Parts(assessment);
        Traceability trace = Traceability.of(assessment);
        Parts.Table table = Parts.table(
                DossierText.TRACE_FORWARD,
                DossierText.C_THREAT,
                DossierText.C_SCENARIO,
                DossierText.C_RISK,
                DossierText.C_CONTROLS,
                DossierText.C_REQUIREMENTS,
                DossierText.C_TEST,
                DossierText.C_CLAUSES,
                DossierText.C_INFORMATION);
        SetMultimap<ControlId, String> requirements = LinkedHashMultimap.create();
        assessment.file().content().controls().forEach(it -> requirements.putAll(it.id(), it.requirements()));
        for (TraceRow row : trace.rows()) {
            table.row(
                    Parts.ids(Audience.AUTHORITY, row.threats()),
                    Parts.ids(Audience.AUTHORITY, row.scenarios()),
                    Parts.cell(Parts.id(Audience.AUTHORITY, row.risk())),
                    Parts.ids(Audience.AUTHORITY, row.controls()),
                    new Block.Cell(row.controls().stream()
                            .flatMap(control -> requirements.get(control).stream())
                            .distinct()
                            .sorted()
                            .map(DossierField.CONTROL_REQUIREMENT::text)
                            .toList()),
                    Parts.ids(Audience.AUTHORITY, row.tests()),
                    Parts.words(Audience.AUTHORITY, row.clauses()),
                    Parts.ids(Audience.AUTHORITY, row.information()));
        }
        for (Threat threat : InformationJudge.sorted(assessment.file().content().threats())) {
            threat.dismissal()
                    .ifPresent(dismissal -> table.row(
                            Parts.cell(Parts.id(Audience.AUTHORITY, threat.id())),
                            Parts.cell(),
                            Parts.cell(Text.of(
                                    DossierField.DISMISSAL.audience(), DossierText.GAP_DISMISSED, dismissal.reason())),
                            Parts.cell(),
                            Parts.cell(),
                            Parts.cell(),
                            Parts.cell(),
                            Parts.cell()));
        }
        parts.chapter(DossierText.TRACE_FORWARD, table.build());
        parts.chapter(DossierText.TRACE_FROM_TEST, tests(assessment.file().content(), trace));
        parts.chapter(DossierText.TRACE_FROM_CLAUSE, clauses(assessment, trace));
        parts.chapter(
                DossierText.TRACE_FROM_INFORMATION,
                information(assessment.file().content()));
        List<Block> gaps = new ArrayList<>();
        for (Message gap : trace.gaps()) {
            gaps.add(new Block.Gap(
                    Text.of(Audience.AUTHORITY, gap),
                    clauses(gap, assessment.file().device().regulation())));
        }
        if (gaps.isEmpty()) {
            gaps.add(Parts.paragraph(Audience.AUTHORITY, DossierText.TRACE_COMPLETE));
        }
        parts.section(1, Message.of(DossierText.TRACE_BACK), gaps);
        return parts.document(DossierText.TRACE);
    }

    /** The clauses that ask for a link. */
    private static List<ClauseId> clauses(Message gap, Instrument regulation) {
        Optional<RiskFindingCode> code = Optional.empty();
        if (gap.key() == DossierText.GAP_THREAT || gap.key() == DossierText.GAP_RISK_THREAT) {
            code = Optional.of(RiskFindingCode.THREAT_WITHOUT_END);
        } else if (gap.key() == DossierText.GAP_RISK_INFORMATION) {
            code = Optional.of(RiskFindingCode.RESIDUAL_RISK_NOT_TOLD);
        } else if (gap.key() == DossierText.GAP_CONTROL_TEST) {
            code = Optional.of(RiskFindingCode.VERIFICATION_MISSING);
        }
        return code.map(it -> Parts.clauses(it, regulation))
                .orElseGet(() -> DocumentationPart.TD_15.clauses(regulation));
    }

    /** The same links from the other end: what serves a clause, and which risks that is about. */
    private static Block clauses(RiskAssessment assessment, Traceability trace) {
        RiskFileContent content = assessment.file().content();
        Set<ClauseId> clauses = new TreeSet<>();
        SetMultimap<ClauseId, EntityId> controls = LinkedHashMultimap.create();
        SetMultimap<ClauseId, EntityId> tests = LinkedHashMultimap.create();
        SetMultimap<ClauseId, EntityId> information = LinkedHashMultimap.create();
        SetMultimap<ClauseId, EntityId> risks = LinkedHashMultimap.create();
        content.controls().forEach(control -> control.clauses().forEach(clause -> controls.put(clause, control.id())));
        trace.rows().forEach(row -> row.clauses().forEach(clause -> risks.put(clause, row.risk())));
        for (Evidence evidence : content.evidence()) {
            if (evidence.result() == EvidenceResult.PASSED
                    && evidence.isFor(content.release().id())) {
                evidence.clauses().forEach(clause -> tests.put(clause, evidence.id()));
            }
        }
        for (UserInformation it : content.userInformation()) {
            it.items().stream()
                    .flatMap(item -> item.clauses(content.release().device().regulation()).stream())
                    .forEach(clause -> {
                        information.put(clause, it.id());
                        risks.putAll(clause, it.risks());
                    });
        }
        clauses.addAll(controls.keySet());
        clauses.addAll(tests.keySet());
        clauses.addAll(information.keySet());
        Parts.Table table = Parts.table(
                DossierText.TRACE_FROM_CLAUSE,
                DossierText.C_CLAUSES,
                DossierText.C_INFORMATION,
                DossierText.C_TEST,
                DossierText.C_CONTROLS,
                DossierText.C_RISKS);
        clauses.forEach(clause -> table.row(
                Parts.words(Audience.AUTHORITY, List.of(clause)),
                Parts.ids(Audience.AUTHORITY, information.get(clause)),
                Parts.ids(Audience.AUTHORITY, tests.get(clause)),
                Parts.ids(Audience.AUTHORITY, controls.get(clause)),
                Parts.ids(Audience.AUTHORITY, risks.get(clause))));
        return table.build();
    }

    /** What each test is about; one that did not pass on this release shows nothing, and says so. */
    private static Block tests(RiskFileContent content, Traceability trace) {
        SetMultimap<EvidenceId, EntityId> controls = LinkedHashMultimap.create();
        SetMultimap<EvidenceId, EntityId> threats = LinkedHashMultimap.create();
        SetMultimap<EvidenceId, EntityId> interfaces = LinkedHashMultimap.create();
        content.controls().forEach(control -> control.evidence().forEach(test -> controls.put(test, control.id())));
        for (Verification verification : content.verifications()) {
            for (EvidenceId test : verification.evidence()) {
                controls.putAll(test, verification.controls());
                threats.putAll(test, verification.threats());
                interfaces.putAll(test, verification.interfaces());
            }
        }
        SetMultimap<EntityId, RiskId> risks = LinkedHashMultimap.create();
        trace.rows().forEach(row -> row.controls().forEach(control -> risks.put(control, row.risk())));
        Parts.Table table = Parts.table(
                DossierText.TRACE_FROM_TEST,
                DossierText.C_TEST,
                DossierText.C_RESULT,
                DossierText.RELEASE,
                DossierText.C_CONTROLS,
                DossierText.C_THREAT,
                DossierText.C_INTERFACE,
                DossierText.C_RISKS);
        for (Evidence test : InformationJudge.sorted(content.evidence())) {
            Set<RiskId> reached = new TreeSet<>(EntityId.CANONICAL_ORDER);
            controls.get(test.id()).forEach(control -> reached.addAll(risks.get(control)));
            trace.rows().stream()
                    .filter(row -> row.threats().stream().anyMatch(threats.get(test.id())::contains))
                    .forEach(row -> reached.add(row.risk()));
            if (controls.containsKey(test.id())
                    || threats.containsKey(test.id())
                    || interfaces.containsKey(test.id())) {
                table.row(
                        Parts.cell(Parts.id(Audience.AUTHORITY, test.id())),
                        Parts.cell(Text.term(Audience.AUTHORITY, test.result())),
                        test.isFor(content.release().id())
                                ? Parts.cell(Parts.id(
                                        Audience.AUTHORITY, content.release().id()))
                                : Parts.cell(Parts.id(Audience.AUTHORITY, test.release())),
                        Parts.ids(Audience.AUTHORITY, controls.get(test.id())),
                        Parts.ids(Audience.AUTHORITY, threats.get(test.id())),
                        Parts.ids(Audience.AUTHORITY, interfaces.get(test.id())),
                        Parts.ids(Audience.AUTHORITY, reached));
            }
        }
        return table.build();
    }

    private static Block information(RiskFileContent content) {
        Parts.Table table = Parts.table(
                DossierText.TRACE_FROM_INFORMATION,
                DossierText.C_INFORMATION,
                DossierText.C_ITEM,
                DossierText.C_RISKS,
                DossierText.ASSUMPTION_TABLE,
                DossierText.MISUSES,
                DossierText.C_TEST);
        for (UserInformation it : InformationJudge.sorted(content.userInformation())) {
            table.row(
                    Parts.cell(Parts.id(Audience.AUTHORITY, it.id())),
                    Parts.words(
                            Audience.AUTHORITY,
                            it.items().stream()
                                    .sorted()
                                    .map(UserInformationItem::code)
                                    .toList()),
                    Parts.ids(Audience.AUTHORITY, it.risks()),
                    Parts.ids(Audience.AUTHORITY, it.assumptions()),
                    Parts.ids(Audience.AUTHORITY, it.misuses()),
                    Parts.ids(Audience.AUTHORITY, it.walkThroughs()));
        }
        return table.build();
    }
}
