package org.tutela.risk.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tutela.core.clause.Instrument;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.information.DocumentStatement;
import org.tutela.risk.information.DocumentationPart;

/**
 * Which parts of the technical documentation exist for a release, and where; MDCG 2019-16 rev.1, 4.1. That this library can make a part is
 * not that it was filed.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DocumentationReview {

    private final ImmutableList<DocumentationRow> rows;

    private DocumentationReview(List<DocumentationRow> rows) {
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * Reviews the technical documentation of a release.
     *
     * @param file the risk file
     * @return the review, with one row for each part
     */
    public static DocumentationReview of(RiskFile file) {
        Instrument regulation = file.device().regulation();
        List<DocumentationRow> rows = new ArrayList<>();
        for (DocumentationPart part : DocumentationPart.values()) {
            rows.add(new DocumentationRow(part, state(file, part), part.clauses(regulation)));
        }
        return new DocumentationReview(rows);
    }

    private static ChecklistState state(RiskFile file, DocumentationPart part) {
        List<String> where = new ArrayList<>();
        List<Message> reasons = new ArrayList<>();
        for (DocumentStatement statement : file.content().documents()) {
            if (statement.part() != part) {
                continue;
            }
            if (statement instanceof DocumentStatement.NotApplicable it) {
                return new ChecklistState.NotApplicable(Message.of(DossierText.EXCLUDED, it.reason(), it.approver()));
            }
            if (statement instanceof DocumentStatement.Filed filed) {
                if (filed.release().equals(file.release().id())) {
                    where.add(filed.title() + " (" + filed.version() + "): " + filed.location());
                } else {
                    reasons.add(Message.of(DossierText.FILED_FOR_OTHER, filed.title(), filed.release()));
                }
            }
        }
        if (!where.isEmpty()) {
            where.sort(null);
            return new ChecklistState.Present(where);
        }
        if (reasons.isEmpty()) {
            reasons.add(Message.of(DossierText.NOT_FILED));
        }
        return new ChecklistState.Missing(reasons);
    }

    /**
     * Returns how each part stands.
     *
     * @return one row for each part, in the order of their codes, immutable
     */
    public List<DocumentationRow> rows() {
        return rows;
    }

    /**
     * Returns what is missing.
     *
     * @return one finding for each missing part, in the order of their codes, immutable
     */
    public List<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (DocumentationRow row : rows) {
            if (row.state() instanceof ChecklistState.Missing missing) {
                findings.add(Finding.of(
                        row.part().gap(), "documents[" + row.part() + ']', UserInformationReview.joined(missing)));
            }
        }
        return findings.build();
    }
}
