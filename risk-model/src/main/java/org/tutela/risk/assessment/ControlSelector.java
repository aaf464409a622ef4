package org.tutela.risk.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;

/**
 * Helps to choose controls: of all sets of candidates, it lists those that no other beats in residual risk, burden on clinical benefit
 * and number of controls; Annex I, 2 and 4. It proposes, a person decides.
 *
 * <p>One set beats another if it is nowhere worse and somewhere better: in how many risks are not controlled in a dimension, in how
 * many are at each level or a higher one there, in the burden on each benefit, and in the number of controls. Levels are counted, never
 * added up, and neither dimensions nor benefits are offset against each other. A risk that only candidates bring is there where one of
 * them is. Controls that are no candidates stay as they are now.
 *
 * <p>The search is exact and looks at every set, so it has limits: {@link #MOST_CANDIDATES} and {@link #MOST_WORK}. This class is
 * immutable and thread-safe.
 */
public final class ControlSelector {

    /** How many candidates there may be. */
    public static final int MOST_CANDIDATES = 16;

    /** How many evaluations there may be: sets of candidates, times steps, risks and effects of the risk file. */
    public static final long MOST_WORK = 100_000_000;

    private final RiskPolicy policy;

    private ControlSelector(RiskPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns a selector that judges by a policy.
     *
     * @param policy the policy
     * @return the selector
     */
    public static ControlSelector of(RiskPolicy policy) {
        return new ControlSelector(requireNonNull(policy, "policy"));
    }

    /**
     * Lists the sets of candidates that no other beats.
     *
     * @param file the risk file, with the candidates among its controls
     * @param candidates the candidates
     * @return the proposals, from the fewest controls on, then by their ids, immutable; the first has none, because nothing has fewer
     * @throws IllegalArgumentException if a candidate is not in the file, stands twice or would not count even if it were in force, if a
     *     burden or exclusion names no candidate, or if there is more to look at than the limits allow; with all problems at once
     */
    public List<ControlProposal> propose(RiskFile file, ControlCandidates candidates) {
        requireNonNull(file, "file");
        requireNonNull(candidates, "candidates");
        return new Search(RiskAssessor.of(policy).assess(file), candidates).proposals();
    }

    /** One set of candidates, with what it comes to: numbers that are the better the lower they are. */
    private static final class Choice {

        private final int set;
        private final int[] counts;
        private final @Nullable BigDecimal[] burdens;

        Choice(int set, int[] counts, @Nullable BigDecimal[] burdens) {
            this.set = set;
            this.counts = counts;
            this.burdens = burdens;
        }

        boolean isBeatenBy(Choice other) {
            boolean isBetterSomewhere = false;
            for (int i = 0; i < counts.length; i++) {
                if (other.counts[i] > counts[i]) {
                    return false;
                }
                isBetterSomewhere |= other.counts[i] < counts[i];
            }
            for (int i = 0; i < burdens.length; i++) {
                int compared = compare(other.burdens[i], burdens[i]);
                if (compared > 0) {
                    return false;
                }
                isBetterSomewhere |= compared < 0;
            }
            return isBetterSomewhere;
        }

        /** An order in which no choice stands before one that beats it. */
        static int inOrder(Choice one, Choice other) {
            int compared = Arrays.compare(one.counts, other.counts);
            for (int i = 0; i < one.burdens.length && compared == 0; i++) {
                compared = compare(one.burdens[i], other.burdens[i]);
            }
            return compared;
        }

        /** What is not known is more than anything known. */
        private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            if (one == null || other == null) {
                return Boolean.compare(one == null, other == null);
            }
            return one.compareTo(other);
        }
    }

    private static final class Search {

        private final RiskAssessment assessment;
        private final RiskFileIndex index;
        private final Places places;
        private final ControlCandidates candidates;

        /** The numbers of the candidates in the file, in canonical order: bits of a set from the lowest on. */
        private final int[] numbers;

