package org.tutela.risk.cvss;

/**
 * A defect that {@link CvssVector#parseLenient(String)} accepts and reports: exactly those met in published feeds.
 *
 * <p>Everything else that a specification forbids is refused by the lenient parse as well.
 */
public enum CvssDeviation {
    /** The text lacks its prefix, such as {@code CVSS:3.1/}; accepted only where the caller gives the version. */
    MISSING_PREFIX,

    /** The metrics of a v4.0 vector are not in the mandated order. */
    JUMBLED_ORDER,

    /** The text ends with one slash. */
    TRAILING_SLASH
}
