package org.tutela.risk.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tutela.risk.policy.RiskPolicy;

/**
 * Assesses risk files under a policy.
 *
 * <p>{@link #assess(RiskFile)} is a pure function: no clock, no random source, no locale, no input or output; the same file gives an
 * equal assessment on every JVM, whatever the order of its entities. This class is immutable and thread-safe.
 */
public final class RiskAssessor {

    private static final Logger LOG = LoggerFactory.getLogger(RiskAssessor.class);

    private final RiskPolicy policy;

    private RiskAssessor(RiskPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns an assessor.
     *
     * @param policy the policy to judge by
     * @return the assessor
     */
    public static RiskAssessor of(RiskPolicy policy) {
        return new RiskAssessor(requireNonNull(policy, "policy"));
    }

    /**
     * Assesses a file as of its own date.
     *
     * @param file the risk file
     * @return the assessment
     * @throws IllegalArgumentException if the file uses levels that the scales of the policy do not have
     */
    public RiskAssessment assess(RiskFile file) {
        return assess(file, file.asOf());
    }

    /**
     * Assesses a file as of another date, which the assessment records.
     *
     * @param file the risk file
     * @param asOf the date that counts as today
     * @return the assessment
     * @throws IllegalArgumentException if the file uses levels that the scales of the policy do not have, or the date is before that
     *     of the file
     */
    public RiskAssessment assess(RiskFile file, LocalDate asOf) {
        requireNonNull(file, "file");
        requireNonNull(asOf, "asOf");
        if (asOf.isBefore(file.asOf())) {
            throw new IllegalArgumentException("Assessment date must not be before the date " + file.asOf()
                    + " of the risk file, but was " + asOf);
        }
        LOG.debug(
                "assessing {} risks, {} steps, {} controls",
                file.index().risks.length,
                file.index().steps.length,
                file.index().controls.length);
        RiskAssessment result = new RiskAssessment(file, policy, asOf);
        LOG.debug("assessed {} risks", file.index().risks.length);
        return result;
    }
}
