package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.reference.Citation;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.FactorScheme.Factor;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.Probability;
import org.tutela.risk.scoring.SeverityRating;

/** Makes the explanation of a risk at a stage. A step that stands in several places is explained once and referred to after that. */
final class ExplanationBuilder {

    private final RiskAssessment assessment;
    private final RiskFileIndex index;
    private final Stage stage;
    private final boolean isEnvironmentCounted;
    private final Evaluation evaluation;

    ExplanationBuilder(RiskAssessment assessment, Stage stage, boolean isEnvironmentCounted) {
        this.assessment = assessment;
        this.index = assessment.index();
        this.stage = stage;
        this.isEnvironmentCounted = isEnvironmentCounted;
        this.evaluation = assessment.evaluation(stage, isEnvironmentCounted);
    }

    Explanation risk(int number) {
        Explanation exploitability = exploitability(number);
        Risk risk = index.risks[number];
        List<Explanation> dimensions = new ArrayList<>();
        int worst = -1;
        int level = evaluation.level(assessment.places(), number);
        for (ImpactDimension dimension : ImpactDimension.values()) {
            int s = evaluation.severity(number, dimension.ordinal());
            if (s == RiskFileIndex.NONE) {
                continue;
            }
            int own = evaluation.level(assessment.places(), number, dimension.ordinal());
            if (worst < 0 && own == level) {
                worst = dimensions.size();
            }
            dimensions.add(dimension(
                    number,
                    dimension,
                    s,
                    dimensions.isEmpty()
                            ? exploitability
                            : new Explanation(
                                    exploitability.what(),
                                    exploitability.value(),
                                    Message.of(ResidualText.SEEN_ABOVE),
                                    Optional.empty(),
                                    ImmutableList.of(),
                                    OptionalInt.empty())));
        }
        return derived(
                Message.of(ResidualText.LEVEL, stage, risk.id()),
                level(level),
                Message.of(ResidualText.WORST_DIMENSION),
                dimensions,
                worst);
    }

    private String level(int place) {
        return assessment.riskLevel(place).toString();
    }

    private Explanation dimension(int number, ImpactDimension dimension, int s, Explanation exploitability) {
        Places places = assessment.places();
        int e = evaluation.exploitability(number);
        int level = evaluation.level(places, number, dimension.ordinal());
        List<Explanation> inputs = new ArrayList<>(List.of(exploitability, severity(number, dimension, s)));
        boolean isJudgedByProbability =
                dimension == ImpactDimension.SAFETY && evaluation.band(number) != RiskFileIndex.NONE;
        if (isJudgedByProbability) {
            inputs.add(probability(number));
        }
        boolean isByProbability = isJudgedByProbability && places.level[e][s] < level;
        int binding = isHeldByRow(places.level, e, s) ? 0 : 1;
        if (isByProbability) {
            binding = isHeldByRow(places.probabilityLevel, evaluation.band(number), s) ? 2 : 1;
        }
        if (isJudgedByProbability) {
            binding = movingInput(binding, e, s, evaluation.band(number), level);
        }
        return new Explanation(
                Message.of(ResidualText.DIMENSION, dimension, index.risks[number].id()),
                level(level),
                Message.of(
                        isJudgedByProbability ? ResidualText.WORSE_MATRIX : ResidualText.MATRIX,
                        assessment.policy().id()),
                Optional.of(Citation.method(
                        "matrix of policy " + assessment.policy().id() + ", version "
                                + assessment.policy().version())),
                inputs,
                OptionalInt.of(binding));
    }

