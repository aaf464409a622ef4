package org.tutela.risk.cvss;

import java.util.List;
import java.util.Objects;

/**
 * What a lenient parse of a CVSS vector found: the vector and the defects of its text.
 *
 * <p>Obtained from {@link CvssVector#parseLenient(String)}. This class is immutable and thread-safe.
 *
 * @param vector the vector; its {@code toString()} is free of the defects
 * @param deviations the defects seen, in the order of {@link CvssDeviation}, empty for a valid text, immutable
 */
public record CvssLenientResult(CvssVector vector, List<CvssDeviation> deviations) {
    /**
     * Creates a result.
     *
     * @param vector the vector
     * @param deviations the defects seen
     */
    public CvssLenientResult {
        Objects.requireNonNull(vector, "vector");
        deviations = List.copyOf(deviations);
    }

    /**
     * Returns whether the text was valid, so that the strict parse accepts it as well.
     *
     * @return true if no defect was seen
     */
    public boolean isStrict() {
        return deviations.isEmpty();
    }
}
