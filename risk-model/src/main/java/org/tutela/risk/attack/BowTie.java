package org.tutela.risk.attack;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.text.Message;
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

    /**
     * Returns how the frequency of harm comes about: the threat, each group with its barriers, of which the best is binding, the top
     * event and the probability of harm.
     *
     * @return the explanation, whose value is {@link #harm()}
     */
    public Explanation explanation() {
        ImmutableList.Builder<Explanation> before = ImmutableList.builder();
        before.add(Explanation.given(Message.of(AttackText.THREAT), text(threat), Message.of(AttackText.ENTERED)));
        groups(prevention).forEach((group, barriers) -> before.add(explain(group, barriers)));
        ImmutableList.Builder<Explanation> after = ImmutableList.builder();
        after.add(node(AttackText.TOP_EVENT, text(topEvent()), AttackText.TOP_EVENT_RULE, before.build()));
        groups(mitigation).forEach((group, barriers) -> after.add(explain(group, barriers)));
        after.add(Explanation.given(
                Message.of(AttackText.HARM_PROBABILITY),
                harmProbability.toPlainString(),
                Message.of(AttackText.ENTERED)));
        return node(AttackText.HARM, text(harm()), AttackText.HARM_RULE, after.build());
    }

    private static String text(EventFrequency frequency) {
        return frequency.value().toPlainString() + " per " + frequency.unit();
    }

    private static Explanation node(AttackText what, String value, AttackText rule, List<Explanation> inputs) {
        return new Explanation(
                Message.of(what), value, Message.of(rule), Optional.empty(), inputs, OptionalInt.empty());
    }

    private static Explanation explain(String group, List<BowTieBarrier> barriers) {
        BowTieBarrier best = best(barriers);
        return new Explanation(
                Message.of(AttackText.GROUP, group),
                BigDecimal.ONE.subtract(best.effectiveness()).toPlainString(),
                Message.of(AttackText.GROUP_RULE),
                Optional.empty(),
                barriers.stream()
                        .map(barrier -> Explanation.given(
                                Message.of(AttackText.BARRIER, barrier.control()),
                                barrier.effectiveness().toPlainString(),
                                Message.of(AttackText.ENTERED)))
                        .toList(),
                OptionalInt.of(barriers.indexOf(best)));
    }

    private static Map<String, List<BowTieBarrier>> groups(List<BowTieBarrier> barriers) {
        Map<String, List<BowTieBarrier>> groups = new LinkedHashMap<>();
        for (BowTieBarrier barrier : barriers) {
            groups.computeIfAbsent(barrier.group(), group -> new ArrayList<>()).add(barrier);
        }
        return groups;
    }

    /** Returns the first barrier that no other surpasses. */
    private static BowTieBarrier best(List<BowTieBarrier> barriers) {
        BowTieBarrier best = barriers.get(0);
        for (BowTieBarrier barrier : barriers) {
            if (barrier.effectiveness().compareTo(best.effectiveness()) > 0) {
                best = barrier;
            }
        }
        return best;
    }

    private static BigDecimal failure(List<BowTieBarrier> barriers) {
        BigDecimal result = BigDecimal.ONE;
        for (List<BowTieBarrier> group : groups(barriers).values()) {
            result = result.multiply(BigDecimal.ONE.subtract(best(group).effectiveness()));
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
