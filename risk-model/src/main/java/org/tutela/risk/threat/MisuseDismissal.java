package org.tutela.risk.threat;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.tutela.core.device.MisuseId;

/**
 * The decision that a foreseeable misuse needs no risk of its own; MDCG 2019-16 rev.1, 2.4.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param misuse the misuse
 * @param dismissal the decision, with reason and reviewer
 */
public record MisuseDismissal(MisuseId misuse, @Valid Dismissal dismissal) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public MisuseDismissal {
        requireNonNull(misuse, "misuse");
        requireNonNull(dismissal, "dismissal");
    }
}