    /**
     * The first of the inputs, beginning with the one preferred, that can move the worse of the levels of two matrices: one of them may
     * hold the level whatever that input says. The one preferred if none can.
     */
    private int movingInput(int preferred, int e, int s, int band, int level) {
        Places places = assessment.places();
        boolean[] isMoving = new boolean[3];
        for (byte[] row : places.level) {
            isMoving[0] |= Math.max(row[s], places.probabilityLevel[band][s]) != level;
        }
        for (int other = 0; other <= places.worst; other++) {
            isMoving[1] |= Math.max(places.level[e][other], places.probabilityLevel[band][other]) != level;
        }
        for (byte[] row : places.probabilityLevel) {
            isMoving[2] |= Math.max(places.level[e][s], row[s]) != level;
        }
        if (!isMoving[preferred]) {
            for (int input : new int[] {1, 0, 2}) {
                if (isMoving[input]) {
                    return input;
                }
            }
        }
        return preferred;
    }

    /** Whether the next lower row gives less; where neither axis does, whether the rows change anything at all. */
    private static boolean isHeldByRow(byte[][] levels, int row, int s) {
        if (row > 0 && levels[row - 1][s] < levels[row][s]) {
            return true;
        }
        if (s > 0 && levels[row][s - 1] < levels[row][s]) {
            return false;
        }
        return levels[0][s] != levels[levels.length - 1][s];
    }

    private Explanation probability(int number) {
        Risk risk = index.risks[number];
        Probability given = risk.probability().orElseThrow(IllegalStateException::new);
        List<Explanation> inputs = new ArrayList<>();
        inputs.add(Explanation.given(
                Message.of(ResidualText.PROBABILITY_SITUATION, risk.id()),
                given.hazardousSituation().map(BigDecimal::toPlainString).orElse("1"),
                given.hazardousSituation().isPresent()
                        ? Message.of(ResidualText.GIVEN, given.rationale())
                        : Message.of(ResidualText.ONE)));
        inputs.add(Explanation.given(
                Message.of(ResidualText.PROBABILITY_HARM, risk.id()),
                given.harm().toPlainString(),
                Message.of(ResidualText.GIVEN, given.rationale())));
        for (int barrier : index.riskBarriers[number]) {
            int control = index.barrierControl[barrier];
            if (assessment.counts(stage, isEnvironmentCounted, control)) {
                inputs.add(Explanation.given(
                        Message.of(ResidualText.BARRIER, index.controls[control].id(), index.controls[control].title()),
                        index.barrier[barrier].failure().toPlainString(),
                        Message.of(ResidualText.GROUP, index.barrier[barrier].group())));
            }
        }
        BigDecimal product = Evaluation.probability(
                index, number, control -> assessment.counts(stage, isEnvironmentCounted, control));
        Explanation value = derived(
                Message.of(ResidualText.PROBABILITY, risk.id(), given.unit()),
                product.toPlainString(),
                Message.of(ResidualText.PRODUCT),
                inputs,
                least(inputs));
        String band = assessment.band(evaluation.band(number));
        return derived(
                Message.of(ResidualText.PROBABILITY, risk.id(), given.unit()),
                band,
                Message.of(ResidualText.BAND, band),
                List.of(value),
                0);
    }

    /** The place of the least of some probabilities, the first where several are. */
    private static int least(List<Explanation> inputs) {
        int result = 0;
        for (int i = 1; i < inputs.size(); i++) {
            if (new BigDecimal(inputs.get(i).value())
                            .compareTo(new BigDecimal(inputs.get(result).value()))
                    < 0) {
                result = i;
            }
        }
        return result;
    }

    private Explanation severity(int number, ImpactDimension dimension, int s) {
        Risk risk = index.risks[number];
        SeverityRating rating = risk.impacts().stream()
                .filter(impact -> impact.dimension() == dimension)
                .map(Impact::severity)
                .findFirst()
                .orElseThrow(IllegalStateException::new);
        int code = index.riskSeverity[number * RiskFileIndex.DIMENSIONS + dimension.ordinal()];
        int rated = code == RiskFileIndex.UNKNOWN ? assessment.places().worst : assessment.places().severity[code];
        List<Explanation> inputs = new ArrayList<>();
        inputs.add(Explanation.given(
                Message.of(ResidualText.RATING, risk.id()), severity(rated), rating.match(new SeverityRule())));
        int binding = 0;
        for (int i = 0; i < index.limitControl.length; i++) {
            if (index.limitTarget[i] == number * RiskFileIndex.DIMENSIONS + dimension.ordinal()
                    && assessment.counts(stage, isEnvironmentCounted, index.limitControl[i])) {
                int place = assessment.places().severity[index.limitCode[i]];
                if (place == s && s < rated && binding == 0) {
                    binding = inputs.size();
                }
                inputs.add(cap(index.limitControl[i], severity(place), limitRule(i)));
            }
        }
        return derived(
                Message.of(ResidualText.SEVERITY, dimension, risk.id()),
                severity(s),
                Message.of(ResidualText.SEVERITY_CAPPED),
                inputs,
                binding);
    }

