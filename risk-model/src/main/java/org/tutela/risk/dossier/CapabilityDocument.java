package org.tutela.risk.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tutela.core.capability.Mds2Section;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.DataCategory;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.information.UserInformationItem;

/** The capability profile in the order in which hospitals ask for it. */
final class CapabilityDocument {

    private static final Audience TO = Audience.OPERATOR;

    private final RiskAssessment assessment;
    private final Set<String> withheld;
    private final Map<SecurityCapability, CapabilityStatement> stated = new EnumMap<>(SecurityCapability.class);

    private CapabilityDocument(RiskAssessment assessment) {
        this.assessment = assessment;
        this.withheld = Parts.withheld(assessment);
        assessment.file().content().capabilities().forEach(statement -> stated.put(statement.capability(), statement));
    }

    static Document make(RiskAssessment assessment) {
        return new CapabilityDocument(assessment).make();
    }

    private Document make() {
        Parts parts = new Parts(assessment);
        Parts.Table table = Parts.table(
                DossierText.SECTION_CODES,
                DossierText.C_SECTION,
                DossierText.C_TITLE,
                DossierText.C_CAPABILITY,
                DossierText.C_STATEMENT,
                DossierText.C_DETAIL);
        for (Mds2Section section : Mds2Section.values()) {
            Text code = Text.stated(TO, section.name());
            Text title = Text.term(TO, section);
            Optional<SecurityCapability> capability = section.capability();
            if (capability.isPresent()) {
                row(table, code, title, capability.get());
            } else {
                own(table, code, title, section);
            }
        }
        parts.chapter(DossierText.SECTION_CODES, table.build());
        Parts.Table beside = Parts.table(
                DossierText.BESIDE,
                DossierText.C_SECTION,
                DossierText.C_TITLE,
                DossierText.C_CAPABILITY,
                DossierText.C_STATEMENT,
                DossierText.C_DETAIL);
        row(beside, Text.of(TO, DossierText.NO_CODE), Text.term(TO, SecurityCapability.CNFS), SecurityCapability.CNFS);
        parts.chapter(DossierText.BESIDE, beside.build());
        return parts.document(DossierText.CAPABILITIES);
    }

    private void row(Parts.Table table, Text code, Text title, SecurityCapability capability) {
        @Nullable CapabilityStatement statement = stated.get(capability);
        Block.Cell codes = Parts.cell(Text.stated(TO, capability.name()));
        if (statement == null) {
            table.gap(
                    Parts.cell(code), Parts.cell(title), codes, Parts.cell(Text.of(TO, DossierText.NOT_SAID)), asked());
            return;
        }
        List<Text> detail = new ArrayList<>();
        DossierText kind = statement.match(new CapabilityStatement.Cases<>() {
            @Override
            public DossierText implemented(CapabilityStatement.Implemented it) {
                for (ControlId control : it.controls()) {
                    detail.add(Text.of(
                            TO,
                            assessment.isCounted(control) ? DossierText.VERIFIED_BY : DossierText.UNVERIFIED_BY,
                            control));
                }
                return DossierText.IMPLEMENTED;
            }

            @Override
            public DossierText notApplicable(CapabilityStatement.NotApplicable it) {
                detail.add(DossierField.CAPABILITY_REASON.text(it.reason()));
                return DossierText.NOT_APPLICABLE;
            }

            @Override
            public DossierText delegatedToEnvironment(CapabilityStatement.DelegatedToEnvironment it) {
                detail.add(Text.of(TO, DossierText.SEE, it.assumption()));
                detail.add(DossierField.CAPABILITY_JUSTIFICATION.text(it.justification()));
                return DossierText.DELEGATED;
            }

            @Override
            public DossierText absent(CapabilityStatement.Absent it) {
                it.risks().forEach(risk -> detail.add(Text.of(Audience.AUTHORITY, DossierText.ACCEPTED_AS, risk)));
                return DossierText.ABSENT;
            }
        });
        table.row(Parts.cell(code), Parts.cell(title), codes, Parts.cell(Text.of(TO, kind)), new Block.Cell(detail));
    }

    /** The clauses that ask for a statement. */
    private Block.Cell asked() {
        return Parts.words(
                Audience.AUTHORITY,
                Parts.clauses(
                        RiskFindingCode.CAPABILITY_NOT_STATED,
                        assessment.file().device().regulation()));
    }

    /** The sections of the form that no code of IEC TR 80001-2-2 answers, from what the file knows. */
    private void own(Parts.Table table, Text code, Text title, Mds2Section section) {
        List<Text> detail = new ArrayList<>();
        switch (section) {
            case MPII ->
                assessment.file().device().assets().stream()
                        .filter(asset -> asset.category() == DataCategory.PERSONAL_HEALTH)
                        .forEach(asset -> detail.add(DossierField.PERSONAL_DATA.text(asset.title())));
            case CONN ->
                assessment
                        .file()
                        .device()
                        .interfaces()
                        .forEach(it -> detail.add(DossierField.INTERFACE_NAME.text(it.name())));
            case SBOM ->
                assessment
                        .file()
                        .device()
                        .components()
                        .forEach(it -> detail.add(DossierField.COMPONENT_NAME.text(it.name() + ' ' + it.version())));
            case RMOT -> told(UserInformationItem.UI_F04, detail);
            default -> {
                // the form leaves it open
            }
        }
        Block.Cell[] cells = {
            Parts.cell(code),
            Parts.cell(title),
            Parts.cell(Text.of(TO, DossierText.NO_CODE)),
            Parts.cell(Text.of(TO, detail.isEmpty() ? DossierText.NOT_SAID : DossierText.PRESENT)),
            new Block.Cell(detail)
        };
        if (detail.isEmpty() && section != Mds2Section.OTHR) {
            table.gap(cells);
        } else {
            table.row(cells);
        }
    }

    private void told(UserInformationItem item, List<Text> detail) {
        assessment.file().content().userInformation().stream()
                .filter(information -> information.items().contains(item))
                .forEach(information -> detail.add(Text.stated(
                        withheld.contains(information.id().text()) ? Audience.INTERNAL : information.audience(),
                        information.id() + ": " + information.location())));
    }
}
