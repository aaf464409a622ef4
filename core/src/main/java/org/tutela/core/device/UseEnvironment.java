package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tutela.core.identity.Identified;

/**
 * A place where a device is used, and what it may expect there.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param kind the kind of place
 * @param description what is there, who else has access
 * @param network what the device may expect of the network
 * @param operator who operates the device and the network
 */
public record UseEnvironment(
        UseEnvironmentId id,
        EnvironmentKind kind,
        @NotBlank @Size(max = 4000) String description,
        NetworkTrust network,
        @NotBlank @Size(max = 300) String operator)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public UseEnvironment {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(description, "description");
        requireNonNull(network, "network");
        requireNonNull(operator, "operator");
    }

    /**
     * Returns a use environment of whose network nothing is known, so that it counts as {@link NetworkTrust#HOSTILE}.
     *
     * @param id the id
     * @param kind the kind of place
     * @param description what is there, who else has access
     * @param operator who operates the device and the network
     * @return the use environment
     */
    public static UseEnvironment of(UseEnvironmentId id, EnvironmentKind kind, String description, String operator) {
        return new UseEnvironment(id, kind, description, NetworkTrust.HOSTILE, operator);
    }
}
