package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.tutela.core.identity.Identified;

/**
 * A flow of data or commands between two elements.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param title what flows
 * @param from where it starts
 * @param to where it ends
 * @param protocol what is spoken
 * @param deviceInterface the interface it uses, where it enters or leaves the device
 */
public record DataFlow(
        DataFlowId id,
        @NotBlank @Size(max = 300) String title,
        ElementId from,
        ElementId to,
        @NotBlank @Size(max = 300) String protocol,
        Optional<InterfaceId> deviceInterface)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public DataFlow {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(protocol, "protocol");
        requireNonNull(deviceInterface, "deviceInterface");
    }
}
