package org.tutela.core.clause;

import static java.util.Objects.requireNonNull;

import org.tutela.core.canonical.CanonicalText;

/**
 * A legal act or other document whose clauses can be cited: an open value, so that a host can bring national law or company
 * requirements.
 *
 * <p>This class is immutable and thread-safe. {@link #MDR} and {@link #IVDR} are the ones this library knows.
 *
 * @param code an upper-case code that starts the clause ids, such as {@code MDR}
 */
public record Instrument(String code) implements CanonicalText {

    /** Regulation (EU) 2017/745 on medical devices. */
    public static final Instrument MDR = new Instrument("MDR");

    /** Regulation (EU) 2017/746 on in vitro diagnostic medical devices. */
    public static final Instrument IVDR = new Instrument("IVDR");

    private static final int MAX_LENGTH = 20;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not 1 to 20 upper-case letters and digits that start with a letter
     */
    public Instrument {
        requireNonNull(code, "code");
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "Instrument code must be 1 to 20 upper-case letters and digits and start with a letter, but was '"
                            + code + "'");
        }
    }

    /**
     * Returns the instrument with a code.
     *
     * @param text the code
     * @return the instrument
     * @throws IllegalArgumentException if the code is not 1 to 20 upper-case letters and digits that start with a letter
     */
    public static Instrument parse(String text) {
        return new Instrument(text);
    }

    static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !isUpper(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUpper(c) && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
