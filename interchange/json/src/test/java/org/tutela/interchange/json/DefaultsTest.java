package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.EnvironmentKind;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.device.UseEnvironmentId;
import org.tutela.risk.benefit.BenefitFactor;
import org.tutela.risk.benefit.BenefitType;
import org.tutela.risk.benefit.Direction;
import org.tutela.risk.benefit.FactorId;
import org.tutela.risk.benefit.RiskFactor;
import org.tutela.risk.benefit.ValueFunction;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.environment.ItRequirementId;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.environment.ItRequirementTarget;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.postmarket.CaseAction;
import org.tutela.risk.postmarket.CaseActionKind;
import org.tutela.risk.postmarket.CaseId;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.MatchBasis;
import org.tutela.risk.postmarket.PostMarketFileContent;
import org.tutela.risk.postmarket.SupplierStatement;
import org.tutela.risk.postmarket.VulnerabilityCase;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.HazardousSituationId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.trend.TrendPlan;
import org.tutela.risk.trend.TrendPlanId;
import org.tutela.risk.trend.TrendSeries;
import org.tutela.risk.trend.TrendSeriesId;
import org.tutela.risk.trend.TrendSubject;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationId;
import org.tutela.risk.verification.VerificationMethod;
import org.tutela.risk.vigilance.Awareness;
import org.tutela.risk.vigilance.CorrectiveActionId;
import org.tutela.risk.vigilance.FieldSafetyCorrectiveAction;
import org.tutela.risk.vigilance.Incident;
import org.tutela.risk.vigilance.IncidentId;

class DefaultsTest {

    private static final List<Record> UNTOLD = List.of(
            Samples.small().content(),
            Samples.device().build(),
            Threat.builder(ThreatId.parse("THR-1"), "t", StrideCategory.SPOOFING)
                    .build(),
            Vulnerability.builder(VulnerabilityId.parse("VUL-1"), "t", VulnerabilityStatus.AFFECTED)
                    .build(),
            HazardousSituation.builder(HazardousSituationId.parse("HAZ-1"), "d", "h")
                    .build(),
            Control.builder(
                            ControlId.parse("CTL-1"),
                            "t",
                            ControlPriority.INFORMATION,
                            ControlLocus.DEVICE,
                            ControlState.PROPOSED)
                    .build(),
            UseEnvironment.of(UseEnvironmentId.parse("ENV-1"), EnvironmentKind.WARD, "d", "o"),
            MinimumItRequirement.builder(
                            ItRequirementId.parse("ITR-1"), ItRequirementKind.NETWORK, ItRequirementTarget.NETWORK, "s")
                    .build(),
            Verification.builder(VerificationId.parse("VRF-1"), "t", VerificationMethod.FUZZ_TEST)
                    .build(),
            SbomComponent.builder("r", "n").build(),
            Sbom.builder("s", "1").build(),
            FieldedRelease.builder(ReleaseId.parse("REL-1"), "1", LocalDate.EPOCH)
                    .build(),
            CaseAction.builder(CaseActionKind.DEVICE_UPDATE, "t").build(),
            VulnerabilityCase.builder(CaseId.parse("CASE-1"), ReleaseId.parse("REL-1"), "v", List.of())
                    .build(),
            new SupplierStatement(
                    "c",
                    VulnerabilityStatus.AFFECTED,
                    "a",
                    LocalDate.EPOCH,
                    "d",
                    MatchBasis.PACKAGE_URL,
                    Optional.empty(),
                    "",
                    "",
                    List.of()),
            PostMarketFileContent.builder(DeviceId.parse("DEV-1"), LocalDate.EPOCH, "1")
                    .build(),
            Incident.builder(IncidentId.parse("INC-1"), "t", Awareness.parse("2026-11-24T09:00+01:00"))
                    .build(),
            FieldSafetyCorrectiveAction.builder(CorrectiveActionId.parse("FSCA-1"), "a")
                    .build(),
            TrendPlan.builder(TrendPlanId.parse("TPL-1"), "f", new BigDecimal("0.01"), LocalDate.EPOCH)
                    .management("m")
                    .build(),
            TrendSeries.builder(
                            TrendSeriesId.parse("TRD-1"),
                            TrendPlanId.parse("TPL-1"),
                            "t",
                            TrendSubject.NON_SERIOUS_INCIDENT)
                    .build(),
            BenefitFactor.builder(FactorId.parse("FCT-1"), "t", BenefitType.ACCESS, "m", "u", Direction.MORE_IS_BETTER)
                    .build(),
            RiskFactor.builder(FactorId.parse("FCT-2"), "t", "m", "u", Direction.LESS_IS_BETTER)
                    .build(),
            ValueFunction.linear(BigDecimal.ZERO, BigDecimal.ONE));

