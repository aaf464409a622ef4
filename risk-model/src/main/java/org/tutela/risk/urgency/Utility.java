package org.tutela.risk.urgency;

import java.util.Locale;

/** How useful an exploit is to the adversary, as SSVC 1.0.1 asks. An answer that orders work; it sets no exploitability and decides no acceptability. */
public enum Utility {
    /** Not automatable, and each target is worth little. */
    LABORIOUS,
    /** Either automatable or worth much, not both. */
    EFFICIENT,
    /** Automatable, and each target is worth much. */
    SUPER_EFFECTIVE;

    /**
     * Returns the value as the published table writes it.
     *
     * @return the text, in lower case
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
