package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;

/**
 * Something that is done about a vulnerability.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param kind what kind of action
 * @param text what is done
 * @param due by when, where that is set
 * @param done when it was done, where it is
 * @param controls the controls of the risk file that it puts in place, immutable
 * @param verification whether it was verified that it works
 * @param evidence the evidence of the risk file that shows it, immutable
 * @param note why nothing needs verification, or what else there is to know; empty where nothing
 */
public record CaseAction(
        CaseActionKind kind,
        @NotBlank @Size(max = 4000) String text,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        List<ControlId> controls,
        VerificationStatus verification,
        List<EvidenceId> evidence,
        @Size(max = 4000) String note) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public CaseAction {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(due, "due");
        requireNonNull(done, "done");
        controls = ImmutableList.copyOf(controls);
        requireNonNull(verification, "verification");
        evidence = ImmutableList.copyOf(evidence);
        requireNonNull(note, "note");
    }

    /**
     * Returns a builder.
     *
     * @param kind what kind of action
     * @param text what is done
     * @return a new builder
     */
    public static Builder builder(CaseActionKind kind, String text) {
        return new Builder(kind, text);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(kind, text);
        builder.due = due;
        builder.done = done;
        builder.controls = controls;
        builder.verification = verification;
        builder.evidence = evidence;
        builder.note = note;
        return builder;
    }

    /**
     * Says whether nothing is left to do: it is done, and verified as far as there is anything to verify.
     *
     * @return true if it is settled
     */
    public boolean isSettled() {
        return done.isPresent()
                && (verification == VerificationStatus.PASSED || verification == VerificationStatus.NOT_NEEDED);
    }

    /** Builds a CaseAction. Not thread-safe. */
    public static final class Builder {

        private CaseActionKind kind;
        private String text;
        private Optional<LocalDate> due = Optional.empty();
        private Optional<LocalDate> done = Optional.empty();
        private List<ControlId> controls = ImmutableList.of();
        private VerificationStatus verification = VerificationStatus.OPEN;
        private List<EvidenceId> evidence = ImmutableList.of();
        private String note = "";

        private Builder(CaseActionKind kind, String text) {
            this.kind = requireNonNull(kind, "kind");
            this.text = requireNonNull(text, "text");
        }

        /**
         * Sets the kind.
         *
         * @param kind what kind of action
         * @return this builder
         */
        public Builder kind(CaseActionKind kind) {
            this.kind = requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets the text.
         *
         * @param text what is done
         * @return this builder
         */
        public Builder text(String text) {
            this.text = requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets the due.
         *
         * @param due by when, where that is set
         * @return this builder
         */
        public Builder due(LocalDate due) {
            this.due = Optional.of(due);
            return this;
        }

        /**
         * Sets the done.
         *
         * @param done when it was done, where it is
         * @return this builder
         */
        public Builder done(LocalDate done) {
            this.done = Optional.of(done);
            return this;
        }

        /**
         * Sets the controls.
         *
         * @param controls the controls of the risk file that it puts in place, immutable
         * @return this builder
         */
        public Builder controls(Collection<ControlId> controls) {
            this.controls = ImmutableList.copyOf(controls);
            return this;
        }

        /**
         * Sets the controls.
         *
         * @param controls the controls of the risk file that it puts in place, immutable
         * @return this builder
         */
        public Builder controls(ControlId... controls) {
            this.controls = ImmutableList.copyOf(controls);
            return this;
        }

        /**
         * Sets the verification.
         *
         * @param verification whether it was verified that it works
         * @return this builder
         */
        public Builder verification(VerificationStatus verification) {
            this.verification = requireNonNull(verification, "verification");
            return this;
        }

        /**
         * Sets the evidence.
         *
         * @param evidence the evidence of the risk file that shows it, immutable
         * @return this builder
         */
        public Builder evidence(Collection<EvidenceId> evidence) {
            this.evidence = ImmutableList.copyOf(evidence);
            return this;
        }

        /**
         * Sets the evidence.
         *
         * @param evidence the evidence of the risk file that shows it, immutable
         * @return this builder
         */
        public Builder evidence(EvidenceId... evidence) {
            this.evidence = ImmutableList.copyOf(evidence);
            return this;
        }

        /**
         * Sets the note.
         *
         * @param note why nothing needs verification, or what else there is to know; empty where nothing
         * @return this builder
         */
        public Builder note(String note) {
            this.note = requireNonNull(note, "note");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public CaseAction build() {
            return new CaseAction(kind, text, due, done, controls, verification, evidence, note);
        }
    }
}
