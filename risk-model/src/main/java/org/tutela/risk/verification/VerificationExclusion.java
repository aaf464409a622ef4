package org.tutela.risk.verification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.core.device.InterfaceId;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.threat.ThreatId;

/**
 * The decision that a method is not applied to something. There is no default: what needs a method and has neither a verification nor
 * this decision is a gap.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param method the method
 * @param controls the controls it is not applied to, immutable
 * @param threats the threats it is not applied to, immutable
 * @param interfaces the interfaces it is not applied to, immutable; where all three are empty, the release as a whole
 * @param reason why
 * @param approver the role that decided
 */
public record VerificationExclusion(
        VerificationMethod method,
        List<ControlId> controls,
        List<ThreatId> threats,
        List<InterfaceId> interfaces,
        @NotBlank @Size(max = 4000) String reason,
        @NotBlank @Size(max = 300) String approver) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public VerificationExclusion {
        requireNonNull(method, "method");
        controls = ImmutableList.copyOf(controls);
        threats = ImmutableList.copyOf(threats);
        interfaces = ImmutableList.copyOf(interfaces);
        requireNonNull(reason, "reason");
        requireNonNull(approver, "approver");
    }
}
