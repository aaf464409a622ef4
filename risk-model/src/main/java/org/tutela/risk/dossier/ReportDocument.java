package org.tutela.risk.dossier;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Asset;
import org.tutela.core.device.AssumptionCheck;
import org.tutela.core.device.Component;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.DataFlow;
import org.tutela.core.device.Device;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.ForeseeableMisuse;
import org.tutela.core.device.TrustBoundary;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.identity.EntityId;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.control.PreservationAnalysis;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.OverallBlocks;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.threat.AdversaryLevel;
import org.tutela.risk.threat.Dismissal;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatSourceKind;
import org.tutela.risk.threat.ThreatSourceProfile;
import org.tutela.risk.verification.VerificationMethod;
import org.tutela.risk.verification.VerificationRow;

/** The security risk management report, in the order of the plan. */
final class ReportDocument {

    private static final Audience TO = Audience.AUTHORITY;

    /** Findings that stand as open rows in the table of verification, or in the plan. */
    private static final ImmutableSet<FindingCode> SHOWN_IN_TABLES = ImmutableSet.of(
            RiskFindingCode.VERIFICATION_MISSING,
            RiskFindingCode.VERIFICATION_NOT_DONE,
            RiskFindingCode.VERIFICATION_OF_OTHER_RELEASE,
            RiskFindingCode.VERIFICATION_NOT_PASSED,
            RiskFindingCode.NO_SECURITY_PLAN,
            RiskFindingCode.ACTIVITY_NOT_STATED,
            RiskFindingCode.ACTIVITY_NOT_DONE,
            RiskFindingCode.ACTIVITY_NOT_SHOWN);

    private final RiskAssessment assessment;
    private final RiskFileContent content;
    private final Parts parts;

    private ReportDocument(RiskAssessment assessment) {
        this.assessment = assessment;
        this.content = assessment.file().content();
        this.parts = new Parts(assessment);
    }

    static Document make(RiskAssessment assessment, Optional<BenefitRiskConclusion> conclusion) {
        ReportDocument report = new ReportDocument(assessment);
        report.summary(conclusion);
        PlanDocument.scope(report.parts, assessment);
        report.analysis();
        report.evaluation();
        report.control();
        report.verification();
        report.residual(conclusion);
        PlanDocument.reporting(report.parts, assessment);
        report.findings();
        return report.parts.document(DossierText.REPORT);
    }

    private void summary(Optional<BenefitRiskConclusion> conclusion) {
        long acceptable = assessment.risks().stream()
                .filter(it -> it.acceptability().isAcceptable())
                .count();
        long open = assessment.verification().stream().filter(this::isOpen).count();
        long findings = assessment.findings().stream()
                .filter(it -> it.severity() != FindingSeverity.NOTE)
                .filter(it -> !SHOWN_IN_TABLES.contains(it.code()))
                .count();
        parts.chapter(
                DossierText.SUMMARY,
                new Block.Facts(List.of(
                        Parts.fact(
                                DossierText.OVERALL,
                                Text.term(TO, assessment.overallResidualRisk().conclusion())),
                        Parts.fact(
                                DossierText.BENEFIT,
                                conclusion
                                        .map(it -> Text.term(TO, it.outcome()))
                                        .orElseGet(() -> Text.of(TO, DossierText.BENEFIT_MISSING))),
                        Parts.fact(
                                DossierText.ACCEPTABLE_RISKS,
                                Text.of(
                                        TO,
                                        DossierText.COUNT_OF,
                                        acceptable,
                                        assessment.risks().size())),
                        Parts.fact(DossierText.OPEN_VERIFICATIONS, Text.stated(TO, Long.toString(open))),
                        Parts.fact(DossierText.OPEN_FINDINGS, Text.stated(TO, Long.toString(findings))))));
    }

    /** A title that only the manufacturer reads, with a word for the others in its place. */
    private static Block.Cell restricted(Text title) {
        return title.audience() == Audience.INTERNAL
                ? Parts.cell(title, Text.of(TO, DossierText.FOR_MANUFACTURER))
                : Parts.cell(title);
    }

