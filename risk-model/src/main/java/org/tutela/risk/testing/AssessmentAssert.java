package org.tutela.risk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.finding.Finding;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
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
            throw new AssertionError("Expected no finding, but there are " + findings.size() + Failures.list(findings));
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
}
