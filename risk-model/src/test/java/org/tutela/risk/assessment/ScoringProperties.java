package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.FactorSchemes;
import org.tutela.risk.policy.Lens;
import org.tutela.risk.policy.ProbabilityLens;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.scoring.Probability;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;

/** How inputs move outputs, over generated risk files. */
@Domain(RiskFileDomain.class)
class ScoringProperties {

    private static final int TRIES = 150;

    /** The file with a step rated otherwise, and without caps on its factors where it no longer has any. */
    static RiskFile rated(RiskFile file, EntityId step, ExploitabilityRating rating) {
        RiskFile capped = rating instanceof ExploitabilityRating.Factored
                ? file
                : Edits.controls(
                        file,
                        control -> control.toBuilder()
                                .effects(control.effects().stream()
                                        .filter(effect -> !(effect instanceof ControlEffect.FactorCap cap
                                                && cap.step().equals(step)))
                                        .toList())
                                .build());
        return Edits.steps(
                capped,
                each -> each instanceof AttackStep.Basic basic && basic.id().equals(step)
                        ? new AttackStep.Basic(
                                basic.id(), basic.title(), rating, basic.vulnerabilities(), basic.interfaces())
                        : each);
    }

    private static RiskFile rated(RiskFile file, EntityId risk, int impact, SeverityRating rating) {
        return Edits.risks(file, each -> {
            if (!each.id().equals(risk)) {
                return each;
            }
            List<Impact> impacts = new ArrayList<>(each.impacts());
            impacts.set(impact, new Impact(impacts.get(impact).dimension(), rating));
            return each.toBuilder().impacts(impacts).build();
        });
    }

    private static ExploitabilityRating raised(Random random, ExploitabilityRating rating) {
        if (rating instanceof ExploitabilityRating.Direct direct) {
            int place = direct.level().code().charAt(1) - '0';
            int higher = place + random.nextInt(7 - place);
            return higher == 6
                    ? new ExploitabilityRating.Unknown("no longer known")
                    : new ExploitabilityRating.Direct(new ExploitabilityLevel("E" + higher), "raised");
        }
        if (rating instanceof ExploitabilityRating.Factored factored) {
            List<FactorValue> values = new ArrayList<>(factored.values());
            Collections.shuffle(values, random);
            if (!values.isEmpty() && random.nextInt(3) == 0) {
                values.remove(0);
            }
            return new ExploitabilityRating.Factored(
                    factored.scheme(),
                    values.stream()
                            .map(value -> easier(random, factored.scheme(), value))
                            .toList(),
                    "raised");
        }
        return rating;
    }

    private static FactorValue easier(Random random, String scheme, FactorValue value) {
        FactorScheme found = FactorSchemes.all().stream()
                .filter(it -> it.id().equals(scheme))
                .findFirst()
                .orElseThrow();
        FactorScheme.Factor factor = found.factors().get(found.indexOf(value.factor()));
        int place = random.nextInt(factor.indexOf(value.value()) + 1);
        return new FactorValue(value.factor(), factor.values().get(place).code());
    }

    private static Probability raised(Random random, Probability probability) {
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal harm = probability.harm().multiply(half).add(half);
        return switch (random.nextInt(3)) {
            case 0 -> new Probability(Optional.empty(), probability.unit(), probability.harm(), "raised");
            case 1 -> new Probability(probability.hazardousSituation(), probability.unit(), harm, "raised");
            default ->
                new Probability(
                        probability
                                .hazardousSituation()
                                .map(it -> it.multiply(half).add(half)),
                        probability.unit(),
                        harm,
                        "raised");
        };
    }

    private static SeverityRating raised(Random random, SeverityRating rating) {
        String code = "S5";
        if (rating instanceof SeverityRating.Rated rated) {
            code = rated.level().code();
        } else if (rating instanceof SeverityRating.Bounded bounded) {
            code = bounded.atMost().code();
        }
        int higher = code.charAt(1) - '0' + random.nextInt(7 - (code.charAt(1) - '0'));
        return higher == 6 || rating instanceof SeverityRating.Unknown
                ? new SeverityRating.Unknown("no longer known")
                : new SeverityRating.Rated(new SeverityLevel("S" + higher), "raised");
    }

    /** One input of the file, made worse. */
    private static RiskFile worse(Random random, RiskFile file) {
        return switch (random.nextInt(5)) {
            case 4 ->
                Edits.risks(
                        file,
                        risk -> risk.probability()
                                .map(it -> risk.toBuilder()
                                        .probability(raised(random, it))
                                        .build())
                                .orElse(risk));
            case 0 -> {
                AttackStep.Basic step = Edits.one(random, Edits.basics(file));
                yield rated(file, step.id(), raised(random, step.exploitability()));
            }
            case 1 -> {
                Risk risk = Edits.one(random, file.content().risks());
                int impact = random.nextInt(risk.impacts().size());
                yield rated(
                        file,
                        risk.id(),
                        impact,
                        raised(random, risk.impacts().get(impact).severity()));
            }
            case 2 ->
                Edits.vulnerabilities(
                        file,
                        vulnerability -> vulnerability.toBuilder()
                                .exploitStatus(Edits.one(
                                        random,
                                        List.of(ExploitStatus.values())
                                                .subList(
                                                        vulnerability
                                                                .exploitStatus()
                                                                .ordinal(),
                                                        ExploitStatus.values().length)))
                                .build());
            default ->
                Edits.controls(
                        file,
                        control -> control.toBuilder()
                                .effects(Edits.map(control.effects(), weakened(random, file)))
                                .build());
        };
    }

