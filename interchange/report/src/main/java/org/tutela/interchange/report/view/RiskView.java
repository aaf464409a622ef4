package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.identity.EntityId;
import org.tutela.core.text.Message;
import org.tutela.interchange.report.view.Block.Cell;
import org.tutela.interchange.report.view.Block.Fact;
import org.tutela.interchange.report.view.Block.Item;
import org.tutela.interchange.report.view.Block.Row;
import org.tutela.interchange.report.view.Block.Table;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Compromise;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskAcceptance;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scoring.ExploitabilityRating;

/**
 * The risks: all of them in one table, then each with what leads to it, what is done and where its level comes from.
 */
final class RiskView {

    private final Facts facts;
    private final Words words;
    private final Levels levels;
    private final CellView cells;
    private final Set<Object> placed = new HashSet<>();

    RiskView(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.levels = new Levels(facts.policy, words);
        this.cells = new CellView(facts, words);
    }

    Section overview() {
        List<Row> rows = new ArrayList<>();
        for (RiskResult result : facts.risks) {
            rows.add(new Row(
                    "row-" + result.id(),
                    result.acceptability().isAcceptable() ? Mark.GOOD : Mark.BAD,
                    List.of(
                            name(result.risk()),
                            situation(result.risk()),
                            impacts(result),
                            stages(result),
                            withoutEnvironment(result),
                            acceptability(result))));
        }
        return new Section(
                "risks",
                2,
                words.say(ReportText.RISKS),
                List.of(
                        new Block.Note(words.say(ReportText.RISKS_NOTE)),
                        new Table(
                                words.plain(ReportText.RISKS),
                                heads(
                                        ReportText.RISK,
                                        ReportText.SITUATION_AND_HARM,
                                        ReportText.IMPACTS,
                                        ReportText.LEVEL,
                                        ReportText.WITHOUT_ENVIRONMENT,
                                        ReportText.ACCEPTABLE_QUESTION),
                                rows,
                                "risks")));
    }

    private List<String> heads(ReportText... heads) {
        return ImmutableList.copyOf(heads).stream().map(words::plain).toList();
    }

    private Cell name(Risk risk) {
        return new Cell(
                List.of(words.id(risk.id()), words.strong(risk.title()), words.quiet(words.name(risk.relation()))));
    }

    private Cell situation(Risk risk) {
        if (risk.hazardousSituation().isEmpty()) {
            return new Cell(List.of(Words.mark(words.say(ReportText.NO_SITUATION), Mark.QUIET)));
        }
        HazardousSituation situation = facts.get(risk.hazardousSituation().get(), HazardousSituation.class);
        return new Cell(List.of(
                words.text(situation.description()),
                Text.join(
                        Words.mark(words.say(ReportText.HARM), Mark.STRONG),
                        words.text(": " + situation.harm() + " ("),
                        words.names(situation.exposed()),
                        words.text(")"))));
    }

    private Cell impacts(RiskResult result) {
        List<Text> lines = new ArrayList<>();
        for (DimensionOutcome before : result.initial().outcomes()) {
            String now = result.current()
                    .outcome(before.dimension())
                    .map(levels::severity)
                    .orElse("");
            String from = levels.severity(before);
            lines.add(Text.join(
                    Words.mark(words.named(before.dimension()), Mark.STRONG),
                    words.text(": " + (from.equals(now) ? from : from + " → " + now))));
        }
        return new Cell(lines);
    }

    private Cell stages(RiskResult result) {
        return new Cell(List.of(
                stage(ReportText.INITIAL, result.initial()),
                stage(ReportText.CURRENT, result.current()),
                stage(ReportText.PROJECTED, result.projected())));
    }

    private Text stage(ReportText stage, RiskEvaluation evaluation) {
        return Text.join(words.say(stage), words.text(" "), levels.level(evaluation));
    }

    private Cell withoutEnvironment(RiskResult result) {
        List<Text> lines = new ArrayList<>();
        boolean isSame = result.current()
                        .outcomes()
                        .equals(result.currentWithoutEnvironment().outcomes())
                && result.projected()
                        .outcomes()
                        .equals(result.projectedWithoutEnvironment().outcomes());
        if (isSame) {
            lines.add(Words.mark(words.say(ReportText.SAME), Mark.QUIET));
        } else {
            lines.add(stage(ReportText.CURRENT, result.currentWithoutEnvironment()));
            lines.add(stage(ReportText.PROJECTED, result.projectedWithoutEnvironment()));
        }
        if (result.isRelyingOnEnvironment()) {
            lines.add(Text.of(words.plain(ReportText.RELIES), Mark.OPEN));
        }
        return new Cell(lines);
    }

