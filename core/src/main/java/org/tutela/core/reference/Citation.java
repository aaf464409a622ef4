package org.tutela.core.reference;

import static java.util.Objects.requireNonNull;

/**
 * A place in a source, and how far it was read.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param source the document
 * @param locator the place in it, such as {@code 3.5} or {@code Annex I, 17.2}
 * @param grade how far it was read
 */
public record Citation(Source source, String locator, SourceGrade grade) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the locator is blank
     */
    public Citation {
        requireNonNull(source, "source");
        requireNonNull(grade, "grade");
        if (locator.isBlank()) {
            throw new IllegalArgumentException("Citation locator must not be blank");
        }
    }

    /**
     * Returns a citation of a text that was read.
     *
     * @param source the document
     * @param locator the place in it
     * @return a citation of grade {@link SourceGrade#PRIMARY}
     */
    public static Citation primary(Source source, String locator) {
        return new Citation(source, locator, SourceGrade.PRIMARY);
    }

    /**
     * Returns a citation of this library's own method.
     *
     * @param locator the rule
     * @return a citation of {@link Sources#TUTELA}, of grade {@link SourceGrade#POLICY}
     */
    public static Citation method(String locator) {
        return new Citation(Sources.TUTELA, locator, SourceGrade.POLICY);
    }

    /**
     * Returns title and place.
     *
     * @return such as {@code MDCG 2019-16 rev.1, 3.5}
     */
    @Override
    public String toString() {
        return source.title() + ", " + locator;
    }
}
