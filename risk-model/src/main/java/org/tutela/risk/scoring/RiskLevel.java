package org.tutela.risk.scoring;

import org.tutela.core.canonical.CanonicalText;

/**
 * A level of risk, as the matrix of a policy gives it. Levels are ordinal: they are never added, multiplied or averaged.
 *
 * <p>This class is immutable and thread-safe. It is the only scale that acceptance is decided on; scores of other methods have types
 * of their own.
 *
 * @param code the code in the scale of the policy, such as {@code 2}
 */
public record RiskLevel(String code) implements CanonicalText {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank or longer than 40 characters
     */
    public RiskLevel {
        LevelCodes.check("Risk level", code);
    }

    /**
     * Returns the level with a code.
     *
     * @param text the code
     * @return the level
     * @throws IllegalArgumentException if the code is blank or longer than 40 characters
     */
    public static RiskLevel parse(String text) {
        return new RiskLevel(text);
    }

    @Override
    public String toString() {
        return code;
    }
}
