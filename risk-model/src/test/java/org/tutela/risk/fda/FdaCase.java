package org.tutela.risk.fda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.InterfaceId;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.HazardousSituationId;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.scoring.SeverityRating;

/**
 * An example of FDA's guidance as a file of lines: what is printed there, what had to be added and why, what is expected, which single
 * changes of a fact flip the outcome and which do not. Printed lines of the form {@code key = value} are facts of the model as well.
 *
 * @param id the id
 * @param facts what the model is made of, by key
 * @param added the keys that were added, each with the reason
 * @param expected the expected outcome
 * @param flips changes that flip the outcome
 * @param holds changes that do not
 */
record FdaCase(
        String id,
        Map<String, String> facts,
        Map<String, String> added,
        String expected,
        List<Change> flips,
        List<Change> holds) {

    /** Another value of one fact, and the outcome with it. */
    record Change(String key, String value, String outcome) {}

    static FdaCase read(String id) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> added = new LinkedHashMap<>();
        List<Change> flips = new ArrayList<>();
        List<Change> holds = new ArrayList<>();
        String expected = "";
        for (String line : lines(id)) {
            String kind = line.substring(0, line.indexOf(": "));
            String text = line.substring(line.indexOf(": ") + 2);
            switch (kind) {
                case "case", "title", "source" -> {}
                case "printed" -> {
                    String key = text.split(" = ")[0];
                    if (key.matches("exploitability|exploitStatus|impact\\..*")) {
                        facts.put(key, text.split(" = ")[1]);
                    }
                }
                case "added" -> {
                    String[] parts = text.split(" = | \\| ", 3);
                    facts.put(parts[0], parts[1]);
                    added.put(parts[0], parts[2]);
                }
                case "expected" -> expected = text;
                case "flip" -> flips.add(change(text));
                case "holds" -> holds.add(change(text));
                default -> throw new AssertionError(id + ": " + line);
            }
        }
        return new FdaCase(id, facts, added, expected, flips, holds);
    }

    private static Change change(String text) {
        String[] parts = text.split(" = | -> ", 3);
        return new Change(parts[0], parts[1], parts[2]);
    }

    private static List<String> lines(String id) {
        try (InputStream in = FdaCase.class.getResourceAsStream(id + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FdaCase with(Change change) {
        Map<String, String> other = new LinkedHashMap<>(facts);
        if (change.value().equals("none")) {
            other.remove(change.key());
        } else {
            other.put(change.key(), change.value());
        }
        return new FdaCase(id, other, added, change.outcome(), List.of(), List.of());
    }

    /** The case as a risk file: one step, one risk, and the control where there is one. */
    RiskFile file() {
        List<Impact> impacts = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        facts.forEach((key, value) -> {
            if (key.startsWith("impact.")) {
                impacts.add(new Impact(
                        ImpactDimension.valueOf(key.substring("impact.".length())),
                        new SeverityRating.Rated(new SeverityLevel(value), reason(key))));
            } else if (key.startsWith("control.")) {
                controls.add(control(key.split("\\.")[1], key.split("\\.")[2], value));
            }
        });
        boolean isSecurityOnly = impacts.stream().allMatch(impact -> impact.dimension() == ImpactDimension.PRIVACY);
        Risk.Builder risk = Risk.builder(
                        RiskId.parse("RSK-1"),
                        id,
                        isSecurityOnly
                                ? SecuritySafetyRelation.SECURITY_ONLY
                                : SecuritySafetyRelation.SECURITY_RISK_WITH_SAFETY_IMPACT)
                .scenarios(ScenarioId.parse("SCN-1"))
                .impacts(impacts)
                .acceptance(SampleFile.acceptance());
        if (!isSecurityOnly) {
            risk.hazardousSituation(HazardousSituationId.parse("HAZ-1"));
        }
        return SampleFile.empty()
                .threat(SampleFile.threat("THR-1"))
                .vulnerability(Vulnerability.builder(VulnerabilityId.parse("VUL-1"), id, VulnerabilityStatus.AFFECTED)
                        .exploitStatus(ExploitStatus.valueOf(facts.getOrDefault("exploitStatus", "NONE_KNOWN")))
                        .build())
                .step(new AttackStep.Basic(
                        StepId.parse("STP-1"),
                        id,
                        SampleFile.rating(facts.get("exploitability")),
                        List.of(VulnerabilityId.parse("VUL-1")),
                        List.of(InterfaceId.parse("IFC-1"))))
                .scenario(SampleFile.scenario("SCN-1", "STP-1", "THR-1"))
                .hazardousSituation(SampleFile.situation("HAZ-1"))
                .risk(risk.build())
                .control(controls.toArray(new Control[0]))
                .evidence(SampleFile.evidence("CTL-1"))
                .build();
    }

    private String reason(String key) {
        return Optional.ofNullable(added.get(key)).orElse("printed");
    }

    private static Control control(String kind, String locus, String atMost) {
        return Control.builder(
                        ControlId.parse("CTL-1"),
                        "Control",
                        ControlPriority.PROTECTIVE_MEASURE,
                        ControlLocus.valueOf(locus),
                        ControlState.EFF_VERIFIED)
                .effects(SampleFile.cap("STP-1", CapKind.valueOf(kind), atMost))
                .evidence(EvidenceId.parse("EVD-11"), EvidenceId.parse("EVD-12"))
                .introducedRisks(new IntroducedRisks.None("it only separates"))
                .assumption(AssumptionId.parse("ASM-1"))
                .build();
    }
}
