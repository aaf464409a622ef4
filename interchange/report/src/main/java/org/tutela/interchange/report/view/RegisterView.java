package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.ClinicalBenefit;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.reference.Citation;
import org.tutela.interchange.report.view.Block.Cell;
import org.tutela.interchange.report.view.Block.Fact;
import org.tutela.interchange.report.view.Block.Row;
import org.tutela.interchange.report.view.Block.Table;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.PreservationAnalysis;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.threat.AdversaryLevel;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatSourceKind;
import org.tutela.risk.threat.ThreatSourceProfile;

/**
 * The registers: threats, vulnerabilities, controls, evidence, findings, what users are told, the device and the
 * sources.
 */
final class RegisterView {

    private final Facts facts;
    private final Words words;
    private final CellView cells;

    RegisterView(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.cells = new CellView(facts, words);
    }

    private Section section(String anchor, ReportText title, Block... blocks) {
        return new Section(anchor, 2, words.say(title), List.of(blocks));
    }

    private Table table(ReportText title, List<Row> rows, ReportText... heads) {
        return new Table(
                words.plain(title),
                ImmutableList.copyOf(heads).stream().map(words::plain).toList(),
                rows,
                title == ReportText.FINDINGS ? "findings" : "wide");
    }

    private static Cell cell(Text... lines) {
        return new Cell(List.of(lines));
    }

    Section threats() {
        List<Row> rows = new ArrayList<>();
        for (Threat threat : Facts.sorted(facts.content.threats())) {
            List<Text> dismissal = new ArrayList<>();
            threat.dismissal().ifPresent(given -> {
                dismissal.add(words.say(ReportText.DISMISSED, given.reviewer(), given.date()));
                dismissal.add(words.text(given.reason()));
            });
            List<Text> title = new ArrayList<>();
            title.add(words.id(threat.id()));
            title.add(words.strong(threat.title()));
            if (!threat.precondition().isBlank()) {
                title.add(words.say(ReportText.PRECONDITION, threat.precondition()));
            }
            rows.add(new Row(
                    threat.id().text(),
                    Mark.PLAIN,
                    List.of(
                            new Cell(title),
                            cell(words.named(threat.category())),
                            cell(words.names(threat.sources())),
                            cell(words.ids(threat.assets()), words.ids(threat.interfaces())),
                            new Cell(dismissal))));
        }
        Table threats = table(
                ReportText.THREATS,
                rows,
                ReportText.THREAT,
                ReportText.CATEGORY,
                ReportText.SOURCES_OF_THREAT,
                ReportText.TARGETS,
                ReportText.DISMISSAL);
        return facts.content.threatSourceProfiles().isEmpty()
                ? section("threats", ReportText.THREATS, threats)
                : section("threats", ReportText.THREATS, threats, threatSources());
    }

    private Table threatSources() {
        List<Row> rows = new ArrayList<>();
        for (ThreatSourceProfile profile : facts.content.threatSourceProfiles().stream()
                .sorted(Comparator.comparing(ThreatSourceProfile::source))
                .toList()) {
            boolean isAdversarial = profile.source().kind() == ThreatSourceKind.ADVERSARIAL;
            rows.add(new Row(
                    "",
                    Mark.PLAIN,
                    List.of(
                            cell(
                                    words.named(profile.source()),
                                    words.quiet(words.name(profile.source().kind()))),
                            cell(orOpen(profile.capability(), isAdversarial)),
                            cell(orOpen(profile.intent(), isAdversarial)),
                            cell(
                                    profile.access().isEmpty()
                                            ? words.badge(Mark.OPEN, ReportText.NOT_DESCRIBED)
                                            : words.names(profile.access())),
                            cell(words.text(profile.rationale())))));
        }
        return table(
                ReportText.THREAT_SOURCES,
                rows,
                ReportText.SOURCES_OF_THREAT,
                ReportText.CAPABILITY_OF_SOURCE,
                ReportText.INTENT_OF_SOURCE,
                ReportText.ACCESS_OF_SOURCE,
                ReportText.KNOWN_FROM);
    }

    private Text orOpen(Optional<AdversaryLevel> level, boolean isExpected) {
        return level.map(words::named)
                .orElseGet(() -> isExpected ? words.badge(Mark.OPEN, ReportText.NOT_DESCRIBED) : new Text(List.of()));
    }

