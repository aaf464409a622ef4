package org.tutela.annexi.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;

/**
 * One thing that the guidance asks or lists, in our own words.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id our id, such as {@code MIN-3}; the guidance has none
 * @param section the number of the section it stands in, such as {@code 3.6}
 * @param kind which list it belongs to
 * @param addressee whom it is for
 * @param force how strongly the guidance puts it
 * @param text what is asked, in our words, not blank
 * @param clauses the clauses of Annex I that the guidance reads it from, MDR before IVDR, immutable, sometimes empty
 */
public record GuidanceItem(
        String id, String section, Kind kind, Addressee addressee, Force force, String text, List<ClauseId> clauses) {

    /** The lists of the guidance. */
    public enum Kind {
        /** Something a section asks for or explains, in none of the lists below. */
        STATEMENT,
        /** A basic principle for minimum IT requirements (3.6). */
        PRINCIPLE,
        /** An indicative minimum IT requirement on the operating environment (3.6). */
        MINIMUM_IT_REQUIREMENT,
        /** A method of verification and validation (3.7). */
        VERIFICATION_METHOD,
        /** Something for the instructions for use (4.2). */
        INSTRUCTIONS_FOR_USE,
        /** Something that often stands in other documents (4.2). */
        OTHER_DOCUMENT,
        /** Something for healthcare providers (4.3). */
        PROVIDER_INFORMATION,
        /** A post-market task (5). */
        POST_MARKET
    }

    /** Whom the guidance speaks to. */
    public enum Addressee {
        /** The manufacturer. */
        MANUFACTURER,
        /** Who integrates the device into its environment. */
        INTEGRATOR,
        /** The healthcare provider or other operator. */
        OPERATOR,
        /** Professionals, patients and consumers. */
        USER,
        /** Everyone. */
        EVERYONE
    }

    /** How strongly the guidance puts something. */
    public enum Force {
        /** It says shall, mostly where the law does. */
        SHALL,
        /** It says should. */
        SHOULD,
        /** It says may, can or gives an indicative list. */
        MAY,
        /** It explains. */
        INFORMS
    }

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if id, section or text is blank
     */
    public GuidanceItem {
        requireNonNull(kind, "kind");
        requireNonNull(addressee, "addressee");
        requireNonNull(force, "force");
        clauses = ImmutableList.copyOf(clauses);
        if (id.isBlank()) {
            throw new IllegalArgumentException("Guidance item id must not be blank");
        }
        if (section.isBlank()) {
            throw new IllegalArgumentException("Guidance item section must not be blank");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("Guidance item text must not be blank");
        }
    }

    /**
     * Returns the clauses of one regulation.
     *
     * @param instrument the regulation
     * @return the clauses in the order given, immutable
     */
    public List<ClauseId> clauses(Instrument instrument) {
        ImmutableList.Builder<ClauseId> result = ImmutableList.builder();
        for (ClauseId clause : clauses) {
            if (clause.instrument().equals(instrument)) {
                result.add(clause);
            }
        }
        return result.build();
    }
}
