package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;

/**
 * What is known of a device family after market: checked whole, so that no case stands in it that the rules do not allow.
 *
 * <p>Building one checks every constraint and every reference in one pass and reports every violation with its place, code and hint.
 * What needs the risk file of a release, such as whether a linked risk is controlled, is checked by {@link PostMarketReview}. Two files
 * are equal when they say the same, whatever the order of releases and cases.
 *
 * <p>Get one from {@link #of(PostMarketFileContent)}. This class is immutable and thread-safe.
 */
public final class PostMarketFile {

    private final PostMarketFileContent content;
    private final ImmutableList<Finding> findings;
    private final ImmutableMap<ReleaseId, FieldedRelease> releases;
    private final ImmutableMap<CaseId, VulnerabilityCase> cases;
    private final ImmutableListMultimap<ReleaseId, VulnerabilityCase> casesByRelease;

    private PostMarketFile(PostMarketFileContent content, List<Finding> findings) {
        this.content = content;
        this.findings = ImmutableList.copyOf(findings);
        this.releases = index(content.releases(), FieldedRelease::id);
        this.cases = index(content.cases(), VulnerabilityCase::id);
        this.casesByRelease = Multimaps.index(content.cases(), VulnerabilityCase::release);
    }

    private static <K, V> ImmutableMap<K, V> index(List<V> items, Function<V, K> key) {
        ImmutableMap.Builder<K, V> builder = ImmutableMap.builderWithExpectedSize(items.size());
        items.forEach(item -> builder.put(key.apply(item), item));
        return builder.buildOrThrow();
    }

    /**
     * Checks a content and returns the file.
     *
     * @param content the content
     * @return the file
     * @throws InvalidPostMarketFileException if there is a finding of severity ERROR, with all of them
     */
    public static PostMarketFile of(PostMarketFileContent content) {
        requireNonNull(content, "content");
        return built(content, PostMarketFileChecks.check(content, Optional.empty()));
    }

    /**
     * Checks the content of the next revision of this file and returns it. Releases and cases that are the very same objects as in this
     * file are not looked at again for themselves; everything that hangs together is. The outcome is that of
     * {@link #of(PostMarketFileContent)}.
     *
     * @param next the content
     * @return the next revision
     * @throws InvalidPostMarketFileException if there is a finding of severity ERROR, with all of them
     */
    public PostMarketFile revise(PostMarketFileContent next) {
        requireNonNull(next, "next");
        return built(next, PostMarketFileChecks.check(next, Optional.of(this)));
    }

    private static PostMarketFile built(PostMarketFileContent content, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == FindingSeverity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidPostMarketFileException(errors);
        }
        return new PostMarketFile(content, findings);
    }

    /**
     * Checks a content without building a file.
     *
     * @param content the content
     * @return the findings of severity ERROR, sorted, immutable, empty if a file can be built
     */
    public static List<Finding> check(PostMarketFileContent content) {
        requireNonNull(content, "content");
        return PostMarketFileChecks.check(content, Optional.empty()).stream()
                .filter(finding -> finding.severity() == FindingSeverity.ERROR)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the content.
     *
     * @return the content, in the order given; its {@code toBuilder()} begins a new revision
     */
    public PostMarketFileContent content() {
        return content;
    }

    /**
     * Returns the device.
     *
     * @return the device family this file is about
     */
    public DeviceId device() {
        return content.device();
    }

    /**
     * Returns the date this file speaks of.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return content.asOf();
    }

    /**
     * Returns the releases in the field.
     *
     * @return the releases, in the order given, immutable
     */
    public List<FieldedRelease> releases() {
        return content.releases();
    }

    /**
     * Returns the cases.
     *
     * @return the cases, in the order given, immutable
     */
    public List<VulnerabilityCase> cases() {
        return content.cases();
    }

    /**
     * Returns a release.
     *
     * @param id the release
     * @return the release, or empty where this file does not have it
     */
    public Optional<FieldedRelease> findRelease(ReleaseId id) {
        return Optional.ofNullable(releases.get(requireNonNull(id, "id")));
    }

    /**
     * Returns a case.
     *
     * @param id the case
     * @return the case, or empty where this file does not have it
     */
    public Optional<VulnerabilityCase> findCase(CaseId id) {
        return Optional.ofNullable(cases.get(requireNonNull(id, "id")));
    }

    /**
     * Returns the cases of a release.
     *
     * @param release the release
     * @return its cases, in the order given, immutable
     */
    public List<VulnerabilityCase> casesOf(ReleaseId release) {
        return casesByRelease.get(requireNonNull(release, "release"));
    }

    /**
     * Returns what the checks have to say.
     *
     * @return the findings, none of them an error, sorted, immutable
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the digest of the content: two files with the same digest say the same.
     *
     * @return the digest, computed on each call
     */
    public Digest digest() {
        return new CanonicalEncoder().put(content).digest();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostMarketFile that && (content.equals(that.content) || digest().equals(that.digest()));
    }

    @Override
    public int hashCode() {
        return 31 * content.device().hashCode() + content.asOf().hashCode();
    }

    /**
     * Returns device and revision.
     *
     * @return a short text without any content
     */
    @Override
    public String toString() {
        return "PostMarketFile[" + content.device() + ", " + content.revision() + ']';
    }
}
