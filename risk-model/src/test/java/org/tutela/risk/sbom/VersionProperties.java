package org.tutela.risk.sbom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tutela.risk.sbom.VersionRange.Comparator;
import org.tutela.risk.sbom.VersionRange.Constraint;
import org.tutela.risk.sbom.VersionRange.Membership;

class VersionProperties {

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.strings()
                .withChars("0123456789.-~^:+vabD ")
                .ofMinLength(1)
                .ofMaxLength(10);
    }

    @Property
    void compare_isAntisymmetric(
            @ForAll VersionOrder order, @ForAll("versions") String a, @ForAll("versions") String b) {
        OptionalInt one = order.compare(a, b);
        OptionalInt other = order.compare(b, a);

        assertEquals(one.isPresent(), other.isPresent());
        if (one.isPresent()) {
            assertEquals(Integer.signum(one.getAsInt()), -Integer.signum(other.getAsInt()));
        }
        assertEquals(OptionalInt.of(0), order.compare(a, a));
    }

    @Property
    void contains_neverSaysOutWhereNothingIsKnown(
            @ForAll VersionOrder order,
            @ForAll Comparator comparator,
            @ForAll("versions") String bound,
            @ForAll("versions") String version) {
        boolean isBlank = bound.isBlank();
        if (isBlank
                || order == VersionOrder.OPAQUE
                || order.compare(version, bound).isPresent()) {
            return;
        }
        String scheme = switch (order) {
            case SEMVER -> "semver";
            case DEBIAN -> "deb";
            case RPM -> "rpm";
            default -> "generic";
        };
        VersionRange range = VersionRange.of(scheme, List.of(new Constraint(comparator, bound)));

        assertNotEquals(Membership.OUT, range.contains(version));
    }

    /** Whole numbers as versions, against a set of numbers as the range means them. */
    @Property
    void contains_equalsTheSetOfNumbers(@ForAll("bounds") List<Integer> bounds, @ForAll("flags") List<Boolean> flags) {
        List<Integer> sorted = new ArrayList<>(new TreeSet<>(bounds));
        List<Constraint> constraints = new ArrayList<>();
        boolean[] expected = new boolean[60];
        boolean isLower = flags.get(0);
        int from = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int bound = sorted.get(i);
            boolean isInclusive = flags.get(i + 1);
            if (isLower) {
                constraints.add(
                        new Constraint(isInclusive ? Comparator.GREATER_OR_EQUAL : Comparator.GREATER, "" + bound));
                from = isInclusive ? bound : bound + 1;
            } else {
                constraints.add(new Constraint(isInclusive ? Comparator.LESS_OR_EQUAL : Comparator.LESS, "" + bound));
                for (int v = from; v < (isInclusive ? bound + 1 : bound); v++) {
                    expected[v] = true;
                }
            }
            isLower = !isLower;
        }
        if (!isLower) {
            for (int v = from; v < expected.length; v++) {
                expected[v] = true;
            }
        }
        VersionRange range = VersionRange.of("generic", constraints);
        for (int v = 0; v < expected.length; v++) {
            assertEquals(expected[v] ? Membership.IN : Membership.OUT, range.contains("" + v), range + " " + v);
        }
        assertEquals(range, VersionRange.parse(range.toString()));
    }

    @Provide
    Arbitrary<List<Integer>> bounds() {
        return Arbitraries.integers().between(0, 50).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Boolean>> flags() {
        return Arbitraries.of(true, false).list().ofSize(7);
    }

    @Property
    void packageUrl_parseIsTheInverseOfToString(
            @ForAll("segments") String namespace, @ForAll("names") String name, @ForAll("names") String version) {
        String given = List.of(namespace, name).stream()
                .map(it -> IdentityTexts.encode(it, ""))
                .collect(Collectors.joining("/", "pkg:generic/", "@" + IdentityTexts.encode(version, "")));
        PackageUrl url = PackageUrl.parse(given);

        assertEquals(name, url.name());
        assertEquals(version, url.version().orElseThrow());
        assertEquals(url, PackageUrl.parse(url.toString()));
    }

    @Provide
    Arbitrary<String> segments() {
        return names().filter(it -> it.indexOf('/') < 0);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aZ09@/?#%&=: +\u00fc\u20ac.-_~")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(it -> !it.isBlank());
    }
}
