package org.tutela.risk.benefit;

import static org.tutela.risk.finding.RiskFindingCode.CONSTRAINT;
import static org.tutela.risk.finding.RiskFindingCode.DANGLING_REFERENCE;
import static org.tutela.risk.finding.RiskFindingCode.DUPLICATE_ID;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tutela.core.device.ClinicalBenefit;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.core.validation.ConstraintChecker;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.scenario.Risk;

/** The gate: constraints, references, completeness, dates and ranges of benefit-risk inputs, all in one pass. */
final class BenefitRiskChecks {

    /** The least share of weightings that weight ranges must leave; less would be drawn too rarely. */
    static final BigDecimal MINIMUM_SHARE = new BigDecimal("0.01");

    private static final int MAX_CRITERIA = 12;
    private static final ImmutableList<AlternativeKind> MANDATORY = ImmutableList.of(
            AlternativeKind.CURRENT,
            AlternativeKind.WITHOUT_CONTROL,
            AlternativeKind.FUNCTION_DISABLED,
            AlternativeKind.BEST_ALTERNATIVE,
            AlternativeKind.NOT_UPDATING);

    private final BenefitRiskContent content;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<FactorId, Factor> factors = new LinkedHashMap<>();
    private final Map<AlternativeId, Alternative> alternatives = new LinkedHashMap<>();

    private BenefitRiskChecks(BenefitRiskContent content) {
        this.content = content;
        content.benefits().forEach(it -> factors.put(it.id(), it));
        content.risks().forEach(it -> factors.put(it.id(), it));
        content.alternatives().forEach(it -> alternatives.put(it.id(), it));
    }

    static List<Finding> check(BenefitRiskContent content) {
        BenefitRiskChecks checks = new BenefitRiskChecks(content);
        checks.constraints();
        checks.ids();
        checks.alternatives();
        checks.factors();
        checks.effects();
        checks.references();
        checks.dates();
        checks.triggers();
        content.weighting().ifPresent(checks::weighting);
        return checks.sorted();
    }

    static List<Finding> check(BenefitRiskContent content, RiskFile file) {
        BenefitRiskChecks checks = new BenefitRiskChecks(content);
        checks.against(file);
        return checks.sorted();
    }

    private List<Finding> sorted() {
        findings.sort(null);
        return ImmutableList.copyOf(findings);
    }

    private void add(RiskFindingCode code, String path, Object... arguments) {
        findings.add(Finding.of(code, path, arguments));
    }

    private static String path(String collection, Object key) {
        return collection + '[' + key + ']';
    }

    private void constraints() {
        findings.addAll(ConstraintChecker.check(content, "inputs", CONSTRAINT));
        findings.addAll(ConstraintChecker.checkAll(content.benefits(), "benefits", CONSTRAINT));
        findings.addAll(ConstraintChecker.checkAll(content.risks(), "risks", CONSTRAINT));
        findings.addAll(ConstraintChecker.checkAll(content.alternatives(), "alternatives", CONSTRAINT));
        findings.addAll(ConstraintChecker.checkAll(content.singleRiskAnalyses(), "singleRiskAnalyses", CONSTRAINT));
    }

    private void ids() {
        unique("benefits", content.benefits());
        unique("risks", content.risks());
        unique("alternatives", content.alternatives());
        unique("singleRiskAnalyses", content.singleRiskAnalyses());
        for (RiskFactor risk : content.risks()) {
            if (content.benefits().stream().anyMatch(benefit -> benefit.id().equals(risk.id()))) {
                add(DUPLICATE_ID, path("risks", risk.id()), risk.id());
            }
        }
    }

    private void unique(String collection, List<? extends Identified> items) {
        Set<EntityId> seen = new HashSet<>();
        for (Identified item : items) {
            if (!seen.add(item.id())) {
                add(DUPLICATE_ID, path(collection, item.id()), item.id());
            }
        }
    }

    private void alternatives() {
        for (AlternativeKind kind : MANDATORY) {
            if (content.alternatives().stream().noneMatch(it -> it.kind() == kind)) {
                add(RiskFindingCode.ALTERNATIVE_MISSING, "alternatives", kind);
            }
        }
        List<Alternative> current = content.alternatives().stream()
                .filter(it -> it.kind() == AlternativeKind.CURRENT)
                .toList();
        for (Alternative one : current) {
            if (current.size() > 1) {
                add(RiskFindingCode.ALTERNATIVE_REPEATED, path("alternatives", one.id()), one.id());
            }
            if (one.availability() == Availability.NOT_AVAILABLE
                    || !one.gateStatements().isEmpty()
                    || !one.withoutControls().isEmpty()) {
                add(RiskFindingCode.CURRENT_CONTRADICTS, path("alternatives", one.id()), one.id());
            }
        }
    }

