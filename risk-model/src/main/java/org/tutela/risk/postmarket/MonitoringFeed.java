package org.tutela.risk.postmarket;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.EpssEntry;
import org.tutela.risk.advisory.KevEntry;
import org.tutela.risk.advisory.VexDocument;

/**
 * What came in on a day: advisories, the catalogue of known exploited vulnerabilities, EPSS probabilities, statements of suppliers. Each may be empty; that something is missing
 * says nothing and lowers nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param advisories the advisories, in the order in which they are received, immutable
 * @param kev the entries of the catalogue of known exploited vulnerabilities, immutable
 * @param epss the EPSS probabilities, immutable
 * @param vex the VEX documents of suppliers, immutable
 */
public record MonitoringFeed(
        List<Advisory> advisories, List<KevEntry> kev, List<EpssEntry> epss, List<VexDocument> vex) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public MonitoringFeed {
        advisories = ImmutableList.copyOf(advisories);
        kev = ImmutableList.copyOf(kev);
        epss = ImmutableList.copyOf(epss);
        vex = ImmutableList.copyOf(vex);
    }

    /**
     * Returns the feed of advisories alone.
     *
     * @param advisories the advisories
     * @return the feed
     */
    public static MonitoringFeed of(List<Advisory> advisories) {
        return new MonitoringFeed(advisories, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }
}
