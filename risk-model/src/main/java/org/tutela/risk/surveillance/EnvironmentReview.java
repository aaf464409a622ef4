package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.tutela.risk.scenario.RiskId;

/**
 * A look at what changed around the devices in the field: attackers and their means, other devices and networks that they work with, and
 * how they are used; MDCG 2019-16 rev.1, 3.8. That nothing changed is an outcome as well: it takes somebody who looked.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param date when somebody looked
 * @param role the role that looked
 * @param outcome what changed and what it means, or that nothing did
 * @param risks the risks of the risk files that it concerns, immutable
 */
public record EnvironmentReview(
        LocalDate date,
        @NotBlank @Size(max = 300) String role,
        @NotBlank @Size(max = 4000) String outcome,
        List<RiskId> risks) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public EnvironmentReview {
        requireNonNull(date, "date");
        requireNonNull(role, "role");
        requireNonNull(outcome, "outcome");
        risks = ImmutableList.copyOf(risks);
    }
}
