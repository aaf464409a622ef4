package org.tutela.risk.benefit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;

/** One analysis: gates, validity, comparison, and the first rule that decides. */
final class BenefitRiskJudgement {

    private final RiskAssessment assessment;
    private final BenefitRiskInputs inputs;
    private final BenefitRiskRules rules;
    private final List<GateResult> gates;
    private final List<AlternativeResult> alternatives;
    private final AlternativeId current;
    private final List<AlternativeId> compared;
    private final List<Message> reasons = new ArrayList<>();
    private Optional<WeightingResult> weighting = Optional.empty();

    BenefitRiskJudgement(RiskAssessment assessment, BenefitRiskInputs inputs, BenefitRiskRules rules) {
        this.assessment = assessment;
        this.inputs = inputs;
        this.rules = rules;
        GateEvaluation evaluation = new GateEvaluation(assessment, Optional.of(inputs), rules);
        this.gates = evaluation.release();
        this.alternatives = inputs.content().alternatives().stream()
                .map(alternative -> evaluation.alternative(inputs, alternative))
                .toList();
        this.current = inputs.current().id();
        this.compared = alternatives.stream()
                .filter(AlternativeResult::isCompared)
                .map(result -> result.alternative().id())
                .toList();
    }

    BenefitRiskConclusion conclude() {
        List<Message> unknown = unknownValues();
        if (unknown.isEmpty() && compared.size() > 1) {
            weighting = inputs.content().weighting().map(it -> WeightingCalculation.of(inputs, it, compared));
        }
        List<BenefitRiskGate> failing = gates(GateStatus.FAIL);
        boolean isWeakEvidenceAlone = failing.equals(ImmutableList.of(BenefitRiskGate.BENEFIT_EVIDENCE));
        if (!failing.isEmpty() && !isWeakEvidenceAlone) {
            return because(BenefitRiskOutcome.UNFAVOURABLE, BenefitText.RULE_GATE_FAILS, codes(failing));
        }
        List<BenefitRiskGate> open = new ArrayList<>(failing);
        open.addAll(gates(GateStatus.UNKNOWN));
        if (!open.isEmpty()) {
            return because(BenefitRiskOutcome.NOT_DEMONSTRATED, BenefitText.RULE_GATE_UNKNOWN, codes(open));
        }
        List<Message> invalid = invalid();
        if (!invalid.isEmpty()) {
            reasons.addAll(invalid);
            return because(BenefitRiskOutcome.NOT_DEMONSTRATED, BenefitText.RULE_NOT_VALID, invalid.get(0));
        }
        if (!unknown.isEmpty()) {
            reasons.addAll(unknown);
            return because(BenefitRiskOutcome.NOT_DEMONSTRATED, BenefitText.RULE_VALUE_UNKNOWN);
        }
        return interim(compare());
    }

    private List<BenefitRiskGate> gates(GateStatus status) {
        return gates.stream()
                .filter(gate -> gate.status() == status)
                .map(GateResult::gate)
                .toList();
    }

    private static List<String> codes(List<BenefitRiskGate> gates) {
        return gates.stream().map(BenefitRiskGate::code).toList();
    }

    private BenefitRiskConclusion because(BenefitRiskOutcome outcome, BenefitText rule, Object... arguments) {
        return because(outcome, Message.of(rule, arguments));
    }

    private BenefitRiskConclusion because(BenefitRiskOutcome outcome, Message rule) {
        ImmutableList.Builder<Message> all = ImmutableList.builder();
        all.add(rule);
        gates.forEach(gate -> all.addAll(gate.obstacles()));
        alternatives.stream()
                .filter(result -> result.alternative().kind() != AlternativeKind.CURRENT && !result.isCompared())
                .forEach(result -> all.addAll(result.reasons()));
        all.addAll(reasons);
        return new BenefitRiskConclusion(
                assessment, Optional.of(inputs), rules, outcome, rule, all.build(), gates, alternatives, weighting);
    }

