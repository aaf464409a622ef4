package org.tutela.risk.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.control.ControlId;

/**
 * Controls to choose from, what each of them costs clinical benefits, and which of them cannot be had together. The controls stand in
 * the risk file with their effects and the risks that they bring.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param controls the controls, in the order given, immutable; at most {@link ControlSelector#MOST_CANDIDATES}
 * @param burdens what they cost, immutable; a control without one costs nothing
 * @param exclusions which exclude each other, immutable
 */
public record ControlCandidates(List<ControlId> controls, List<Burden> burdens, List<Exclusion> exclusions) {

    /** Rejects nulls and copies the lists; the parts are checked against the risk file. */
    public ControlCandidates {
        controls = ImmutableList.copyOf(controls);
        burdens = ImmutableList.copyOf(burdens);
        exclusions = ImmutableList.copyOf(exclusions);
    }

    /**
     * What a control costs a clinical benefit. Burdens of several controls on one benefit add up; those on different benefits are
     * never offset against each other.
     *
     * @param control the control
     * @param factor the benefit: the id of its factor, or its name
     * @param size by how much the benefit becomes smaller, in the unit of the factor, not negative; empty where it is not known, which
     *     counts as more than any size
     */
    public record Burden(ControlId control, String factor, Optional<BigDecimal> size) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the factor is blank or the size negative
         */
        public Burden {
            requireNonNull(control, "control");
            requireNonNull(size, "size");
            if (factor.isBlank()) {
                throw new IllegalArgumentException("Burden factor must not be blank");
            }
            if (size.isPresent() && size.get().signum() < 0) {
                throw new IllegalArgumentException("Burden size must not be negative, but was "
                        + size.get().toPlainString());
            }
        }
    }

    /**
     * Two controls that cannot be had together.
     *
     * @param one the one
     * @param other the other
     */
    public record Exclusion(ControlId one, ControlId other) {

        /** Rejects nulls. */
        public Exclusion {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }
    }
}
