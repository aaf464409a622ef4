package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Message;

/**
 * The conclusion of the benefit-risk analysis of a device release.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param outcome how it ends
 * @param reasons what led to it, in the order in which it should be settled, immutable, never empty
 */
public record BenefitRiskConclusion(BenefitRiskOutcome outcome, List<Message> reasons) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public BenefitRiskConclusion {
        requireNonNull(outcome, "outcome");
        reasons = ImmutableList.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Benefit-risk conclusion must have a reason, but had none");
        }
    }

    /**
     * Says whether the benefits were shown to outweigh the risks.
     *
     * @return true for the two favourable outcomes
     */
    public boolean isFavourable() {
        return outcome == BenefitRiskOutcome.FAVOURABLE_ROBUST
                || outcome == BenefitRiskOutcome.FAVOURABLE_PREFERENCE_SENSITIVE;
    }
}
