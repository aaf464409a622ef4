package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tutela.risk.advisory.Advisory;
import org.tutela.risk.advisory.AdvisoryStatus;
import org.tutela.risk.advisory.AdvisoryVulnerability;
import org.tutela.risk.advisory.AffectedProduct;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.sbom.VersionRange.Membership;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * Finds the components of releases that advisories speak of: by package URL, by CPE name, by names of vendor and product, and by the
 * versions that are meant.
 *
 * <p>What cannot be compared is a possible match and never none. An advisory keeps away only from components that it names and says are
 * not affected or fixed, in versions that compare, and from those whose package URL is another or whose CPE name is of another
 * product. The same product of another vendor in a CPE name is a possible match: such vendors are often guessed.
 *
 * <p>Components that are the same in many releases are looked at once, and an advisory looks only at components that share a name with
 * it: time grows with what is found, not with releases times advisories. Get one from {@link #of(Collection)}; making it takes time in
 * proportion to all components, and it may be kept for as long as the releases are the same. This class is immutable and thread-safe.
 */
public final class AdvisoryMatcher {

    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryMatcher.class);

    /** What is compared of a component; equal for the same component in different releases. */
    private record Key(
            Optional<PackageUrl> packageUrl, Optional<CpeName> cpe, String name, String version, String supplier) {

        static Key of(SbomComponent component) {
            return new Key(
                    component.packageUrl(),
                    component.cpe(),
                    component.name(),
                    component.version(),
                    component.supplier());
        }
    }

    private final ImmutableList<FieldedRelease> releases;

    /** Distinct components, with the version that counts. */
    private final ComponentIdentity[] identities;

    private final String[] versions;

    /** Per distinct component: release and place in its bill of materials, in turn; place -1 is the subject. */
    private final ImmutableIntArray[] occurrences;

    private final Map<String, ImmutableIntArray> byName;

    /** Components whose CPE name has wildcards: they are found by no name. */
    private final ImmutableIntArray wild;

    /** Components with any CPE name, for products whose CPE name has wildcards. */
    private final ImmutableIntArray withCpe;

    private AdvisoryMatcher(Collection<FieldedRelease> given) {
        releases = ImmutableList.copyOf(given);
        Map<Key, Integer> numbers = new HashMap<>();
        List<SbomComponent> distinct = new ArrayList<>();
        List<ImmutableIntArray.Builder> places = new ArrayList<>();
        for (int release = 0; release < releases.size(); release++) {
            Optional<Sbom> sbom = releases.get(release).sbom();
            if (sbom.isPresent()) {
                if (sbom.get().subject().isPresent()) {
                    enter(sbom.get().subject().get(), release, -1, numbers, distinct, places);
                }
                List<SbomComponent> components = sbom.get().components();
                for (int place = 0; place < components.size(); place++) {
                    enter(components.get(place), release, place, numbers, distinct, places);
                }
            }
        }
        int size = distinct.size();
        identities = new ComponentIdentity[size];
        versions = new String[size];
        occurrences = new ImmutableIntArray[size];
        Map<String, ImmutableIntArray.Builder> index = new HashMap<>();
        ImmutableIntArray.Builder wildcards = ImmutableIntArray.builder();
        ImmutableIntArray.Builder cpes = ImmutableIntArray.builder();
        for (int i = 0; i < size; i++) {
            SbomComponent component = distinct.get(i);
            identities[i] = ComponentIdentity.of(component);
            versions[i] = version(component);
            occurrences[i] = places.get(i).build();
            for (String name : keys(identities[i])) {
                index.computeIfAbsent(name, it -> ImmutableIntArray.builder()).add(i);
            }
            if (identities[i].cpe().isPresent()) {
                cpes.add(i);
                if (!identities[i].cpe().get().isSpecific()) {
                    wildcards.add(i);
                }
            }
        }
        byName = new HashMap<>(index.size() * 2);
        index.forEach((name, builder) -> byName.put(name, builder.build()));
        wild = wildcards.build();
        withCpe = cpes.build();
        LOG.debug("indexed {} releases, {} distinct components", releases.size(), size);
    }

    private static void enter(
            SbomComponent component,
            int release,
            int place,
            Map<Key, Integer> numbers,
            List<SbomComponent> distinct,
            List<ImmutableIntArray.Builder> places) {
        int number = numbers.computeIfAbsent(Key.of(component), key -> {
            distinct.add(component);
            places.add(ImmutableIntArray.builder());
            return distinct.size() - 1;
        });
        places.get(number).add(release).add(place);
    }

    /** The version of a component; empty where nothing tells it. A package URL may bear the epoch of an RPM apart. */
    private static String version(SbomComponent component) {
        String version = component.version();
        if (version.isBlank()) {
            version = component
                    .packageUrl()
                    .flatMap(PackageUrl::version)
                    .or(() -> component.cpe().flatMap(CpeName::version))
                    .orElse("");
        }
        Optional<String> epoch = component
                .packageUrl()
                .filter(url -> url.type().equals("rpm"))
                .flatMap(url -> Optional.ofNullable(url.qualifiers().get("epoch")));
        boolean hasEpoch = version.isEmpty() || version.indexOf(':') >= 0 || epoch.isEmpty();
        return hasEpoch ? version : epoch.get() + ':' + version;
    }

    /** The names under which an identity is found: its package URLs and its product names, which CPE names have as well. */
    private static List<String> keys(ComponentIdentity identity) {
        List<String> keys = new ArrayList<>();
        if (!identity.packageUrl().isEmpty()) {
            keys.add(identity.packageUrl());
        }
        if (!identity.sourceUrl().isEmpty()) {
            keys.add(identity.sourceUrl());
        }
        keys.addAll(identity.names());
        return keys;
    }

    /**
     * Returns the matcher of releases.
     *
     * @param releases the releases; those without a bill of materials are never found
     * @return the matcher
     */
    public static AdvisoryMatcher of(Collection<FieldedRelease> releases) {
        return new AdvisoryMatcher(requireNonNull(releases, "releases"));
    }

    /**
     * Returns how many components differ.
     *
     * @return the number of distinct components of all releases
     */
    public int distinctComponents() {
        return identities.length;
    }

    /**
     * Matches advisories with the components.
     *
     * @param advisories the advisories; withdrawn ones match nothing
     * @return the matches
     */
    public MatchRun match(Collection<Advisory> advisories) {
        ImmutableList.Builder<AdvisoryMatch> matches = ImmutableList.builder();
        long comparisons = run(
                advisories,
                (release, advisory, vulnerability, match) ->
                        matches.add(new AdvisoryMatch(releases.get(release).id(), advisory, vulnerability, match)));
        return new MatchRun(matches.build(), comparisons);
    }

    /** The releases, in the order given. */
    List<FieldedRelease> releases() {
        return releases;
    }

    /** Takes one match; releases by their place in the collection given. */
    interface Sink {

        void accept(int release, Advisory advisory, AdvisoryVulnerability vulnerability, ComponentMatch match);
    }

    /** Hands all matches to a sink and returns the number of comparisons. */
    long run(Collection<Advisory> advisories, Sink sink) {
        Run run = new Run(sink);
        for (Advisory advisory : advisories) {
            if (advisory.status() != AdvisoryStatus.WITHDRAWN) {
                advisory.vulnerabilities().forEach(it -> run.vulnerability(advisory, it));
            }
        }
        LOG.debug("matched {} advisories with {} comparisons", advisories.size(), run.comparisons);
        return run.comparisons;
    }

    /** What the products of one vulnerability say of one component. */
    private static final class Verdict {

        private @Nullable MatchBasis basis;
        private Membership membership = Membership.OUT;
        private boolean isExplicit;
        private @Nullable MatchBasis clearing;

        void affected(MatchBasis by, Membership how, boolean explicit) {
            boolean isBetter =
                    basis == null || how.compareTo(membership) > 0 || how == membership && by.compareTo(basis) < 0;
            if (isBetter) {
                basis = by;
                membership = how;
                isExplicit = explicit;
            }
        }

        void cleared(MatchBasis by) {
            clearing = clearing == null || by.compareTo(clearing) < 0 ? by : clearing;
        }

        /** By what the component is affected; null where it is not. */
        @Nullable MatchBasis result() {
            if (basis == null) {
                return null;
            }
            boolean isNamed = isExplicit && membership == Membership.IN;
            boolean isCleared = clearing != null && clearing.compareTo(basis) <= 0;
            return isCleared && !isNamed ? null : basis;
        }
    }

    /** One run: what was seen of the products of one vulnerability, by component. */
    private final class Run {

        private final Sink sink;
        private final Map<Integer, Verdict> verdicts = new HashMap<>();
        private final int[] seen = new int[identities.length];
        private int stamp;
        private long comparisons;

        Run(Sink sink) {
            this.sink = sink;
        }

        void vulnerability(Advisory advisory, AdvisoryVulnerability vulnerability) {
            verdicts.clear();
            for (AffectedProduct product : vulnerability.products()) {
                product(product);
            }
            int[] found = verdicts.keySet().stream().mapToInt(it -> it).sorted().toArray();
            List<Occurrence> all = new ArrayList<>();
            for (int component : found) {
                Verdict verdict = verdicts.get(component);
                MatchBasis basis = verdict == null ? null : verdict.result();
                if (verdict != null && basis != null) {
                    ImmutableIntArray places = occurrences[component];
                    for (int i = 0; i < places.length(); i += 2) {
                        all.add(new Occurrence(
                                places.get(i), places.get(i + 1), basis, verdict.membership == Membership.IN));
                    }
                }
            }
            all.sort(null);
            for (Occurrence each : all) {
                sink.accept(
                        each.release,
                        advisory,
                        vulnerability,
                        new ComponentMatch(
                                component(each).reference(),
                                advisory.id(),
                                advisory.publisher(),
                                advisory.modified(),
                                each.basis,
                                each.isVersionKnown));
            }
        }

        private SbomComponent component(Occurrence it) {
            Sbom sbom = releases.get(it.release).sbom().orElseThrow();
            return it.place < 0
                    ? sbom.subject().orElseThrow()
                    : sbom.components().get(it.place);
        }

        private void product(AffectedProduct product) {
            ComponentIdentity identity = ComponentIdentity.of(product.product());
            List<VersionRange> ranges = ranges(product);
            stamp++;
            for (String name : keys(identity)) {
                ImmutableIntArray candidates = byName.get(name);
                if (candidates != null) {
                    look(candidates, product, identity, ranges);
                }
            }
            if (identity.cpe().isPresent()) {
                look(identity.cpe().get().isSpecific() ? wild : withCpe, product, identity, ranges);
            }
        }

        private void look(
                ImmutableIntArray candidates,
                AffectedProduct product,
                ComponentIdentity identity,
                List<VersionRange> ranges) {
            for (int i = 0; i < candidates.length(); i++) {
                int component = candidates.get(i);
                if (seen[component] != stamp) {
                    seen[component] = stamp;
                    compare(component, product, identity, ranges);
                }
            }
        }

        private void compare(
                int component, AffectedProduct product, ComponentIdentity identity, List<VersionRange> ranges) {
            comparisons++;
            Optional<MatchBasis> basis = identities[component].basis(identity);
            if (basis.isEmpty()) {
                return;
            }
            String version = identities[component].version(identity, versions[component]);
            Membership membership = membership(version, ranges);
            if (membership == Membership.OUT) {
                return;
            }
            boolean isClearing = product.status() == VulnerabilityStatus.NOT_AFFECTED
                    || product.status() == VulnerabilityStatus.FIXED;
            Verdict verdict = verdicts.computeIfAbsent(component, it -> new Verdict());
            if (!isClearing) {
                verdict.affected(basis.get(), membership, !ranges.isEmpty());
            } else if (membership == Membership.IN
                    && !ranges.isEmpty()
                    && identities[component].isClearedBy(identity)) {
                verdict.cleared(basis.get());
            }
        }
    }

    /** The ranges of a product; where it has none, the version that its package URL or CPE name bears. */
    private static List<VersionRange> ranges(AffectedProduct product) {
        if (!product.versions().isEmpty()) {
            return product.versions();
        }
        ProductIdentity identity = product.product();
        Optional<VersionRange> own = identity.packageUrl()
                .flatMap(url -> url.version().map(version -> VersionRange.exactly(scheme(url.type()), version)))
                .or(() -> identity.cpe()
                        .flatMap(CpeName::version)
                        .map(version -> VersionRange.exactly("generic", version)));
        return own.map(ImmutableList::of).orElseGet(ImmutableList::of);
    }

    private static String scheme(String type) {
        return type.indexOf('+') < 0 ? type : "generic";
    }

    private static Membership membership(String version, List<VersionRange> ranges) {
        if (ranges.isEmpty()) {
            return Membership.IN;
        }
        Membership best = Membership.OUT;
        for (VersionRange range : ranges) {
            Membership each =
                    version.isEmpty() && !range.constraints().isEmpty() ? Membership.POSSIBLE : range.contains(version);
            best = each.compareTo(best) > 0 ? each : best;
        }
        return best;
    }

    /** A component in a release. */
    private record Occurrence(int release, int place, MatchBasis basis, boolean isVersionKnown)
            implements Comparable<Occurrence> {

        @Override
        public int compareTo(Occurrence other) {
            int byRelease = Integer.compare(release, other.release);
            return byRelease != 0 ? byRelease : Integer.compare(place, other.place);
        }
    }
}
