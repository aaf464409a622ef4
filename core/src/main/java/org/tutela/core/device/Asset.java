package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.tutela.core.identity.Identified;

/**
 * Something of value that an attack can harm: a function, data, a credential or a resource.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param title a short name
 * @param kind what kind of thing it is
 * @param objectives what is to be preserved of it, immutable
 * @param category its clinical category
 */
public record Asset(
        AssetId id,
        @NotBlank @Size(max = 300) String title,
        AssetKind kind,
        @NotEmpty Set<SecurityObjective> objectives,
        DataCategory category)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Asset {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        objectives = ImmutableSet.copyOf(objectives);
        requireNonNull(category, "category");
    }
}