    private BenefitRiskConclusion interim(BenefitRiskConclusion conclusion) {
        boolean isInterim = gates.stream().anyMatch(GateResult::isInterim);
        if (!isInterim || !conclusion.isFavourable()) {
            return conclusion;
        }
        LocalDate due = inputs.content().interimPlan().orElseThrow().due();
        reasons.add(0, conclusion.rule());
        return because(BenefitRiskOutcome.ACCEPTABLE_INTERIM, BenefitText.RULE_INTERIM, due);
    }

    // validity

    /** Why the analysis no longer holds, or never did. */
    private List<Message> invalid() {
        BenefitRiskContent content = inputs.content();
        List<Message> found = new ArrayList<>();
        GateEvaluation.missingApprovals(rules, content.approvals())
                .forEach(role -> found.add(Message.of(BenefitText.NOT_APPROVED, role)));
        if (assessment.asOf().isAfter(content.reviewBy())) {
            found.add(Message.of(BenefitText.REVIEW_OVERDUE, content.reviewBy()));
        }
        LocalDate approved = approvedSince(content);
        for (TriggerEvent event : content.events()) {
            if (!event.date().isBefore(approved)) {
                found.add(Message.of(BenefitText.TRIGGER_OCCURRED, event.kind(), event.date()));
            }
        }
        if (content.assessment().isPresent() && !content.assessment().get().equals(assessment.digest())) {
            found.add(Message.of(BenefitText.OTHER_ASSESSMENT));
        }
        return found;
    }

    /** The day on which the last of the needed approvals was given: of each role the latest, of these the earliest. */
    private LocalDate approvedSince(BenefitRiskContent content) {
        LocalDate result = LocalDate.MAX;
        for (ApproverRole role : ApproverRole.values()) {
            Optional<LocalDate> latest = content.approvals().stream()
                    .filter(approval -> approval.role() == role)
                    .map(Approval::date)
                    .max(LocalDate::compareTo);
            if (latest.isPresent()
                    && (rules.approvers().contains(role) || rules.approvers().isEmpty())) {
                result = latest.get().isBefore(result) ? latest.get() : result;
            }
        }
        return result.equals(LocalDate.MAX) ? LocalDate.MIN : result;
    }

    // comparison

    private List<Message> unknownValues() {
        List<Message> found = new ArrayList<>();
        for (AlternativeId alternative : compared) {
            for (Factor factor : inputs.factors()) {
                Estimate estimate = inputs.estimate(alternative, factor.id()).orElseThrow();
                if (estimate.asKnown().isEmpty()) {
                    found.add(Message.of(
                            BenefitText.VALUE_UNKNOWN, factor.id(), alternative, GateEvaluation.reason(estimate)));
                }
            }
        }
        return found;
    }

    private Estimate.Known known(AlternativeId alternative, Factor factor) {
        return inputs.estimate(alternative, factor.id())
                .flatMap(Estimate::asKnown)
                .orElseThrow();
    }

    private BenefitRiskConclusion compare() {
        List<AlternativeId> rivals =
                compared.stream().filter(it -> !it.equals(current)).toList();
        for (AlternativeId rival : rivals) {
            if (dominates(rival)) {
                return because(BenefitRiskOutcome.UNFAVOURABLE, BenefitText.RULE_DOMINATED, rival);
            }
        }
        if (rivals.isEmpty()) {
            reasons.add(Message.of(BenefitText.NOTHING_TO_COMPARE));
            return sensitive();
        }
        List<Message> better = new ArrayList<>();
        for (AlternativeId rival : rivals) {
            inputs.factors().stream()
                    .filter(factor -> !isSurelyAsGood(known(current, factor), known(rival, factor), factor))
                    .forEach(factor -> better.add(Message.of(BenefitText.BETTER_IN, rival, factor.id())));
        }
        if (better.isEmpty()) {
            return because(BenefitRiskOutcome.FAVOURABLE_ROBUST, BenefitText.RULE_DOMINATES, rivals);
        }
        reasons.addAll(better);
        return weighting.isPresent() ? weigh(weighting.get(), rivals) : sensitive();
    }

