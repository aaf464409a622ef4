package org.tutela.annexi.law;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;

/**
 * A provision of one regulation or of both, in our own words.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param title a short title of ours
 * @param text what it says, in our words
 * @param mdr where it stands in the MDR, empty where that has no such provision
 * @param ivdr where it stands in the IVDR, empty where that has no such provision
 * @param status whether it is law
 */
public record Provision(String title, String text, Optional<Citation> mdr, Optional<Citation> ivdr, Status status) {

    /** Whether a provision is law. */
    public enum Status {
        /** It is in force. */
        IN_FORCE,
        /** It has been proposed. It never counts unless asked for. */
        PROPOSED
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if title or text is blank, or the provision stands in neither regulation
     */
    public Provision {
        requireNonNull(mdr, "mdr");
        requireNonNull(ivdr, "ivdr");
        requireNonNull(status, "status");
        if (title.isBlank()) {
            throw new IllegalArgumentException("Provision title must not be blank");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("Provision text must not be blank");
        }
        if (mdr.isEmpty() && ivdr.isEmpty()) {
            throw new IllegalArgumentException(
                    "Provision must stand in a regulation, but '" + title + "' stood in none");
        }
    }

    /**
     * Returns where the provision stands in a regulation.
     *
     * @param instrument {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the citation, or empty where that regulation has no such provision
     */
    public Optional<Citation> in(Instrument instrument) {
        requireNonNull(instrument, "instrument");
        if (instrument.equals(Instrument.MDR)) {
            return mdr;
        }
        return instrument.equals(Instrument.IVDR) ? ivdr : Optional.empty();
    }
}
