package org.tutela.risk.cvss;

/**
 * A text is not a CVSS vector; says which rule it breaks, and where.
 *
 * <p>The message quotes at most 200 characters of the text, with every character outside printable ASCII escaped, so that
 * text from a feed cannot forge lines of a log.
 */
public final class CvssParseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** How much of a text a message quotes. */
    static final int QUOTED = 200;

    /** The text that is not a vector. */
    private final String text;

    /** What was expected. */
    private final String rule;

    /** Where it was expected. */
    private final int index;

    /**
     * Creates an exception.
     *
     * @param text the text
     * @param rule what was expected
     * @param index where it was expected, from 0 to the length of the text
     */
    CvssParseException(String text, String rule, int index) {
        super("Unable to parse CVSS vector from '" + quote(text) + "': " + rule + " at index " + index);
        this.text = text;
        this.rule = rule;
        this.index = index;
    }

    /**
     * Returns the text that is not a vector.
     *
     * @return the text as it was given; from a {@code byte[]}, at most its first 200 characters
     */
    public String text() {
        return text;
    }

    /**
     * Returns what was expected, such as {@code expected metric AV only once}.
     *
     * @return the rule that the text breaks
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns where the rule is broken.
     *
     * @return the index in the text, from 0 to its length
     */
    public int index() {
        return index;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), QUOTED); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                quoted.append(c);
            } else {
                quoted.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    quoted.append("0123456789abcdef".charAt(c >> shift & 15));
                }
            }
        }
        return text.length() > QUOTED ? quoted.append("...").toString() : quoted.toString();
    }
}
