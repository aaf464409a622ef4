package org.tutela.risk.residual;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tutela.core.explanation.Explanation;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.RiskLevel;

/**
 * What a risk is at one stage: its exploitability, its severity, level and control in each dimension, and the worst of them.
 *
 * <p>Get one from an assessment. This class is immutable and thread-safe; the explanation is made on each call.
 */
public final class RiskEvaluation {

    private final RiskId risk;
    private final Stage stage;
    private final boolean isEnvironmentCounted;
    private final ExploitabilityLevel exploitability;
    private final ImmutableList<DimensionOutcome> outcomes;
    private final RiskLevel level;
    private final boolean isControlled;
    private final Supplier<Explanation> explanation;

    /**
     * Creates an evaluation. Assessments do this.
     *
     * @param risk the risk
     * @param stage the stage
     * @param isEnvironmentCounted whether controls in the operating environment count
     * @param exploitability how easy it is to reach
     * @param outcomes the outcome in each dimension concerned
     * @param level the worst level
     * @param explanation makes the explanation
     */
    public RiskEvaluation(
            RiskId risk,
            Stage stage,
            boolean isEnvironmentCounted,
            ExploitabilityLevel exploitability,
            List<DimensionOutcome> outcomes,
            RiskLevel level,
            Supplier<Explanation> explanation) {
        this.risk = requireNonNull(risk, "risk");
        this.stage = requireNonNull(stage, "stage");
        this.isEnvironmentCounted = isEnvironmentCounted;
        this.exploitability = requireNonNull(exploitability, "exploitability");
        this.outcomes = ImmutableList.copyOf(outcomes);
        this.level = requireNonNull(level, "level");
        this.isControlled = this.outcomes.stream().allMatch(DimensionOutcome::isControlled);
        this.explanation = requireNonNull(explanation, "explanation");
    }

    /**
     * Returns the risk.
     *
     * @return its id
     */
    public RiskId risk() {
        return risk;
    }

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * Says whether controls that live in the operating environment count.
     *
     * @return true if they do
     */
    public boolean isEnvironmentCounted() {
        return isEnvironmentCounted;
    }

    /**
     * Returns how easy the risk is to reach: the easiest of its attack scenarios.
     *
     * @return the level
     */
    public ExploitabilityLevel exploitability() {
        return exploitability;
    }

    /**
     * Returns what the risk is in each dimension concerned.
     *
     * @return the outcomes, in the order of the dimensions, immutable, never empty
     */
    public List<DimensionOutcome> outcomes() {
        return outcomes;
    }

    /**
     * Returns what the risk is in a dimension.
     *
     * @param dimension the dimension
     * @return the outcome, or empty where the dimension is not concerned
     */
    public Optional<DimensionOutcome> outcome(ImpactDimension dimension) {
        return outcomes.stream()
                .filter(outcome -> outcome.dimension() == dimension)
                .findFirst();
    }

    /**
     * Returns the worst level over the dimensions.
     *
     * @return the level
     */
    public RiskLevel level() {
        return level;
    }

    /**
     * Says whether the risk is controlled in every dimension.
     *
     * @return true if it is
     */
    public boolean isControlled() {
        return isControlled;
    }

    /**
     * Returns where the level comes from, down to ratings, controls and the matrix.
     *
     * @return the explanation, made on each call
     */
    public Explanation explanation() {
        return explanation.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RiskEvaluation that
                && risk.equals(that.risk)
                && stage == that.stage
                && isEnvironmentCounted == that.isEnvironmentCounted
                && exploitability.equals(that.exploitability)
                && outcomes.equals(that.outcomes)
                && level.equals(that.level);
    }

    @Override
    public int hashCode() {
        return 31 * risk.hashCode() + stage.ordinal();
    }

    @Override
    public String toString() {
        return risk + " " + stage + ' ' + level + ' ' + exploitability;
    }
}
