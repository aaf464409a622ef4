package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.tutela.core.identity.Identified;

/**
 * A part of a device that has a version of its own: software, firmware or hardware.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param name its name, as in the bill of materials
 * @param version its version
 * @param supplier who makes it
 * @param packageUrl its package URL, where it has one
 */
public record Component(
        ComponentId id,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String version,
        @NotBlank @Size(max = 300) String supplier,
        Optional<String> packageUrl)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Component {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(supplier, "supplier");
        requireNonNull(packageUrl, "packageUrl");
    }
}
