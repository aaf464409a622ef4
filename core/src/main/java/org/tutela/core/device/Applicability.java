package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * To which devices a clause applies: device facts joined by and, or and not.
 *
 * <p>It is evaluated in three-valued logic (Kleene's): an unknown fact makes the answer unknown unless the other facts decide it,
 * and an unknown answer is never taken for "does not apply". Implementations are immutable and thread-safe; {@code toString} is the
 * form of the clause tables, such as {@code SOFTWARE and (LAY_USER or SELF_TESTING)}.
 */
public sealed interface Applicability {

    /**
     * Returns the condition that holds for every device.
     *
     * @return the condition
     */
    static Applicability always() {
        return Always.INSTANCE;
    }

    /**
     * Returns the condition that a fact holds.
     *
     * @param fact the fact
     * @return the condition
     */
    static Applicability when(DeviceFact fact) {
        return new Holds(fact);
    }

    /**
     * Returns the condition that another does not hold.
     *
     * @param condition the other condition
     * @return the condition
     */
    static Applicability not(Applicability condition) {
        return new Not(condition);
    }

    /**
     * Returns the condition that all others hold.
     *
     * @param conditions 2 or more conditions
     * @return the condition
     * @throws IllegalArgumentException if there are fewer than 2
     */
    static Applicability allOf(Applicability... conditions) {
        return new AllOf(List.of(conditions));
    }

    /**
     * Returns the condition that one of the others holds.
     *
     * @param conditions 2 or more conditions
     * @return the condition
     * @throws IllegalArgumentException if there are fewer than 2
     */
    static Applicability anyOf(Applicability... conditions) {
        return new AnyOf(List.of(conditions));
    }

    /**
     * Evaluates the condition.
     *
     * @param facts what is known about the device
     * @return true or false, or empty where an unknown fact decides
     */
    Optional<Boolean> evaluate(DeviceFacts facts);

    /**
     * Returns the unknown facts that can still decide.
     *
     * @param facts what is known about the device
     * @return the facts in the order of the condition, immutable, empty exactly where {@link #evaluate} gives an answer
     */
    Set<DeviceFact> missing(DeviceFacts facts);

    /**
     * Returns every fact that this condition asks for.
     *
     * @return the facts in the order of the condition, immutable
     */
    Set<DeviceFact> facts();

    /**
     * Applies the function for this case.
     *
     * @param <R> the type of the result
     * @param always for the condition that always holds
     * @param holds for a single fact
     * @param not for a negation
     * @param allOf for a conjunction
     * @param anyOf for a disjunction
     * @return the result of the one function that was applied
     */
    <R> R match(
            Function<Always, R> always,
            Function<Holds, R> holds,
            Function<Not, R> not,
            Function<AllOf, R> allOf,
            Function<AnyOf, R> anyOf);

    /** Holds for every device. */
    record Always() implements Applicability {

        private static final Always INSTANCE = new Always();
        private static final Optional<Boolean> ANSWER = Optional.of(true);

        @Override
        public Optional<Boolean> evaluate(DeviceFacts facts) {
            requireNonNull(facts, "facts");
            return ANSWER;
        }

        @Override
        public Set<DeviceFact> missing(DeviceFacts facts) {
            requireNonNull(facts, "facts");
            return ImmutableSet.of();
        }

        @Override
        public Set<DeviceFact> facts() {
            return ImmutableSet.of();
        }

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<Holds, R> holds,
                Function<Not, R> not,
                Function<AllOf, R> allOf,
                Function<AnyOf, R> anyOf) {
            return always.apply(this);
        }

        @Override
        public String toString() {
            return "ALWAYS";
        }
    }

    /**
     * Holds where a fact holds.
     *
     * @param fact the fact
     */
    record Holds(DeviceFact fact) implements Applicability {

        /** Rejects null. */
        public Holds {
            requireNonNull(fact, "fact");
        }

        @Override
        public Optional<Boolean> evaluate(DeviceFacts facts) {
            return facts.answer(fact);
        }

        @Override
        public Set<DeviceFact> missing(DeviceFacts facts) {
            return facts.answer(fact).isPresent() ? ImmutableSet.of() : ImmutableSet.of(fact);
        }

        @Override
        public Set<DeviceFact> facts() {
            return ImmutableSet.of(fact);
        }

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<Holds, R> holds,
                Function<Not, R> not,
                Function<AllOf, R> allOf,
                Function<AnyOf, R> anyOf) {
            return holds.apply(this);
        }

        @Override
        public String toString() {
            return fact.name();
        }
    }

    /**
     * Holds where another condition does not.
     *
     * @param condition the other condition
     */
    record Not(Applicability condition) implements Applicability {

        /** Rejects null. */
        public Not {
            requireNonNull(condition, "condition");
        }

        @Override
        public Optional<Boolean> evaluate(DeviceFacts facts) {
            return condition.evaluate(facts).map(answer -> !answer);
        }

        @Override
        public Set<DeviceFact> missing(DeviceFacts facts) {
            return condition.missing(facts);
        }

        @Override
        public Set<DeviceFact> facts() {
            return condition.facts();
        }

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<Holds, R> holds,
                Function<Not, R> not,
                Function<AllOf, R> allOf,
                Function<AnyOf, R> anyOf) {
            return not.apply(this);
        }

        @Override
        public String toString() {
            return "not " + ApplicabilityTerms.operand(condition);
        }
    }

    /**
     * Holds where all its conditions hold.
     *
     * @param conditions the conditions, in their order, immutable
     */
    record AllOf(List<Applicability> conditions) implements Applicability {

        /**
         * Copies the conditions.
         *
         * @throws IllegalArgumentException if there are fewer than 2
         */
        public AllOf {
            conditions = ApplicabilityTerms.atLeastTwo(conditions);
        }

        @Override
        public Optional<Boolean> evaluate(DeviceFacts facts) {
            return ApplicabilityTerms.evaluate(conditions, facts, false);
        }

        @Override
        public Set<DeviceFact> missing(DeviceFacts facts) {
            return evaluate(facts).isPresent() ? ImmutableSet.of() : ApplicabilityTerms.missing(conditions, facts);
        }

        @Override
        public Set<DeviceFact> facts() {
            return ApplicabilityTerms.facts(conditions);
        }

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<Holds, R> holds,
                Function<Not, R> not,
                Function<AllOf, R> allOf,
                Function<AnyOf, R> anyOf) {
            return allOf.apply(this);
        }

        @Override
        public String toString() {
            return ApplicabilityTerms.join(conditions, " and ");
        }
    }

    /**
     * Holds where one of its conditions holds.
     *
     * @param conditions the conditions, in their order, immutable
     */
    record AnyOf(List<Applicability> conditions) implements Applicability {

        /**
         * Copies the conditions.
         *
         * @throws IllegalArgumentException if there are fewer than 2
         */
        public AnyOf {
            conditions = ApplicabilityTerms.atLeastTwo(conditions);
        }

        @Override
        public Optional<Boolean> evaluate(DeviceFacts facts) {
            return ApplicabilityTerms.evaluate(conditions, facts, true);
        }

        @Override
        public Set<DeviceFact> missing(DeviceFacts facts) {
            return evaluate(facts).isPresent() ? ImmutableSet.of() : ApplicabilityTerms.missing(conditions, facts);
        }

        @Override
        public Set<DeviceFact> facts() {
            return ApplicabilityTerms.facts(conditions);
        }

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<Holds, R> holds,
                Function<Not, R> not,
                Function<AllOf, R> allOf,
                Function<AnyOf, R> anyOf) {
            return anyOf.apply(this);
        }

        @Override
        public String toString() {
            return ApplicabilityTerms.join(conditions, " or ");
        }
    }
}
