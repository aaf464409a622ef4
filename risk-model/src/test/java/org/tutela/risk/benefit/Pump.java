package org.tutela.risk.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.device.BenefitId;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.dossier.CompleteInformation;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.scenario.RiskId;

/**
 * Worked example A of the method, 3.4, as inputs for the sample file: authentication and emergency access of an infusion pump. ALT-0 is
 * the pump without authentication, ALT-1 with authentication and no override, ALT-2 the release with audited break-glass, ALT-3 off the
 * network.
 */
final class Pump {

    static final LocalDate POLICY = LocalDate.of(2026, 1, 10);
    static final LocalDate RANGES = LocalDate.of(2026, 2, 1);
    static final LocalDate DATA = LocalDate.of(2026, 10, 1);
    static final LocalDate APPROVED = LocalDate.of(2026, 11, 20);

    static final FactorId R1 = FactorId.parse("FCT-R1");
    static final FactorId B1 = FactorId.parse("FCT-B1");
    static final FactorId B2 = FactorId.parse("FCT-B2");
    static final FactorId R2 = FactorId.parse("FCT-R2");
    static final List<FactorId> FACTORS = List.of(R1, B1, B2, R2);

    static final AlternativeId A0 = AlternativeId.parse("ALT-0");
    static final AlternativeId A1 = AlternativeId.parse("ALT-1");
    static final AlternativeId A2 = AlternativeId.parse("ALT-2");
    static final AlternativeId A3 = AlternativeId.parse("ALT-3");

    static final RiskPolicy EU = RiskPolicies.euMdr();

    private Pump() {}

    /** The file of the pump, with everything that users must be told. */
    static RiskFile file() {
        return CompleteInformation.builder().build();
    }

    static RiskAssessment assess(RiskFile file) {
        return RiskAssessor.of(EU).assess(file);
    }

