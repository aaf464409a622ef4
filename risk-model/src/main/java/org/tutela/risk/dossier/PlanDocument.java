package org.tutela.risk.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.Device;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.information.DocumentStatement;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.lifecycle.ActivityRow;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.policy.Lens;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.verification.Verification;

/** The security risk management plan: scope, then the five elements that MDCG 2019-16 rev.1, 3.2 names, then what is to be done. */
final class PlanDocument {

    private static final Audience TO = Audience.AUTHORITY;

    private PlanDocument() {}

    static Document make(RiskAssessment assessment) {
        Parts parts = new Parts(assessment);
        scope(parts, assessment);
        parts.chapter(
                DossierText.ANALYSIS,
                Parts.paragraph(TO, DossierText.ANALYSIS_METHOD_TEXT),
                Parts.paragraph(TO, DossierText.MISUSE_TEXT));
        evaluation(parts, assessment.policy());
        control(parts, assessment);
        parts.chapter(
                DossierText.RESIDUAL,
                Parts.paragraph(TO, DossierText.RESIDUAL_TEXT),
                Parts.paragraph(TO, DossierText.OVERALL_TEXT));
        parts.chapter(DossierText.SAFETY_LINK, Parts.paragraph(TO, DossierText.SAFETY_LINK_TEXT));
        reporting(parts, assessment, DossierText.REPORTING_TEXT);
        activities(parts, assessment);
        verification(parts, assessment.file().content());
        parts.chapter(DossierText.POST_MARKET, Parts.paragraph(TO, DossierText.POST_MARKET_TEXT));
        return parts.document(DossierText.PLAN);
    }

