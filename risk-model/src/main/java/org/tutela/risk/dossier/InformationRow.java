package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.clause.ClauseId;
import org.tutela.risk.information.UserInformationItem;

/**
 * How an item of user information stands for a release.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: rows are made by a {@link UserInformationReview}.
 *
 * @param item the item
 * @param state how it stands
 * @param clauses the clauses of the device's regulation that ask for it, in the order of the law, immutable, often empty
 */
public record InformationRow(UserInformationItem item, ChecklistState state, List<ClauseId> clauses) {

    /** Rejects nulls and copies the clauses. */
    public InformationRow {
        requireNonNull(item, "item");
        requireNonNull(state, "state");
        clauses = ImmutableList.copyOf(clauses);
    }

    /**
     * Says whether it is missing.
     *
     * @return true if it is
     */
    public boolean isGap() {
        return state instanceof ChecklistState.Missing;
    }
}