    Section vulnerabilities() {
        List<Row> rows = new ArrayList<>();
        for (Vulnerability vulnerability : Facts.sorted(facts.content.vulnerabilities())) {
            rows.add(new Row(vulnerability.id().text(), Mark.PLAIN, cells.vulnerability(vulnerability)));
        }
        return section(
                "vulnerabilities",
                ReportText.VULNERABILITIES,
                new Table(
                        words.plain(ReportText.VULNERABILITIES), cells.vulnerabilityHeads(), rows, "vulnerabilities"));
    }

    Section controls() {
        List<Row> rows = new ArrayList<>();
        for (Control control : facts.controls) {
            boolean isCounted = facts.assessment.isCounted(control.id());
            List<Text> what = new ArrayList<>();
            what.add(words.id(control.id()));
            what.add(words.strong(control.title()));
            what.add(words.quiet(words.name(control.priority()) + ", " + words.name(control.locus())));
            for (SecurityCapability capability : control.capabilities()) {
                what.add(words.quiet(capability.name() + " " + capability.title()));
            }
            List<Text> brings = new ArrayList<>();
            if (!control.introducedRisks().isAnalysed()) {
                brings.add(words.badge(Mark.OPEN, ReportText.BRINGS_NOT_ANALYSED));
            } else if (control.introducedRisks().risks().isEmpty()) {
                brings.add(words.say(ReportText.BRINGS_NONE));
            } else {
                brings.add(Text.join(
                        words.say(ReportText.BRINGS),
                        words.ids(control.introducedRisks().risks())));
            }
            for (PreservationAnalysis analysis : control.preservation()) {
                brings.add(Text.join(
                        words.say(
                                analysis.isMaintained() ? ReportText.KEEPS : ReportText.LOSES,
                                words.name(analysis.goal())),
                        words.text(": " + analysis.rationale())));
            }
            control.higherPriorityRationale()
                    .ifPresent(rationale -> brings.add(words.say(ReportText.WHY_NOT_HIGHER, rationale)));
            control.assumption().ifPresent(id -> brings.add(Text.join(words.say(ReportText.RESTS_ON), words.id(id))));
            List<Text> asked = new ArrayList<>();
            asked.add(words.ids(control.clauses()));
            if (!control.requirements().isEmpty()) {
                asked.add(words.say(ReportText.REQUIREMENTS_OF_CONTROL, String.join(", ", control.requirements())));
            }
            rows.add(new Row(
                    control.id().text(),
                    isCounted ? Mark.GOOD : Mark.OPEN,
                    List.of(
                            new Cell(what),
                            new Cell(control.effects().stream()
                                    .map(cells::effect)
                                    .toList()),
                            new Cell(ImmutableList.<Text>builder()
                                    .add(words.named(control.state()))
                                    .addAll(cells.counted(control).lines())
                                    .build()),
                            cell(words.ids(control.evidence())),
                            new Cell(asked),
                            new Cell(brings))));
        }
        return section(
                "controls",
                ReportText.CONTROLS,
                table(
                        ReportText.CONTROLS,
                        rows,
                        ReportText.CONTROL,
                        ReportText.EFFECT,
                        ReportText.STATE,
                        ReportText.EVIDENCE,
                        ReportText.CLAUSES,
                        ReportText.SIDE_EFFECTS));
    }

