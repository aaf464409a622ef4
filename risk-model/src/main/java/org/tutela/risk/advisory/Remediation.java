package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a source offers against a vulnerability.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what kind of remedy it is
 * @param text what it says
 * @param date from when on it is available, where that is said
 * @param url where it is to be had, where that is said
 */
public record Remediation(
        RemediationKind kind,
        @NotBlank @Size(max = 4000) String text,
        Optional<LocalDate> date,
        Optional<@Size(max = 2000) String> url) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Remediation {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(date, "date");
        requireNonNull(url, "url");
    }
}
