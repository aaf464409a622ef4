package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of the catalogue of known exploited vulnerabilities of CISA. It says that exploitation was seen; its absence says nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cve the vulnerability
 * @param dateAdded when it was entered
 * @param dueDate by when federal agencies must act, where that is set
 * @param vendor the vendor or project; empty where none is named
 * @param product the product; empty where none is named
 * @param name the name of the vulnerability; empty where it has none
 * @param isKnownRansomwareUse whether use in ransomware campaigns is known
 * @param catalogVersion the version of the catalogue it was read from
 */
public record KevEntry(
        CveId cve,
        LocalDate dateAdded,
        Optional<LocalDate> dueDate,
        @Size(max = 300) String vendor,
        @Size(max = 300) String product,
        @Size(max = 1000) String name,
        boolean isKnownRansomwareUse,
        @NotBlank @Size(max = 100) String catalogVersion) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public KevEntry {
        requireNonNull(cve, "cve");
        requireNonNull(dateAdded, "dateAdded");
        requireNonNull(dueDate, "dueDate");
        requireNonNull(vendor, "vendor");
        requireNonNull(product, "product");
        requireNonNull(name, "name");
        requireNonNull(catalogVersion, "catalogVersion");
    }
}
