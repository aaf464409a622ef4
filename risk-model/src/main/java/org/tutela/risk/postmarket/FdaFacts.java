package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the clocks of FDA's guidance on postmarket management ask of a vulnerability.
 *
 * <p>A day that is absent means that the thing has not been done. This class is immutable and thread-safe.
 *
 * @param learned the day on which the manufacturer learned of the vulnerability
 * @param isControlled whether every risk it concerns is controlled now
 * @param wasUncontrolled whether a risk it concerns is not controlled now, or was not at some time since it was learned of
 * @param isAcceptable whether what is left of every risk it concerns is acceptable now
 * @param seriousHarm whether serious harm or death is known to have come of it
 * @param customersTold when customers and users were told
 * @param interimControls when interim controls were in place
 * @param plan when the plan for the lasting remedy stood
 * @param fixDistributed when the fix, validated, was distributed
 * @param isIsaoMember whether the manufacturer is an active member of an information sharing and analysis organisation
 * @param shared when it was shared with that organisation
 */
public record FdaFacts(
        LocalDate learned,
        boolean isControlled,
        boolean wasUncontrolled,
        boolean isAcceptable,
        SeriousHarm seriousHarm,
        Optional<LocalDate> customersTold,
        Optional<LocalDate> interimControls,
        Optional<LocalDate> plan,
        Optional<LocalDate> fixDistributed,
        boolean isIsaoMember,
        Optional<LocalDate> shared) {

    /** Rejects nulls. */
    public FdaFacts {
        requireNonNull(learned, "learned");
        requireNonNull(seriousHarm, "seriousHarm");
        requireNonNull(customersTold, "customersTold");
        requireNonNull(interimControls, "interimControls");
        requireNonNull(plan, "plan");
        requireNonNull(fixDistributed, "fixDistributed");
        requireNonNull(shared, "shared");
    }

    /**
     * Returns the facts that a case tells.
     *
     * <p>An interim control or a fix counts from the day on which it was done, and only where nothing of its verification is open.
     *
     * @param it the case
     * @param review the review of its release
     * @param isIsaoMember whether the manufacturer is an active member of an information sharing and analysis organisation
     * @return the facts
     */
    public static FdaFacts from(VulnerabilityCase it, PostMarketReview review, boolean isIsaoMember) {
        requireNonNull(it, "it");
        requireNonNull(review, "review");
        return new FdaFacts(
                it.learned(),
                review.isControlled(it),
                !review.isControlled(it) || it.history().stream().anyMatch(step -> step.to() == CaseState.UNCONTROLLED),
                review.isAcceptable(it),
                it.seriousHarm(),
                first(it, CaseAction::done, CaseActionKind.CUSTOMER_COMMUNICATION),
                first(it, FdaFacts::settled, CaseActionKind.INTERIM_CONTROL),
                first(it, CaseAction::done, CaseActionKind.REMEDIATION_PLAN),
                first(it, FdaFacts::settled, CaseActionKind.DEVICE_UPDATE, CaseActionKind.THIRD_PARTY_PATCH),
                isIsaoMember,
                first(it, CaseAction::done, CaseActionKind.INFORMATION_SHARING));
    }

    private static Optional<LocalDate> settled(CaseAction action) {
        return action.isSettled() ? action.done() : Optional.empty();
    }

    private static Optional<LocalDate> first(
            VulnerabilityCase it, Function<CaseAction, Optional<LocalDate>> day, CaseActionKind... kinds) {
        return it.actions().stream()
                .filter(action -> Stream.of(kinds).anyMatch(kind -> kind == action.kind()))
                .flatMap(action -> day.apply(action).stream())
                .min(LocalDate::compareTo);
    }
}
