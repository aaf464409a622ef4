package org.tutela.risk.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.text.Audience;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.control.RefusalReason;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.policy.CompositeFloor;
import org.tutela.risk.policy.ExploitFloor;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.InformationCredit;
import org.tutela.risk.policy.Lens;
import org.tutela.risk.policy.ProbabilityLens;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.OverallResidualRisk.Conclusion;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Gate;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.scoring.SeverityRating;

/**
 * The method of evaluation written down a second time, for comparison: linear searches and plain recursion over the content of a
 * risk file, a line of the method after the other. It shares no code with the engine, and it is slow.
 */
final class NaiveOracle {

    private final RiskFileContent file;
    private final RiskPolicy policy;

    NaiveOracle(RiskFileContent file, RiskPolicy policy) {
        this.file = file;
        this.policy = policy;
    }

    /** What comes out for one risk: codes of the scales, dimension by dimension. */
    record Outcome(
            String exploitability,
            Map<ImpactDimension, String> severities,
            Map<ImpactDimension, String> levels,
            Map<ImpactDimension, Boolean> controlled,
            String level) {

        boolean isControlled() {
            return !controlled.containsValue(false);
        }
    }

    Outcome evaluate(RiskId id, Stage stage, boolean isEnvironmentCounted) {
        Risk risk = find(id);
        int exploitability = 0;
        for (ScenarioId scenario : risk.scenarios()) {
            exploitability = Math.max(exploitability, scenario(scenario, stage, isEnvironmentCounted));
        }
        Map<ImpactDimension, String> severities = new LinkedHashMap<>();
        Map<ImpactDimension, String> levels = new LinkedHashMap<>();
        Map<ImpactDimension, Boolean> controlled = new LinkedHashMap<>();
        int worst = 0;
        for (ImpactDimension dimension : ImpactDimension.values()) {
            for (Impact impact : risk.impacts()) {
                if (impact.dimension() == dimension) {
                    int severity = severity(risk, impact, stage, isEnvironmentCounted);
                    int level = place(
                            policy.matrix().levels(),
                            policy.matrix()
                                    .rows()
                                    .get(exploitability)
                                    .cells()
                                    .get(severity)
                                    .level());
                    boolean isControlled = true;
                    for (Lens lens : policy.lenses()) {
                        isControlled &= !lens.dimensions().contains(dimension)
                                || lens.matrix()
                                        .rows()
                                        .get(exploitability)
                                        .cells()
                                        .get(severity)
                                        .isControlled();
                    }
                    if (dimension == ImpactDimension.SAFETY
                            && policy.probability().isPresent()
                            && risk.probability().isPresent()) {
                        RiskMatrix.Cell cell = byProbability(risk, severity, stage, isEnvironmentCounted);
                        level = Math.max(level, place(policy.matrix().levels(), cell.level()));
                        isControlled &= cell.isControlled();
                    }
                    severities.put(dimension, code(policy.matrix().severity(), severity));
                    levels.put(dimension, code(policy.matrix().levels(), level));
                    controlled.put(dimension, isControlled);
                    worst = Math.max(worst, level);
                }
            }
        }
        return new Outcome(
                code(policy.matrix().exploitability(), exploitability),
                severities,
                levels,
                controlled,
                code(policy.matrix().levels(), worst));
    }

    /** P1, or 1 where it cannot be estimated, times P2, times the best barrier of each group; the last band that it reaches. */
    private RiskMatrix.Cell byProbability(Risk risk, int severity, Stage stage, boolean isEnvironmentCounted) {
        Map<String, List<BigDecimal>> groups = new TreeMap<>();
        for (Control control : file.controls()) {
            for (ControlEffect effect : control.effects()) {
                if (effect instanceof ControlEffect.Barrier barrier
                        && barrier.risk().equals(risk.id())
                        && counts(control, stage, isEnvironmentCounted)) {
                    groups.computeIfAbsent(barrier.group(), group -> new ArrayList<>())
                            .add(barrier.failure());
                }
            }
        }
        BigDecimal probability = risk.probability().orElseThrow().harm();
        if (risk.probability().orElseThrow().hazardousSituation().isPresent()) {
            probability = probability.multiply(
                    risk.probability().orElseThrow().hazardousSituation().get());
        }
        for (List<BigDecimal> failures : groups.values()) {
            failures.sort(null);
            probability = probability.multiply(failures.get(0));
        }
        List<ProbabilityLens.Band> bands = policy.probability().orElseThrow().bands();
        int band = bands.size() - 1;
        while (bands.get(band).from().compareTo(probability) > 0) {
            band--;
        }
        return policy.probability()
                .orElseThrow()
                .matrix()
                .rows()
                .get(band)
                .cells()
                .get(severity);
    }