    Section evidence() {
        List<Row> rows = new ArrayList<>();
        for (Evidence evidence : Facts.sorted(facts.content.evidence())) {
            boolean isOwn = evidence.release().equals(facts.content.release().id());
            List<Text> result = new ArrayList<>();
            result.add(words.badge(
                    switch (evidence.result()) {
                        case PASSED -> Mark.GOOD;
                        case FAILED -> Mark.BAD;
                        case INCONCLUSIVE -> Mark.OPEN;
                    },
                    Terms.key(evidence.result())));
            result.add(words.say(ReportText.BY_ON, evidence.author(), evidence.date()));
            result.add(
                    isOwn
                            ? words.say(ReportText.THIS_RELEASE)
                            : Words.mark(words.say(ReportText.OTHER_RELEASE, evidence.release()), Mark.OPEN));
            evidence.carryOver()
                    .ifPresent(over -> result.add(
                            words.say(ReportText.CARRIED_OVER, over.to(), over.approver(), over.changeImpact())));
            rows.add(new Row(
                    evidence.id().text(),
                    Mark.PLAIN,
                    List.of(
                            cell(words.id(evidence.id()), words.strong(evidence.title())),
                            cell(words.named(evidence.kind()), words.quiet(evidence.method())),
                            new Cell(result),
                            cell(words.text(evidence.location())),
                            cell(words.ids(evidence.clauses())))));
        }
        return section(
                "evidence",
                ReportText.EVIDENCE,
                table(
                        ReportText.EVIDENCE,
                        rows,
                        ReportText.EVIDENCE,
                        ReportText.KIND,
                        ReportText.RESULT,
                        ReportText.LOCATION,
                        ReportText.CLAUSES));
    }

    Section findings() {
        boolean isIvdr = facts.device.regulation().equals(Instrument.IVDR);
        List<Row> rows = new ArrayList<>();
        for (Finding finding : facts.findings) {
            List<Text> clauses = new ArrayList<>();
            for (String number :
                    isIvdr ? finding.code().ivdrClauses() : finding.code().mdrClauses()) {
                clauses.add(words.id(ClauseId.of(facts.device.regulation(), "I", number)));
            }
            rows.add(new Row(
                    "finding-" + (rows.size() + 1),
                    mark(finding.severity()),
                    List.of(
                            cell(
                                    words.code(finding.code().code()),
                                    words.badge(mark(finding.severity()), Terms.key(finding.severity()))),
                            cell(words.finding(finding)),
                            cell(words.text(finding.path())),
                            cell(words.hint(finding)),
                            new Cell(clauses))));
        }
        if (rows.isEmpty()) {
            return section("findings", ReportText.FINDINGS, new Block.Note(words.say(ReportText.NO_FINDING)));
        }
        return section(
                "findings",
                ReportText.FINDINGS,
                new Block.Note(words.say(ReportText.FINDINGS_NOTE)),
                table(
                        ReportText.FINDINGS,
                        rows,
                        ReportText.CODE,
                        ReportText.FINDING,
                        ReportText.PLACE,
                        ReportText.HINT,
                        ReportText.CLAUSES));
    }

