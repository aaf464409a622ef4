package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.tutela.core.identity.Identified;

/**
 * Something a device relies on in its operating environment. Users must be told of it; MDCG 2019-16 rev.1, 3.6.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param statement what is relied on
 * @param justification why the device does not do it itself
 * @param userInformation where users are told of it, such as a section of the instructions for use; empty where they are not
 */
public record EnvironmentAssumption(
        AssumptionId id,
        @NotBlank @Size(max = 4000) String statement,
        @NotBlank @Size(max = 4000) String justification,
        Optional<String> userInformation)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public EnvironmentAssumption {
        requireNonNull(id, "id");
        requireNonNull(statement, "statement");
        requireNonNull(justification, "justification");
        requireNonNull(userInformation, "userInformation");
    }
}
