package org.tutela.risk.rubric;

/** The answer to a question about a loss: how much of the data of a category an attacker can read, change or withhold. */
public enum LossAnswer implements RubricAnswer {
    /** All of it, or what matters of it. */
    HIGH("H"),
    /** Some of it, without direct serious consequence. */
    LOW("L"),
    /** Nothing of it. */
    NONE("N"),
    /** Nobody knows yet; it is rated as {@link #HIGH}. */
    UNKNOWN("U");

    private final String code;

    LossAnswer(String code) {
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
