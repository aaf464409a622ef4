package org.tutela.risk.testing;

import java.util.List;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.comparison.RiskMovement;

/** Assertions over what moved between two assessments. Each returns this object to go on with, or throws an {@link AssertionError}. */
public final class ComparisonAssert {

    private final AssessmentComparison comparison;

    ComparisonAssert(AssessmentComparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Asserts that no risk got worse, and that none is new and not controlled.
     *
     * @return this
     * @throws AssertionError if one did, with the causes of each and the explanation of the first
     */
    public ComparisonAssert introducesNoWorsening() {
        List<RiskMovement> worsened = comparison.worsened();
        if (!worsened.isEmpty()) {
            StringBuilder out = new StringBuilder("Expected no risk to get worse, but these did:");
            for (RiskMovement movement : worsened) {
                out.append("\n  ").append(movement.risk()).append(' ');
                movement.before()
                        .ifPresent(it ->
                                out.append("from ").append(it.current().level()).append(' '));
                movement.after()
                        .ifPresent(it ->
                                out.append("to ").append(it.current().level()).append(' '));
                out.append("because of ").append(movement.causes());
            }
            worsened.get(0).after().ifPresent(it -> out.append('\n').append(Failures.why(comparison.after(), it)));
            throw new AssertionError(out.toString());
        }
        return this;
    }
}
