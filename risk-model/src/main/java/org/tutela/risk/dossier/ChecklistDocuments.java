package org.tutela.risk.dossier;

import java.util.ArrayList;
import java.util.List;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.information.InformationTopic;
import org.tutela.risk.information.UserInformationItem;

/** The two checklists as documents. */
final class ChecklistDocuments {

    private ChecklistDocuments() {}

    static Document technicalDocumentation(RiskAssessment assessment) {
        Parts parts = new Parts(assessment);
        Parts.Table table = Parts.table(
                DossierText.INDEX,
                DossierText.C_PART,
                DossierText.C_TITLE,
                DossierText.C_STATE,
                DossierText.C_DETAIL,
                DossierText.C_CLAUSES);
        for (DocumentationRow row : DocumentationReview.of(assessment.file()).rows()) {
            Block.Cell[] cells = {
                Parts.cell(Text.stated(Audience.AUTHORITY, row.part().code())),
                Parts.cell(Text.of(Audience.AUTHORITY, row.part())),
                Parts.cell(Text.of(Audience.AUTHORITY, state(row.state()))),
                detail(row.state()),
                Parts.words(Audience.AUTHORITY, row.clauses())
            };
            if (row.isGap()) {
                table.gap(cells);
            } else {
                table.row(cells);
            }
        }
        parts.chapter(DossierText.DOCUMENTS, table.build());
        return parts.document(DossierText.INDEX);
    }

    static Document userInformation(RiskAssessment assessment) {
        Parts parts = new Parts(assessment);
        UserInformationReview review = UserInformationReview.of(assessment);
        for (InformationTopic topic : InformationTopic.values()) {
            Parts.Table table = new Parts.Table(
                    Message.of(topic),
                    List.of(
                            Message.of(DossierText.C_ITEM),
                            Message.of(DossierText.C_TITLE),
                            Message.of(DossierText.C_STRENGTH),
                            Message.of(DossierText.C_STATE),
                            Message.of(DossierText.C_DETAIL),
                            Message.of(DossierText.C_SOURCES)));
            for (InformationRow row : review.rows()) {
                if (row.item().topic() == topic) {
                    Block.Cell[] cells = {
                        Parts.cell(Text.stated(Audience.AUTHORITY, row.item().code())),
                        Parts.cell(Text.of(Audience.AUTHORITY, row.item())),
                        Parts.cell(Text.term(
                                Audience.AUTHORITY,
                                row.item().strength(assessment.file().device().regulation()))),
                        Parts.cell(Text.of(Audience.AUTHORITY, state(row.state()))),
                        detail(row.state()),
                        sources(row)
                    };
                    if (row.isGap()) {
                        table.gap(cells);
                    } else {
                        table.row(cells);
                    }
                }
            }
            parts.section(1, Message.of(topic), List.of(table.build()));
        }
        return parts.document(DossierText.CHECKLIST);
    }

    /** Who asks: the clauses of the law, and the guidance and standards beside it. */
    private static Block.Cell sources(InformationRow row) {
        List<Object> sources = new ArrayList<>(row.clauses());
        sources.addAll(sources(row.item()));
        return Parts.words(Audience.AUTHORITY, sources);
    }

    /** The guidance and the standards that an item comes from. */
    static List<Citation> sources(UserInformationItem item) {
        return item.sources().stream()
                .filter(it -> !it.source().equals(Sources.TUTELA))
                .toList();
    }

    private static DossierText state(ChecklistState state) {
        return state.match(new ChecklistState.Cases<>() {
            @Override
            public DossierText present(ChecklistState.Present it) {
                return DossierText.PRESENT;
            }

            @Override
            public DossierText notApplicable(ChecklistState.NotApplicable it) {
                return DossierText.NOT_APPLICABLE;
            }

            @Override
            public DossierText missing(ChecklistState.Missing it) {
                return DossierText.MISSING_STATE;
            }
        });
    }

    private static Block.Cell detail(ChecklistState state) {
        return state.match(new ChecklistState.Cases<>() {
            @Override
            public Block.Cell present(ChecklistState.Present it) {
                return Parts.words(Audience.AUTHORITY, it.where());
            }

            @Override
            public Block.Cell notApplicable(ChecklistState.NotApplicable it) {
                return Parts.cell(Text.of(Audience.AUTHORITY, it.reason()));
            }

            @Override
            public Block.Cell missing(ChecklistState.Missing it) {
                return new Block.Cell(it.reasons().stream()
                        .map(reason -> Text.of(Audience.AUTHORITY, reason))
                        .toList());
            }
        });
    }
}
