package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;

/** How inputs move outputs, over generated risk files. */
@Domain(RiskFileDomain.class)
class ScoringProperties {

    private static final int TRIES = 150;

    private static RiskFile rated(RiskFile file, EntityId step, ExploitabilityRating rating) {
        return Edits.steps(
                file,
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
        return rating;
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
        return switch (random.nextInt(4)) {
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
                                .effects(Edits.map(control.effects(), weakened(random)))
                                .build());
        };
    }

    private static UnaryOperator<ControlEffect> weakened(Random random) {
        return effect -> {
            if (effect instanceof ControlEffect.ExploitabilityCap cap) {
                int place = cap.atMost().code().charAt(1) - '0';
                String weaker = "E" + (place + random.nextInt(6 - place));
                return new ControlEffect.ExploitabilityCap(cap.step(), cap.capKind(), new ExploitabilityLevel(weaker));
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
                vulnerability -> Vulnerability.builder(
                                vulnerability.id(), vulnerability.title(), VulnerabilityStatus.AFFECTED)
                        .exploitStatus(vulnerability.exploitStatus())
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

    @Property(tries = TRIES)
    @Label(
            "INV-54 a larger controlled region never turns controlled into uncontrolled, and a smaller one never the reverse")
    void looserPolicy_neverTurnsControlledIntoUncontrolled(@ForAll RiskFileDomain.Sample sample) {
        RiskMatrix first = sample.policy().matrix();
        RiskMatrix second = RandomPolicy.matrix(sample.random());
        List<RiskMatrix.Row> either = new ArrayList<>();
        for (int e = 0; e < 5; e++) {
            List<RiskMatrix.Cell> cells = new ArrayList<>();
            for (int s = 0; s < 5; s++) {
                cells.add(new RiskMatrix.Cell(
                        first.cell(e, s).level(),
                        first.cell(e, s).isControlled() || second.cell(e, s).isControlled()));
            }
            either.add(new RiskMatrix.Row(cells));
        }
        RiskMatrix looser;
        try {
            looser = new RiskMatrix(first.exploitability(), first.severity(), first.levels(), either);
        } catch (IllegalArgumentException e) {
            return; // controlled everywhere along an axis: no policy to compare with
        }

        Map<String, Integer> tight = Outputs.evaluations(sample.assess());
        Map<String, Integer> loose = Outputs.evaluations(RiskAssessor.of(RandomPolicy.withMatrix(
                        looser,
                        sample.policy().exploitFloors(),
                        sample.policy().informationCredit(),
                        sample.policy().isReductionAsFarAsPossible()))
                .assess(sample.file()));

        Outputs.assertNowhereHigher(tight, loose);
    }
}
