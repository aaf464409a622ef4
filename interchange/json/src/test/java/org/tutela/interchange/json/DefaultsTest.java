package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.HazardousSituationId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;

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
                    .build());

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
    void fieldsThatMustBeGiven_areThese() {
        List<String> lines = new ArrayList<>();
        RiskFiles.Schema.SHAPES
                .records()
                .forEach(shape -> lines.add(shape.type().getSimpleName() + ' ' + shape.required()));
        assertEquals("""
                ClinicalBenefit [id, description, measure]
                IntendedPurpose [statement]
                DeviceFacts []
                UseEnvironment [id, kind, description, network, operator]
                ForeseeableMisuse [id, description, actor, rationale]
                Asset [id, title, kind, category]
                Component [id, name, version, supplier]
                DeviceInterface [id, name, protocol, direction]
                Element [id, title, kind]
                DataFlow [id, title, from, to, protocol]
                TrustBoundary [id, title]
                EnvironmentAssumption [id, statement, justification]
                Device [id, name, manufacturer, regulation, riskClass, classificationRule, intendedPurpose]
                DeviceRelease [id, device, version]
                Dismissal [reason, reviewer, date]
                Threat [id, title, category]
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
                UserInformation [id, audience, statement, location]
                RiskFileContent [asOf, revision, release]""", String.join("\n", lines));
    }
}
