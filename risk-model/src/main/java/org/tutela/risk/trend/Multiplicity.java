package org.tutela.risk.trend;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is done about the false signals that many tests bring. */
public enum Multiplicity {
    /** Nothing: the level holds for each test alone. */
    NONE,
    /** Holm: the level holds for the chance of any false signal in the family. */
    HOLM,
    /** Benjamini and Hochberg: the level holds for the share of false signals among all; for screening. */
    BENJAMINI_HOCHBERG;

    /**
     * Adjusts the p-values of a family, to be compared with the level as they are.
     *
     * @param values the values
     * @return the adjusted values in the same order, none smaller than its value, immutable
     */
    public List<PValue> adjust(List<PValue> values) {
        if (this == NONE) {
            return ImmutableList.copyOf(values);
        }
        List<Integer> ascending = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ascending.add(i);
        }
        ascending.sort(Comparator.comparing(values::get));
        int n = values.size();
        List<PValue> adjusted = new ArrayList<>(values);
        if (this == HOLM) {
            BigDecimal running = BigDecimal.ZERO;
            for (int rank = 0; rank < n; rank++) {
                BigDecimal value = values.get(ascending.get(rank)).value();
                running = running.max(
                        value.multiply(BigDecimal.valueOf((long) n - rank)).min(BigDecimal.ONE));
                adjusted.set(ascending.get(rank), new PValue(running));
            }
        } else {
            BigDecimal running = BigDecimal.ONE;
            for (int rank = n - 1; rank >= 0; rank--) {
                BigDecimal value = values.get(ascending.get(rank)).value();
                running = running.min(
                        value.multiply(BigDecimal.valueOf(n)).divide(BigDecimal.valueOf(rank + 1L), Decimals.WORKING));
                adjusted.set(ascending.get(rank), new PValue(running));
            }
        }
        return ImmutableList.copyOf(adjusted);
    }
}
