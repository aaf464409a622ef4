package org.tutela.interchange.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tutela.core.canonical.Digest;
import org.tutela.core.device.BenefitId;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.benefit.*;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.scenario.RiskId;

/** Benefit-risk inputs for the full example of a risk file: one with every field, and any number of random ones. */
final class BenefitRiskSamples {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final FactorId DELAY = FactorId.parse("FCT-DELAY");
    private static final FactorId HARM = FactorId.parse("FCT-HARM");

    private BenefitRiskSamples() {}

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Estimate estimate(String value) {
        return new Estimate.Known(
                number(value),
                Optional.of(new Interval(
                        number(value).subtract(BigDecimal.ONE), number(value).add(BigDecimal.ONE), "range of 12 runs")),
                EvidenceGrade.MODERATE,
                "Usability test UT-7",
                Optional.of(EvidenceId.parse("EVD-1")),
                LocalDate.of(2026, 10, 1));
    }

    private static Criterion criterion(FactorId factor, String worst, String swing) {
        return new Criterion(
                factor,
                new ValueFunction(
                        List.of(
                                new ValuePoint(number(worst), BigDecimal.ZERO),
                                new ValuePoint(number("20"), number("0.75")),
                                new ValuePoint(number("0"), BigDecimal.ONE)),
                        true),
                number(swing),
                Optional.of(new WeightRange(number("0.25"), number("0.75"))),
                "What is clinically bearable");
    }

    private static Alternative.Builder alternative(int number, AlternativeKind kind) {
        boolean isThere = kind != AlternativeKind.BEST_ALTERNATIVE && kind != AlternativeKind.NOT_UPDATING;
        return Alternative.builder(
                AlternativeId.parse("ALT-" + number),
                kind,
                "Alternative " + number,
                isThere ? Availability.AVAILABLE : Availability.NOT_AVAILABLE,
                isThere ? "It was built" : "There is none");
    }

    static BenefitRiskInputs.Builder builder() {
        BenefitRiskInputs.Builder builder = BenefitRiskInputs.builder(
                        ReleaseId.parse("REL-2.1"),
                        "A",
                        AS_OF,
                        "Is the release acceptable with authentication?",
                        new PolicyBasis("tutela-eu-mdr", "1", LocalDate.of(2026, 1, 10), "Head of quality"))
                .benefit(BenefitFactor.builder(
                                DELAY,
                                "Emergency change",
                                BenefitType.PATIENT_MANAGEMENT,
                                "time to an emergency change",
                                "s",
                                Direction.LESS_IS_BETTER)
                        .benefit(BenefitId.parse("BNF-1"))
                        .limit(number("30"))
                        .population("Adults")
                        .duration("An infusion")
                        .onset("At once")
                        .share(number("0.02"))
                        .patientPerspective("Asked in the user council")
                        .stateOfTheArt("Keypads answer within 10 s")
                        .build())
                .risk(RiskFactor.builder(HARM, "Security harm", "index", "points", Direction.LESS_IS_BETTER)
                        .risks(RiskId.parse("RSK-1"))
                        .hazardCategories(HazardCategory.DENIAL_OF_SERVICE, HazardCategory.CODE_EXECUTION)
                        .exposedDevices(number("12000"))
                        .exposureDuration("Ten years")
                        .detectability("By alarm")
                        .reversibility("Not always")
                        .patientTolerance("Asked in the user council")
                        .uncertainty("Attack rates are not known")
                        .build());
        int number = 0;
        for (AlternativeKind kind : AlternativeKind.values()) {
            Alternative.Builder alternative = alternative(number, kind);
            if (kind == AlternativeKind.WITHOUT_CONTROL) {
                alternative.withoutControls(ControlId.parse("CTL-1"));
            } else if (kind == AlternativeKind.FUNCTION_DISABLED) {
                alternative.gateStatements(
                        new GateStatement(BenefitRiskGate.RISKS_CONTROLLED, true, "No network, no attack"));
            }
            Alternative built = alternative.build();
            builder.alternative(built);
            if (built.availability() != Availability.NOT_AVAILABLE) {
                builder.effect(
                        new Effect(built.id(), DELAY, estimate(5 + number + ".50")),
                        new Effect(
                                built.id(),
                                HARM,
                                kind == AlternativeKind.OTHER
                                        ? new Estimate.Unknown("Never measured")
                                        : estimate("2" + number)));
            }
            number++;
        }
        return builder.controlEffect(new ControlBenefitEffect(
                        ControlId.parse("CTL-1"), DELAY, true, estimate("4"), number("10"), "An emergency allows it"))
                .singleRiskAnalysis(new SingleRiskBenefitAnalysis(
                        RiskId.parse("RSK-1"),
                        "There is no room for another lock",
                        List.of(EvidenceId.parse("EVD-1")),
                        List.of(DELAY),
                        true,
                        "Speed outweighs it",
                        approvals()))
                .interimPlan(new InterimPlan(
                        List.of(RiskId.parse("RSK-1")),
                        List.of(ControlId.parse("CTL-1")),
                        "Release 2.2 has a stronger lock",
                        "Product owner",
                        LocalDate.of(2027, 3, 1)))
                .weighting(Weighting.builder("Two clinicians", LocalDate.of(2026, 2, 1), -7L, 2000)
                        .criteria(criterion(DELAY, "60", "100"), criterion(HARM, "100", "80"))
                        .doubleCounting("They measure different things")
                        .conditionalValue("Neither depends on the other")
                        .build())
                .preferenceDecision(new PreferenceDecision(
                        "C. Linic", "Head of anaesthesia", "Speed outweighs harm", LocalDate.of(2026, 11, 20)))
                .rationale(Rationale.builder()
                        .intendedUse("Infusion")
                        .benefits("Fast change")
                        .residualRisks("Denial of service")
                        .furtherReduction("No room")
                        .alternatives("See there")
                        .stateOfTheArt("Review SR-3")
                        .uncertainty("Attack rates")
                        .valueJudgements("Two clinicians")
                        .sensitivity("Weights")
                        .conclusion("Acceptable")
                        .build())
                .replaceApproval(approvals())
                .reviewTrigger(new ReviewTrigger(ReviewTriggerKind.KNOWN_EXPLOITATION, "Daily, by the product team"))
                .reviewBy(LocalDate.of(2027, 11, 24))
                .event(new TriggerEvent(
                        ReviewTriggerKind.STATE_OF_THE_ART, LocalDate.of(2026, 9, 1), "A new standard, SR-4"));
    }

