package org.tutela.interchange.report.view;

import java.util.Locale;

/** What a word stands for at a glance. A mark only repeats what the word says. */
public enum Mark {
    /** An ordinary word. */
    PLAIN,
    /** The name of something. */
    STRONG,
    /** An id, a digest, a vector. */
    CODE,
    /** Secondary. */
    QUIET,
    /** Controlled, counted, evidenced, acceptable. */
    GOOD,
    /** Planned, or not known. */
    OPEN,
    /** Not controlled, not acceptable, a gap, contradicted. */
    BAD;

    /**
     * Returns the class of style.
     *
     * @return the name in lower case
     */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
