package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.scenario.RiskId;

/**
 * What a change after market touches: from here the documents, clauses and items of user information are found that must be looked at again.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param release the release
 * @param cases the cases that the change comes from, in canonical order, immutable
 * @param risks the risks that moved, in canonical order, immutable
 * @param controls the controls that were suspended, in canonical order, immutable
 * @param clauses the clauses whose evidence is other than before, in the order of the law, immutable
 * @param userInformation the items that tell of a risk that moved or rest on an assumption of a suspended control, in canonical order, immutable
 * @param documents the parts of the technical documentation that are touched, in the order of the constants, immutable
 */
public record ChangeSet(
        ReleaseId release,
        List<CaseId> cases,
        List<RiskId> risks,
        List<ControlId> controls,
        List<ClauseId> clauses,
        List<UserInformationId> userInformation,
        Set<AffectedDocument> documents) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public ChangeSet {
        requireNonNull(release, "release");
        cases = ImmutableList.copyOf(cases);
        risks = ImmutableList.copyOf(risks);
        controls = ImmutableList.copyOf(controls);
        clauses = ImmutableList.copyOf(clauses);
        userInformation = ImmutableList.copyOf(userInformation);
        documents = ImmutableSet.copyOf(documents);
    }

    /**
     * Says whether nothing is touched.
     *
     * @return true if no document is
     */
    public boolean isEmpty() {
        return documents.isEmpty();
    }
}
