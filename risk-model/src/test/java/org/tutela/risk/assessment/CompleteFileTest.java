package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tutela.core.canonical.Digest;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.AssumptionOutcome;
import org.tutela.core.device.Device;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.MisuseId;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.Responsibility;
import org.tutela.core.device.ResponsibleParty;
import org.tutela.core.device.RiskClass;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.finding.Finding;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.environment.EnvironmentReliance;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.lifecycle.ActivityState;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.threat.Dismissal;
import org.tutela.risk.threat.MisuseDismissal;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.verification.TesterIndependence;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationExclusion;
import org.tutela.risk.verification.VerificationMethod;
import org.tutela.risk.verification.VerificationRow;
import org.tutela.risk.verification.VerificationState;

/**
 * Each rule on intended purpose, misuse, environment, responsibilities, IT requirements, activities and verification: one thing is taken
 * out of a file that is complete at its release, and exactly one finding says so, in its place.
 */
class CompleteFileTest {

    private record Removal(String name, RiskFile.Builder file, String expected) {}

    private static List<Finding> findings(RiskFile.Builder builder) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(builder.build()).findings();
    }

    private static String shown(Finding finding) {
        return finding.code().code() + ' ' + finding.path();
    }

    private static RiskFile.Builder device(UnaryOperator<Device.Builder> change) {
        return CompleteFile.with(
                CompleteFile.builder().build(),
                change.apply(CompleteFile.device().toBuilder()).build());
    }

    private static RiskFile.Builder requirement(UnaryOperator<MinimumItRequirement.Builder> change) {
        return CompleteFile.builder()
                .replaceItRequirement(Edits.map(
                        SampleFile.file().content().itRequirements(),
                        it -> change.apply(it.toBuilder()).build()));
    }

    private static RiskFile.Builder verification(String id, UnaryOperator<Verification.Builder> change) {
        return CompleteFile.builder()
                .replaceVerification(Edits.map(
                        CompleteFile.verifications(),
                        it -> it.id().text().equals(id)
                                ? change.apply(it.toBuilder()).build()
                                : it));
    }

    private static RiskFile.Builder withoutVerification(String id) {
        return CompleteFile.builder()
                .replaceVerification(CompleteFile.verifications().stream()
                        .filter(it -> !it.id().text().equals(id))
                        .toList());
    }

    private static RiskFile.Builder evidence(String id, UnaryOperator<Evidence.Builder> change) {
        return CompleteFile.builder()
                .replaceEvidence(Edits.map(
                        CompleteFile.builder().build().content().evidence(),
                        it -> it.id().text().equals(id)
                                ? change.apply(it.toBuilder()).build()
                                : it));
    }

    private static RiskFile.Builder vulnerability(UnaryOperator<Vulnerability.Builder> change) {
        return CompleteFile.builder()
                .vulnerability(change.apply(Vulnerability.builder(
                                VulnerabilityId.parse("VUL-2"), "Weak check", VulnerabilityStatus.AFFECTED))
                        .build());
    }

    private static RiskFile.Builder scenario(
            String id, UnaryOperator<org.tutela.risk.scenario.AttackScenario.Builder> to) {
        return CompleteFile.builder()
                .replaceScenario(Edits.map(
                        CompleteFile.builder().build().content().scenarios(),
                        it -> it.id().text().equals(id)
                                ? to.apply(it.toBuilder()).build()
                                : it));
    }

    private static Device.Builder responsibilities(Device.Builder device, UnaryOperator<List<Responsibility>> change) {
        return device.responsibilities(
                change.apply(new ArrayList<>(CompleteFile.device().responsibilities())));
    }

    private static SecurityPlan plan(
            SecurityActivity activity, Function<ActivityStatement, Optional<ActivityStatement>> to) {
        SecurityPlan plan = CompleteFile.plan(LifecyclePhase.RELEASE);
        List<ActivityStatement> statements = new ArrayList<>();
        plan.activities()
                .forEach(it -> (it.activity() == activity ? to.apply(it) : Optional.of(it)).ifPresent(statements::add));
        return SecurityPlan.of(plan.phase(), statements);
    }

    private static List<Removal> removals() {
        Digest other = SampleFile.device().intendedPurpose().toBuilder()
                .statement("To infuse at home")
                .build()
                .digest();
        return List.of(
                // intended purpose
                new Removal(
                        "severity judged for another purpose",
                        CompleteFile.builder()
                                .replaceRisk(Edits.map(
                                        SampleFile.file().content().risks(),
                                        it -> it.id().text().equals("RSK-1")
                                                ? it.toBuilder()
                                                        .judgedFor(other)
                                                        .build()
                                                : it)),
                        "RISK-169 risks[RSK-1]"),
                new Removal(
                        "benefit determined for another purpose",
                        device(it -> it.intendedPurpose(CompleteFile.device().intendedPurpose().toBuilder()
                                .clinicalBenefits(Edits.map(
                                        CompleteFile.device().intendedPurpose().clinicalBenefits(),
                                        benefit -> benefit.withJudgedFor(other)))
                                .build())),
                        "RISK-171 release.device.intendedPurpose.clinicalBenefits[BNF-1]"),
                // misuse and vulnerabilities
                new Removal(
                        "misuse to scenario",
                        scenario("SCN-1", it -> it.misuses()),
                        "RISK-160 release.device.foreseeableMisuses[MIS-1]"),
                new Removal(
                        "vulnerability to step and misuse", vulnerability(it -> it), "RISK-031 vulnerabilities[VUL-2]"),
                new Removal(
                        "fixed vulnerability to step and misuse",
                        vulnerability(it -> it.status(VulnerabilityStatus.FIXED)),
                        "RISK-162 vulnerabilities[VUL-2]"),
                // environments and assumptions
                new Removal(
                        "scenario to environment",
                        scenario(
                                "SCN-2",
                                it -> it.environments(CompleteFile.device()
                                        .useEnvironments()
                                        .get(0)
                                        .id())),
                        "RISK-163 release.device.useEnvironments[ENV-2]"),
                new Removal(
                        "assumption to environment",
                        device(it -> it.assumptions(
                                CompleteFile.assumption(CompleteFile.check("ENV-1", AssumptionOutcome.HOLDS)))),
                        "RISK-164 release.device.assumptions[ASM-1]"),
                new Removal(
                        "trusted network to assumption",
                        device(it -> it.assumptions(CompleteFile.assumption(
                                CompleteFile.check("ENV-1", AssumptionOutcome.HOLDS),
                                CompleteFile.check("ENV-2", AssumptionOutcome.NOT_CONCERNED)))),
                        "RISK-166 release.device.useEnvironments[ENV-2]"),
                new Removal(
                        "party to responsibility",
                        device(device -> responsibilities(device, all -> {
                            all.removeIf(it -> it.party() == ResponsibleParty.USER);
                            return all;
                        })),
                        "RISK-167 release.device.responsibilities[USER]"),
                new Removal(
                        "assumption to responsibility",
                        device(device -> responsibilities(
                                device,
                                all -> Edits.map(
                                        all,
                                        it -> new Responsibility(it.id(), it.party(), it.statement(), List.of())))),
                        "RISK-168 release.device.assumptions[ASM-1]"),
                // minimum IT requirements
                new Removal(
                        "exclusion of a kind",
                        CompleteFile.builder()
                                .replaceItRequirementExclusion(
                                        SampleFile.file().content().itRequirementExclusions().stream()
                                                .filter(it -> it.kind() != ItRequirementKind.HARDWARE)
                                                .toList()),
                        "RISK-175 itRequirements[HARDWARE]"),
                new Removal("requirement to risk", requirement(it -> it.risks()), "RISK-177 itRequirements[ITR-1]"),
                new Removal(
                        "requirement to design rationale",
                        requirement(it -> it.designRationale(" ")),
                        "RISK-178 itRequirements[ITR-1]"),
                new Removal(
                        "sole reliance to justification",
                        requirement(it -> it.reliance(EnvironmentReliance.SOLE)),
                        "RISK-179 itRequirements[ITR-1]"),
                new Removal(
                        "requirement to user information",
                        CompleteFile.builder()
                                .replaceItRequirement(List.of(SampleFile.requirement()
                                        .userInformation(" ")
                                        .build())),
                        "RISK-181 itRequirements[ITR-1]"),
                new Removal(
                        "compensation to justification",
                        requirement(it -> it.compensates(VulnerabilityId.parse("VUL-1"))),
                        "RISK-182 itRequirements[ITR-1]"),
                // activities
                new Removal(
                        "activity that is due",
                        CompleteFile.builder()
                                .securityPlan(plan(SecurityActivity.PENETRATION_TESTING, it -> Optional.empty())),
                        "RISK-151 securityPlan.activities[PENETRATION_TESTING]"),
                new Removal(
                        "activity to be done",
                        CompleteFile.builder()
                                .securityPlan(plan(
                                        SecurityActivity.PENETRATION_TESTING,
                                        it -> Optional.of(new ActivityStatement.Planned(
                                                it.activity(), "somebody", Optional.empty())))),
                        "RISK-152 securityPlan.activities[PENETRATION_TESTING]"),
                new Removal(
                        "activity to its day",
                        CompleteFile.builder()
                                .securityPlan(plan(
                                        SecurityActivity.CONTINUOUS_IMPROVEMENT,
                                        it -> Optional.of(new ActivityStatement.Planned(
                                                it.activity(),
                                                "somebody",
                                                Optional.of(SampleFile.AS_OF.minusDays(1)))))),
                        "RISK-154 securityPlan.activities[CONTINUOUS_IMPROVEMENT]"),
                // verification
                new Removal(
                        "threat to verification",
                        verification(
                                "VRF-1",
                                it -> it.threats(SampleFile.threat("THR-2").id())),
                        "RISK-190 verifications[THR-1 EFFECTIVENESS]"),
                new Removal(
                        "interface to fuzz test",
                        withoutVerification("VRF-2"),
                        "RISK-190 verifications[IFC-1 EFFECTIVENESS]"),
                new Removal(
                        "interface to look at the attack surface",
                        withoutVerification("VRF-3"),
                        "RISK-190 verifications[IFC-1 ATTACK_SURFACE]"),
                new Removal(
                        "release to scan", withoutVerification("VRF-4"), "RISK-190 verifications[REL-2 KNOWN_ISSUES]"),
                new Removal(
                        "release to penetration test",
                        withoutVerification("VRF-5"),
                        "RISK-190 verifications[REL-2 EFFECTIVENESS]"),
                new Removal(
                        "release to analysis of code",
                        withoutVerification("VRF-6"),
                        "RISK-190 verifications[REL-2 IMPLEMENTATION]"),
                new Removal(
                        "release to analysis of components",
                        withoutVerification("VRF-7"),
                        "RISK-190 verifications[REL-2 COMPONENTS]"),
                new Removal(
                        "scan to the whole",
                        verification("VRF-4", it -> it.interfaces(InterfaceId.parse("IFC-1"))),
                        "RISK-190 verifications[REL-2 KNOWN_ISSUES]"),
                new Removal(
                        "penetration test to the whole",
                        verification("VRF-5", it -> it.threats(ThreatId.parse("THR-1"))),
                        "RISK-190 verifications[REL-2 EFFECTIVENESS]"),
                new Removal(
                        "analysis of code to the whole",
                        verification("VRF-6", it -> it.interfaces(InterfaceId.parse("IFC-1"))),
                        "RISK-190 verifications[REL-2 IMPLEMENTATION]"),
                new Removal(
                        "analysis of components to the whole",
                        verification("VRF-7", it -> it.threats(ThreatId.parse("THR-1"))),
                        "RISK-190 verifications[REL-2 COMPONENTS]"),
                new Removal(
                        "verification to its result",
                        verification("VRF-4", it -> it.evidence()),
                        "RISK-191 verifications[REL-2 KNOWN_ISSUES]"),
                new Removal(
                        "result to this release",
                        evidence("EVD-94", it -> it.release(org.tutela.core.device.ReleaseId.parse("REL-1"))),
                        "RISK-192 verifications[REL-2 KNOWN_ISSUES]"),
                new Removal(
                        "result that failed",
                        evidence("EVD-94", it -> it.result(EvidenceResult.FAILED)),
                        "RISK-193 verifications[REL-2 KNOWN_ISSUES]"),
                new Removal(
                        "result that showed nothing",
                        evidence("EVD-94", it -> it.result(EvidenceResult.INCONCLUSIVE)),
                        "RISK-193 verifications[REL-2 KNOWN_ISSUES]"),
                new Removal(
                        "penetration test to independence",
                        verification("VRF-5", it -> it.independence(TesterIndependence.DEVELOPERS)),
                        "RISK-194 verifications[VRF-5].independence"),
                new Removal(
                        "penetration test of which nothing is said",
                        verification("VRF-5", it -> it.independence(TesterIndependence.UNKNOWN)),
                        "RISK-194 verifications[VRF-5].independence"),
                new Removal(
                        "method to what is claimed",
                        verification("VRF-8", it -> it.method(VerificationMethod.THREAT_MITIGATION_TEST)),
                        "RISK-195 verifications[VRF-8].method"),
                new Removal(
                        "control to evidence of its verification",
                        CompleteFile.builder()
                                .verification(
                                        CompleteFile.verification(
                                                        "VRF-9", VerificationMethod.SECURITY_FEATURE_TEST, "EVD-96")
                                                .toBuilder()
                                                .controls(SampleFile.control("CTL-1")
                                                        .id())
                                                .build()),
                        "RISK-196 verifications[VRF-9].evidence"));
    }

    @Test
    void completeFile_hasNoFinding() {
        assertEquals(List.of(), findings(CompleteFile.builder()));
    }

    @TestFactory
    @DisplayName("INV-09 taking one link out of a complete file gives exactly one finding, in its place")
    Stream<DynamicTest> removal_isFoundOnce() {
        return removals().stream()
                .map(removal -> DynamicTest.dynamicTest(
                        removal.name(),
                        () -> assertEquals(
                                List.of(removal.expected()),
                                findings(removal.file()).stream()
                                        .map(CompleteFileTest::shown)
                                        .toList())));
    }

    @Test
    void everyRule_isTriedAndNamesTheClauseThatAsksForIt() {
        Set<String> tried = new TreeSet<>();
        removals().forEach(removal -> tried.add(removal.expected().substring(0, 8)));
        // each of these has a test of its own below, or in SecurityPlanTest
        tried.addAll(List.of(
                "RISK-150",
                "RISK-153",
                "RISK-161",
                "RISK-165",
                "RISK-170",
                "RISK-172",
                "RISK-176",
                "RISK-180",
                "RISK-183"));
        Set<String> rules = new TreeSet<>();
        for (RiskFindingCode code : RiskFindingCode.values()) {
            int number = Integer.parseInt(code.code().substring(5));
            if (number >= 150 && number < 200) {
                rules.add(code.code());
                assertFalse(code.mdrClauses().isEmpty(), code.code());
            }
        }
        tried.remove("RISK-031");
        assertEquals(rules, tried);
    }

    /** Many things are missing at once: each is one finding, none hides another. */
    @Test
    void incompleteFile_showsEachGapOnce() {
        Device device = CompleteFile.device().toBuilder()
                .responsibilities()
                .foreseeableMisuses()
                .assumptions(CompleteFile.assumption(CompleteFile.check("ENV-1", AssumptionOutcome.DOES_NOT_HOLD)))
                .build();
        RiskFile.Builder file = CompleteFile.with(
                        scenario("SCN-1", it -> it.misuses()).build(), device)
                .replaceItRequirement(List.of(SampleFile.requirement()
                        .risks()
                        .designRationale("")
                        .reliance(EnvironmentReliance.SOLE)
                        .userInformation("")
                        .build()))
                .replaceItRequirementExclusion(List.of(
                        new ItRequirementExclusion(ItRequirementKind.HARDWARE, "None is needed"),
                        new ItRequirementExclusion(ItRequirementKind.PLATFORM, "None is needed")))
                .replaceVerification(List.of());
        List<String> found =
                findings(file).stream().map(CompleteFileTest::shown).toList();
        assertEquals(
                List.of(
                        "RISK-161 release.device.foreseeableMisuses",
                        "RISK-164 release.device.assumptions[ASM-1]",
                        "RISK-165 capabilities[NAUT]",
                        "RISK-165 controls[CTL-2]",
                        "RISK-165 itRequirements[ITR-1]",
                        "RISK-167 release.device.responsibilities[INTEGRATOR]",
                        "RISK-167 release.device.responsibilities[OPERATOR]",
                        "RISK-167 release.device.responsibilities[USER]",
                        "RISK-168 release.device.assumptions[ASM-1]",
                        "RISK-175 itRequirements[ACCESS_PROTECTION]",
                        "RISK-175 itRequirements[SECURITY_MEASURE]",
                        "RISK-177 itRequirements[ITR-1]",
                        "RISK-178 itRequirements[ITR-1]",
                        "RISK-179 itRequirements[ITR-1]",
                        "RISK-181 itRequirements[ITR-1]",
                        "RISK-190 verifications[IFC-1 ATTACK_SURFACE]",
                        "RISK-190 verifications[IFC-1 EFFECTIVENESS]",
                        "RISK-190 verifications[REL-2 COMPONENTS]",
                        "RISK-190 verifications[REL-2 EFFECTIVENESS]",
                        "RISK-190 verifications[REL-2 IMPLEMENTATION]",
                        "RISK-190 verifications[REL-2 KNOWN_ISSUES]",
                        "RISK-190 verifications[THR-1 EFFECTIVENESS]",
                        "RISK-190 verifications[THR-2 EFFECTIVENESS]"),
                found);
    }

    // intended purpose

    @Test
    void changedIntendedPurpose_makesEveryJudgementStale() {
        RiskFile.Builder changed = device(it -> it.intendedPurpose(CompleteFile.device().intendedPurpose().toBuilder()
                .statement("To infuse at home")
                .build()));
        assertEquals(
                List.of(
                        "RISK-169 risks[RSK-1]",
                        "RISK-169 risks[RSK-2]",
                        "RISK-171 release.device.intendedPurpose.clinicalBenefits[BNF-1]"),
                findings(changed).stream().map(CompleteFileTest::shown).toList());
    }

    @Test
    void intendedPurposeDigest_movesWithEachPartOfThePurposeAndWithNoBenefit() {
        var purpose = CompleteFile.device().intendedPurpose();
        Set<Digest> digests = new java.util.HashSet<>();
        digests.add(purpose.digest());
        digests.add(purpose.toBuilder().statement("other").build().digest());
        digests.add(purpose.toBuilder().indications("one").build().digest());
        digests.add(purpose.toBuilder().patientGroups("one").build().digest());
        digests.add(purpose.toBuilder()
                .userGroups(org.tutela.core.device.UserGroup.LAY_PERSON)
                .build()
                .digest());
        digests.add(purpose.toBuilder().essentialPerformance("one").build().digest());
        assertEquals(6, digests.size());
        assertEquals(
                purpose.digest(), purpose.toBuilder().clinicalBenefits().build().digest());
    }

    @Test
    void judgementWithoutPurpose_isNamed() {
        Device device = CompleteFile.device();
        RiskFile file = CompleteFile.builder()
                .replaceRisk(SampleFile.archived().build().content().risks())
                .build();
        Device untold = device.toBuilder()
                .intendedPurpose(SampleFile.archived().build().device().intendedPurpose())
                .build();
        assertEquals(
                List.of(
                        "RISK-170 risks[RSK-1]",
                        "RISK-170 risks[RSK-2]",
                        "RISK-172 release.device.intendedPurpose.clinicalBenefits[BNF-1]"),
                findings(CompleteFile.with(file, untold)).stream()
                        .map(CompleteFileTest::shown)
                        .toList());
    }

    // misuse and vulnerabilities

    @Test
    void misuse_endsInARiskOrADismissal() {
        RiskFile.Builder dismissed = scenario("SCN-1", it -> it.misuses())
                .misuseDismissal(new MisuseDismissal(
                        MisuseId.parse("MIS-1"), new Dismissal("Cannot be done", "risk manager", SampleFile.AS_OF)));
        assertEquals(List.of(), findings(dismissed));
        // nothing that a vulnerability of the release makes possible can be dismissed
        for (VulnerabilityStatus status : VulnerabilityStatus.values()) {
            boolean isPresent =
                    status == VulnerabilityStatus.AFFECTED || status == VulnerabilityStatus.UNDER_INVESTIGATION;
            RiskFile.Builder enabled = dismissed.build().toBuilder()
                    .vulnerability(Vulnerability.builder(VulnerabilityId.parse("VUL-2"), "Weak check", status)
                            .justification("not linked")
                            .misuses(MisuseId.parse("MIS-1"))
                            .build());
            assertEquals(
                    isPresent ? List.of("RISK-160 release.device.foreseeableMisuses[MIS-1]") : List.of(),
                    findings(enabled).stream().map(CompleteFileTest::shown).toList(),
                    status.toString());
        }
        // a scenario that leads to no risk is no end, and says so itself
        RiskFile.Builder loose = CompleteFile.builder()
                .replaceScenario(Edits.map(
                        CompleteFile.builder().build().content().scenarios(),
                        it -> it.toBuilder().misuses().build()))
                .scenario(SampleFile.scenario("SCN-3", "STP-3", "THR-1").toBuilder()
                        .misuses(MisuseId.parse("MIS-1"))
                        .build());
        assertEquals(
                List.of("RISK-032 scenarios[SCN-3]"),
                findings(loose).stream().map(CompleteFileTest::shown).toList());
    }

    @Test
    void vulnerability_endsInAStepOrAMisuseUnlessItDoesNotConcernTheRelease() {
        assertEquals(List.of(), findings(vulnerability(it -> it.misuses(MisuseId.parse("MIS-1")))));
        assertEquals(
                List.of(),
                findings(
                        vulnerability(it -> it.status(VulnerabilityStatus.FIXED).misuses(MisuseId.parse("MIS-1")))));
        assertEquals(
                List.of(),
                findings(vulnerability(
                        it -> it.status(VulnerabilityStatus.NOT_AFFECTED).justification("Not compiled in"))));
    }

    // environments

    @Test
    void network_isHostileUnlessSaidOtherwise() {
        UseEnvironment first = CompleteFile.device().useEnvironments().get(0);
        assertEquals(
                NetworkTrust.HOSTILE,
                UseEnvironment.of(first.id(), first.kind(), "A ward", "the hospital")
                        .network());
    }

    @Test
    void assumptionThatDoesNotHold_isNamedAtWhatRestsOnIt() {
        RiskFile.Builder file = device(it -> it.assumptions(CompleteFile.assumption(
                CompleteFile.check("ENV-1", AssumptionOutcome.DOES_NOT_HOLD),
                CompleteFile.check("ENV-2", AssumptionOutcome.HOLDS))));
        assertEquals(
                List.of("RISK-165 capabilities[NAUT]", "RISK-165 controls[CTL-2]", "RISK-165 itRequirements[ITR-1]"),
                findings(file).stream().map(CompleteFileTest::shown).toList());
        // a control that was withdrawn rests on nothing
        RiskFile.Builder without = CompleteFile.with(file.build(), file.build().device())
                .replaceControl(Edits.map(
                        SampleFile.file().content().controls(),
                        it -> it.id().text().equals("CTL-2")
                                ? it.toBuilder().state(ControlState.WAIVED).build()
                                : it));
        assertFalse(findings(without).stream().anyMatch(it -> it.path().equals("controls[CTL-2]")));
    }

    // minimum IT requirements

    @Test
    void kindThatIsSetOutAndExcluded_cannotBeBuilt() {
        assertEquals(
                List.of("RISK-176 itRequirementExclusions[NETWORK]"),
                CompleteFile.builder()
                        .itRequirementExclusion(new ItRequirementExclusion(ItRequirementKind.NETWORK, "none"))
                        .check()
                        .stream()
                        .map(CompleteFileTest::shown)
                        .toList());
    }

    @Test
    void reliance_mustAgreeWithTheResults() {
        // the only control of the device goes: what is left of the risk is controlled by the network alone
        RiskFile file = CompleteFile.builder()
                .replaceControl(Edits.map(
                        SampleFile.file().content().controls(),
                        it -> it.id().text().equals("CTL-1")
                                ? it.toBuilder().state(ControlState.RETIRED).build()
                                : it.toBuilder()
                                        .effects(SampleFile.cap("STP-2", org.tutela.risk.control.CapKind.ACCESS, "E1"))
                                        .build()))
                .build();
        assertTrue(
                RiskAssessor.of(RiskPolicies.euMdr()).assess(file).risk("RSK-1").isRelyingOnEnvironment());
        List<String> found =
                findings(file.toBuilder()).stream().map(CompleteFileTest::shown).toList();
        assertTrue(found.contains("RISK-180 itRequirements[ITR-1]"), found.toString());
        List<String> stated = findings(file.toBuilder()
                        .replaceItRequirement(List.of(SampleFile.requirement()
                                .reliance(EnvironmentReliance.SOLE)
                                .relianceJustification("Until the next release")
                                .build())))
                .stream()
                .map(CompleteFileTest::shown)
                .toList();
        assertFalse(stated.contains("RISK-180 itRequirements[ITR-1]"), stated.toString());
    }

    @Test
    void environmentThatMakesUpForAVulnerability_mustBeStated() {
        List<AttackStep> steps = Edits.map(
                SampleFile.file().content().steps(),
                it -> it instanceof AttackStep.Basic basic && basic.id().text().equals("STP-2")
                        ? new AttackStep.Basic(
                                basic.id(),
                                basic.title(),
                                basic.exploitability(),
                                List.of(VulnerabilityId.parse("VUL-1")),
                                basic.interfaces())
                        : it);
        assertEquals(
                List.of("RISK-183 controls[CTL-2]"),
                findings(CompleteFile.builder().replaceStep(steps)).stream()
                        .map(CompleteFileTest::shown)
                        .toList());
        UnaryOperator<RiskFile.Builder> stated = it -> it.replaceStep(steps)
                .replaceItRequirement(List.of(SampleFile.requirement()
                        .compensates(VulnerabilityId.parse("VUL-1"))
                        .compensationJustification("Until the next release")
                        .build()));
        assertEquals(List.of(), findings(stated.apply(CompleteFile.builder())));
        // a control of the device on the same step counters it
        RiskFile.Builder both = CompleteFile.builder()
                .replaceStep(steps)
                .replaceControl(Edits.map(
                        SampleFile.file().content().controls(),
                        it -> it.toBuilder().locus(ControlLocus.DEVICE).build()));
        assertFalse(findings(both).stream().anyMatch(it -> it.code() == RiskFindingCode.COMPENSATION_NOT_STATED));
    }

    // activities

    @Test
    void activity_countsForItsReleaseOnly() {
        RiskFile.Builder aged = evidence("EVD-90", it -> it.release(org.tutela.core.device.ReleaseId.parse("REL-1")));
        List<Finding> found = findings(aged);
        long done = CompleteFile.plan(LifecyclePhase.RELEASE).activities().stream()
                .filter(it -> it instanceof ActivityStatement.Done)
                .count();
        assertEquals(done, found.size());
        assertTrue(found.stream().allMatch(it -> it.code() == RiskFindingCode.ACTIVITY_NOT_SHOWN));
        assertEquals(
                done,
                RiskAssessor.of(RiskPolicies.euMdr()).assess(aged.build()).securityPlan().stream()
                        .filter(row -> row.state() == ActivityState.NOT_SHOWN)
                        .count());
    }

    // verification

    private static VerificationState state(RiskFile.Builder file, String subject, String aim) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file.build()).verification().stream()
                .filter(row ->
                        row.subject().text().equals(subject) && row.aim().name().equals(aim))
                .map(VerificationRow::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "INV-68 what needs verification is done, excluded with a reason, or missing: nothing is done by default")
    void verification_hasNoDefault() {
        RiskFile.Builder nothing = CompleteFile.builder()
                .replaceVerification(List.of())
                .replaceControl(Edits.map(
                        SampleFile.file().content().controls(),
                        it -> it.toBuilder().evidence().build()));
        List<VerificationRow> rows =
                RiskAssessor.of(RiskPolicies.euMdr()).assess(nothing.build()).verification();
        assertEquals(12, rows.size());
        rows.forEach(row -> assertEquals(VerificationState.MISSING, row.state(), row.toString()));
    }

    @Test
    void verification_standsAsItsEvidenceSays() {
        assertEquals(VerificationState.PASSED, state(CompleteFile.builder(), "REL-2", "KNOWN_ISSUES"));
        assertEquals(VerificationState.MISSING, state(withoutVerification("VRF-4"), "REL-2", "KNOWN_ISSUES"));
        assertEquals(
                VerificationState.PLANNED, state(verification("VRF-4", it -> it.evidence()), "REL-2", "KNOWN_ISSUES"));
        assertEquals(
                VerificationState.STALE,
                state(
                        evidence("EVD-94", it -> it.release(org.tutela.core.device.ReleaseId.parse("REL-1"))),
                        "REL-2",
                        "KNOWN_ISSUES"));
        assertEquals(
                VerificationState.PASSED,
                state(
                        evidence(
                                "EVD-94",
                                it -> it.release(org.tutela.core.device.ReleaseId.parse("REL-1"))
                                        .carryOver(new org.tutela.risk.control.EvidenceCarryOver(
                                                SampleFile.RELEASE,
                                                "Nothing it looks at changed",
                                                "head of development"))),
                        "REL-2",
                        "KNOWN_ISSUES"));
        // one failure is not outweighed by another pass
        RiskFile.Builder both = evidence("EVD-94", it -> it.result(EvidenceResult.FAILED))
                .verification(CompleteFile.verification("VRF-9", VerificationMethod.VULNERABILITY_SCAN, "EVD-93"));
        assertEquals(VerificationState.FAILED, state(both, "REL-2", "KNOWN_ISSUES"));
        // control rows rest on the evidence that the control names
        assertEquals(VerificationState.PASSED, state(CompleteFile.builder(), "CTL-1", "EFFECTIVENESS"));
    }

    @Test
    void exclusion_holdsForWhatItNames() {
        VerificationExclusion fuzz = new VerificationExclusion(
                VerificationMethod.FUZZ_TEST,
                List.of(),
                List.of(),
                List.of(CompleteFile.device().interfaces().get(0).id()),
                "It takes no input",
                "head of verification");
        assertEquals(List.of(), findings(withoutVerification("VRF-2").verificationExclusion(fuzz)));
        VerificationExclusion whole = new VerificationExclusion(
                VerificationMethod.FUZZ_TEST, List.of(), List.of(), List.of(), "No time", "head of verification");
        assertEquals(
                List.of("RISK-190 verifications[IFC-1 EFFECTIVENESS]"),
                findings(withoutVerification("VRF-2").verificationExclusion(whole)).stream()
                        .map(CompleteFileTest::shown)
                        .toList());
    }

    /** A need that several methods could meet is left out only if each of them is. */
    @Test
    void exclusion_namesEveryMethodThatCouldServe() {
        RiskFile.Builder untried = verification("VRF-1", it -> it.threats(ThreatId.parse("THR-2")));
        List<VerificationMethod> methods =
                List.of(VerificationMethod.THREAT_MITIGATION_TEST, VerificationMethod.PENETRATION_TEST);
        RiskFile.Builder both = untried.build().toBuilder();
        for (VerificationMethod method : methods) {
            VerificationExclusion one = new VerificationExclusion(
                    method, List.of(), List.of(ThreatId.parse("THR-1")), List.of(), "Reason " + method, "head");
            assertEquals(
                    List.of("RISK-190 verifications[THR-1 EFFECTIVENESS]"),
                    findings(untried.build().toBuilder().verificationExclusion(one)).stream()
                            .map(CompleteFileTest::shown)
                            .toList());
            both.verificationExclusion(one);
        }
        assertEquals(List.of(), findings(both));
        assertEquals(
                "Reason PENETRATION_TEST; Reason THREAT_MITIGATION_TEST",
                RiskAssessor.of(RiskPolicies.euMdr()).assess(both.build()).verification().stream()
                        .filter(row -> row.subject().text().equals("THR-1"))
                        .map(VerificationRow::reason)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void activity_isNotOverdueOnItsDay() {
        for (Optional<java.time.LocalDate> day :
                List.of(Optional.<java.time.LocalDate>empty(), Optional.of(SampleFile.AS_OF))) {
            assertEquals(
                    List.of(),
                    findings(CompleteFile.builder()
                            .securityPlan(plan(
                                    SecurityActivity.CONTINUOUS_IMPROVEMENT,
                                    it -> Optional.of(
                                            new ActivityStatement.Planned(it.activity(), "somebody", day))))));
        }
    }

    /** What failed beside what passed keeps an activity from being done. */
    @Test
    void activity_isNotShownByWhatFailed() {
        RiskFile.Builder file = CompleteFile.builder()
                .evidence(SampleFile.evidence("EVD-F", EvidenceKind.CONFORMITY).toBuilder()
                        .result(EvidenceResult.FAILED)
                        .build())
                .securityPlan(plan(
                        SecurityActivity.PENETRATION_TESTING,
                        it -> Optional.of(new ActivityStatement.Done(
                                it.activity(),
                                List.of(CompleteFile.ACTIVITY, org.tutela.risk.control.EvidenceId.parse("EVD-F"))))));
        assertEquals(
                List.of("RISK-153 securityPlan.activities[PENETRATION_TESTING]"),
                findings(file).stream().map(CompleteFileTest::shown).toList());
    }

    @Test
    void controlUnderWay_needsItsVerificationPlanned() {
        RiskFile.Builder underWay = CompleteFile.builder()
                .replaceControl(Edits.map(
                        SampleFile.file().content().controls(),
                        it -> it.id().text().equals("CTL-2")
                                ? it.toBuilder()
                                        .state(ControlState.IMPLEMENTED)
                                        .evidence()
                                        .build()
                                : it));
        assertEquals(
                List.of("RISK-190 verifications[CTL-2 EFFECTIVENESS]", "RISK-190 verifications[CTL-2 IMPLEMENTATION]"),
                findings(underWay).stream()
                        .filter(it -> it.code() == RiskFindingCode.VERIFICATION_MISSING)
                        .map(CompleteFileTest::shown)
                        .toList());
    }

    // clauses

    private static Set<String> served(RiskFile file, String clause, Bearing bearing) {
        Set<String> result = new TreeSet<>();
        for (ClauseEvidence it :
                RiskAssessor.of(RiskPolicies.euMdr()).assess(file).clauseEvidence()) {
            if (it.clause().equals(ClauseId.parse(clause)) && it.bearing() == bearing) {
                result.add(it.subject());
            }
        }
        return result;
    }

    @Test
    void clauseEvidence_namesRequirementsVerificationsAndActivities() {
        RiskFile file = CompleteFile.builder().build();
        assertEquals(Set.of("CTL-2", "ITR-1"), served(file, "MDR-I-17.4", Bearing.IN_FORCE));
        assertEquals(Set.of("ITR-1"), served(file, "MDR-I-23.4(ab)", Bearing.IN_FORCE));
        Set<String> lifeCycle = served(file, "MDR-I-17.2", Bearing.IN_FORCE);
        assertTrue(lifeCycle.containsAll(Set.of("PENETRATION_TESTING", "VRF-5", "CTL-1")), lifeCycle.toString());
        RiskFile planned = verification("VRF-5", it -> it.evidence()).build();
        assertTrue(served(planned, "MDR-I-17.2", Bearing.PLANNED).contains("VRF-5"));
        assertTrue(served(
                        evidence("EVD-95", it -> it.release(org.tutela.core.device.ReleaseId.parse("REL-1")))
                                .build(),
                        "MDR-I-17.2",
                        Bearing.STALE)
                .contains("VRF-5"));
    }

    @Test
    void clauseEvidence_ofAnIvdNamesItsOwnClauses() {
        RiskFile file = CompleteFile.with(
                        CompleteFile.builder().build(),
                        CompleteFile.device().toBuilder()
                                .regulation(Instrument.IVDR)
                                .riskClass(RiskClass.C)
                                .build())
                .build();
        assertEquals(Set.of("ITR-1"), served(file, "IVDR-I-16.4", Bearing.IN_FORCE));
        assertEquals(Set.of("ITR-1"), served(file, "IVDR-I-20.4.1(ah)", Bearing.IN_FORCE));
        assertTrue(served(file, "IVDR-I-16.2", Bearing.IN_FORCE).contains("VRF-5"));
    }

    @Test
    void verificationOfAccessControl_servesTheClauseOnUnauthorisedAccess() {
        RiskFile.Builder file = CompleteFile.builder()
                .replaceControl(Edits.map(
                        SampleFile.file().content().controls(),
                        it -> it.id().text().equals("CTL-1")
                                ? it.toBuilder()
                                        .capabilities(org.tutela.core.capability.SecurityCapability.PAUT)
                                        .build()
                                : it));
        assertEquals(Set.of("VRF-8"), served(file.build(), "MDR-I-18.8", Bearing.IN_FORCE));
        assertEquals(Set.of(), served(CompleteFile.builder().build(), "MDR-I-18.8", Bearing.IN_FORCE));
    }

    @Test
    void orderOfStatements_changesNoDigest() {
        RiskFile file = CompleteFile.builder().build();
        SecurityPlan plan = file.content().securityPlan().orElseThrow();
        List<ActivityStatement> reversed = new ArrayList<>(plan.activities());
        java.util.Collections.reverse(reversed);
        List<Verification> verifications = new ArrayList<>(file.content().verifications());
        java.util.Collections.reverse(verifications);
        List<ItRequirementExclusion> exclusions = new ArrayList<>(file.content().itRequirementExclusions());
        java.util.Collections.reverse(exclusions);
        RiskFile other = file.toBuilder()
                .securityPlan(SecurityPlan.of(plan.phase(), reversed))
                .replaceVerification(verifications)
                .replaceItRequirementExclusion(exclusions)
                .build();
        assertEquals(file.digest(), other.digest());
        assertEquals(file, other);
        assertEquals(
                RiskAssessor.of(RiskPolicies.euMdr()).assess(file).verification(),
                RiskAssessor.of(RiskPolicies.euMdr()).assess(other).verification());
    }

    @Test
    void assumptionsAndEvidenceThatAreNotThere_areFoundAtTheGate() {
        RiskFile.Builder file = CompleteFile.builder()
                .verification(CompleteFile.verification("VRF-9", VerificationMethod.FUZZ_TEST, "EVD-404"))
                .itRequirement(MinimumItRequirement.builder(
                                org.tutela.risk.environment.ItRequirementId.parse("ITR-2"),
                                ItRequirementKind.NETWORK,
                                org.tutela.risk.environment.ItRequirementTarget.NETWORK,
                                "x")
                        .assumption(AssumptionId.parse("ASM-404"))
                        .build())
                .securityPlan(SecurityPlan.of(
                        LifecyclePhase.RELEASE,
                        List.of(
                                new ActivityStatement.Done(
                                        SecurityActivity.PRIVATE_KEYS,
                                        List.of(org.tutela.risk.control.EvidenceId.parse("EVD-404"))),
                                new ActivityStatement.Planned(SecurityActivity.PRIVATE_KEYS, " ", Optional.empty()))));
        assertEquals(
                List.of(
                        "RISK-001 file.securityPlan.activities[1].responsible",
                        "RISK-002 securityPlan.activities[PRIVATE_KEYS]",
                        "RISK-003 itRequirements[ITR-2].assumption",
                        "RISK-003 securityPlan.activities[PRIVATE_KEYS].evidence",
                        "RISK-003 verifications[VRF-9].evidence"),
                file.check().stream().map(CompleteFileTest::shown).toList());
    }

    @Test
    void evidenceKinds_areWhatMethodsShow() {
        assertTrue(VerificationMethod.STATIC_ANALYSIS
                .aims()
                .contains(org.tutela.risk.verification.VerificationAim.valueOf(EvidenceKind.IMPLEMENTATION.name())));
        for (VerificationMethod method : VerificationMethod.values()) {
            assertEquals(String.format(java.util.Locale.ROOT, "VV-%02d", method.ordinal() + 1), method.code());
            assertFalse(method.english().isBlank());
            assertFalse(method.aims().isEmpty());
        }
    }
}