    private static Mark mark(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> Mark.BAD;
            case WARNING -> Mark.OPEN;
            case NOTE -> Mark.PLAIN;
        };
    }

    Section user() {
        List<Row> told = new ArrayList<>();
        for (UserInformation information : Facts.sorted(facts.content.userInformation())) {
            told.add(new Row(
                    information.id().text(),
                    Mark.PLAIN,
                    List.of(
                            cell(words.id(information.id()), words.text(information.statement())),
                            cell(words.named(information.audience())),
                            cell(words.text(information.location())),
                            cell(words.ids(information.risks()), words.ids(information.assumptions())))));
        }
        if (told.isEmpty()) {
            told.add(cells.gap(4, ReportText.NOTHING_TOLD));
        }
        List<Row> assumed = new ArrayList<>();
        for (EnvironmentAssumption assumption : Facts.sorted(facts.device.assumptions())) {
            assumed.add(new Row(
                    assumption.id().text(),
                    Mark.PLAIN,
                    List.of(
                            cell(words.id(assumption.id()), words.text(assumption.statement())),
                            cell(words.text(assumption.justification())),
                            facts.places(assumption).isEmpty()
                                    ? cells.gap(ReportText.NOT_TOLD)
                                    : cell(words.text(String.join(", ", facts.places(assumption)))),
                            cell(words.ids(resting(assumption.id()))))));
        }
        return section(
                "user",
                ReportText.USER,
                table(
                        ReportText.TOLD,
                        told,
                        ReportText.STATEMENT,
                        ReportText.AUDIENCE,
                        ReportText.WHERE,
                        ReportText.ABOUT),
                table(
                        ReportText.ASSUMPTIONS,
                        assumed,
                        ReportText.ASSUMPTION,
                        ReportText.JUSTIFICATION,
                        ReportText.WHERE,
                        ReportText.CONTROLS_ON_IT));
    }

    private List<?> resting(AssumptionId assumption) {
        return facts.controls.stream()
                .filter(control ->
                        control.assumption().filter(assumption::equals).isPresent())
                .map(Control::id)
                .toList();
    }

    Section device() {
        List<Fact> rows = new ArrayList<>();
        IntendedPurpose purpose = facts.device.intendedPurpose();
        fact(rows, ReportText.PURPOSE, List.of(words.text(purpose.statement())));
        fact(
                rows,
                ReportText.INDICATIONS,
                purpose.indications().stream().map(words::text).toList());
        fact(
                rows,
                ReportText.PATIENTS,
                purpose.patientGroups().stream().map(words::text).toList());
        fact(
                rows,
                ReportText.USERS,
                purpose.userGroups().stream().map(words::named).toList());
        fact(
                rows,
                ReportText.PERFORMANCE,
                purpose.essentialPerformance().stream().map(words::text).toList());
        List<Row> parts = new ArrayList<>();
        for (ClinicalBenefit benefit : Facts.sorted(purpose.clinicalBenefits())) {
            parts.add(part(benefit.id(), ReportText.BENEFIT, benefit.description(), benefit.measure()));
        }
        Facts.sorted(facts.device.useEnvironments())
                .forEach(environment -> parts.add(part(
                        environment.id(),
                        ReportText.ENVIRONMENT,
                        environment.description(),
                        words.name(environment.kind()) + ", " + words.name(environment.network()) + ", "
                                + environment.operator())));
        Facts.sorted(facts.device.assets())
                .forEach(asset -> parts.add(part(
                        asset.id(),
                        ReportText.ASSET,
                        asset.title(),
                        words.name(asset.kind()) + ", " + words.name(asset.category()) + ", "
                                + words.names(asset.objectives()).plain())));
        Facts.sorted(facts.device.interfaces())
                .forEach(interfaced -> parts.add(part(
                        interfaced.id(),
                        ReportText.INTERFACE,
                        interfaced.name(),
                        interfaced.protocol() + ", " + words.name(interfaced.direction())
                                + interfaced.port().map(port -> ", " + port).orElse(""))));
        Facts.sorted(facts.device.components())
                .forEach(component -> parts.add(part(
                        component.id(),
                        ReportText.COMPONENT,
                        component.name() + " " + component.version(),
                        component.supplier()
                                + component.packageUrl().map(url -> ", " + url).orElse(""))));
        Facts.sorted(facts.device.foreseeableMisuses())
                .forEach(misuse -> parts.add(part(
                        misuse.id(),
                        ReportText.MISUSE,
                        misuse.description(),
                        misuse.actor() + ": " + misuse.rationale())));
        return section(
                "device",
                ReportText.DEVICE_DESCRIBED,
                new Block.Facts(rows),
                table(
                        ReportText.PARTS,
                        parts,
                        ReportText.PART,
                        ReportText.KIND,
                        ReportText.DESCRIPTION,
                        ReportText.MORE_FACTS));
    }

    private Row part(Object id, ReportText kind, String description, String more) {
        return new Row(
                id.toString(),
                Mark.PLAIN,
                List.of(
                        cell(words.id(id)),
                        cell(words.say(kind)),
                        cell(words.text(description)),
                        cell(words.text(more))));
    }

    private void fact(List<Fact> rows, ReportText name, List<Text> values) {
        if (!values.isEmpty()) {
            rows.add(new Fact("", words.plain(name), values));
        }
    }

    Section sources() {
        List<Row> rows = new ArrayList<>();
        for (Citation citation : facts.policy.sources()) {
            rows.add(new Row(
                    "",
                    Mark.PLAIN,
                    List.of(
                            cell(citation.source()
                                    .address()
                                    .map(address -> words.away(citation.source().title(), address))
                                    .orElseGet(
                                            () -> words.text(citation.source().title()))),
                            cell(words.text(citation.locator())),
                            cell(words.named(citation.grade())))));
        }
        return section(
                "sources",
                ReportText.SOURCES,
                new Block.Note(words.say(ReportText.SOURCES_NOTE, facts.policy.id(), facts.policy.version())),
                table(ReportText.SOURCES, rows, ReportText.SOURCE, ReportText.LOCATOR, ReportText.GRADE));
    }
}
