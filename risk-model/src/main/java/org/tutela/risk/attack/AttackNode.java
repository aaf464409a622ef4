package org.tutela.risk.attack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityLevel;

/**
 * A node of an attack graph: a step of the attacker, or a gate that says how other nodes combine.
 *
 * <p>Gates name their children by id, so a step that two gates name is one event. Implementations are immutable and thread-safe.
 */
public sealed interface AttackNode {

    /**
     * Returns the id of the node.
     *
     * @return a {@link StepId} for a step, a {@link GateId} for a gate
     */
    EntityId id();

    /**
     * Returns the ids of the nodes that this node combines.
     *
     * @return the ids, in the order given, empty for a step, immutable
     */
    List<EntityId> children();

    /**
     * Applies the function of the case.
     *
     * @param <R> the type of the result
     * @param step what to do with a step
     * @param or what to do with a gate that any child opens
     * @param and what to do with a gate that all children open
     * @param sand what to do with a gate that all children open in sequence
     * @return what the function returned
     */
    <R> R match(
            Function<? super Step, ? extends R> step,
            Function<? super Or, ? extends R> or,
            Function<? super And, ? extends R> and,
            Function<? super Sand, ? extends R> sand);

    /**
     * A step of the attacker, one event wherever it is named. What is not estimated is empty, and what would follow from it is then
     * empty in the analysis.
     *
     * @param id the id
     * @param probability the probability that the step succeeds once it is tried, from 0 to 1, with at most 20 decimals
     * @param cost what the step costs the attacker, at least 0, in one unit for the whole graph, with at most 20 decimals
     * @param feasibility how easy the step is
     */
    record Step(
            StepId id,
            Optional<BigDecimal> probability,
            Optional<BigDecimal> cost,
            Optional<ExploitabilityLevel> feasibility)
            implements AttackNode {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the probability is not from 0 to 1, the cost is negative, or either has too many digits
         */
        public Step {
            requireNonNull(id, "id");
            probability.ifPresent(value -> Numbers.fraction("Step probability", value));
            cost.ifPresent(value -> Numbers.notNegative("Step cost", value));
            requireNonNull(feasibility, "feasibility");
        }

        /**
         * Returns a step without estimates.
         *
         * @param id the id
         * @return the step
         */
        public static Step of(StepId id) {
            return new Step(id, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * Returns the step with a probability of success.
         *
         * @param value the probability, from 0 to 1
         * @return the step
         * @throws IllegalArgumentException if the probability is not from 0 to 1
         */
        public Step withProbability(BigDecimal value) {
            return new Step(id, Optional.of(value), cost, feasibility);
        }

        /**
         * Returns the step with a cost for the attacker.
         *
         * @param value the cost, at least 0
         * @return the step
         * @throws IllegalArgumentException if the cost is negative
         */
        public Step withCost(BigDecimal value) {
            return new Step(id, probability, Optional.of(value), feasibility);
        }

        /**
         * Returns the step with a feasibility.
         *
         * @param value how easy the step is
         * @return the step
         */
        public Step withFeasibility(ExploitabilityLevel value) {
            return new Step(id, probability, cost, Optional.of(value));
        }

        @Override
        public List<EntityId> children() {
            return ImmutableList.of();
        }

        @Override
        public <R> R match(
                Function<? super Step, ? extends R> step,
                Function<? super Or, ? extends R> or,
                Function<? super And, ? extends R> and,
                Function<? super Sand, ? extends R> sand) {
            return step.apply(this);
        }
    }

    /**
     * A gate that any of its children opens.
     *
     * @param id the id
     * @param children the children, at least one, immutable
     */
    record Or(GateId id, List<EntityId> children) implements AttackNode {

        /**
         * Copies the children.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Or {
            requireNonNull(id, "id");
            children = checkChildren(id, children);
        }

        @Override
        public <R> R match(
                Function<? super Step, ? extends R> step,
                Function<? super Or, ? extends R> or,
                Function<? super And, ? extends R> and,
                Function<? super Sand, ? extends R> sand) {
            return or.apply(this);
        }
    }

    /**
     * A gate that only all of its children together open.
     *
     * @param id the id
     * @param children the children, at least one, immutable
     */
    record And(GateId id, List<EntityId> children) implements AttackNode {

        /**
         * Copies the children.
         *
         * @throws IllegalArgumentException if there are none
         */
        public And {
            requireNonNull(id, "id");
            children = checkChildren(id, children);
        }

        @Override
        public <R> R match(
                Function<? super Step, ? extends R> step,
                Function<? super Or, ? extends R> or,
                Function<? super And, ? extends R> and,
                Function<? super Sand, ? extends R> sand) {
            return and.apply(this);
        }
    }

    /**
     * A gate that all of its children open, one after the other. The order is kept for the reader; since a step is an event that
     * happens or does not, probability, cost and cut sets are those of {@link And}.
     *
     * @param id the id
     * @param children the children in their sequence, at least one, immutable
     */
    record Sand(GateId id, List<EntityId> children) implements AttackNode {

        /**
         * Copies the children.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Sand {
            requireNonNull(id, "id");
            children = checkChildren(id, children);
        }

        @Override
        public <R> R match(
                Function<? super Step, ? extends R> step,
                Function<? super Or, ? extends R> or,
                Function<? super And, ? extends R> and,
                Function<? super Sand, ? extends R> sand) {
            return sand.apply(this);
        }
    }

    private static List<EntityId> checkChildren(GateId id, List<EntityId> children) {
        ImmutableList<EntityId> copy = ImmutableList.copyOf(children);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("Gate " + id + " must have at least 1 child, but had none");
        }
        return copy;
    }
}
