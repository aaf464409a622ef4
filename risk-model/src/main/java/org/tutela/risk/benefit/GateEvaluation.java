package org.tutela.risk.benefit;

import static org.tutela.risk.benefit.BenefitRiskGate.BENEFIT_EVIDENCE;
import static org.tutela.risk.benefit.BenefitRiskGate.CLINICAL_BENEFIT_PRESERVED;
import static org.tutela.risk.benefit.BenefitRiskGate.INTRODUCED_RISKS_EVALUATED;
import static org.tutela.risk.benefit.BenefitRiskGate.REDUCED_AS_FAR_AS_POSSIBLE;
import static org.tutela.risk.benefit.BenefitRiskGate.RISKS_CONTROLLED;
import static org.tutela.risk.benefit.BenefitRiskGate.USERS_INFORMED;
import static org.tutela.risk.benefit.GateStatus.FAIL;
import static org.tutela.risk.benefit.GateStatus.PASS;
import static org.tutela.risk.benefit.GateStatus.UNKNOWN;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.ClinicalBenefit;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.comparison.WhatIf;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.dossier.ChecklistState;
import org.tutela.risk.dossier.InformationRow;
import org.tutela.risk.dossier.UserInformationReview;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.information.InformationStrength;
import org.tutela.risk.policy.Profile;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.scenario.RiskId;

/** The gates of the release, and of what it is compared with. */
final class GateEvaluation {

    /** Collects what is found about a gate. */
    private static final class Items {

        private final BenefitRiskGate gate;
        private final List<GateResult.Item> items = new ArrayList<>();
        private boolean isInterim;

        Items(BenefitRiskGate gate) {
            this.gate = gate;
        }

        void add(GateStatus status, MessageKey key, Object... arguments) {
            items.add(new GateResult.Item(status, Message.of(key, arguments)));
        }

        boolean isEmpty() {
            return items.isEmpty();
        }

        GateResult result() {
            return GateResult.of(gate, items, isInterim);
        }
    }

    private final RiskAssessment assessment;
    private final Optional<BenefitRiskInputs> inputs;
    private final BenefitRiskRules rules;
    private final List<Finding> findings;
    private final RiskLinks links;

    GateEvaluation(RiskAssessment assessment, Optional<BenefitRiskInputs> inputs, BenefitRiskRules rules) {
        this.assessment = assessment;
        this.inputs = inputs;
        this.rules = rules;
        this.findings = assessment.findings();
        this.links = RiskLinks.of(assessment.file().content());
    }

    List<GateResult> release() {
        return ImmutableList.of(
                controlled(), asFarAsPossible(), preserved(), introduced(assessment), informed(), evidence());
    }

    // G1

    private GateResult controlled() {
        Items items = new Items(RISKS_CONTROLLED);
        List<RiskResult> risks = assessment.risks();
        Set<RiskId> unknown = unknownRisks();
        for (RiskResult risk : risks) {
            if (!risk.current().isControlled()) {
                uncontrolled(risk.id(), unknown.contains(risk.id()), items);
            }
        }
        if (risks.isEmpty()) {
            items.add(UNKNOWN, BenefitText.NO_RISK);
        } else if (items.isEmpty()) {
            items.add(PASS, BenefitText.ALL_CONTROLLED, risks.size());
        }
        return items.result();
    }

    private void uncontrolled(RiskId risk, boolean isUnknown, Items items) {
        Optional<SingleRiskBenefitAnalysis> single = inputs.flatMap(it -> it.content().singleRiskAnalyses().stream()
                .filter(analysis -> analysis.risk().equals(risk))
                .findFirst());
        Optional<InterimPlan> interim = inputs.flatMap(it -> it.content().interimPlan())
                .filter(plan -> plan.risks().contains(risk));
        if (isUnknown) {
            items.add(UNKNOWN, BenefitText.UNCONTROLLED_AND_UNKNOWN, risk);
        } else if (interim.isPresent()) {
            interim(risk, interim.get(), items);
        } else if (single.isPresent()) {
            single(single.get(), items);
        } else {
            items.add(FAIL, BenefitText.GATE_UNCONTROLLED, risk);
        }
    }

