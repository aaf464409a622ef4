package org.tutela.risk.benefit;

import org.tutela.core.text.MessageKey;

/** The texts of benefit-risk conclusions and release decisions. Codes are never reused. */
public enum BenefitText implements MessageKey {
    /** An uncontrolled risk. */
    GATE_UNCONTROLLED("BRA-001", "Risk {0} is not controlled"),
    /** A risk not reduced as far as possible. */
    GATE_NOT_AS_FAR_AS_POSSIBLE("BRA-002", "Risk {0} is not shown to be reduced as far as possible"),
    /** An uncontrolled introduced risk. */
    GATE_INTRODUCED("BRA-003", "Control {0} brings risk {1}, which is not controlled"),
    /** Users are not told. */
    GATE_INFORMATION("BRA-004", "Users are not told what they must know: {0}"),
    /** The file names no clinical benefit. */
    NO_BENEFIT("BRA-010", "The intended purpose names no clinical benefit"),
    /** No evidence of the size of a benefit. */
    BENEFIT_NOT_QUANTIFIED("BRA-011", "No size, interval or evidence grade was given for benefit {0}"),
    /** No alternative was compared. */
    NO_ALTERNATIVE("BRA-012", "No alternative was compared: {0}"),
    /** A part of the rationale is missing. */
    NO_RATIONALE("BRA-013", "The rationale lacks {0}"),
    /** The file is acceptable overall. */
    RELEASE_ACCEPTABLE("REL-001", "Overall residual risk is acceptable and the benefits outweigh it"),
    /** The overall residual risk is not acceptable. */
    RELEASE_RISK("REL-002", "Overall residual risk is {0}"),
    /** The benefit-risk analysis is not favourable. */
    RELEASE_BENEFIT("REL-003", "The benefit-risk conclusion is {0}");

    private final String code;
    private final String english;

    BenefitText(String code, String english) {
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
