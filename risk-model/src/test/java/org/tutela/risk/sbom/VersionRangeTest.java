package org.tutela.risk.sbom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tutela.risk.sbom.VersionRange.Membership.IN;
import static org.tutela.risk.sbom.VersionRange.Membership.OUT;
import static org.tutela.risk.sbom.VersionRange.Membership.POSSIBLE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.risk.sbom.VersionRange.Membership;

class VersionRangeTest {

    private static void assertContains(String range, String version, Membership expected) {
        assertEquals(expected, VersionRange.parse(range).contains(version), range + " " + version);
    }

    @Test
    void contains_readsIntervals() {
        String range = "vers:npm/1.2.3|>=2.0.0|<5.0.0|>=6.0.0";
        assertContains(range, "1.2.3", IN);
        assertContains(range, "1.2.4", OUT);
        assertContains(range, "2.0.0", IN);
        assertContains(range, "5.0.0-rc.1", IN);
        assertContains(range, "5.0.0", OUT);
        assertContains(range, "6.0.0", IN);
        assertContains("vers:npm/<2.0.0|!=1.5.0", "1.5.0", OUT);
        assertContains("vers:npm/<2.0.0|!=1.5.0", "1.6.0", IN);
        assertContains("vers:npm/!=1.5.0", "1.6.0", IN);
        assertContains("vers:npm/*", "1.6.0", IN);
    }

    /** The ranges of the VEX cases that CISA published for CycloneDX. */
    @Test
    void contains_readsTheRangesOfTheVexCases() {
        assertContains("vers:generic/>=2.9|<=4.1", "2.9", IN);
        assertContains("vers:generic/>=2.9|<=4.1", "4.1", IN);
        assertContains("vers:generic/>=2.9|<=4.1", "4.2", OUT);
        assertContains("vers:generic/>=2.7|<=2.8", "2.6", OUT);
    }

    @Test
    void contains_neverExcludesWhatCannotBeCompared() {
        assertContains("vers:generic/<=D25", "D24", POSSIBLE);
        assertContains("vers:generic/<=D25", "D25", IN);
        assertContains("vers:generic/D25", "D26", POSSIBLE);
        assertContains("vers:generic/1.0|D25", "1.0", IN);
        assertContains("vers:generic/!=D25|<2", "1.0", POSSIBLE);
        assertContains("vers:generic/!=D25|<2", "3.0", OUT);
        assertContains("vers:generic/<2|D25", "1.0", IN);
        assertContains("vers:generic/>=1.0|<D25", "0.9", OUT);
        assertContains("vers:generic/>=1.0|<D25", "1.5", POSSIBLE);
        assertContains("vers:generic/<3.1%20D15", "3.1 D14", POSSIBLE);
        assertContains("vers:generic/<3.1%20D15", "3.0 D16", IN);
        assertEquals(POSSIBLE, VersionRange.unreadable("vD25 and prior").contains("vD25 and prior"));
    }

    @Test
    void contains_takesOpaqueTextsAsDifferentVersions() {
        assertContains("vers:opaque/D25|D26", "D27", OUT);
        assertContains("vers:opaque/D25|D26", "D26", IN);
        assertContains("vers:opaque/<=D25", "D24", POSSIBLE);
    }

    @Test
    void parse_isTheInverseOfToString() {
        for (String text : List.of(
                "vers:npm/1.2.3|>=2.0.0|<5.0.0", "vers:all/*", "vers:deb/>=1:2.3-4+b1|<2~rc1", "vers:generic/D%2025")) {
            VersionRange range = VersionRange.parse(text);

            assertEquals(text, range.toString());
            assertEquals(range, VersionRange.parse(range.toString()));
        }
        VersionRange prose = VersionRange.unreadable("D25 | prior, \u00fc");
        assertEquals(prose, VersionRange.parse(prose.toString()));
        assertEquals(
                Optional.of("D25 | prior, \u00fc"),
                VersionRange.parse(prose.toString()).unreadableText());
        assertEquals("vers:npm/1.0.0", VersionRange.exactly("npm", "1.0.0").toString());
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertEquals(
                "Unable to parse version range from 'npm/1': expected the prefix 'vers:' at index 0",
                assertThrows(IllegalArgumentException.class, () -> VersionRange.parse("npm/1"))
                        .getMessage());
        for (String bad : List.of("vers:npm", "vers:npm/", "vers:npm/>=", "vers:n_pm/1", "vers:npm/1||2")) {
            assertThrows(IllegalArgumentException.class, () -> VersionRange.parse(bad), bad);
        }
    }

