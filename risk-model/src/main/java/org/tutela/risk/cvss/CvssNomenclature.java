package org.tutela.risk.cvss;

/**
 * Which metric groups a CVSS v4.0 score rests on; a published v4.0 score should carry it.
 *
 * <p>Source: FIRST, CVSS v4.0 specification document, section 1.3. Supplemental metrics do not count.
 */
public enum CvssNomenclature {
    /** Base metrics alone. */
    CVSS_B("CVSS-B"),

    /** Base and threat metrics. */
    CVSS_BT("CVSS-BT"),

    /** Base and environmental metrics. */
    CVSS_BE("CVSS-BE"),

    /** Base, threat and environmental metrics. */
    CVSS_BTE("CVSS-BTE");

    private final String text;

    CvssNomenclature(String text) {
        this.text = text;
    }

    /**
     * Returns the text that the specification uses, such as {@code CVSS-BTE}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
