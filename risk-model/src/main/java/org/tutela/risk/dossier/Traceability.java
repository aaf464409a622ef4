package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.identity.EntityId;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.verification.Verification;

/**
 * The links of a risk file from threat to risk, control, test, clause and user information, and back: what leads nowhere is named, from
 * either end. Part TD-15 of the technical documentation.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Traceability {

    private final ImmutableList<TraceRow> rows;
    private final ImmutableList<Message> gaps;

    private Traceability(List<TraceRow> rows, List<Message> gaps) {
        this.rows = ImmutableList.copyOf(rows);
        this.gaps = ImmutableList.copyOf(gaps);
    }

    /**
     * Follows the links of a risk file.
     *
     * @param assessment the assessment of the file
     * @return the links
     */
    public static Traceability of(RiskAssessment assessment) {
        return new Walk(requireNonNull(assessment, "assessment")).trace();
    }

    /**
     * Returns what each risk is linked with.
     *
     * @return one row for each risk, in canonical order, immutable
     */
    public List<TraceRow> rows() {
        return rows;
    }

    /**
     * Returns the links that are missing.
     *
     * @return one message for each, with the id of what leads nowhere as its first parameter, by kind and in canonical order,
     *     immutable; empty if every link is there
     */
    public List<Message> gaps() {
        return gaps;
    }

    /** The work of following the links of one file. */
    private static final class Walk {

        private final RiskAssessment assessment;
        private final RiskFileContent content;
        private final SetMultimap<EntityId, Control> controlsOfRisk = LinkedHashMultimap.create();
        private final SetMultimap<ControlId, EvidenceId> testsOfControl = LinkedHashMultimap.create();
        private final Map<EvidenceId, Evidence> passed = new HashMap<>();
        private final Map<EntityId, AttackScenario> scenarios = new HashMap<>();
        private final SetMultimap<EntityId, UserInformation> told = LinkedHashMultimap.create();

        Walk(RiskAssessment assessment) {
            this.assessment = assessment;
            this.content = assessment.file().content();
            content.scenarios().forEach(scenario -> scenarios.put(scenario.id(), scenario));
            for (Evidence evidence : content.evidence()) {
                if (evidence.result() == EvidenceResult.PASSED
                        && evidence.isFor(content.release().id())) {
                    passed.put(evidence.id(), evidence);
                }
            }
            for (UserInformation information : content.userInformation()) {
                if (information.isForUsers()) {
                    information.risks().forEach(risk -> told.put(risk, information));
                }
            }
            controls();
            for (Control control : content.controls()) {
                tests(control.id(), control.evidence());
            }
            for (Verification verification : content.verifications()) {
                verification.controls().forEach(control -> tests(control, verification.evidence()));
            }
        }

        private void tests(ControlId control, List<EvidenceId> evidence) {
            evidence.stream().filter(passed::containsKey).forEach(id -> testsOfControl.put(control, id));
        }

        private void controls() {
            SetMultimap<EntityId, Control> controlsOfStep = LinkedHashMultimap.create();
            Map<EntityId, Control> byId = new HashMap<>();
            for (Control control : content.controls()) {
                byId.put(control.id(), control);
                for (ControlEffect effect : control.effects()) {
                    if (effect instanceof ControlEffect.ExploitabilityCap cap) {
                        controlsOfStep.put(cap.step(), control);
                    } else if (effect instanceof ControlEffect.FactorCap cap) {
                        controlsOfStep.put(cap.step(), control);
                    } else if (effect instanceof ControlEffect.Barrier barrier) {
                        controlsOfRisk.put(barrier.risk(), control);
                    } else if (effect instanceof ControlEffect.SeverityCap cap) {
                        controlsOfRisk.put(cap.risk(), control);
                    }
                }
            }
            Map<StepId, List<StepId>> parts = new HashMap<>();
            for (AttackStep step : content.steps()) {
                if (step instanceof AttackStep.Combined combined) {
                    parts.put(combined.id(), combined.parts());
                }
            }
            for (Risk risk : content.risks()) {
                Deque<StepId> open = new ArrayDeque<>();
                risk.scenarios().forEach(id -> open.add(scenario(id).goal()));
                Set<StepId> seen = new HashSet<>(open);
                while (!open.isEmpty()) {
                    StepId step = open.remove();
                    controlsOfRisk.putAll(risk.id(), controlsOfStep.get(step));
                    parts.getOrDefault(step, List.of()).stream()
                            .filter(seen::add)
                            .forEach(open::add);
                }
            }
            for (OptionAnalysis analysis : content.optionAnalyses()) {
                for (ControlOption option : analysis.options()) {
                    if (option instanceof ControlOption.Taken taken) {
                        Control control = byId.get(taken.control());
                        if (control != null) {
                            controlsOfRisk.put(analysis.risk(), control);
                        }
                    }
                }
            }
        }

        private AttackScenario scenario(EntityId id) {
            return requireNonNull(scenarios.get(id), "scenario");
        }

        private static <T extends EntityId> List<T> sorted(Collection<T> ids) {
            return ids.stream().distinct().sorted(EntityId.CANONICAL_ORDER).toList();
        }

        Traceability trace() {
            List<TraceRow> rows = new ArrayList<>();
            for (RiskResult result : assessment.risks()) {
                rows.add(row(result.risk()));
            }
            return new Traceability(rows, gaps(rows));
        }

        private TraceRow row(Risk risk) {
            List<ThreatId> threats = new ArrayList<>();
            risk.scenarios().forEach(id -> threats.addAll(scenario(id).threats()));
            List<ControlId> controls = new ArrayList<>();
            Set<EvidenceId> tests = new TreeSet<>(EntityId.CANONICAL_ORDER);
            Set<ClauseId> clauses = new TreeSet<>();
            for (Control control : controlsOfRisk.get(risk.id())) {
                controls.add(control.id());
                clauses.addAll(control.clauses());
                for (EvidenceId test : testsOfControl.get(control.id())) {
                    tests.add(test);
                    clauses.addAll(requireNonNull(passed.get(test), "test").clauses());
                }
            }
            return new TraceRow(
                    risk.id(),
                    sorted(threats),
                    sorted(risk.scenarios()),
                    sorted(controls),
                    ImmutableList.copyOf(tests),
                    ImmutableList.copyOf(clauses),
                    sorted(told.get(risk.id()).stream().map(UserInformation::id).toList()));
        }

        private List<Message> gaps(List<TraceRow> rows) {
            List<Message> gaps = new ArrayList<>();
            Set<EntityId> carried = new HashSet<>();
            Set<EntityId> used = new HashSet<>();
            rows.forEach(row -> {
                carried.addAll(row.threats());
                used.addAll(row.controls());
            });
            for (Threat threat : InformationJudge.sorted(content.threats())) {
                if (!carried.contains(threat.id()) && threat.dismissal().isEmpty()) {
                    gaps.add(Message.of(DossierText.GAP_THREAT, threat.id()));
                }
            }
            Set<EntityId> residual = new HashSet<>();
            new ModelContent(assessment).residualRisks().forEach(result -> residual.add(result.id()));
            // a risk against which every option was refused with its reason ends there
            Set<EntityId> weighed = new HashSet<>();
            content.optionAnalyses().forEach(analysis -> weighed.add(analysis.risk()));
            for (TraceRow row : rows) {
                if (row.threats().isEmpty()) {
                    gaps.add(Message.of(DossierText.GAP_RISK_THREAT, row.risk()));
                }
                if (row.controls().isEmpty() && !weighed.contains(row.risk())) {
                    gaps.add(Message.of(DossierText.GAP_RISK_CONTROL, row.risk()));
                }
                if (residual.contains(row.risk()) && row.information().isEmpty()) {
                    gaps.add(Message.of(DossierText.GAP_RISK_INFORMATION, row.risk()));
                }
            }
            for (Control control : InformationJudge.sorted(content.controls())) {
                if (!used.contains(control.id())) {
                    gaps.add(Message.of(DossierText.GAP_CONTROL_RISK, control.id()));
                }
                if (!testsOfControl.containsKey(control.id())) {
                    gaps.add(Message.of(DossierText.GAP_CONTROL_TEST, control.id()));
                }
                if (control.clauses().isEmpty()) {
                    gaps.add(Message.of(DossierText.GAP_CONTROL_CLAUSE, control.id()));
                }
            }
            Set<EvidenceId> owned = owned();
            for (Evidence evidence : InformationJudge.sorted(content.evidence())) {
                if (!owned.contains(evidence.id()) && evidence.clauses().isEmpty()) {
                    gaps.add(Message.of(DossierText.GAP_TEST, evidence.id()));
                }
            }
            for (UserInformation information : InformationJudge.sorted(content.userInformation())) {
                if (information.risks().isEmpty()
                        && information.assumptions().isEmpty()
                        && information.misuses().isEmpty()
                        && information.items().isEmpty()) {
                    gaps.add(Message.of(DossierText.GAP_INFORMATION, information.id()));
                }
            }
            return gaps;
        }

        private Set<EvidenceId> owned() {
            Set<EvidenceId> owned = new HashSet<>();
            content.controls().forEach(control -> owned.addAll(control.evidence()));
            content.verifications().forEach(verification -> owned.addAll(verification.evidence()));
            content.userInformation().forEach(information -> owned.addAll(information.walkThroughs()));
            content.updateProcedures().stream()
                    .map(UpdateProcedure::walkThroughs)
                    .forEach(owned::addAll);
            content.optionAnalyses().stream()
                    .flatMap(analysis -> analysis.options().stream())
                    .filter(ControlOption.Refused.class::isInstance)
                    .map(ControlOption.Refused.class::cast)
                    .forEach(refused -> owned.addAll(refused.evidence()));
            content.securityPlan().stream()
                    .flatMap(plan -> plan.activities().stream())
                    .filter(ActivityStatement.Done.class::isInstance)
                    .map(ActivityStatement.Done.class::cast)
                    .forEach(done -> owned.addAll(done.evidence()));
            return owned;
        }
    }
}