    @Test
    void contains_knowsEveryComparator() {
        assertContains("vers:generic/>1", "1", OUT);
        assertContains("vers:generic/>1", "2", IN);
        assertContains("vers:generic/>=1", "1", IN);
        assertContains("vers:generic/>=1", "0", OUT);
        assertContains("vers:generic/<1", "1", OUT);
        assertContains("vers:generic/<1", "0", IN);
        assertContains("vers:generic/<=1", "1", IN);
        assertContains("vers:generic/<=1", "2", OUT);
        assertContains("vers:generic/1", "2", OUT);
        assertContains("vers:generic/!=1", "1.0", OUT);
        assertContains("vers:generic/!=1|!=2", "3", IN);
        assertContains("vers:generic/1|!=2", "3", OUT);
        assertContains("vers:generic/!=D25", "1", POSSIBLE);
        // two lower bounds in turn: the second opens an interval of its own
        assertContains("vers:generic/>=1|>=3|<4", "2", IN);
        assertContains("vers:generic/<1|<3", "2", IN);
        assertContains("vers:generic/<1|>3", "2", OUT);
        assertContains("vers:generic/<1|>3", "4", IN);
    }

    @Test
    void range_saysWhatItIs() {
        VersionRange range = VersionRange.parse("vers:NPM/>=1.0| <2.0 |!=1%7C5");
        assertEquals("npm", range.scheme());
        assertEquals(VersionOrder.SEMVER, range.order());
        assertEquals(
                List.of(
                        new VersionRange.Constraint(VersionRange.Comparator.GREATER_OR_EQUAL, "1.0"),
                        new VersionRange.Constraint(VersionRange.Comparator.LESS, "2.0"),
                        new VersionRange.Constraint(VersionRange.Comparator.NOT_EQUAL, "1|5")),
                range.constraints());
        assertEquals(Optional.empty(), range.unreadableText());
        assertEquals("vers:all/*", VersionRange.all().toString());
        assertEquals(IN, VersionRange.all().contains(""));
        assertEquals("vers:npm/1", VersionRange.parse("vers:npm/|1").toString());
        assertEquals("vers:a-z.09/1", VersionRange.exactly("a-z.09", "1").toString());
        assertEquals(
                VersionRange.parse("vers:npm/1").hashCode(),
                VersionRange.exactly("npm", "1").hashCode());
        assertNotEquals(VersionRange.parse("vers:npm/1"), VersionRange.parse("vers:npm/2"));
        assertTrue(VersionRange.parse("vers:npm/1").compareTo(VersionRange.parse("vers:npm/2")) < 0);
        assertEquals(
                "1".repeat(1991),
                VersionRange.parse("vers:npm/" + "1".repeat(1991))
                        .constraints()
                        .get(0)
                        .version());
        for (String scheme : List.of("", "a`", "a{", "a/", "a:", "A", "a_", "a ")) {
            assertEquals(
                    "Versioning scheme must be of lower-case letters, digits, '.' and '-', but was '" + scheme + "'",
                    assertThrows(IllegalArgumentException.class, () -> VersionRange.of(scheme, List.of()))
                            .getMessage());
        }
        for (String bad :
                List.of("vers:npm/|", "vers:npm/!=", "vers:npm/<", "vers:npm/%20", "vers:npm/" + "1".repeat(1992))) {
            assertThrows(IllegalArgumentException.class, () -> VersionRange.parse(bad), bad);
        }
        assertEquals(
                "Version of a constraint must not be blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new VersionRange.Constraint(VersionRange.Comparator.EQUAL, " "))
                        .getMessage());
    }
}
