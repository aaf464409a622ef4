package org.tutela.risk.signal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.policy.CompositeFloor;
import org.tutela.risk.policy.ExploitFloor;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * The rule by which signals raise the exploitability of an attack step at its start, before any control counts.
 *
 * <p>It is the only way from a signal to a level, and it never lowers one: {@link #raise} returns the higher of what it was given and
 * what the signals say. It does not decide about acceptability. Values are read from the highest that the composite has been
 * ({@link ExploitationSignals#peak()}), so that a new low sample cannot undo an old high one.
 *
 * <p>Levels are ours, not those of a source, and belong to the policy (METHOD 2.6); those of the presets: known exploitation E5, a working public exploit at
 * least E4, a composite of at least 0.5 at least E4 and of at least 0.1 at least E3. This class is immutable and thread-safe.
 *
 * @param scale the scale of exploitability
 * @param exploitFloors the floors by what is known of an exploit, in the order given, immutable
 * @param compositeFloors the floors by the composite, from the lowest value to the highest, immutable
 */
public record SignalFloors(Scale scale, List<ExploitFloor> exploitFloors, List<CompositeFloor> compositeFloors) {

    /**
     * Checks and sorts the floors.
     *
     * @throws IllegalArgumentException if a level is not of the scale, a value stands twice, or a higher value has a lower level
     */
    public SignalFloors {
        requireNonNull(scale, "scale");
        exploitFloors = ImmutableList.copyOf(exploitFloors);
        compositeFloors = ImmutableList.sortedCopyOf(Comparator.comparing(CompositeFloor::from), compositeFloors);
        for (ExploitFloor floor : exploitFloors) {
            scale.indexOf(floor.atLeast().code());
        }
        for (int i = 0; i < compositeFloors.size(); i++) {
            CompositeFloor floor = compositeFloors.get(i);
            int place = scale.indexOf(floor.atLeast().code());
            if (i > 0) {
                CompositeFloor lower = compositeFloors.get(i - 1);
                if (lower.from().compareTo(floor.from()) == 0) {
                    throw new IllegalArgumentException("Composite floors must name each value once, but have "
                            + floor.from().toPlainString() + " twice");
                }
                if (place < scale.indexOf(lower.atLeast().code())) {
                    throw new IllegalArgumentException("Composite floors must not fall, but "
                            + floor.from().toPlainString()
                            + " has " + floor.atLeast() + " and " + lower.from().toPlainString() + " has "
                            + lower.atLeast());
                }
            }
        }
    }

    /**
     * Returns the floors of METHOD 2.6 on the scale of the preset policies.
     *
     * @return the floors
     */
    public static SignalFloors standard() {
        return from(RiskPolicies.euMdr());
    }

    /**
     * Returns the floors of a policy.
     *
     * @param policy the policy
     * @return the floors
     */
    public static SignalFloors from(RiskPolicy policy) {
        return new SignalFloors(policy.matrix().exploitability(), policy.exploitFloors(), policy.compositeFloors());
    }

    /**
     * Returns the level that a step has at least.
     *
     * @param signals what is known
     * @return the level; empty where the signals say nothing
     */
    public Optional<ExploitabilityLevel> floor(ExploitationSignals signals) {
        Optional<ExploitabilityLevel> floor = Optional.empty();
        for (ExploitFloor each : exploitFloors) {
            if (signals.status().compareTo(each.status()) >= 0) {
                floor = Optional.of(
                        floor.map(level -> highest(level, each.atLeast())).orElse(each.atLeast()));
            }
        }
        BigDecimal peak = signals.peak().value();
        for (CompositeFloor each : compositeFloors) {
            if (peak.compareTo(each.from()) >= 0) {
                floor = Optional.of(
                        floor.map(level -> highest(level, each.atLeast())).orElse(each.atLeast()));
            }
        }
        return floor;
    }

    /**
     * Returns a level, raised to what the signals say.
     *
     * @param start the level at the start
     * @param signals what is known
     * @return the higher of the two; the level given where the signals say nothing
     * @throws IllegalArgumentException if the level is not of the scale
     */
    public ExploitabilityLevel raise(ExploitabilityLevel start, ExploitationSignals signals) {
        scale.indexOf(start.code());
        return floor(signals).map(level -> highest(level, start)).orElse(start);
    }

    private ExploitabilityLevel highest(ExploitabilityLevel one, ExploitabilityLevel other) {
        return scale.indexOf(one.code()) > scale.indexOf(other.code()) ? one : other;
    }
}
