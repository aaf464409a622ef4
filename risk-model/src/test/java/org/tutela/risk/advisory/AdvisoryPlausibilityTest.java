package org.tutela.risk.advisory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;
import org.tutela.risk.cvss.CvssVector;

class AdvisoryPlausibilityTest {

    private static final LocalDate DATE = LocalDate.of(2024, 10, 1);

    private static Map<String, Advisory> icsma() {
        Map<String, Map<String, AdvisoryVulnerability>> rows = new TreeMap<>();
        try (InputStream in = AdvisoryPlausibilityTest.class.getResourceAsStream("icsma-vectors.csv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .toList()) {
                String[] cells = line.split(",");
                AdvisoryCvss rating = rating(cells[3], cells[4]);
                rows.computeIfAbsent(cells[0], it -> new LinkedHashMap<>())
                        .merge(
                                cells[1],
                                AdvisoryVulnerability.builder(cells[1])
                                        .cve(CveId.parse(cells[1]))
                                        .cwes(CweId.parse(cells[2]))
                                        .cvss(rating)
                                        .build(),
                                (one, other) -> one.toBuilder()
                                        .cvss(List.of(one.cvss().get(0), rating))
                                        .build());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Advisory> result = new TreeMap<>();
        rows.forEach((id, vulnerabilities) -> result.put(
                id,
                Advisory.builder(id, "CISA", DATE, DATE)
                        .vulnerabilities(vulnerabilities.values())
                        .build()));
        return result;
    }

    private static AdvisoryCvss rating(String vector, String score) {
        return new AdvisoryCvss(CvssVector.parse(vector), "CISA", DATE, Optional.of(new BigDecimal(score)));
    }

    @Test
    @DisplayName(
            "VC-6 F6 one vector for many kinds of weakness is doubted: 17-250-02A, 17-215-02, 21-313-01, not 18-037-02")
    void sameVector_isDoubtedWhereKindsDiffer() {
        List<String> doubted = new ArrayList<>();
        icsma().forEach((id, advisory) -> {
            if (!AdvisoryPlausibility.check(advisory).isEmpty()) {
                doubted.add(id);
            }
        });

        assertEquals(List.of("ICSMA-17-215-02", "ICSMA-17-250-02A", "ICSMA-21-313-01"), doubted);
        assertEquals(
                "Advisory ICSMA-17-250-02A gives all its 8 vulnerabilities the vector "
                        + "CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N, though they are of 7 kinds of weakness",
                AdvisoryPlausibility.check(icsma().get("ICSMA-17-250-02A"))
                        .get(0)
                        .message(Language.EN));
        assertTrue(icsma().get("ICSMA-18-037-02").vulnerabilities().size() >= 20);
        assertTrue(icsma().get("ICSMA-21-355-01").vulnerabilities().size() >= 3);
    }

    @Test
    @DisplayName("METHOD 4.2 CVE-2023-30562 keeps both vectors of its advisory, 6.7 and 3.0")
    void severalVectors_areKept() {
        AdvisoryVulnerability twice = icsma().get("ICSMA-23-194-01").vulnerabilities().stream()
                .filter(it -> it.id().equals("CVE-2023-30562"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("6.7", "3.0"),
                twice.cvss().stream()
                        .map(it -> it.vector().baseScore().toString())
                        .toList());
    }

    @Test
    void score_isComputedAgain() {
        AdvisoryVulnerability wrong = AdvisoryVulnerability.builder("CVE-2017-12725")
                .cvss(rating("CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N", "9.8"))
                .build();
        List<Finding> findings = AdvisoryPlausibility.check(Advisory.builder("A-1", "CISA", DATE, DATE)
                .vulnerabilities(wrong)
                .build());

        assertEquals(
                List.of("Advisory A-1 prints the score 9.8 for CVE-2017-12725, but vector "
                        + "CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N gives 3.7"),
                findings.stream().map(it -> it.message(Language.EN)).toList());
        assertTrue(new AdvisoryCvss(
                        CvssVector.parse("CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N"),
                        "CISA",
                        DATE,
                        Optional.of(new BigDecimal("3.70")))
                .isScoreAsPublished());
    }
}
