package org.tutela.risk.rubric;

/** A text is not a record of answers to the rubric; says which rule it breaks, and where. */
public final class RubricParseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int QUOTED = 200;

    /** The text that is not a record of answers. */
    private final String text;

    /** Where the rule is broken. */
    private final int index;

    /**
     * Creates an exception.
     *
     * @param text the text
     * @param rule what was expected
     * @param index where it was expected, from 0 to the length of the text
     */
    RubricParseException(String text, String rule, int index) {
        super("Unable to parse rubric answers from '" + quote(text) + "': " + rule + " at index " + index);
        this.text = text;
        this.index = index;
    }

    /**
     * Returns the text that is not a record of answers.
     *
     * @return the text as it was given
     */
    public String text() {
        return text;
    }

    /**
     * Returns where the rule is broken.
     *
     * @return the index in the text, from 0 to its length
     */
    public int index() {
        return index;
    }

    /** Quotes the beginning of a text, with a question mark for what could forge a line of a log. */
    private static String quote(String text) {
        String start = text.substring(0, Math.min(text.length(), QUOTED)).replaceAll("[^ -~]", "?");
        return text.length() > QUOTED ? start + "..." : start;
    }
}
