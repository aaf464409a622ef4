package org.tutela.core.capability;

/** The eight practices of secure design, MDCG 2019-16 rev.1, 3.1, which are those of IEC 62443-4-1 in the same order. */
public enum SecureDesignPractice {
    /** Practice 1. */
    SECURITY_MANAGEMENT(
            "SM",
            "Security activities are planned, recorded and carried out over the whole life cycle, bought-in components"
                    + " included."),
    /** Practice 2. */
    SPECIFICATION_OF_SECURITY_REQUIREMENTS(
            "SR",
            "The capabilities that confidentiality, integrity and availability need are laid"
                    + " down together with the security context that the product is meant for."),
    /** Practice 3. */
    SECURE_BY_DESIGN("SD", "The design itself is secure and defends in several layers."),
    /** Practice 4. */
    SECURE_IMPLEMENTATION("SI", "Features are built securely in all hardware and software of the manufacturer's own."),
    /** Practice 5. */
    SECURITY_VERIFICATION_AND_VALIDATION_TESTING(
            "SVV",
            "Recorded tests show that every security requirement is met and that" + " security holds in intended use."),
    /** Practice 6. */
    MANAGEMENT_OF_SECURITY_RELATED_ISSUES("DM", "Security-related issues are received, assessed and dealt with."),
    /** Practice 7. */
    SECURITY_UPDATE_MANAGEMENT("SUM", "Updates and patches are tested for regressions and reach users in time."),
    /** Practice 8. */
    SECURITY_GUIDELINES(
            "SG",
            "User documentation says how to integrate, configure and keep up the layers of defence in the intended"
                    + " security context.");

    private final String code;
    private final String text;

    SecureDesignPractice(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /**
     * Returns the number of the practice.
     *
     * @return from 1 to 8
     */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * Returns the code of the practice in IEC 62443-4-1.
     *
     * @return such as {@code SUM}
     */
    public String code() {
        return code;
    }

    /**
     * Returns what the practice asks, in our words.
     *
     * @return the text
     */
    public String text() {
        return text;
    }
}