    private void factors() {
        if (content.benefits().isEmpty()) {
            add(RiskFindingCode.FACTOR_MISSING, "benefits", "benefit");
        }
        if (content.risks().isEmpty()) {
            add(RiskFindingCode.FACTOR_MISSING, "risks", "risk");
        }
        for (RiskFactor risk : content.risks()) {
            if (risk.risks().isEmpty() && risk.hazardCategories().isEmpty()) {
                add(RiskFindingCode.RISK_FACTOR_WITHOUT_ORIGIN, path("risks", risk.id()), risk.id());
            }
        }
    }

    private void effects() {
        Set<List<EntityId>> seen = new HashSet<>();
        for (int i = 0; i < content.effects().size(); i++) {
            Effect effect = content.effects().get(i);
            String at = path("effects", i);
            reference(effect.alternative(), alternatives.get(effect.alternative()), at);
            reference(effect.factor(), factors.get(effect.factor()), at);
            if (!seen.add(ImmutableList.of(effect.alternative(), effect.factor()))) {
                add(RiskFindingCode.EFFECT_REPEATED, at, effect.factor(), effect.alternative());
            }
        }
        for (Alternative alternative : content.alternatives()) {
            for (FactorId factor : factors.keySet()) {
                if (alternative.availability() != Availability.NOT_AVAILABLE
                        && !seen.contains(ImmutableList.<EntityId>of(alternative.id(), factor))) {
                    add(RiskFindingCode.EFFECT_MISSING, "effects", factor, alternative.id());
                }
            }
        }
    }

    private void reference(EntityId to, @Nullable Object found, String at) {
        if (found == null) {
            add(RiskFindingCode.INPUT_REFERENCE_DANGLING, at, at, to);
        }
    }

    private void references() {
        for (int i = 0; i < content.controlEffects().size(); i++) {
            ControlBenefitEffect effect = content.controlEffects().get(i);
            String at = path("controlEffects", i);
            Factor factor = factors.get(effect.factor());
            reference(effect.factor(), factor instanceof BenefitFactor ? factor : null, at);
            boolean isNegative = effect.size()
                    .asKnown()
                    .filter(known -> known.lowest().signum() < 0)
                    .isPresent();
            if (isNegative) {
                add(RiskFindingCode.CONTROL_EFFECT_NEGATIVE, at + ".size", effect.control(), effect.factor());
            }
        }
        for (SingleRiskBenefitAnalysis analysis : content.singleRiskAnalyses()) {
            String at = path("singleRiskAnalyses", analysis.risk());
            for (FactorId benefit : analysis.benefits()) {
                Factor factor = factors.get(benefit);
                reference(benefit, factor instanceof BenefitFactor ? factor : null, at);
            }
        }
    }

    private void notAfter(String at, String what, LocalDate date, String limit, LocalDate until) {
        if (date.isAfter(until)) {
            add(RiskFindingCode.DATES_OUT_OF_ORDER, at, what, date, limit, until);
        }
    }

    private void dates() {
        LocalDate asOf = content.asOf();
        String ofInputs = "The date of the inputs";
        LocalDate approved = content.policy().approvedOn();
        for (int i = 0; i < content.effects().size(); i++) {
            Effect effect = content.effects().get(i);
            estimate(path("effects", i) + ".estimate", effect.estimate());
        }
        for (int i = 0; i < content.controlEffects().size(); i++) {
            estimate(
                    path("controlEffects", i) + ".size",
                    content.controlEffects().get(i).size());
        }
        notAfter("policy.approvedOn", "The approval of the policy", approved, ofInputs, asOf);
        for (int i = 0; i < content.approvals().size(); i++) {
            approval(path("approvals", i) + ".date", content.approvals().get(i));
        }
        for (SingleRiskBenefitAnalysis analysis : content.singleRiskAnalyses()) {
            for (int i = 0; i < analysis.approvals().size(); i++) {
                approval(
                        path("singleRiskAnalyses", analysis.risk()) + ".approvals" + path("", i) + ".date",
                        analysis.approvals().get(i));
            }
        }
        content.preferenceDecision()
                .ifPresent(decision -> notAfter(
                        "preferenceDecision.date", "The preference decision", decision.date(), ofInputs, asOf));
        for (int i = 0; i < content.events().size(); i++) {
            notAfter(
                    path("events", i) + ".date",
                    "An event",
                    content.events().get(i).date(),
                    ofInputs,
                    asOf);
        }
    }

