package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.tutela.risk.scenario.EpssSample;

/**
 * An EPSS probability of one vulnerability, as a daily file states it: with its day and the version of its model, since the numbers of two
 * models are not comparable.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cve the vulnerability
 * @param sample the probability with its day and model version
 * @param percentile the share of all scored vulnerabilities that have the same or a lower probability, where it is given
 */
public record EpssEntry(
        CveId cve,
        @Valid EpssSample sample,
        Optional<
                        @DecimalMin(value = "0", message = "must be at least 0") @DecimalMax(value = "1", message = "must be at most 1") BigDecimal>
                percentile) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public EpssEntry {
        requireNonNull(cve, "cve");
        requireNonNull(sample, "sample");
        requireNonNull(percentile, "percentile");
    }
}
