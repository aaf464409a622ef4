package org.tutela.risk.fair;

import static java.util.Objects.requireNonNull;
import static org.tutela.risk.fair.FairVariable.CONTACT_FREQUENCY;
import static org.tutela.risk.fair.FairVariable.CONTROL_STRENGTH;
import static org.tutela.risk.fair.FairVariable.LOSS_MAGNITUDE;
import static org.tutela.risk.fair.FairVariable.PROBABILITY_OF_ACTION;
import static org.tutela.risk.fair.FairVariable.THREAT_CAPABILITY;
import static org.tutela.risk.fair.FairVariable.THREAT_EVENT_FREQUENCY;
import static org.tutela.risk.fair.FairVariable.VULNERABILITY;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.tutela.risk.random.Xoshiro256;

/** One run: chunks of draws that write to places of their own, then figures in one fixed order. */
final class FairSimulation {

    /** A single simulated year may expect this many loss events in the compound form, all years together {@link #MAX_EVENTS}. */
    static final double MAX_FREQUENCY = 10_000;

    static final double MAX_EVENTS = 1e8;

    private static final double POISSON_PIECE = 500;

    private final FairModel model;
    private final FairSettings settings;
    private final Map<FairVariable, double[]> draws = new EnumMap<>(FairVariable.class);
    private final double[] compound;

    FairSimulation(FairModel model, FairSettings settings) {
        this.model = model;
        this.settings = settings;
        for (FairVariable variable : model.inputs().keySet()) {
            draws.put(variable, new double[settings.simulations()]);
        }
        compound = new double[settings.isCompound() ? settings.simulations() : 0];
    }

    int chunks() {
        return (settings.simulations() + FairSimulator.CHUNK - 1) / FairSimulator.CHUNK;
    }

    private int end(int chunk) {
        return Math.min((chunk + 1) * FairSimulator.CHUNK, settings.simulations());
    }

    private Xoshiro256 stream(String variable, int chunk) {
        return stream(settings.seed(), model.risk().text(), variable, chunk);
    }

    /** The stream of a variable of a risk in a chunk, as the package comment specifies it. */
    static Xoshiro256 stream(long seed, String risk, String variable, int chunk) {
        return Xoshiro256.stream("tutela-fair-1", seed, risk, variable, chunk);
    }

    /** Draws the variables of a chunk; chunks are independent of each other. */
    void draw(int chunk) {
        model.inputs().forEach((variable, distribution) -> {
            Sampler sampler = Sampler.of(distribution);
            Xoshiro256 stream = stream(variable.streamName(), chunk);
            double[] values = values(variable);
            for (int i = chunk * FairSimulator.CHUNK; i < end(chunk); i++) {
                values[i] = sampler.sample(stream.nextUniform());
            }
        });
    }

    private double[] values(FairVariable variable) {
        return requireNonNull(draws.get(variable));
    }

    private double[] product(double[] left, IntToDoubleFunction right) {
        double[] result = new double[left.length];
        Arrays.setAll(result, i -> left[i] * right.applyAsDouble(i));
        return result;
    }

    double[] threatEventFrequency() {
        return draws.containsKey(THREAT_EVENT_FREQUENCY)
                ? values(THREAT_EVENT_FREQUENCY)
                : product(values(CONTACT_FREQUENCY), i -> values(PROBABILITY_OF_ACTION)[i]);
    }

    /** The share of contests that the attacker wins or draws. */
    static double wonShare(double[] capability, double[] strength) {
        int won = 0;
        for (int i = 0; i < capability.length; i++) {
            won += capability[i] >= strength[i] ? 1 : 0;
        }
        return (double) won / capability.length;
    }

    double[] lossEventFrequency() {
        double[] frequency = threatEventFrequency();
        if (draws.containsKey(VULNERABILITY)) {
            return product(frequency, i -> values(VULNERABILITY)[i]);
        }
        double vulnerability = wonShare(values(THREAT_CAPABILITY), values(CONTROL_STRENGTH));
        return product(frequency, i -> vulnerability);
    }

