package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.scenario.RiskId;

/**
 * What holds until risks are controlled: controls that count now and a dated plan; FDA postmarket guidance 2016.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param risks the risks it is for, immutable
 * @param interimControls the controls that compensate meanwhile, immutable
 * @param plan what will be done
 * @param owner who answers for it
 * @param due by when
 */
public record InterimPlan(
        @NotEmpty List<RiskId> risks,
        @NotEmpty List<ControlId> interimControls,
        @NotBlank @Size(max = 4000) String plan,
        @NotBlank @Size(max = 300) String owner,
        LocalDate due) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public InterimPlan {
        risks = ImmutableList.copyOf(risks);
        interimControls = ImmutableList.copyOf(interimControls);
        requireNonNull(plan, "plan");
        requireNonNull(owner, "owner");
        requireNonNull(due, "due");
    }
}