    /** Whether a rival is at least as good in every factor by the stated values, and better in one. */
    private boolean dominates(AlternativeId rival) {
        boolean isBetter = false;
        for (Factor factor : inputs.factors()) {
            BigDecimal ours = known(current, factor).value();
            BigDecimal theirs = known(rival, factor).value();
            if (GateEvaluation.isWorse(theirs, ours, factor.direction())) {
                return false;
            }
            isBetter |= GateEvaluation.isWorse(ours, theirs, factor.direction());
        }
        return isBetter;
    }

    /** Whether even the worse end of ours is no worse than the better end of theirs, or both are one and the same quantity. */
    private static boolean isSurelyAsGood(Estimate.Known ours, Estimate.Known theirs, Factor factor) {
        return ours.isSameValue(theirs)
                || !GateEvaluation.isWorse(
                        ours.worst(factor.direction()), theirs.best(factor.direction()), factor.direction());
    }

    private BenefitRiskConclusion weigh(WeightingResult result, List<AlternativeId> rivals) {
        List<AlternativeId> linear = result.linearFirst();
        List<AlternativeId> product = result.productFirst();
        if (!linear.contains(current) && !product.contains(current)) {
            return because(BenefitRiskOutcome.UNFAVOURABLE, BenefitText.RULE_OUTWEIGHED, linear, product);
        }
        List<Message> doubts = new ArrayList<>();
        if (!linear.equals(product)) {
            doubts.add(Message.of(BenefitText.MODELS_DISAGREE, linear, product));
        }
        linear.stream()
                .filter(it -> linear.contains(current) && !it.equals(current))
                .forEach(it -> doubts.add(Message.of(BenefitText.TIED, it)));
        AcceptabilityAnalysis ordinal =
                result.simulation(PreferenceInformation.ORDINAL).orElseThrow();
        double first = ordinal.standing(current).firstRankAcceptability();
        if (first < rules.minimumFirstRank().doubleValue()) {
            doubts.add(Message.of(
                    BenefitText.FIRST_RANK_TOO_LOW,
                    Rounded.share(first),
                    rules.minimumFirstRank().toPlainString()));
        }
        List<WeightingResult.SwitchWeight> switches = new ArrayList<>(result.switchWeights());
        switches.addAll(result.productSwitchWeights());
        for (WeightingResult.SwitchWeight it : switches) {
            if (it.relativeDistance().compareTo(rules.switchMargin()) <= 0) {
                doubts.add(Message.of(
                        BenefitText.SWITCH_WEIGHT_NEAR,
                        it.criterion(),
                        Rounded.share(it.weight().doubleValue()),
                        Rounded.share(it.at().doubleValue()),
                        it.rival()));
            }
        }
        for (Factor factor : inputs.factors()) {
            if (!result.criteria().contains(factor.id())) {
                rivals.stream()
                        .filter(rival -> !isSurelyAsGood(known(current, factor), known(rival, factor), factor))
                        .forEach(rival -> doubts.add(Message.of(BenefitText.FACTOR_NOT_WEIGHTED, rival, factor.id())));
            }
        }
        if (doubts.isEmpty()) {
            return because(BenefitRiskOutcome.FAVOURABLE_ROBUST, BenefitText.RULE_ROBUST, Rounded.share(first));
        }
        reasons.addAll(doubts);
        return sensitive();
    }

    private BenefitRiskConclusion sensitive() {
        return inputs.content()
                .preferenceDecision()
                .map(decision -> because(
                        BenefitRiskOutcome.FAVOURABLE_PREFERENCE_SENSITIVE,
                        BenefitText.RULE_DECIDED,
                        decision.decisionMaker()))
                .orElseGet(() -> because(BenefitRiskOutcome.NOT_DEMONSTRATED, BenefitText.RULE_NOT_DECIDED));
    }
}
