package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.text.Language;
import org.tutela.risk.policy.Lens;
import org.tutela.risk.policy.ProbabilityLens;
import org.tutela.risk.policy.Profile;
import org.tutela.risk.policy.RiskMatrix;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.Probability;

/** Explanations tell the truth: their leaves give their root again, and the binding input binds. */
@Domain(RiskFileDomain.class)
class ExplanationProperties {

    private static final int TRIES = 300;

    private static List<RiskEvaluation> evaluations(RiskFileDomain.Sample sample) {
        List<RiskEvaluation> result = new ArrayList<>();
        sample.assess().risks().forEach(risk -> result.addAll(Outputs.all(risk)));
        return result;
    }

    @Property(tries = TRIES)
    void leaves_giveEveryNodeAgain(@ForAll RiskFileDomain.Sample sample) {
        for (RiskEvaluation evaluation : evaluations(sample)) {
            Explanation root = evaluation.explanation();
            ExplanationReplay replay = new ExplanationReplay(sample.policy(), root);

            assertEquals(evaluation.level().code(), root.value());
            for (Explanation node : replay.nodes()) {
                assertEquals(
                        node.value(),
                        replay.refold(node, new IdentityHashMap<>()),
                        () -> node.what().toString());
                node.inputs()
                        .forEach(input -> assertEquals(replay.resolved(input).value(), input.value()));
            }
        }
    }

    @Property(tries = TRIES)
    void bindingInput_movesTheValueUnlessAnotherInputIsAsHigh(@ForAll RiskFileDomain.Sample sample) {
        for (RiskEvaluation evaluation : evaluations(sample)) {
            ExplanationReplay replay = new ExplanationReplay(sample.policy(), evaluation.explanation());
            for (Explanation node : replay.nodes()) {
                assertEquals(
                        node.inputs().isEmpty() || isWithoutBinding(node),
                        node.binding().isEmpty(),
                        () -> node.what().toString());
                if (node.binding().isPresent() && !isTied(node) && !replay.isTie(node) && canBeMoved(replay, node)) {
                    assertTrue(isMovedBy(replay, node, node.binding().getAsInt()), () -> node.render(Language.EN));
                }
            }
        }
    }

    /** A sum of points binds no single factor, and what intelligence makes the easiest is held by no input. */
    private static boolean isWithoutBinding(Explanation node) {
        return node.rule().key() == ResidualText.POINTS || node.rule().key() == ResidualText.EXPLOITED_FACTOR;
    }