    private Message limitRule(int limit) {
        int before = 0;
        while (limit - before > 0 && index.limitControl[limit - before - 1] == index.limitControl[limit]) {
            before++;
        }
        return index.controls[index.limitControl[limit]].effects().stream()
                .filter(ControlEffect.SeverityCap.class::isInstance)
                .skip(before)
                .map(effect ->
                        Message.of(ResidualText.CAP_SEVERITY, ((ControlEffect.SeverityCap) effect).independence()))
                .findFirst()
                .orElseThrow(IllegalStateException::new);
    }

    private String severity(int place) {
        return assessment.severityLevel(place).toString();
    }

    private String exploitabilityOf(int place) {
        return assessment.exploitabilityLevel(place).toString();
    }

    private Explanation exploitability(int number) {
        Map<Integer, Explanation> explained = new HashMap<>();
        List<Explanation> scenarios = new ArrayList<>();
        int binding = -1;
        for (int scenario : index.riskScenarios[number]) {
            int goal = index.scenarioGoal[scenario];
            if (binding < 0 && evaluation.step(goal) == evaluation.exploitability(number)) {
                binding = scenarios.size();
            }
            scenarios.add(derived(
                    Message.of(
                            ResidualText.SCENARIO, index.scenarios[scenario].id(), index.scenarios[scenario].title()),
                    exploitabilityOf(evaluation.step(goal)),
                    Message.of(ResidualText.GOAL),
                    List.of(step(goal, explained)),
                    0));
        }
        return derived(
                Message.of(ResidualText.EXPLOITABILITY, index.risks[number].id()),
                exploitabilityOf(evaluation.exploitability(number)),
                Message.of(ResidualText.EASIEST_SCENARIO),
                scenarios,
                binding);
    }

    /** Explains a step and all below it, parts before what they are parts of, without recursion. */
    private Explanation step(int goal, Map<Integer, Explanation> explained) {
        if (explained.containsKey(goal)) {
            return seenAbove(goal);
        }
        Deque<Integer> open = new ArrayDeque<>();
        Map<Integer, Integer> owner = new HashMap<>();
        open.push(goal);
        while (!open.isEmpty()) {
            int step = open.peek();
            if (explained.containsKey(step)) {
                open.pop();
                continue;
            }
            boolean isReady = true;
            for (int part : index.stepParts[step]) {
                if (!explained.containsKey(part) && !owner.containsKey(part)) {
                    owner.put(part, step);
                    open.push(part);
                    isReady = false;
                }
            }
            if (isReady) {
                open.pop();
                explained.put(step, index.stepParts[step].length == 0 ? basic(step) : combined(step, explained, owner));
            }
        }
        return explained.getOrDefault(goal, seenAbove(goal));
    }

    private Explanation combined(int step, Map<Integer, Explanation> explained, Map<Integer, Integer> owner) {
        List<Explanation> parts = new ArrayList<>();
        int binding = -1;
        for (int part : index.stepParts[step]) {
            if (binding < 0 && evaluation.step(part) == evaluation.step(step)) {
                binding = parts.size();
            }
            boolean isOwn = Integer.valueOf(step).equals(owner.get(part));
            parts.add(isOwn ? explained.getOrDefault(part, seenAbove(part)) : seenAbove(part));
        }
        ResidualText rule = index.isAnyPartEnough[step] ? ResidualText.ANY_PART : ResidualText.ALL_PARTS;
        return derived(stepText(step), exploitabilityOf(evaluation.step(step)), Message.of(rule), parts, binding);
    }

