package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tutela.core.finding.Finding;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.finding.PostMarketFindingCode;

/**
 * Says what looks wrong in an advisory, before anybody relies on it (METHOD 4.2). It warns and rejects nothing: such an advisory may be
 * right, and its vulnerabilities are real.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class AdvisoryPlausibility {

    /** From how many vulnerabilities, and kinds of weakness, on one and the same vector looks like a slip. */
    private static final int SUSPICIOUS = 3;

    private AdvisoryPlausibility() {}

    /**
     * Checks an advisory.
     *
     * <p>Two things are reported: an advisory that gives at least three vulnerabilities of at least three kinds of weakness one and the
     * same vector and no other; and a printed base score that is not that of its vector.
     *
     * @param advisory the advisory
     * @return the findings, none of them an error, sorted, immutable
     */
    public static List<Finding> check(Advisory advisory) {
        requireNonNull(advisory, "advisory");
        List<Finding> findings = new ArrayList<>();
        Set<CvssVector> vectors = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<CweId> kinds = new LinkedHashSet<>();
        for (AdvisoryVulnerability vulnerability : advisory.vulnerabilities()) {
            for (AdvisoryCvss rating : vulnerability.cvss()) {
                vectors.add(rating.vector());
                names.add(vulnerability.names().get(0));
                kinds.addAll(vulnerability.cwes());
                if (!rating.isScoreAsPublished()) {
                    findings.add(Finding.of(
                            PostMarketFindingCode.SCORE_NOT_OF_VECTOR,
                            path(advisory) + ".vulnerabilities[" + vulnerability.id() + "].cvss",
                            advisory.id(),
                            rating.publishedScore().orElseThrow(),
                            vulnerability.id(),
                            rating.vector(),
                            rating.score()));
                }
            }
        }
        if (vectors.size() == 1 && names.size() >= SUSPICIOUS && kinds.size() >= SUSPICIOUS) {
            findings.add(Finding.of(
                    PostMarketFindingCode.SAME_VECTOR_FOR_DIFFERENT_WEAKNESSES,
                    path(advisory),
                    advisory.id(),
                    names.size(),
                    vectors.iterator().next(),
                    kinds.size()));
        }
        findings.sort(null);
        return ImmutableList.copyOf(findings);
    }

    private static String path(Advisory advisory) {
        return "advisories[" + advisory.id() + ']';
    }
}
