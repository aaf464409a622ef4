package org.tutela.risk.urgency;

import java.util.Locale;

/** How soon a supplier acts on a vulnerability: urgency, the only thing SSVC decides here. It schedules work; it sets no
 * exploitability and no severity and decides no acceptability. */
public enum Urgency {
    /** Not now. */
    DEFER,
    /** With the next regular release. */
    SCHEDULED,
    /** Ahead of the regular releases. */
    OUT_OF_CYCLE,
    /** At once, with all that is at hand. */
    IMMEDIATE;

    /**
     * Returns the value as the published table writes it.
     *
     * @return the text, in lower case
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
