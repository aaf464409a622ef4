package org.tutela.risk.urgency;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tutela.risk.urgency.DecisionTable.Row;

/** The admission test of a decision table: complete, unambiguous, monotone, and no question without effect. */
final class DecisionTableAdmission {

    private DecisionTableAdmission() {}

    static void check(List<DecisionPoint> inputs, DecisionPoint outcome, List<Row> rows) {
        int size = size(inputs);
        @Nullable Row[] table = new @Nullable Row[size];
        for (Row row : rows) {
            int place = place(inputs, row.values());
            outcome.indexOf(row.outcome());
            Row other = table[place];
            if (other != null) {
                throw new IllegalArgumentException(
                        "Table must answer each combination once, but had rows " + other + " and " + row);
            }
            table[place] = row;
        }
        for (int place = 0; place < size; place++) {
            if (table[place] == null) {
                throw new IllegalArgumentException("Table must answer each combination, but had no row for "
                        + String.join("/", values(inputs, place)));
            }
        }
        int step = size;
        for (DecisionPoint input : inputs) {
            step /= input.values().size();
            checkInput(input, outcome, table, step);
        }
    }

    /** Neighbours along one question lie one step apart. */
    private static void checkInput(DecisionPoint input, DecisionPoint outcome, @Nullable Row[] table, int step) {
        boolean isIdle = true;
        for (int place = 0; place + step < table.length; place++) {
            if (place / step % input.values().size() == input.values().size() - 1) {
                continue;
            }
            Row lower = Objects.requireNonNull(table[place]);
            Row higher = Objects.requireNonNull(table[place + step]);
            if (outcome.indexOf(higher.outcome()) < outcome.indexOf(lower.outcome())) {
                throw new IllegalArgumentException("Table must not fall from row " + lower + " to row " + higher
                        + " as " + input.name() + " rises");
            }
            isIdle &= higher.outcome().equals(lower.outcome());
        }
        if (isIdle) {
            throw new IllegalArgumentException(
                    "Table must decide by every question, but " + input.name() + " changes no outcome");
        }
    }

    private static int size(List<DecisionPoint> inputs) {
        int size = 1;
        for (DecisionPoint input : inputs) {
            size = (int) Math.min((long) size * input.values().size(), DecisionTable.MAX_ROWS + 1L);
        }
        if (inputs.isEmpty() || size > DecisionTable.MAX_ROWS) {
            throw new IllegalArgumentException("Table must have from 1 question to " + DecisionTable.MAX_ROWS
                    + " combinations of answers, but had " + inputs.size() + " questions");
        }
        return size;
    }

    static int place(List<DecisionPoint> inputs, List<String> values) {
        if (values.size() != inputs.size()) {
            throw new IllegalArgumentException("Row " + String.join("/", values) + " must have " + inputs.size()
                    + " values, but had " + values.size());
        }
        int place = 0;
        for (int i = 0; i < inputs.size(); i++) {
            place = place * inputs.get(i).values().size() + inputs.get(i).indexOf(values.get(i));
        }
        return place;
    }

    private static List<String> values(List<DecisionPoint> inputs, int place) {
        List<String> values = new ArrayList<>();
        int rest = place;
        for (DecisionPoint input : ImmutableList.copyOf(inputs).reverse()) {
            values.add(0, input.values().get(rest % input.values().size()));
            rest /= input.values().size();
        }
        return values;
    }
}
