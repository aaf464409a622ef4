package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import org.tutela.core.device.ReleaseId;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryVulnerability;

/**
 * A component of a release that an advisory may speak of.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param release the release
 * @param advisory the advisory
 * @param vulnerability the vulnerability of the advisory
 * @param match the component, by what it was found, and how sure that is
 */
public record AdvisoryMatch(
        ReleaseId release, Advisory advisory, AdvisoryVulnerability vulnerability, ComponentMatch match) {

    /** Rejects nulls. */
    public AdvisoryMatch {
        requireNonNull(release, "release");
        requireNonNull(advisory, "advisory");
        requireNonNull(vulnerability, "vulnerability");
        requireNonNull(match, "match");
    }
}
