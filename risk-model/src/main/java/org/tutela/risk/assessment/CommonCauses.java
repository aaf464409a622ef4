package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.tutela.risk.residual.OverallResidualRisk.CommonControl;
import org.tutela.risk.residual.OverallResidualRisk.CommonStep;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.RiskId;

/** What several risks have in common: the attack steps that serve them, and the controls that they rest on. Used once. */
final class CommonCauses {

    private final RiskAssessment assessment;
    private final RiskFileIndex index;

    /** Per step and per control: the number of the last walk that met it. */
    private final int[] metStep;

    private final int[] metControl;
    private final int[] open;
    private int walk;

    CommonCauses(RiskAssessment assessment) {
        this.assessment = assessment;
        this.index = assessment.index();
        this.metStep = new int[index.steps.length];
        this.metControl = new int[index.controls.length];
        this.open = new int[index.steps.length];
    }

    /** Tells each step or control of a risk once. */
    private interface Members {

        void of(int risk, IntConsumer use);
    }

    List<CommonStep> steps(int atLeast) {
        int[][] risks = risksOf(index.steps.length, atLeast, this::basicSteps);
        List<CommonStep> result = new ArrayList<>();
        for (int step = 0; step < risks.length; step++) {
            if (risks[step].length > 0) {
                result.add(new CommonStep(index.steps[step].id(), ids(Arrays.stream(risks[step]))));
            }
        }
        result.sort(
                Comparator.comparingInt((CommonStep it) -> it.risks().size()).reversed());
        return ImmutableList.copyOf(result);
    }

    /**
     * Controls with no risk in common are tried together: a risk depends on nothing but the controls that act on it. A control that
     * acts on too few risks is not tried at all.
     */
    List<CommonControl> controls(int atLeast) {
        int[][] risks = risksOf(index.controls.length, atLeast, this::controlsInForce);
        List<CommonControl> result = new ArrayList<>();
        for (BitSet failing : groups(risks)) {
            Evaluation without = Evaluation.evaluate(
                    index,
                    assessment.places(),
                    assessment.policy(),
                    control -> assessment.standing().countsNow(control) && !failing.get(control));
            for (int control = failing.nextSetBit(0); control >= 0; control = failing.nextSetBit(control + 1)) {
                List<RiskId> worse = ids(Arrays.stream(risks[control]).filter(risk -> isWorse(without, risk)));
                if (worse.size() >= atLeast) {
                    List<RiskId> uncontrolled =
                            ids(Arrays.stream(risks[control]).filter(risk -> isUncontrolled(without, risk)));
                    result.add(new CommonControl(index.controls[control].id(), worse, uncontrolled));
                }
            }
        }
        result.sort(Comparator.comparingInt((CommonControl it) -> -it.worse().size())
                .thenComparingInt(it -> index.numberOf(it.control())));
        return ImmutableList.copyOf(result);
    }

    /** Each control with risks is in the first group that has none of them yet. */
    private static List<BitSet> groups(int[][] risks) {
        List<BitSet> groups = new ArrayList<>();
        List<BitSet> taken = new ArrayList<>();
        for (int control = 0; control < risks.length; control++) {
            if (risks[control].length > 0) {
                BitSet own = new BitSet();
                Arrays.stream(risks[control]).forEach(own::set);
                int group = 0;
                while (group < groups.size() && taken.get(group).intersects(own)) {
                    group++;
                }
                if (group == groups.size()) {
                    groups.add(new BitSet());
                    taken.add(new BitSet());
                }
                groups.get(group).set(control);
                taken.get(group).or(own);
            }
        }
        return groups;
    }

    private boolean isWorse(Evaluation without, int risk) {
        Evaluation current = assessment.evaluation(Stage.CURRENT, true);
        Places places = assessment.places();
        for (int d = 0; d < RiskFileIndex.DIMENSIONS; d++) {
            if (current.severity(risk, d) != RiskFileIndex.NONE
                    && (without.level(places, risk, d) > current.level(places, risk, d)
                            || current.isControlled(places, risk, d) && !without.isControlled(places, risk, d))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUncontrolled(Evaluation without, int risk) {
        return assessment.evaluation(Stage.CURRENT, true).isControlled(assessment.places(), risk)
                && !without.isControlled(assessment.places(), risk);
    }

    /** The risks of each of so many, as numbers in canonical order; none where they are fewer than asked for. */
    private int[][] risksOf(int size, int atLeast, Members members) {
        int[] counts = new int[size];
        for (int risk = 0; risk < index.risks.length; risk++) {
            members.of(risk, it -> counts[it]++);
        }
        int[][] result = new int[size][];
        for (int i = 0; i < size; i++) {
            result[i] = new int[counts[i] < atLeast ? 0 : counts[i]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < index.risks.length; i++) {
            int risk = i;
            members.of(risk, it -> {
                if (result[it].length > 0) {
                    result[it][counts[it]++] = risk;
                }
            });
        }
        return result;
    }

    private List<RiskId> ids(IntStream risks) {
        return risks.mapToObj(risk -> index.risks[risk].id()).toList();
    }

    private void basicSteps(int risk, IntConsumer use) {
        steps(risk, step -> {
            if (index.stepParts[step].length == 0) {
                use.accept(step);
            }
        });
    }

    private void controlsInForce(int risk, IntConsumer use) {
        IntConsumer once = control -> {
            if (metControl[control] != walk && assessment.standing().countsNow(control)) {
                metControl[control] = walk;
                use.accept(control);
            }
        };
        steps(risk, step -> {
            for (int cap : index.stepCaps[step]) {
                once.accept(index.capControl[cap]);
            }
            for (int cap : index.stepFactorCaps[step]) {
                once.accept(index.factorCapControl[cap]);
            }
        });
        for (int barrier : index.riskBarriers[risk]) {
            once.accept(index.barrierControl[barrier]);
        }
        for (int limit : index.riskLimits[risk]) {
            once.accept(index.limitControl[limit]);
        }
    }

    /** Every step that an attack on the risk may take, each once. */
    private void steps(int risk, IntConsumer use) {
        walk++;
        int size = 0;
        for (int scenario : index.riskScenarios[risk]) {
            size = meet(index.scenarioGoal[scenario], size);
        }
        while (size > 0) {
            int step = open[--size];
            use.accept(step);
            for (int part : index.stepParts[step]) {
                size = meet(part, size);
            }
        }
    }

    private int meet(int step, int size) {
        if (metStep[step] == walk) {
            return size;
        }
        metStep[step] = walk;
        open[size] = step;
        return size + 1;
    }
}
