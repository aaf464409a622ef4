package org.tutela.risk.sbom;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A hash of a component, as a bill of materials states it. It identifies; nothing is decided by it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param algorithm the algorithm, such as {@code SHA-256}
 * @param value the value, in hexadecimal digits
 */
public record ComponentHash(
        @NotBlank @Size(max = 100) String algorithm,
        @NotBlank @Size(max = 300) String value) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public ComponentHash {
        requireNonNull(algorithm, "algorithm");
        requireNonNull(value, "value");
    }
}
