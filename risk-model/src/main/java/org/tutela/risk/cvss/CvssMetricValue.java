package org.tutela.risk.cvss;

/**
 * A value of a CVSS metric, such as {@link AttackVector#NETWORK}.
 *
 * <p>The set of value types is closed: one enum for each set of values that the specifications define. Which of its
 * values a metric takes is said by {@link CvssMetric#values()}.
 */
public sealed interface CvssMetricValue
        permits AttackComplexity,
                AttackRequirements,
                AttackVector,
                Automatable,
                ExploitCodeMaturity,
                ExploitMaturity,
                ImpactLevel,
                PrivilegesRequired,
                ProviderUrgency,
                Recovery,
                RemediationLevel,
                ReportConfidence,
                ResponseEffort,
                Safety,
                Scope,
                SecurityRequirement,
                UserInteraction,
                ValueDensity {
    /**
     * Returns the text of the value in a vector, such as {@code N} or {@code Amber}.
     *
     * @return the text, as the specification writes it
     */
    String code();

    /**
     * Returns whether this is the value X, not defined.
     *
     * @return true for X alone
     */
    default boolean isNotDefined() {
        return "X".equals(code());
    }
}
