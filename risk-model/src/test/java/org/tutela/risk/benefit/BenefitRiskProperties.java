package org.tutela.risk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.benefit.BenefitRiskInputs.Builder;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.control.RefusalReason;
import org.tutela.risk.dossier.CompleteInformation;
import org.tutela.risk.residual.ResidualText;

/** What holds of every analysis, whatever its tables and weights. */
class BenefitRiskProperties {

    private static final RiskAssessment SAMPLE = Pump.assess(Pump.file());
    private static final List<AlternativeId> ALL = List.of(Pump.A0, Pump.A1, Pump.A2, Pump.A3);

    /** Something that makes one gate not pass, in the file or in the inputs. */
    private enum Breach {
        G1_UNCONTROLLED(BenefitRiskGate.RISKS_CONTROLLED),
        G2_COST(BenefitRiskGate.REDUCED_AS_FAR_AS_POSSIBLE),
        G2_NOTHING_CONSIDERED(BenefitRiskGate.REDUCED_AS_FAR_AS_POSSIBLE),
        G3_TOLERANCE(BenefitRiskGate.CLINICAL_BENEFIT_PRESERVED),
        G3_LIMIT(BenefitRiskGate.CLINICAL_BENEFIT_PRESERVED),
        G4_NOT_ANALYSED(BenefitRiskGate.INTRODUCED_RISKS_EVALUATED),
        G5_NOT_TOLD(BenefitRiskGate.USERS_INFORMED),
        G6_WEAK(BenefitRiskGate.BENEFIT_EVIDENCE);

        private final BenefitRiskGate gate;

        Breach(BenefitRiskGate gate) {
            this.gate = gate;
        }

        RiskFile file() {
            return apply(CompleteInformation.builder()).build();
        }

        RiskFile.Builder apply(RiskFile.Builder builder) {
            List<Control> controls = new ArrayList<>(builder.build().content().controls());
            List<OptionAnalysis> analyses =
                    new ArrayList<>(builder.build().content().optionAnalyses());
            switch (this) {
                case G1_UNCONTROLLED ->
                    controls.set(
                            0,
                            controls.get(0).toBuilder()
                                    .state(ControlState.SUSPENDED)
                                    .build());
                case G2_COST -> {
                    List<ControlOption> options =
                            new ArrayList<>(analyses.get(0).options());
                    options.add(new ControlOption.Refused(
                            ControlPriority.INHERENT_DESIGN, "A lock", RefusalReason.COST, "too dear", List.of()));
                    analyses.set(0, new OptionAnalysis(analyses.get(0).risk(), options));
                    builder.replaceOptionAnalysis(analyses);
                }
                case G2_NOTHING_CONSIDERED -> builder.replaceOptionAnalysis(analyses.subList(0, 1));
                case G4_NOT_ANALYSED ->
                    controls.set(
                            1,
                            controls.get(1).toBuilder()
                                    .introducedRisks(new IntroducedRisks.NotAnalysed())
                                    .build());
                case G5_NOT_TOLD -> builder.replaceUserInformation(List.of());
                default -> {}
            }
            return builder.replaceControl(controls);
        }

        Builder inputs(Builder builder) {
            return switch (this) {
                case G3_TOLERANCE ->
                    builder.controlEffect(new ControlBenefitEffect(
                            ControlId.parse("CTL-1"), Pump.B2, true, Pump.known("11"), BigDecimal.TEN, "in time"));
                case G3_LIMIT -> Pump.with(builder, Pump.A2, Pump.B2, Pump.known("31"));
                case G6_WEAK -> Pump.with(builder, Pump.A2, Pump.B1, Pump.known("15", EvidenceGrade.VERY_LOW));
                default -> builder;
            };
        }
    }

    @Provide
    Arbitrary<List<Integer>> swings() {
        return Arbitraries.integers().between(1, 1000).list().ofSize(4);
    }