    private void analysis() {
        Device device = assessment.file().device();
        parts.chapter(DossierText.ANALYSIS);
        Parts.Table assets = Parts.table(
                DossierText.ASSETS,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_CATEGORY,
                DossierText.C_OBJECTIVES);
        for (Asset it : InformationJudge.sorted(device.assets())) {
            boolean isSecret = it.category() == DataCategory.SYSTEM_SECRET;
            assets.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    restricted(
                            isSecret
                                    ? Text.stated(Audience.INTERNAL, it.title())
                                    : DossierField.ASSET.text(it.title())),
                    Parts.cell(Text.term(TO, it.category())),
                    Parts.terms(TO, it.objectives().stream().sorted().toList()));
        }
        parts.part(DossierText.ASSETS, assets.build());
        architecture(device);
        assumptions(device);
        misuses(device);
        threats();
        scenarios();
        vulnerabilities();
        situations();
    }

    /** Each foreseeable misuse with where it ends: in risks, or dismissed. */
    private void misuses(Device device) {
        Parts.Table table =
                Parts.table(DossierText.MISUSES, DossierText.C_ID, DossierText.C_DESCRIPTION, DossierText.C_END);
        for (ForeseeableMisuse it : InformationJudge.sorted(device.foreseeableMisuses())) {
            Set<RiskId> risks = new TreeSet<>(EntityId.CANONICAL_ORDER);
            for (AttackScenario scenario : content.scenarios()) {
                if (scenario.misuses().contains(it.id())) {
                    content.risks().stream()
                            .filter(risk -> risk.scenarios().contains(scenario.id()))
                            .forEach(risk -> risks.add(risk.id()));
                }
            }
            List<Text> ends = new ArrayList<>();
            risks.forEach(risk -> ends.add(Parts.id(TO, risk)));
            content.misuseDismissals().stream()
                    .filter(dismissal -> dismissal.misuse().equals(it.id()))
                    .forEach(dismissal -> ends.addAll(dismissed(dismissal.dismissal())));
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.MISUSE.text(it.description())),
                    new Block.Cell(ends));
        }
        parts.part(DossierText.MISUSES, table.build());
    }

    private static List<Text> dismissed(Dismissal dismissal) {
        return List.of(
                Text.of(DossierField.DISMISSAL.audience(), DossierText.GAP_DISMISSED, dismissal.reason()),
                Text.of(
                        DossierField.DISMISSAL_REVIEWER.audience(),
                        DossierText.REVIEWED_BY,
                        dismissal.reviewer(),
                        dismissal.date()));
    }

    private void architecture(Device device) {
        Parts.Table components = Parts.table(
                DossierText.COMPONENT_TABLE,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_VERSION,
                DossierText.C_SUPPLIER);
        for (Component it : InformationJudge.sorted(device.components())) {
            components.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.COMPONENT_NAME.text(it.name())),
                    Parts.cell(DossierField.COMPONENT_VERSION.text(it.version())),
                    Parts.cell(DossierField.COMPONENT_SUPPLIER.text(it.supplier())));
        }
        parts.part(DossierText.COMPONENT_TABLE, components.build());
        Parts.Table flows = Parts.table(
                DossierText.FLOWS,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_FROM,
                DossierText.C_TO,
                DossierText.C_INTERFACE);
        for (DataFlow it : InformationJudge.sorted(device.dataFlows())) {
            flows.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.FLOW.text(it.title())),
                    Parts.cell(Parts.id(TO, it.from())),
                    Parts.cell(Parts.id(TO, it.to())),
                    Parts.ids(TO, it.deviceInterface().stream().toList()));
        }
        parts.part(DossierText.FLOWS, flows.build());
        Parts.Table boundaries =
                Parts.table(DossierText.BOUNDARIES, DossierText.C_ID, DossierText.C_TITLE, DossierText.C_INSIDE);
        for (TrustBoundary it : InformationJudge.sorted(device.trustBoundaries())) {
            boundaries.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.BOUNDARY.text(it.title())),
                    Parts.ids(TO, it.inside()));
        }
        parts.part(DossierText.BOUNDARIES, boundaries.build());
    }

    private void assumptions(Device device) {
        Parts.Table table = Parts.table(
                DossierText.ASSUMPTION_TABLE,
                DossierText.C_ID,
                DossierText.C_ASSUMPTION,
                DossierText.C_REASON,
                DossierText.C_CHECKED);
        for (EnvironmentAssumption it : InformationJudge.sorted(device.assumptions())) {
            List<Text> checks = new ArrayList<>();
            it.checks().stream()
                    .sorted(Comparator.comparing(AssumptionCheck::environment))
                    .forEach(check -> {
                        checks.add(Parts.id(TO, check.environment()));
                        checks.add(Text.term(TO, check.outcome()));
                        checks.add(DossierField.ASSUMPTION_CHECK.text(check.rationale()));
                    });
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.ASSUMPTION.text(it.statement())),
                    Parts.cell(DossierField.ASSUMPTION_JUSTIFICATION.text(it.justification())),
                    new Block.Cell(checks));
        }
        parts.part(DossierText.ASSUMPTION_TABLE, table.build());
    }

    private void situations() {
        Parts.Table table = Parts.table(
                DossierText.SITUATIONS,
                DossierText.C_ID,
                DossierText.C_DESCRIPTION,
                DossierText.C_SEQUENCE,
                DossierText.C_EXPOSED,
                DossierText.C_HARM);
        for (HazardousSituation it : InformationJudge.sorted(content.hazardousSituations())) {
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.SITUATION.text(it.description())),
                    new Block.Cell(it.sequenceOfEvents().stream()
                            .map(DossierField.SEQUENCE::text)
                            .toList()),
                    Parts.terms(TO, it.exposed().stream().sorted().toList()),
                    Parts.cell(DossierField.HARM.text(it.harm())));
        }
        parts.part(DossierText.SITUATIONS, table.build());
    }

    private void threats() {
        Parts.Table table = Parts.table(
                DossierText.THREATS,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_CATEGORY,
                DossierText.C_THREAT_SOURCES,
                DossierText.C_DETAIL);
        for (Threat it : InformationJudge.sorted(content.threats())) {
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.THREAT.text(it.title())),
                    Parts.cell(Text.term(TO, it.category())),
                    Parts.terms(TO, it.sources().stream().sorted().toList()),
                    it.dismissal()
                            .map(dismissal -> new Block.Cell(dismissed(dismissal)))
                            .orElseGet(Parts::cell));
        }
        parts.part(DossierText.THREATS, table.build());
        threatSources();
    }

    /** What each threat source is taken to be capable of; a source without a profile is among the findings. */
    private void threatSources() {
        Parts.Table table = Parts.table(
                DossierText.THREAT_SOURCES,
                DossierText.C_THREAT_SOURCE,
                DossierText.C_KIND,
                DossierText.C_SOURCE_CAPABILITY,
                DossierText.C_SOURCE_INTENT,
                DossierText.C_SOURCE_ACCESS,
                DossierText.C_KNOWN_FROM);
        for (ThreatSourceProfile it : content.threatSourceProfiles().stream()
                .sorted(Comparator.comparing(ThreatSourceProfile::source))
                .toList()) {
            boolean isAdversarial = it.source().kind() == ThreatSourceKind.ADVERSARIAL;
            table.row(
                    Parts.cell(Text.term(TO, it.source())),
                    Parts.cell(Text.term(TO, it.source().kind())),
                    level(it.capability(), isAdversarial),
                    level(it.intent(), isAdversarial),
                    it.access().isEmpty()
                            ? Parts.cell(Text.of(TO, DossierText.NOT_SAID))
                            : Parts.terms(TO, it.access().stream().sorted().toList()),
                    Parts.cell(DossierField.THREAT_SOURCE.text(it.rationale())));
        }
        parts.part(DossierText.THREAT_SOURCES, table.build());
    }

    private static Block.Cell level(Optional<AdversaryLevel> level, boolean isAsked) {
        if (level.isEmpty()) {
            return isAsked ? Parts.cell(Text.of(TO, DossierText.NOT_SAID)) : Parts.cell();
        }
        return Parts.cell(Text.term(TO, level.get()));
    }

    private void scenarios() {
        Parts.Table table = Parts.table(
                DossierText.SCENARIOS,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_THREAT,
                DossierText.C_GOAL,
                DossierText.ENVIRONMENTS);
        for (AttackScenario it : InformationJudge.sorted(content.scenarios())) {
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.SCENARIO.text(it.title())),
                    Parts.ids(TO, it.threats()),
                    Parts.cell(Parts.id(TO, it.goal())),
                    Parts.ids(TO, it.environments()));
        }
        parts.part(DossierText.SCENARIOS, table.build());
        Parts.Table steps = Parts.table(DossierText.STEPS, DossierText.C_ID, DossierText.C_TITLE);
        for (AttackStep it : InformationJudge.sorted(content.steps())) {
            DossierField field = it instanceof AttackStep.Combined ? DossierField.COMBINED_STEP : DossierField.STEP;
            steps.row(Parts.cell(Parts.id(Audience.INTERNAL, it.id())), Parts.cell(field.text(it.title())));
        }
        parts.part(DossierText.STEPS, Parts.paragraph(TO, DossierText.STEPS_TEXT), steps.build());
    }

    private void vulnerabilities() {
        Parts.Table table = Parts.table(
                DossierText.VULNERABILITIES,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_COMPONENT,
                DossierText.C_STATUS,
                DossierText.MISUSES,
                DossierText.C_RISKS);
        SetMultimap<VulnerabilityId, RiskId> risks = risksOfVulnerabilities();
        for (Vulnerability it : InformationJudge.sorted(content.vulnerabilities())) {
            boolean isOpen = it.status() == VulnerabilityStatus.AFFECTED
                    || it.status() == VulnerabilityStatus.UNDER_INVESTIGATION;
            DossierField field = isOpen ? DossierField.OPEN_VULNERABILITY : DossierField.CLOSED_VULNERABILITY;
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    restricted(field.text(it.title())),
                    Parts.ids(TO, it.component().stream().toList()),
                    Parts.cell(Text.term(TO, it.status())),
                    Parts.ids(TO, it.misuses()),
                    Parts.ids(TO, risks.get(it.id())));
        }
        parts.part(DossierText.VULNERABILITIES, table.build());
    }

    /** The risks whose scenarios have a step that makes use of a vulnerability. */
    private SetMultimap<VulnerabilityId, RiskId> risksOfVulnerabilities() {
        Map<StepId, AttackStep> steps = new HashMap<>();
        content.steps().forEach(step -> steps.put(step.id(), step));
        SetMultimap<VulnerabilityId, RiskId> risks = LinkedHashMultimap.create();
        for (Risk risk : content.risks()) {
            Deque<StepId> open = new ArrayDeque<>();
            content.scenarios().stream()
                    .filter(scenario -> risk.scenarios().contains(scenario.id()))
                    .forEach(scenario -> open.add(scenario.goal()));
            Set<StepId> seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                @Nullable AttackStep step = steps.get(open.remove());
                if (step instanceof AttackStep.Combined combined) {
                    combined.parts().stream().filter(seen::add).forEach(open::add);
                } else if (step instanceof AttackStep.Basic basic) {
                    basic.vulnerabilities().forEach(it -> risks.put(it, risk.id()));
                }
            }
        }
        return risks;
    }

    private void evaluation() {
        parts.chapter(
                DossierText.EVALUATION,
                Parts.paragraph(
                        TO,
                        DossierText.CRITERIA_TEXT,
                        assessment.policy().id(),
                        assessment.policy().version(),
                        assessment.policy().digest()));
        Parts.Table table = Parts.table(
                DossierText.RISKS,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_RELATION,
                DossierText.C_SCENARIO,
                DossierText.C_SITUATION,
                DossierText.C_EXPLOITABILITY,
                DossierText.C_SEVERITY,
                DossierText.C_INITIAL);
        for (RiskResult it : assessment.risks()) {
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.RISK.text(it.risk().title())),
                    Parts.cell(Text.term(TO, it.risk().relation())),
                    Parts.ids(TO, it.risk().scenarios()),
                    Parts.ids(TO, it.risk().hazardousSituation().stream().toList()),
                    Parts.cell(named(
                            assessment.policy().matrix().exploitability(),
                            it.initial().exploitability().code())),
                    severities(it.initial()),
                    level(it.initial()));
        }
        parts.part(DossierText.RISKS, table.build());
    }

    private Block.Cell severities(RiskEvaluation evaluation) {
        Scale scale = assessment.policy().matrix().severity();
        List<Text> texts = new ArrayList<>();
        evaluation
                .outcomes()
                .forEach(outcome -> texts.add(Text.of(
                        TO,
                        DossierText.PAIR,
                        outcome.dimension(),
                        named(scale, outcome.severity().code()).render(Language.EN))));
        return new Block.Cell(texts);
    }

    /** A level with what the policy calls it. */
    private static Text named(Scale scale, String code) {
        return scale.levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .map(level -> Text.of(TO, DossierText.LEVEL_HEAD, code, level.name()))
                .orElseGet(() -> Text.stated(TO, code));
    }

    static Block.Cell level(RiskEvaluation evaluation) {
        return Parts.cell(
                Text.stated(TO, evaluation.level().code()),
                Text.of(TO, evaluation.isControlled() ? DossierText.CONTROLLED : DossierText.NOT_CONTROLLED));
    }

    private void control() {
        parts.chapter(DossierText.CONTROL, Parts.paragraph(TO, DossierText.CONTROL_TEXT));
        List<Control> controls = InformationJudge.sorted(content.controls());
        Parts.Table table = Parts.table(
                DossierText.CONTROLS,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_PRIORITY,
                DossierText.C_REASON,
                DossierText.C_LOCUS,
                DossierText.C_STATE,
                DossierText.C_COUNTS,
                DossierText.C_WHY_NOT,
                DossierText.C_REQUIREMENTS,
                DossierText.C_CLAUSES);
        for (Control it : controls) {
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.CONTROL.text(it.title())),
                    Parts.cell(Text.term(TO, it.priority())),
                    Parts.maybe(DossierField.CONTROL_RATIONALE, it.higherPriorityRationale()),
                    Parts.cell(Text.term(TO, it.locus())),
                    Parts.cell(Text.term(TO, it.state())),
                    Parts.cell(Parts.yes(TO, assessment.isCounted(it.id()))),
                    new Block.Cell(assessment.whyNotCounted(it.id()).stream()
                            .map(reason -> Text.of(TO, reason))
                            .toList()),
                    new Block.Cell(it.requirements().stream()
                            .sorted()
                            .map(DossierField.CONTROL_REQUIREMENT::text)
                            .toList()),
                    Parts.words(TO, it.clauses().stream().sorted().toList()));
        }
        parts.part(DossierText.CONTROLS, table.build());
        options();
        preservation(controls);
        requirements();
    }

    /** Why the environment is asked for anything: each requirement with its risk, and why the device cannot meet it itself. */
    private void requirements() {
        Parts.Table table = Parts.table(
                DossierText.REQUIREMENT_TABLE,
                DossierText.C_ID,
                DossierText.C_DESCRIPTION,
                DossierText.C_RISKS,
                DossierText.C_RELIANCE,
                DossierText.C_REASON);
        for (MinimumItRequirement it : InformationJudge.sorted(content.itRequirements())) {
            List<Text> reasons = new ArrayList<>();
            reason(DossierField.REQUIREMENT_RATIONALE, it.designRationale(), reasons);
            reason(DossierField.RELIANCE_JUSTIFICATION, it.relianceJustification(), reasons);
            reason(DossierField.COMPENSATION_JUSTIFICATION, it.compensationJustification(), reasons);
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.REQUIREMENT.text(it.statement())),
                    Parts.ids(TO, it.risks()),
                    Parts.cell(Text.term(TO, it.reliance())),
                    new Block.Cell(reasons));
        }
        for (ItRequirementExclusion it : content.itRequirementExclusions().stream()
                .sorted(Comparator.comparing(ItRequirementExclusion::kind))
                .toList()) {
            table.row(
                    Parts.cell(Text.term(TO, it.kind())),
                    Parts.cell(Text.of(TO, DossierText.NONE)),
                    Parts.cell(),
                    Parts.cell(),
                    Parts.cell(DossierField.REQUIREMENT_EXCLUSION.text(it.reason())));
        }
        parts.part(DossierText.REQUIREMENT_TABLE, table.build());
    }

    private static void reason(DossierField field, String words, List<Text> reasons) {
        if (!words.isBlank()) {
            reasons.add(field.text(words));
        }
    }

    /** How each control, threat, interface and the release were tested; what is not shown is a row as well. */
    private void verification() {
        Instrument regulation = assessment.file().device().regulation();
        Parts.Table table = Parts.table(
                DossierText.VERIFICATION,
                DossierText.C_SUBJECT,
                DossierText.C_AIM,
                DossierText.C_METHOD,
                DossierText.C_STATE,
                DossierText.C_TEST,
                DossierText.C_RESULT,
                DossierText.C_REASON,
                DossierText.C_CLAUSES);
        for (VerificationRow row : assessment.verification()) {
            Block.Cell[] cells = {
                Parts.cell(Parts.id(TO, row.subject())),
                Parts.cell(Text.term(TO, row.aim())),
                Parts.words(TO, methods(row)),
                Parts.cell(Text.term(TO, row.state())),
                Parts.ids(TO, row.verifications()),
                Parts.ids(TO, row.evidence()),
                row.reason().isBlank()
                        ? Parts.cell()
                        : Parts.cell(DossierField.VERIFICATION_EXCLUSION.text(row.reason())),
                isOpen(row) ? Parts.words(TO, DocumentationPart.TD_06.clauses(regulation)) : Parts.cell()
            };
            if (isOpen(row)) {
                table.gap(cells);
            } else {
                table.row(cells);
            }
        }
        parts.chapter(DossierText.VERIFICATION, table.build());
        Parts.Table evidence = Parts.table(
                DossierText.EVIDENCE,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_KIND,
                DossierText.C_METHOD,
                DossierText.C_RESULT,
                DossierText.RELEASE,
                DossierText.C_DATE,
                DossierText.C_AUTHOR,
                DossierText.C_LOCATION);
        for (Evidence it : InformationJudge.sorted(content.evidence())) {
            List<Text> releases = new ArrayList<>();
            releases.add(Parts.id(TO, it.release()));
            it.carryOver().ifPresent(over -> {
                releases.add(Text.of(TO, DossierText.CARRIED_OVER, over.to()));
                releases.add(DossierField.CHANGE_IMPACT.text(over.changeImpact()));
                releases.add(DossierField.CARRY_OVER_APPROVER.text(over.approver()));
            });
            evidence.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    Parts.cell(DossierField.EVIDENCE.text(it.title())),
                    Parts.cell(Text.term(TO, it.kind())),
                    Parts.cell(DossierField.EVIDENCE_METHOD.text(it.method())),
                    Parts.cell(Text.term(TO, it.result())),
                    new Block.Cell(releases),
                    Parts.cell(Text.stated(TO, it.date().toString())),
                    Parts.cell(DossierField.EVIDENCE_AUTHOR.text(it.author())),
                    Parts.cell(DossierField.EVIDENCE_LOCATION.text(it.location())));
        }
        parts.part(DossierText.EVIDENCE, evidence.build());
    }

    /** The methods that were or will be applied; those that could be where none is. */
    private List<String> methods(VerificationRow row) {
        Set<VerificationMethod> applied = EnumSet.noneOf(VerificationMethod.class);
        content.verifications().stream()
                .filter(it -> row.verifications().contains(it.id()))
                .forEach(it -> applied.add(it.method()));
        return (applied.isEmpty() ? row.methods() : applied)
                .stream().map(VerificationMethod::code).sorted().toList();
    }

    /** Whether something is left to do that the phase of the release asks for; without a plan everything counts as due. */
    private boolean isOpen(VerificationRow row) {
        LifecyclePhase phase = content.securityPlan().map(SecurityPlan::phase).orElse(LifecyclePhase.RELEASE);
        return switch (row.state()) {
            case PASSED, NOT_APPLICABLE -> false;
            case FAILED, INCONCLUSIVE -> true;
            case STALE, MISSING -> phase.isAtLeast(LifecyclePhase.VERIFICATION);
            case PLANNED -> phase.isAtLeast(LifecyclePhase.RELEASE);
        };
    }

    private void acceptance() {
        Parts.Table table = Parts.table(
                DossierText.ACCEPTANCE,
                DossierText.C_RISK,
                DossierText.C_PARTY,
                DossierText.C_REASON,
                DossierText.C_DATE,
                DossierText.RELEASE,
                DossierText.C_REVIEW_BY);
        for (RiskResult result : assessment.risks()) {
            result.risk()
                    .acceptance()
                    .ifPresent(it -> table.row(
                            Parts.cell(Parts.id(TO, result.id())),
                            Parts.cell(DossierField.ACCEPTANCE_ROLE.text(it.role())),
                            Parts.cell(DossierField.ACCEPTANCE_RATIONALE.text(it.rationale())),
                            Parts.cell(Text.stated(TO, it.decidedOn().toString())),
                            Parts.cell(Parts.id(TO, it.release())),
                            it.reviewBy()
                                    .map(date -> Parts.cell(Text.stated(TO, date.toString())))
                                    .orElseGet(Parts::cell)));
        }
        parts.part(DossierText.ACCEPTANCE, table.build());
    }

    private void options() {
        Parts.Table table = Parts.table(
                DossierText.OPTIONS,
                DossierText.C_RISK,
                DossierText.C_PRIORITY,
                DossierText.C_CONTROL,
                DossierText.C_REASON,
                DossierText.C_DETAIL);
        for (OptionAnalysis analysis : InformationJudge.sorted(content.optionAnalyses())) {
            for (ControlOption option : analysis.options()) {
                Block.Cell risk = Parts.cell(Parts.id(TO, analysis.risk()));
                Block.Cell priority = Parts.cell(Text.term(TO, option.priority()));
                if (option instanceof ControlOption.Taken taken) {
                    table.row(
                            risk,
                            priority,
                            Parts.cell(Parts.id(TO, taken.control())),
                            Parts.cell(Text.of(TO, DossierText.TAKEN)),
                            Parts.cell());
                } else if (option instanceof ControlOption.Refused refused) {
                    table.row(
                            risk,
                            priority,
                            Parts.cell(DossierField.REFUSED.text(refused.description())),
                            Parts.cell(Text.term(TO, refused.reason())),
                            Parts.cell(DossierField.REFUSED_RATIONALE.text(refused.rationale())));
                }
            }
        }
        parts.part(DossierText.OPTIONS, table.build());
    }

    private void preservation(List<Control> controls) {
        Parts.Table kept = Parts.table(
                DossierText.PRESERVATION,
                DossierText.C_CONTROL,
                DossierText.C_GOAL,
                DossierText.C_GOAL_KEPT,
                DossierText.C_REASON);
        Parts.Table brought = Parts.table(DossierText.BROUGHT, DossierText.C_CONTROL, DossierText.C_RISKS);
        for (Control control : controls) {
            control.preservation().stream()
                    .sorted(Comparator.comparing(PreservationAnalysis::goal))
                    .forEach(it -> kept.row(
                            Parts.cell(Parts.id(TO, control.id())),
                            Parts.cell(Text.term(TO, it.goal())),
                            Parts.cell(Parts.yes(TO, it.isMaintained())),
                            Parts.cell(DossierField.PRESERVATION.text(it.rationale()))));
            if (!control.introducedRisks().isAnalysed()) {
                brought.gap(Parts.cell(Parts.id(TO, control.id())), Parts.cell(Text.of(TO, DossierText.NOT_SAID)));
            } else if (control.introducedRisks() instanceof IntroducedRisks.None none) {
                brought.row(
                        Parts.cell(Parts.id(TO, control.id())),
                        Parts.cell(Text.of(TO, DossierText.NONE), DossierField.NO_RISK_BROUGHT.text(none.rationale())));
            } else {
                brought.row(
                        Parts.cell(Parts.id(TO, control.id())),
                        Parts.ids(TO, control.introducedRisks().risks()));
            }
        }
        parts.part(DossierText.PRESERVATION, kept.build());
        parts.part(DossierText.BROUGHT, brought.build());
    }

    private void residual(Optional<BenefitRiskConclusion> conclusion) {
        parts.chapter(
                DossierText.RESIDUAL,
                Parts.paragraph(TO, DossierText.RESIDUAL_TEXT),
                Parts.paragraph(TO, DossierText.OVERALL_TEXT));
        Parts.Table table = Parts.table(
                DossierText.RESIDUALS,
                DossierText.C_ID,
                DossierText.C_INITIAL,
                DossierText.C_CURRENT,
                DossierText.C_PROJECTED,
                DossierText.C_WITHOUT_ENVIRONMENT,
                DossierText.C_ACCEPTABLE,
                DossierText.OBSTACLES);
        for (RiskResult it : assessment.risks()) {
            table.row(
                    Parts.cell(Parts.id(TO, it.id())),
                    level(it.initial()),
                    level(it.current()),
                    level(it.projected()),
                    level(it.currentWithoutEnvironment()),
                    Parts.cell(Parts.yes(TO, it.acceptability().isAcceptable())),
                    new Block.Cell(it.acceptability().obstacles().stream()
                            .map(obstacle -> Text.of(TO, obstacle))
                            .toList()));
        }
        parts.part(DossierText.RESIDUALS, table.build());
        acceptance();
        parts.section(
                2,
                Message.of(DossierText.OVERALL),
                OverallBlocks.of(assessment.overallResidualRisk()).stream()
                        .map(this::withClauses)
                        .toList());
        benefit(conclusion);
    }

    /** A table of gaps with the clauses that ask for what is missing; another block as it is. */
    private Block withClauses(Block block) {
        if (!(block instanceof Block.Table table) || table.rows().stream().noneMatch(Block.Row::isGap)) {
            return block;
        }
        List<Message> heads = new ArrayList<>(table.heads());
        heads.add(Message.of(DossierText.C_CLAUSES));
        Block.Cell clauses = Parts.words(
                TO, DocumentationPart.TD_05.clauses(assessment.file().device().regulation()));
        return new Block.Table(
                table.caption(),
                heads,
                table.rows().stream()
                        .map(row -> {
                            List<Block.Cell> cells = new ArrayList<>(row.cells());
                            cells.add(row.isGap() ? clauses : Parts.cell());
                            return new Block.Row(row.isGap(), cells);
                        })
                        .toList());
    }

    private void benefit(Optional<BenefitRiskConclusion> conclusion) {
        if (conclusion.isEmpty()) {
            parts.part(
                    DossierText.BENEFIT,
                    Parts.gap(
                            TO,
                            DocumentationPart.TD_07.clauses(
                                    assessment.file().device().regulation()),
                            DossierText.BENEFIT_MISSING));
            return;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Text.term(TO, conclusion.get().outcome())));
        List<Text> reasons = new ArrayList<>();
        conclusion.get().reasons().forEach(reason -> reasons.add(Text.of(TO, reason)));
        if (!reasons.isEmpty()) {
            blocks.add(new Block.Items(reasons));
        }
        parts.section(2, Message.of(DossierText.BENEFIT), blocks);
    }

    private void findings() {
        Instrument regulation = assessment.file().device().regulation();
        List<Block> blocks = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            if (SHOWN_IN_TABLES.contains(finding.code())) {
                continue;
            }
            // What a finding says may name an attack step or an open vulnerability: ids only, and no further than the
            // authority.
            Text text = Text.of(TO, finding.text());
            if (finding.severity() == FindingSeverity.NOTE) {
                blocks.add(new Block.Paragraph(text));
            } else {
                blocks.add(new Block.Gap(text, Parts.clauses(finding.code(), regulation)));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Parts.paragraph(TO, DossierText.NONE));
        }
        parts.section(1, Message.of(DossierText.FINDINGS), blocks);
    }
}
