package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.clause.ClauseId;
import org.tutela.risk.information.DocumentationPart;

/**
 * How a part of the technical documentation stands for a release.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: rows are made by a {@link DocumentationReview}.
 *
 * @param part the part
 * @param state how it stands
 * @param clauses the clauses of the device's regulation that it shows to be met, in the order of the law, immutable
 */
public record DocumentationRow(DocumentationPart part, ChecklistState state, List<ClauseId> clauses) {

    /** Rejects nulls and copies the clauses. */
    public DocumentationRow {
        requireNonNull(part, "part");
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
