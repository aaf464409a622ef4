package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That an incident goes into a periodic summary report, as the coordinating competent authority has agreed; MDR, Article 87(9), IVDR,
 * Article 82(9). The agreement must be older than the knowledge of the incident.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param authority the competent authority that agreed, and the number of the agreement
 * @param agreedOn when it agreed on format, content and frequency
 * @param ground why these incidents may be summarised
 * @param similarTo what makes them similar: device, type of device, root cause
 * @param dueOn when the next summary is due
 */
public record PeriodicSummary(
        @NotBlank @Size(max = 300) String authority,
        LocalDate agreedOn,
        SummaryGround ground,
        @NotBlank @Size(max = 4000) String similarTo,
        LocalDate dueOn) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public PeriodicSummary {
        requireNonNull(authority, "authority");
        requireNonNull(agreedOn, "agreedOn");
        requireNonNull(ground, "ground");
        requireNonNull(similarTo, "similarTo");
        requireNonNull(dueOn, "dueOn");
    }
}
