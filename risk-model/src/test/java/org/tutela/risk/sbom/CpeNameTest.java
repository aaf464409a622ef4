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
}
