package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tutela.core.text.MessageKey;
import org.tutela.interchange.report.view.MatrixPicture.Cell;
import org.tutela.interchange.report.view.MatrixPicture.Label;
import org.tutela.interchange.report.view.MatrixPicture.Point;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.residual.Stage;

/** Lays out the matrix of the policy once for each stage, rows of one height over all stages. */
final class MatrixView {

    private static final int LEFT = 62;
    private static final int TOP = 6;
    private static final int BOTTOM = 52;
    private static final int WIDTH = 380;
    private static final int LINE = 15;
    private static final int HEAD = 19;
    private static final int LEAST_HEIGHT = 46;
    private static final int MOST_LINES = 8;
    private static final int MOST_LETTERS = 9;

    private final Facts facts;
    private final Words words;
    private final RiskMatrix matrix;
    private final int cellWidth;

    MatrixView(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.matrix = facts.policy.matrix();
        this.cellWidth = (WIDTH - LEFT - 2) / matrix.severity().levels().size();
    }

    Section section() {
        int[] heights = new int[matrix.exploitability().levels().size()];
        for (int e = 0; e < heights.length; e++) {
            int most = 0;
            for (Stage stage : Stage.values()) {
                for (int s = 0; s < matrix.severity().levels().size(); s++) {
                    most = Math.max(
                            most, Math.min(MOST_LINES + 1, in(stage, e, s).size()));
                }
            }
            heights[e] = Math.max(LEAST_HEIGHT, HEAD + most * LINE + 4);
        }
        List<MatrixPicture> pictures = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            pictures.add(picture(stage, heights));
        }
        return new Section(
                "matrix",
                2,
                words.say(ReportText.MATRIX),
                List.of(new Block.Matrix(
                        words.say(ReportText.MATRIX_CAPTION),
                        matrix.levels().levels().stream()
                                .map(level -> level.code() + ' ' + level.name())
                                .toList(),
                        words.plain(ReportText.CONTROLLED),
                        words.plain(ReportText.NOT_CONTROLLED),
                        pictures)));
    }

    private static RiskEvaluation at(Stage stage, RiskResult result) {
        return switch (stage) {
            case INITIAL -> result.initial();
            case CURRENT -> result.current();
            case PROJECTED -> result.projected();
        };
    }

    /** A risk stands where its level comes from: in the dimension that decides it, safety first. */
    private List<RiskResult> in(Stage stage, int e, int s) {
        ImmutableList.Builder<RiskResult> found = ImmutableList.builder();
        for (RiskResult result : facts.risks) {
            RiskEvaluation evaluation = at(stage, result);
            if (matrix.exploitability().indexOf(evaluation.exploitability().code()) == e
                    && matrix.severity()
                                    .indexOf(Levels.decisive(evaluation)
                                            .severity()
                                            .code())
                            == s) {
                found.add(result);
            }
        }
        return found.build();
    }

    private MatrixPicture picture(Stage stage, int[] heights) {
        List<Label> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        int y = TOP;
        for (int e = heights.length - 1; e >= 0; e--) {
            Scale.Level level = matrix.exploitability().levels().get(e);
            rows.add(new Label(level.code(), level.name(), LEFT - 6, y + heights[e] / 2));
            for (int s = 0; s < matrix.severity().levels().size(); s++) {
                cells.add(cell(stage, e, s, LEFT + s * cellWidth, y, heights[e]));
            }
            y += heights[e];
        }
        List<Label> columns = new ArrayList<>();
        for (int s = 0; s < matrix.severity().levels().size(); s++) {
            Scale.Level level = matrix.severity().levels().get(s);
            columns.add(new Label(level.code(), level.name(), LEFT + s * cellWidth + cellWidth / 2, y + 15));
        }
        long controlled = facts.risks.stream()
                .filter(result -> at(stage, result).isControlled())
                .count();
        return new MatrixPicture(
                stage.name().toLowerCase(Locale.ROOT),
                words.name(stage),
                words.plain(title(stage), controlled, facts.risks.size()),
                words.plain(ReportText.EXPLOITABILITY),
                words.plain(ReportText.SEVERITY),
                WIDTH,
                y + BOTTOM,
                rows,
                columns,
                cells);
    }

    private static MessageKey title(Stage stage) {
        return switch (stage) {
            case INITIAL -> ReportText.STAGE_INITIAL;
            case CURRENT -> ReportText.STAGE_CURRENT;
            case PROJECTED -> ReportText.STAGE_PROJECTED;
        };
    }

    private Cell cell(Stage stage, int e, int s, int x, int y, int height) {
        RiskMatrix.Cell given = matrix.rows().get(e).cells().get(s);
        List<RiskResult> here = in(stage, e, s);
        List<Point> points = new ArrayList<>();
        int shown = here.size() <= MOST_LINES ? here.size() : MOST_LINES - 1;
        int middle = x + cellWidth / 2;
        for (RiskResult result : here.subList(0, shown)) {
            DimensionOutcome outcome = Levels.decisive(at(stage, result));
            String id = result.id().text();
            points.add(new Point(
                    id.length() <= MOST_LETTERS ? id : id.substring(0, MOST_LETTERS - 1) + '…',
                    Words.clean(
                            words.plain(ReportText.POINT, id, result.risk().title(), words.name(outcome.dimension()))),
                    "#" + id,
                    middle,
                    y + HEAD + LINE * points.size() + 9));
        }
        if (shown < here.size()) {
            Function<List<RiskResult>, String> ids = rest -> String.join(
                    ", ", rest.stream().map(result -> result.id().text()).toList());
            points.add(new Point(
                    words.plain(ReportText.MORE, here.size() - shown),
                    ids.apply(here.subList(shown, here.size())),
                    "#risks",
                    middle,
                    y + HEAD + LINE * points.size() + 9));
        }
        return new Cell(x, y, cellWidth, height, given.isControlled(), shade(given), given.level(), points);
    }

    /** The place of the level among the levels that occur in its half of the matrix, as 0, 1 or 2. */
    private int shade(RiskMatrix.Cell cell) {
        int lowest = Integer.MAX_VALUE;
        int highest = 0;
        for (RiskMatrix.Row row : matrix.rows()) {
            for (RiskMatrix.Cell other : row.cells()) {
                if (other.isControlled() == cell.isControlled()) {
                    int place = matrix.levels().indexOf(other.level());
                    lowest = Math.min(lowest, place);
                    highest = Math.max(highest, place);
                }
            }
        }
        int place = matrix.levels().indexOf(cell.level());
        return highest == lowest ? 1 : 2 * (place - lowest) / (highest - lowest);
    }
}
