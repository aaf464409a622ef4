package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.AssumptionId;
import org.tutela.risk.scenario.RiskId;

/**
 * How a release stands to one security capability; MDCG 2019-16 rev.1, 3.3. There is no default: a capability of which a file says
 * nothing is a finding.
 */
public sealed interface CapabilityStatement {

    /**
     * Returns the capability.
     *
     * @return the capability
     */
    SecurityCapability capability();

    /**
     * Calls the function for this kind of statement.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return what the function returns
     */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of statement.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles a capability that is implemented.
         *
         * @param statement the statement
         * @return the result
         */
        R implemented(Implemented statement);

        /**
         * Handles a capability that does not apply.
         *
         * @param statement the statement
         * @return the result
         */
        R notApplicable(NotApplicable statement);

        /**
         * Handles a capability that the operating environment must have.
         *
         * @param statement the statement
         * @return the result
         */
        R delegatedToEnvironment(DelegatedToEnvironment statement);

        /**
         * Handles a capability that is not there.
         *
         * @param statement the statement
         * @return the result
         */
        R absent(Absent statement);
    }

    /**
     * Controls of the release implement the capability.
     *
     * @param capability the capability
     * @param controls the controls, immutable
     */
    record Implemented(
            SecurityCapability capability, @NotEmpty List<ControlId> controls) implements CapabilityStatement {

        /** Rejects nulls and copies collections. */
        public Implemented {
            requireNonNull(capability, "capability");
            controls = ImmutableList.copyOf(controls);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.implemented(this);
        }
    }

    /**
     * The release has no use for the capability.
     *
     * @param capability the capability
     * @param reason why
     */
    record NotApplicable(
            SecurityCapability capability,
            @NotBlank @Size(max = 4000) String reason) implements CapabilityStatement {

        /** Rejects nulls. */
        public NotApplicable {
            requireNonNull(capability, "capability");
            requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }

    /**
     * The operating environment must have the capability.
     *
     * @param capability the capability
     * @param assumption the assumption that tells users
     * @param justification why the device cannot have it
     */
    record DelegatedToEnvironment(
            SecurityCapability capability,
            AssumptionId assumption,
            @NotBlank @Size(max = 4000) String justification) implements CapabilityStatement {

        /** Rejects nulls. */
        public DelegatedToEnvironment {
            requireNonNull(capability, "capability");
            requireNonNull(assumption, "assumption");
            requireNonNull(justification, "justification");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.delegatedToEnvironment(this);
        }
    }

    /**
     * The release does not have the capability.
     *
     * @param capability the capability
     * @param risks the risks that follow, immutable
     */
    record Absent(SecurityCapability capability, @NotEmpty List<RiskId> risks) implements CapabilityStatement {

        /** Rejects nulls and copies collections. */
        public Absent {
            requireNonNull(capability, "capability");
            risks = ImmutableList.copyOf(risks);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.absent(this);
        }
    }
}
