package org.tutela.risk.postmarket;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Set;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * How far a vulnerability case has come (METHOD 4.2).
 *
 * <p>A case that turned out to be wrong is reopened and goes its way again, so that everything is on record: there is no way back but
 * {@link #REOPENED}. An interim control alone never leads to {@link #CLOSED}.
 */
public enum CaseState {
    /** A match or a report came in. */
    RECEIVED,
    /** It was looked at and is taken up. */
    TRIAGED,
    /** It is investigated; the release counts as affected. */
    UNDER_INVESTIGATION,
    /** The release is not affected, for a stated reason. */
    NOT_AFFECTED,
    /** The release is affected. */
    AFFECTED,
    /** It is affected and the risks stay controlled. */
    CONTROLLED,
    /** It is affected and a risk is not controlled. */
    UNCONTROLLED,
    /** Interim controls are in place; a lasting remedy is owed. */
    INTERIM_CONTROLLED,
    /** A fix is planned. */
    FIX_PLANNED,
    /** The fix is validated. */
    FIX_VALIDATED,
    /** The fix can be had. */
    FIX_AVAILABLE,
    /** It is followed how far the fix has reached the field. */
    DEPLOYMENT_TRACKED,
    /** The fix is shown to work in the field. */
    EFFECTIVENESS_CONFIRMED,
    /** The remaining risk has passed to the users, who were told; after the end of support. */
    RISK_TRANSFERRED,
    /** Something new has come up. */
    REOPENED,
    /** Nothing is left to do. */
    CLOSED;

    private static final ImmutableSetMultimap<CaseState, CaseState> NEXT =
            ImmutableSetMultimap.<CaseState, CaseState>builder()
                    .put(RECEIVED, TRIAGED)
                    .put(TRIAGED, UNDER_INVESTIGATION)
                    .putAll(UNDER_INVESTIGATION, NOT_AFFECTED, AFFECTED)
                    .putAll(NOT_AFFECTED, CLOSED, REOPENED)
                    .putAll(AFFECTED, CONTROLLED, UNCONTROLLED, REOPENED)
                    .putAll(CONTROLLED, UNCONTROLLED, FIX_PLANNED, RISK_TRANSFERRED, CLOSED, REOPENED)
                    .putAll(UNCONTROLLED, INTERIM_CONTROLLED, FIX_PLANNED, RISK_TRANSFERRED, REOPENED)
                    .putAll(INTERIM_CONTROLLED, UNCONTROLLED, FIX_PLANNED, RISK_TRANSFERRED, REOPENED)
                    .putAll(FIX_PLANNED, FIX_VALIDATED, RISK_TRANSFERRED, REOPENED)
                    .putAll(FIX_VALIDATED, FIX_AVAILABLE, FIX_PLANNED, RISK_TRANSFERRED, REOPENED)
                    .putAll(FIX_AVAILABLE, DEPLOYMENT_TRACKED, RISK_TRANSFERRED, REOPENED)
                    .putAll(DEPLOYMENT_TRACKED, EFFECTIVENESS_CONFIRMED, FIX_PLANNED, RISK_TRANSFERRED, REOPENED)
                    .putAll(EFFECTIVENESS_CONFIRMED, CLOSED, REOPENED)
                    .putAll(RISK_TRANSFERRED, CLOSED, REOPENED)
                    .put(REOPENED, UNDER_INVESTIGATION)
                    .put(CLOSED, REOPENED)
                    .build();

    private static final Set<CaseState> SETTLED = Sets.immutableEnumSet(NOT_AFFECTED, CLOSED);

    private static final Set<CaseState> FIXED =
            Sets.immutableEnumSet(FIX_AVAILABLE, DEPLOYMENT_TRACKED, EFFECTIVENESS_CONFIRMED);

    /**
     * Returns the states that may follow.
     *
     * @return the states, never empty, immutable
     */
    public Set<CaseState> next() {
        return NEXT.get(this);
    }

    /**
     * Says whether somebody still has to do something.
     *
     * @return false for {@link #NOT_AFFECTED} and {@link #CLOSED}
     */
    public boolean isOpen() {
        return !SETTLED.contains(this);
    }

    /**
     * Says whether a fix can be had in this state.
     *
     * @return true from {@link #FIX_AVAILABLE} to {@link #EFFECTIVENESS_CONFIRMED}
     */
    public boolean isFixAvailable() {
        return FIXED.contains(this);
    }

    /**
     * Returns how the release stands to the vulnerability in this state.
     *
     * @return the status; for {@link #CLOSED}, which says nothing of it, {@link VulnerabilityStatus#AFFECTED}
     */
    VulnerabilityStatus status() {
        return switch (this) {
            case RECEIVED, TRIAGED, UNDER_INVESTIGATION, REOPENED -> VulnerabilityStatus.UNDER_INVESTIGATION;
            case NOT_AFFECTED -> VulnerabilityStatus.NOT_AFFECTED;
            case AFFECTED,
                    CONTROLLED,
                    UNCONTROLLED,
                    INTERIM_CONTROLLED,
                    FIX_PLANNED,
                    FIX_VALIDATED,
                    FIX_AVAILABLE,
                    DEPLOYMENT_TRACKED,
                    EFFECTIVENESS_CONFIRMED,
                    RISK_TRANSFERRED,
                    CLOSED -> VulnerabilityStatus.AFFECTED;
        };
    }
}
