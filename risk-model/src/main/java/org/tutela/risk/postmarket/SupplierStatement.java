package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * What a supplier says of a component and the vulnerability of a case: evidence for whoever decides, with its author and its day. It
 * settles nothing by itself.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param component the reference of the component in the bill of materials
 * @param status how the component stands to the vulnerability
 * @param author who says so
 * @param date of which day the statement is
 * @param document the document that it stands in
 * @param basis by what names component and product were joined
 * @param justification why the component is not affected
 * @param impactStatement the same, or what else is said, in words; empty where nothing is
 * @param actionStatement what users should do; empty where nothing is said
 * @param fixedVersions the versions of the component without the vulnerability, immutable
 */
public record SupplierStatement(
        @NotBlank @Size(max = 1000) String component,
        VulnerabilityStatus status,
        @NotBlank @Size(max = 300) String author,
        LocalDate date,
        @NotBlank @Size(max = 1000) String document,
        MatchBasis basis,
        Optional<VexJustification> justification,
        @Size(max = 4000) String impactStatement,
        @Size(max = 4000) String actionStatement,
        List<@NotBlank @Size(max = 300) String> fixedVersions) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public SupplierStatement {
        requireNonNull(component, "component");
        requireNonNull(status, "status");
        requireNonNull(author, "author");
        requireNonNull(date, "date");
        requireNonNull(document, "document");
        requireNonNull(basis, "basis");
        requireNonNull(justification, "justification");
        requireNonNull(impactStatement, "impactStatement");
        requireNonNull(actionStatement, "actionStatement");
        fixedVersions = ImmutableList.copyOf(fixedVersions);
    }

    /**
     * Says whether the component is said to be without the vulnerability.
     *
     * @return true for not affected and fixed
     */
    public boolean isClearing() {
        return status == VulnerabilityStatus.NOT_AFFECTED || status == VulnerabilityStatus.FIXED;
    }

    /** Whether another statement of the same author says the same of the same component, of whatever day. */
    boolean saysTheSame(SupplierStatement other) {
        return component.equals(other.component)
                && status == other.status
                && author.equals(other.author)
                && justification.equals(other.justification)
                && impactStatement.equals(other.impactStatement)
                && actionStatement.equals(other.actionStatement)
                && fixedVersions.equals(other.fixedVersions);
    }

    /** What is asked of a VEX statement of this status, as a statement on a vulnerability. */
    VexStatement toVex(String vulnerability) {
        VexStatement.Builder builder = VexStatement.builder(vulnerability, status)
                .impactStatement(impactStatement)
                .actionStatement(actionStatement)
                .fixedVersions(fixedVersions);
        justification.ifPresent(builder::justification);
        return builder.build();
    }
}
