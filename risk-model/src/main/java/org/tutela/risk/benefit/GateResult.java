package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Message;

/**
 * How a gate stands, and why.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param gate the gate
 * @param status the worst status of its items
 * @param isInterim whether it passes only thanks to an interim plan
 * @param items what was found, immutable, never empty
 */
public record GateResult(BenefitRiskGate gate, GateStatus status, boolean isInterim, List<Item> items) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no item, or the status is not the worst of the items
     */
    public GateResult {
        requireNonNull(gate, "gate");
        requireNonNull(status, "status");
        items = ImmutableList.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Gate must have an item, but had none");
        }
        GateStatus worst = worst(items);
        if (status != worst) {
            throw new IllegalArgumentException("Gate status must be " + worst + ", but was " + status);
        }
    }

    static GateResult of(BenefitRiskGate gate, List<Item> items, boolean isInterim) {
        GateStatus worst = worst(items);
        return new GateResult(gate, worst, isInterim && worst == GateStatus.PASS, items);
    }

    private static GateStatus worst(List<Item> items) {
        GateStatus worst = GateStatus.PASS;
        for (Item item : items) {
            worst = item.status().compareTo(worst) > 0 ? item.status() : worst;
        }
        return worst;
    }

    /**
     * Returns what keeps the gate from passing.
     *
     * @return the reasons of the items that do not pass, in their order, immutable, empty if it passes
     */
    public List<Message> obstacles() {
        return items.stream()
                .filter(item -> item.status() != GateStatus.PASS)
                .map(Item::reason)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Something that was found about a gate.
     *
     * @param status how it bears on the gate
     * @param reason what was found, with the ids of what shows it
     */
    public record Item(GateStatus status, Message reason) {

        /** Rejects nulls. */
        public Item {
            requireNonNull(status, "status");
            requireNonNull(reason, "reason");
        }
    }
}
