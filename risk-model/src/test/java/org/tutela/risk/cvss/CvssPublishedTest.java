package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that were published for medical devices. */
class CvssPublishedTest {
    @ParameterizedTest
    @CsvSource({
        // CISA, ICS Medical Advisories: advisory, CVE, vector, published score
        "ICSMA-17-009-01A, CVE-2017-5149, CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:C/C:L/I:H/A:H, 8.9",
        "ICSMA-17-017-02, CVE-2016-9355, CVSS:3.0/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 6.8",
        "ICSMA-17-241-01, CVE-2017-12712, CVSS:3.0/AV:A/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H, 7.5",
        "ICSMA-17-241-01, CVE-2017-12716, CVSS:3.0/AV:A/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N, 3.1",
        "ICSMA-18-219-02, CVE-2018-10634, CVSS:3.0/AV:A/AC:H/PR:N/UI:R/S:U/C:H/I:N/A:N, 4.8",
        "ICSMA-19-080-01, CVE-2019-6538, CVSS:3.0/AV:A/AC:L/PR:N/UI:N/S:C/C:N/I:H/A:H, 9.3",
        "ICSMA-19-178-01, CVE-2019-10964, CVSS:3.0/AV:A/AC:H/PR:N/UI:N/S:U/C:L/I:H/A:H, 7.1",
        "ICSMA-20-079-01, CVE-2020-10627, CVSS:3.0/AV:L/AC:L/PR:N/UI:N/S:U/C:L/I:H/A:L, 7.3",
        "ICSMA-20-170-05, CVE-2019-18254, CVSS:3.0/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N, 4.6",
        "ICSMA-22-263-01, CVE-2022-32537, CVSS:3.0/AV:A/AC:H/PR:L/UI:N/S:U/C:N/I:H/A:N, 4.8",
        "ICSMA-23-180-01, CVE-2023-31222, CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8",
        "ICSMA-24-151-02, CVE-2024-1275, CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N, 9.1",
        "ICSMA-25-030-01, CVE-2025-0626, CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 7.7",
        "ICSMA-25-030-01, CVE-2025-0626, CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:H/I:H/A:H, 7.5",
    })
    @DisplayName("VC-1, VC-2 published scores of medical devices")
    void score_isThePublishedOne(String advisory, String cve, String vector, String score) {
        assertEquals(score, CvssVector.parse(vector).score().toString(), advisory + " " + cve);
    }

    @Test
    @DisplayName("VC-1 the v3.x scores of all ICS Medical Advisories")
    void score_isThePublishedOneInTheCorpus() throws IOException {
        // after the vector come the score and the severity; titles before it may hold commas
        Pattern line = Pattern.compile("(CVSS:3\\.[01]/[^,]+),([0-9.]+),([A-Z]+)$");
        int count = 0;
        Map<CvssSeverity, Integer> severities = new EnumMap<>(CvssSeverity.class);
        Map<CvssVersion, Integer> versions = new EnumMap<>(CvssVersion.class);
        Set<String> distinct = new HashSet<>();
        for (String row : rows("csaf/icsma-cvss3.csv")) {
            Matcher matcher = line.matcher(row);
            if (matcher.find()) {
                CvssVector vector = CvssVector.parse(matcher.group(1));
                assertEquals(matcher.group(2), vector.baseScore().toString(), row);
                assertEquals(matcher.group(3), vector.severity().name(), row);
                severities.merge(vector.severity(), 1, Integer::sum);
                versions.merge(vector.version(), 1, Integer::sum);
                distinct.add(vector.toString().substring("CVSS:3.1".length()));
                count++;
            }
        }
        assertEquals(434, count);
        assertEquals("{LOW=39, MEDIUM=188, HIGH=132, CRITICAL=75}", severities.toString());
        assertEquals(Map.of(CvssVersion.V3_0, 388, CvssVersion.V3_1, 46), versions);
        assertEquals(183, distinct.size());
    }

    @Test
    @DisplayName("VC-2 CVE-2025-0626 is 7.5 in v3.1 and 7.7 in v4.0: the versions are not interchangeable")
    void versions_areNeverConverted() {
        CvssVector older = CvssVector.parse("CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:H/I:H/A:H");
        CvssVector newer = CvssVector.parse("CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");

        assertNotEquals(older, newer);
        assertNotEquals(older.score(), newer.score());
        for (CvssVector vector : List.of(older, newer)) {
            CvssVector other = vector == older ? newer : older;
            assertEquals(vector.version(), vector.toBuilder().build().version());
            for (CvssMetric<?> metric : other.metrics().keySet()) {
                assertThrows(IllegalArgumentException.class, () -> vector.metric(metric), metric.code());
                assertThrows(IllegalArgumentException.class, () -> vector.effective(metric), metric.code());
            }
            assertThrows(CvssParseException.class, () -> CvssVector.parseLenient(vector.toString(), other.version()));
        }
        // nothing public takes a vector and another version, or gives a vector of another
        for (Method method : CvssVector.class.getMethods()) {
            boolean isOfVector =
                    method.getReturnType() == CvssVector.class && !Modifier.isStatic(method.getModifiers());
            assertEquals(isOfVector, method.getName().equals("with"), method.toString());
        }
    }

    @Test
    @DisplayName("VC-2 the v4.0 vectors of ICS Medical Advisories")
    void score_isThatOfTheCorpusOfVersion4() throws IOException {
        List<String> rows = rows("csaf/icsma-cvss4-vectors.csv");
        assertEquals(19, rows.size());
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            assertEquals(cells[3], CvssVector.parse(cells[2]).score().toString(), row);
        }
    }

    @Test
    void macroVectors_areThoseOfTheSpecification() throws Exception {
        Path own = Repository.root().resolve("risk-model/src/generator/data/cvss4-macrovectors.tsv");
        List<String> rows = Files.readAllLines(own, StandardCharsets.US_ASCII);
        for (String row : rows.subList(1, rows.size())) {
            int[] eq = row.substring(0, 6).chars().map(c -> c - '0').toArray();
            CvssMacroVector macro = new CvssMacroVector(eq[0], eq[1], eq[2], eq[3], eq[4], eq[5]);
            assertEquals(row, macro + "\t" + macro.score());
        }
        // of the file as it was compared with the specification; the reference reads the same file
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(own));
        assertEquals(
                "70c6ce61a009e8701eeebcdbaedd0f11ad6ab3c9834e82ee4496b467c1320e66",
                HexFormat.of().formatHex(digest));
    }

    @Test
    void macroVectors_areThoseOfTheSharedData() throws IOException {
        Path own = Repository.root().resolve("risk-model/src/generator/data/cvss4-macrovectors.tsv");

        assertEquals(rows("cvss/v4-macrovector-scores.tsv"), Files.readAllLines(own, StandardCharsets.US_ASCII));
    }

    private static List<String> rows(String file) throws IOException {
        Optional<Path> path = Repository.sharedData(file);
        assumeTrue(path.isPresent(), "shared data are not here: " + file);
        return Files.readAllLines(path.get(), StandardCharsets.UTF_8);
    }
}