    private void approval(String at, Approval approval) {
        notAfter(at, "The approval by " + approval.role(), approval.date(), "The date of the inputs", content.asOf());
        notAfter(
                "policy.approvedOn",
                "The approval of the policy",
                content.policy().approvedOn(),
                "the approval by " + approval.role(),
                approval.date());
    }

    /** The policy and the ranges come first, the data second, the date of the inputs last. */
    private void estimate(String at, Estimate estimate) {
        Optional<Estimate.Known> known = estimate.asKnown();
        if (known.isEmpty()) {
            return;
        }
        LocalDate determined = known.get().determinedOn();
        notAfter(at + ".determinedOn", "A value", determined, "the date of the inputs", content.asOf());
        notAfter(
                at + ".determinedOn",
                "The approval of the policy",
                content.policy().approvedOn(),
                "a value judged by it",
                determined);
        content.weighting()
                .ifPresent(weighting -> notAfter(
                        at + ".determinedOn",
                        "The choice of worst and best values",
                        weighting.rangesFixedOn(),
                        "a value judged by them",
                        determined));
    }

    private void triggers() {
        for (ReviewTriggerKind kind : ReviewTriggerKind.values()) {
            if (content.reviewTriggers().stream().noneMatch(it -> it.kind() == kind)) {
                add(RiskFindingCode.TRIGGER_NOT_WATCHED, "reviewTriggers", kind);
            }
        }
    }