        /** Per control of the file: its bit, or 0. */
        private final int[] bit;

        private final int[] excluded;
        private final List<String> factors;

        /** Per risk: the candidates that bring it; 0 where it is there anyway. */
        private final int[] broughtBy;

        Search(RiskAssessment assessment, ControlCandidates candidates) {
            this.assessment = assessment;
            this.index = assessment.index();
            this.places = assessment.places();
            this.candidates = candidates;
            List<String> problems = problems();
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", problems));
            }
            numbers = candidates.controls().stream()
                    .mapToInt(index::numberOf)
                    .sorted()
                    .toArray();
            bit = new int[index.controls.length];
            for (int i = 0; i < numbers.length; i++) {
                bit[numbers[i]] = 1 << i;
            }
            excluded = candidates.exclusions().stream()
                    .mapToInt(it -> bit[index.numberOf(it.one())] | bit[index.numberOf(it.other())])
                    .toArray();
            TreeSet<String> named = new TreeSet<>();
            candidates.burdens().forEach(it -> named.add(it.factor()));
            factors = List.copyOf(named);
            broughtBy = broughtBy();
        }

        private List<String> problems() {
            List<String> problems = new ArrayList<>();
            Set<ControlId> known = new HashSet<>();
            for (ControlId id : candidates.controls()) {
                int number = index.numberOf(id);
                if (!known.add(id)) {
                    problems.add("Candidate " + id + " must stand once, but stands twice");
                } else if (number < 0) {
                    problems.add("Candidate " + id + " must be a control of the risk file");
                } else if (!assessment.standing().countsProjected(number)) {
                    problems.add("Candidate " + id + " must count in the projection, but does not");
                }
            }
            for (ControlCandidates.Burden burden : candidates.burdens()) {
                if (!known.contains(burden.control())) {
                    problems.add("Burden must be of a candidate, but was of " + burden.control());
                }
            }
            for (ControlCandidates.Exclusion exclusion : candidates.exclusions()) {
                if (!known.contains(exclusion.one())
                        || !known.contains(exclusion.other())
                        || exclusion.one().equals(exclusion.other())) {
                    problems.add("Exclusion must be of two candidates, but was of " + exclusion.one() + " and "
                            + exclusion.other());
                }
            }
            int size = candidates.controls().size();
            if (size > MOST_CANDIDATES) {
                problems.add("Number of candidates must be at most " + MOST_CANDIDATES + ", but was " + size);
            } else {
                long effects =
                        (long) index.capControl.length + index.factorCapControl.length + index.limitControl.length;
                long work = (1L << size) * (index.steps.length + index.risks.length + effects);
                if (work > MOST_WORK) {
                    problems.add("Sets of candidates times steps, risks and effects must be at most " + MOST_WORK
                            + ", but were " + work);
                }
            }
            return problems;
        }

        private int[] broughtBy() {
            int[] result = new int[index.risks.length];
            boolean[] isThereAnyway = new boolean[result.length];
            for (int control : index.bringingControls) {
                for (RiskId risk : index.controls[control].introducedRisks().risks()) {
                    int number = index.numberOf(risk);
                    result[number] |= bit[control];
                    isThereAnyway[number] |= bit[control] == 0;
                }
            }
            for (int i = 0; i < result.length; i++) {
                result[i] = isThereAnyway[i] ? 0 : result[i];
            }
            return result;
        }

        List<ControlProposal> proposals() {
            List<Choice> choices = new ArrayList<>();
            for (int set = 0; set < 1 << numbers.length; set++) {
                if (isPossible(set)) {
                    choices.add(new Choice(set, counts(set), burdens(set)));
                }
            }
            choices.sort(Choice::inOrder);
            List<Choice> best = new ArrayList<>();
            for (Choice choice : choices) {
                if (best.stream().noneMatch(choice::isBeatenBy)) {
                    best.add(choice);
                }
            }
            return best.stream()
                    .sorted(Comparator.comparingInt((Choice it) -> Integer.bitCount(it.set))
                            .thenComparingInt(it -> -(Integer.reverse(it.set) >>> 1)))
                    .map(this::proposal)
                    .collect(ImmutableList.toImmutableList());
        }

