package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Message;

/**
 * Whether an alternative is compared with the release, and why. One that can be had is left out only if a gate fails; a gate of which
 * nothing is known leaves nothing out, since that could hide a better course.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param alternative the alternative
 * @param isCompared whether it is compared
 * @param gates the gates that were looked at, immutable; none for the release, whose gates are those of the conclusion, and for what is
 *     not available
 * @param reasons why it is compared or not, immutable, never empty
 */
public record AlternativeResult(
        Alternative alternative, boolean isCompared, List<GateResult> gates, List<Message> reasons) {

    /** Rejects nulls and copies collections. */
    public AlternativeResult {
        requireNonNull(alternative, "alternative");
        gates = ImmutableList.copyOf(gates);
        reasons = ImmutableList.copyOf(reasons);
    }
}