    private int scenario(ScenarioId id, Stage stage, boolean isEnvironmentCounted) {
        for (AttackScenario scenario : file.scenarios()) {
            if (scenario.id().equals(id)) {
                return step(scenario.goal(), stage, isEnvironmentCounted);
            }
        }
        throw new AssertionError(id);
    }

    /** OR is the easiest part, AND and SAND are the hardest. */
    private int step(StepId id, Stage stage, boolean isEnvironmentCounted) {
        AttackStep found = file.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (found instanceof AttackStep.Basic basic) {
            return basicStep(basic, stage, isEnvironmentCounted);
        }
        AttackStep.Combined combined = (AttackStep.Combined) found;
        List<Integer> parts = combined.parts().stream()
                .map(part -> step(part, stage, isEnvironmentCounted))
                .toList();
        return combined.gate() == Gate.OR
                ? parts.stream().mapToInt(Integer::intValue).max().orElseThrow()
                : parts.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    /** A rating given directly is capped, raised to the floor of what is known to be exploited, and then capped by access alone. */
    private int basicStep(AttackStep.Basic step, Stage stage, boolean isEnvironmentCounted) {
        Scale scale = policy.matrix().exploitability();
        if (step.exploitability() instanceof ExploitabilityRating.Factored rating) {
            int level = place(scale, factored(step, rating, stage, isEnvironmentCounted));
            if (floor(step) == 0) {
                level = Math.min(level, lowestCap(step.id(), CapKind.DIFFICULTY, stage, isEnvironmentCounted));
            }
            return Math.min(level, lowestCap(step.id(), CapKind.ACCESS, stage, isEnvironmentCounted));
        }
        int value = scale.levels().size() - 1;
        if (step.exploitability() instanceof ExploitabilityRating.Direct direct) {
            value = place(scale, direct.level().code());
        }
        value = Math.min(value, lowestCap(step.id(), CapKind.DIFFICULTY, stage, isEnvironmentCounted));
        value = Math.max(value, floor(step));
        return Math.min(value, lowestCap(step.id(), CapKind.ACCESS, stage, isEnvironmentCounted));
    }

    /** The hardest of rating and caps, factor by factor; where exploitation is known, every difficulty is the easiest. */
    private String factored(
            AttackStep.Basic step, ExploitabilityRating.Factored rating, Stage stage, boolean isEnvironmentCounted) {
        FactorScheme scheme = policy.schemes().stream()
                .filter(it -> it.id().equals(rating.scheme()))
                .findFirst()
                .orElseThrow();
        int points = 0;
        for (FactorScheme.Factor factor : scheme.factors()) {
            List<String> codes =
                    factor.values().stream().map(FactorScheme.Value::code).toList();
            int hardest = 0;
            for (FactorValue value : rating.values()) {
                if (value.factor().equals(factor.code())) {
                    hardest = codes.indexOf(value.value());
                }
            }
            for (Control control : file.controls()) {
                for (ControlEffect effect : control.effects()) {
                    if (effect instanceof ControlEffect.FactorCap cap
                            && cap.step().equals(step.id())
                            && cap.atMost().factor().equals(factor.code())
                            && counts(control, stage, isEnvironmentCounted)) {
                        hardest = Math.max(hardest, codes.indexOf(cap.atMost().value()));
                    }
                }
            }
            boolean isUndone = factor.kind() == CapKind.DIFFICULTY && floor(step) > 0;
            points += factor.values().get(isUndone ? 0 : hardest).points();
        }
        int band = scheme.bands().size() - 1;
        while (scheme.bands().get(band).fromPoints() > points) {
            band--;
        }
        return scheme.bands().get(band).level().code();
    }

    private int lowestCap(StepId step, CapKind kind, Stage stage, boolean isEnvironmentCounted) {
        int lowest = Integer.MAX_VALUE;
        for (Control control : file.controls()) {
            for (ControlEffect effect : control.effects()) {
                if (effect instanceof ControlEffect.ExploitabilityCap cap
                        && cap.step().equals(step)
                        && cap.capKind() == kind
                        && counts(control, stage, isEnvironmentCounted)) {
                    lowest = Math.min(
                            lowest,
                            place(policy.matrix().exploitability(), cap.atMost().code()));
                }
            }
        }
        return lowest;
    }

    private int floor(AttackStep.Basic step) {
        int highest = 0;
        for (VulnerabilityId id : step.vulnerabilities()) {
            for (Vulnerability vulnerability : file.vulnerabilities()) {
                boolean isThere = vulnerability.status() == VulnerabilityStatus.AFFECTED
                        || vulnerability.status() == VulnerabilityStatus.UNDER_INVESTIGATION;
                for (CompositeFloor floor : policy.compositeFloors()) {
                    if (vulnerability.id().equals(id)
                            && isThere
                            && composite(vulnerability).compareTo(floor.from()) >= 0) {
                        highest = Math.max(
                                highest,
                                place(
                                        policy.matrix().exploitability(),
                                        floor.atLeast().code()));
                    }
                }
                for (ExploitFloor floor : policy.exploitFloors()) {
                    if (vulnerability.id().equals(id)
                            && isThere
                            && vulnerability.exploitStatus().compareTo(floor.status()) >= 0) {
                        highest = Math.max(
                                highest,
                                place(
                                        policy.matrix().exploitability(),
                                        floor.atLeast().code()));
                    }
                }
            }
        }
        return highest;
    }

    /**
     * The highest of known exploitation, of every sample, and of LEV over windows of 30 days from the first sample on, rounded up at
     * the tenth decimal.
     */
    private BigDecimal composite(Vulnerability vulnerability) {
        BigDecimal highest =
                vulnerability.exploitStatus() == ExploitStatus.EXPLOITED ? BigDecimal.ONE : BigDecimal.ZERO;
        if (vulnerability.epss().isEmpty()) {
            return highest;
        }
        LocalDate start = file.asOf();
        for (EpssSample sample : vulnerability.epss()) {
            highest = highest.max(sample.probability());
            start = sample.date().isBefore(start) ? sample.date() : start;
        }
        BigDecimal unseen = BigDecimal.ONE;
        while (!start.isAfter(file.asOf())) {
            LocalDate latest = LocalDate.MIN;
            BigDecimal probability = BigDecimal.ZERO;
            for (EpssSample sample : vulnerability.epss()) {
                if (!sample.date().isAfter(start) && !sample.date().isBefore(latest)) {
                    probability =
                            sample.date().equals(latest) ? probability.max(sample.probability()) : sample.probability();
                    latest = sample.date();
                }
            }
            int days = 0;
            for (LocalDate day = start; !day.isAfter(file.asOf()) && days < 30; day = day.plusDays(1)) {
                days++;
            }
            BigDecimal share =
                    probability.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(30), new MathContext(200));
            unseen = unseen.multiply(BigDecimal.ONE.subtract(share));
            start = start.plusDays(30);
        }
        return highest.max(BigDecimal.ONE.subtract(unseen).setScale(10, RoundingMode.CEILING));
    }

