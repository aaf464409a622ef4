package org.tutela.core.device;

/** What came of checking an assumption against a use environment. */
public enum AssumptionOutcome {
    /** It may be expected there. */
    HOLDS,
    /** It may not be expected there: what rests on it does not protect there. */
    DOES_NOT_HOLD,
    /** It says nothing about that place. */
    NOT_CONCERNED
}
