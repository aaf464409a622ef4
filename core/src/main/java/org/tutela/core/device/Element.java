package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.core.identity.Identified;

/**
 * An element of the architecture of a device: what data flows run between.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param title a short name
 * @param kind what it is
 * @param components the components it is made of, immutable
 */
public record Element(
        ElementId id, @NotBlank @Size(max = 300) String title, ElementKind kind, List<ComponentId> components)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Element {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        components = ImmutableList.copyOf(components);
    }
}
