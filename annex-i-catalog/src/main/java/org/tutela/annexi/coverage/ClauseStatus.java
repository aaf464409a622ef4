package org.tutela.annexi.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.text.Message;

/**
 * How a clause stands for a device. Every clause of a catalogue has exactly one.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface ClauseStatus {

    /** The cases, from the one that asks for least to the one that asks for most. */
    enum Kind {
        /** The clause does not apply. */
        NOT_APPLICABLE,
        /** Evidence in force serves the clause and nothing speaks against it. */
        EVIDENCED,
        /** Evidence will serve the clause once it is done. */
        PLANNED,
        /** Whether the clause applies hangs on facts that are not known. */
        UNDETERMINED,
        /** The clause applies and no evidence serves it. */
        GAP,
        /** A risk or a finding speaks against the clause. */
        CONTRADICTED
    }

    /**
     * Returns the case.
     *
     * @return the case
     */
    Kind kind();

    /**
     * Applies the function for this case.
     *
     * @param <R> the type of the result
     * @param notApplicable for a clause that does not apply
     * @param undetermined for a clause whose applicability is unknown
     * @param gap for a clause without evidence
     * @param planned for a clause with planned evidence only
     * @param evidenced for a clause with evidence in force
     * @param contradicted for a clause that something speaks against
     * @return the result of the one function that was applied
     */
    <R> R match(
            Function<NotApplicable, R> notApplicable,
            Function<Undetermined, R> undetermined,
            Function<Gap, R> gap,
            Function<Planned, R> planned,
            Function<Evidenced, R> evidenced,
            Function<Contradicted, R> contradicted);

    /**
     * The clause does not apply.
     *
     * @param reason why
     */
    record NotApplicable(Message reason) implements ClauseStatus {

        /** Rejects null. */
        public NotApplicable {
            requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_APPLICABLE;
        }

        @Override
        public <R> R match(
                Function<NotApplicable, R> notApplicable,
                Function<Undetermined, R> undetermined,
                Function<Gap, R> gap,
                Function<Planned, R> planned,
                Function<Evidenced, R> evidenced,
                Function<Contradicted, R> contradicted) {
            return notApplicable.apply(this);
        }
    }

    /**
     * Whether the clause applies is unknown. It is never taken for not applicable.
     *
     * @param missing the facts that would decide, immutable
     */
    record Undetermined(Set<DeviceFact> missing) implements ClauseStatus {

        /** Copies the facts. */
        public Undetermined {
            missing = ImmutableSet.copyOf(missing);
        }

        @Override
        public Kind kind() {
            return Kind.UNDETERMINED;
        }

        @Override
        public <R> R match(
                Function<NotApplicable, R> notApplicable,
                Function<Undetermined, R> undetermined,
                Function<Gap, R> gap,
                Function<Planned, R> planned,
                Function<Evidenced, R> evidenced,
                Function<Contradicted, R> contradicted) {
            return undetermined.apply(this);
        }
    }

    /**
     * The clause applies and no evidence in force or planned serves it.
     *
     * @param stale evidence that served it once, in canonical order, immutable
     */
    record Gap(List<ClauseEvidence> stale) implements ClauseStatus {

        /** Copies the evidence. */
        public Gap {
            stale = ImmutableList.copyOf(stale);
        }

        @Override
        public Kind kind() {
            return Kind.GAP;
        }

        @Override
        public <R> R match(
                Function<NotApplicable, R> notApplicable,
                Function<Undetermined, R> undetermined,
                Function<Gap, R> gap,
                Function<Planned, R> planned,
                Function<Evidenced, R> evidenced,
                Function<Contradicted, R> contradicted) {
            return gap.apply(this);
        }
    }

    /**
     * The clause applies and all evidence for it is still to be done.
     *
     * @param evidence the planned evidence, in canonical order, immutable
     */
    record Planned(List<ClauseEvidence> evidence) implements ClauseStatus {

        /** Copies the evidence. */
        public Planned {
            evidence = ImmutableList.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.PLANNED;
        }

        @Override
        public <R> R match(
                Function<NotApplicable, R> notApplicable,
                Function<Undetermined, R> undetermined,
                Function<Gap, R> gap,
                Function<Planned, R> planned,
                Function<Evidenced, R> evidenced,
                Function<Contradicted, R> contradicted) {
            return planned.apply(this);
        }
    }

    /**
     * The clause applies, evidence in force serves it, and nothing speaks against it.
     *
     * @param evidence the evidence in force, in canonical order, immutable; empty for a heading all of whose points are evidenced
     */
    record Evidenced(List<ClauseEvidence> evidence) implements ClauseStatus {

        /** Copies the evidence. */
        public Evidenced {
            evidence = ImmutableList.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.EVIDENCED;
        }

        @Override
        public <R> R match(
                Function<NotApplicable, R> notApplicable,
                Function<Undetermined, R> undetermined,
                Function<Gap, R> gap,
                Function<Planned, R> planned,
                Function<Evidenced, R> evidenced,
                Function<Contradicted, R> contradicted) {
            return evidenced.apply(this);
        }
    }

    /**
     * Something speaks against the clause, whatever serves it.
     *
     * @param risks the ids of the risks that do, in canonical order, immutable
     * @param findings the codes of the findings that do, in canonical order, immutable
     */
    record Contradicted(List<String> risks, List<String> findings) implements ClauseStatus {

        /** Copies risks and findings. */
        public Contradicted {
            risks = ImmutableList.copyOf(risks);
            findings = ImmutableList.copyOf(findings);
        }

        @Override
        public Kind kind() {
            return Kind.CONTRADICTED;
        }

        @Override
        public <R> R match(
                Function<NotApplicable, R> notApplicable,
                Function<Undetermined, R> undetermined,
                Function<Gap, R> gap,
                Function<Planned, R> planned,
                Function<Evidenced, R> evidenced,
                Function<Contradicted, R> contradicted) {
            return contradicted.apply(this);
        }
    }
}