        private boolean isPossible(int set) {
            for (int pair : excluded) {
                if ((set & pair) == pair) {
                    return false;
                }
            }
            return true;
        }

        private Evaluation evaluate(int set) {
            return Evaluation.evaluate(
                    index,
                    places,
                    assessment.policy(),
                    control ->
                            bit[control] == 0 ? assessment.standing().countsNow(control) : (bit[control] & set) != 0);
        }

        private boolean isThere(int risk, int set) {
            return broughtBy[risk] == 0 || (broughtBy[risk] & set) != 0;
        }

        /** The number of controls; then by dimension: risks not controlled, and at each level but the lowest or a higher one. */
        private int[] counts(int set) {
            int levels = assessment.policy().matrix().levels().levels().size();
            int[] counts = new int[1 + RiskFileIndex.DIMENSIONS * levels];
            counts[0] = Integer.bitCount(set);
            Evaluation evaluation = evaluate(set);
            for (int risk = 0; risk < index.risks.length; risk++) {
                for (int d = 0; d < RiskFileIndex.DIMENSIONS; d++) {
                    if (isThere(risk, set) && evaluation.severity(risk, d) != RiskFileIndex.NONE) {
                        int at = 1 + d * levels;
                        counts[at] += evaluation.isControlled(places, risk, d) ? 0 : 1;
                        for (int level = evaluation.level(places, risk, d); level > 0; level--) {
                            counts[at + level]++;
                        }
                    }
                }
            }
            return counts;
        }

        private @Nullable BigDecimal[] burdens(int set) {
            @Nullable BigDecimal[] result = new BigDecimal[factors.size()];
            Arrays.fill(result, BigDecimal.ZERO);
            for (ControlCandidates.Burden burden : candidates.burdens()) {
                if ((bit[index.numberOf(burden.control())] & set) != 0) {
                    int factor = factors.indexOf(burden.factor());
                    BigDecimal sum = result[factor];
                    result[factor] =
                            sum == null ? null : burden.size().map(sum::add).orElse(null);
                }
            }
            return result;
        }

        private ControlProposal proposal(Choice choice) {
            ImmutableList.Builder<ControlId> controls = ImmutableList.builder();
            for (int number : numbers) {
                if ((bit[number] & choice.set) != 0) {
                    controls.add(index.controls[number].id());
                }
            }
            Evaluation evaluation = evaluate(choice.set);
            ImmutableList.Builder<RiskId> uncontrolled = ImmutableList.builder();
            for (int risk = 0; risk < index.risks.length; risk++) {
                if (isThere(risk, choice.set) && !evaluation.isControlled(places, risk)) {
                    uncontrolled.add(index.risks[risk].id());
                }
            }
            int size = assessment.policy().matrix().levels().levels().size();
            ImmutableList.Builder<ControlProposal.LevelCount> levels = ImmutableList.builder();
            for (ImpactDimension dimension : ImpactDimension.values()) {
                for (int level = size - 1; level > 0; level--) {
                    int risks = choice.counts[1 + dimension.ordinal() * size + level];
                    if (risks > 0) {
                        levels.add(new ControlProposal.LevelCount(dimension, assessment.riskLevel(level), risks));
                    }
                }
            }
            ImmutableList.Builder<ControlProposal.Burden> burdens = ImmutableList.builder();
            for (int i = 0; i < factors.size(); i++) {
                burdens.add(new ControlProposal.Burden(factors.get(i), Optional.ofNullable(choice.burdens[i])));
            }
            return new ControlProposal(controls.build(), uncontrolled.build(), levels.build(), burdens.build());
        }
    }
}
