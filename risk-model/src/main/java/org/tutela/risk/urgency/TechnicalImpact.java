package org.tutela.risk.urgency;

import java.util.Locale;

/** How much control an exploit gives over the component, as SSVC 1.0.0 asks. An answer that orders work; it sets no exploitability and decides no acceptability. */
public enum TechnicalImpact {
    /** Limited control or information. */
    PARTIAL,
    /** Total control or all information. */
    TOTAL;

    /**
     * Returns the value as the published table writes it.
     *
     * @return the text, in lower case
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
