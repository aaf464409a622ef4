package org.tutela.core.clause;

/** Thrown when a text is no clause id. It keeps the text, the place and the rule. */
public final class ClauseIdParseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int index;
    private final String expected;

    ClauseIdParseException(String text, int index, String expected) {
        super("Unable to parse clause id from '" + text + "': expected " + expected + " at index " + index);
        this.text = text;
        this.index = index;
        this.expected = expected;
    }

    /**
     * Returns the text that was parsed.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns where the text stops being a clause id.
     *
     * @return the index, from 0
     */
    public int index() {
        return index;
    }

    /**
     * Returns what was expected there.
     *
     * @return such as {@code a clause number}
     */
    public String expected() {
        return expected;
    }
}