    private static UnaryOperator<ControlEffect> weakened(Random random, RiskFile file) {
        return effect -> {
            if (effect instanceof ControlEffect.ExploitabilityCap cap) {
                int place = cap.atMost().code().charAt(1) - '0';
                String weaker = "E" + (place + random.nextInt(6 - place));
                return new ControlEffect.ExploitabilityCap(cap.step(), cap.capKind(), new ExploitabilityLevel(weaker));
            }
            if (effect instanceof ControlEffect.FactorCap cap) {
                AttackStep step = file.content().steps().stream()
                        .filter(it -> it.id().equals(cap.step()))
                        .findFirst()
                        .orElseThrow();
                String scheme = ((ExploitabilityRating.Factored) ((AttackStep.Basic) step).exploitability()).scheme();
                return new ControlEffect.FactorCap(cap.step(), easier(random, scheme, cap.atMost()));
            }
            if (effect instanceof ControlEffect.Barrier barrier) {
                BigDecimal half = new BigDecimal("0.5");
                return new ControlEffect.Barrier(
                        barrier.risk(),
                        barrier.group(),
                        barrier.failure().multiply(half).add(half),
                        barrier.independence());
            }
            ControlEffect.SeverityCap cap = (ControlEffect.SeverityCap) effect;
            int place = cap.atMost().code().charAt(1) - '0';
            String weaker = "S" + (place + random.nextInt(6 - place));
            return new ControlEffect.SeverityCap(
                    cap.risk(), cap.dimension(), new SeverityLevel(weaker), cap.independence());
        };
    }

    @Property(tries = 4 * TRIES)
    @Label("INV-30 making an input worse never improves any output")
    void worseInput_neverImprovesAnOutput(@ForAll RiskFileDomain.Sample sample) {
        Map<String, Integer> before = Outputs.everything(sample.assess());
        Map<String, Integer> after = Outputs.everything(sample.assess(worse(sample.random(), sample.file())));

        Outputs.assertNowhereHigher(after, before);
    }

    @Property(tries = TRIES)
    @Label("INV-30 a vulnerability that turns out to affect the release never improves any output")
    void presentVulnerability_neverImprovesAnOutput(@ForAll RiskFileDomain.Sample sample) {
        RiskFile present = Edits.vulnerabilities(
                sample.file(),
                vulnerability -> vulnerability.toBuilder()
                        .status(VulnerabilityStatus.AFFECTED)
                        .build());

        Outputs.assertNowhereHigher(Outputs.everything(sample.assess(present)), Outputs.everything(sample.assess()));
    }

    @Property(tries = TRIES)
    @Label("INV-33 an unknown exploitability gives no better output than any completion of it")
    void unknownExploitability_isNoBetterThanAnyCompletion(@ForAll RiskFileDomain.Sample sample) {
        EntityId step = Edits.one(sample.random(), Edits.basics(sample.file())).id();
        Map<String, Integer> unknown = Outputs.everything(
                sample.assess(rated(sample.file(), step, new ExploitabilityRating.Unknown("not yet looked at"))));

        for (String code : sample.policy().matrix().exploitability().codes()) {
            RiskFile complete = rated(sample.file(), step, SampleFile.rating(code));
            Outputs.assertNowhereHigher(unknown, Outputs.everything(sample.assess(complete)));
        }
    }

    @Property(tries = TRIES)
    @Label("INV-33 an unknown factor gives no better output than any completion of it")
    void unknownFactor_isNoBetterThanAnyCompletion(@ForAll RiskFileDomain.Sample sample) {
        for (AttackStep.Basic step : Edits.basics(sample.file())) {
            if (!(step.exploitability() instanceof ExploitabilityRating.Factored rating)) {
                continue;
            }
            FactorScheme scheme = FactorSchemes.all().stream()
                    .filter(it -> it.id().equals(rating.scheme()))
                    .findFirst()
                    .orElseThrow();
            FactorScheme.Factor factor = Edits.one(sample.random(), scheme.factors());
            Map<String, Integer> unknown =
                    Outputs.everything(sample.assess(rated(sample.file(), step.id(), with(rating, factor, null))));
            for (FactorScheme.Value value : factor.values()) {
                Map<String, Integer> complete = Outputs.everything(
                        sample.assess(rated(sample.file(), step.id(), with(rating, factor, value.code()))));
                Outputs.assertNowhereHigher(unknown, complete);
            }
            return;
        }
    }

    private static ExploitabilityRating with(
            ExploitabilityRating.Factored rating, FactorScheme.Factor factor, String value) {
        List<FactorValue> values = new ArrayList<>(rating.values());
        values.removeIf(it -> it.factor().equals(factor.code()));
        if (value != null) {
            values.add(new FactorValue(factor.code(), value));
        }
        return new ExploitabilityRating.Factored(rating.scheme(), values, "judged");
    }