    @Test
    void table_saysWhatBuildersSay() throws ReflectiveOperationException {
        int compared = 0;
        for (Record row : UNTOLD) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                Optional<Object> absent = Defaults.of(row.getClass(), component.getName());
                if (absent.isPresent()) {
                    assertEquals(component.getAccessor().invoke(row), absent.get(), component.toString());
                    compared++;
                }
            }
        }
        assertEquals(Defaults.size(), compared);
    }

    @Test
    void fieldsThatMustBeGivenInBenefitRiskInputs_areThese() {
        List<String> lines = new ArrayList<>();
        BenefitRiskFiles.Schema.INPUTS
                .records()
                .forEach(shape -> lines.add(shape.type().getSimpleName() + ' ' + shape.required()));
        assertEquals("""
                PolicyBasis [policy, version, approvedOn, approver]
                BenefitFactor [id, title, type, measure, unit, direction, population, duration, stateOfTheArt]
                RiskFactor [id, title, measure, unit, direction, exposureDuration, detectability, reversibility, uncertainty]
                GateStatement [gate, isPassed, rationale]
                Alternative [id, kind, description, availability, availabilityRationale]
                Interval [lower, upper, meaning]
                Known [value, grade, source, determinedOn]
                Unknown [reason]
                Effect [alternative, factor, estimate]
                ControlBenefitEffect [control, factor, isWorsening, size, tolerance, rationale]
                Approval [role, name, date]
                SingleRiskBenefitAnalysis [risk, furtherControlImpracticable, isOutweighed, rationale]
                InterimPlan [plan, owner, due]
                ValuePoint [at, worth]
                ValueFunction []
                WeightRange [lower, upper]
                Criterion [factor, value, swing, rationale]
                Weighting [elicitedFrom, rangesFixedOn, doubleCounting, conditionalValue, seed, draws]
                PreferenceDecision [decisionMaker, role, statement, date]
                Rationale [intendedUse, benefits, residualRisks, furtherReduction, alternatives, stateOfTheArt, uncertainty, \
                valueJudgements, sensitivity, conclusion]
                ReviewTrigger [kind, watch]
                TriggerEvent [kind, date, description]
                BenefitRiskContent [release, revision, asOf, question, policy, rationale, reviewBy]""", String.join("\n", lines));
    }

    @Test
    void fieldsThatMustBeGivenInPostMarketFiles_areThese() {
        List<String> lines = new ArrayList<>();
        PostMarketFiles.Schema.POST_MARKET_FILE
                .records()
                .forEach(shape -> lines.add(shape.type().getSimpleName() + ' ' + shape.required()));
        assertEquals("""
                ComponentHash [algorithm, value]
                SbomComponent [reference, name]
                Sbom [serialNumber, version]
                InstalledBase [countedOn, devices]
                FieldedRelease [id, version, fieldedFrom]
                CaseTransition [to, date, role, reason]
                ComponentMatch [component, advisory, publisher, modified, basis, isVersionKnown]
                SupplierStatement [component, status, author, date, document, basis]
                AdvisoryCvss [vector, author, date]
                KevEntry [cve, dateAdded, vendor, product, name, isKnownRansomwareUse, catalogVersion]
                EpssSample [date, probability, modelVersion]
                CaseAction [kind, text]
                VulnerabilityCase [id, release, vulnerability]
                VigilanceFact [question, answer, rationale]
                IncidentReport [kind, submittedOn, reference]
                PeriodicSummary [authority, agreedOn, ground, similarTo, dueOn]
                Incident [id, title, awareness]
                NoticeStatement [item, state, remark]
                FieldSafetyCorrectiveAction [id, action]
                TrendPeriod [from, to, exposure, events, confirmedExploitations]
                TrendJudgement [answer, rationale, judgedBy]
                TrendSeries [id, plan, title, subject]
                PlanStatement [element, statement]
                DisclosureStatement [element, statement]
                SupportStageStart [stage, from]
                SupportDutyStatement [duty, doneOn, reference]
                SupportPlan [release]
                PoissonCusum [ratio, limit]
                TrendPlan [id, family, alpha, approvedOn, multiplicity, observationMonths, exposureUnit, severityScores, dispersionLimit, management]
                SurveillancePlan []
                EnvironmentReview [date, role, outcome]
                PostMarketFileContent [device, asOf, revision]""", String.join("\n", lines));
    }

    @Test
    void fieldsThatMustBeGiven_areThese() {
        List<String> lines = new ArrayList<>();
        RiskFiles.Schema.RISK_FILE
                .records()
                .forEach(shape -> lines.add(shape.type().getSimpleName() + ' ' + shape.required()));
        assertEquals("""
                ClinicalBenefit [id, description, measure]
                IntendedPurpose [statement]
                DeviceFacts []
                UseEnvironment [id, kind, description, operator]
                ForeseeableMisuse [id, description, actor, rationale]
                Asset [id, title, kind, category]
                Component [id, name, version, supplier]
                DeviceInterface [id, name, protocol, direction]
                Element [id, title, kind]
                DataFlow [id, title, from, to, protocol]
                TrustBoundary [id, title]
                AssumptionCheck [environment, outcome, rationale]
                EnvironmentAssumption [id, statement, justification]
                Responsibility [id, party, statement]
                Device [id, name, manufacturer, regulation, riskClass, classificationRule, intendedPurpose]
                DeviceRelease [id, device, version]
                Dismissal [reason, reviewer, date]
                Threat [id, title, category]
                ThreatSourceProfile [source, rationale]
                StrideExclusion [flow, category, rationale]
                CvssRating [vector, author, date]
                EpssSample [date, probability, modelVersion]
                Vulnerability [id, title, status]
                Direct [level, rationale]
                FactorValue [factor, value]
                Factored [scheme, rationale]
                Unknown [reason]
                Basic [id, title, exploitability]
                Combined [id, title, gate]
                Compromise [asset]
                AttackScenario [id, title, goal]
                HazardousSituation [id, description, harm]
                Rated [level, rationale]
                Bounded [atMost, rationale, approver]
                Unknown [reason]
                Impact [dimension, severity]
                Probability [unit, harm, rationale]
                RiskAcceptance [role, rationale, decidedOn, release]
                Risk [id, title, relation]
                Taken [priority, control]
                Refused [priority, description, reason, rationale]
                OptionAnalysis [risk]
                ExploitabilityCap [step, capKind, atMost]
                FactorCap [step, atMost]
                Barrier [risk, group, failure, independence]
                SeverityCap [risk, dimension, atMost, independence]
                NotAnalysed []
                None [rationale]
                Introduced []
                PreservationAnalysis [goal, isMaintained, rationale]
                Control [id, title, priority, locus, state]
                Implemented [capability]
                NotApplicable [capability, reason]
                DelegatedToEnvironment [capability, assumption, justification]
                Absent [capability]
                EvidenceCarryOver [to, changeImpact, approver]
                Evidence [id, kind, title, method, result, release, date, author, location]
                Steps []
                Row []
                Table []
                Link [address]
                Date [subject, date]
                File [name, format]
                InformationReview [reviewer, date, release]
                UserInformation [id, audience, statement, location]
                MisuseDismissal [misuse, dismissal]
                MinimumItRequirement [id, kind, target, statement]
                ItRequirementExclusion [kind, reason]
                Verification [id, title, method]
                VerificationExclusion [method, reason, approver]
                Planned [activity, responsible]
                Done [activity]
                NotApplicable [activity, reason, approver]
                ActivitySchedule [activity, plannedFrom, doneFrom, until]
                LifecycleTable [id, version]
                SecurityPlan [phase]
                InformationExclusion [item, reason, approver]
                UpdateStep [stage, action, expected, onFailure]
                UpdateStageExclusion [stage, reason]
                UpdateProcedure [id, title, audience, vehicle, location, to]
                Filed [part, title, location, version, release]
                NotApplicable [part, reason, approver]
                ConfidentialityLabel [audience, label]
                RiskFileContent [asOf, revision, release]""", String.join("\n", lines));
    }
}
