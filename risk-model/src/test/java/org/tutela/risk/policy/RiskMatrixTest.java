package org.tutela.risk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RiskMatrixTest {

    private static final Scale LEVELS = Scale.of("levels", "1", "low", "2", "medium", "3", "high");

    private static Scale scale(String id, String prefix, int size) {
        List<Scale.Level> levels = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            levels.add(new Scale.Level(prefix + i, prefix + " " + i));
        }
        return new Scale(id, levels);
    }

    private static RiskMatrix matrix(String... rows) {
        int width = rows[0].strip().split(" +").length;
        return RiskMatrix.ofLevels(scale("likelihood", "E", rows.length), scale("harm", "S", width), LEVELS, "2", rows);
    }

    private static void assertRejected(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @DisplayName(
            "INV-29 admission over all small matrices: only what is monotone with a down-set is admitted, and the cell is named")
    void admission_isExactOverAllSmallMatrices() {
        for (int[] shape : new int[][] {{2, 2}, {2, 3}, {3, 2}}) {
            int cells = shape[0] * shape[1];
            int kinds = 6;
            int count = (int) Math.pow(kinds, cells);
            int admitted = 0;
            for (int number = 0; number < count; number++) {
                int[] level = new int[cells];
                boolean[] isControlled = new boolean[cells];
                int rest = number;
                for (int cell = 0; cell < cells; cell++) {
                    level[cell] = rest % kinds / 2;
                    isControlled[cell] = rest % 2 == 0;
                    rest /= kinds;
                }
                String fault = fault(shape[0], shape[1], level, isControlled);
                if (fault.isEmpty()) {
                    admitted++;
                    assertEquals(
                            shape[0],
                            build(shape[0], shape[1], level, isControlled)
                                    .rows()
                                    .size());
                } else {
                    assertRejected(fault, () -> build(shape[0], shape[1], level, isControlled));
                }
            }
            assertTrue(admitted > 0);
        }
    }

    /** What is wrong with a matrix, looked for cell by cell, first row first, first along the first axis. */
    private static String fault(int height, int width, int[] level, boolean[] isControlled) {
        for (int e = 0; e < height; e++) {
            for (int s = 0; s < width; s++) {
                int higher = e * width + s;
                for (int lower : new int[] {e > 0 ? higher - width : higher, s > 0 ? higher - 1 : higher}) {
                    String from = "E" + (lower / width + 1) + "/S" + (lower % width + 1);
                    String to = "E" + (e + 1) + "/S" + (s + 1);
                    if (level[higher] < level[lower]) {
                        return "Matrix must not fall from cell " + from + " to cell " + to + ", but had '"
                                + (level[lower] + 1) + "' and '" + (level[higher] + 1) + "'";
                    }
                    if (isControlled[higher] && !isControlled[lower]) {
                        return "Matrix must not be controlled in cell " + to + " while it is uncontrolled in cell "
                                + from;
                    }
                }
            }
        }
        boolean isLikelihoodIdle = true;
        boolean isHarmIdle = true;
        for (int cell = 0; cell < isControlled.length; cell++) {
            isLikelihoodIdle &= isControlled[cell] == isControlled[cell % width];
            isHarmIdle &= isControlled[cell] == isControlled[cell / width * width];
        }
        if (isLikelihoodIdle) {
            return "Matrix must decide by every axis, but scale 'likelihood' changes no decision";
        }
        return isHarmIdle ? "Matrix must decide by every axis, but scale 'harm' changes no decision" : "";
    }

    private static RiskMatrix build(int height, int width, int[] level, boolean[] isControlled) {
        List<RiskMatrix.Row> rows = new ArrayList<>();
        for (int e = 0; e < height; e++) {
            List<RiskMatrix.Cell> cells = new ArrayList<>();
            for (int s = 0; s < width; s++) {
                int cell = e * width + s;
                cells.add(new RiskMatrix.Cell(Integer.toString(level[cell] + 1), isControlled[cell]));
            }
            rows.add(new RiskMatrix.Row(cells));
        }
        return new RiskMatrix(scale("likelihood", "E", height), scale("harm", "S", width), LEVELS, rows);
    }

    @Test
    @DisplayName("INV-29 the preset never falls along an axis and its controlled region is a down-set")
    void preset_isMonotone() {
        RiskMatrix preset = RiskPolicies.euMdr().matrix();
        for (int e = 0; e < 5; e++) {
            for (int s = 0; s < 5; s++) {
                for (int lowerE = 0; lowerE <= e; lowerE++) {
                    for (int lowerS = 0; lowerS <= s; lowerS++) {
                        RiskMatrix.Cell lower =
                                preset.rows().get(lowerE).cells().get(lowerS);
                        RiskMatrix.Cell higher = preset.rows().get(e).cells().get(s);
                        assertTrue(preset.levels().indexOf(lower.level())
                                <= preset.levels().indexOf(higher.level()));
                        assertTrue(lower.isControlled() || !higher.isControlled());
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("the preset is the table of five by five levels of the method")
    void preset_isTheTableOfTheMethod() {
        String[] expected = {"1 1 1 2 3", "1 1 2 3 3", "1 2 3 3 4", "1 2 3 4 4", "1 2 3 4 4"};
        for (int e = 0; e < 5; e++) {
            for (int s = 0; s < 5; s++) {
                RiskMatrix.Cell cell =
                        RiskPolicies.euMdr().matrix().rows().get(e).cells().get(s);
                assertEquals(expected[e].split(" ")[s], cell.level());
                assertEquals(Integer.parseInt(cell.level()) <= 2, cell.isControlled());
            }
        }
    }

    @Test
    void matrix_mustBeComplete() {
        assertRejected(
                "Matrix must have a row for each of [E1, E2], but had 1 rows",
                () -> RiskMatrix.ofLevels(scale("likelihood", "E", 2), scale("harm", "S", 2), LEVELS, "2", "1 3"));
        assertRejected(
                "Matrix row E2 must have a cell for each of [S1, S2], but had 3 cells",
                () -> RiskMatrix.ofLevels(
                        scale("likelihood", "E", 2), scale("harm", "S", 2), LEVELS, "2", "1 2", "1 2 3"));
        assertRejected("Matrix cell E2/S1 must have a level of [1, 2, 3], but had '9'", () -> matrix("1 2", "9 3"));
        assertRejected(
                "Unknown level '9' of scale 'levels', known levels are [1, 2, 3]",
                () -> RiskMatrix.ofLevels(
                        scale("likelihood", "E", 2), scale("harm", "S", 2), LEVELS, "9", "1 2", "1 3"));
    }

    @Test
    void matrix_mustRiseAndNameTheCellThatFalls() {
        assertRejected(
                "Matrix must not fall from cell E1/S2 to cell E2/S2, but had '3' and '2'", () -> matrix("1 3", "1 2"));
        assertRejected(
                "Matrix must not fall from cell E1/S1 to cell E1/S2, but had '2' and '1'", () -> matrix("2 1", "2 3"));
    }

    @Test
    void rows_areReadWithAnySpacing() {
        assertEquals(matrix("1 2", "1 3"), matrix("  1   2 ", "1 3"));
    }
}
