package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.information.UserInformationItem;

/**
 * How the user information of a release stands against the checklist: each item is present, does not apply for a reason, or is missing.
 * It belongs to the technical documentation as part TD-18.
 *
 * <p>An item applies unless known facts of the device rule it out, or somebody has decided so with a reason; the decision does not help
 * where a fact is unknown, where the file has what the item is to tell, or where known facts make the law ask for it. It is present
 * where statements for it reach its audience, stand in a place it may stand in, were reviewed for this release, and together have the
 * content it needs.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UserInformationReview {

    private final ImmutableList<InformationRow> rows;

    private UserInformationReview(List<InformationRow> rows) {
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * Reviews the user information of a release.
     *
     * @param assessment the assessment of its risk file
     * @return the review, with one row for each item
     */
    public static UserInformationReview of(RiskAssessment assessment) {
        requireNonNull(assessment, "assessment");
        InformationJudge judge = new InformationJudge(assessment);
        List<InformationRow> rows = new ArrayList<>();
        for (UserInformationItem item : UserInformationItem.values()) {
            rows.add(new InformationRow(
                    item,
                    judge.state(item),
                    item.clauses(assessment.file().device().regulation())));
        }
        return new UserInformationReview(rows);
    }

    /**
     * Returns how each item stands.
     *
     * @return one row for each item, in the order of their codes, immutable
     */
    public List<InformationRow> rows() {
        return rows;
    }

    /**
     * Returns how an item stands.
     *
     * @param item the item
     * @return its row
     */
    public InformationRow row(UserInformationItem item) {
        return rows.get(item.ordinal());
    }

    /**
     * Returns what is missing.
     *
     * @return one finding for each missing item, in the order of their codes, immutable
     */
    public List<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (InformationRow row : rows) {
            if (row.state() instanceof ChecklistState.Missing missing) {
                findings.add(Finding.of(row.item().gap(), "userInformation[" + row.item() + ']', joined(missing)));
            }
        }
        return findings.build();
    }

    static String joined(ChecklistState.Missing missing) {
        return missing.reasons().stream().map(Message::toString).collect(Collectors.joining("; "));
    }

    /**
     * Returns what the review has to say about clauses: an item that is present serves the clauses that ask for it, one that is missing
     * speaks against them.
     *
     * @return the evidence, in the order of the items, immutable
     */
    public List<ClauseEvidence> clauseEvidence() {
        ImmutableList.Builder<ClauseEvidence> evidence = ImmutableList.builder();
        for (InformationRow row : rows) {
            for (ClauseId clause : row.clauses()) {
                if (row.state() instanceof ChecklistState.Present present) {
                    evidence.add(new ClauseEvidence(
                            clause, Bearing.IN_FORCE, row.item().code(), String.join("; ", present.where())));
                } else if (row.isGap()) {
                    evidence.add(new ClauseEvidence(
                            clause, Bearing.CONTRADICTING_FINDING, row.item().code(), ""));
                }
            }
        }
        return evidence.build();
    }
}
