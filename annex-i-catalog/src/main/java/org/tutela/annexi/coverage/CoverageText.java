package org.tutela.annexi.coverage;

import org.tutela.core.text.MessageKey;

/** The texts of a coverage. */
public enum CoverageText implements MessageKey {
    /** The clause belongs to the other regulation. */
    OTHER_REGULATION("NAP-001", "the device is placed on the market under the {0}"),
    /** Known facts decide that the clause does not apply. */
    FACTS("NAP-002", "applies where {0}; known facts: {1}"),
    /** The clause lays down nothing for the manufacturer. */
    NO_DUTY("NAP-003", "lays down no duty of the manufacturer"),
    /** None of the points of a heading applies. */
    NO_POINT("NAP-004", "none of its points applies"),
    /** Facts that would decide are not known. */
    MISSING("NAP-005", "not known: {0}");

    private final String code;
    private final String english;

    CoverageText(String code, String english) {
        this.code = code;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String english() {
        return english;
    }
}
