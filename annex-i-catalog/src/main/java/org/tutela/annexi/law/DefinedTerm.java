package org.tutela.annexi.law;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tutela.core.reference.Citation;

/**
 * A term that Article 2 of both regulations defines.
 *
 * <p>Harm, hazard, vulnerability and cybersecurity are defined in neither.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param term the term
 * @param meaning what it means, in our words
 * @param mdr where the MDR defines it
 * @param ivdr where the IVDR defines it
 * @param difference how the IVDR differs, in our words, empty where it does not
 */
public record DefinedTerm(String term, String meaning, Citation mdr, Citation ivdr, Optional<String> difference) {

    /** Rejects nulls. */
    public DefinedTerm {
        requireNonNull(term, "term");
        requireNonNull(meaning, "meaning");
        requireNonNull(mdr, "mdr");
        requireNonNull(ivdr, "ivdr");
        requireNonNull(difference, "difference");
    }
}
