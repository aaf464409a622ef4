package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.tutela.core.canonical.CanonicalText;

/**
 * The moment at which somebody who works for the manufacturer, a subcontractor included, first knew of something; MDCG 2023-3 rev.2.
 * Its calendar day, where the manufacturer is, is day zero of every period.
 *
 * <p>The text is a date and time with its offset, such as {@code 2026-03-05T14:30+01:00}. This class is immutable and thread-safe.
 *
 * @param moment the moment, with the offset that gives its calendar day
 */
public record Awareness(OffsetDateTime moment) implements CanonicalText {

    /** Rejects null. */
    public Awareness {
        requireNonNull(moment, "moment");
    }

    /**
     * Returns an instant as it is seen in a zone.
     *
     * @param instant the instant
     * @param zone the zone of the manufacturer
     * @return the moment
     */
    public static Awareness of(Instant instant, ZoneId zone) {
        return new Awareness(instant.atZone(zone).toOffsetDateTime());
    }

    /**
     * Returns the moment with a text.
     *
     * @param text a date and time with offset, as ISO 8601 writes it
     * @return the moment
     * @throws IllegalArgumentException if the text is no such date and time
     */
    public static Awareness parse(String text) {
        requireNonNull(text, "text");
        try {
            return new Awareness(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Unable to parse moment from '" + text
                            + "': expected a date and time with offset such as '2026-03-05T14:30+01:00'",
                    e);
        }
    }

    /**
     * Returns day zero.
     *
     * @return the calendar day of the moment at its own offset
     */
    public LocalDate date() {
        return moment.toLocalDate();
    }

    /** Returns the moment as ISO 8601 writes it. */
    @Override
    public String toString() {
        return moment.toString();
    }
}
