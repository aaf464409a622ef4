package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tutela.core.identity.Identified;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;

/**
 * What differs between two benefit-risk analyses, such as those of two releases, or of one release before and after it was on the
 * market, and which review triggers that means; MDCG 2019-16 rev.1, 5.1: the original analysis is updated, not begun anew. Ids join the
 * two sides.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before the earlier conclusion
 * @param after the later conclusion
 * @param gates the gates whose status or whose findings differ, in their order, immutable
 * @param changedParts the parts of the inputs that differ, by their names in the order of {@link BenefitRiskContent}, immutable
 * @param effects the cells of the effects table that differ, immutable
 * @param newlyUncontrolled the risks that are not controlled and were, or were not there, in canonical order, immutable
 * @param newlyExploited the vulnerabilities whose exploitation is known and was not, in canonical order, immutable
 * @param lostControls the controls that counted and no longer do, in canonical order, immutable
 * @param triggers the review triggers that follow from the above, immutable
 */
public record BenefitRiskComparison(
        BenefitRiskConclusion before,
        BenefitRiskConclusion after,
        List<BenefitRiskGate> gates,
        List<String> changedParts,
        List<EffectChange> effects,
        List<RiskId> newlyUncontrolled,
        List<VulnerabilityId> newlyExploited,
        List<ControlId> lostControls,
        Set<ReviewTriggerKind> triggers) {

    /** Rejects nulls and copies collections. */
    public BenefitRiskComparison {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        gates = ImmutableList.copyOf(gates);
        changedParts = ImmutableList.copyOf(changedParts);
        effects = ImmutableList.copyOf(effects);
        newlyUncontrolled = ImmutableList.copyOf(newlyUncontrolled);
        newlyExploited = ImmutableList.copyOf(newlyExploited);
        lostControls = ImmutableList.copyOf(lostControls);
        triggers = ImmutableSet.copyOf(triggers);
    }

    /**
     * A cell of the effects table that differs.
     *
     * @param alternative the alternative
     * @param factor the factor
     * @param before what was known, empty where the cell was not there
     * @param after what is known, empty where the cell is not there
     */
    public record EffectChange(
            AlternativeId alternative, FactorId factor, Optional<Estimate> before, Optional<Estimate> after) {

        /** Rejects nulls. */
        public EffectChange {
            requireNonNull(alternative, "alternative");
            requireNonNull(factor, "factor");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /**
     * Compares two analyses.
     *
     * @param before the earlier conclusion
     * @param after the later conclusion
     * @return the comparison
     */
    public static BenefitRiskComparison of(BenefitRiskConclusion before, BenefitRiskConclusion after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        List<BenefitRiskGate> gates = new ArrayList<>();
        for (BenefitRiskGate gate : BenefitRiskGate.values()) {
            if (!before.gate(gate).equals(after.gate(gate))) {
                gates.add(gate);
            }
        }
        List<RiskId> uncontrolled = newlyUncontrolled(before.assessment(), after.assessment());
        List<VulnerabilityId> exploited = newlyExploited(before.assessment(), after.assessment());
        List<ControlId> lost = lostControls(before.assessment(), after.assessment());
        Set<ReviewTriggerKind> triggers = new TreeSet<>();
        if (!uncontrolled.isEmpty()) {
            triggers.add(ReviewTriggerKind.UNCONTROLLED_VULNERABILITY);
        }
        if (!exploited.isEmpty()) {
            triggers.add(ReviewTriggerKind.KNOWN_EXPLOITATION);
        }
        if (!lost.isEmpty()) {
            triggers.add(ReviewTriggerKind.CONTROL_BROKEN);
        }
        boolean isEnvironmentChanged = !before.assessment()
                        .file()
                        .device()
                        .useEnvironments()
                        .equals(after.assessment().file().device().useEnvironments())
                || !before.assessment()
                        .file()
                        .device()
                        .assumptions()
                        .equals(after.assessment().file().device().assumptions());
        if (isEnvironmentChanged) {
            triggers.add(ReviewTriggerKind.ENVIRONMENT_OR_SUPPORT);
        }
        List<String> parts = changedParts(before.inputs(), after.inputs());
        boolean isStateOfTheArtChanged = before.inputs().isPresent()
                && after.inputs().isPresent()
                && !before.inputs()
                        .get()
                        .content()
                        .rationale()
                        .stateOfTheArt()
                        .equals(after.inputs().get().content().rationale().stateOfTheArt());
        if (isStateOfTheArtChanged) {
            triggers.add(ReviewTriggerKind.STATE_OF_THE_ART);
        }
        List<EffectChange> effects = effects(before.inputs(), after.inputs());
        if (!effects.isEmpty()) {
            triggers.add(ReviewTriggerKind.CLINICAL_EVIDENCE);
        }
        return new BenefitRiskComparison(before, after, gates, parts, effects, uncontrolled, exploited, lost, triggers);
    }

    /**
     * Says whether the two conclusions are the same.
     *
     * @return true if outcome and rule are the same
     */
    public boolean isSameOutcome() {
        return before.outcome() == after.outcome()
                && before.rule().key().equals(after.rule().key());
    }

    private static List<RiskId> newlyUncontrolled(RiskAssessment before, RiskAssessment after) {
        return after.risks().stream()
                .filter(risk -> !risk.current().isControlled())
                .map(RiskResult::id)
                .filter(id -> before.findRisk(id)
                        .map(was -> was.current().isControlled())
                        .orElse(true))
                .toList();
    }

    private static List<VulnerabilityId> newlyExploited(RiskAssessment before, RiskAssessment after) {
        Set<VulnerabilityId> exploited = exploited(after);
        exploited.removeAll(exploited(before));
        return ImmutableList.copyOf(exploited);
    }

    private static Set<VulnerabilityId> exploited(RiskAssessment assessment) {
        Set<VulnerabilityId> result = new TreeSet<>();
        for (Vulnerability vulnerability : assessment.file().content().vulnerabilities()) {
            if (vulnerability.exploitStatus() == ExploitStatus.EXPLOITED) {
                result.add(vulnerability.id());
            }
        }
        return result;
    }

    private static List<ControlId> lostControls(RiskAssessment before, RiskAssessment after) {
        Set<ControlId> lost = counted(before);
        lost.removeAll(counted(after));
        return ImmutableList.copyOf(lost);
    }

    private static Set<ControlId> counted(RiskAssessment assessment) {
        Set<ControlId> result = new TreeSet<>();
        for (Control control : assessment.file().content().controls()) {
            if (assessment.isCounted(control.id())) {
                result.add(control.id());
            }
        }
        return result;
    }

    private static List<String> changedParts(Optional<BenefitRiskInputs> before, Optional<BenefitRiskInputs> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() == after.isEmpty() ? ImmutableList.of() : ImmutableList.of("inputs");
        }
        BenefitRiskContent was = BenefitRiskChecks.inCanonicalOrder(before.get().content());
        BenefitRiskContent is = BenefitRiskChecks.inCanonicalOrder(after.get().content());
        List<String> parts = new ArrayList<>();
        part("question", was, is, BenefitRiskContent::question, parts);
        part("policy", was, is, BenefitRiskContent::policy, parts);
        identified("benefits", was.benefits(), is.benefits(), parts);
        identified("risks", was.risks(), is.risks(), parts);
        identified("alternatives", was.alternatives(), is.alternatives(), parts);
        part("effects", was, is, BenefitRiskContent::effects, parts);
        part("controlEffects", was, is, BenefitRiskContent::controlEffects, parts);
        identified("singleRiskAnalyses", was.singleRiskAnalyses(), is.singleRiskAnalyses(), parts);
        part("interimPlan", was, is, BenefitRiskContent::interimPlan, parts);
        part("weighting", was, is, BenefitRiskContent::weighting, parts);
        part("preferenceDecision", was, is, BenefitRiskContent::preferenceDecision, parts);
        part("rationale", was, is, BenefitRiskContent::rationale, parts);
        part("approvals", was, is, BenefitRiskContent::approvals, parts);
        part("reviewTriggers", was, is, BenefitRiskContent::reviewTriggers, parts);
        part("reviewBy", was, is, BenefitRiskContent::reviewBy, parts);
        part("events", was, is, BenefitRiskContent::events, parts);
        return ImmutableList.copyOf(parts);
    }

    private static void part(
            String name,
            BenefitRiskContent was,
            BenefitRiskContent is,
            Function<BenefitRiskContent, Object> part,
            List<String> parts) {
        if (!part.apply(was).equals(part.apply(is))) {
            parts.add(name);
        }
    }

    private static void identified(
            String name, List<? extends Identified> was, List<? extends Identified> is, List<String> parts) {
        if (!new LinkedHashSet<>(was).equals(new LinkedHashSet<>(is))) {
            parts.add(name);
        }
    }

    private static List<EffectChange> effects(Optional<BenefitRiskInputs> before, Optional<BenefitRiskInputs> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return ImmutableList.of();
        }
        Set<Cell> cells = new TreeSet<>(Comparator.comparing(Cell::alternative).thenComparing(Cell::factor));
        for (BenefitRiskInputs inputs : ImmutableList.of(before.get(), after.get())) {
            inputs.content().effects().forEach(effect -> cells.add(new Cell(effect.alternative(), effect.factor())));
        }
        List<EffectChange> changes = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<Estimate> was = before.get().estimate(cell.alternative(), cell.factor());
            Optional<Estimate> is = after.get().estimate(cell.alternative(), cell.factor());
            if (!was.equals(is)) {
                changes.add(new EffectChange(cell.alternative(), cell.factor(), was, is));
            }
        }
        return ImmutableList.copyOf(changes);
    }

    private record Cell(AlternativeId alternative, FactorId factor) {}
}
