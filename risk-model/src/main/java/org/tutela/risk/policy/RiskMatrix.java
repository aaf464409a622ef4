package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.SeverityLevel;

/**
 * A table that gives a risk level, and whether the risk is controlled, for each pair of exploitability and severity.
 *
 * <p>A matrix exists only if it is complete and monotone: along either axis the level never falls, and a controlled cell has only
 * controlled cells below it. An axis that changes nothing is refused as well. Otherwise the constructor says which cell breaks which
 * rule. This class is immutable and thread-safe.
 *
 * @param exploitability the scale of the rows
 * @param severity the scale of the columns
 * @param levels the scale of the cells
 * @param rows the rows, from the lowest exploitability to the highest, immutable
 */
public record RiskMatrix(Scale exploitability, Scale severity, Scale levels, List<Row> rows) {

    /**
     * Admits the table.
     *
     * @throws IllegalArgumentException if it is not complete or not monotone, or an axis changes nothing
     */
    public RiskMatrix {
        requireNonNull(exploitability, "exploitability");
        requireNonNull(severity, "severity");
        requireNonNull(levels, "levels");
        rows = ImmutableList.copyOf(rows);
        MatrixAdmission.check(exploitability, severity, levels, rows);
    }

    /**
     * Returns a matrix in which all levels up to one are controlled.
     *
     * @param exploitability the scale of the rows
     * @param severity the scale of the columns
     * @param levels the scale of the cells
     * @param controlledUpTo the highest level that is controlled
     * @param rows the level codes of each row, separated by blanks, from the lowest exploitability to the highest
     * @return the matrix
     * @throws IllegalArgumentException if it is not complete or not monotone, or an axis changes nothing
     */
    public static RiskMatrix ofLevels(
            Scale exploitability, Scale severity, Scale levels, String controlledUpTo, String... rows) {
        int limit = levels.indexOf(controlledUpTo);
        ImmutableList.Builder<Row> built = ImmutableList.builder();
        for (String row : rows) {
            ImmutableList.Builder<Cell> cells = ImmutableList.builder();
            for (String code : row.strip().split(" +", -1)) {
                cells.add(new Cell(code, levels.contains(code) && levels.indexOf(code) <= limit));
            }
            built.add(new Row(cells.build()));
        }
        return new RiskMatrix(exploitability, severity, levels, built.build());
    }

    /**
     * Returns the cell of two levels.
     *
     * @param exploitabilityLevel the level of the row
     * @param severityLevel the level of the column
     * @return the cell
     * @throws IllegalArgumentException if a level is not of its scale
     */
    public Cell cell(ExploitabilityLevel exploitabilityLevel, SeverityLevel severityLevel) {
        return rows.get(exploitability.indexOf(exploitabilityLevel.code()))
                .cells()
                .get(severity.indexOf(severityLevel.code()));
    }

    /**
     * A row of the table.
     *
     * @param cells the cells, from the lowest severity to the highest, immutable
     */
    public record Row(List<Cell> cells) {

        /** Copies the cells. */
        public Row {
            cells = ImmutableList.copyOf(cells);
        }
    }

    /**
     * A cell of the table.
     *
     * @param level the code of the level
     * @param isControlled whether a risk there is controlled
     */
    public record Cell(String level, boolean isControlled) {

        /** Rejects nulls. */
        public Cell {
            requireNonNull(level, "level");
        }
    }
}
