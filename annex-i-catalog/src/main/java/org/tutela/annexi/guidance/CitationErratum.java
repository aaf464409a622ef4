package org.tutela.annexi.guidance;

import static java.util.Objects.requireNonNull;

/**
 * A place where the guidance prints another citation than it means. This library encodes what is meant and records what is printed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param where the place in the guidance
 * @param printed what is printed
 * @param meant what is meant, as far as that can be known
 * @param reason why
 */
public record CitationErratum(String where, String printed, String meant, String reason) {

    /** Rejects nulls. */
    public CitationErratum {
        requireNonNull(where, "where");
        requireNonNull(printed, "printed");
        requireNonNull(meant, "meant");
        requireNonNull(reason, "reason");
    }
}
