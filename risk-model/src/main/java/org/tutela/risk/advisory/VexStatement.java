package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.finding.Finding;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * What somebody says of a product and a vulnerability: how the product stands to it, why, and what to do (VEX, CISA minimum requirements of
 * April 2023).
 *
 * <p>Statements of others are read as they come. {@link #check(String)} says what a statement lacks (METHOD, INV-62); one with a finding is
 * given no effect, and none such can stand in a post-market file.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param vulnerability the vulnerability, as the document calls it
 * @param status how the product stands to it
 * @param cve the CVE number, where it has one
 * @param aliases what others call it, immutable
 * @param products the products, in the order given, immutable
 * @param justification why the product is not affected
 * @param justificationDetail the same in the finer words of CycloneDX, where they were used
 * @param impactStatement why the product is not affected, or what is said of its standing, in words; empty where nothing is said
 * @param actionStatement what users should do; empty where nothing is said
 * @param responses what the supplier does, immutable
 * @param fixedVersions the versions of the product without the vulnerability, immutable
 * @param controls the controls that a justification by mitigation rests on, immutable
 * @param cvss the CVSS vectors given, in the order given, immutable
 * @param owner who looks into it, while that goes on; empty where it is not said
 * @param issued when it was first said, where the document tells
 * @param updated when it was last changed, where the document tells
 */
public record VexStatement(
        @NotBlank @Size(max = 300) String vulnerability,
        VulnerabilityStatus status,
        Optional<CveId> cve,
        List<@NotBlank @Size(max = 300) String> aliases,
        List<@Valid VexProduct> products,
        Optional<VexJustification> justification,
        Optional<VexJustificationDetail> justificationDetail,
        @Size(max = 4000) String impactStatement,
        @Size(max = 4000) String actionStatement,
        List<VexResponse> responses,
        List<@NotBlank @Size(max = 300) String> fixedVersions,
        List<ControlId> controls,
        List<@Valid AdvisoryCvss> cvss,
        @Size(max = 300) String owner,
        Optional<LocalDate> issued,
        Optional<LocalDate> updated) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public VexStatement {
        requireNonNull(vulnerability, "vulnerability");
        requireNonNull(status, "status");
        requireNonNull(cve, "cve");
        aliases = ImmutableList.copyOf(aliases);
        products = ImmutableList.copyOf(products);
        requireNonNull(justification, "justification");
        requireNonNull(justificationDetail, "justificationDetail");
        requireNonNull(impactStatement, "impactStatement");
        requireNonNull(actionStatement, "actionStatement");
        responses = ImmutableList.copyOf(responses);
        fixedVersions = ImmutableList.copyOf(fixedVersions);
        controls = ImmutableList.copyOf(controls);
        cvss = ImmutableList.copyOf(cvss);
        requireNonNull(owner, "owner");
        requireNonNull(issued, "issued");
        requireNonNull(updated, "updated");
    }

    /**
     * Returns a builder.
     *
     * @param vulnerability the vulnerability, as the document calls it
     * @param status how the product stands to it
     * @return a new builder
     */
    public static Builder builder(String vulnerability, VulnerabilityStatus status) {
        return new Builder(vulnerability, status);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(vulnerability, status);
        builder.cve = cve;
        builder.aliases = aliases;
        builder.products = products;
        builder.justification = justification;
        builder.justificationDetail = justificationDetail;
        builder.impactStatement = impactStatement;
        builder.actionStatement = actionStatement;
        builder.responses = responses;
        builder.fixedVersions = fixedVersions;
        builder.controls = controls;
        builder.cvss = cvss;
        builder.owner = owner;
        builder.issued = issued;
        builder.updated = updated;
        return builder;
    }

    /**
     * Returns everything the vulnerability is called.
     *
     * @return name, CVE number and aliases, each once, in that order, immutable
     */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(vulnerability);
        cve.ifPresent(number -> names.add(number.text()));
        names.addAll(aliases);
        return ImmutableList.copyOf(names);
    }

    /**
     * Says what this statement lacks: a reason where the product is not affected, an action where it is, a version where it is fixed,
     * and a control where the reason is a mitigation.
     *
     * @param path where the statement stands, such as {@code vex[3]}
     * @return the findings, sorted, immutable, empty if it lacks nothing
     */
    public List<Finding> check(String path) {
        return VexChecks.check(this, path);
    }

    /** Builds a VexStatement. Not thread-safe. */
    public static final class Builder {

        private String vulnerability;
        private VulnerabilityStatus status;
        private Optional<CveId> cve = Optional.empty();
        private List<String> aliases = ImmutableList.of();
        private List<VexProduct> products = ImmutableList.of();
        private Optional<VexJustification> justification = Optional.empty();
        private Optional<VexJustificationDetail> justificationDetail = Optional.empty();
        private String impactStatement = "";
        private String actionStatement = "";
        private List<VexResponse> responses = ImmutableList.of();
        private List<String> fixedVersions = ImmutableList.of();
        private List<ControlId> controls = ImmutableList.of();
        private List<AdvisoryCvss> cvss = ImmutableList.of();
        private String owner = "";
        private Optional<LocalDate> issued = Optional.empty();
        private Optional<LocalDate> updated = Optional.empty();

        private Builder(String vulnerability, VulnerabilityStatus status) {
            this.vulnerability = requireNonNull(vulnerability, "vulnerability");
            this.status = requireNonNull(status, "status");
        }

        /**
         * Sets the vulnerability.
         *
         * @param vulnerability the vulnerability, as the document calls it
         * @return this builder
         */
        public Builder vulnerability(String vulnerability) {
            this.vulnerability = requireNonNull(vulnerability, "vulnerability");
            return this;
        }

        /**
         * Sets the status.
         *
         * @param status how the product stands to it
         * @return this builder
         */
        public Builder status(VulnerabilityStatus status) {
            this.status = requireNonNull(status, "status");
            return this;
        }

        /**
         * Sets the cve.
         *
         * @param cve the CVE number, where it has one
         * @return this builder
         */
        public Builder cve(CveId cve) {
            this.cve = Optional.of(cve);
            return this;
        }

        /**
         * Sets the aliases.
         *
         * @param aliases what others call it, immutable
         * @return this builder
         */
        public Builder aliases(Collection<String> aliases) {
            this.aliases = ImmutableList.copyOf(aliases);
            return this;
        }

        /**
         * Sets the aliases.
         *
         * @param aliases what others call it, immutable
         * @return this builder
         */
        public Builder aliases(String... aliases) {
            this.aliases = ImmutableList.copyOf(aliases);
            return this;
        }

        /**
         * Sets the products.
         *
         * @param products the products, in the order given, immutable
         * @return this builder
         */
        public Builder products(Collection<VexProduct> products) {
            this.products = ImmutableList.copyOf(products);
            return this;
        }

        /**
         * Sets the products.
         *
         * @param products the products, in the order given, immutable
         * @return this builder
         */
        public Builder products(VexProduct... products) {
            this.products = ImmutableList.copyOf(products);
            return this;
        }

        /**
         * Sets the justification.
         *
         * @param justification why the product is not affected
         * @return this builder
         */
        public Builder justification(VexJustification justification) {
            this.justification = Optional.of(justification);
            return this;
        }

        /**
         * Sets the justification detail.
         *
         * @param justificationDetail the same in the finer words of CycloneDX, where they were used
         * @return this builder
         */
        public Builder justificationDetail(VexJustificationDetail justificationDetail) {
            this.justificationDetail = Optional.of(justificationDetail);
            return this;
        }

        /**
         * Sets the impact statement.
         *
         * @param impactStatement why the product is not affected, or what is said of its standing, in words; empty where nothing is said
         * @return this builder
         */
        public Builder impactStatement(String impactStatement) {
            this.impactStatement = requireNonNull(impactStatement, "impactStatement");
            return this;
        }

        /**
         * Sets the action statement.
         *
         * @param actionStatement what users should do; empty where nothing is said
         * @return this builder
         */
        public Builder actionStatement(String actionStatement) {
            this.actionStatement = requireNonNull(actionStatement, "actionStatement");
            return this;
        }

        /**
         * Sets the responses.
         *
         * @param responses what the supplier does, immutable
         * @return this builder
         */
        public Builder responses(Collection<VexResponse> responses) {
            this.responses = ImmutableList.copyOf(responses);
            return this;
        }

        /**
         * Sets the responses.
         *
         * @param responses what the supplier does, immutable
         * @return this builder
         */
        public Builder responses(VexResponse... responses) {
            this.responses = ImmutableList.copyOf(responses);
            return this;
        }

        /**
         * Sets the fixed versions.
         *
         * @param fixedVersions the versions of the product without the vulnerability, immutable
         * @return this builder
         */
        public Builder fixedVersions(Collection<String> fixedVersions) {
            this.fixedVersions = ImmutableList.copyOf(fixedVersions);
            return this;
        }

        /**
         * Sets the fixed versions.
         *
         * @param fixedVersions the versions of the product without the vulnerability, immutable
         * @return this builder
         */
        public Builder fixedVersions(String... fixedVersions) {
            this.fixedVersions = ImmutableList.copyOf(fixedVersions);
            return this;
        }

        /**
         * Sets the controls.
         *
         * @param controls the controls that a justification by mitigation rests on, immutable
         * @return this builder
         */
        public Builder controls(Collection<ControlId> controls) {
            this.controls = ImmutableList.copyOf(controls);
            return this;
        }

        /**
         * Sets the controls.
         *
         * @param controls the controls that a justification by mitigation rests on, immutable
         * @return this builder
         */
        public Builder controls(ControlId... controls) {
            this.controls = ImmutableList.copyOf(controls);
            return this;
        }

        /**
         * Sets the cvss.
         *
         * @param cvss the CVSS vectors given, in the order given, immutable
         * @return this builder
         */
        public Builder cvss(Collection<AdvisoryCvss> cvss) {
            this.cvss = ImmutableList.copyOf(cvss);
            return this;
        }

        /**
         * Sets the cvss.
         *
         * @param cvss the CVSS vectors given, in the order given, immutable
         * @return this builder
         */
        public Builder cvss(AdvisoryCvss... cvss) {
            this.cvss = ImmutableList.copyOf(cvss);
            return this;
        }

        /**
         * Sets the owner.
         *
         * @param owner who looks into it, while that goes on; empty where it is not said
         * @return this builder
         */
        public Builder owner(String owner) {
            this.owner = requireNonNull(owner, "owner");
            return this;
        }

        /**
         * Sets the issued.
         *
         * @param issued when it was first said, where the document tells
         * @return this builder
         */
        public Builder issued(LocalDate issued) {
            this.issued = Optional.of(issued);
            return this;
        }

        /**
         * Sets the updated.
         *
         * @param updated when it was last changed, where the document tells
         * @return this builder
         */
        public Builder updated(LocalDate updated) {
            this.updated = Optional.of(updated);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public VexStatement build() {
            return new VexStatement(
                    vulnerability,
                    status,
                    cve,
                    aliases,
                    products,
                    justification,
                    justificationDetail,
                    impactStatement,
                    actionStatement,
                    responses,
                    fixedVersions,
                    controls,
                    cvss,
                    owner,
                    issued,
                    updated);
        }
    }
}
