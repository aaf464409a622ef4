package org.tutela.risk.testing;

import static java.util.Objects.requireNonNull;

import org.tutela.risk.assessment.RiskAssessment;

/**
 * The entry to assertions over assessments, for the test suites of host applications. A failed assertion is an {@link AssertionError}
 * that prints the explanation.
 *
 * <pre>{@code
 * assertThat(assessment).risk("RSK-004").currentLevelAtMost("2").hasNoOpenFinding();
 * }</pre>
 */
public final class RiskAssertions {

    private RiskAssertions() {}

    /**
     * Starts assertions over an assessment.
     *
     * @param assessment the assessment
     * @return the assertions
     */
    public static AssessmentAssert assertThat(RiskAssessment assessment) {
        return new AssessmentAssert(requireNonNull(assessment, "assessment"));
    }
}
