package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.tutela.core.identity.Identified;

/**
 * One release of a device: what a risk file is about.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param device the device family
 * @param version the version, as the device shows it
 * @param udiDi the UDI device identifier, where one is assigned
 */
public record DeviceRelease(
        ReleaseId id,
        @Valid Device device,
        @NotBlank @Size(max = 300) String version,
        Optional<String> udiDi) implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public DeviceRelease {
        requireNonNull(id, "id");
        requireNonNull(device, "device");
        requireNonNull(version, "version");
        requireNonNull(udiDi, "udiDi");
    }
}
