package org.tutela.risk.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.DataFlow;
import org.tutela.core.device.DataFlowId;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.Element;
import org.tutela.core.device.ElementId;
import org.tutela.core.device.ElementKind;
import org.tutela.core.device.ForeseeableMisuse;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.MisuseId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.information.CheckKind;
import org.tutela.risk.information.ConfidentialityLabel;
import org.tutela.risk.information.DocumentStatement;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.information.InformationContent;
import org.tutela.risk.information.InformationReview;
import org.tutela.risk.information.InformationVehicle;
import org.tutela.risk.information.ModelPart;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UpdateProcedureId;
import org.tutela.risk.information.UpdateStage;
import org.tutela.risk.information.UpdateStep;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.RiskId;

/** The sample file with every item of user information and every part of the technical documentation. Tests take one thing away. */
public final class CompleteInformation {

    public static final EvidenceId WALK = EvidenceId.parse("EVD-WALK");
    static final InformationReview REVIEW =
            new InformationReview("Quality", LocalDate.of(2026, 11, 20), SampleFile.RELEASE);

    private CompleteInformation() {}

    static RiskFile file() {
        return builder().build();
    }

    static RiskAssessment assess(RiskFile file) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
    }

    public static RiskFile.Builder builder() {
        RiskFile sample = SampleFile.file();
        RiskFile.Builder file = RiskFile.builder(
                        new DeviceRelease(SampleFile.RELEASE, device(), "2.0", Optional.empty()))
                .asOf(SampleFile.AS_OF)
                .revision("1")
                .edition("MDR-I@2026-01-01")
                .replaceThreat(sample.content().threats())
                .replaceVulnerability(sample.content().vulnerabilities())
                .replaceStep(sample.content().steps())
                .replaceScenario(sample.content().scenarios())
                .replaceHazardousSituation(sample.content().hazardousSituations())
                .replaceRisk(sample.content().risks())
                .replaceOptionAnalysis(sample.content().optionAnalyses())
                .replaceControl(sample.content().controls())
                .replaceEvidence(sample.content().evidence())
                .replaceCapability(sample.content().capabilities())
                .evidence(walk(SampleFile.RELEASE, EvidenceResult.PASSED))
                .updateProcedure(procedure())
                .confidentialityLabel(new ConfidentialityLabel(Audience.OPERATOR, "For operators only"));
        for (UserInformationItem item : UserInformationItem.values()) {
            if (!item.filledBy().equals(Optional.of(ModelPart.UPDATE_PROCEDURES))) {
                file.userInformation(statement(item));
            }
        }
        for (DocumentationPart part : DocumentationPart.values()) {
            file.document(new DocumentStatement.Filed(part, "File " + part, "Vault", "1", SampleFile.RELEASE));
        }
        return file;
    }

    public static Device device() {
        return SampleFile.device().toBuilder()
                .facts(DeviceFacts.exactly(
                        DeviceFact.SOFTWARE,
                        DeviceFact.NETWORK_CONNECTED,
                        DeviceFact.COMBINED_WITH_OTHER_DEVICES,
                        DeviceFact.LAY_USER,
                        DeviceFact.NEEDS_INSTALLATION_OR_CALIBRATION))
                .foreseeableMisuses(
                        new ForeseeableMisuse(MisuseId.parse("MIS-1"), "Guest network", "Nurse", "It happens"))
                .elements(
                        new Element(ElementId.parse("ELM-1"), "Pump", ElementKind.PROCESS, List.of()),
                        new Element(ElementId.parse("ELM-2"), "Server", ElementKind.EXTERNAL_ACTOR, List.of()))
                .dataFlows(new DataFlow(
                        DataFlowId.parse("FLW-1"),
                        "Settings",
                        ElementId.parse("ELM-2"),
                        ElementId.parse("ELM-1"),
                        "HTTPS",
                        Optional.of(InterfaceId.parse("IFC-1"))))
                .build();
    }

    static Evidence walk(ReleaseId release, EvidenceResult result) {
        return Evidence.builder(WALK, EvidenceKind.IMPLEMENTATION, "Walk-through of all instructions")
                .method("VV-16 by a nurse and an administrator")
                .result(result)
                .release(release)
                .date(SampleFile.AS_OF)
                .author("Usability laboratory")
                .location("report 16")
                .build();
    }

    static UserInformationId id(UserInformationItem item) {
        return UserInformationId.parse("UIF-" + item.code().substring(3));
    }

    static UserInformation statement(UserInformationItem item) {
        List<InformationContent> content = new ArrayList<>();
        for (CheckKind check : item.checks()) {
            switch (check) {
                case STEPS -> content.add(new InformationContent.Steps(List.of("Do this", "Then that")));
                case TABLE ->
                    content.add(new InformationContent.Table(
                            List.of("What", "How"), List.of(new InformationContent.Row(List.of("This", "So")))));
                case LINK -> content.add(new InformationContent.Link("https://example.org/security"));
                case DATE -> content.add(new InformationContent.Date("End of support", LocalDate.of(2031, 12, 31)));
                case FILE ->
                    content.add(new InformationContent.File(
                            "file",
                            item.formats().isEmpty() ? "PDF" : item.formats().get(0),
                            Optional.empty()));
                default -> {
                    // words and references are in the statement itself
                }
            }
        }
        return UserInformation.builder(id(item), item.audience())
                .statement("Words on " + item.code())
                .location("Chapter " + item.code())
                .items(item)
                .vehicle(item.vehicles().iterator().next())
                .content(content)
                .risks(
                        item == UserInformationItem.UI_A02
                                ? List.of(RiskId.parse("RSK-1"), RiskId.parse("RSK-2"))
                                : List.of())
                .assumptions(
                        item == UserInformationItem.UI_A03 || item == UserInformationItem.UI_B09
                                ? List.of(AssumptionId.parse("ASM-1"))
                                : List.of())
                .misuses(item == UserInformationItem.UI_A05 ? List.of(MisuseId.parse("MIS-1")) : List.of())
                .review(REVIEW)
                .walkThroughs(WALK)
                .build();
    }

    static UpdateProcedure procedure() {
        return UpdateProcedure.builder(
                        UpdateProcedureId.parse("UPD-1"), "Update over the docking station", Audience.OPERATOR)
                .vehicle(InformationVehicle.INSTRUCTIONS_FOR_USE)
                .location("Chapter 9")
                .from(ReleaseId.parse("REL-1"))
                .to(SampleFile.RELEASE)
                .steps(Arrays.stream(UpdateStage.values())
                        .map(CompleteInformation::step)
                        .toList())
                .review(REVIEW)
                .walkThroughs(WALK)
                .build();
    }

    static UpdateStep step(UpdateStage stage) {
        return new UpdateStep(
                stage,
                "Action of " + stage,
                "Sign of " + stage,
                "Way out of " + stage,
                stage.needsRollback() ? Optional.of("Way back from " + stage) : Optional.empty());
    }
}
