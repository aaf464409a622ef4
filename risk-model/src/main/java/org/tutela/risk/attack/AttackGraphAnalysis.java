package org.tutela.risk.attack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * What an attack graph says about its goal.
 *
 * <p>The feasibility may be entered as the exploitability of a scenario. Nothing here sets a severity or decides acceptability. What
 * needs an estimate that a step does not have is empty. This class is immutable and thread-safe.
 *
 * @param successProbability the exact probability that the goal is reached, each step being one event that succeeds independently of
 *     the others
 * @param feasibility how easy the easiest way is, a way being as easy as its hardest step
 * @param minimalCost the cost of the cheapest way, each step paid once
 * @param cutSets the minimal cut sets, in order, immutable
 * @param controls what each control cuts, in the order given, immutable
 */
public record AttackGraphAnalysis(
        Optional<AttackProbability> successProbability,
        Optional<ExploitabilityLevel> feasibility,
        Optional<BigDecimal> minimalCost,
        List<CutSet> cutSets,
        List<ControlCut> controls) {

    /** Copies the lists. */
    public AttackGraphAnalysis {
        requireNonNull(successProbability, "successProbability");
        requireNonNull(feasibility, "feasibility");
        requireNonNull(minimalCost, "minimalCost");
        cutSets = ImmutableList.copyOf(cutSets);
        controls = ImmutableList.copyOf(controls);
    }
}
