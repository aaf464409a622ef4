package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.tutela.core.identity.Identified;

/**
 * A place where data or commands enter or leave a device: a port, a radio, a service or a screen.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param name a short name
 * @param protocol what is spoken there, such as {@code HTTPS} or {@code USB mass storage}
 * @param direction the direction, seen from the device
 * @param port the network port from 0 to 65535, where there is one
 */
public record DeviceInterface(
        InterfaceId id,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String protocol,
        FlowDirection direction,
        Optional<Integer> port)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public DeviceInterface {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(protocol, "protocol");
        requireNonNull(direction, "direction");
        requireNonNull(port, "port");
    }
}
