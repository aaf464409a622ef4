package org.tutela.risk.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;

class BenefitRiskDocumentTest {

    private static final BenefitRiskConclusion CONCLUSION =
            Pump.analyze(Pump.exampleA(1000).build());

    @Test
    void document_hasEverythingThatLedToTheConclusion() {
        Document document = BenefitRiskDocument.of(CONCLUSION, "confidential");
        assertEquals(
                List.of(
                        "Conclusion",
                        "Overall residual risk",
                        "Gates",
                        "Effects table",
                        "Alternatives",
                        "Robustness",
                        "Rationale",
                        "Approvals and review"),
                document.sections().stream().map(it -> it.heading().toString()).toList());
        List<String> lines = document.lines(Language.EN);
        CONCLUSION.reasons().forEach(reason -> assertTrue(lines.contains(reason.toString()), reason.toString()));
        CONCLUSION
                .gates()
                .forEach(gate -> gate.items()
                        .forEach(item -> assertTrue(lines.contains(item.reason().toString()), item.toString())));
        for (String words : List.of(
                "FCT-B1 Benefit",
                "ALT-3",
                "Risks that are acceptable: all 2",
                "bench test",
                "Attack rates are not known",
                "Networked pumps with a drug library",
                "0.787",
                "0.783",
                "0.262",
                "C. Linic, head of anaesthesia, 2026-11-20: Interception of dose errors outweighs the further downtime",
                "2027-11-24",
                CONCLUSION.digest().text())) {
            assertTrue(lines.contains(words), words + " in " + lines);
        }
    }

    @Test
    void effectsTable_hasARowForEachCellThatIsKnownOrNot() {
        BenefitRiskConclusion open =
                Pump.analyze(Pump.with(Pump.exampleA(1000), Pump.A3, Pump.R1, new Estimate.Unknown("never measured"))
                        .build());
        Section section = BenefitRiskDocument.of(open, "").sections().get(3);
        Block.Table table = (Block.Table) section.blocks().get(0);
        assertEquals(16, table.rows().size());
        assertEquals(1, table.rows().stream().filter(Block.Row::isGap).count());
    }

    @Test
    void withoutInputs_reasonsAreGaps() {
        BenefitRiskConclusion bare = BenefitRiskAnalyzer.of(Pump.EU).analyze(Pump.assess(Pump.file()));
        Document document = BenefitRiskDocument.of(bare, "");
        long gaps = document.sections().get(0).blocks().stream()
                .filter(Block.Gap.class::isInstance)
                .count();
        assertEquals(bare.reasons().size(), gaps);
        assertEquals(4, document.sections().size());
    }

    @Test
    void document_isWhollyInGermanAndFrench() {
        Document document = BenefitRiskDocument.of(CONCLUSION, "");
        for (Language language : Language.values()) {
            assertEquals(
                    List.of(),
                    document.lines(language).stream()
                            .filter(it -> it.contains("[EN]"))
                            .toList());
        }
        assertTrue(document.lines(Language.DE)
                .contains("Die Schlussfolgerung hängt von Vorlieben ab, und C. Linic hat entschieden"));
    }

    @Test
    void nothing_isForOperatorsOrThePublic() {
        Document document = BenefitRiskDocument.of(CONCLUSION, "");
        assertEquals(Audience.AUTHORITY, document.audience());
        assertEquals(List.of(), document.forAudience(Audience.OPERATOR, "").sections());
        assertEquals(List.of(), document.forAudience(Audience.PUBLIC, "").facts());
    }
}
