package org.tutela.interchange.report.view;

import java.util.ArrayList;
import java.util.List;
import org.tutela.annexi.Clause;
import org.tutela.annexi.coverage.ClauseCoverage;
import org.tutela.annexi.coverage.ClauseStatus;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.interchange.report.view.Block.Cell;
import org.tutela.interchange.report.view.Block.Fact;
import org.tutela.interchange.report.view.Block.Row;
import org.tutela.interchange.report.view.Block.Table;

/** How every clause stands: the counts, then a row for each clause in the order of the law. */
final class CoverageView {

    private final Facts facts;
    private final Words words;

    CoverageView(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    Section section() {
        List<Fact> counts = new ArrayList<>();
        for (ClauseStatus.Kind kind : List.of(
                ClauseStatus.Kind.CONTRADICTED,
                ClauseStatus.Kind.GAP,
                ClauseStatus.Kind.UNDETERMINED,
                ClauseStatus.Kind.PLANNED,
                ClauseStatus.Kind.EVIDENCED,
                ClauseStatus.Kind.NOT_APPLICABLE)) {
            counts.add(new Fact(
                    "",
                    words.name(kind),
                    List.of(Text.of(
                            Integer.toString(facts.dossier.coverage().rows(kind).size()), mark(kind)))));
        }
        List<Row> rows = new ArrayList<>();
        for (ClauseCoverage coverage : facts.clauses) {
            Clause clause = coverage.clause();
            ClauseStatus.Kind kind = coverage.status().kind();
            rows.add(new Row(
                    Words.anchor(clause.id()),
                    mark(kind),
                    List.of(
                            new Cell(List.of(words.away(clause.id().number(), clause.eli()))),
                            text(clause),
                            new Cell(List.of(Text.of(words.name(kind), mark(kind)))),
                            new Cell(why(coverage.status())))));
        }
        return new Section(
                "coverage",
                2,
                words.say(ReportText.COVERAGE),
                List.of(
                        new Block.Facts(counts),
                        new Block.Note(words.say(ReportText.COVERAGE_NOTE)),
                        new Table(
                                words.plain(ReportText.COVERAGE),
                                List.of(
                                        words.plain(ReportText.CLAUSE),
                                        words.plain(ReportText.OUR_WORDING),
                                        words.plain(ReportText.STATUS),
                                        words.plain(ReportText.WHY)),
                                rows,
                                "clauses")));
    }

    private static Mark mark(ClauseStatus.Kind kind) {
        return switch (kind) {
            case CONTRADICTED, GAP -> Mark.BAD;
            case UNDETERMINED, PLANNED -> Mark.OPEN;
            case EVIDENCED -> Mark.GOOD;
            case NOT_APPLICABLE -> Mark.QUIET;
        };
    }

    private Cell text(Clause clause) {
        return new Cell(List.of(words.strong(words.title(clause)), words.text(words.summary(clause))));
    }

    private List<Text> why(ClauseStatus status) {
        return status.match(
                none -> List.of(words.message(none.reason())),
                unknown -> List.of(Text.join(words.say(ReportText.HANGS_ON), words.names(unknown.missing()))),
                gap -> gap.stale().isEmpty()
                        ? List.of(words.say(ReportText.NO_EVIDENCE))
                        : List.of(Text.join(words.say(ReportText.STALE), subjects(gap.stale()))),
                planned -> planned.evidence().isEmpty()
                        ? List.of(words.say(ReportText.OF_POINTS))
                        : List.of(subjects(planned.evidence())),
                evidenced -> evidenced.evidence().isEmpty()
                        ? List.of(words.say(ReportText.OF_POINTS))
                        : List.of(subjects(evidenced.evidence())),
                this::contradicted);
    }

    private List<Text> contradicted(ClauseStatus.Contradicted status) {
        List<Text> lines = new ArrayList<>();
        if (!status.risks().isEmpty()) {
            lines.add(Text.join(words.say(ReportText.RISKS_AGAINST), words.ids(status.risks())));
        }
        if (!status.findings().isEmpty()) {
            lines.add(Text.join(
                    words.say(ReportText.FINDINGS_AGAINST, status.findings().size()),
                    Text.join(", ", status.findings().stream().map(words::text).toList())));
        }
        return lines;
    }

    private Text subjects(List<ClauseEvidence> evidence) {
        List<Text> subjects = new ArrayList<>();
        for (ClauseEvidence piece : evidence) {
            subjects.add(words.id(piece.subject()));
        }
        return Text.join(", ", subjects);
    }
}
