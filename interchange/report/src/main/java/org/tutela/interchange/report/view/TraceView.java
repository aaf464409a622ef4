package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.interchange.report.view.Block.Cell;
import org.tutela.interchange.report.view.Block.Row;
import org.tutela.interchange.report.view.Block.Table;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.threat.Threat;

/**
 * From threat to user information and back: each way through the file is a row, and so is each end that hangs loose.
 */
final class TraceView {

    private static final int COLUMNS = 7;

    private final Facts facts;
    private final Words words;
    private final CellView cells;
    private final List<Row> rows = new ArrayList<>();
    private final Set<EntityId> traced = new HashSet<>();

    TraceView(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.cells = new CellView(facts, words);
    }

    Section section() {
        for (Threat threat : Facts.sorted(facts.content.threats())) {
            boolean isUsed = false;
            for (AttackScenario scenario : Facts.sorted(facts.content.scenarios())) {
                if (scenario.threats().contains(threat.id())) {
                    isUsed = true;
                    scenario(threat, scenario);
                }
            }
            if (!isUsed) {
                boolean isDismissed = threat.dismissal().isPresent();
                rows.add(row(
                        isDismissed ? Mark.PLAIN : Mark.BAD,
                        cell(threat.id()),
                        isDismissed
                                ? new Cell(List.of(words.say(ReportText.TRACE_DISMISSED)))
                                : gap(ReportText.GAP_SCENARIO)));
            }
        }
        loose(
                Facts.sorted(facts.content.hazardousSituations()).stream()
                        .filter(situation -> !facts.isReached(situation.id()))
                        .toList(),
                ReportText.GAP_RISK_OF_SITUATION,
                2);
        loose(facts.controls, ReportText.GAP_RISK_OF_CONTROL, 3);
        loose(Facts.sorted(facts.content.evidence()), ReportText.GAP_CONTROL_OF_EVIDENCE, 4);
        loose(Facts.sorted(facts.content.userInformation()), ReportText.GAP_RISK_OF_INFORMATION, 6);
        vulnerabilities();
        return new Section(
                "traceability",
                2,
                words.say(ReportText.TRACEABILITY),
                List.of(
                        new Block.Note(words.say(ReportText.TRACE_NOTE)),
                        new Table(
                                words.plain(ReportText.TRACEABILITY),
                                List.of(
                                        words.plain(ReportText.THREAT),
                                        words.plain(ReportText.SCENARIO),
                                        words.plain(ReportText.RISK),
                                        words.plain(ReportText.CONTROL),
                                        words.plain(ReportText.EVIDENCE),
                                        words.plain(ReportText.CLAUSES),
                                        words.plain(ReportText.TOLD)),
                                rows,
                                "trace")));
    }

    private Cell cell(Object id) {
        return new Cell(List.of(words.id(id)));
    }

    private Cell gap(ReportText text) {
        return cells.gap(text);
    }

    private static Row row(Mark mark, Cell... given) {
        ImmutableList.Builder<Cell> all = ImmutableList.builder();
        all.add(given);
        for (int i = given.length; i < COLUMNS; i++) {
            all.add(new Cell(List.of()));
        }
        return new Row("", mark, all.build());
    }

    private void scenario(Threat threat, AttackScenario scenario) {
        boolean isUsed = false;
        for (RiskResult result : facts.risks) {
            if (result.risk().scenarios().contains(scenario.id())) {
                isUsed = true;
                risk(threat, scenario, result.risk());
            }
        }
        if (!isUsed) {
            rows.add(row(Mark.BAD, cell(threat.id()), cell(scenario.id()), gap(ReportText.GAP_RISK)));
        }
    }

    private void risk(Threat threat, AttackScenario scenario, Risk risk) {
        for (ControlOption option : facts.options(risk.id())) {
            if (option instanceof ControlOption.Refused refused) {
                traced.addAll(refused.evidence());
            }
        }
        List<Control> controls = facts.controls(risk, scenario);
        if (controls.isEmpty()) {
            List<UserInformation> told = facts.told(risk.id(), List.of());
            told.forEach(information -> traced.add(information.id()));
            rows.add(row(
                    Mark.BAD,
                    cell(threat.id()),
                    cell(scenario.id()),
                    cell(risk.id()),
                    gap(ReportText.GAP_CONTROL),
                    new Cell(List.of()),
                    new Cell(List.of()),
                    told(told)));
        }
        for (Control control : controls) {
            traced.add(control.id());
            traced.addAll(control.evidence());
            List<AssumptionId> assumptions = control.assumption().stream().toList();
            List<UserInformation> told = facts.told(risk.id(), assumptions);
            told.forEach(information -> traced.add(information.id()));
            rows.add(row(
                    control.evidence().isEmpty() ? Mark.BAD : Mark.PLAIN,
                    cell(threat.id()),
                    cell(scenario.id()),
                    cell(risk.id()),
                    cell(control.id()),
                    control.evidence().isEmpty()
                            ? gap(ReportText.GAP_EVIDENCE)
                            : new Cell(
                                    control.evidence().stream().map(words::id).toList()),
                    clauses(control),
                    told(told)));
        }
    }

    private Cell clauses(Control control) {
        Set<ClauseId> clauses = new LinkedHashSet<>(control.clauses());
        control.evidence()
                .forEach(id -> clauses.addAll(facts.get(id, Evidence.class).clauses()));
        return clauses.isEmpty()
                ? gap(ReportText.GAP_CLAUSE)
                : new Cell(clauses.stream().sorted().map(words::id).toList());
    }

    private Cell told(List<UserInformation> told) {
        return told.isEmpty()
                ? gap(ReportText.GAP_TOLD)
                : new Cell(told.stream().map(UserInformation::id).map(words::id).toList());
    }

    private void loose(List<? extends Identified> items, ReportText text, int column) {
        for (Identified item : items) {
            if (!traced.contains(item.id())) {
                Cell[] given = new Cell[column + 1];
                for (int i = 0; i < column; i++) {
                    given[i] = new Cell(List.of());
                }
                given[column - 1] = gap(text);
                given[column] = cell(item.id());
                rows.add(row(Mark.BAD, given));
            }
        }
    }

    /**
     * A weakness that no step of any risk exploits has no way through the file; that it was put right or does not
     * concern is no gap.
     */
    private void vulnerabilities() {
        Set<EntityId> used = new HashSet<>();
        for (AttackStep step : facts.content.steps()) {
            if (step instanceof AttackStep.Basic basic && facts.isReached(basic.id())) {
                used.addAll(basic.vulnerabilities());
            }
        }
        for (Vulnerability vulnerability : Facts.sorted(facts.content.vulnerabilities())) {
            if (!used.contains(vulnerability.id())) {
                boolean isOpen = switch (vulnerability.status()) {
                    case AFFECTED, UNDER_INVESTIGATION -> true;
                    case NOT_AFFECTED, FIXED -> false;
                };
                Text why = words.badge(
                        isOpen ? Mark.BAD : Mark.PLAIN,
                        isOpen ? ReportText.GAP_STEP : ReportText.TRACE_NO_STEP,
                        words.name(vulnerability.status()));
                rows.add(row(isOpen ? Mark.BAD : Mark.PLAIN, cell(vulnerability.id()), new Cell(List.of(why))));
            }
        }
    }
}