    private Cell acceptability(RiskResult result) {
        List<Text> lines = new ArrayList<>();
        boolean isAcceptable = result.acceptability().isAcceptable();
        lines.add(words.badge(
                isAcceptable ? Mark.GOOD : Mark.BAD, isAcceptable ? ReportText.ACCEPTABLE : ReportText.NOT_ACCEPTABLE));
        result.acceptability().obstacles().forEach(obstacle -> lines.add(words.message(obstacle)));
        return new Cell(lines);
    }

    List<Section> details() {
        return facts.risks.stream().map(this::detail).toList();
    }

    private Section detail(RiskResult result) {
        Risk risk = result.risk();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(summary(result)));
        facts.scenarios(risk).forEach(scenario -> blocks.add(scenario(scenario)));
        blocks.add(vulnerabilities(risk));
        blocks.add(controls(result));
        blocks.add(options(risk));
        blocks.add(tree(ReportText.WHY_CURRENT, true, result.current()));
        blocks.add(tree(ReportText.WHY_INITIAL, false, result.initial()));
        blocks.add(tree(ReportText.WHY_PROJECTED, false, result.projected()));
        return new Section(
                risk.id().text(), 3, Text.join(words.code(risk.id().text()), words.text(" " + risk.title())), blocks);
    }

    private List<Fact> summary(RiskResult result) {
        Risk risk = result.risk();
        List<Fact> rows = new ArrayList<>();
        rows.add(fact(
                ReportText.LEVEL,
                stage(ReportText.INITIAL, result.initial()),
                stage(ReportText.CURRENT, result.current()),
                stage(ReportText.PROJECTED, result.projected())));
        rows.add(fact(ReportText.RELATION, words.named(risk.relation())));
        risk.hazardousSituation()
                .map(id -> facts.get(id, HazardousSituation.class))
                .ifPresent(situation -> {
                    rows.add(new Fact(
                            placed.add(situation.id()) ? situation.id().text() : "",
                            words.plain(ReportText.SITUATION),
                            List.of(Text.join(words.id(situation.id()), words.text(" " + situation.description())))));
                    rows.add(new Fact(
                            "",
                            words.plain(ReportText.SEQUENCE),
                            situation.sequenceOfEvents().stream()
                                    .map(words::text)
                                    .toList()));
                    rows.add(fact(
                            ReportText.HARM,
                            Text.join(
                                    words.text(situation.harm() + " ("),
                                    words.names(situation.exposed()),
                                    words.text(")"))));
                    rows.add(fact(ReportText.ALTERNATIVE_CARE, words.named(situation.alternativeCare())));
                });
        rows.add(new Fact("", words.plain(ReportText.DECISION), decision(risk)));
        return rows;
    }

    private List<Text> decision(Risk risk) {
        if (risk.acceptance().isEmpty()) {
            return List.of(words.say(ReportText.NO_DECISION));
        }
        RiskAcceptance acceptance = risk.acceptance().get();
        List<Text> lines = new ArrayList<>();
        lines.add(words.say(ReportText.DECIDED, acceptance.role(), acceptance.decidedOn(), acceptance.release()));
        acceptance.reviewBy().ifPresent(date -> lines.add(words.say(ReportText.REVIEW_BY, date)));
        lines.add(words.text(acceptance.rationale()));
        return lines;
    }

    private Fact fact(ReportText name, Text... values) {
        return new Fact("", words.plain(name), List.of(values));
    }

    private Block scenario(AttackScenario scenario) {
        List<Text> about = new ArrayList<>();
        about.add(words.say(ReportText.SCENARIO));
        about.add(words.text(" "));
        about.add(words.id(scenario.id()));
        about.add(words.text(" " + scenario.title()));
        List<Item> items = new ArrayList<>();
        boolean isFirst = placed.add(scenario.id());
        List<Text> compromises = new ArrayList<>();
        for (Compromise compromise : scenario.compromises()) {
            compromises.add(
                    Text.join(words.id(compromise.asset()), words.text(" "), words.names(compromise.objectives())));
        }
        items.add(new Item(
                isFirst ? scenario.id().text() : "",
                0,
                false,
                Text.join(
                        words.say(ReportText.SCENARIO_THREATS),
                        words.ids(scenario.threats()),
                        words.say(ReportText.SCENARIO_COMPROMISES),
                        Text.join(", ", compromises),
                        words.say(ReportText.SCENARIO_ENVIRONMENTS),
                        words.ids(scenario.environments()))));
        steps(scenario, items);
        return new Block.Items(Text.join(about.toArray(Text[]::new)), items);
    }

    /** Walks the steps from the goal down; a step that is a part of several is written out once. */
    private void steps(AttackScenario scenario, List<Item> items) {
        record Open(AttackStep step, int depth) {}
        Set<Object> seen = new HashSet<>();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(facts.get(scenario.goal(), AttackStep.class), 0));
        while (!open.isEmpty()) {
            Open next = open.pop();
            AttackStep step = next.step();
            boolean isNew = seen.add(step.id());
            Text text = Text.join(words.id(step.id()), words.text(" " + step.title() + ". "));
            text = isNew
                    ? Text.join(text, step.match(new StepText()))
                    : Text.join(text, words.say(ReportText.SEE_ABOVE));
            items.add(new Item(isNew && placed.add(step.id()) ? step.id().toString() : "", next.depth(), false, text));
            if (isNew && step instanceof AttackStep.Combined combined) {
                for (int i = combined.parts().size() - 1; i >= 0; i--) {
                    open.push(new Open(facts.get(combined.parts().get(i), AttackStep.class), next.depth() + 1));
                }
            }
        }
    }

    private final class StepText implements AttackStep.Cases<Text> {

        @Override
        public Text basic(AttackStep.Basic step) {
            Text rating = step.exploitability().match(new ExploitabilityRating.Cases<>() {

                @Override
                public Text direct(ExploitabilityRating.Direct rating) {
                    return Text.join(
                            words.say(
                                    ReportText.RATED,
                                    levels.exploitability(rating.level().code())),
                            words.text(": " + rating.rationale()));
                }

                @Override
                public Text factored(ExploitabilityRating.Factored rating) {
                    List<String> values = rating.values().stream()
                            .map(value -> value.factor() + ':' + value.value())
                            .toList();
                    return Text.join(
                            words.say(ReportText.RATED_BY_FACTORS, rating.scheme(), String.join(", ", values)),
                            words.text(": " + rating.rationale()));
                }

                @Override
                public Text unknown(ExploitabilityRating.Unknown rating) {
                    return Text.join(
                            Words.mark(words.say(ReportText.NOT_RATED), Mark.OPEN), words.text(": " + rating.reason()));
                }
            });
            Text uses = step.vulnerabilities().isEmpty()
                    ? new Text(List.of())
                    : Text.join(words.say(ReportText.EXPLOITS), words.ids(step.vulnerabilities()));
            List<EntityId> places = new ArrayList<>(step.interfaces());
            places.addAll(step.dataFlows());
            places.addAll(step.elements());
            Text through = places.isEmpty()
                    ? new Text(List.of())
                    : Text.join(words.say(ReportText.THROUGH), words.ids(places));
            return Text.join(rating, uses, through);
        }

        @Override
        public Text combined(AttackStep.Combined step) {
            return Words.mark(words.named(step.gate()), Mark.STRONG);
        }
    }

    private Block vulnerabilities(Risk risk) {
        Map<Object, Vulnerability> found = new HashMap<>();
        for (AttackScenario scenario : facts.scenarios(risk)) {
            for (AttackStep step : facts.steps(scenario)) {
                if (step instanceof AttackStep.Basic basic) {
                    basic.vulnerabilities().forEach(id -> found.put(id, facts.get(id, Vulnerability.class)));
                }
            }
        }
        List<Row> rows = Facts.sorted(found.values()).stream()
                .map(vulnerability -> new Row("", Mark.PLAIN, cells.vulnerability(vulnerability)))
                .toList();
        return new Table(words.plain(ReportText.VULNERABILITIES), cells.vulnerabilityHeads(), rows, "vulnerabilities");
    }

    private Block controls(RiskResult result) {
        List<Row> rows = new ArrayList<>();
        for (Control control : facts.controls(result.risk())) {
            boolean isCounted = facts.assessment.isCounted(control.id());
            List<Text> effects = new ArrayList<>();
            for (ControlEffect effect : control.effects()) {
                effects.add(cells.effect(effect));
            }
            rows.add(new Row(
                    "",
                    isCounted ? Mark.GOOD : Mark.OPEN,
                    List.of(
                            new Cell(List.of(words.id(control.id()), words.text(control.title()))),
                            new Cell(effects),
                            new Cell(List.of(words.named(control.state()))),
                            cells.counted(control),
                            new Cell(control.evidence().stream()
                                    .map(id -> facts.get(id, Evidence.class))
                                    .map(evidence -> Text.join(
                                            words.id(evidence.id()), words.text(" "), words.named(evidence.result())))
                                    .toList()))));
        }
        if (rows.isEmpty()) {
            rows.add(cells.gap(5, ReportText.NO_CONTROL_AT_ALL));
        }
        return new Table(
                words.plain(ReportText.CONTROLS),
                heads(ReportText.CONTROL, ReportText.EFFECT, ReportText.STATE, ReportText.COUNTED, ReportText.EVIDENCE),
                rows,
                "wide");
    }

    private Block options(Risk risk) {
        List<Row> rows = new ArrayList<>();
        for (ControlOption option : facts.options(risk.id())) {
            rows.add(option.match(new ControlOption.Cases<>() {

                @Override
                public Row taken(ControlOption.Taken taken) {
                    Control control = facts.get(taken.control(), Control.class);
                    return new Row(
                            "",
                            Mark.PLAIN,
                            List.of(
                                    new Cell(List.of(words.named(taken.priority()))),
                                    new Cell(List.of(
                                            Text.join(words.id(control.id()), words.text(" " + control.title())))),
                                    new Cell(List.of(words.say(ReportText.TAKEN))),
                                    new Cell(List.of())));
                }

                @Override
                public Row refused(ControlOption.Refused refused) {
                    List<Text> why = new ArrayList<>();
                    why.add(words.text(refused.rationale()));
                    if (!refused.evidence().isEmpty()) {
                        why.add(words.ids(refused.evidence()));
                    }
                    return new Row(
                            "",
                            Mark.PLAIN,
                            List.of(
                                    new Cell(List.of(words.named(refused.priority()))),
                                    new Cell(List.of(words.text(refused.description()))),
                                    new Cell(List.of(words.say(ReportText.REFUSED, words.name(refused.reason())))),
                                    new Cell(why)));
                }
            }));
        }
        if (rows.isEmpty()) {
            rows.add(cells.gap(4, ReportText.NO_OPTION));
        }
        return new Table(
                words.plain(ReportText.OPTIONS),
                heads(ReportText.PRIORITY, ReportText.OPTION, ReportText.OUTCOME, ReportText.GROUND),
                rows,
                "wide");
    }

    private Block tree(ReportText title, boolean isOpen, RiskEvaluation evaluation) {
        record Open(Explanation node, int depth, boolean isDecisive) {}
        List<Item> items = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(evaluation.explanation(), 0, false));
        while (!open.isEmpty()) {
            Open next = open.pop();
            Explanation node = next.node();
            List<Text> parts = new ArrayList<>();
            parts.add(capitalised(node.what()));
            parts.add(words.text(": "));
            parts.add(Words.mark(words.text(levels.any(node.value())), Mark.STRONG));
            parts.add(words.text(" ("));
            parts.add(words.message(node.rule()));
            node.source().ifPresent(source -> parts.add(words.text("; " + source)));
            parts.add(words.text(")"));
            items.add(new Item("", next.depth(), next.isDecisive(), Text.join(parts.toArray(Text[]::new))));
            for (int i = node.inputs().size() - 1; i >= 0; i--) {
                boolean isDecisive =
                        node.binding().isPresent() && node.binding().getAsInt() == i;
                open.push(new Open(node.inputs().get(i), next.depth() + 1, isDecisive));
            }
        }
        return new Block.Tree(words.say(title), isOpen, items);
    }

    private Text capitalised(Message what) {
        Text text = words.message(what);
        if (text.spans().isEmpty() || text.spans().get(0).text().isEmpty()) {
            return text;
        }
        List<Text.Span> spans = new ArrayList<>(text.spans());
        Text.Span first = spans.get(0);
        String words = first.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + first.text().substring(1);
        spans.set(0, new Text.Span(words, first.href(), first.mark()));
        return new Text(spans);
    }
}
