package org.tutela.risk.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.device.AssumptionCheck;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.AssumptionOutcome;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.EnvironmentKind;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.device.UseEnvironmentId;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.lifecycle.ActivityDemand;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.lifecycle.LifecycleTable;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.verification.TesterIndependence;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationId;
import org.tutela.risk.verification.VerificationMethod;

/**
 * The sample file at the time of its release: every activity that is due is done, everything that needs verification is verified, and
 * there is a second use environment whose network is managed. It has no finding; tests take one thing out of it.
 */
public final class CompleteFile {

    /** Evidence that an activity was done. */
    public static final EvidenceId ACTIVITY = EvidenceId.parse("EVD-90");

    private CompleteFile() {}

    public static RiskFile.Builder builder() {
        return with(SampleFile.builder().build(), device())
                .securityPlan(plan(LifecyclePhase.RELEASE))
                .replaceScenario(Edits.map(
                        SampleFile.file().content().scenarios(),
                        scenario -> scenario.id().text().equals("SCN-2")
                                ? scenario.toBuilder()
                                        .environments(UseEnvironmentId.parse("ENV-1"), UseEnvironmentId.parse("ENV-2"))
                                        .build()
                                : scenario))
                .evidence(SampleFile.evidence(ACTIVITY.text(), EvidenceKind.CONFORMITY))
                .evidence(SampleFile.evidence("EVD-91", EvidenceKind.EFFECTIVENESS))
                .evidence(SampleFile.evidence("EVD-92", EvidenceKind.EFFECTIVENESS))
                .evidence(SampleFile.evidence("EVD-93", EvidenceKind.CONFORMITY))
                .evidence(SampleFile.evidence("EVD-94", EvidenceKind.CONFORMITY))
                .evidence(SampleFile.evidence("EVD-95", EvidenceKind.EFFECTIVENESS))
                .evidence(SampleFile.evidence("EVD-96", EvidenceKind.IMPLEMENTATION))
                .evidence(SampleFile.evidence("EVD-97", EvidenceKind.CONFORMITY))
                .replaceVerification(verifications());
    }

    /** The same content about another state of the device. */
    public static RiskFile.Builder with(RiskFile file, Device device) {
        DeviceRelease release = file.release();
        return file.toBuilder(new DeviceRelease(release.id(), device, release.version(), release.udiDi()));
    }

    public static Device device() {
        return SampleFile.device().toBuilder()
                .useEnvironments(
                        SampleFile.device().useEnvironments().get(0),
                        new UseEnvironment(
                                UseEnvironmentId.parse("ENV-2"),
                                EnvironmentKind.INTENSIVE_CARE,
                                "Intensive care",
                                NetworkTrust.MANAGED,
                                "the hospital"))
                .assumptions(
                        assumption(check("ENV-1", AssumptionOutcome.HOLDS), check("ENV-2", AssumptionOutcome.HOLDS)))
                .build();
    }

    public static EnvironmentAssumption assumption(AssumptionCheck... checks) {
        return new EnvironmentAssumption(
                AssumptionId.parse("ASM-1"),
                "A network of its own",
                "No room",
                Optional.of("IFU 7.2"),
                List.of(checks));
    }

    public static AssumptionCheck check(String environment, AssumptionOutcome outcome) {
        return new AssumptionCheck(UseEnvironmentId.parse(environment), outcome, "asked on the wards");
    }

    /** What the standard table asks in a phase, and no more. */
    public static SecurityPlan plan(LifecyclePhase phase) {
        List<ActivityStatement> statements = new ArrayList<>();
        for (SecurityActivity activity : SecurityActivity.values()) {
            ActivityDemand demand = LifecycleTable.standard().demand(activity, phase);
            if (demand == ActivityDemand.DONE) {
                statements.add(new ActivityStatement.Done(activity, List.of(ACTIVITY)));
            } else if (demand == ActivityDemand.PLANNED) {
                statements.add(new ActivityStatement.Planned(activity, "head of development", Optional.empty()));
            }
        }
        return SecurityPlan.of(phase, statements);
    }

    public static List<Verification> verifications() {
        return List.of(
                verification("VRF-1", VerificationMethod.THREAT_MITIGATION_TEST, "EVD-91").toBuilder()
                        .threats(ThreatId.parse("THR-1"), ThreatId.parse("THR-2"))
                        .build(),
                verification("VRF-2", VerificationMethod.FUZZ_TEST, "EVD-92").toBuilder()
                        .interfaces(InterfaceId.parse("IFC-1"))
                        .build(),
                verification("VRF-3", VerificationMethod.ATTACK_SURFACE_ENUMERATION, "EVD-93").toBuilder()
                        .interfaces(InterfaceId.parse("IFC-1"))
                        .build(),
                verification("VRF-4", VerificationMethod.VULNERABILITY_SCAN, "EVD-94"),
                verification("VRF-5", VerificationMethod.PENETRATION_TEST, "EVD-95").toBuilder()
                        .independence(TesterIndependence.THIRD_PARTY)
                        .build(),
                verification("VRF-6", VerificationMethod.STATIC_ANALYSIS, "EVD-96"),
                verification("VRF-7", VerificationMethod.COMPOSITION_ANALYSIS, "EVD-97"),
                verification("VRF-8", VerificationMethod.SECURITY_FEATURE_TEST, "EVD-11").toBuilder()
                        .controls(ControlId.parse("CTL-1"))
                        .build());
    }

    public static Verification verification(String id, VerificationMethod method, String... evidence) {
        return Verification.builder(VerificationId.parse(id), "Verification", method)
                .evidence(List.of(evidence).stream().map(EvidenceId::parse).toList())
                .build();
    }
}
