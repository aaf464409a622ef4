package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.scenario.RiskId;

/** The search for control sets against trying every set through the public interface and comparing each with each. */
@Domain(RiskFileDomain.class)
class ControlSelectorProperties {

    private static final int TRIES = 120;
    private static final int MOST = 5;
    private static final List<String> FACTORS = List.of("BEN-1", "BEN-2");

    /** What a set comes to, the better the lower, by name; an unknown burden is as high as can be. */
    private record Tried(Set<ControlId> set, Map<String, BigDecimal> values, List<RiskId> uncontrolled) {

        boolean isBeatenBy(Tried other) {
            boolean isBetterSomewhere = false;
            Set<String> names = new TreeSet<>(values.keySet());
            names.addAll(other.values.keySet());
            for (String name : names) {
                int compared = other.values
                        .getOrDefault(name, BigDecimal.ZERO)
                        .compareTo(values.getOrDefault(name, BigDecimal.ZERO));
                if (compared > 0) {
                    return false;
                }
                isBetterSomewhere |= compared < 0;
            }
            return isBetterSomewhere;
        }
    }

    private static ControlCandidates candidates(RiskFileDomain.Sample sample, RiskAssessment assessment) {
        Random random = sample.random();
        List<ControlId> ids = new ArrayList<>();
        for (Control control : Edits.shuffled(random, sample.file().content().controls())) {
            if (ids.size() < MOST
                    && assessment.standing().countsProjected(assessment.index().numberOf(control.id()))) {
                ids.add(control.id());
            }
        }
        List<ControlCandidates.Burden> burdens = new ArrayList<>();
        List<ControlCandidates.Exclusion> exclusions = new ArrayList<>();
        for (ControlId id : ids) {
            for (String factor : FACTORS) {
                if (random.nextInt(3) == 0) {
                    burdens.add(new ControlCandidates.Burden(
                            id,
                            factor,
                            random.nextInt(5) == 0
                                    ? Optional.empty()
                                    : Optional.of(BigDecimal.valueOf(random.nextInt(4), 1))));
                }
            }
            ControlId other = Edits.one(random, ids);
            if (!other.equals(id) && random.nextInt(4) == 0) {
                exclusions.add(new ControlCandidates.Exclusion(id, other));
            }
        }
        return new ControlCandidates(ids, burdens, exclusions);
    }

    /** The file in which exactly the candidates of a set, and what counts now of the others, is to come. */
    private static Tried attempt(
            RiskFileDomain.Sample sample, RiskAssessment now, ControlCandidates candidates, Set<ControlId> set) {
        RiskAssessment then = sample.assess(Edits.controls(sample.file(), control -> {
            boolean isIn = candidates.controls().contains(control.id())
                    ? set.contains(control.id())
                    : now.isCounted(control.id());
            return isIn
                    ? control
                    : control.toBuilder().state(ControlState.WAIVED).build();
        }));
        Map<String, BigDecimal> values = new HashMap<>();
        List<RiskId> uncontrolled = new ArrayList<>();
        Scale levels = sample.policy().matrix().levels();
        for (RiskResult risk : then.risks()) {
            List<ControlId> bringing = sample.file().content().controls().stream()
                    .filter(it -> it.introducedRisks().risks().contains(risk.id()))
                    .map(Control::id)
                    .toList();
            boolean isGone = !bringing.isEmpty()
                    && bringing.stream().allMatch(it -> candidates.controls().contains(it) && !set.contains(it));
            if (isGone) {
                continue;
            }
            for (DimensionOutcome outcome : risk.projected().outcomes()) {
                if (!outcome.isControlled()) {
                    values.merge(outcome.dimension() + " open", BigDecimal.ONE, BigDecimal::add);
                }
                for (int level = 1; level <= levels.indexOf(outcome.level().code()); level++) {
                    values.merge(outcome.dimension() + " from " + level, BigDecimal.ONE, BigDecimal::add);
                }
            }
            if (!risk.projected().isControlled()) {
                uncontrolled.add(risk.id());
            }
        }
        values.put("size", BigDecimal.valueOf(set.size()));
        for (ControlCandidates.Burden burden : candidates.burdens()) {
            if (set.contains(burden.control())) {
                values.merge(burden.factor(), burden.size().orElse(BigDecimal.valueOf(1_000_000)), BigDecimal::add);
            }
        }
        for (String factor : FACTORS) {
            values.computeIfPresent(factor, (name, sum) -> sum.min(BigDecimal.valueOf(1_000_000)));
        }
        return new Tried(set, values, uncontrolled);
    }

    @Property(tries = TRIES)
    void proposals_areTheSetsThatNoOtherBeats(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment now = sample.assess();
        ControlCandidates candidates = candidates(sample, now);
        List<Tried> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << candidates.controls().size(); bits++) {
            Set<ControlId> set = new TreeSet<>();
            for (int i = 0; i < candidates.controls().size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(candidates.controls().get(i));
                }
            }
            if (candidates.exclusions().stream().noneMatch(it -> set.contains(it.one()) && set.contains(it.other()))) {
                all.add(attempt(sample, now, candidates, set));
            }
        }
        Map<Set<ControlId>, List<RiskId>> expected = new HashMap<>();
        for (Tried it : all) {
            if (all.stream().noneMatch(it::isBeatenBy)) {
                expected.put(it.set(), it.uncontrolled());
            }
        }

        List<ControlProposal> actual = ControlSelector.of(sample.policy()).propose(sample.file(), candidates);

        Map<Set<ControlId>, List<RiskId>> proposed = new HashMap<>();
        actual.forEach(it -> proposed.put(new TreeSet<>(it.controls()), it.uncontrolled()));
        assertEquals(expected, proposed);
        assertEquals(expected.size(), actual.size());
        assertEquals(List.of(), actual.get(0).controls());
        for (int i = 1; i < actual.size(); i++) {
            assertTrue(actual.get(i - 1).controls().size()
                    <= actual.get(i).controls().size());
        }
        for (ControlProposal proposal : actual) {
            Tried it = all.stream()
                    .filter(tried -> tried.set().equals(new TreeSet<>(proposal.controls())))
                    .findFirst()
                    .orElseThrow();
            Scale levels = sample.policy().matrix().levels();
            proposal.levels()
                    .forEach(count -> assertEquals(
                            BigDecimal.valueOf(count.risks()),
                            it.values()
                                    .get(count.dimension() + " from "
                                            + levels.indexOf(count.level().code()))));
        }
    }
}
