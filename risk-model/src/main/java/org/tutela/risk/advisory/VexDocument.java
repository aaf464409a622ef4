package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document of VEX statements, read or to be written.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id of the document
 * @param author who speaks; empty where it is not said
 * @param role the role of the author; empty where it is not said
 * @param issued when it was issued, where that is said
 * @param version the version of the document
 * @param statements the statements, in the order given, immutable
 */
public record VexDocument(
        @NotBlank @Size(max = 1000) String id,
        @Size(max = 300) String author,
        @Size(max = 300) String role,
        Optional<LocalDate> issued,
        @NotBlank @Size(max = 100) String version,
        List<@Valid VexStatement> statements) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public VexDocument {
        requireNonNull(id, "id");
        requireNonNull(author, "author");
        requireNonNull(role, "role");
        requireNonNull(issued, "issued");
        requireNonNull(version, "version");
        statements = ImmutableList.copyOf(statements);
    }
}