    private void single(SingleRiskBenefitAnalysis analysis, Items items) {
        Set<ApproverRole> missing = missingApprovals(rules, analysis.approvals());
        Profile profile = assessment.policy().profile();
        if (profile != Profile.EU_MDR) {
            items.add(FAIL, BenefitText.SINGLE_RISK_NOT_ADMITTED, analysis.risk(), profile);
        } else if (!analysis.isOutweighed()) {
            items.add(FAIL, BenefitText.SINGLE_RISK_NOT_OUTWEIGHED, analysis.risk());
        } else if (!missing.isEmpty()) {
            items.add(UNKNOWN, BenefitText.SINGLE_RISK_NOT_APPROVED, analysis.risk(), missing);
        } else {
            Set<ApproverRole> roles = new TreeSet<>();
            analysis.approvals().forEach(approval -> roles.add(approval.role()));
            items.add(PASS, BenefitText.SINGLE_RISK_OUTWEIGHED, analysis.risk(), analysis.benefits(), roles);
        }
    }

    private void interim(RiskId risk, InterimPlan plan, Items items) {
        List<ControlId> idle = plan.interimControls().stream()
                .filter(control -> !assessment.isCounted(control))
                .toList();
        if (plan.due().isBefore(assessment.asOf())) {
            items.add(FAIL, BenefitText.INTERIM_OVERDUE, risk, plan.due());
        } else if (!idle.isEmpty()) {
            idle.forEach(control -> items.add(FAIL, BenefitText.INTERIM_CONTROL_NOT_COUNTED, risk, control));
        } else {
            items.isInterim = true;
            items.add(PASS, BenefitText.INTERIM, risk, plan.due(), plan.interimControls());
        }
    }

    static Set<ApproverRole> missingApprovals(BenefitRiskRules rules, List<Approval> approvals) {
        Set<ApproverRole> missing = new TreeSet<>(rules.approvers());
        approvals.forEach(approval -> missing.remove(approval.role()));
        return missing;
    }

