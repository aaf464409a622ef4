package org.tutela.risk.lifecycle;

/** What a phase asks of an activity, from the least on. */
public enum ActivityDemand {
    /** Nothing. */
    NOTHING,
    /** It must be planned, done or excluded with a reason. */
    PLANNED,
    /** It must be done with evidence for this release, or excluded with a reason. */
    DONE
}
