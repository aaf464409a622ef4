package org.tutela.risk.environment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.VulnerabilityId;

/**
 * Something the operating environment must provide at least, so that the device runs as intended and securely; Annex I, 17.4 (IVDR 16.4).
 *
 * <p>It keeps to four principles of MDCG 2019-16 rev.1, 3.6: it is based on a risk; the device does by itself what it can; the
 * assumption is documented; it does not make up for a vulnerability of the device unless that is justified.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param kind what it is about
 * @param target what must meet it
 * @param statement what is required, with versions and figures
 * @param isRecommended whether it is recommended only; a minimum otherwise
 * @param risks the risks it is based on, immutable
 * @param capabilities the security capabilities that the environment lends, immutable
 * @param assumption the assumption that it makes concrete, where there is one
 * @param reliance how far the device relies on it
 * @param designRationale why product design cannot do it; empty where that was not shown
 * @param relianceJustification why it is right to rely on the environment alone; empty where that was not shown
 * @param compensates the vulnerabilities of the device that it makes up for, immutable
 * @param compensationJustification why it is right to make up for them there; empty where that was not shown
 * @param userInformation where users are told of it, such as a section of the instructions for use; empty where they are not
 */
public record MinimumItRequirement(
        ItRequirementId id,
        ItRequirementKind kind,
        ItRequirementTarget target,
        @NotBlank @Size(max = 4000) String statement,
        boolean isRecommended,
        List<RiskId> risks,
        Set<SecurityCapability> capabilities,
        Optional<AssumptionId> assumption,
        EnvironmentReliance reliance,
        @Size(max = 4000) String designRationale,
        @Size(max = 4000) String relianceJustification,
        List<VulnerabilityId> compensates,
        @Size(max = 4000) String compensationJustification,
        Optional<@Size(max = 300) String> userInformation)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public MinimumItRequirement {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(target, "target");
        requireNonNull(statement, "statement");
        risks = ImmutableList.copyOf(risks);
        capabilities = ImmutableSet.copyOf(capabilities);
        requireNonNull(assumption, "assumption");
        requireNonNull(reliance, "reliance");
        requireNonNull(designRationale, "designRationale");
        requireNonNull(relianceJustification, "relianceJustification");
        compensates = ImmutableList.copyOf(compensates);
        requireNonNull(compensationJustification, "compensationJustification");
        requireNonNull(userInformation, "userInformation");
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param kind what it is about
     * @param target what must meet it
     * @param statement what is required, with versions and figures
     * @return a new builder
     */
    public static Builder builder(
            ItRequirementId id, ItRequirementKind kind, ItRequirementTarget target, String statement) {
        return new Builder(id, kind, target, statement);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, kind, target, statement);
        builder.isRecommended = isRecommended;
        builder.risks = risks;
        builder.capabilities = capabilities;
        builder.assumption = assumption;
        builder.reliance = reliance;
        builder.designRationale = designRationale;
        builder.relianceJustification = relianceJustification;
        builder.compensates = compensates;
        builder.compensationJustification = compensationJustification;
        builder.userInformation = userInformation;
        return builder;
    }

    /** Builds a MinimumItRequirement. Not thread-safe. */
    public static final class Builder {

        private ItRequirementId id;
        private ItRequirementKind kind;
        private ItRequirementTarget target;
        private String statement;
        private boolean isRecommended = false;
        private List<RiskId> risks = ImmutableList.of();
        private Set<SecurityCapability> capabilities = ImmutableSet.of();
        private Optional<AssumptionId> assumption = Optional.empty();
        private EnvironmentReliance reliance = EnvironmentReliance.SOLE;
        private String designRationale = "";
        private String relianceJustification = "";
        private List<VulnerabilityId> compensates = ImmutableList.of();
        private String compensationJustification = "";
        private Optional<String> userInformation = Optional.empty();

        private Builder(ItRequirementId id, ItRequirementKind kind, ItRequirementTarget target, String statement) {
            this.id = requireNonNull(id, "id");
            this.kind = requireNonNull(kind, "kind");
            this.target = requireNonNull(target, "target");
            this.statement = requireNonNull(statement, "statement");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(ItRequirementId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the kind.
         *
         * @param kind what it is about
         * @return this builder
         */
        public Builder kind(ItRequirementKind kind) {
            this.kind = requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets the target.
         *
         * @param target what must meet it
         * @return this builder
         */
        public Builder target(ItRequirementTarget target) {
            this.target = requireNonNull(target, "target");
            return this;
        }

        /**
         * Sets the statement.
         *
         * @param statement what is required, with versions and figures
         * @return this builder
         */
        public Builder statement(String statement) {
            this.statement = requireNonNull(statement, "statement");
            return this;
        }

        /**
         * Sets the is recommended.
         *
         * @param isRecommended whether it is recommended only; a minimum otherwise
         * @return this builder
         */
        public Builder isRecommended(boolean isRecommended) {
            this.isRecommended = isRecommended;
            return this;
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks it is based on, immutable
         * @return this builder
         */
        public Builder risks(Collection<RiskId> risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks it is based on, immutable
         * @return this builder
         */
        public Builder risks(RiskId... risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the capabilities.
         *
         * @param capabilities the security capabilities that the environment lends, immutable
         * @return this builder
         */
        public Builder capabilities(Collection<SecurityCapability> capabilities) {
            this.capabilities = ImmutableSet.copyOf(capabilities);
            return this;
        }

        /**
         * Sets the capabilities.
         *
         * @param capabilities the security capabilities that the environment lends, immutable
         * @return this builder
         */
        public Builder capabilities(SecurityCapability... capabilities) {
            this.capabilities = ImmutableSet.copyOf(capabilities);
            return this;
        }

        /**
         * Sets the assumption.
         *
         * @param assumption the assumption that it makes concrete, where there is one
         * @return this builder
         */
        public Builder assumption(AssumptionId assumption) {
            this.assumption = Optional.of(assumption);
            return this;
        }

        /**
         * Sets the reliance.
         *
         * @param reliance how far the device relies on it
         * @return this builder
         */
        public Builder reliance(EnvironmentReliance reliance) {
            this.reliance = requireNonNull(reliance, "reliance");
            return this;
        }

        /**
         * Sets the design rationale.
         *
         * @param designRationale why product design cannot do it; empty where that was not shown
         * @return this builder
         */
        public Builder designRationale(String designRationale) {
            this.designRationale = requireNonNull(designRationale, "designRationale");
            return this;
        }

        /**
         * Sets the reliance justification.
         *
         * @param relianceJustification why it is right to rely on the environment alone; empty where that was not shown
         * @return this builder
         */
        public Builder relianceJustification(String relianceJustification) {
            this.relianceJustification = requireNonNull(relianceJustification, "relianceJustification");
            return this;
        }

        /**
         * Sets the compensates.
         *
         * @param compensates the vulnerabilities of the device that it makes up for, immutable
         * @return this builder
         */
        public Builder compensates(Collection<VulnerabilityId> compensates) {
            this.compensates = ImmutableList.copyOf(compensates);
            return this;
        }

        /**
         * Sets the compensates.
         *
         * @param compensates the vulnerabilities of the device that it makes up for, immutable
         * @return this builder
         */
        public Builder compensates(VulnerabilityId... compensates) {
            this.compensates = ImmutableList.copyOf(compensates);
            return this;
        }

        /**
         * Sets the compensation justification.
         *
         * @param compensationJustification why it is right to make up for them there; empty where that was not shown
         * @return this builder
         */
        public Builder compensationJustification(String compensationJustification) {
            this.compensationJustification = requireNonNull(compensationJustification, "compensationJustification");
            return this;
        }

        /**
         * Sets the user information.
         *
         * @param userInformation where users are told of it, such as a section of the instructions for use; empty where they are not
         * @return this builder
         */
        public Builder userInformation(String userInformation) {
            this.userInformation = Optional.of(userInformation);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public MinimumItRequirement build() {
            return new MinimumItRequirement(
                    id,
                    kind,
                    target,
                    statement,
                    isRecommended,
                    risks,
                    capabilities,
                    assumption,
                    reliance,
                    designRationale,
                    relianceJustification,
                    compensates,
                    compensationJustification,
                    userInformation);
        }
    }
}
