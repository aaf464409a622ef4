package org.tutela.risk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tutela.core.finding.Finding;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.scenario.RiskId;

/** Assertions over an assessment. Each returns an assertion object to go on with, or throws an {@link AssertionError}. */
public final class AssessmentAssert {

    private final RiskAssessment assessment;

    AssessmentAssert(RiskAssessment assessment) {
        this.assessment = assessment;
    }

    /**
     * Goes on with one risk.
     *
     * @param id the id of the risk
     * @return assertions over the risk
     * @throws AssertionError if the risk file has no such risk
     */
    public RiskAssert risk(String id) {
        Optional<RiskResult> result = assessment.findRisk(RiskId.parse(id));
        if (result.isEmpty()) {
            throw new AssertionError("Expected a risk " + id + ", but the risk file has "
                    + assessment.risks().stream().map(RiskResult::id).toList());
        }
        return new RiskAssert(assessment, result.get());
    }

    /**
     * Asserts that every risk is controlled now.
     *
     * @return this
     * @throws AssertionError if one is not, with the explanation of the first
     */
    public AssessmentAssert hasNoUncontrolledRisk() {
        List<RiskId> uncontrolled = new ArrayList<>();
        for (RiskResult risk : assessment.risks()) {
            if (!risk.current().isControlled()) {
                uncontrolled.add(risk.id());
            }
        }
        if (!uncontrolled.isEmpty()) {
            throw new AssertionError("Expected every risk to be controlled, but these are not: " + uncontrolled + "\n"
                    + Failures.why(assessment, assessment.risk(uncontrolled.get(0))));
        }
        return this;
    }

    /**
     * Asserts that the checks have nothing to say.
     *
     * @return this
     * @throws AssertionError if there is a finding, with all of them
     */
    public AssessmentAssert hasNoFinding() {
        List<Finding> findings = assessment.findings();
        if (!findings.isEmpty()) {
            throw new AssertionError(
                    "Expected no finding, but there are " + findings.size() + Failures.list(assessment, findings));
        }
        return this;
    }

    /**
     * Asserts the digest of the conclusions.
     *
     * @param digest the expected digest
     * @return this
     * @throws AssertionError if the digest is another
     */
    public AssessmentAssert hasDigest(String digest) {
        String actual = assessment.digest().text();
        if (!actual.equals(digest)) {
            throw new AssertionError("Expected digest " + digest + " of the conclusions, but was " + actual);
        }
        return this;
    }

    /**
     * Goes on with one control.
     *
     * @param id the id of the control
     * @return assertions over the control
     * @throws AssertionError if the risk file has no such control
     */
    public ControlAssert control(String id) {
        List<ControlId> known =
                assessment.file().content().controls().stream().map(Control::id).toList();
        if (!known.contains(ControlId.parse(id))) {
            throw new AssertionError("Expected a control " + id + ", but the risk file has " + known);
        }
        return new ControlAssert(assessment, ControlId.parse(id));
    }

    /**
     * Goes on with what moved since an earlier assessment.
     *
     * @param baseline the earlier assessment
     * @return assertions over the comparison
     */
    public ComparisonAssert comparedTo(RiskAssessment baseline) {
        return new ComparisonAssert(AssessmentComparison.of(baseline, assessment));
    }

    /**
     * Asserts that the checks have found something.
     *
     * @param code the code of the finding, such as {@code RISK-021}
     * @return this
     * @throws AssertionError if there is none of that code, with the codes there are
     * @throws IllegalArgumentException if there is no such code
     */
    public AssessmentAssert hasFinding(String code) {
        if (withCode(code).isEmpty()) {
            throw new AssertionError("Expected a finding " + code + ", but there are "
                    + assessment.findings().stream()
                            .map(finding -> finding.code().code())
                            .distinct()
                            .toList());
        }
        return this;
    }

    /**
     * Asserts that the checks have not found something.
     *
     * @param code the code of the finding, such as {@code RISK-021}
     * @return this
     * @throws AssertionError if there is one of that code, with all of them
     * @throws IllegalArgumentException if there is no such code
     */
    public AssessmentAssert hasNoFinding(String code) {
        List<Finding> findings = withCode(code);
        if (!findings.isEmpty()) {
            throw new AssertionError("Expected no finding " + code + ", but there are " + findings.size()
                    + Failures.list(assessment, findings));
        }
        return this;
    }

    private List<Finding> withCode(String code) {
        List<String> known =
                Stream.of(RiskFindingCode.values()).map(RiskFindingCode::code).toList();
        if (!known.contains(code)) {
            throw new IllegalArgumentException("Unknown finding code '" + code + "', known codes are " + known);
        }
        return assessment.findings().stream()
                .filter(finding -> finding.code().code().equals(code))
                .toList();
    }

    /**
     * Asserts that nothing stands unconnected in the risk file: every threat, vulnerability, scenario, step, data flow and control
     * leads somewhere.
     *
     * @return this
     * @throws AssertionError if something does not, with the findings RISK-030 to RISK-039
     */
    public AssessmentAssert hasCompleteTraceability() {
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.code().code().startsWith("RISK-03"))
                .toList();
        if (!findings.isEmpty()) {
            throw new AssertionError(
                    "Expected complete traceability, but there are gaps" + Failures.list(assessment, findings));
        }
        return this;
    }
}