    private Explanation seenAbove(int step) {
        return Explanation.given(
                stepText(step), exploitabilityOf(evaluation.step(step)), Message.of(ResidualText.SEEN_ABOVE));
    }

    private Message stepText(int step) {
        return Message.of(ResidualText.STEP, index.steps[step].id(), index.steps[step].title());
    }

    private Explanation basic(int step) {
        int value = evaluation.step(step);
        Places places = assessment.places();
        boolean isFactored = places.scheme[step] != null;
        List<Explanation> inputs = new ArrayList<>();
        int rating = isFactored ? factoredRating(step) : Evaluation.rating(index, places, step);
        inputs.add(
                isFactored
                        ? factors(step, rating)
                        : Explanation.given(
                                Message.of(ResidualText.RATING, index.steps[step].id()),
                                exploitabilityOf(rating),
                                ratingRule(step)));
        int floor = isFactored ? 0 : places.floor[step];
        if (floor > 0) {
            inputs.add(
                    Explanation.given(floorText(step), exploitabilityOf(floor), Message.of(ResidualText.FLOOR_RULE)));
        }
        boolean isDifficultyUndone = isFactored && places.floor[step] > 0;
        int difficult = rating;
        int difficultyInput = 0;
        int accessible = Integer.MAX_VALUE;
        int accessInput = 0;
        for (int i : index.stepCaps[step]) {
            if (assessment.counts(stage, isEnvironmentCounted, index.capControl[i])
                    && (index.isAccessCap[i] || !isDifficultyUndone)) {
                int place = places.exploitability[index.capCode[i]];
                if (index.isAccessCap[i] && place < accessible) {
                    accessible = place;
                    accessInput = inputs.size();
                } else if (!index.isAccessCap[i] && place < difficult) {
                    difficult = place;
                    difficultyInput = inputs.size();
                }
                MessageKey kind = index.isAccessCap[i] ? ResidualText.CAP_ACCESS : ResidualText.CAP_DIFFICULTY;
                inputs.add(cap(index.capControl[i], exploitabilityOf(place), Message.of(kind)));
            }
        }
        int binding = difficultyInput;
        if (accessible < Math.max(difficult, floor)) {
            binding = accessInput;
        } else if (floor > difficult) {
            binding = 1;
        }
        return derived(stepText(step), exploitabilityOf(value), Message.of(ResidualText.CAPPED), inputs, binding);
    }

    /** What raises a step, in the words of the vulnerability that raises it most. */
    private Message floorText(int step) {
        Vulnerability vulnerability = index.vulnerabilities[assessment.places().floorVulnerability[step]];
        return Message.of(
                ResidualText.FLOOR,
                index.steps[step].id(),
                vulnerability.id(),
                vulnerability.exploitStatus(),
                Places.signals(vulnerability, assessment.asOf()).peak().value());
    }

    private byte[] factorValues(int step) {
        Places places = assessment.places();
        byte[] values = places.values[step].clone();
        for (int cap : index.stepFactorCaps[step]) {
            if (assessment.counts(stage, isEnvironmentCounted, index.factorCapControl[cap])) {
                int factor = places.capFactor[cap];
                values[factor] = (byte) Math.max(values[factor], places.capValue[cap]);
            }
        }
        return values;
    }

    private int factoredRating(int step) {
        Places places = assessment.places();
        return places.level(step, factorValues(step), places.floor[step] > 0);
    }

