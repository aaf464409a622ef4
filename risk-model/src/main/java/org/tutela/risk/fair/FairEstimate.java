package org.tutela.risk.fair;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.scenario.RiskId;

/**
 * What a simulation says about one risk: decision support only.
 *
 * <p>It sets neither exploitability nor severity and decides no acceptability. The same model, seed and number of simulations give an
 * equal estimate on every machine. This class is immutable and thread-safe.
 *
 * @param risk the id of the risk
 * @param seed the seed it was made with
 * @param lossEventFrequency how often a loss is expected: threat event frequency times vulnerability, per device-year
 * @param loss rate times magnitude: loss event frequency times loss magnitude, per device-year
 * @param compoundLoss the sum of as many losses as a Poisson variable of that frequency gives, per device-year: the same mean, another
 *     tail; empty where it was not asked for
 * @param tornado the variables that vary from simulation to simulation, the strongest first, immutable
 */
public record FairEstimate(
        RiskId risk,
        long seed,
        DistributionSummary lossEventFrequency,
        DistributionSummary loss,
        Optional<DistributionSummary> compoundLoss,
        List<TornadoBar> tornado) {

    /** Copies the tornado. */
    public FairEstimate {
        requireNonNull(risk, "risk");
        requireNonNull(lossEventFrequency, "lossEventFrequency");
        requireNonNull(loss, "loss");
        requireNonNull(compoundLoss, "compoundLoss");
        tornado = ImmutableList.copyOf(tornado);
    }
}
