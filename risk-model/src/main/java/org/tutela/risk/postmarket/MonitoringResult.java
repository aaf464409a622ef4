package org.tutela.risk.postmarket;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.Finding;

/**
 * What a feed came to: the next revision of each file that it touched, and what changed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param files the files, in the order given; those that the feed did not touch are the same as before, immutable
 * @param changes the cases opened or changed, by file and case in the order of the files, immutable
 * @param findings what looks wrong in the advisories, sorted, immutable
 * @param comparisons how many pairs of a product and a distinct component were compared
 */
public record MonitoringResult(
        List<PostMarketFile> files, List<CaseChange> changes, List<Finding> findings, long comparisons) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public MonitoringResult {
        files = ImmutableList.copyOf(files);
        changes = ImmutableList.copyOf(changes);
        findings = ImmutableList.copyOf(findings);
    }
}
