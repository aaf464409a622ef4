package org.tutela.risk.fair;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How a simulation is run. The seed has no default: a result can only be repeated if its seed is on record.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param seed the seed
 * @param simulations how many simulated device-years, from 2 to 1,000,000
 * @param thresholds the losses whose probability of being exceeded is wanted, immutable
 * @param isCompound whether losses are also drawn one by one
 */
public record FairSettings(long seed, int simulations, List<Double> thresholds, boolean isCompound) {

    /** The greatest number of simulations. */
    public static final int MAX_SIMULATIONS = 1_000_000;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the number of simulations is not from 2 to 1,000,000, or a threshold is not finite
     */
    public FairSettings {
        if (simulations < 2 || simulations > MAX_SIMULATIONS) {
            throw new IllegalArgumentException(
                    "Simulations must be from 2 to " + MAX_SIMULATIONS + ", but was " + simulations);
        }
        thresholds = ImmutableList.copyOf(thresholds);
        for (double threshold : thresholds) {
            if (!Double.isFinite(threshold)) {
                throw new IllegalArgumentException("Threshold must be finite, but was " + threshold);
            }
        }
    }
}
