package org.tutela.risk.fair;

import static java.util.Objects.requireNonNull;

/**
 * Simulates losses in the manner of FAIR: threat event frequency times vulnerability is loss event frequency, and that times loss
 * magnitude is the loss of a device-year.
 *
 * <p>What it returns is decision support only. Simulations come in chunks of {@value #CHUNK}, each with random streams of its own, and
 * figures are added up within a chunk first and then over chunks in their order, so neither the number of threads nor the machine
 * changes a bit of the result. This class is immutable and thread-safe.
 */
public final class FairSimulator {

    /** The number of simulations in a chunk. */
    public static final int CHUNK = 1024;

    private static final FairSimulator STANDARD = new FairSimulator();

    private FairSimulator() {}

    /**
     * Returns the simulator.
     *
     * @return the simulator
     */
    public static FairSimulator standard() {
        return STANDARD;
    }

    /**
     * Simulates the losses of a risk.
     *
     * @param model what is believed
     * @param settings the seed and the extent
     * @return the estimate
     * @throws IllegalArgumentException if a simulated value leaves the range of the numbers, or the compound form would draw too many
     *     losses
     */
    public FairEstimate simulate(FairModel model, FairSettings settings) {
        requireNonNull(model, "model");
        requireNonNull(settings, "settings");
        FairSimulation simulation = new FairSimulation(model, settings);
        for (int chunk = 0; chunk < simulation.chunks(); chunk++) {
            simulation.draw(chunk);
        }
        double[] frequency = simulation.lossEventFrequency();
        if (settings.isCompound()) {
            simulation.checkCompound(frequency);
            for (int chunk = 0; chunk < simulation.chunks(); chunk++) {
                simulation.drawCompound(chunk, frequency);
            }
        }
        return simulation.summarize(frequency);
    }
}
