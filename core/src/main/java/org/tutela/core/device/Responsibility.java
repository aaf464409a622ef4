package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.core.identity.Identified;

/**
 * What somebody other than the manufacturer must do or leave undone so that the device stays secure; MDCG 2019-16 rev.1, 2.6. A party
 * that has nothing to do is named with a statement that says so.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param party who
 * @param statement what they must do, in words they are told
 * @param assumptions the assumptions on the operating environment that become true by it, immutable
 */
public record Responsibility(
        ResponsibilityId id,
        ResponsibleParty party,
        @NotBlank @Size(max = 4000) String statement,
        List<AssumptionId> assumptions)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Responsibility {
        requireNonNull(id, "id");
        requireNonNull(party, "party");
        requireNonNull(statement, "statement");
        assumptions = ImmutableList.copyOf(assumptions);
    }
}
