package org.tutela.risk.urgency;

import java.util.Locale;

/** How much an exploit endangers the public, as SSVC 2.0.1 asks. An answer that orders work; it sets no exploitability and decides no acceptability. */
public enum PublicSafetyImpact {
    /** At most negligible harm. */
    MINIMAL,
    /** Marginal harm or worse. */
    SIGNIFICANT;

    /**
     * Returns the value as the published table writes it.
     *
     * @return the text, in lower case
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