    private int severity(Risk risk, Impact impact, Stage stage, boolean isEnvironmentCounted) {
        Scale scale = policy.matrix().severity();
        int value = scale.levels().size() - 1;
        if (impact.severity() instanceof SeverityRating.Rated rated) {
            value = place(scale, rated.level().code());
        } else if (impact.severity() instanceof SeverityRating.Bounded bounded) {
            value = place(scale, bounded.atMost().code());
        }
        for (Control control : file.controls()) {
            for (ControlEffect effect : control.effects()) {
                if (effect instanceof ControlEffect.SeverityCap cap
                        && cap.risk().equals(risk.id())
                        && cap.dimension() == impact.dimension()
                        && counts(control, stage, isEnvironmentCounted)) {
                    value = Math.min(value, place(scale, cap.atMost().code()));
                }
            }
        }
        return value;
    }

    private boolean counts(Control control, Stage stage, boolean isEnvironmentCounted) {
        if (stage == Stage.INITIAL || !isEnvironmentCounted && isOutsideTheDevice(control)) {
            return false;
        }
        if (control.introducedRisks() instanceof IntroducedRisks.NotAnalysed) {
            return false;
        }
        if (control.priority() == ControlPriority.INFORMATION
                && (policy.informationCredit() == InformationCredit.NONE || !isShown(control))) {
            return false;
        }
        if (stage == Stage.CURRENT) {
            return control.state() == ControlState.EFF_VERIFIED && isShown(control);
        }
        return !List.of(ControlState.SUSPENDED, ControlState.RETIRED, ControlState.WAIVED)
                .contains(control.state());
    }

