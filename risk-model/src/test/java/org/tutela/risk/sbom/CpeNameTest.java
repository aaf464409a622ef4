package org.tutela.risk.sbom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpeNameTest {

    private static final String REST = ":*:*:*:*:*:*:*";

    @Test
    void parse_takesFormattedStringAndUri() {
        CpeName formatted = CpeName.parse("cpe:2.3:a:OpenSSL:openssl:1.1.1k" + REST);

        assertEquals("cpe:2.3:a:openssl:openssl:1.1.1k" + REST, formatted.toString());
        assertEquals(formatted, CpeName.parse("cpe:/a:openssl:openssl:1.1.1k"));
        assertEquals("openssl", formatted.vendor());
        assertEquals(Optional.of("1.1.1k"), formatted.version());
        assertEquals(
                "cpe:2.3:a:hp:insight_diagnostics:7.4.0.1570:-:*:*:online:win2003:x64:*",
                CpeName.parse("cpe:/a:hp:insight_diagnostics:7.4.0.1570:-:~~online~win2003~x64~")
                        .toString());
        assertEquals(
                "cpe:2.3:a:foo\\!bar:big\\$money:2010:*:*:*:*:*:*:*",
                CpeName.parse("cpe:/a:foo%21bar:big%24money:2010").toString());
    }

    @Test
    void version_isEmptyWhereItIsAnyOrNone() {
        assertEquals(
                Optional.empty(), CpeName.parse("cpe:2.3:a:x:y:*:*:*:*:*:*:*:*").version());
        assertEquals(
                Optional.empty(), CpeName.parse("cpe:2.3:a:x:y:-:*:*:*:*:*:*:*").version());
        assertEquals(
                Optional.empty(),
                CpeName.parse("cpe:2.3:a:x:y:8.\\**:*:*:*:*:*:*:*").version());
        assertEquals(
                Optional.of("7.1-sp1"),
                CpeName.parse("cpe:2.3:a:x:y:7.1:sp1:*:*:*:*:*:*").version());
        assertEquals(
                Optional.of("1:2"),
                CpeName.parse("cpe:2.3:a:x:y:1\\:2:*:*:*:*:*:*:*").version());
    }

    @Test
    void coversProduct_knowsWildcards() {
        CpeName target = CpeName.parse("cpe:2.3:o:windriver:vxworks:6.9" + REST);

        assertTrue(CpeName.parse("cpe:2.3:o:windriver:vxworks:*" + REST).coversProduct(target));
        assertTrue(CpeName.parse("cpe:2.3:*:*:vx*:*" + REST).coversProduct(target));
        assertTrue(CpeName.parse("cpe:2.3:o:wind??ver:*works:*" + REST).coversProduct(target));
        assertFalse(CpeName.parse("cpe:2.3:o:windriver:vxwork?s:*" + REST).coversProduct(target));
        assertFalse(CpeName.parse("cpe:2.3:a:windriver:vxworks:*" + REST).coversProduct(target));
        assertFalse(CpeName.parse("cpe:2.3:o:windriver:vx\\*:*" + REST).coversProduct(target));
        assertTrue(target.isSpecific());
        assertFalse(CpeName.parse("cpe:2.3:o:*:vxworks:6.9" + REST).isSpecific());
        assertFalse(CpeName.parse("cpe:2.3:o:-:vxworks:6.9" + REST).isSpecific());
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertEquals(
                "Unable to parse CPE name from 'cpe:2.3:a:b': expected 11 attributes, but found 2 at index 8",
                assertThrows(IllegalArgumentException.class, () -> CpeName.parse("cpe:2.3:a:b"))
                        .getMessage());
        for (String bad : List.of(
                "openssl", "cpe:2.3:x:y:z:1" + REST, "cpe:2.3:a::z:1" + REST, "cpe:/q:x", "cpe:/a:b:c:d:e:f:g:h")) {
            assertThrows(IllegalArgumentException.class, () -> CpeName.parse(bad), bad);
        }
    }

    /** A backslash stands where it must and nowhere else, whatever the feed wrote. */
    @Test
    void parse_escapesInOneWay() {
        for (String same : List.of("lib\\-c\\+\\+", "lib-c\\+\\+", "lib-c++", "LIB\\-C++", "\\l\\i\\b-c+\\+")) {
            CpeName name = CpeName.parse("cpe:2.3:a:gnu:" + same + ":1\\.0" + REST);
            assertEquals("cpe:2.3:a:gnu:lib-c\\+\\+:1.0" + REST, name.toString(), same);
            assertEquals("lib-c++", name.product());
            assertEquals(name, CpeName.parse(name.toString()));
            assertEquals(name.hashCode(), CpeName.parse(name.toString()).hashCode());
        }
        assertEquals(
                "cpe:2.3:a:x:\\-:\\*" + REST,
                CpeName.parse("cpe:2.3:a:x:\\-:\\*" + REST).toString(),
                "not none, not any");
        assertEquals("-", CpeName.parse("cpe:2.3:a:x:\\-:1" + REST).product());
        assertTrue(CpeName.parse("cpe:2.3:a:x:\\-:1" + REST).isSpecific());
        assertFalse(CpeName.parse("cpe:2.3:a:x:y:1" + REST).equals(CpeName.parse("cpe:2.3:a:x:z:1" + REST)));
        assertTrue(CpeName.parse("cpe:2.3:a:x:y:1" + REST).compareTo(CpeName.parse("cpe:2.3:a:x:z:1" + REST)) < 0);
        assertEquals("a", CpeName.parse("cpe:2.3:a:x:y:1" + REST).part());
        assertEquals(
                "cpe:2.3:a:x:y\\\\:1" + REST,
                CpeName.parse("cpe:2.3:a:x:y\\\\:1" + REST).toString());
    }

    @Test
    void uri_unpacksWhatItHas() {
        assertEquals("cpe:2.3:a:*:*:*:*:*:*:*:*:*:*", CpeName.parse("cpe:/a").toString());
        assertEquals(
                "cpe:2.3:a:b:c:1:u1:e:en:*:*:*:*",
                CpeName.parse("cpe:/a:b:c:1:u1:e:en").toString());
        assertEquals(
                "cpe:2.3:a:b:c:1:-:e:*:*:*:*:*",
                CpeName.parse("cpe:/a:b:c:1:-:e").toString());
        assertEquals(
                "cpe:2.3:a:b:c:1:*:ed:*:sw:*:*:*",
                CpeName.parse("cpe:/a:b:c:1::~ed~sw").toString());
        assertEquals(
                "cpe:2.3:a:b:c:1:*:ed:*:sw:ts:th:ot",
                CpeName.parse("cpe:/a:b:c:1::~ed~sw~ts~th~ot").toString());
        assertEquals(
                "cpe:2.3:a:b:c\\~d_e.f-g*h?:1:*:*:*:*:*:*:*",
                CpeName.parse("cpe:/a:b:c%7ed_e.f-g%02h%01:1").toString());
        assertEquals(
                "Unable to parse CPE name from 'cpe:/a:b:c:d:e:f:g:h': expected at most 7 parts, but found 8 at index 5",
                assertThrows(IllegalArgumentException.class, () -> CpeName.parse("cpe:/a:b:c:d:e:f:g:h"))
                        .getMessage());
    }

    @Test
    void errors_nameThePlace() {
        assertEquals(
                "Unable to parse CPE name from 'cpe:2.3:x:y:z:1:*:*:*:*:*:*:*': expected part 'a', 'o' or 'h' at index 8",
                assertThrows(IllegalArgumentException.class, () -> CpeName.parse("cpe:2.3:x:y:z:1" + REST))
                        .getMessage());
        assertEquals(
                "Unable to parse CPE name from 'cpe:/q:x': expected part 'a', 'o' or 'h' at index 5",
                assertThrows(IllegalArgumentException.class, () -> CpeName.parse("cpe:/q:x"))
                        .getMessage());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> CpeName.parse("cpe:2.3:a::z:1" + REST))
                .getMessage()
                .contains("expected a value, '*' or '-' in attribute 2"));
        assertThrows(IllegalArgumentException.class, () -> CpeName.parse("cpe:/" + "a".repeat(2000)));
    }

    @Test
    void wildcards_matchWhatTheyStandFor() {
        CpeName target = CpeName.parse("cpe:2.3:a:maker:lib\\*x\\?:1" + REST);

        for (String yes : List.of("lib*", "*x*", "lib\\*x\\?", "lib?x?", "*", "l*b\\*x*", "lib\\*?\\?", "*\\?")) {
            assertTrue(CpeName.parse("cpe:2.3:a:maker:" + yes + ":*" + REST).coversProduct(target), yes);
        }
        for (String no : List.of("lib", "lib?", "*y*", "lib\\*x", "lib\\**y", "?*lib", "-")) {
            assertFalse(CpeName.parse("cpe:2.3:a:maker:" + no + ":*" + REST).coversProduct(target), no);
        }
        CpeName any = CpeName.parse("cpe:2.3:*:*:*:*" + REST);
        assertTrue(target.coversProduct(any), "a product of which nothing is known may be this one");
        assertTrue(any.coversProduct(target));
        CpeName elsewhere = CpeName.parse("cpe:2.3:a:other:lib\\*x\\?:1" + REST);
        assertFalse(elsewhere.coversProduct(target));
        assertTrue(elsewhere.coversPartAndProduct(target));
        assertFalse(CpeName.parse("cpe:2.3:o:other:lib\\*x\\?:1" + REST).coversPartAndProduct(target));
        assertFalse(CpeName.parse("cpe:2.3:a:other:lib:1" + REST).coversPartAndProduct(target));
    }

    @Test
    void version_takesTheUpdateWhereItHasOne() {
        assertEquals(
                Optional.of("7"), CpeName.parse("cpe:2.3:a:x:y:7:-:*:*:*:*:*:*").version());
        assertEquals(
                Optional.of("7"),
                CpeName.parse("cpe:2.3:a:x:y:7:s*:*:*:*:*:*:*").version());
        assertEquals(
                Optional.of("7-sp*"),
                CpeName.parse("cpe:2.3:a:x:y:7:sp\\*:*:*:*:*:*:*").version());
        assertEquals(
                Optional.empty(),
                CpeName.parse("cpe:2.3:a:x:y:7?:*:*:*:*:*:*:*").version());
    }
}
