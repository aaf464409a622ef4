package org.tutela.core.canonical;

/**
 * A small value that is wholly told by its canonical text.
 *
 * <p>{@code toString()} of an implementation is the canonical text, and its static {@code parse(String)} is the inverse. Such a
 * value is encoded, digested and stored as that text.
 */
public interface CanonicalText {

    /**
     * Returns the canonical text.
     *
     * @return the canonical text, never blank
     */
    @Override
    String toString();
}
