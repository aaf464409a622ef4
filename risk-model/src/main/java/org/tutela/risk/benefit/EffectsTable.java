package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Benefits and risks side by side for each alternative, with units, intervals and evidence. It is always there; for most devices it is
 * enough.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param alternatives the columns, in the order given, immutable
 * @param rows a row for each factor, benefits first, in the order given, immutable
 */
public record EffectsTable(List<Alternative> alternatives, List<Row> rows) {

    /** Copies the collections. */
    public EffectsTable {
        alternatives = ImmutableList.copyOf(alternatives);
        rows = ImmutableList.copyOf(rows);
    }

    static EffectsTable of(BenefitRiskInputs inputs) {
        List<Alternative> alternatives = inputs.content().alternatives();
        return new EffectsTable(
                alternatives,
                inputs.factors().stream()
                        .map(factor -> new Row(
                                factor,
                                alternatives.stream()
                                        .map(alternative -> inputs.estimate(alternative.id(), factor.id()))
                                        .toList()))
                        .toList());
    }

    /**
     * A row of the table.
     *
     * @param factor the factor, with its unit
     * @param cells what is known of it under each alternative, in the order of the alternatives, immutable; empty only for one that is
     *     not available
     */
    public record Row(Factor factor, List<Optional<Estimate>> cells) {

        /** Rejects nulls and copies collections. */
        public Row {
            requireNonNull(factor, "factor");
            cells = ImmutableList.copyOf(cells);
        }
    }
}