    private static boolean isOutsideTheDevice(Control control) {
        return List.of(ControlLocus.OPERATING_ENVIRONMENT, ControlLocus.USER_ORGANISATION)
                .contains(control.locus());
    }

    /** It is there and it works, on this release, and nothing shows the contrary. */
    private boolean isShown(Control control) {
        boolean isThere = false;
        boolean isWorking = false;
        for (EvidenceId id : control.evidence()) {
            for (Evidence item : file.evidence()) {
                boolean isOfThisRelease = item.release().equals(file.release().id())
                        || item.carryOver().isPresent()
                                && item.carryOver()
                                        .get()
                                        .to()
                                        .equals(file.release().id());
                if (!item.id().equals(id) || !isOfThisRelease) {
                    continue;
                }
                if (item.result() == EvidenceResult.FAILED) {
                    return false;
                }
                boolean isPassed = item.result() == EvidenceResult.PASSED;
                isThere |= isPassed && item.kind() == EvidenceKind.IMPLEMENTATION;
                isWorking |= isPassed && item.kind() == EvidenceKind.EFFECTIVENESS;
            }
        }
        return isThere && isWorking;
    }

    /** Controlled, what it brings controlled, reliance on the environment told, as far as possible, and decided. */
    boolean isAcceptable(RiskId id) {
        return evaluate(id, Stage.CURRENT, true).isControlled()
                && isEverythingIntroducedControlled(id)
                && isRelianceTold(id)
                && (!policy.isReductionAsFarAsPossible() || isReducedAsFarAsPossible(id))
                && isDecided(id);
    }

    private List<ControlOption> options(RiskId risk) {
        for (OptionAnalysis analysis : file.optionAnalyses()) {
            if (analysis.risk().equals(risk)) {
                return analysis.options();
            }
        }
        return List.of();
    }

    private boolean isTaken(RiskId risk, ControlId control) {
        return options(risk).stream()
                .anyMatch(option -> option instanceof ControlOption.Taken taken
                        && taken.control().equals(control));
    }

