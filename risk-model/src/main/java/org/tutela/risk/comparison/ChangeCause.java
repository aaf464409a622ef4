package org.tutela.risk.comparison;

import static java.util.Objects.requireNonNull;

/**
 * Something that differs between two assessments and that a risk depends on.
 *
 * @param kind what kind of thing differs
 * @param subject its id, or what it is where it has none, such as {@code policy}
 */
public record ChangeCause(Kind kind, String subject) {

    /** What kind of thing differs, from the most general on. */
    public enum Kind {
        /** The policy. */
        POLICY,
        /** The release under assessment. */
        RELEASE,
        /** The date that counts as today. */
        DATE,
        /** The risk itself, a scenario, step, vulnerability or hazardous situation. */
        INPUT,
        /** A control, other than its state. */
        CONTROL,
        /** The state of a control. */
        CONTROL_STATE,
        /** A piece of evidence. */
        EVIDENCE,
        /** The options considered, or the decision to accept. */
        DECISION,
        /** What users are told of an assumption. */
        INFORMATION
    }

    /** Rejects nulls. */
    public ChangeCause {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
    }

    /**
     * Returns kind and subject.
     *
     * @return such as {@code EVIDENCE EVD-010}
     */
    @Override
    public String toString() {
        return kind + " " + subject;
    }
}