    /** The factors of a step: of each the rated value, the caps on it, and what intelligence makes of it. */
    private Explanation factors(int step, int rating) {
        Places places = assessment.places();
        FactorScheme scheme = places.scheme[step];
        byte[] values = factorValues(step);
        boolean isExploited = places.floor[step] > 0;
        List<Explanation> inputs = new ArrayList<>();
        int points = 0;
        for (int f = 0; f < values.length; f++) {
            Factor factor = scheme.factors().get(f);
            boolean isUndone = isExploited && factor.kind() == CapKind.DIFFICULTY;
            int place = isUndone ? 0 : values[f];
            points += factor.values().get(place).points();
            List<Explanation> own = new ArrayList<>();
            own.add(Explanation.given(
                    Message.of(ResidualText.RATING, factor.code()),
                    factor.values().get(places.values[step][f]).code(),
                    factorRule(step, factor)));
            int binding = 0;
            for (int cap : index.stepFactorCaps[step]) {
                int control = index.factorCapControl[cap];
                if (places.capFactor[cap] == f && assessment.counts(stage, isEnvironmentCounted, control)) {
                    String value = factor.values().get(places.capValue[cap]).code();
                    if (places.capValue[cap] == values[f] && values[f] > places.values[step][f] && binding == 0) {
                        binding = own.size();
                    }
                    own.add(cap(control, value, Message.of(ResidualText.CAP_FACTOR, value)));
                }
            }
            inputs.add(derived(
                    Message.of(ResidualText.FACTOR, factor.name(), index.steps[step].id()),
                    factor.values().get(place).code(),
                    Message.of(isUndone ? ResidualText.EXPLOITED_FACTOR : ResidualText.SEVERITY_CAPPED),
                    own,
                    isUndone ? -1 : binding));
        }
        return derived(
                Message.of(ResidualText.RATING, index.steps[step].id()),
                exploitabilityOf(rating),
                Message.of(ResidualText.POINTS, scheme.id(), points),
                inputs,
                -1);
    }

    private Message factorRule(int step, Factor factor) {
        if (index.steps[step] instanceof AttackStep.Basic basic
                && basic.exploitability() instanceof ExploitabilityRating.Factored rating
                && rating.values().stream().anyMatch(value -> value.factor().equals(factor.code()))) {
            return Message.of(ResidualText.GIVEN, rating.rationale());
        }
        return Message.of(ResidualText.FACTOR_UNKNOWN);
    }

    private Message ratingRule(int step) {
        if (index.steps[step] instanceof AttackStep.Basic basic) {
            return basic.exploitability().match(new ExploitabilityRule());
        }
        throw new IllegalStateException("Only basic steps are rated, but was " + index.steps[step].id());
    }

    private Explanation cap(int control, String value, Message rule) {
        return Explanation.given(
                Message.of(ResidualText.CAP, index.controls[control].id(), index.controls[control].title()),
                value,
                rule);
    }

    private static Explanation derived(
            Message what, String value, Message rule, List<Explanation> inputs, int binding) {
        return new Explanation(
                what,
                value,
                rule,
                Optional.empty(),
                inputs,
                binding < 0 ? OptionalInt.empty() : OptionalInt.of(binding));
    }

    private static final class ExploitabilityRule implements ExploitabilityRating.Cases<Message> {

        @Override
        public Message direct(ExploitabilityRating.Direct rating) {
            return Message.of(ResidualText.GIVEN, rating.rationale());
        }

        @Override
        public Message factored(ExploitabilityRating.Factored rating) {
            return Message.of(ResidualText.GIVEN, rating.rationale());
        }

        @Override
        public Message unknown(ExploitabilityRating.Unknown rating) {
            return Message.of(ResidualText.UNKNOWN_AS_WORST, rating.reason());
        }
    }

    private static final class SeverityRule implements SeverityRating.Cases<Message> {

        @Override
        public Message rated(SeverityRating.Rated rating) {
            return Message.of(ResidualText.GIVEN, rating.rationale());
        }

        @Override
        public Message bounded(SeverityRating.Bounded rating) {
            return Message.of(ResidualText.BOUNDED, rating.rationale(), rating.approver());
        }

        @Override
        public Message unknown(SeverityRating.Unknown rating) {
            return Message.of(ResidualText.UNKNOWN_AS_WORST, rating.reason());
        }
    }
}
