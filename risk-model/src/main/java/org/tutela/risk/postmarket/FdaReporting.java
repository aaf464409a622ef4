package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a vulnerability must be reported to FDA under 21 CFR part 806, after the guidance on postmarket management of 2016, VII, and by
 * which cycle it is to be patched, after section 524B(b)(2) of the FD&amp;C Act.
 *
 * <p>It informs; it is no legal advice, and says nothing of other reporting duties, such as those of part 803. This class is immutable
 * and thread-safe.
 *
 * @param asOf the day of the answer
 * @param conclusion the answer
 * @param conditions every condition with its state, in the order of the guidance, immutable
 * @param cycle by which cycle it is to be patched
 */
public record FdaReporting(LocalDate asOf, Conclusion conclusion, List<ConditionState> conditions, PatchCycle cycle) {

    /** Whether to report. */
    public enum Conclusion {
        /** The risk was controlled all the time: routine updates and patches are not reported. */
        CONTROLLED,
        /** The risk is or was not controlled, and every condition holds: FDA does not intend to enforce reporting. */
        NOT_ENFORCED,
        /** The risk is or was not controlled, no condition has failed and some are still open: report if one of them is not met in time. */
        OPEN,
        /** The risk is or was not controlled, or harm is not excluded, and a condition has failed. */
        REPORT
    }

    /** By which cycle a vulnerability is patched; section 524B(b)(2). */
    public enum PatchCycle {
        /** No patch is asked for: the risk is controlled and acceptable. */
        NONE,
        /** On a reasonably justified regular cycle: the vulnerability is known and not acceptable; (b)(2)(A). */
        REGULAR,
        /** As soon as possible out of cycle: it is critical and could cause uncontrolled risks; (b)(2)(B). */
        OUT_OF_CYCLE
    }

    /** Whether a condition holds. */
    public enum State {
        /** It holds. */
        MET,
        /** It does not hold yet, and still can in time. */
        OPEN,
        /** It does not hold and cannot any more, or nobody can tell. */
        NOT_MET
    }

    /**
     * A condition and whether it holds.
     *
     * @param condition the condition
     * @param state whether it holds
     * @param due until when it can come to hold; empty where it has no days of its own
     */
    public record ConditionState(FdaCondition condition, State state, Optional<LocalDate> due) {

        /** Rejects nulls. */
        public ConditionState {
            requireNonNull(condition, "condition");
            requireNonNull(state, "state");
            requireNonNull(due, "due");
        }
    }

    /** Copies the conditions. */
    public FdaReporting {
        requireNonNull(asOf, "asOf");
        requireNonNull(conclusion, "conclusion");
        conditions = ImmutableList.copyOf(conditions);
        requireNonNull(cycle, "cycle");
    }

    /**
     * Judges the facts on a day.
     *
     * <p>A risk that was never uncontrolled is controlled while no serious harm is known to have come of it. Interim controls that make an
     * uncontrolled risk controlled do not stop the clocks of the fix.
     *
     * @param facts the facts
     * @param asOf the day, not before the vulnerability was learned of; what was done later does not count
     * @return the answer
     * @throws IllegalArgumentException if the day is before that
     */
    public static FdaReporting of(FdaFacts facts, LocalDate asOf) {
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
        if (asOf.isBefore(facts.learned())) {
            throw new IllegalArgumentException("Date must not be before the vulnerability was learned of on "
                    + facts.learned() + ", but was " + asOf);
        }
        ImmutableList.Builder<ConditionState> conditions = ImmutableList.builder();
        for (FdaCondition condition : FdaCondition.values()) {
            conditions.add(
                    new ConditionState(condition, state(condition, facts, asOf), condition.due(facts.learned())));
        }
        List<ConditionState> states = conditions.build();
        return new FdaReporting(asOf, conclusion(facts, states), states, cycle(facts));
    }

    private static Conclusion conclusion(FdaFacts facts, List<ConditionState> states) {
        if (!facts.wasUncontrolled() && facts.seriousHarm() == SeriousHarm.NONE_KNOWN) {
            return Conclusion.CONTROLLED;
        }
        if (states.stream().anyMatch(it -> it.state() == State.NOT_MET)) {
            return Conclusion.REPORT;
        }
        return states.stream().allMatch(it -> it.state() == State.MET) ? Conclusion.NOT_ENFORCED : Conclusion.OPEN;
    }

    private static PatchCycle cycle(FdaFacts facts) {
        if (!facts.isControlled()) {
            return PatchCycle.OUT_OF_CYCLE;
        }
        return facts.isAcceptable() ? PatchCycle.NONE : PatchCycle.REGULAR;
    }

    private static State state(FdaCondition condition, FdaFacts facts, LocalDate asOf) {
        return switch (condition) {
            case NO_KNOWN_SERIOUS_HARM -> facts.seriousHarm() == SeriousHarm.NONE_KNOWN ? State.MET : State.NOT_MET;
            case CUSTOMERS_TOLD -> byDay(condition, facts.customersTold(), facts, asOf);
            case INTERIM_CONTROLS -> byDay(condition, facts.interimControls(), facts, asOf);
            case REMEDIATION_PLAN -> byDay(condition, facts.plan(), facts, asOf);
            case FIX_DISTRIBUTED -> byDay(condition, facts.fixDistributed(), facts, asOf);
            case RESIDUAL_RISK_ACCEPTABLE -> residual(condition, facts, asOf);
            case INFORMATION_SHARED ->
                facts.isIsaoMember() ? byDay(condition, facts.shared(), facts, asOf) : State.NOT_MET;
        };
    }

    private static State residual(FdaCondition condition, FdaFacts facts, LocalDate asOf) {
        if (done(facts.fixDistributed(), asOf)) {
            return facts.isAcceptable() ? State.MET : State.NOT_MET;
        }
        return asOf.isAfter(condition.due(facts.learned()).orElse(asOf)) ? State.NOT_MET : State.OPEN;
    }

    private static boolean done(Optional<LocalDate> day, LocalDate asOf) {
        return day.filter(it -> !it.isAfter(asOf)).isPresent();
    }

    private static State byDay(FdaCondition condition, Optional<LocalDate> day, FdaFacts facts, LocalDate asOf) {
        LocalDate due = condition.due(facts.learned()).orElse(LocalDate.MAX);
        if (done(day, asOf)) {
            return day.filter(it -> !it.isAfter(due)).isPresent() ? State.MET : State.NOT_MET;
        }
        return asOf.isAfter(due) ? State.NOT_MET : State.OPEN;
    }

    /**
     * Returns the conditions that have failed.
     *
     * @return the conditions, in the order of the guidance, immutable
     */
    public List<FdaCondition> failed() {
        return conditions.stream()
                .filter(it -> it.state() == State.NOT_MET)
                .map(ConditionState::condition)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the day by which the next open condition must hold.
     *
     * @return the earliest due day of an open condition; empty where none is open
     */
    public Optional<LocalDate> nextDue() {
        return conditions.stream()
                .filter(it -> it.state() == State.OPEN)
                .flatMap(it -> it.due().stream())
                .min(Comparator.naturalOrder());
    }
}
