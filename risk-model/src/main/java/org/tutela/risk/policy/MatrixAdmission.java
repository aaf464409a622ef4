package org.tutela.risk.policy;

import java.util.List;
import org.tutela.risk.policy.RiskMatrix.Cell;
import org.tutela.risk.policy.RiskMatrix.Row;

/** The admission test of a matrix: complete, monotone, and no axis without effect. */
final class MatrixAdmission {

    private MatrixAdmission() {}

    static void check(Scale exploitability, Scale severity, Scale levels, List<Row> rows) {
        int height = exploitability.levels().size();
        int width = severity.levels().size();
        if (rows.size() != height) {
            throw new IllegalArgumentException("Matrix must have a row for each of " + exploitability.codes()
                    + ", but had " + rows.size() + " rows");
        }
        for (int e = 0; e < height; e++) {
            if (rows.get(e).cells().size() != width) {
                throw new IllegalArgumentException("Matrix row "
                        + exploitability.codes().get(e) + " must have a cell for each of " + severity.codes()
                        + ", but had " + rows.get(e).cells().size() + " cells");
            }
        }
        for (int e = 0; e < height; e++) {
            for (int s = 0; s < width; s++) {
                String at = name(exploitability, severity, e, s);
                Cell cell = cell(rows, e, s);
                if (!levels.contains(cell.level())) {
                    throw new IllegalArgumentException("Matrix cell " + at + " must have a level of " + levels.codes()
                            + ", but had '" + cell.level() + "'");
                }
                if (e > 0) {
                    checkStep(levels, cell(rows, e - 1, s), cell, name(exploitability, severity, e - 1, s), at);
                }
                if (s > 0) {
                    checkStep(levels, cell(rows, e, s - 1), cell, name(exploitability, severity, e, s - 1), at);
                }
            }
        }
        checkEffect(exploitability, severity, rows);
    }

    private static void checkStep(Scale levels, Cell lower, Cell higher, String lowerName, String higherName) {
        if (levels.indexOf(higher.level()) < levels.indexOf(lower.level())) {
            throw new IllegalArgumentException("Matrix must not fall from cell " + lowerName + " to cell " + higherName
                    + ", but had '" + lower.level() + "' and '" + higher.level() + "'");
        }
        if (higher.isControlled() && !lower.isControlled()) {
            throw new IllegalArgumentException("Matrix must not be controlled in cell " + higherName
                    + " while it is uncontrolled in cell " + lowerName);
        }
    }

    private static void checkEffect(Scale exploitability, Scale severity, List<Row> rows) {
        boolean isExploitabilityIdle = true;
        boolean isSeverityIdle = true;
        for (int e = 0; e < rows.size(); e++) {
            for (int s = 0; s < rows.get(0).cells().size(); s++) {
                isExploitabilityIdle &=
                        cell(rows, e, s).isControlled() == cell(rows, 0, s).isControlled();
                isSeverityIdle &=
                        cell(rows, e, s).isControlled() == cell(rows, e, 0).isControlled();
            }
        }
        if (isExploitabilityIdle) {
            throw new IllegalArgumentException(
                    "Matrix must decide by every axis, but scale '" + exploitability.id() + "' changes no decision");
        }
        if (isSeverityIdle) {
            throw new IllegalArgumentException(
                    "Matrix must decide by every axis, but scale '" + severity.id() + "' changes no decision");
        }
    }

    private static Cell cell(List<Row> rows, int e, int s) {
        return rows.get(e).cells().get(s);
    }

    private static String name(Scale exploitability, Scale severity, int e, int s) {
        return exploitability.levels().get(e).code()
                + '/'
                + severity.levels().get(s).code();
    }
}