    private Set<RiskId> unknownRisks() {
        Set<String> named = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.code() == RiskFindingCode.UNKNOWN_EXPLOITABILITY
                    || finding.code() == RiskFindingCode.UNKNOWN_SEVERITY) {
                named.add(finding.arguments().get(0));
            }
        }
        return links.risksOf(named);
    }

    // G2

    private GateResult asFarAsPossible() {
        Items items = new Items(REDUCED_AS_FAR_AS_POSSIBLE);
        if (!assessment.policy().isReductionAsFarAsPossible()) {
            items.add(
                    PASS,
                    BenefitText.AS_FAR_AS_POSSIBLE_NOT_ASKED,
                    assessment.policy().id());
            return items.result();
        }
        List<RiskResult> risks = assessment.risks();
        for (RiskResult risk : risks) {
            for (Message obstacle : risk.acceptability().obstacles()) {
                if (obstacle.key() == ResidualText.OPTIONS_NOT_ANALYSED) {
                    items.add(
                            UNKNOWN,
                            BenefitText.OPTIONS_NOT_CONSIDERED,
                            risk.id(),
                            obstacle.arguments().get(0));
                } else if (obstacle.key() == ResidualText.OPTION_NOT_IN_FORCE) {
                    items.add(
                            FAIL,
                            BenefitText.OPTION_NOT_IN_FORCE,
                            risk.id(),
                            obstacle.arguments().get(0));
                }
            }
        }
        each(
                RiskFindingCode.REFUSED_FOR_COST,
                finding -> items.add(FAIL, BenefitText.REFUSED_FOR_COST, first(finding)));
        each(
                RiskFindingCode.REFUSED_WITHOUT_EVIDENCE,
                finding -> items.add(UNKNOWN, BenefitText.REFUSED_WITHOUT_EVIDENCE, first(finding)));
        if (risks.isEmpty()) {
            items.add(UNKNOWN, BenefitText.NO_RISK);
        } else if (items.isEmpty()) {
            items.add(PASS, BenefitText.AS_FAR_AS_POSSIBLE, risks.size());
        }
        return items.result();
    }

    private void each(FindingCode code, Consumer<Finding> use) {
        findings.stream().filter(finding -> finding.code().equals(code)).forEach(use);
    }

    private static String first(Finding finding) {
        return finding.arguments().get(0);
    }

    // G3

    private GateResult preserved() {
        Items items = new Items(CLINICAL_BENEFIT_PRESERVED);
        List<ClinicalBenefit> claimed =
                assessment.file().device().intendedPurpose().clinicalBenefits();
        if (claimed.isEmpty()) {
            items.add(UNKNOWN, BenefitText.NO_BENEFIT);
        }
        for (ClinicalBenefit benefit : claimed) {
            boolean isMeasured = inputs.stream()
                    .flatMap(it -> it.content().benefits().stream())
                    .anyMatch(factor -> factor.benefit().equals(Optional.of(benefit.id())));
            if (!isMeasured) {
                items.add(UNKNOWN, BenefitText.BENEFIT_NOT_QUANTIFIED, benefit.id());
            }
        }
        if (inputs.isPresent()) {
            limits(inputs.get(), inputs.get().current(), items);
            inputs.get().content().controlEffects().forEach(effect -> tolerance(effect, items));
        }
        each(RiskFindingCode.PRESERVATION_LOST, finding -> {
            if (!isQuantified(first(finding))) {
                items.add(
                        FAIL,
                        BenefitText.PRESERVATION_LOST,
                        first(finding),
                        finding.arguments().get(1));
            }
        });
        each(
                RiskFindingCode.PRESERVATION_NOT_ANALYSED,
                finding -> items.add(
                        UNKNOWN,
                        BenefitText.PRESERVATION_NOT_ANALYSED,
                        first(finding),
                        finding.arguments().get(1)));
        return items.result();
    }

    private boolean isQuantified(String control) {
        return inputs.stream()
                .flatMap(it -> it.content().controlEffects().stream())
                .anyMatch(effect ->
                        effect.isWorsening() && effect.control().text().equals(control));
    }

    private static void limits(BenefitRiskInputs inputs, Alternative alternative, Items items) {
        for (BenefitFactor factor : inputs.content().benefits()) {
            Optional<Estimate> estimate = inputs.estimate(alternative.id(), factor.id());
            if (factor.limit().isEmpty()) {
                items.add(UNKNOWN, BenefitText.BENEFIT_WITHOUT_LIMIT, factor.id());
            } else if (estimate.isPresent()) {
                limit(factor, factor.limit().get(), alternative.id(), estimate.get(), items);
            }
        }
    }

    private static void limit(
            BenefitFactor factor, BigDecimal limit, AlternativeId alternative, Estimate estimate, Items items) {
        Estimate.Known known = estimate.asKnown().orElse(null);
        if (known == null) {
            items.add(UNKNOWN, BenefitText.VALUE_UNKNOWN, factor.id(), alternative, reason(estimate));
            return;
        }
        Direction direction = factor.direction();
        boolean isBeyond = isWorse(known.value(), limit, direction);
        boolean isPerhapsBeyond = isWorse(known.worst(direction), limit, direction);
        BigDecimal shown = isPerhapsBeyond && !isBeyond ? known.worst(direction) : known.value();
        items.add(
                isBeyond ? FAIL : isPerhapsBeyond ? UNKNOWN : PASS,
                isBeyond
                        ? BenefitText.BENEFIT_BEYOND_LIMIT
                        : isPerhapsBeyond ? BenefitText.BENEFIT_PERHAPS_BEYOND_LIMIT : BenefitText.BENEFIT_WITHIN_LIMIT,
                factor.id(),
                alternative,
                shown.toPlainString() + ' ' + factor.unit(),
                limit.toPlainString());
    }

    static boolean isWorse(BigDecimal value, BigDecimal limit, Direction direction) {
        int compared = value.compareTo(limit);
        return direction == Direction.MORE_IS_BETTER ? compared < 0 : compared > 0;
    }

    static String reason(Estimate estimate) {
        return estimate instanceof Estimate.Unknown unknown ? unknown.reason() : "";
    }

    /** What a control costs matters from when it is there until it is gone. */
    private void tolerance(ControlBenefitEffect effect, Items items) {
        ControlState state = assessment.file().content().controls().stream()
                .filter(control -> control.id().equals(effect.control()))
                .map(Control::state)
                .findFirst()
                .orElseThrow();
        boolean isThere = switch (state) {
            case SPECIFIED, IMPLEMENTED, IMPL_VERIFIED, EFF_VERIFIED, SUSPENDED -> true;
            case PROPOSED, RETIRED, WAIVED -> false;
        };
        if (!isThere || !effect.isWorsening()) {
            return;
        }
        Estimate.Known size = effect.size().asKnown().orElse(null);
        if (size == null) {
            items.add(
                    UNKNOWN,
                    BenefitText.CONTROL_EFFECT_UNKNOWN,
                    effect.control(),
                    effect.factor(),
                    reason(effect.size()));
            return;
        }
        boolean isBeyond = size.value().compareTo(effect.tolerance()) > 0;
        boolean isPerhapsBeyond = size.highest().compareTo(effect.tolerance()) > 0;
        items.add(
                isBeyond ? FAIL : isPerhapsBeyond ? UNKNOWN : PASS,
                isBeyond
                        ? BenefitText.CONTROL_BEYOND_TOLERANCE
                        : isPerhapsBeyond
                                ? BenefitText.CONTROL_PERHAPS_BEYOND_TOLERANCE
                                : BenefitText.CONTROL_WITHIN_TOLERANCE,
                effect.control(),
                effect.factor(),
                (isPerhapsBeyond && !isBeyond ? size.highest() : size.value()).toPlainString(),
                effect.tolerance().toPlainString());
    }

    // G4

    private GateResult introduced(RiskAssessment of) {
        Items items = new Items(INTRODUCED_RISKS_EVALUATED);
        Map<String, Message> open = new LinkedHashMap<>();
        for (RiskResult risk : of.risks()) {
            for (Message obstacle : risk.acceptability().obstacles()) {
                if (obstacle.key() == ResidualText.INTRODUCED_NOT_ACCEPTABLE) {
                    open.putIfAbsent(
                            obstacle.arguments().toString(),
                            new Message(BenefitText.GATE_INTRODUCED, obstacle.arguments()));
                }
            }
        }
        open.values().forEach(message -> items.items.add(new GateResult.Item(FAIL, message)));
        int brought = 0;
        for (Control control : of.file().content().controls()) {
            if (control.state() == ControlState.RETIRED || control.state() == ControlState.WAIVED) {
                continue;
            }
            brought += control.introducedRisks().risks().size();
            worse(of, control, items);
        }
        for (Finding finding : of.findings()) {
            if (finding.code() == RiskFindingCode.INTRODUCED_RISKS_NOT_ANALYSED) {
                items.add(UNKNOWN, BenefitText.INTRODUCED_NOT_ANALYSED, first(finding));
            }
        }
        if (items.isEmpty()) {
            items.add(PASS, BenefitText.INTRODUCED_IN_ORDER, brought);
        }
        return items.result();
    }

    private void worse(RiskAssessment of, Control control, Items items) {
        Scale levels = of.policy().matrix().levels();
        int worst = -1;
        for (RiskId against : links.risksAgainst(control)) {
            worst = Math.max(
                    worst, levels.indexOf(of.risk(against).initial().level().code()));
        }
        for (RiskId risk : control.introducedRisks().risks()) {
            int level = levels.indexOf(of.risk(risk).current().level().code());
            if (worst >= 0 && level > worst) {
                items.add(
                        FAIL,
                        BenefitText.INTRODUCED_WORSE,
                        control.id(),
                        risk,
                        levels.levels().get(level).code(),
                        levels.levels().get(worst).code());
            }
        }
    }

    // G5

    /** What the law asks for fails where it is missing; what only guidance asks for is not shown. */
    private GateResult informed() {
        Items items = new Items(USERS_INFORMED);
        for (InformationRow row : UserInformationReview.of(assessment).rows()) {
            if (row.state() instanceof ChecklistState.Missing missing) {
                Instrument regulation = assessment.file().device().regulation();
                items.add(
                        row.item().strength(regulation) == InformationStrength.LAW ? FAIL : UNKNOWN,
                        BenefitText.GATE_INFORMATION,
                        row.item().code(),
                        missing.reasons().get(0));
            }
        }
        if (items.isEmpty()) {
            items.add(PASS, BenefitText.INFORMED);
        }
        return items.result();
    }

    // G6

    private GateResult evidence() {
        Items items = new Items(BENEFIT_EVIDENCE);
        if (inputs.isEmpty()) {
            items.add(UNKNOWN, BenefitText.NO_INPUTS);
            return items.result();
        }
        AlternativeId current = inputs.get().current().id();
        for (BenefitFactor factor : inputs.get().content().benefits()) {
            Estimate estimate = inputs.get().estimate(current, factor.id()).orElseThrow();
            Estimate.Known known = estimate.asKnown().orElse(null);
            if (known == null) {
                items.add(UNKNOWN, BenefitText.VALUE_UNKNOWN, factor.id(), current, reason(estimate));
            } else {
                boolean isEnough = known.grade().compareTo(rules.minimumGrade()) >= 0;
                items.add(
                        isEnough ? PASS : FAIL,
                        isEnough ? BenefitText.EVIDENCE_SUFFICIENT : BenefitText.EVIDENCE_TOO_LOW,
                        factor.id(),
                        known.grade(),
                        rules.minimumGrade());
            }
        }
        return items.result();
    }

    // what the release is compared with

    AlternativeResult alternative(BenefitRiskInputs of, Alternative alternative) {
        if (alternative.kind() == AlternativeKind.CURRENT) {
            return new AlternativeResult(
                    alternative,
                    true,
                    ImmutableList.of(),
                    ImmutableList.of(Message.of(BenefitText.ALTERNATIVE_IS_CURRENT, alternative.id())));
        }
        if (alternative.availability() == Availability.NOT_AVAILABLE) {
            return new AlternativeResult(
                    alternative,
                    false,
                    ImmutableList.of(),
                    ImmutableList.of(Message.of(
                            BenefitText.ALTERNATIVE_NOT_AVAILABLE,
                            alternative.id(),
                            alternative.availabilityRationale())));
        }
        RiskAssessment derived = derived(alternative);
        List<GateResult> gates = ImmutableList.of(
                controlled(alternative, derived), preserved(of, alternative), introduced(alternative, derived));
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        boolean isCompared = true;
        for (GateResult gate : gates) {
            for (GateResult.Item item : gate.items()) {
                if (item.status() == FAIL) {
                    isCompared = false;
                    reasons.add(Message.of(
                            BenefitText.ALTERNATIVE_FAILS,
                            alternative.id(),
                            gate.gate().code(),
                            item.reason()));
                }
            }
        }
        if (isCompared) {
            reasons.add(Message.of(BenefitText.ALTERNATIVE_COMPARED, alternative.id()));
        }
        return new AlternativeResult(alternative, isCompared, gates, reasons.build());
    }

    private @Nullable RiskAssessment derived(Alternative alternative) {
        if (alternative.withoutControls().isEmpty()) {
            return null;
        }
        WhatIf question = WhatIf.of(assessment);
        alternative.withoutControls().forEach(question::controlFails);
        return question.compare().after();
    }

    private static GateResult controlled(Alternative alternative, @Nullable RiskAssessment derived) {
        Items items = new Items(RISKS_CONTROLLED);
        if (derived != null) {
            derived.risks().stream()
                    .filter(risk -> !risk.current().isControlled())
                    .forEach(risk -> items.add(FAIL, BenefitText.GATE_UNCONTROLLED, risk.id()));
            if (items.isEmpty()) {
                items.add(PASS, BenefitText.ALL_CONTROLLED, derived.risks().size());
            }
        }
        return stated(alternative, items);
    }

    private static GateResult preserved(BenefitRiskInputs of, Alternative alternative) {
        Items items = new Items(CLINICAL_BENEFIT_PRESERVED);
        limits(of, alternative, items);
        return stated(alternative, items);
    }

    private GateResult introduced(Alternative alternative, @Nullable RiskAssessment derived) {
        Items items = new Items(INTRODUCED_RISKS_EVALUATED);
        if (derived != null) {
            items.items.addAll(introduced(derived).items());
        }
        return stated(alternative, items);
    }

    private static GateResult stated(Alternative alternative, Items items) {
        for (GateStatement statement : alternative.gateStatements()) {
            if (statement.gate() == items.gate) {
                items.add(
                        statement.isPassed() ? PASS : FAIL,
                        statement.isPassed() ? BenefitText.STATED_TO_PASS : BenefitText.STATED_TO_FAIL,
                        statement.rationale());
            }
        }
        if (items.isEmpty()) {
            items.add(UNKNOWN, BenefitText.NOT_STATED);
        }
        return items.result();
    }
}
