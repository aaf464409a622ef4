package org.tutela.risk.rubric;

/** The answer to a question about a fact. */
public enum YesNoAnswer implements RubricAnswer {
    /** It is so. */
    YES("Y"),
    /** It is not so. */
    NO("N"),
    /** Nobody knows yet. */
    UNKNOWN("U");

    private final String code;

    YesNoAnswer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
