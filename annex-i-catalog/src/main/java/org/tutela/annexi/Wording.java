package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.tutela.core.clause.CatalogueEdition.Confidence;

/**
 * The wording of the law that a clause renders: the act that gave it, from when it holds, where it stands and how far it was checked.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param act the act, such as {@code Regulation (EU) 2017/745}
 * @param eli the address of the act, a European Legislation Identifier for the law of the Union
 * @param consolidation the address of a consolidated text that has this wording, or of the act where there is none
 * @param inForceFrom the first day of this wording
 * @param appliesFrom the day from which it applies
 * @param confidence how far it was checked
 */
public record Wording(
        String act,
        String eli,
        String consolidation,
        LocalDate inForceFrom,
        LocalDate appliesFrom,
        Confidence confidence) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if act, eli or consolidation is blank
     */
    public Wording {
        requireNonNull(inForceFrom, "inForceFrom");
        requireNonNull(appliesFrom, "appliesFrom");
        requireNonNull(confidence, "confidence");
        if (act.isBlank()) {
            throw new IllegalArgumentException("Wording act must not be blank");
        }
        if (eli.isBlank()) {
            throw new IllegalArgumentException("Wording eli must not be blank");
        }
        if (consolidation.isBlank()) {
            throw new IllegalArgumentException("Wording consolidation must not be blank");
        }
    }
}
