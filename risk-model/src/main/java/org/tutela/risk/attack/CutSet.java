package org.tutela.risk.attack;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import org.tutela.risk.scenario.StepId;

/**
 * Steps that together reach the goal while no part of them does: a minimal cut set.
 *
 * <p>It describes a way of attack; it decides nothing. Cut sets order by size and then by their ids. This class is immutable and
 * thread-safe.
 *
 * @param steps the ids of the steps, in canonical order, immutable
 */
public record CutSet(Set<StepId> steps) implements Comparable<CutSet> {

    private static final Comparator<CutSet> ORDER =
            Comparator.<CutSet>comparingInt(set -> set.steps().size()).thenComparing(CutSet::compareSteps);

    /** Copies the ids. */
    public CutSet {
        steps = ImmutableSortedSet.copyOf(steps);
    }

    @Override
    public int compareTo(CutSet other) {
        return ORDER.compare(this, other);
    }

    private static int compareSteps(CutSet a, CutSet b) {
        Iterator<StepId> right = b.steps.iterator();
        for (StepId left : a.steps) {
            int result = left.compareTo(right.next());
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
