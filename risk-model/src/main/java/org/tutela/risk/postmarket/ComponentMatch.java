package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Why a component of a release is taken to have a vulnerability: which advisory says so, and by what the two were joined.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param component the reference of the component in the bill of materials
 * @param advisory the id of the advisory
 * @param publisher who published the advisory
 * @param modified when the advisory, as it was matched, was last changed
 * @param basis by what names they were joined
 * @param isVersionKnown whether the version is known to be meant; false where it could not be compared
 */
public record ComponentMatch(
        @NotBlank @Size(max = 1000) String component,
        @NotBlank @Size(max = 300) String advisory,
        @NotBlank @Size(max = 300) String publisher,
        LocalDate modified,
        MatchBasis basis,
        boolean isVersionKnown) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public ComponentMatch {
        requireNonNull(component, "component");
        requireNonNull(advisory, "advisory");
        requireNonNull(publisher, "publisher");
        requireNonNull(modified, "modified");
        requireNonNull(basis, "basis");
    }

    /**
     * Returns how sure the match is.
     *
     * @return the confidence; {@link MatchConfidence#POSSIBLE} unless both name and version compare
     */
    public MatchConfidence confidence() {
        if (!isVersionKnown || basis == MatchBasis.PRODUCT_NAME) {
            return MatchConfidence.POSSIBLE;
        }
        return basis == MatchBasis.VENDOR_AND_PRODUCT ? MatchConfidence.PROBABLE : MatchConfidence.CERTAIN;
    }
}
