package org.tutela.risk.sbom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Examples of the Package-URL specification, as given and in canonical form. */
class PackageUrlTest {

    private static final Map<String, String> CANONICAL = Map.of(
            "pkg:bitbucket/birKenfeld/pyGments-main@244fd47e07d1014f0aed9c",
            "pkg:bitbucket/birkenfeld/pygments-main@244fd47e07d1014f0aed9c",
            "pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie",
            "pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie",
            "pkg:golang/google.golang.org/genproto#/googleapis/api/annotations/",
            "pkg:golang/google.golang.org/genproto#googleapis/api/annotations",
            "pkg:npm/@angular/animation@12.3.1",
            "pkg:npm/%40angular/animation@12.3.1",
            "pkg:pypi/Django_package@1.11.1.dev1",
            "pkg:pypi/django-package@1.11.1.dev1",
            "pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1?repository_url=repo.spring.io/release&packaging=sources",
            "pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1?packaging=sources&repository_url=repo.spring.io%2Frelease",
            "PKG://RPM/fedora/curl@7.50.3-1.fc25?ARCH=i386",
            "pkg:rpm/fedora/curl@7.50.3-1.fc25?arch=i386",
            "pkg:docker/cassandra@sha256:244fd47e07d1004f0aed9c",
            "pkg:docker/cassandra@sha256:244fd47e07d1004f0aed9c");

    @Test
    void parse_givesCanonicalForm() {
        CANONICAL.forEach((given, canonical) -> {
            assertEquals(canonical, PackageUrl.parse(given).toString());
            assertEquals(PackageUrl.parse(given), PackageUrl.parse(canonical));
        });
    }

    @Test
    void parse_takesThePartsApart() {
        PackageUrl url = PackageUrl.parse("pkg:npm/%40angular/animation@12.3.1?a=b%20c#lib");

        assertEquals("npm", url.type());
        assertEquals(Optional.of("@angular"), url.namespace());
        assertEquals("animation", url.name());
        assertEquals(Optional.of("12.3.1"), url.version());
        assertEquals(Map.of("a", "b c"), url.qualifiers());
        assertEquals(Optional.of("lib"), url.subpath());
        assertEquals("pkg:npm/%40angular/animation", url.identity());
        assertEquals(
                Optional.empty(), PackageUrl.parse("pkg:npm/@angular/animation").version());
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertEquals(
                "Unable to parse package URL from 'npm/foo': expected the scheme 'pkg:' at index 0",
                assertThrows(IllegalArgumentException.class, () -> PackageUrl.parse("npm/foo"))
                        .getMessage());
        assertEquals(
                "Unable to parse package URL from 'pkg:foo': expected a type and a name with '/' between them at index 4",
                assertThrows(IllegalArgumentException.class, () -> PackageUrl.parse("pkg:foo"))
                        .getMessage());
        assertEquals(
                "Unable to parse package URL from 'pkg:npm/a%2': expected two hexadecimal digits after '%' at index 9",
                assertThrows(IllegalArgumentException.class, () -> PackageUrl.parse("pkg:npm/a%2"))
                        .getMessage());
        for (String bad : List.of("pkg:3d/x", "pkg:/x", "pkg:npm/", "pkg:npm/x?a", "pkg:npm/x?a=1&A=2", "pkg:np_m/x")) {
            assertThrows(IllegalArgumentException.class, () -> PackageUrl.parse(bad), bad);
        }
    }

    @Test
    void parse_quotesNoControlCharacters() {
        String message = assertThrows(IllegalArgumentException.class, () -> PackageUrl.parse("x\ny"))
                .getMessage();

        assertTrue(message.contains("'x\\u000ay'"), message);
        assertThrows(IllegalArgumentException.class, () -> PackageUrl.parse("pkg:npm/" + "x".repeat(2000)));
    }

    private static String message(String text) {
        return assertThrows(IllegalArgumentException.class, () -> PackageUrl.parse(text), text)
                .getMessage();
    }

