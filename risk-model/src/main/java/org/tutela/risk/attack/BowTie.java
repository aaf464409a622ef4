package org.tutela.risk.attack;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tutela.risk.control.ControlId;

/**
 * A bow-tie: from how often a threat acts, over barriers that prevent the top event, to the top event, and over barriers that mitigate
 * it, to harm.
 *
 * <p>Frequencies are multiplied by the failure of each independent group only; inside a group the best barrier counts once. A group
 * stands on one side, and a control in one group, since what fails together must not count twice. The results may be entered in the
 * safety lens with a rationale; they decide no acceptability. This class is immutable and thread-safe.
 *
 * @param threat how often the threat acts
 * @param prevention the barriers before the top event, immutable
 * @param mitigation the barriers after it, immutable
 * @param harmProbability the probability of harm once the top event has passed all mitigation (P2), from 0 to 1
 */
public record BowTie(
        EventFrequency threat,
        List<BowTieBarrier> prevention,
        List<BowTieBarrier> mitigation,
        BigDecimal harmProbability) {

    /** The greatest number of barriers on a side. */
    public static final int MAX_BARRIERS = 100;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a group stands on both sides, a control in two groups, a side has too many barriers, the
     *     probability is not from 0 to 1, or the frequency has too many digits
     */
    public BowTie {
        Numbers.notNegative("Threat frequency", threat.value());
        prevention = checkSide("Prevention", prevention);
        mitigation = checkSide("Mitigation", mitigation);
        Numbers.fraction("Harm probability", harmProbability);
        checkGroups(prevention, mitigation);
    }

    /**
     * Returns how often the top event is expected.
     *
     * @return the frequency, in the unit of the threat, exact
     */
    public EventFrequency topEvent() {
        return new EventFrequency(threat.value().multiply(failure(prevention)), threat.unit());
    }

    /**
     * Returns how often harm is expected.
     *
     * @return the frequency, in the unit of the threat, exact
     */
    public EventFrequency harm() {
        BigDecimal passed = topEvent().value().multiply(failure(mitigation));
        return new EventFrequency(passed.multiply(harmProbability), threat.unit());
    }

    private static BigDecimal failure(List<BowTieBarrier> barriers) {
        Map<String, BigDecimal> best = new LinkedHashMap<>();
        for (BowTieBarrier barrier : barriers) {
            best.merge(barrier.group(), barrier.effectiveness(), BigDecimal::max);
        }
        BigDecimal result = BigDecimal.ONE;
        for (BigDecimal effectiveness : best.values()) {
            result = result.multiply(BigDecimal.ONE.subtract(effectiveness));
        }
        return result;
    }

    private static List<BowTieBarrier> checkSide(String side, List<BowTieBarrier> barriers) {
        ImmutableList<BowTieBarrier> copy = ImmutableList.copyOf(barriers);
        if (copy.size() > MAX_BARRIERS) {
            throw new IllegalArgumentException(
                    side + " must have at most " + MAX_BARRIERS + " barriers, but had " + copy.size());
        }
        return copy;
    }

    private static void checkGroups(List<BowTieBarrier> prevention, List<BowTieBarrier> mitigation) {
        Map<ControlId, String> groups = new LinkedHashMap<>();
        for (BowTieBarrier barrier : prevention) {
            checkControl(groups, barrier);
        }
        for (BowTieBarrier barrier : mitigation) {
            if (prevention.stream().anyMatch(each -> each.group().equals(barrier.group()))) {
                throw new IllegalArgumentException(
                        "Barrier group must stand on one side, but '" + barrier.group() + "' stands on both");
            }
            checkControl(groups, barrier);
        }
    }

    private static void checkControl(Map<ControlId, String> groups, BowTieBarrier barrier) {
        String other = groups.put(barrier.control(), barrier.group());
        if (other != null && !other.equals(barrier.group())) {
            throw new IllegalArgumentException("Control " + barrier.control()
                    + " must stand in one group, but stands in '" + other + "' and '" + barrier.group() + "'");
        }
    }
}