    static BenefitRiskInputs full() {
        return builder().assessment(Digest.parse("0123456789abcdef".repeat(4))).build();
    }

    private static List<Approval> approvals() {
        List<Approval> approvals = new ArrayList<>();
        for (ApproverRole role : ApproverRole.values()) {
            approvals.add(new Approval(role, "N. N.", LocalDate.of(2026, 11, 20)));
        }
        return approvals;
    }

    /** The full inputs with parts left out, texts and numbers changed. */
    static BenefitRiskInputs random(Random random) {
        BenefitRiskContent content = full().content();
        BenefitRiskInputs.Builder builder = BenefitRiskInputs.builder(
                        content.release(),
                        GeneratedFiles.text(random),
                        content.asOf(),
                        GeneratedFiles.text(random),
                        content.policy())
                .replaceBenefit(content.benefits().stream()
                        .map(it -> it.toBuilder()
                                .onset(random.nextBoolean() ? "" : GeneratedFiles.text(random))
                                .limit(new BigDecimal(new java.math.BigInteger(60, random), random.nextInt(20)))
                                .stateOfTheArt(GeneratedFiles.text(random))
                                .build())
                        .toList())
                .replaceRisk(content.risks())
                .replaceAlternative(content.alternatives())
                .replaceEffect(content.effects().stream()
                        .map(it -> random.nextInt(3) == 0
                                ? new Effect(
                                        it.alternative(),
                                        it.factor(),
                                        new Estimate.Unknown(GeneratedFiles.text(random)))
                                : it)
                        .toList())
                .rationale(content.rationale().toBuilder()
                        .uncertainty(GeneratedFiles.text(random))
                        .build())
                .replaceApproval(content.approvals().subList(0, 1 + random.nextInt(4)))
                .replaceReviewTrigger(content.reviewTriggers())
                .reviewBy(content.reviewBy().plusDays(random.nextInt(1000)));
        if (random.nextBoolean()) {
            builder.weighting(content.weighting().orElseThrow());
        }
        if (random.nextBoolean()) {
            builder.replaceControlEffect(content.controlEffects());
        }
        if (random.nextBoolean()) {
            builder.interimPlan(content.interimPlan().orElseThrow());
        }
        if (random.nextBoolean()) {
            builder.replaceSingleRiskAnalysis(content.singleRiskAnalyses());
        }
        if (random.nextBoolean()) {
            builder.replaceEvent(content.events());
        }
        return builder.build();
    }
}
