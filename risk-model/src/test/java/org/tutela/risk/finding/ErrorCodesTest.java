package org.tutela.risk.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.attack.AttackText;
import org.tutela.risk.benefit.BenefitText;
import org.tutela.risk.dossier.DossierText;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.surveillance.SurveillanceText;
import org.tutela.risk.trend.TrendText;
import org.tutela.risk.vigilance.VigilanceText;

/** {@code docs/error-codes.md} is what the code says; {@code -Dgolden.update} writes it anew. */
class ErrorCodesTest {

    private static final Path FILE = Path.of("..", "docs", "error-codes.md");

    private static String render() {
        StringBuilder out = new StringBuilder("""
                # Codes

                Codes are never reused. In a message, {0} and the like stand for what it is about.
                This file is rendered from the code by a test; `-Dgolden.update` writes it anew.

                ## Findings of a risk file

                An ERROR keeps a risk file from being built. Everything else travels with the assessment.

                | Code | Severity | Message | What to do | MDR Annex I | IVDR Annex I |
                | --- | --- | --- | --- | --- | --- |
                """);
        findings(out, List.of(RiskFindingCode.values()));
        out.append("\n## Missing user information\n\n");
        out.append("Found by `UserInformationReview`; they never keep a file from being built.\n\n");
        out.append("| Code | Severity | Message | What to do | MDR Annex I | IVDR Annex I |\n");
        out.append("| --- | --- | --- | --- | --- | --- |\n");
        findings(
                out,
                Arrays.stream(UserInformationItem.values())
                        .map(UserInformationItem::gap)
                        .toList());
        out.append("\n## Missing technical documentation\n\n");
        out.append("Found by `DocumentationReview`; they never keep a file from being built.\n\n");
        out.append("| Code | Severity | Message | What to do | MDR Annex I | IVDR Annex I |\n");
        out.append("| --- | --- | --- | --- | --- | --- |\n");
        findings(
                out,
                Arrays.stream(DocumentationPart.values())
                        .map(DocumentationPart::gap)
                        .toList());
        out.append("\n## Findings of a post-market file\n\n");
        out.append("An ERROR keeps a post-market file from being built. Everything else travels with it.\n\n");
        out.append("| Code | Severity | Message | What to do | MDR Annex I | IVDR Annex I |\n");
        out.append("| --- | --- | --- | --- | --- | --- |\n");
        findings(out, List.of(PostMarketFindingCode.values()));
        out.append("\n## Findings about vigilance, trends and surveillance\n\n");
        out.append("| Code | Severity | Message | What to do | MDR Annex I | IVDR Annex I |\n");
        out.append("| --- | --- | --- | --- | --- | --- |\n");
        findings(out, List.of(SurveillanceFindingCode.values()));
        texts(out, "Explanations, obstacles and conclusions", List.of(ResidualText.values()));
        texts(out, "Checklists and documents", List.of(DossierText.values()));
        texts(out, "Benefit and risk", List.of(BenefitText.values()));
        texts(out, "Vigilance", List.of(VigilanceText.values()));
        texts(out, "Trends", List.of(TrendText.values()));
        texts(out, "Bow-ties", List.of(AttackText.values()));
        texts(out, "Surveillance", List.of(SurveillanceText.values()));
        return out.toString();
    }

    private static void findings(StringBuilder out, List<? extends FindingCode> codes) {
        codes.stream()
                .sorted(Comparator.comparing(FindingCode::code))
                .forEach(code -> row(
                        out,
                        code.code(),
                        code.severity().toString(),
                        code.english(),
                        code.hint().english(),
                        String.join(", ", code.mdrClauses()),
                        String.join(", ", code.ivdrClauses())));
    }

    private static void texts(StringBuilder out, String title, List<? extends MessageKey> keys) {
        out.append("\n## ").append(title).append("\n\n| Code | Text |\n| --- | --- |\n");
        keys.stream()
                .sorted(Comparator.comparing(MessageKey::code))
                .forEach(key -> row(out, key.code(), key.english()));
    }

    private static void row(StringBuilder out, String... cells) {
        for (String cell : cells) {
            out.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        out.append("|\n");
    }

    @Test
    void errorCodes_areWhatTheCodeSays() throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(FILE, render(), UTF_8);
        }
        assertEquals(Files.readString(FILE, UTF_8).replace("\r\n", "\n"), render());
    }
}
