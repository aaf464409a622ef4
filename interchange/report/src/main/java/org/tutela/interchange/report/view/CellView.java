package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tutela.core.text.Message;
import org.tutela.interchange.report.view.Block.Cell;
import org.tutela.interchange.report.view.Block.Row;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.scenario.CvssRating;
import org.tutela.risk.scenario.Vulnerability;

/** Cells that more than one table has. */
final class CellView {

    private final Facts facts;
    private final Words words;
    private final Levels levels;

    CellView(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.levels = new Levels(facts.policy, words);
    }

    /** A row that says that there is nothing where there should be something. */
    Row gap(int columns, ReportText text) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        cells.add(new Cell(List.of(words.badge(Mark.BAD, text))));
        for (int i = 1; i < columns; i++) {
            cells.add(new Cell(List.of()));
        }
        return new Row("", Mark.BAD, cells.build());
    }

    Cell gap(ReportText text) {
        return new Cell(List.of(words.badge(Mark.BAD, text)));
    }

    List<String> vulnerabilityHeads() {
        return List.of(
                words.plain(ReportText.VULNERABILITY),
                words.plain(ReportText.CVE_CWE),
                words.plain(ReportText.CVSS),
                words.plain(ReportText.STATUS),
                words.plain(ReportText.SOURCE));
    }

    List<Cell> vulnerability(Vulnerability vulnerability) {
        List<Text> numbers = new ArrayList<>();
        vulnerability.cve().ifPresent(cve -> numbers.add(words.code(cve)));
        vulnerability.cwes().forEach(cwe -> numbers.add(words.code(cwe)));
        List<Text> ratings = new ArrayList<>();
        for (CvssRating rating : vulnerability.cvss()) {
            ratings.add(words.code(rating.vector().toString()));
            ratings.add(words.quiet(rating.vector().score() + " "
                    + words.name(rating.vector().severity()) + ", " + rating.author() + ", " + rating.date()));
        }
        List<Text> status = new ArrayList<>();
        status.add(words.named(vulnerability.status()));
        status.add(words.say(ReportText.EXPLOITATION, words.name(vulnerability.exploitStatus())));
        if (!vulnerability.justification().isBlank()) {
            status.add(words.text(vulnerability.justification()));
        }
        List<Text> title = new ArrayList<>();
        title.add(words.id(vulnerability.id()));
        title.add(words.text(vulnerability.title()));
        vulnerability
                .component()
                .ifPresent(id -> title.add(Text.join(words.say(ReportText.IN_COMPONENT), words.id(id))));
        return List.of(
                new Cell(title),
                new Cell(numbers),
                new Cell(ratings),
                new Cell(status),
                new Cell(vulnerability.source().isBlank() ? List.of() : List.of(words.text(vulnerability.source()))));
    }

    Text effect(ControlEffect effect) {
        return effect.match(new ControlEffect.Cases<>() {

            @Override
            public Text exploitabilityCap(ControlEffect.ExploitabilityCap cap) {
                return words.say(
                        cap.capKind() == CapKind.ACCESS ? ReportText.HINDERS_ACCESS : ReportText.MAKES_DIFFICULT,
                        cap.step(),
                        levels.exploitability(cap.atMost().code()));
            }

            @Override
            public Text factorCap(ControlEffect.FactorCap cap) {
                return words.say(
                        ReportText.CAPS_FACTOR,
                        cap.step(),
                        cap.atMost().factor(),
                        cap.atMost().value());
            }

            @Override
            public Text barrier(ControlEffect.Barrier barrier) {
                return words.say(
                        ReportText.BARRIER, barrier.risk(), barrier.failure().toPlainString(), barrier.group());
            }

            @Override
            public Text severityCap(ControlEffect.SeverityCap cap) {
                return words.say(
                        ReportText.LIMITS_HARM,
                        cap.risk(),
                        words.name(cap.dimension()),
                        levels.any(cap.atMost().code()));
            }
        });
    }

    Cell counted(Control control) {
        List<Text> lines = new ArrayList<>();
        boolean isCounted = facts.assessment.isCounted(control.id());
        lines.add(words.badge(
                isCounted ? Mark.GOOD : Mark.OPEN, isCounted ? ReportText.IS_COUNTED : ReportText.IS_NOT_COUNTED));
        for (Message reason : facts.assessment.whyNotCounted(control.id())) {
            lines.add(words.message(reason));
        }
        return new Cell(lines);
    }
}