    @Test
    void parse_takesOddFormsOfTheSamePackage() {
        String canonical = "pkg:generic/a/b@1?k=v#s/t";
        for (String same : List.of(
                "pkg:generic/a/b@1?k=v#s/t",
                "pkg:/generic/a/b@1?k=v#s/t",
                "pkg:///generic//a//b@1?k=v#/s//t/",
                "PKG:Generic/a/b@1?K=v#./s/../t",
                "pkg:generic/a/b@1?k=v&empty=#s/t",
                "pkg:generic/%61/b@%31?k=%76#s/t")) {
            PackageUrl url = PackageUrl.parse(same);
            assertEquals(canonical, url.toString(), same);
            assertEquals(PackageUrl.parse(canonical).hashCode(), url.hashCode());
            assertEquals(0, PackageUrl.parse(canonical).compareTo(url));
        }
        assertEquals("pkg:generic/a", PackageUrl.parse("pkg:generic/a@").toString(), "no version");
        assertEquals("pkg:generic/a", PackageUrl.parse("pkg:generic/a/").toString());
        assertEquals(
                "pkg:generic/.%2F..", PackageUrl.parse("pkg:generic/.%2f..").toString());
        assertEquals(Optional.of("./.."), PackageUrl.parse("pkg:generic/./../a").namespace(), "kept in a namespace");
        assertEquals("pkg:a.b+c-9/x", PackageUrl.parse("pkg:a.b+c-9/x").toString());
        assertEquals("pkg:z0/x@1:2", PackageUrl.parse("pkg:z0/x@1:2").toString());
        assertFalse(PackageUrl.parse("pkg:generic/a").equals(PackageUrl.parse("pkg:generic/b")));
        assertTrue(PackageUrl.parse("pkg:generic/a").compareTo(PackageUrl.parse("pkg:generic/b")) < 0);
        assertEquals(
                "x".repeat(1988),
                PackageUrl.parse("pkg:generic/" + "x".repeat(1988)).name(),
                "2000 characters");
    }

    @Test
    void parse_namesThePlaceOfTheError() {
        assertTrue(
                message("pkg:generic/a%2fb/c").contains("expected no '/' within a segment at index 12"),
                message("pkg:generic/a%2fb/c"));
        assertTrue(message("pkg:ge_neric/a").contains("at index 6"), message("pkg:ge_neric/a"));
        assertTrue(message("pkg:9a/x").contains("at index 4"), message("pkg:9a/x"));
        assertTrue(message("pkg:-a/x").contains("at index 4"), message("pkg:-a/x"));
        for (String type : List.of("a`", "a{", "a/", "a:", "a_")) {
            assertThrows(
                    IllegalArgumentException.class, () -> PackageUrl.parse("pkg:" + type.replace("/", "!") + "/x"));
        }
        assertTrue(message("pkg:/x").contains("at index 5"), message("pkg:/x"));
        assertTrue(message("pkg:npm/").contains("expected a name at index 8"), message("pkg:npm/"));
        assertTrue(message("pkg:npm/%20").contains("expected a name at index 8"), message("pkg:npm/%20"));
        assertTrue(message("pkg:npm/x?=v").contains("expected qualifiers of the form key=value at index 10"));
        assertTrue(message("pkg:npm/x?k=1&k=2").contains("expected qualifier 'k' only once at index 10"));
        for (String bad : List.of("%", "%4", "%4g", "%g4", "a%", "%-1")) {
            assertTrue(message("pkg:npm/" + bad).contains("expected two hexadecimal digits after '%'"), bad);
        }
        String quoted = message("pkg:" + "\u007f" + "y".repeat(300));
        assertTrue(quoted.contains("\\u007f"), quoted);
        assertTrue(quoted.contains("y".repeat(195) + "...'"), quoted);
        assertTrue(message("~ " + "y".repeat(198)).contains("'~ " + "y".repeat(198) + "'"), "200 characters");
    }
}