    @Property(tries = TRIES)
    @Label("INV-33 INV-39 a probability of the situation that cannot be estimated counts as 1, the largest")
    void unknownProbability_isNoBetterThanAnyEstimate(@ForAll RiskFileDomain.Sample sample) {
        for (Risk risk : sample.file().content().risks()) {
            if (risk.probability().isEmpty()) {
                continue;
            }
            Map<String, Integer> unknown = Outputs.everything(sample.assess(estimated(sample, risk, Optional.empty())));
            Map<String, Integer> one =
                    Outputs.everything(sample.assess(estimated(sample, risk, Optional.of(BigDecimal.ONE))));
            assertEquals(unknown, one);
            for (String estimate : List.of("0.5", "0.001", "0")) {
                Outputs.assertNowhereHigher(
                        unknown,
                        Outputs.everything(
                                sample.assess(estimated(sample, risk, Optional.of(new BigDecimal(estimate))))));
            }
            return;
        }
    }

    private static RiskFile estimated(RiskFileDomain.Sample sample, Risk risk, Optional<BigDecimal> estimate) {
        return Edits.risks(
                sample.file(),
                each -> each.equals(risk)
                        ? each.toBuilder()
                                .probability(new Probability(
                                        estimate,
                                        "device-year",
                                        risk.probability().orElseThrow().harm(),
                                        "judged"))
                                .build()
                        : each);
    }

    @Property(tries = TRIES)
    @Label("INV-33 an unknown severity gives no better output than any completion of it")
    void unknownSeverity_isNoBetterThanAnyCompletion(@ForAll RiskFileDomain.Sample sample) {
        Risk risk = Edits.one(sample.random(), sample.file().content().risks());
        Map<String, Integer> unknown = Outputs.everything(
                sample.assess(rated(sample.file(), risk.id(), 0, new SeverityRating.Unknown("no data"))));

        for (String code : sample.policy().matrix().severity().codes()) {
            SeverityLevel level = new SeverityLevel(code);
            Map<String, Integer> complete = Outputs.everything(
                    sample.assess(rated(sample.file(), risk.id(), 0, new SeverityRating.Rated(level, "judged"))));
            Outputs.assertNowhereHigher(unknown, complete);
            Map<String, Integer> bounded = Outputs.everything(sample.assess(
                    rated(sample.file(), risk.id(), 0, new SeverityRating.Bounded(level, "judged", "the clinician"))));
            assertEquals(complete, bounded);
        }
    }

    /** The same levels with a larger controlled region. */
    private static RiskMatrix loosened(Random random, RiskMatrix first) {
        RiskMatrix second = RandomPolicy.matrix(random, first.exploitability(), first.levels());
        List<RiskMatrix.Row> either = new ArrayList<>();
        for (int e = 0; e < 5; e++) {
            List<RiskMatrix.Cell> cells = new ArrayList<>();
            for (int s = 0; s < 5; s++) {
                cells.add(new RiskMatrix.Cell(
                        first.rows().get(e).cells().get(s).level(),
                        first.rows().get(e).cells().get(s).isControlled()
                                || second.rows().get(e).cells().get(s).isControlled()));
            }
            either.add(new RiskMatrix.Row(cells));
        }
        return new RiskMatrix(first.exploitability(), first.severity(), first.levels(), either);
    }

    @Property(tries = TRIES)
    @Label(
            "INV-54 a larger controlled region never turns controlled into uncontrolled, and a smaller one never the reverse")
    void looserPolicy_neverTurnsControlledIntoUncontrolled(@ForAll RiskFileDomain.Sample sample) {
        List<Lens> lenses = new ArrayList<>();
        Optional<ProbabilityLens> probability;
        try {
            for (Lens lens : sample.policy().lenses()) {
                lenses.add(new Lens(lens.id(), loosened(sample.random(), lens.matrix()), lens.dimensions()));
            }
            probability = sample.policy()
                    .probability()
                    .map(lens -> new ProbabilityLens(lens.bands(), loosened(sample.random(), lens.matrix())));
        } catch (IllegalArgumentException e) {
            return; // controlled everywhere along an axis: no policy to compare with
        }
        RiskPolicy.Builder looser = sample.policy().toBuilder("own", "8").lenses(lenses.toArray(new Lens[0]));
        probability.ifPresent(looser::probability);
        RiskPolicy.Builder fewer = sample.policy().toBuilder("own", "9")
                .lenses(sample.policy().lenses().get(0));

        Map<String, Integer> tight = Outputs.evaluations(sample.assess());
        Map<String, Integer> loose =
                Outputs.evaluations(RiskAssessor.of(looser.build()).assess(sample.file()));
        Map<String, Integer> loosest = Outputs.evaluations(
                RiskAssessor.of(fewer.withoutProbability().build()).assess(sample.file()));

        Outputs.assertNowhereHigher(tight, loosest);
        Outputs.assertNowhereHigher(tight, loose);
    }
}
