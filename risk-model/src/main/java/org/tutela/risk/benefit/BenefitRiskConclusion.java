package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.explanation.Explanation;
import org.tutela.core.finding.Finding;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;

/**
 * The conclusion of the benefit-risk analysis of a device release, with everything that led to it.
 *
 * <p>Get one from a {@link BenefitRiskAnalyzer}. This class is immutable and thread-safe. Its canonical constructor is no API.
 *
 * @param assessment the assessment of the release
 * @param inputs the inputs, where there were any
 * @param rules the thresholds it was judged by
 * @param outcome how it ends
 * @param rule the rule that decided
 * @param reasons what led to it, in the order in which it should be settled, immutable, never empty
 * @param gates the six gates, in their order, immutable
 * @param alternatives what it was compared with and what was left out, in the order given, immutable, empty without inputs
 * @param weighting what the weighting says; empty where none was given, nothing could be compared, or a value is not known
 */
public record BenefitRiskConclusion(
        RiskAssessment assessment,
        Optional<BenefitRiskInputs> inputs,
        BenefitRiskRules rules,
        BenefitRiskOutcome outcome,
        Message rule,
        List<Message> reasons,
        List<GateResult> gates,
        List<AlternativeResult> alternatives,
        Optional<WeightingResult> weighting) {

    /** The version of the method of analysis. A change of it is an entry of the changelog. */
    public static final String METHOD_VERSION = "1";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public BenefitRiskConclusion {
        requireNonNull(assessment, "assessment");
        requireNonNull(inputs, "inputs");
        requireNonNull(rules, "rules");
        requireNonNull(outcome, "outcome");
        requireNonNull(rule, "rule");
        reasons = ImmutableList.copyOf(reasons);
        gates = ImmutableList.copyOf(gates);
        alternatives = ImmutableList.copyOf(alternatives);
        requireNonNull(weighting, "weighting");
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Benefit-risk conclusion must have a reason, but had none");
        }
    }

    /**
     * Says whether the benefits were shown to outweigh the risks.
     *
     * @return true for the two favourable outcomes
     */
    public boolean isFavourable() {
        return outcome == BenefitRiskOutcome.FAVOURABLE_ROBUST
                || outcome == BenefitRiskOutcome.FAVOURABLE_PREFERENCE_SENSITIVE;
    }

    /**
     * Returns a gate.
     *
     * @param gate which
     * @return how it stands
     */
    public GateResult gate(BenefitRiskGate gate) {
        return gates.get(gate.ordinal());
    }

    /**
     * Returns benefits and risks by alternative.
     *
     * @return the table, without rows and columns if there were no inputs
     */
    public EffectsTable effectsTable() {
        return inputs.map(EffectsTable::of).orElseGet(() -> new EffectsTable(ImmutableList.of(), ImmutableList.of()));
    }

    /**
     * Returns what the checks of the inputs have to say.
     *
     * @return the findings, none of them an error, sorted, immutable
     */
    public List<Finding> findings() {
        return inputs.map(BenefitRiskInputs::findings).orElseGet(ImmutableList::of);
    }

    /**
     * Returns the digest of the conclusion: outcome, rule, gates and compared alternatives with the digests of what they rest on;
     * no texts and no version of the library.
     *
     * @return the digest, computed on each call
     */
    public Digest digest() {
        CanonicalEncoder encoder = new CanonicalEncoder()
                .put(METHOD_VERSION)
                .put(assessment.digest())
                .put(assessment.policy().digest())
                .put(inputs.map(BenefitRiskInputs::digest))
                .put(rules)
                .put(outcome)
                .put(rule.key().code());
        for (GateResult gate : gates) {
            encoder.put(gate.gate().code()).put(gate.status()).put(gate.isInterim());
            gate.items()
                    .forEach(item ->
                            encoder.put(item.status()).put(item.reason().key().code()));
        }
        for (AlternativeResult alternative : alternatives) {
            encoder.put(alternative.alternative().id()).put(alternative.isCompared());
        }
        return encoder.digest();
    }

    /**
     * Returns how the outcome came about: gates with what was found, alternatives, and the scores of the weighting.
     *
     * @return the tree, made on each call; the binding input is the first gate that does not pass
     */
    public Explanation explanation() {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        int binding = -1;
        for (int i = 0; i < gates.size(); i++) {
            parts.add(gate(gates.get(i)));
            boolean isWorse = gates.get(i).status() != GateStatus.PASS
                    && (binding < 0
                            || gates.get(i)
                                            .status()
                                            .compareTo(gates.get(binding).status())
                                    > 0);
            binding = isWorse ? i : binding;
        }
        for (AlternativeResult alternative : alternatives) {
            parts.add(Explanation.given(
                    Message.of(
                            BenefitText.EXPLAIN_ALTERNATIVE,
                            alternative.alternative().id()),
                    alternative.isCompared() ? "compared" : "left out",
                    alternative.reasons().get(0)));
        }
        weighting.ifPresent(result -> parts.addAll(weighting(result)));
        return new Explanation(
                Message.of(
                        BenefitText.EXPLAIN_OUTCOME, assessment.file().release().id()),
                outcome.toString(),
                rule,
                Optional.of(Citation.primary(Sources.MDCG_2019_16, "3.5")),
                parts.build(),
                binding < 0 ? OptionalInt.empty() : OptionalInt.of(binding));
    }

    private static Explanation gate(GateResult gate) {
        int binding = 0;
        ImmutableList.Builder<Explanation> items = ImmutableList.builder();
        for (int i = 0; i < gate.items().size(); i++) {
            GateResult.Item item = gate.items().get(i);
            items.add(Explanation.given(
                    Message.of(BenefitText.EXPLAIN_ITEM), item.status().toString(), item.reason()));
            binding = item.status().compareTo(gate.items().get(binding).status()) > 0 ? i : binding;
        }
        return new Explanation(
                Message.of(BenefitText.EXPLAIN_GATE, gate.gate().code() + ' ' + gate.gate()),
                gate.status().toString(),
                Message.of(BenefitText.RULE_WORST_ITEM),
                Optional.empty(),
                items.build(),
                OptionalInt.of(binding));
    }

    private static List<Explanation> weighting(WeightingResult result) {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        for (WeightingResult.Score score : result.scores()) {
            ImmutableList.Builder<Explanation> contributions = ImmutableList.builder();
            for (int j = 0; j < result.criteria().size(); j++) {
                contributions.add(Explanation.given(
                        Message.of(
                                BenefitText.EXPLAIN_CONTRIBUTION,
                                result.criteria().get(j)),
                        plain(score.contributions().get(j)),
                        Message.of(
                                BenefitText.RULE_WEIGHT_TIMES_WORTH,
                                plain(result.weights().get(j)),
                                plain(score.worths().get(j)))));
            }
            parts.add(new Explanation(
                    Message.of(BenefitText.EXPLAIN_LINEAR, score.alternative()),
                    plain(score.linear()),
                    Message.of(BenefitText.RULE_SUM),
                    Optional.empty(),
                    contributions.build(),
                    OptionalInt.empty()));
        }
        for (AcceptabilityAnalysis simulation : result.simulations()) {
            for (AcceptabilityAnalysis.Standing standing : simulation.standings()) {
                parts.add(Explanation.given(
                        Message.of(BenefitText.EXPLAIN_FIRST_RANK, standing.alternative(), simulation.preference()),
                        Rounded.share(standing.firstRankAcceptability()),
                        Message.of(BenefitText.RULE_SIMULATION, simulation.draws(), simulation.seed())));
            }
        }
        return parts.build();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