    private static boolean isTied(Explanation node) {
        int binding = node.binding().getAsInt();
        for (int i = 0; i < node.inputs().size(); i++) {
            if (i != binding
                    && node.rule().key() != ResidualText.MATRIX
                    && node.rule().key() != ResidualText.WORSE_MATRIX
                    && isSame(node, i, binding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Explanation node, int first, int second) {
        String one = node.inputs().get(first).value();
        String other = node.inputs().get(second).value();
        return node.rule().key() == ResidualText.PRODUCT
                ? new BigDecimal(one).compareTo(new BigDecimal(other)) == 0
                : one.equals(other);
    }

    private static boolean canBeMoved(ExplanationReplay replay, Explanation node) {
        for (int i = 0; i < node.inputs().size(); i++) {
            if (isMovedBy(replay, node, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMovedBy(ExplanationReplay replay, Explanation node, int place) {
        List<String> values =
                new ArrayList<>(node.inputs().stream().map(Explanation::value).toList());
        for (String code : replay.candidates(node, place)) {
            values.set(place, code);
            if (!replay.apply(node, values).equals(node.value())) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = TRIES)
    void bindingPath_endsInALeafThatMovesWhatTheMatrixReads(@ForAll RiskFileDomain.Sample sample) {
        for (RiskEvaluation evaluation : evaluations(sample)) {
            Explanation root = evaluation.explanation();
            ExplanationReplay replay = new ExplanationReplay(sample.policy(), root);
            List<Explanation> path = replay.bindingPath(root);
            Explanation leaf = path.get(path.size() - 1);

            assertTrue(leaf.inputs().isEmpty() || isWithoutBinding(leaf));
            assertTrue(path.size() >= 4);
            // bands are wide: what a single barrier moves for certain is the product
            Explanation read = path.get(path.get(2).rule().key() == ResidualText.BAND ? 3 : 2);
            if (path.subList(2, path.size() - 1).stream().noneMatch(ExplanationProperties::isTied)) {
                boolean isSeverity = read.rule().key() == ResidualText.SEVERITY_CAPPED;
                assertTrue(
                        moves(replay, read, leaf, replay.candidates(leaf, isSeverity)), () -> root.render(Language.EN));
            }
        }
    }

    private static boolean moves(ExplanationReplay replay, Explanation node, Explanation leaf, List<String> codes) {
        for (String code : codes) {
            IdentityHashMap<Explanation, String> changed = new IdentityHashMap<>();
            changed.put(leaf, code);
            if (!replay.refold(node, changed).equals(node.value())) {
                return true;
            }
        }
        return false;
    }

    /** A level by probability that neither its band nor the severity moves, and a harder step does not either: an easier one does. */
    @Example
    void bindingInput_isOneThatMovesTheWorseOfTwoMatrices() {
        RiskPolicy preset = RiskPolicies.euMdr();
        RiskMatrix byExploitability = matrix(preset.matrix().exploitability(), "1", "1", "1", "1", "3");
        ProbabilityLens given = preset.probability().orElseThrow();
        RiskPolicy policy = RiskPolicy.builder(
                        "own",
                        "1",
                        Profile.EU_MDR,
                        new Lens("own", byExploitability, EnumSet.allOf(ImpactDimension.class)))
                .probability(new ProbabilityLens(
                        given.bands(), matrix(given.matrix().exploitability(), "2", "2", "2", "2", "2")))
                .build();
        RiskFile file = Edits.risks(
                SampleFile.file(),
                risk -> risk.toBuilder()
                        .probability(new Probability(
                                Optional.empty(), "device-year", new BigDecimal("0.00005"), "field data"))
                        .build());

        Explanation root =
                RiskAssessor.of(policy).assess(file).risk("RSK-1").current().explanation();
        Explanation dimension = root.inputs().get(0);

        assertEquals("2", dimension.value());
        assertEquals(0, dimension.binding().orElseThrow());
        assertTrue(isMovedBy(new ExplanationReplay(policy, root), dimension, 0));
    }

    /** A matrix of one level in each row, whose cells are controlled one by one. */
    private static RiskMatrix matrix(Scale rows, String... levels) {
        List<RiskMatrix.Row> result = new ArrayList<>();
        for (int row = 0; row < levels.length; row++) {
            List<RiskMatrix.Cell> cells = new ArrayList<>();
            for (int s = 0; s < 5; s++) {
                cells.add(new RiskMatrix.Cell(levels[row], row + s < 4));
            }
            result.add(new RiskMatrix.Row(cells));
        }
        RiskMatrix preset = RiskPolicies.euMdr().matrix();
        return new RiskMatrix(rows, preset.severity(), preset.levels(), result);
    }

    @Example
    void bindingLeafOfTheSample_movesTheRoot() {
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.euMdr()).assess(SampleFile.file());
        Explanation root = assessment.risk("RSK-1").initial().explanation();
        ExplanationReplay replay = new ExplanationReplay(assessment.policy(), root);
        List<Explanation> path = root.bindingPath();
        Explanation leaf = path.get(path.size() - 1);

        assertEquals("Rating of STP-2", leaf.what().toString());
        assertEquals("4", root.value());
        assertTrue(moves(replay, root, leaf, replay.candidates(leaf, false)));
    }
}
