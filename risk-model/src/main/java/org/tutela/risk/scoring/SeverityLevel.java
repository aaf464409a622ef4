package org.tutela.risk.scoring;

import org.tutela.core.canonical.CanonicalText;

/**
 * A level of severity. What it means in each dimension and how it orders is said by the scale of a policy.
 *
 * <p>This class is immutable and thread-safe. {@link #S1} to {@link #S5} belong to the scale of the preset policies.
 *
 * @param code the code in the scale, such as {@code S4}
 */
public record SeverityLevel(String code) implements CanonicalText {

    /** Negligible in the preset scale. */
    public static final SeverityLevel S1 = new SeverityLevel("S1");

    /** Minor in the preset scale. */
    public static final SeverityLevel S2 = new SeverityLevel("S2");

    /** Serious in the preset scale. */
    public static final SeverityLevel S3 = new SeverityLevel("S3");

    /** Critical in the preset scale. */
    public static final SeverityLevel S4 = new SeverityLevel("S4");

    /** Catastrophic in the preset scale. */
    public static final SeverityLevel S5 = new SeverityLevel("S5");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank or longer than 40 characters
     */
    public SeverityLevel {
        LevelCodes.check("Severity level", code);
    }

    /**
     * Returns the level with a code.
     *
     * @param text the code
     * @return the level
     * @throws IllegalArgumentException if the code is blank or longer than 40 characters
     */
    public static SeverityLevel parse(String text) {
        return new SeverityLevel(text);
    }

    @Override
    public String toString() {
        return code;
    }
}
