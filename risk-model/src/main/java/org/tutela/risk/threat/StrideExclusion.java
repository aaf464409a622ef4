package org.tutela.risk.threat;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tutela.core.device.DataFlowId;

/**
 * The decision that a kind of threat needs no look at a data flow that crosses a trust boundary.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param flow the flow
 * @param category the kind of threat
 * @param rationale why
 */
public record StrideExclusion(
        DataFlowId flow,
        StrideCategory category,
        @NotBlank @Size(max = 4000) String rationale) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public StrideExclusion {
        requireNonNull(flow, "flow");
        requireNonNull(category, "category");
        requireNonNull(rationale, "rationale");
    }
}
