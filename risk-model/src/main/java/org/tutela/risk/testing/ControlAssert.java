package org.tutela.risk.testing;

import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.control.ControlId;

/** Assertions over one control. Each returns this object to go on with, or throws an {@link AssertionError}. */
public final class ControlAssert {

    private final RiskAssessment assessment;
    private final ControlId control;

    ControlAssert(RiskAssessment assessment, ControlId control) {
        this.assessment = assessment;
        this.control = control;
    }

    /**
     * Asserts that the control counts now.
     *
     * @return this
     * @throws AssertionError if it does not, with what is missing and the clauses that ask for it
     */
    public ControlAssert isCounted() {
        List<Message> missing = assessment.whyNotCounted(control);
        if (!missing.isEmpty()) {
            StringBuilder out = new StringBuilder("Expected " + control + " to be counted, but it is not");
            missing.forEach(reason -> out.append("\n  ").append(reason.render(Language.EN)));
            List<Finding> findings = assessment.findings().stream()
                    .filter(finding -> finding.arguments().contains(control.text()))
                    .toList();
            if (!findings.isEmpty()) {
                out.append("\nFindings:").append(Failures.list(assessment, findings));
            }
            throw new AssertionError(out.toString());
        }
        return this;
    }

    /**
     * Asserts that the control does not count now.
     *
     * @return this
     * @throws AssertionError if it does
     */
    public ControlAssert isNotCounted() {
        if (assessment.isCounted(control)) {
            throw new AssertionError(
                    "Expected " + control + " not to be counted, but it is: verified to be there and to work on "
                            + "release " + assessment.file().release().id());
        }
        return this;
    }
}
