package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.core.identity.Identified;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.scenario.RiskId;

/**
 * The analysis of one risk that is not controlled and whose further control is impracticable: whether the benefits outweigh
 * this risk; ISO 14971, 7.4. It can satisfy gate G1 under the EU profile, it is never the overall analysis, and it replaces
 * none of the other gates.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param risk the risk
 * @param furtherControlImpracticable why further control is not practicable
 * @param evidence what shows that, immutable
 * @param benefits the benefit factors that are weighed against it, immutable
 * @param isOutweighed whether the benefits outweigh the risk
 * @param rationale why
 * @param approvals the approvals of this analysis, immutable
 */
public record SingleRiskBenefitAnalysis(
        RiskId risk,
        @NotBlank @Size(max = 4000) String furtherControlImpracticable,
        @NotEmpty List<EvidenceId> evidence,
        @NotEmpty List<FactorId> benefits,
        boolean isOutweighed,
        @NotBlank @Size(max = 4000) String rationale,
        List<@Valid Approval> approvals)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public SingleRiskBenefitAnalysis {
        requireNonNull(risk, "risk");
        requireNonNull(furtherControlImpracticable, "furtherControlImpracticable");
        evidence = ImmutableList.copyOf(evidence);
        benefits = ImmutableList.copyOf(benefits);
        requireNonNull(rationale, "rationale");
        approvals = ImmutableList.copyOf(approvals);
    }

    @Override
    public RiskId id() {
        return risk;
    }
}
