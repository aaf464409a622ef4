package org.tutela.risk.advisory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CveIdTest {

    @Test
    void cve_ordersByYearAndNumber() {
        List<String> ordered =
                List.of("CVE-1999-0001", "CVE-2018-9999", "CVE-2018-10634", "CVE-2018-14781", "CVE-2025-0626");

        assertEquals(
                ordered,
                Stream.of("CVE-2018-14781", "CVE-2025-0626", "CVE-2018-9999", "CVE-1999-0001", "CVE-2018-10634")
                        .map(CveId::parse)
                        .sorted()
                        .map(CveId::toString)
                        .toList());
    }

    @Test
    void cve_rejectsAnythingElse() {
        assertEquals(
                "Unable to parse CVE number from 'CVE-2018-1': expected a form such as 'CVE-2018-14781' at index 0",
                assertThrows(IllegalArgumentException.class, () -> CveId.parse("CVE-2018-1"))
                        .getMessage());
        for (String bad :
                List.of("", "cve-2018-14781", "CVE-18-14781", "CVE-2018-14781x", "CVE-2018 14781", "GHSA-1")) {
            assertFalse(CveId.isCve(bad), bad);
        }
        assertTrue(CveId.isCve("CVE-2018-14781"));
    }

    @Test
    void cwe_isANumber() {
        assertEquals("CWE-798", CweId.parse("CWE-798").toString());
        assertTrue(CweId.parse("CWE-79").compareTo(CweId.parse("CWE-120")) < 0);
        for (String bad : List.of("CWE-", "CWE-0", "CWE-079", "798", "CWE-1234567", "cwe-79")) {
            assertThrows(IllegalArgumentException.class, () -> CweId.parse(bad), bad);
        }
        assertEquals(
                "CWE number must be from 1 to 999999, but was 0",
                assertThrows(IllegalArgumentException.class, () -> new CweId(0)).getMessage());
    }

    @Test
    void productIdentity_needsAName() {
        assertEquals(
                "Product must have a package URL, a CPE name or a name",
                assertThrows(IllegalArgumentException.class, () -> ProductIdentity.of("Smiths Medical", " "))
                        .getMessage());
    }

    @Test
    void numbers_endWhereTheyEnd() {
        for (String good : List.of("CVE-2018-0000", "CVE-2018-9999", "CVE-9999-1234567")) {
            assertEquals(good, CveId.parse(good).text());
        }
        for (String bad : List.of("CVE-2018-000/", "CVE-2018-000:", "CVE-2018-" + "1".repeat(40), "CVE-201-00000")) {
            assertFalse(CveId.isCve(bad), bad);
        }
        assertEquals(999_999, CweId.parse("CWE-999999").number());
        for (String bad : List.of("CWE-7/", "CWE-7:", "CWE-/", "CWE-" + "9".repeat(30))) {
            assertThrows(IllegalArgumentException.class, () -> CweId.parse(bad), bad);
        }
        assertEquals(
                "Unable to parse CWE number from 'CWE-9999999999999999...': expected a form such as 'CWE-798' at index 0",
                assertThrows(IllegalArgumentException.class, () -> CweId.parse("CWE-" + "9".repeat(17)))
                        .getMessage());
    }
}