    private static Weighting weighting(List<Integer> swings) {
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < 4; j++) {
            Criterion criterion = Pump.weighting(1000).criteria().get(j);
            criteria.add(new Criterion(
                    criterion.factor(),
                    criterion.value(),
                    BigDecimal.valueOf(swings.get(j)),
                    Optional.empty(),
                    "given"));
        }
        return Pump.weighting(1000).toBuilder()
                .criteria(criteria.toArray(new Criterion[0]))
                .build();
    }

    /** The release has the best value of every factor here, so nothing but the gate is against it. */
    private static Builder best() {
        return Pump.frame()
                .effect(Pump.row(Pump.A0, "90", "5", "30", "20"))
                .effect(Pump.row(Pump.A1, "90", "5", "30", "20"))
                .effect(Pump.row(Pump.A2, "0", "15", "0", "0"))
                .effect(Pump.row(Pump.A3, "90", "5", "30", "20"))
                .preferenceDecision(Pump.decision());
    }

    @Property(tries = 200)
    @Label("INV-55 a gate that does not pass is compensated by no weights and no values")
    void failedGate_beatsAnyWeights(@ForAll("swings") List<Integer> swings, @ForAll Breach breach) {
        Builder inputs = breach.inputs(best()).weighting(weighting(swings));
        BenefitRiskConclusion conclusion =
                BenefitRiskAnalyzer.of(Pump.EU).analyze(Pump.assess(breach.file()), inputs.build());
        assertNotEquals(GateStatus.PASS, conclusion.gate(breach.gate).status());
        assertFalse(conclusion.isFavourable());
        assertNotEquals(BenefitRiskOutcome.ACCEPTABLE_INTERIM, conclusion.outcome());
        assertEquals(
                ReleaseDecision.Status.NOT_ACCEPTABLE,
                ReleaseDecision.of(conclusion.assessment(), conclusion).status());
        assertTrue(BenefitRiskAnalyzer.of(Pump.EU)
                .analyze(SAMPLE, best().weighting(weighting(swings)).build())
                .isFavourable());
    }

    @Provide
    Arbitrary<List<Integer>> cells() {
        return Arbitraries.integers().between(0, 15).list().ofSize(16);
    }

    private static Builder inputs(List<Integer> cells) {
        Builder builder = Pump.frame().preferenceDecision(Pump.decision());
        for (int i = 0; i < 4; i++) {
            builder.effect(Pump.row(
                    ALL.get(i),
                    cells.subList(4 * i, 4 * i + 4).stream()
                            .map(Object::toString)
                            .toArray(String[]::new)));
        }
        return builder;
    }

    private static int favour(BenefitRiskOutcome outcome) {
        return switch (outcome) {
            case FAVOURABLE_ROBUST, FAVOURABLE_PREFERENCE_SENSITIVE, ACCEPTABLE_INTERIM -> 1;
            case NOT_DEMONSTRATED, UNFAVOURABLE -> 0;
        };
    }

    /** As INV-33, for this analysis. */
    @Property(tries = 200)
    void unknownValue_isNeverBetterThanAKnownOne(
            @ForAll("cells") List<Integer> cells,
            @ForAll("swings") List<Integer> swings,
            @ForAll @IntRange(max = 15) int place,
            @ForAll boolean isWeighted) {
        Builder known = inputs(cells);
        Builder unknown = Pump.with(
                inputs(cells),
                ALL.get(place / 4),
                Pump.FACTORS.get(place % 4),
                new Estimate.Unknown("nobody has looked"));
        if (isWeighted) {
            known.weighting(weighting(swings));
            unknown.weighting(weighting(swings));
        }
        BenefitRiskAnalyzer analyzer = BenefitRiskAnalyzer.of(Pump.EU);
        BenefitRiskOutcome with = analyzer.analyze(SAMPLE, known.build()).outcome();
        BenefitRiskOutcome without = analyzer.analyze(SAMPLE, unknown.build()).outcome();
        assertTrue(favour(without) <= favour(with), with + " " + without);
    }

    /** Order of anything changes nothing but order. */
    @Property(tries = 50)
    void order_changesNoOutcome(@ForAll("cells") List<Integer> cells, @ForAll("swings") List<Integer> swings) {
        BenefitRiskInputs inputs = inputs(cells).weighting(weighting(swings)).build();
        List<Effect> effects = new ArrayList<>(inputs.content().effects());
        java.util.Collections.reverse(effects);
        BenefitRiskInputs reversed = inputs.toBuilder().replaceEffect(effects).build();
        BenefitRiskAnalyzer analyzer = BenefitRiskAnalyzer.of(Pump.EU);
        BenefitRiskConclusion one = analyzer.analyze(SAMPLE, inputs);
        BenefitRiskConclusion other = analyzer.analyze(SAMPLE, reversed);
        assertEquals(one.digest(), other.digest());
        assertEquals(one.weighting(), other.weighting());
        assertEquals(one.reasons(), other.reasons());
    }

    /** Every combination of breaches: 256 files with their inputs. */
    @Test
    @DisplayName(
            "INV-49 a release is acceptable exactly where every risk is controlled, reduced as far as possible and outweighed")
    void acceptable_meansControlledAndReducedAndFavourable() {
        int acceptable = 0;
        for (int subset = 0; subset < 1 << Breach.values().length; subset++) {
            RiskFile.Builder file = CompleteInformation.builder();
            Builder inputs = best();
            for (Breach breach : Breach.values()) {
                if ((subset & 1 << breach.ordinal()) != 0) {
                    breach.apply(file);
                    inputs = breach.inputs(inputs);
                }
            }
            RiskAssessment assessment = Pump.assess(file.build());
            BenefitRiskConclusion conclusion = BenefitRiskAnalyzer.of(Pump.EU).analyze(assessment, inputs.build());
            boolean isInOrder = conclusion.isFavourable();
            for (RiskResult risk : assessment.risks()) {
                isInOrder &= risk.current().isControlled();
                isInOrder &= risk.acceptability().obstacles().stream()
                        .noneMatch(it -> it.key() == ResidualText.OPTIONS_NOT_ANALYSED
                                || it.key() == ResidualText.OPTION_NOT_IN_FORCE
                                || it.key() == ResidualText.OPTION_REFUSED_WITHOUT_GROUND);
            }
            ReleaseDecision decision = ReleaseDecision.of(assessment, conclusion);
            assertEquals(isInOrder, decision.isAcceptable(), decision.toString());
            assertEquals(subset == 0, decision.isAcceptable(), decision.toString());
            acceptable += decision.isAcceptable() ? 1 : 0;
        }
        assertEquals(1, acceptable);
    }
}
