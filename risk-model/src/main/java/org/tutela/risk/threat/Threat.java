package org.tutela.risk.threat;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.DataFlowId;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.identity.Identified;

/**
 * Something that can be done to a device, independent of how it is done. It ends in a risk or in a {@link Dismissal}.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title a short name
 * @param category what kind of thing is done
 * @param sources who may do it, immutable
 * @param assets what it is aimed at, immutable
 * @param interfaces where it comes in, immutable
 * @param dataFlows the flows it concerns, immutable
 * @param counteredBy the security capabilities that counter it, immutable
 * @param precondition what must be so for it to be possible; empty where nothing must
 * @param dismissal the decision that it needs no risk, where one was taken
 */
public record Threat(
        ThreatId id,
        @NotBlank @Size(max = 300) String title,
        StrideCategory category,
        @NotEmpty Set<ThreatSource> sources,
        List<AssetId> assets,
        List<InterfaceId> interfaces,
        List<DataFlowId> dataFlows,
        Set<SecurityCapability> counteredBy,
        @Size(max = 4000) String precondition,
        Optional<@Valid Dismissal> dismissal)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Threat {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(category, "category");
        sources = ImmutableSet.copyOf(sources);
        assets = ImmutableList.copyOf(assets);
        interfaces = ImmutableList.copyOf(interfaces);
        dataFlows = ImmutableList.copyOf(dataFlows);
        counteredBy = ImmutableSet.copyOf(counteredBy);
        requireNonNull(precondition, "precondition");
        requireNonNull(dismissal, "dismissal");
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title a short name
     * @param category what kind of thing is done
     * @return a new builder
     */
    public static Builder builder(ThreatId id, String title, StrideCategory category) {
        return new Builder(id, title, category);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, category);
        builder.sources = sources;
        builder.assets = assets;
        builder.interfaces = interfaces;
        builder.dataFlows = dataFlows;
        builder.counteredBy = counteredBy;
        builder.precondition = precondition;
        builder.dismissal = dismissal;
        return builder;
    }

    /** Builds a Threat. Not thread-safe. */
    public static final class Builder {

        private ThreatId id;
        private String title;
        private StrideCategory category;
        private Set<ThreatSource> sources = ImmutableSet.of();
        private List<AssetId> assets = ImmutableList.of();
        private List<InterfaceId> interfaces = ImmutableList.of();
        private List<DataFlowId> dataFlows = ImmutableList.of();
        private Set<SecurityCapability> counteredBy = ImmutableSet.of();
        private String precondition = "";
        private Optional<Dismissal> dismissal = Optional.empty();

        private Builder(ThreatId id, String title, StrideCategory category) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.category = requireNonNull(category, "category");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(ThreatId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title a short name
         * @return this builder
         */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the category.
         *
         * @param category what kind of thing is done
         * @return this builder
         */
        public Builder category(StrideCategory category) {
            this.category = requireNonNull(category, "category");
            return this;
        }

        /**
         * Sets the sources.
         *
         * @param sources who may do it, immutable
         * @return this builder
         */
        public Builder sources(Collection<ThreatSource> sources) {
            this.sources = ImmutableSet.copyOf(sources);
            return this;
        }

        /**
         * Sets the sources.
         *
         * @param sources who may do it, immutable
         * @return this builder
         */
        public Builder sources(ThreatSource... sources) {
            this.sources = ImmutableSet.copyOf(sources);
            return this;
        }

        /**
         * Sets the assets.
         *
         * @param assets what it is aimed at, immutable
         * @return this builder
         */
        public Builder assets(Collection<AssetId> assets) {
            this.assets = ImmutableList.copyOf(assets);
            return this;
        }

        /**
         * Sets the assets.
         *
         * @param assets what it is aimed at, immutable
         * @return this builder
         */
        public Builder assets(AssetId... assets) {
            this.assets = ImmutableList.copyOf(assets);
            return this;
        }

        /**
         * Sets the interfaces.
         *
         * @param interfaces where it comes in, immutable
         * @return this builder
         */
        public Builder interfaces(Collection<InterfaceId> interfaces) {
            this.interfaces = ImmutableList.copyOf(interfaces);
            return this;
        }

        /**
         * Sets the interfaces.
         *
         * @param interfaces where it comes in, immutable
         * @return this builder
         */
        public Builder interfaces(InterfaceId... interfaces) {
            this.interfaces = ImmutableList.copyOf(interfaces);
            return this;
        }

        /**
         * Sets the data flows.
         *
         * @param dataFlows the flows it concerns, immutable
         * @return this builder
         */
        public Builder dataFlows(Collection<DataFlowId> dataFlows) {
            this.dataFlows = ImmutableList.copyOf(dataFlows);
            return this;
        }

        /**
         * Sets the data flows.
         *
         * @param dataFlows the flows it concerns, immutable
         * @return this builder
         */
        public Builder dataFlows(DataFlowId... dataFlows) {
            this.dataFlows = ImmutableList.copyOf(dataFlows);
            return this;
        }

        /**
         * Sets the countered by.
         *
         * @param counteredBy the security capabilities that counter it, immutable
         * @return this builder
         */
        public Builder counteredBy(Collection<SecurityCapability> counteredBy) {
            this.counteredBy = ImmutableSet.copyOf(counteredBy);
            return this;
        }

        /**
         * Sets the countered by.
         *
         * @param counteredBy the security capabilities that counter it, immutable
         * @return this builder
         */
        public Builder counteredBy(SecurityCapability... counteredBy) {
            this.counteredBy = ImmutableSet.copyOf(counteredBy);
            return this;
        }

        /**
         * Sets the precondition.
         *
         * @param precondition what must be so for it to be possible; empty where nothing must
         * @return this builder
         */
        public Builder precondition(String precondition) {
            this.precondition = requireNonNull(precondition, "precondition");
            return this;
        }

        /**
         * Sets the dismissal.
         *
         * @param dismissal the decision that it needs no risk, where one was taken
         * @return this builder
         */
        public Builder dismissal(Dismissal dismissal) {
            this.dismissal = Optional.of(dismissal);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Threat build() {
            return new Threat(
                    id, title, category, sources, assets, interfaces, dataFlows, counteredBy, precondition, dismissal);
        }
    }
}