    static void scope(Parts parts, RiskAssessment assessment) {
        RiskFileContent content = assessment.file().content();
        Device device = assessment.file().device();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Parts.fact(
                DossierText.REGULATION,
                Text.stated(Audience.PUBLIC, device.regulation() + " " + device.riskClass()),
                DossierField.CLASSIFICATION_RULE.text(device.classificationRule())));
        if (!content.editions().isEmpty()) {
            facts.add(new Block.Fact(
                    Message.of(DossierText.EDITIONS),
                    content.editions().stream().map(DossierField.EDITIONS::text).toList()));
        }
        content.securityPlan().ifPresent(plan -> facts.add(Parts.fact(DossierText.PHASE, Text.term(TO, plan.phase()))));
        parts.chapter(DossierText.SCOPE, new Block.Facts(facts));
        parts.part(
                DossierText.PURPOSE,
                new Block.Paragraph(
                        DossierField.PURPOSE.text(device.intendedPurpose().statement())));
        List<String> essential = device.intendedPurpose().essentialPerformance();
        parts.part(
                DossierText.ESSENTIAL,
                essential.isEmpty()
                        ? Parts.paragraph(Audience.PUBLIC, DossierText.NOT_SAID)
                        : new Block.Items(essential.stream()
                                .map(DossierField.ESSENTIAL_PERFORMANCE::text)
                                .toList()));
        Parts.Table table = Parts.table(
                DossierText.ENVIRONMENTS,
                DossierText.C_ID,
                DossierText.C_KIND,
                DossierText.C_DESCRIPTION,
                DossierText.C_NETWORK,
                DossierText.C_PARTY);
        for (UseEnvironment it : InformationJudge.sorted(device.useEnvironments())) {
            table.row(
                    Parts.cell(Parts.id(Audience.OPERATOR, it.id())),
                    Parts.cell(Text.term(Audience.OPERATOR, it.kind())),
                    Parts.cell(DossierField.ENVIRONMENT.text(it.description())),
                    Parts.cell(Text.term(Audience.OPERATOR, it.network())),
                    Parts.cell(DossierField.ENVIRONMENT_OPERATOR.text(it.operator())));
        }
        parts.part(DossierText.ENVIRONMENTS, table.build());
    }

    private static void evaluation(Parts parts, RiskPolicy policy) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(TO, DossierText.CRITERIA_TEXT, policy.id(), policy.version(), policy.digest()));
        for (Lens lens : policy.lenses()) {
            blocks.add(matrix(lens.id(), lens.matrix()));
        }
        parts.chapter(DossierText.EVALUATION);
        parts.section(2, Message.of(DossierText.CRITERIA), blocks);
    }

    /** A matrix with the levels of severity across; what is controlled is said in words, since colour is not data. */
    private static Block matrix(String lens, RiskMatrix matrix) {
        List<Message> heads = new ArrayList<>();
        heads.add(Message.of(DossierText.C_EXPLOITABILITY));
        for (Scale.Level level : matrix.severity().levels()) {
            heads.add(Message.of(DossierText.LEVEL_HEAD, level.code(), level.name()));
        }
        Parts.Table table = new Parts.Table(Message.of(DossierText.MATRIX, lens), heads);
        for (int e = 0; e < matrix.rows().size(); e++) {
            List<Block.Cell> cells = new ArrayList<>();
            Scale.Level level = matrix.exploitability().levels().get(e);
            cells.add(Parts.cell(Text.of(TO, DossierText.LEVEL_HEAD, level.code(), level.name())));
            for (RiskMatrix.Cell cell : matrix.rows().get(e).cells()) {
                cells.add(Parts.cell(
                        Text.stated(TO, cell.level()),
                        Text.of(TO, cell.isControlled() ? DossierText.CONTROLLED : DossierText.NOT_CONTROLLED)));
            }
            table.row(cells.toArray(Block.Cell[]::new));
        }
        return table.build();
    }

    private static void control(Parts parts, RiskAssessment assessment) {
        Parts.Table table = Parts.table(
                DossierText.CONTROLS,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_PRIORITY,
                DossierText.C_LOCUS,
                DossierText.C_STATE);
        for (Control it : InformationJudge.sorted(assessment.file().content().controls())) {
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.CONTROL.text(it.title())),
                    Parts.cell(Text.term(TO, it.priority())),
                    Parts.cell(Text.term(TO, it.locus())),
                    Parts.cell(Text.term(TO, it.state())));
        }
        parts.chapter(DossierText.CONTROL, Parts.paragraph(TO, DossierText.CONTROL_TEXT), table.build());
    }

    /** Where the parts of the technical documentation are that the plan and the report belong to. */
    static void reporting(Parts parts, RiskAssessment assessment, DossierText... texts) {
        Parts.Table table = Parts.table(
                DossierText.DOCUMENTS,
                DossierText.C_PART,
                DossierText.C_TITLE,
                DossierText.C_VERSION,
                DossierText.RELEASE,
                DossierText.C_LOCATION);
        assessment.file().content().documents().stream()
                .filter(DocumentStatement.Filed.class::isInstance)
                .map(DocumentStatement.Filed.class::cast)
                .sorted(Comparator.comparing(DocumentStatement.Filed::part)
                        .thenComparing(DocumentStatement.Filed::title)
                        .thenComparing(DocumentStatement.Filed::location))
                .forEach(filed -> table.row(
                        Parts.cell(Text.stated(TO, filed.part().code())),
                        Parts.cell(DossierField.DOCUMENT.text(filed.title())),
                        Parts.cell(DossierField.DOCUMENT_VERSION.text(filed.version())),
                        Parts.cell(Parts.id(TO, filed.release())),
                        Parts.cell(DossierField.DOCUMENT_LOCATION.text(filed.location()))));
        List<Block> blocks = new ArrayList<>();
        for (DossierText text : texts) {
            blocks.add(Parts.paragraph(TO, text));
        }
        blocks.add(table.build());
        parts.section(1, Message.of(DossierText.REPORTING), blocks);
    }

    /** What the phase asks and how it stands; a gap stands in its row. */
    private static void activities(Parts parts, RiskAssessment assessment) {
        RiskFileContent content = assessment.file().content();
        List<ClauseId> clauses =
                DocumentationPart.TD_14.clauses(content.release().device().regulation());
        if (content.securityPlan().isEmpty()) {
            parts.chapter(DossierText.ACTIVITIES, Parts.gap(TO, clauses, DossierText.NO_PLAN));
            return;
        }
        Map<EvidenceId, String> authors = new HashMap<>();
        content.evidence().forEach(item -> authors.put(item.id(), item.author()));
        Parts.Table table = Parts.table(
                DossierText.ACTIVITIES,
                DossierText.C_STANDARD,
                DossierText.C_TITLE,
                DossierText.C_DEMAND,
                DossierText.C_STATE,
                DossierText.C_DETAIL,
                DossierText.C_CLAUSES);
        for (ActivityRow row : assessment.securityPlan()) {
            if (row.statement().isEmpty() && !row.isGap()) {
                continue;
            }
            Block.Cell[] cells = {
                Parts.cell(Text.stated(TO, row.activity().clause())),
                Parts.cell(Text.of(TO, row.activity())),
                Parts.cell(Text.term(TO, row.demand())),
                Parts.cell(Text.term(TO, row.state())),
                row.statement().map(it -> detail(it, authors)).orElseGet(Parts::cell),
                row.isGap() ? Parts.words(TO, clauses) : Parts.cell()
            };
            if (row.isGap()) {
                table.gap(cells);
            } else {
                table.row(cells);
            }
        }
        parts.chapter(DossierText.ACTIVITIES, Parts.paragraph(TO, DossierText.ACTIVITIES_TEXT), table.build());
    }

    private static Block.Cell detail(ActivityStatement statement, Map<EvidenceId, String> authors) {
        return statement.match(new ActivityStatement.Cases<>() {
            @Override
            public Block.Cell planned(ActivityStatement.Planned it) {
                List<Text> texts = new ArrayList<>();
                texts.add(DossierField.ACTIVITY_RESPONSIBLE.text(it.responsible()));
                it.dueBy().ifPresent(date -> texts.add(Text.of(TO, DossierText.DUE_BY, date)));
                return new Block.Cell(texts);
            }

            @Override
            public Block.Cell done(ActivityStatement.Done it) {
                List<Text> texts = new ArrayList<>();
                for (EvidenceId id : it.evidence().stream().sorted().toList()) {
                    texts.add(Parts.id(TO, id));
                    texts.add(DossierField.EVIDENCE_AUTHOR.text(authors.getOrDefault(id, "")));
                }
                return new Block.Cell(texts);
            }

            @Override
            public Block.Cell notApplicable(ActivityStatement.NotApplicable it) {
                return Parts.cell(
                        DossierField.ACTIVITY_REASON.text(it.reason()),
                        DossierField.ACTIVITY_APPROVER.text(it.approver()));
            }
        });
    }

    /** What is to be shown by which method; what came of it stands in the report. */
    private static void verification(Parts parts, RiskFileContent content) {
        Parts.Table table = Parts.table(
                DossierText.VERIFICATION_PLAN,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_METHOD,
                DossierText.C_CONTROLS,
                DossierText.C_THREAT,
                DossierText.C_INTERFACE,
                DossierText.C_CRITERION,
                DossierText.C_INDEPENDENCE);
        for (Verification it : InformationJudge.sorted(content.verifications())) {
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.VERIFICATION.text(it.title())),
                    Parts.cell(Text.stated(TO, it.method().code()), Text.of(TO, it.method())),
                    Parts.ids(TO, it.controls()),
                    Parts.ids(TO, it.threats()),
                    Parts.ids(TO, it.interfaces()),
                    it.criterion().isBlank()
                            ? Parts.cell()
                            : Parts.cell(DossierField.VERIFICATION_CRITERION.text(it.criterion())),
                    Parts.cell(Text.term(TO, it.independence())));
        }
        parts.chapter(DossierText.VERIFICATION_PLAN, Parts.paragraph(TO, DossierText.VERIFICATION_TEXT), table.build());
    }
}
