package org.tutela.risk.postmarket;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a run of the matcher found, and what it took.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param matches the matches, by advisory and vulnerability in the order given, then by release and component, immutable
 * @param comparisons how many pairs of a product and a distinct component were compared
 */
public record MatchRun(List<AdvisoryMatch> matches, long comparisons) {

    /** Copies the matches. */
    public MatchRun {
        matches = ImmutableList.copyOf(matches);
    }
}