    static BenefitRiskConclusion analyze(BenefitRiskInputs inputs) {
        return BenefitRiskAnalyzer.of(EU).analyze(assess(file()), inputs);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Estimate known(String value) {
        return known(value, EvidenceGrade.MODERATE);
    }

    static Estimate known(String value, EvidenceGrade grade) {
        return new Estimate.Known(number(value), Optional.empty(), grade, "bench test", Optional.empty(), DATA);
    }

    static Estimate between(String lower, String value, String upper) {
        return new Estimate.Known(
                number(value),
                Optional.of(new Interval(number(lower), number(upper), "95 % confidence interval")),
                EvidenceGrade.MODERATE,
                "bench test",
                Optional.empty(),
                DATA);
    }

    static PolicyBasis policy(RiskPolicy policy) {
        return new PolicyBasis(policy.id(), policy.version(), POLICY, "head of quality");
    }

    static List<Approval> approvals() {
        List<Approval> approvals = new ArrayList<>();
        for (ApproverRole role : ApproverRole.values()) {
            approvals.add(new Approval(role, "N. N.", APPROVED));
        }
        return approvals;
    }

    static Rationale rationale() {
        return Rationale.builder()
                .intendedUse("To infuse")
                .benefits("Dose errors are intercepted")
                .residualRisks("Settings can be changed")
                .furtherReduction("No room for a second channel")
                .alternatives("See the alternatives")
                .stateOfTheArt("Networked pumps with a drug library")
                .uncertainty("Attack rates are not known")
                .valueJudgements("Those of two clinicians")
                .sensitivity("See the weighting")
                .conclusion("The benefits outweigh the risks")
                .build();
    }

    static Criterion criterion(FactorId factor, String worst, String best, String swing) {
        return new Criterion(
                factor,
                ValueFunction.linear(number(worst), number(best)),
                number(swing),
                Optional.empty(),
                "from clinical use");
    }

    static Weighting weighting(int draws) {
        return Weighting.builder("two clinicians", RANGES, 20260101L, draws)
                .criteria(
                        criterion(R1, "100", "0", "100"),
                        criterion(B1, "0", "15", "90"),
                        criterion(B2, "60", "0", "80"),
                        criterion(R2, "20", "0", "30"))
                .doubleCounting("Each measures something else")
                .conditionalValue("None depends on another")
                .build();
    }

    static BenefitFactor benefit(FactorId id, Direction direction, String limit) {
        return BenefitFactor.builder(id, "Benefit", BenefitType.CLINICAL_OUTCOME, "measure", "unit", direction)
                .benefit(BenefitId.parse("BNF-1"))
                .limit(number(limit))
                .population("adults")
                .duration("an infusion")
                .stateOfTheArt("the same")
                .build();
    }

    static RiskFactor risk(FactorId id) {
        return RiskFactor.builder(id, "Risk", "measure", "unit", Direction.LESS_IS_BETTER)
                .risks(RiskId.parse("RSK-1"))
                .hazardCategories(HazardCategory.DENIAL_OF_SERVICE)
                .exposureDuration("the life of the pump")
                .detectability("by alarm")
                .reversibility("not always")
                .uncertainty("wide")
                .build();
    }

    static Alternative alternative(AlternativeId id, AlternativeKind kind, GateStatement... statements) {
        return Alternative.builder(id, kind, "An alternative", Availability.AVAILABLE, "It was built")
                .gateStatements(statements)
                .build();
    }

    static Alternative notAvailable(String id, AlternativeKind kind) {
        return Alternative.builder(
                        AlternativeId.parse(id), kind, "An alternative", Availability.NOT_AVAILABLE, "There is none")
                .build();
    }

    static GateStatement passes(BenefitRiskGate gate) {
        return new GateStatement(gate, true, "assessed before");
    }

    /** The inputs without effects, weighting and preference decision. */
    static BenefitRiskInputs.Builder frame() {
        return BenefitRiskInputs.builder(
                        SampleFile.RELEASE, "1", SampleFile.AS_OF, "Is the release acceptable?", policy(EU))
                .benefit(benefit(B1, Direction.MORE_IS_BETTER, "5"), benefit(B2, Direction.LESS_IS_BETTER, "30"))
                .risk(risk(R1), risk(R2))
                .alternative(
                        Alternative.builder(
                                        A0,
                                        AlternativeKind.WITHOUT_CONTROL,
                                        "No authentication",
                                        Availability.AVAILABLE,
                                        "The release before")
                                .withoutControls(ControlId.parse("CTL-1"))
                                .build(),
                        alternative(A1, AlternativeKind.OTHER, passes(BenefitRiskGate.RISKS_CONTROLLED)),
                        alternative(A2, AlternativeKind.CURRENT),
                        alternative(
                                A3,
                                AlternativeKind.FUNCTION_DISABLED,
                                passes(BenefitRiskGate.RISKS_CONTROLLED),
                                passes(BenefitRiskGate.INTRODUCED_RISKS_EVALUATED)),
                        notAvailable("ALT-4", AlternativeKind.BEST_ALTERNATIVE),
                        notAvailable("ALT-5", AlternativeKind.NOT_UPDATING))
                .rationale(rationale())
                .replaceApproval(approvals())
                .reviewBy(LocalDate.of(2027, 11, 24))
                .replaceReviewTrigger(List.of(ReviewTriggerKind.values()).stream()
                        .map(kind -> new ReviewTrigger(kind, "the post-market team"))
                        .toList());
    }

    static Effect[] row(AlternativeId alternative, String... values) {
        Effect[] row = new Effect[values.length];
        for (int i = 0; i < values.length; i++) {
            row[i] = new Effect(alternative, FACTORS.get(i), known(values[i]));
        }
        return row;
    }

    /** Example A whole, with the clinical value judgement that the method asks for. */
    static BenefitRiskInputs.Builder exampleA(int draws) {
        return effects(frame()).weighting(weighting(draws)).preferenceDecision(decision());
    }

    static BenefitRiskInputs.Builder effects(BenefitRiskInputs.Builder builder) {
        return builder.effect(row(A0, "70", "12", "5", "6"))
                .effect(row(A1, "18", "12", "45", "8"))
                .effect(row(A2, "22", "12", "9", "8"))
                .effect(row(A3, "10", "7", "5", "3"));
    }

    static PreferenceDecision decision() {
        return new PreferenceDecision(
                "C. Linic",
                "head of anaesthesia",
                "Interception of dose errors outweighs the further downtime",
                APPROVED);
    }

    /** The same with one cell replaced. */
    static BenefitRiskInputs.Builder with(
            BenefitRiskInputs.Builder builder, AlternativeId alternative, FactorId factor, Estimate estimate) {
        List<Effect> effects = new ArrayList<>();
        builder.build()
                .content()
                .effects()
                .forEach(effect -> effects.add(
                        effect.alternative().equals(alternative)
                                        && effect.factor().equals(factor)
                                ? new Effect(alternative, factor, estimate)
                                : effect));
        return builder.replaceEffect(effects);
    }
}
