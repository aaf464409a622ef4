package org.tutela.risk.sbom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VersionOrderTest {

    private static void assertAscending(VersionOrder order, List<String> versions) {
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < versions.size(); j++) {
                assertOrder(order, versions.get(i), versions.get(j), Integer.compare(i, j));
            }
        }
    }

    private static void assertOrder(VersionOrder order, String a, String b, int expected) {
        OptionalInt result = order.compare(a, b);

        assertTrue(result.isPresent(), a + " " + b);
        assertEquals(expected, Integer.signum(result.getAsInt()), order + " " + a + " " + b);
    }

    private static void assertUnknown(VersionOrder order, String a, String b) {
        assertEquals(OptionalInt.empty(), order.compare(a, b), a + " " + b);
        assertEquals(OptionalInt.empty(), order.compare(b, a), b + " " + a);
    }

    /** The chains of Semantic Versioning 2.0.0, item 11. */
    @Test
    void semver_ordersAsTheSpecificationSays() {
        assertAscending(
                VersionOrder.SEMVER,
                List.of(
                        "1.0.0-alpha",
                        "1.0.0-alpha.1",
                        "1.0.0-alpha.beta",
                        "1.0.0-beta",
                        "1.0.0-beta.2",
                        "1.0.0-beta.11",
                        "1.0.0-rc.1",
                        "1.0.0",
                        "2.0.0",
                        "2.1.0",
                        "2.1.1"));
        assertOrder(VersionOrder.SEMVER, "v1.2", "1.2.0+build5", 0);
        assertUnknown(VersionOrder.SEMVER, "1.0.0", "1.0.0.1");
        assertUnknown(VersionOrder.SEMVER, "1.0.0", "D25");
    }

    /** The order of Debian Policy 5.6.12, and of its example with tildes. */
    @Test
    void debian_ordersAsThePolicySays() {
        assertAscending(
                VersionOrder.DEBIAN,
                List.of(
                        "1.0~beta1~svn1245",
                        "1.0~beta1",
                        "1.0",
                        "1.0-1",
                        "1.0-1+deb11u1",
                        "1.0-10",
                        "1.0a",
                        "1.0+b",
                        "1.1",
                        "1:0.1"));
        assertOrder(VersionOrder.DEBIAN, "1.0-0", "1.0", 0);
        assertUnknown(VersionOrder.DEBIAN, "x:1.0", "1.0");
    }

    /** Cases of the tests of RPM itself, {@code tests/rpmvercmp.at}. */
    @Test
    void rpm_ordersAsItsOwnTestsSay() {
        String[][] smaller = {
            {"1.0", "2.0"},
            {"2.0.1", "2.0.1a"},
            {"5.5p1", "5.5p2"},
            {"5.5p1", "5.5p10"},
            {"10xyz", "10.1xyz"},
            {"xyz10", "xyz10.1"},
            {"xyz.4", "8"},
            {"5.5p2", "5.6p1"},
            {"6.0", "6.0.rc1"},
            {"10a1", "10b2"},
            {"1.0a", "1.0aa"},
            {"10.0001", "10.0039"},
            {"4.999.9", "5.0"},
            {"20101121", "20101122"},
            {"1.0~rc1", "1.0"},
            {"1.0~rc1~git123", "1.0~rc1"},
            {"1.0", "1.0^"},
            {"1.0", "1.0^git1"},
            {"1.0^git1", "1.01"},
            {"1.0^20160101", "1.0.1"},
            {"1.0~rc1", "1.0~rc1^git1"},
            {"1.0^git1~pre", "1.0^git1"},
        };
        for (String[] pair : smaller) {
            assertOrder(VersionOrder.RPM, pair[0], pair[1], -1);
            assertOrder(VersionOrder.RPM, pair[1], pair[0], 1);
        }
        assertOrder(VersionOrder.RPM, "10.0001", "10.1", 0);
        assertOrder(VersionOrder.RPM, "2_0", "2.0", 0);
        assertOrder(VersionOrder.RPM, "1:1.0-1", "2.0-1", 1);
        assertUnknown(VersionOrder.RPM, "1.0-1", "1.0");
    }

    @Test
    void numeric_decidesByNumbersAndLettersAlone() {
        assertAscending(
                VersionOrder.NUMERIC, List.of("0.9.8", "1.1.1a", "1.1.1k", "1.1.1l", "1.1.2", "1.10", "3.0 D15"));
        assertOrder(VersionOrder.NUMERIC, "v2.0", "2", 0);
        assertUnknown(VersionOrder.NUMERIC, "1.1.1", "1.1.1k");
        assertUnknown(VersionOrder.NUMERIC, "1.0", "1.0-rc1");
        assertUnknown(VersionOrder.NUMERIC, "3.0 D15", "3.0 D16");
        assertUnknown(VersionOrder.NUMERIC, "D25", "D24");
        assertUnknown(VersionOrder.NUMERIC, "1:1.0", "2.0");
        assertUnknown(VersionOrder.NUMERIC, "1!1.0", "2.0");
    }

    @Test
    void opaque_knowsEqualityAlone() {
        assertOrder(VersionOrder.OPAQUE, "D25", "D25", 0);
        assertUnknown(VersionOrder.OPAQUE, "1.0", "2.0");
    }

    /** Every letter and digit at the ends of its range, against what stands beside it in the character set. */
    @Test
    void letters_areThoseFromAToZ() {
        assertAscending(VersionOrder.DEBIAN, List.of("1~", "1", "1A", "1Z", "1a", "1z", "1+", "1.", "1[", "1{"));
        assertAscending(VersionOrder.DEBIAN, List.of("1.0", "1.9", "1.10"));
        assertAscending(VersionOrder.NUMERIC, List.of("1.0a", "1.0z", "1.1a", "1.9", "1.10"));
        for (String rest : List.of("1.0{", "1.0`", "1.0ab", "1.0.", "1.0.x", "1.")) {
            assertUnknown(VersionOrder.NUMERIC, "1.0a", rest);
        }
        assertOrder(VersionOrder.NUMERIC, "1.0A", "1.0a", 0);
        assertOrder(VersionOrder.NUMERIC, "1.0 ", "1.0", 0);
        assertOrder(VersionOrder.NUMERIC, "V1", "1.0.0", 0);
        assertUnknown(VersionOrder.NUMERIC, "v", "1");
        for (String same : List.of("1.0[", "1.0{", "1.0`", "1.0@", "1.0/", "1.0:")) {
            assertOrder(VersionOrder.RPM, same.replace(":", ";"), "1.0", 0);
        }
        assertAscending(VersionOrder.RPM, List.of("1.A", "1.Z", "1.a", "1.z", "1.0", "1.9"));
    }

    @Test
    void rpm_takesTildesAndCaretsOnBothSides() {
        assertAscending(VersionOrder.RPM, List.of("1~~a", "1~a", "1~b", "1", "1^a", "1^b", "1^b^", "1.0"));
        assertOrder(VersionOrder.RPM, "1~a", "1~a.", 0);
        assertOrder(VersionOrder.RPM, "1^a", "1^a.", 0);
        assertOrder(VersionOrder.RPM, "0:1", "1", 0);
        assertOrder(VersionOrder.RPM, "1-1", "1-2", -1);
        assertUnknown(VersionOrder.RPM, ":1", "1");
        assertUnknown(VersionOrder.RPM, "1", "-1:1");
    }

    @Test
    void debian_splitsAtTheLastHyphen() {
        assertOrder(VersionOrder.DEBIAN, "1-2-3", "1-2-4", -1);
        assertOrder(VersionOrder.DEBIAN, "1-3-1", "1-2-4", 1);
        assertOrder(VersionOrder.DEBIAN, "-1", "0-1", 0);
        assertUnknown(VersionOrder.DEBIAN, ":1", "1");
    }

    @Test
    void semver_comparesIdentifiersOneByOne() {
        assertAscending(
                VersionOrder.SEMVER,
                List.of(
                        "1.0.0-0",
                        "1.0.0-9",
                        "1.0.0-10",
                        "1.0.0--",
                        "1.0.0-0a",
                        "1.0.0-a",
                        "1.0.0-a.0",
                        "1.0.0-a.0.0"));
        assertOrder(VersionOrder.SEMVER, "1.0.0-a+b", "1.0.0-a+c", 0);
        assertOrder(VersionOrder.SEMVER, "1", "1.0.0", 0);
        assertUnknown(VersionOrder.SEMVER, "1.0.0", "1.0.0 beta");
    }
}
