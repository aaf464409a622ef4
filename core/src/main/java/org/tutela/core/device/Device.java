package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tutela.core.clause.Instrument;
import org.tutela.core.identity.Builders;
import org.tutela.core.identity.Identified;

/**
 * A device family: what it is for, where it is used and what it is made of.
 *
 * <p>What is assessed is a {@link DeviceRelease} of it.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param name the trade name
 * @param manufacturer the manufacturer
 * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
 * @param riskClass the risk class under that regulation
 * @param classificationRule the rule of Annex VIII that gives the class, such as {@code Rule 12}
 * @param intendedPurpose what it is for
 * @param facts what is known about it, for the applicability of clauses
 * @param useEnvironments where it is used, immutable
 * @param foreseeableMisuses what it may be misused for, immutable
 * @param assets what an attack can harm, immutable
 * @param components what it is made of, immutable
 * @param interfaces where data and commands enter or leave, immutable
 * @param elements the elements of its architecture, immutable
 * @param dataFlows the flows between them, immutable
 * @param trustBoundaries the lines between what trusts each other and the rest, immutable
 * @param assumptions what it relies on in its operating environment, immutable
 * @param responsibilities what integrators, operators and users must do for its security, immutable
 */
public record Device(
        DeviceId id,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String manufacturer,
        Instrument regulation,
        RiskClass riskClass,
        @NotBlank @Size(max = 300) String classificationRule,
        @Valid IntendedPurpose intendedPurpose,
        DeviceFacts facts,
        @NotEmpty List<@Valid UseEnvironment> useEnvironments,
        List<@Valid ForeseeableMisuse> foreseeableMisuses,
        List<@Valid Asset> assets,
        List<@Valid Component> components,
        List<@Valid DeviceInterface> interfaces,
        List<@Valid Element> elements,
        List<@Valid DataFlow> dataFlows,
        List<@Valid TrustBoundary> trustBoundaries,
        List<@Valid EnvironmentAssumption> assumptions,
        List<@Valid Responsibility> responsibilities)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Device {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(manufacturer, "manufacturer");
        requireNonNull(regulation, "regulation");
        requireNonNull(riskClass, "riskClass");
        requireNonNull(classificationRule, "classificationRule");
        requireNonNull(intendedPurpose, "intendedPurpose");
        requireNonNull(facts, "facts");
        useEnvironments = ImmutableList.copyOf(useEnvironments);
        foreseeableMisuses = ImmutableList.copyOf(foreseeableMisuses);
        assets = ImmutableList.copyOf(assets);
        components = ImmutableList.copyOf(components);
        interfaces = ImmutableList.copyOf(interfaces);
        elements = ImmutableList.copyOf(elements);
        dataFlows = ImmutableList.copyOf(dataFlows);
        trustBoundaries = ImmutableList.copyOf(trustBoundaries);
        assumptions = ImmutableList.copyOf(assumptions);
        responsibilities = ImmutableList.copyOf(responsibilities);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param name the trade name
     * @param manufacturer the manufacturer
     * @return a new builder
     */
    public static Builder builder(DeviceId id, String name, String manufacturer) {
        return new Builder(id, name, manufacturer);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name, manufacturer);
        builder.regulation = regulation;
        builder.riskClass = riskClass;
        builder.classificationRule = classificationRule;
        builder.intendedPurpose = intendedPurpose;
        builder.facts = facts;
        builder.useEnvironments = useEnvironments;
        builder.foreseeableMisuses = foreseeableMisuses;
        builder.assets = assets;
        builder.components = components;
        builder.interfaces = interfaces;
        builder.elements = elements;
        builder.dataFlows = dataFlows;
        builder.trustBoundaries = trustBoundaries;
        builder.assumptions = assumptions;
        builder.responsibilities = responsibilities;
        return builder;
    }

    /** Builds a Device. Not thread-safe. */
    public static final class Builder {

        private DeviceId id;
        private String name;
        private String manufacturer;
        private @Nullable Instrument regulation;
        private @Nullable RiskClass riskClass;
        private @Nullable String classificationRule;
        private @Nullable IntendedPurpose intendedPurpose;
        private DeviceFacts facts = DeviceFacts.unknown();
        private List<UseEnvironment> useEnvironments = ImmutableList.of();
        private List<ForeseeableMisuse> foreseeableMisuses = ImmutableList.of();
        private List<Asset> assets = ImmutableList.of();
        private List<Component> components = ImmutableList.of();
        private List<DeviceInterface> interfaces = ImmutableList.of();
        private List<Element> elements = ImmutableList.of();
        private List<DataFlow> dataFlows = ImmutableList.of();
        private List<TrustBoundary> trustBoundaries = ImmutableList.of();
        private List<EnvironmentAssumption> assumptions = ImmutableList.of();
        private List<Responsibility> responsibilities = ImmutableList.of();

        private Builder(DeviceId id, String name, String manufacturer) {
            this.id = requireNonNull(id, "id");
            this.name = requireNonNull(name, "name");
            this.manufacturer = requireNonNull(manufacturer, "manufacturer");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(DeviceId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the name.
         *
         * @param name the trade name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the manufacturer.
         *
         * @param manufacturer the manufacturer
         * @return this builder
         */
        public Builder manufacturer(String manufacturer) {
            this.manufacturer = requireNonNull(manufacturer, "manufacturer");
            return this;
        }

        /**
         * Sets the regulation.
         *
         * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
         * @return this builder
         */
        public Builder regulation(Instrument regulation) {
            this.regulation = requireNonNull(regulation, "regulation");
            return this;
        }

        /**
         * Sets the risk class.
         *
         * @param riskClass the risk class under that regulation
         * @return this builder
         */
        public Builder riskClass(RiskClass riskClass) {
            this.riskClass = requireNonNull(riskClass, "riskClass");
            return this;
        }

        /**
         * Sets the classification rule.
         *
         * @param classificationRule the rule of Annex VIII that gives the class, such as {@code Rule 12}
         * @return this builder
         */
        public Builder classificationRule(String classificationRule) {
            this.classificationRule = requireNonNull(classificationRule, "classificationRule");
            return this;
        }

        /**
         * Sets the intended purpose.
         *
         * @param intendedPurpose what it is for
         * @return this builder
         */
        public Builder intendedPurpose(IntendedPurpose intendedPurpose) {
            this.intendedPurpose = requireNonNull(intendedPurpose, "intendedPurpose");
            return this;
        }

        /**
         * Sets the facts.
         *
         * @param facts what is known about it, for the applicability of clauses
         * @return this builder
         */
        public Builder facts(DeviceFacts facts) {
            this.facts = requireNonNull(facts, "facts");
            return this;
        }

        /**
         * Sets the use environments.
         *
         * @param useEnvironments where it is used, immutable
         * @return this builder
         */
        public Builder useEnvironments(Collection<UseEnvironment> useEnvironments) {
            this.useEnvironments = ImmutableList.copyOf(useEnvironments);
            return this;
        }

        /**
         * Sets the use environments.
         *
         * @param useEnvironments where it is used, immutable
         * @return this builder
         */
        public Builder useEnvironments(UseEnvironment... useEnvironments) {
            this.useEnvironments = ImmutableList.copyOf(useEnvironments);
            return this;
        }

        /**
         * Sets the foreseeable misuses.
         *
         * @param foreseeableMisuses what it may be misused for, immutable
         * @return this builder
         */
        public Builder foreseeableMisuses(Collection<ForeseeableMisuse> foreseeableMisuses) {
            this.foreseeableMisuses = ImmutableList.copyOf(foreseeableMisuses);
            return this;
        }

        /**
         * Sets the foreseeable misuses.
         *
         * @param foreseeableMisuses what it may be misused for, immutable
         * @return this builder
         */
        public Builder foreseeableMisuses(ForeseeableMisuse... foreseeableMisuses) {
            this.foreseeableMisuses = ImmutableList.copyOf(foreseeableMisuses);
            return this;
        }

        /**
         * Sets the assets.
         *
         * @param assets what an attack can harm, immutable
         * @return this builder
         */
        public Builder assets(Collection<Asset> assets) {
            this.assets = ImmutableList.copyOf(assets);
            return this;
        }

        /**
         * Sets the assets.
         *
         * @param assets what an attack can harm, immutable
         * @return this builder
         */
        public Builder assets(Asset... assets) {
            this.assets = ImmutableList.copyOf(assets);
            return this;
        }

        /**
         * Sets the components.
         *
         * @param components what it is made of, immutable
         * @return this builder
         */
        public Builder components(Collection<Component> components) {
            this.components = ImmutableList.copyOf(components);
            return this;
        }

        /**
         * Sets the components.
         *
         * @param components what it is made of, immutable
         * @return this builder
         */
        public Builder components(Component... components) {
            this.components = ImmutableList.copyOf(components);
            return this;
        }

        /**
         * Sets the interfaces.
         *
         * @param interfaces where data and commands enter or leave, immutable
         * @return this builder
         */
        public Builder interfaces(Collection<DeviceInterface> interfaces) {
            this.interfaces = ImmutableList.copyOf(interfaces);
            return this;
        }

        /**
         * Sets the interfaces.
         *
         * @param interfaces where data and commands enter or leave, immutable
         * @return this builder
         */
        public Builder interfaces(DeviceInterface... interfaces) {
            this.interfaces = ImmutableList.copyOf(interfaces);
            return this;
        }

        /**
         * Sets the elements.
         *
         * @param elements the elements of its architecture, immutable
         * @return this builder
         */
        public Builder elements(Collection<Element> elements) {
            this.elements = ImmutableList.copyOf(elements);
            return this;
        }

        /**
         * Sets the elements.
         *
         * @param elements the elements of its architecture, immutable
         * @return this builder
         */
        public Builder elements(Element... elements) {
            this.elements = ImmutableList.copyOf(elements);
            return this;
        }

        /**
         * Sets the data flows.
         *
         * @param dataFlows the flows between them, immutable
         * @return this builder
         */
        public Builder dataFlows(Collection<DataFlow> dataFlows) {
            this.dataFlows = ImmutableList.copyOf(dataFlows);
            return this;
        }

        /**
         * Sets the data flows.
         *
         * @param dataFlows the flows between them, immutable
         * @return this builder
         */
        public Builder dataFlows(DataFlow... dataFlows) {
            this.dataFlows = ImmutableList.copyOf(dataFlows);
            return this;
        }

        /**
         * Sets the trust boundaries.
         *
         * @param trustBoundaries the lines between what trusts each other and the rest, immutable
         * @return this builder
         */
        public Builder trustBoundaries(Collection<TrustBoundary> trustBoundaries) {
            this.trustBoundaries = ImmutableList.copyOf(trustBoundaries);
            return this;
        }

        /**
         * Sets the trust boundaries.
         *
         * @param trustBoundaries the lines between what trusts each other and the rest, immutable
         * @return this builder
         */
        public Builder trustBoundaries(TrustBoundary... trustBoundaries) {
            this.trustBoundaries = ImmutableList.copyOf(trustBoundaries);
            return this;
        }

        /**
         * Sets the assumptions.
         *
         * @param assumptions what it relies on in its operating environment, immutable
         * @return this builder
         */
        public Builder assumptions(Collection<EnvironmentAssumption> assumptions) {
            this.assumptions = ImmutableList.copyOf(assumptions);
            return this;
        }

        /**
         * Sets the assumptions.
         *
         * @param assumptions what it relies on in its operating environment, immutable
         * @return this builder
         */
        public Builder assumptions(EnvironmentAssumption... assumptions) {
            this.assumptions = ImmutableList.copyOf(assumptions);
            return this;
        }

        /**
         * Sets the responsibilities.
         *
         * @param responsibilities what integrators, operators and users must do for its security, immutable
         * @return this builder
         */
        public Builder responsibilities(Collection<Responsibility> responsibilities) {
            this.responsibilities = ImmutableList.copyOf(responsibilities);
            return this;
        }

        /**
         * Sets the responsibilities.
         *
         * @param responsibilities what integrators, operators and users must do for its security, immutable
         * @return this builder
         */
        public Builder responsibilities(Responsibility... responsibilities) {
            this.responsibilities = ImmutableList.copyOf(responsibilities);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part is not set
         */
        public Device build() {
            return new Device(
                    id,
                    name,
                    manufacturer,
                    Builders.require(regulation, "Device", "regulation"),
                    Builders.require(riskClass, "Device", "riskClass"),
                    Builders.require(classificationRule, "Device", "classificationRule"),
                    Builders.require(intendedPurpose, "Device", "intendedPurpose"),
                    facts,
                    useEnvironments,
                    foreseeableMisuses,
                    assets,
                    components,
                    interfaces,
                    elements,
                    dataFlows,
                    trustBoundaries,
                    assumptions,
                    responsibilities);
        }
    }
}
