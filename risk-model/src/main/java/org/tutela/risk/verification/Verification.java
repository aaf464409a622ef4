package org.tutela.risk.verification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.threat.ThreatId;

/**
 * A method that is to be applied, or was applied, to controls, threats, interfaces or a release as a whole.
 *
 * <p>Its result is that of the evidence it names: planned while there is none, and of the release that the evidence was made for.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param title a short name
 * @param method the method
 * @param controls the controls it is applied to, immutable
 * @param threats the threats it is applied to, immutable
 * @param interfaces the interfaces it is applied to, immutable
 * @param criterion what must come out for it to pass; empty where that was not laid down
 * @param independence how far the testers are from the developers
 * @param evidence its results, immutable; empty while it is planned
 */
public record Verification(
        VerificationId id,
        @NotBlank @Size(max = 300) String title,
        VerificationMethod method,
        List<ControlId> controls,
        List<ThreatId> threats,
        List<InterfaceId> interfaces,
        @Size(max = 4000) String criterion,
        TesterIndependence independence,
        List<EvidenceId> evidence)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Verification {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(method, "method");
        controls = ImmutableList.copyOf(controls);
        threats = ImmutableList.copyOf(threats);
        interfaces = ImmutableList.copyOf(interfaces);
        requireNonNull(criterion, "criterion");
        requireNonNull(independence, "independence");
        evidence = ImmutableList.copyOf(evidence);
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param title a short name
     * @param method the method
     * @return a new builder
     */
    public static Builder builder(VerificationId id, String title, VerificationMethod method) {
        return new Builder(id, title, method);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, method);
        builder.controls = controls;
        builder.threats = threats;
        builder.interfaces = interfaces;
        builder.criterion = criterion;
        builder.independence = independence;
        builder.evidence = evidence;
        return builder;
    }

    /** Builds a Verification. Not thread-safe. */
    public static final class Builder {

        private VerificationId id;
        private String title;
        private VerificationMethod method;
        private List<ControlId> controls = ImmutableList.of();
        private List<ThreatId> threats = ImmutableList.of();
        private List<InterfaceId> interfaces = ImmutableList.of();
        private String criterion = "";
        private TesterIndependence independence = TesterIndependence.UNKNOWN;
        private List<EvidenceId> evidence = ImmutableList.of();

        private Builder(VerificationId id, String title, VerificationMethod method) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.method = requireNonNull(method, "method");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(VerificationId id) {
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
         * Sets the method.
         *
         * @param method the method
         * @return this builder
         */
        public Builder method(VerificationMethod method) {
            this.method = requireNonNull(method, "method");
            return this;
        }

        /**
         * Sets the controls.
         *
         * @param controls the controls it is applied to, immutable
         * @return this builder
         */
        public Builder controls(Collection<ControlId> controls) {
            this.controls = ImmutableList.copyOf(controls);
            return this;
        }

        /**
         * Sets the controls.
         *
         * @param controls the controls it is applied to, immutable
         * @return this builder
         */
        public Builder controls(ControlId... controls) {
            this.controls = ImmutableList.copyOf(controls);
            return this;
        }

        /**
         * Sets the threats.
         *
         * @param threats the threats it is applied to, immutable
         * @return this builder
         */
        public Builder threats(Collection<ThreatId> threats) {
            this.threats = ImmutableList.copyOf(threats);
            return this;
        }

        /**
         * Sets the threats.
         *
         * @param threats the threats it is applied to, immutable
         * @return this builder
         */
        public Builder threats(ThreatId... threats) {
            this.threats = ImmutableList.copyOf(threats);
            return this;
        }

        /**
         * Sets the interfaces.
         *
         * @param interfaces the interfaces it is applied to, immutable
         * @return this builder
         */
        public Builder interfaces(Collection<InterfaceId> interfaces) {
            this.interfaces = ImmutableList.copyOf(interfaces);
            return this;
        }

        /**
         * Sets the interfaces.
         *
         * @param interfaces the interfaces it is applied to, immutable
         * @return this builder
         */
        public Builder interfaces(InterfaceId... interfaces) {
            this.interfaces = ImmutableList.copyOf(interfaces);
            return this;
        }

        /**
         * Sets the criterion.
         *
         * @param criterion what must come out for it to pass; empty where that was not laid down
         * @return this builder
         */
        public Builder criterion(String criterion) {
            this.criterion = requireNonNull(criterion, "criterion");
            return this;
        }

        /**
         * Sets the independence.
         *
         * @param independence how far the testers are from the developers
         * @return this builder
         */
        public Builder independence(TesterIndependence independence) {
            this.independence = requireNonNull(independence, "independence");
            return this;
        }

        /**
         * Sets the evidence.
         *
         * @param evidence its results, immutable; empty while it is planned
         * @return this builder
         */
        public Builder evidence(Collection<EvidenceId> evidence) {
            this.evidence = ImmutableList.copyOf(evidence);
            return this;
        }

        /**
         * Sets the evidence.
         *
         * @param evidence its results, immutable; empty while it is planned
         * @return this builder
         */
        public Builder evidence(EvidenceId... evidence) {
            this.evidence = ImmutableList.copyOf(evidence);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public Verification build() {
            return new Verification(
                    id, title, method, controls, threats, interfaces, criterion, independence, evidence);
        }
    }
}
