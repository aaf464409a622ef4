package org.tutela.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Source;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;

/** Every constant that decides has a source and a grade; {@code docs/sources.md} is exactly what the code says. */
class SourcesTest {

    private static final Path PAGE = ReadmeTest.root().resolve("docs/sources.md");

    private static Map<String, List<Citation>> citations() {
        Map<String, List<Citation>> result = new LinkedHashMap<>();
        for (RiskPolicy policy : List.of(RiskPolicies.euMdr(), RiskPolicies.usFda(), RiskPolicies.dual())) {
            result.put("Policy `" + policy.id() + "`, version " + policy.version(), policy.sources());
            for (FactorScheme scheme : policy.schemes()) {
                result.put("Scheme `" + scheme.id() + "`", List.of(scheme.source()));
            }
        }
        return result;
    }

    @Test
    void everyCitation_resolvesToAKnownSource() {
        citations()
                .forEach((owner, citations) -> citations.forEach(
                        citation -> assertTrue(Sources.all().contains(citation.source()), owner + ": " + citation)));
    }

    @Test
    void noPreset_decidesByAnUnverifiedSource() {
        citations().forEach((owner, citations) -> {
            assertTrue(!citations.isEmpty(), owner);
            citations.forEach(citation -> assertNotEquals(SourceGrade.UNVERIFIED, citation.grade(), owner));
        });
    }

    @Test
    void page_isWhatTheCodeSays() throws IOException {
        StringBuilder page = new StringBuilder("# Sources\n\nWritten from the code by `SourcesTest`; do not edit.\n\n"
                + "| Key | Document | Address |\n| --- | --- | --- |\n");
        for (Source source : Sources.all()) {
            page.append("| ")
                    .append(source.key())
                    .append(" | ")
                    .append(source.title())
                    .append(" | ");
            page.append(source.address().orElse("–")).append(" |\n");
        }
        page.append(
                "\n## What rests on what\n\nGrades: PRIMARY, the text itself was read; SECONDARY, a text about it was read; "
                        + "UNVERIFIED, neither; POLICY, a convention of this library, to be tailored by the manufacturer.\n\n"
                        + "| What | Source | Grade |\n| --- | --- | --- |\n");
        citations()
                .forEach((owner, citations) -> citations.forEach(citation -> page.append("| ")
                        .append(owner)
                        .append(" | ")
                        .append(citation)
                        .append(" | ")
                        .append(citation.grade())
                        .append(" |\n")));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page.toString());
    }
}