    private boolean isEverythingIntroducedControlled(RiskId risk) {
        for (Control control : file.controls()) {
            boolean isParent =
                    isTaken(risk, control.id()) || counts(control, Stage.CURRENT, true) && actsOn(control, risk);
            for (RiskId introduced : control.introducedRisks().risks()) {
                if (isParent
                        && control.state() != ControlState.RETIRED
                        && !evaluate(introduced, Stage.CURRENT, true).isControlled()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean actsOn(Control control, RiskId risk) {
        for (ControlEffect effect : control.effects()) {
            if (effect instanceof ControlEffect.SeverityCap cap && cap.risk().equals(risk)) {
                return true;
            }
            if (effect instanceof ControlEffect.Barrier barrier
                    && barrier.risk().equals(risk)) {
                return true;
            }
            if (effect instanceof ControlEffect.ExploitabilityCap cap && leadsOver(risk, cap.step())
                    || effect instanceof ControlEffect.FactorCap factor && leadsOver(risk, factor.step())) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsOver(RiskId risk, StepId step) {
        for (ScenarioId id : find(risk).scenarios()) {
            for (AttackScenario scenario : file.scenarios()) {
                if (scenario.id().equals(id) && leadsOver(scenario.goal(), step)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leadsOver(StepId from, StepId sought) {
        for (AttackStep step : file.steps()) {
            if (step.id().equals(from)
                    && step instanceof AttackStep.Combined combined
                    && combined.parts().stream().anyMatch(part -> leadsOver(part, sought))) {
                return true;
            }
        }
        return from.equals(sought);
    }

    private boolean isRelianceTold(RiskId risk) {
        boolean isRelying = evaluate(risk, Stage.CURRENT, true).isControlled()
                && !evaluate(risk, Stage.CURRENT, false).isControlled();
        for (Control control : file.controls()) {
            if (isRelying
                    && isOutsideTheDevice(control)
                    && counts(control, Stage.CURRENT, true)
                    && actsOn(control, risk)) {
                boolean isTold = false;
                for (EnvironmentAssumption assumption : file.release().device().assumptions()) {
                    isTold |= control.assumption().isPresent()
                            && control.assumption().get().equals(assumption.id())
                            && assumption.userInformation().isPresent()
                            && !assumption.userInformation().get().isBlank();
                }
                for (UserInformation information : file.userInformation()) {
                    isTold |= control.assumption().isPresent()
                            && List.of(Audience.OPERATOR, Audience.PUBLIC).contains(information.audience())
                            && information
                                    .assumptions()
                                    .contains(control.assumption().get());
                }
                if (!isTold) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isReducedAsFarAsPossible(RiskId risk) {
        for (ControlPriority priority : ControlPriority.values()) {
            if (options(risk).stream().noneMatch(option -> option.priority() == priority)) {
                return false;
            }
        }
        for (ControlOption option : options(risk)) {
            if (option instanceof ControlOption.Refused refused
                    && (refused.reason() == RefusalReason.COST
                            || refused.evidence().isEmpty())) {
                return false;
            }
            for (Control control : file.controls()) {
                if (option instanceof ControlOption.Taken taken
                        && taken.control().equals(control.id())) {
                    boolean isGiven = control.priority() == ControlPriority.INFORMATION
                            && List.of(ControlState.IMPLEMENTED, ControlState.IMPL_VERIFIED, ControlState.EFF_VERIFIED)
                                    .contains(control.state());
                    if (!isGiven && !counts(control, Stage.CURRENT, true)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isDecided(RiskId risk) {
        return find(risk).acceptance().isPresent()
                && find(risk).acceptance().get().release().equals(file.release().id())
                && (find(risk).acceptance().get().reviewBy().isEmpty()
                        || !find(risk).acceptance().get().reviewBy().get().isBefore(file.asOf()));
    }

    Conclusion overall() {
        for (Risk risk : file.risks()) {
            if (!isAcceptable(risk.id())) {
                return Conclusion.NOT_ACCEPTABLE;
            }
        }
        boolean isUnknown = file.risks().isEmpty();
        for (AttackStep step : file.steps()) {
            isUnknown |= step instanceof AttackStep.Basic basic
                    && (basic.exploitability() instanceof ExploitabilityRating.Unknown || lacksAFactor(basic));
        }
        for (Risk risk : file.risks()) {
            for (Impact impact : risk.impacts()) {
                isUnknown |= impact.severity() instanceof SeverityRating.Unknown;
            }
        }
        return isUnknown ? Conclusion.NOT_EVALUABLE : Conclusion.ACCEPTABLE;
    }

    private boolean lacksAFactor(AttackStep.Basic step) {
        for (FactorScheme scheme : policy.schemes()) {
            if (step.exploitability() instanceof ExploitabilityRating.Factored rating
                    && rating.scheme().equals(scheme.id())) {
                for (FactorScheme.Factor factor : scheme.factors()) {
                    if (rating.values().stream()
                            .noneMatch(value -> value.factor().equals(factor.code()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Risk find(RiskId id) {
        for (Risk risk : file.risks()) {
            if (risk.id().equals(id)) {
                return risk;
            }
        }
        throw new AssertionError(id);
    }

    private static int place(Scale scale, String code) {
        int place = 0;
        while (!scale.levels().get(place).code().equals(code)) {
            place++;
        }
        return place;
    }

    private static String code(Scale scale, int place) {
        return scale.levels().get(place).code();
    }
}
