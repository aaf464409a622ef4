package org.tutela.core.clause;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * An edition of a part of an instrument: the wording that holds from a date on.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param instrument the instrument
 * @param part the part of it, such as {@code I} for Annex I
 * @param inForceFrom the first day of this wording
 * @param appliesFrom the day from which it applies
 * @param source the ELI link or other address of the official text
 * @param confidence how far the wording was checked
 */
public record CatalogueEdition(
        Instrument instrument,
        String part,
        LocalDate inForceFrom,
        LocalDate appliesFrom,
        String source,
        Confidence confidence)
        implements Comparable<CatalogueEdition> {

    /** How far the wording of an edition or clause was checked. */
    public enum Confidence {
        /** Read in the official consolidated text and at least one further copy. */
        CROSS_CHECKED,
        /** Rests on one source. */
        SINGLE_SOURCE
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if part or source is blank
     */
    public CatalogueEdition {
        requireNonNull(instrument, "instrument");
        requireNonNull(inForceFrom, "inForceFrom");
        requireNonNull(appliesFrom, "appliesFrom");
        requireNonNull(confidence, "confidence");
        if (part.isBlank()) {
            throw new IllegalArgumentException("Edition part must not be blank");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("Edition source must not be blank");
        }
    }

    /**
     * Returns the stable name of this edition: what a stored file says it was written against.
     *
     * @return such as {@code MDR-I@2026-01-01}
     */
    public String name() {
        return instrument.code() + '-' + part + '@' + inForceFrom;
    }

    /**
     * Says whether a clause belongs to this instrument and part.
     *
     * @param clause the clause
     * @return true if instrument and part are the same
     */
    public boolean covers(ClauseId clause) {
        return clause.instrument().equals(instrument) && clause.part().equals(part);
    }

    @Override
    public int compareTo(CatalogueEdition other) {
        int result = instrument.code().compareTo(other.instrument.code());
        result = result != 0 ? result : part.compareTo(other.part);
        return result != 0 ? result : inForceFrom.compareTo(other.inForceFrom);
    }

    /**
     * Returns the name.
     *
     * @return such as {@code MDR-I@2026-01-01}
     */
    @Override
    public String toString() {
        return name();
    }
}
