package org.tutela.risk.urgency;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.reference.Citation;

/**
 * A table that answers each combination of answers with an outcome. What the outcome may decide is said by the type that reads it; no
 * decision about the acceptability of a risk takes one.
 *
 * <p>A table exists only if it is complete (a row for each combination), unambiguous (one row for each), monotone (a more urgent answer
 * never gives a less urgent outcome) and without a question that changes nothing. Otherwise the constructor says which row breaks which
 * rule. This class is immutable and thread-safe.
 *
 * @param name the name
 * @param version the version of the published table
 * @param inputs the questions, immutable
 * @param outcome the outcomes, from the least urgent to the most
 * @param rows the rows, in the order given, immutable
 * @param citation where the table comes from
 */
public record DecisionTable(
        String name,
        String version,
        List<DecisionPoint> inputs,
        DecisionPoint outcome,
        List<Row> rows,
        Citation citation) {

    /** The greatest number of combinations. */
    public static final int MAX_ROWS = 10_000;

    /**
     * Admits the table.
     *
     * @throws IllegalArgumentException if a row is missing, given twice or of the wrong size, names an unknown value or breaks the order,
     *     or a question changes nothing
     */
    public DecisionTable {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        inputs = ImmutableList.copyOf(inputs);
        requireNonNull(outcome, "outcome");
        rows = ImmutableList.copyOf(rows);
        requireNonNull(citation, "citation");
        DecisionTableAdmission.check(inputs, outcome, rows);
    }

    /**
     * Returns the outcome of some answers.
     *
     * @param values an answer to each question, in the order of the questions
     * @return the outcome
     * @throws IllegalArgumentException if the number of answers is wrong or an answer is unknown
     */
    public String decide(List<String> values) {
        DecisionTableAdmission.place(inputs, values);
        return rows.stream()
                .filter(row -> row.values().equals(values))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /**
     * A row of the table.
     *
     * @param values an answer to each question, immutable
     * @param outcome the outcome
     */
    public record Row(List<String> values, String outcome) {

        /** Copies the answers. */
        public Row {
            values = ImmutableList.copyOf(values);
            requireNonNull(outcome, "outcome");
        }

        /**
         * Returns the answers and the outcome.
         *
         * @return such as {@code none/laborious/partial/minimal -> defer}
         */
        @Override
        public String toString() {
            return String.join("/", values) + " -> " + outcome;
        }
    }
}