    private void weighting(Weighting weighting) {
        List<Criterion> criteria = weighting.criteria();
        Set<FactorId> seen = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String at = "weighting.criteria" + path("", i);
            Factor factor = factors.get(criterion.factor());
            reference(criterion.factor(), factor, at);
            if (!seen.add(criterion.factor())) {
                add(RiskFindingCode.CRITERION_REPEATED, at, criterion.factor());
            }
            if (factor != null) {
                direction(at, factor, criterion.value());
                range(at, factor, criterion.value());
            }
        }
        for (FactorId factor : factors.keySet()) {
            if (!seen.contains(factor)) {
                add(RiskFindingCode.FACTOR_NOT_WEIGHTED, "weighting.criteria", factor);
            }
        }
        boolean hasRanges = criteria.stream().anyMatch(it -> it.weightRange().isPresent());
        if (hasRanges && criteria.size() <= MAX_CRITERIA) {
            BigDecimal share = AcceptabilitySimulation.shareInRanges(
                    criteria.stream().map(WeightRange::of).toList());
            if (share.compareTo(MINIMUM_SHARE) < 0) {
                add(
                        RiskFindingCode.WEIGHT_RANGES_TOO_NARROW,
                        "weighting.criteria",
                        share.setScale(4, RoundingMode.HALF_UP).toPlainString(),
                        MINIMUM_SHARE.toPlainString());
            }
        }
    }

    private void direction(String at, Factor factor, ValueFunction value) {
        boolean isRising = value.best().compareTo(value.worst()) > 0;
        if (isRising != (factor.direction() == Direction.MORE_IS_BETTER)) {
            add(RiskFindingCode.CRITERION_CONTRADICTS, at + ".value", factor.id(), factor.direction());
        }
    }

    private void range(String at, Factor factor, ValueFunction value) {
        BigDecimal least = null;
        BigDecimal most = null;
        for (Effect effect : content.effects()) {
            Optional<Estimate.Known> known = effect.estimate().asKnown();
            if (!effect.factor().equals(factor.id()) || known.isEmpty()) {
                continue;
            }
            BigDecimal lowest = known.get().lowest();
            BigDecimal highest = known.get().highest();
            least = least == null ? lowest : least.min(lowest);
            most = most == null ? highest : most.max(highest);
            if (!value.isClipped() && !(value.covers(lowest) && value.covers(highest))) {
                add(
                        RiskFindingCode.VALUE_OUTSIDE_RANGE,
                        at + ".value",
                        factor.id(),
                        effect.alternative(),
                        lowest.toPlainString(),
                        highest.toPlainString());
            }
        }
        if (least != null
                && most != null
                && least.compareTo(value.worst().min(value.best())) == 0
                && most.compareTo(value.worst().max(value.best())) == 0) {
            add(RiskFindingCode.RANGE_EQUALS_SPAN, at + ".value", factor.id());
        }
    }

    private void against(RiskFile file) {
        if (!content.release().equals(file.release().id())) {
            add(
                    RiskFindingCode.INPUTS_OF_OTHER_RELEASE,
                    "release",
                    content.release(),
                    file.release().id());
        }
        Set<EntityId> known = new HashSet<>();
        file.content().risks().stream().map(Risk::id).forEach(known::add);
        file.content().controls().stream().map(Control::id).forEach(known::add);
        file.content().evidence().stream().map(Evidence::id).forEach(known::add);
        file.device().intendedPurpose().clinicalBenefits().stream()
                .map(ClinicalBenefit::id)
                .forEach(known::add);
        for (BenefitFactor benefit : content.benefits()) {
            benefit.benefit().ifPresent(id -> inFile(id, known, path("benefits", benefit.id()), benefit.id()));
        }
        for (RiskFactor risk : content.risks()) {
            risk.risks().forEach(id -> inFile(id, known, path("risks", risk.id()), risk.id()));
        }
        for (Alternative alternative : content.alternatives()) {
            alternative
                    .withoutControls()
                    .forEach(id -> inFile(id, known, path("alternatives", alternative.id()), alternative.id()));
        }
        for (int i = 0; i < content.effects().size(); i++) {
            evidence(content.effects().get(i).estimate(), known, path("effects", i));
        }
        for (int i = 0; i < content.controlEffects().size(); i++) {
            ControlBenefitEffect effect = content.controlEffects().get(i);
            inFile(effect.control(), known, path("controlEffects", i), path("controlEffects", i));
            evidence(effect.size(), known, path("controlEffects", i));
        }
        for (SingleRiskBenefitAnalysis analysis : content.singleRiskAnalyses()) {
            String at = path("singleRiskAnalyses", analysis.risk());
            inFile(analysis.risk(), known, at, at);
            analysis.evidence().forEach(id -> inFile(id, known, at, at));
        }
        content.interimPlan().ifPresent(plan -> {
            plan.risks().forEach(id -> inFile(id, known, "interimPlan", "interimPlan"));
            plan.interimControls().forEach(id -> inFile(id, known, "interimPlan", "interimPlan"));
        });
    }

    private void evidence(Estimate estimate, Set<EntityId> known, String at) {
        estimate.asKnown().flatMap(Estimate.Known::evidence).ifPresent(id -> inFile(id, known, at, at));
    }

    private void inFile(EntityId id, Set<EntityId> known, String at, Object owner) {
        if (!known.contains(id)) {
            add(DANGLING_REFERENCE, at, owner, id);
        }
    }

    /** The same content with what has no id in a fixed order; what has one is brought into order where it is encoded. */
    static BenefitRiskContent inCanonicalOrder(BenefitRiskContent content) {
        return new BenefitRiskContent(
                content.release(),
                content.revision(),
                content.asOf(),
                content.question(),
                content.assessment(),
                content.policy(),
                content.benefits(),
                content.risks(),
                content.alternatives(),
                content.effects().stream()
                        .sorted(Comparator.comparing(Effect::alternative).thenComparing(Effect::factor))
                        .toList(),
                content.controlEffects().stream()
                        .sorted(Comparator.comparing(ControlBenefitEffect::control)
                                .thenComparing(ControlBenefitEffect::factor)
                                .thenComparing(ControlBenefitEffect::rationale))
                        .toList(),
                content.singleRiskAnalyses(),
                content.interimPlan(),
                content.weighting(),
                content.preferenceDecision(),
                content.rationale(),
                content.approvals().stream()
                        .sorted(Comparator.comparing(Approval::role)
                                .thenComparing(Approval::date)
                                .thenComparing(Approval::name))
                        .toList(),
                content.reviewTriggers().stream()
                        .sorted(Comparator.comparing(ReviewTrigger::kind).thenComparing(ReviewTrigger::watch))
                        .toList(),
                content.reviewBy(),
                content.events().stream()
                        .sorted(Comparator.comparing(TriggerEvent::date)
                                .thenComparing(TriggerEvent::kind)
                                .thenComparing(TriggerEvent::description))
                        .toList());
    }
}
