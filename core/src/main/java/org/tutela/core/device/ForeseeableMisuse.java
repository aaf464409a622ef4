package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tutela.core.identity.Identified;

/**
 * A use that is not intended but can be foreseen. An exploitable vulnerability enables one; MDCG 2019-16 rev.1, 2.4.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param description what is done
 * @param actor who does it
 * @param rationale why it can be foreseen
 */
public record ForeseeableMisuse(
        MisuseId id,
        @NotBlank @Size(max = 4000) String description,
        @NotBlank @Size(max = 300) String actor,
        @NotBlank @Size(max = 4000) String rationale)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public ForeseeableMisuse {
        requireNonNull(id, "id");
        requireNonNull(description, "description");
        requireNonNull(actor, "actor");
        requireNonNull(rationale, "rationale");
    }
}
