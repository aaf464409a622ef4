package org.tutela.risk.comparison;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * A question to an assessment: what would move if a control failed, an assumption did not hold, or a vulnerability were exploited.
 *
 * <p>The question changes nothing; it assesses a copy of the risk file and compares. Not thread-safe.
 */
public final class WhatIf {

    private final RiskAssessment assessment;
    private final Set<EntityId> failing = new HashSet<>();
    private final Set<EntityId> exploited = new HashSet<>();

    private WhatIf(RiskAssessment assessment) {
        this.assessment = assessment;
    }

    /**
     * Starts a question.
     *
     * @param assessment the assessment to ask
     * @return the question
     */
    public static WhatIf of(RiskAssessment assessment) {
        return new WhatIf(requireNonNull(assessment, "assessment"));
    }

    /**
     * Supposes that a control fails: it is treated as suspended.
     *
     * @param id the control
     * @return this question
     * @throws IllegalArgumentException if the file has no such control
     */
    public WhatIf controlFails(ControlId id) {
        requireKnown(
                "control",
                "controls",
                id,
                assessment.file().content().controls().stream().map(Control::id).toList());
        failing.add(id);
        return this;
    }

    /**
     * Supposes that an assumption does not hold: every control that rests on it is treated as suspended.
     *
     * @param id the assumption
     * @return this question
     * @throws IllegalArgumentException if the device has no such assumption
     */
    public WhatIf assumptionFails(AssumptionId id) {
        requireKnown(
                "assumption",
                "assumptions",
                id,
                assessment.file().device().assumptions().stream()
                        .map(it -> it.id())
                        .toList());
        for (Control control : assessment.file().content().controls()) {
            if (control.assumption().equals(Optional.of(id))) {
                failing.add(control.id());
            }
        }
        return this;
    }

    /**
     * Supposes that a vulnerability is exploited: the release is affected and exploitation is known.
     *
     * @param id the vulnerability
     * @return this question
     * @throws IllegalArgumentException if the file has no such vulnerability
     */
    public WhatIf vulnerabilityExploited(VulnerabilityId id) {
        requireKnown(
                "vulnerability",
                "vulnerabilities",
                id,
                assessment.file().content().vulnerabilities().stream()
                        .map(Vulnerability::id)
                        .toList());
        exploited.add(id);
        return this;
    }

    private static void requireKnown(String what, String plural, EntityId id, List<? extends EntityId> known) {
        requireNonNull(id, "id");
        if (!known.contains(id)) {
            throw new IllegalArgumentException("Unknown " + what + " '" + id + "', known " + plural + " are " + known);
        }
    }

    /**
     * Answers the question.
     *
     * @return the comparison of the assessment with that of the supposed file
     */
    public AssessmentComparison compare() {
        List<Control> controls = new ArrayList<>();
        for (Control control : assessment.file().content().controls()) {
            controls.add(
                    failing.contains(control.id())
                            ? control.toBuilder().state(ControlState.SUSPENDED).build()
                            : control);
        }
        List<Vulnerability> vulnerabilities = new ArrayList<>();
        for (Vulnerability vulnerability : assessment.file().content().vulnerabilities()) {
            vulnerabilities.add(
                    exploited.contains(vulnerability.id())
                            ? vulnerability.toBuilder()
                                    .status(VulnerabilityStatus.AFFECTED)
                                    .exploitStatus(ExploitStatus.EXPLOITED)
                                    .build()
                            : vulnerability);
        }
        RiskFile supposed = assessment.file().toBuilder()
                .replaceControl(controls)
                .replaceVulnerability(vulnerabilities)
                .build();
        return AssessmentComparison.of(
                assessment, RiskAssessor.of(assessment.policy()).assess(supposed, assessment.asOf()));
    }
}
