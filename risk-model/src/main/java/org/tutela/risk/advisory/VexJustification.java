package org.tutela.risk.advisory;

/** Why a product is not affected by a vulnerability of one of its components; the five status justifications of VEX. */
public enum VexJustification {
    /** The component is not in the product. */
    COMPONENT_NOT_PRESENT("component_not_present"),
    /** The component is there, without the vulnerable code. */
    VULNERABLE_CODE_NOT_PRESENT("vulnerable_code_not_present"),
    /** The vulnerable code is there and never runs. */
    VULNERABLE_CODE_NOT_IN_EXECUTE_PATH("vulnerable_code_not_in_execute_path"),
    /** The vulnerable code runs, and no adversary can steer it. */
    VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY("vulnerable_code_cannot_be_controlled_by_adversary"),
    /** A control in the product keeps it from being exploited. */
    INLINE_MITIGATIONS_ALREADY_EXIST("inline_mitigations_already_exist");

    private final String text;

    VexJustification(String text) {
        this.text = text;
    }

    /**
     * Returns the word of OpenVEX and CSAF.
     *
     * @return such as {@code component_not_present}
     */
    public String text() {
        return text;
    }
}