    void checkCompound(double[] frequency) {
        double total = 0;
        for (double each : frequency) {
            if (each > MAX_FREQUENCY) {
                throw new IllegalArgumentException("Loss event frequency must be at most " + MAX_FREQUENCY
                        + " per device-year in the compound form, but was " + each);
            }
            total += each;
        }
        if (total > MAX_EVENTS) {
            throw new IllegalArgumentException(
                    "Compound form must draw at most " + MAX_EVENTS + " losses, but would draw about " + total);
        }
    }

    /** Draws the losses of a chunk one by one. */
    void drawCompound(int chunk, double[] frequency) {
        Sampler sampler = Sampler.of(requireNonNull(model.inputs().get(LOSS_MAGNITUDE)));
        Xoshiro256 counts = stream("event_count", chunk);
        Xoshiro256 magnitudes = stream("event_magnitude", chunk);
        for (int i = chunk * FairSimulator.CHUNK; i < end(chunk); i++) {
            int count = poisson(frequency[i], counts);
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += sampler.sample(magnitudes.nextUniform());
            }
            compound[i] = sum;
        }
    }

    /** The inverse of the Poisson distribution, piece by piece so that the first term never vanishes. */
    static int poisson(double mean, Xoshiro256 stream) {
        int count = 0;
        for (double rest = mean; rest > 0; rest -= POISSON_PIECE) {
            count += poissonInverse(Math.min(rest, POISSON_PIECE), stream.nextUniform());
        }
        return count;
    }

    /** The least count whose cumulated probability reaches {@code p}; the sum ends where terms no longer change it. */
    static int poissonInverse(double mean, double p) {
        double term = StrictMath.exp(-mean);
        double sum = term;
        int count = 0;
        while (sum < p) {
            count++;
            term *= mean / count;
            double next = sum + term;
            if (next == sum && count > mean) {
                break;
            }
            sum = next;
        }
        return count;
    }

    FairEstimate summarize(double[] frequency) {
        double[] magnitude = values(LOSS_MAGNITUDE);
        double[] loss = product(frequency, i -> magnitude[i]);
        String unit = model.lossUnit() + " per device-year";
        return new FairEstimate(
                model.risk(),
                settings.seed(),
                DistributionSummary.of("loss event per device-year", frequency, ImmutableList.of()),
                DistributionSummary.of(unit, loss, settings.thresholds()),
                settings.isCompound()
                        ? Optional.of(DistributionSummary.of(unit, compound, settings.thresholds()))
                        : Optional.empty(),
                tornado(loss));
    }

    private ImmutableList<TornadoBar> tornado(double[] loss) {
        return draws.entrySet().stream()
                .filter(entry -> entry.getKey() != THREAT_CAPABILITY && entry.getKey() != CONTROL_STRENGTH)
                .filter(entry -> !(model.inputs().get(entry.getKey()) instanceof Distribution.Constant))
                .map(entry -> new TornadoBar(entry.getKey(), RankCorrelation.of(entry.getValue(), loss)))
                .sorted(Comparator.<TornadoBar>comparingDouble(bar -> -Math.abs(bar.rankCorrelation()))
                        .thenComparing(TornadoBar::variable))
                .collect(ImmutableList.toImmutableList());
    }

    /** A distribution with what its inverse needs computed once. */
    @FunctionalInterface
    private interface Sampler {
        double sample(double uniform);

        static Sampler of(Distribution distribution) {
            return distribution.match(
                    constant -> u -> constant.value(),
                    uniform -> uniform::quantile,
                    logNormal -> {
                        double sigma = logNormal.sigma();
                        return u -> logNormal.median() * StrictMath.exp(sigma * NormalInverse.of(u));
                    },
                    pert -> {
                        BetaInverse inverse = new BetaInverse(pert.alpha(), pert.beta());
                        return u -> pert.lowest() + (pert.highest() - pert.lowest()) * inverse.of(u);
                    });
        }
    }
}
