package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.tutela.core.identity.Identified;

/**
 * Something a device relies on in its operating environment. Users must be told of it; MDCG 2019-16 rev.1, 3.6.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #EnvironmentAssumption(AssumptionId,
 * String, String, Optional)} and {@link #withChecks(List)}.
 *
 * @param id the id
 * @param statement what is relied on
 * @param justification why the device does not do it itself
 * @param userInformation where users are told of it, such as a section of the instructions for use; empty where they are not
 * @param checks whether it may be expected in each use environment, in the order given, immutable
 */
public record EnvironmentAssumption(
        AssumptionId id,
        @NotBlank @Size(max = 4000) String statement,
        @NotBlank @Size(max = 4000) String justification,
        Optional<String> userInformation,
        List<@Valid AssumptionCheck> checks)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public EnvironmentAssumption {
        requireNonNull(id, "id");
        requireNonNull(statement, "statement");
        requireNonNull(justification, "justification");
        requireNonNull(userInformation, "userInformation");
        checks = ImmutableList.copyOf(checks);
    }

    /**
     * Creates an assumption that was not yet checked against any use environment.
     *
     * @param id the id
     * @param statement what is relied on
     * @param justification why the device does not do it itself
     * @param userInformation where users are told of it; empty where they are not
     */
    public EnvironmentAssumption(
            AssumptionId id, String statement, String justification, Optional<String> userInformation) {
        this(id, statement, justification, userInformation, ImmutableList.of());
    }

    /**
     * Returns this assumption with other checks.
     *
     * @param checks the checks against use environments, in order
     * @return the assumption
     */
    public EnvironmentAssumption withChecks(List<AssumptionCheck> checks) {
        return new EnvironmentAssumption(id, statement, justification, userInformation, checks);
    }
}
