package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.report.Block;
import org.tutela.core.report.Block.Cell;
import org.tutela.core.report.Block.Fact;
import org.tutela.core.report.Block.Row;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.residual.OverallBlocks;

/**
 * The benefit-risk analysis as a document for the technical documentation: conclusion, gates, effects table, alternatives, robustness,
 * rationale, approvals and review; MDR Annex II, 5(a). It is for authorities and notified bodies; nothing in it is for operators or the
 * public. This class is stateless and thread-safe.
 */
public final class BenefitRiskDocument {

    private static final Audience AUDIENCE = Audience.AUTHORITY;

    private BenefitRiskDocument() {}

    /**
     * Makes the document.
     *
     * @param conclusion the conclusion
     * @param label the confidentiality label for authorities, empty if there is none
     * @return the document, for {@link Audience#AUTHORITY}
     */
    public static Document of(BenefitRiskConclusion conclusion, String label) {
        requireNonNull(conclusion, "conclusion");
        requireNonNull(label, "label");
        RiskAssessment assessment = conclusion.assessment();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(BenefitLabel.RELEASE, assessment.file().release().id().toString()));
        facts.add(fact(BenefitLabel.DATE, assessment.asOf().toString()));
        conclusion
                .inputs()
                .ifPresent(inputs ->
                        facts.add(fact(BenefitLabel.REVISION, inputs.content().revision())));
        facts.add(fact(
                BenefitLabel.POLICY,
                assessment.policy().id() + ' ' + assessment.policy().version()));
        facts.add(fact(BenefitLabel.DIGEST, conclusion.digest().text()));
        List<Section> sections = new ArrayList<>();
        sections.add(conclusionSection(conclusion));
        sections.add(
                new Section(1, Message.of(BenefitLabel.OVERALL), OverallBlocks.of(assessment.overallResidualRisk())));
        sections.add(gates(conclusion));
        sections.add(effects(conclusion));
        if (conclusion.inputs().isPresent()) {
            sections.add(alternatives(conclusion));
            conclusion.weighting().ifPresent(weighting -> sections.add(weighting(weighting)));
            sections.add(rationale(conclusion.inputs().get().content()));
            sections.add(approvals(conclusion.inputs().get().content()));
        }
        return new Document(
                Message.of(BenefitLabel.TITLE),
                assessment.file().device().name() + ", "
                        + assessment.file().release().version(),
                AUDIENCE,
                label,
                facts,
                sections);
    }

    private static Fact fact(BenefitLabel name, String words) {
        return new Fact(Message.of(name), ImmutableList.of(stated(words)));
    }

    /** What the manufacturer says; an en dash where that is nothing. */
    private static Text stated(String words) {
        return Text.stated(AUDIENCE, words.isBlank() ? "\u2013" : words);
    }

    private static Text message(Message message) {
        return Text.of(AUDIENCE, message);
    }

    private static Cell cell(Object words) {
        return Cell.of(stated(words.toString()));
    }

    private static Cell term(Enum<?> value) {
        return Cell.of(Text.term(AUDIENCE, value));
    }

    private static Cell messages(List<Message> messages) {
        return new Cell(messages.stream().map(BenefitRiskDocument::message).toList());
    }

    private static Block table(BenefitLabel caption, List<Row> rows, BenefitLabel... heads) {
        return new Block.Table(
                Message.of(caption),
                ImmutableList.copyOf(heads).stream()
                        .map(head -> Message.of(head))
                        .toList(),
                rows);
    }

    private static Section conclusionSection(BenefitRiskConclusion conclusion) {
        ReleaseDecision decision = ReleaseDecision.of(conclusion.assessment(), conclusion);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(ImmutableList.of(
                new Fact(
                        Message.of(BenefitLabel.OUTCOME),
                        ImmutableList.of(Text.term(AUDIENCE, conclusion.outcome()), message(conclusion.rule()))),
                new Fact(
                        Message.of(BenefitLabel.DECISION),
                        ImmutableList.<Text>builder()
                                .add(Text.term(AUDIENCE, decision.status()))
                                .addAll(decision.reasons().stream()
                                        .map(BenefitRiskDocument::message)
                                        .toList())
                                .build()))));
        if (conclusion.inputs().isPresent()) {
            blocks.add(new Block.Items(conclusion.reasons().stream()
                    .map(BenefitRiskDocument::message)
                    .toList()));
        } else {
            Instrument instrument = conclusion.assessment().file().device().regulation();
            List<ClauseId> clauses =
                    ImmutableList.of(ClauseId.of(instrument, "I", "1"), ClauseId.of(instrument, "I", "8"));
            conclusion.reasons().forEach(reason -> blocks.add(new Block.Gap(message(reason), clauses)));
        }
        return new Section(1, Message.of(BenefitLabel.CONCLUSION), blocks);
    }

    private static Section gates(BenefitRiskConclusion conclusion) {
        List<Row> rows = conclusion.gates().stream()
                .map(gate -> new Row(
                        gate.status() != GateStatus.PASS,
                        ImmutableList.of(
                                cell(gate.gate().code()),
                                term(gate.gate()),
                                term(gate.status()),
                                messages(gate.items().stream()
                                        .map(GateResult.Item::reason)
                                        .toList()))))
                .toList();
        return Section.of(
                Message.of(BenefitLabel.GATES),
                table(
                        BenefitLabel.GATES,
                        rows,
                        BenefitLabel.GATE,
                        BenefitLabel.WHAT,
                        BenefitLabel.STATUS,
                        BenefitLabel.FOUND));
    }

    private static Section effects(BenefitRiskConclusion conclusion) {
        EffectsTable table = conclusion.effectsTable();
        List<Row> rows = new ArrayList<>();
        for (EffectsTable.Row row : table.rows()) {
            for (int i = 0; i < table.alternatives().size(); i++) {
                AlternativeId alternative = table.alternatives().get(i).id();
                row.cells().get(i).ifPresent(estimate -> rows.add(effect(row.factor(), alternative, estimate)));
            }
        }
        return Section.of(
                Message.of(BenefitLabel.EFFECTS),
                table(
                        BenefitLabel.EFFECTS,
                        rows,
                        BenefitLabel.FACTOR,
                        BenefitLabel.ALTERNATIVE,
                        BenefitLabel.VALUE,
                        BenefitLabel.INTERVAL,
                        BenefitLabel.EVIDENCE,
                        BenefitLabel.SOURCE));
    }

    private static Row effect(Factor factor, AlternativeId alternative, Estimate estimate) {
        Cell name =
                Cell.of(stated(factor.id() + " " + factor.title()), stated(factor.measure() + ", " + factor.unit()));
        return estimate.match(new Estimate.Cases<Row>() {
            @Override
            public Row known(Estimate.Known known) {
                return Row.of(
                        name,
                        cell(alternative),
                        cell(known.value().toPlainString()),
                        cell(known.interval()
                                .map(it -> it.lower().toPlainString() + " \u2013 "
                                        + it.upper().toPlainString() + ", " + it.meaning())
                                .orElse("")),
                        term(known.grade()),
                        cell(known.source()));
            }

            @Override
            public Row unknown(Estimate.Unknown unknown) {
                return new Row(
                        true,
                        ImmutableList.of(
                                name,
                                cell(alternative),
                                Cell.of(Text.of(AUDIENCE, BenefitLabel.UNKNOWN)),
                                cell(""),
                                cell(""),
                                cell(unknown.reason())));
            }
        });
    }

    private static Section alternatives(BenefitRiskConclusion conclusion) {
        List<Row> rows = conclusion.alternatives().stream()
                .map(it -> Row.of(
                        cell(it.alternative().id()),
                        term(it.alternative().kind()),
                        cell(it.alternative().description()),
                        term(it.alternative().availability()),
                        messages(it.reasons())))
                .toList();
        return Section.of(
                Message.of(BenefitLabel.ALTERNATIVES),
                table(
                        BenefitLabel.ALTERNATIVES,
                        rows,
                        BenefitLabel.ALTERNATIVE,
                        BenefitLabel.KIND,
                        BenefitLabel.DESCRIPTION,
                        BenefitLabel.AVAILABILITY,
                        BenefitLabel.FOUND));
    }

    private static Section weighting(WeightingResult result) {
        List<Row> weights = new ArrayList<>();
        for (int j = 0; j < result.criteria().size(); j++) {
            weights.add(Row.of(
                    cell(result.criteria().get(j)),
                    cell(Rounded.share(result.weights().get(j)))));
        }
        List<Row> scores = result.scores().stream()
                .map(score -> Row.of(
                        cell(score.alternative()),
                        cell(Rounded.share(score.linear())),
                        cell(Rounded.share(new BigDecimal(score.product())))))
                .toList();
        List<Row> shares = new ArrayList<>();
        for (AcceptabilityAnalysis simulation : result.simulations()) {
            simulation
                    .standings()
                    .forEach(it -> shares.add(Row.of(
                            term(simulation.preference()),
                            cell(it.alternative()),
                            cell(Rounded.share(it.firstRankAcceptability())),
                            cell(Rounded.share(it.confidenceFactor())),
                            messages(ImmutableList.of(
                                    Message.of(BenefitText.RULE_SIMULATION, simulation.draws(), simulation.seed()))))));
        }
        return Section.of(
                Message.of(BenefitLabel.ROBUSTNESS),
                table(BenefitLabel.WEIGHTS, weights, BenefitLabel.FACTOR, BenefitLabel.WEIGHT),
                table(BenefitLabel.SCORES, scores, BenefitLabel.ALTERNATIVE, BenefitLabel.LINEAR, BenefitLabel.PRODUCT),
                switches(BenefitLabel.SWITCHES, result.switchWeights()),
                switches(BenefitLabel.PRODUCT_SWITCHES, result.productSwitchWeights()),
                table(
                        BenefitLabel.SIMULATIONS,
                        shares,
                        BenefitLabel.PREFERENCE,
                        BenefitLabel.ALTERNATIVE,
                        BenefitLabel.FIRST,
                        BenefitLabel.CONFIDENCE,
                        BenefitLabel.SOURCE));
    }

    private static Block switches(BenefitLabel caption, List<WeightingResult.SwitchWeight> weights) {
        return table(
                caption,
                weights.stream()
                        .map(it -> Row.of(
                                cell(it.criterion()),
                                cell(Rounded.share(it.weight())),
                                cell(Rounded.share(it.at())),
                                cell(it.rival())))
                        .toList(),
                BenefitLabel.FACTOR,
                BenefitLabel.WEIGHT,
                BenefitLabel.SWITCH,
                BenefitLabel.ALTERNATIVE);
    }

    private static Section rationale(BenefitRiskContent content) {
        Rationale rationale = content.rationale();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(fact(BenefitLabel.QUESTION, content.question()));
        facts.add(fact(BenefitLabel.INTENDED_USE, rationale.intendedUse()));
        facts.add(fact(BenefitLabel.BENEFITS, rationale.benefits()));
        facts.add(fact(BenefitLabel.RESIDUAL, rationale.residualRisks()));
        facts.add(fact(BenefitLabel.FURTHER, rationale.furtherReduction()));
        facts.add(fact(BenefitLabel.ALTERNATIVES, rationale.alternatives()));
        facts.add(fact(BenefitLabel.STATE_OF_THE_ART, rationale.stateOfTheArt()));
        facts.add(fact(BenefitLabel.UNCERTAINTY, rationale.uncertainty()));
        facts.add(fact(BenefitLabel.VALUES, rationale.valueJudgements()));
        facts.add(fact(BenefitLabel.SENSITIVITY, rationale.sensitivity()));
        facts.add(fact(BenefitLabel.CONCLUSION, rationale.conclusion()));
        content.preferenceDecision()
                .ifPresent(it -> facts.add(fact(
                        BenefitLabel.PREFERENCE_DECISION,
                        it.decisionMaker() + ", " + it.role() + ", " + it.date() + ": " + it.statement())));
        content.interimPlan()
                .ifPresent(it -> facts.add(fact(
                        BenefitLabel.INTERIM,
                        it.risks() + ", " + it.interimControls() + ", " + it.due() + ", " + it.owner() + ": "
                                + it.plan())));
        for (SingleRiskBenefitAnalysis it : content.singleRiskAnalyses()) {
            facts.add(fact(
                    BenefitLabel.SINGLE, it.risk() + ": " + it.furtherControlImpracticable() + "; " + it.rationale()));
        }
        return Section.of(Message.of(BenefitLabel.RATIONALE), new Block.Facts(facts.build()));
    }

    private static Section approvals(BenefitRiskContent content) {
        List<Row> approvals = content.approvals().stream()
                .map(it -> Row.of(term(it.role()), cell(it.name()), cell(it.date())))
                .toList();
        List<Row> triggers = content.reviewTriggers().stream()
                .map(it -> Row.of(term(it.kind()), cell(it.watch())))
                .toList();
        return Section.of(
                Message.of(BenefitLabel.APPROVALS),
                table(BenefitLabel.APPROVALS, approvals, BenefitLabel.ROLE, BenefitLabel.NAME, BenefitLabel.DATE),
                new Block.Facts(ImmutableList.of(
                        fact(BenefitLabel.REVIEW_BY, content.reviewBy().toString()))),
                table(BenefitLabel.TRIGGERS, triggers, BenefitLabel.KIND, BenefitLabel.WATCH));
    }
}
