package org.tutela.examples.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.RiskClass;
import org.tutela.core.text.Language;
import org.tutela.interchange.json.PostMarketFiles;
import org.tutela.risk.dossier.SurveillanceDocuments;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.trend.TrendConclusion;
import org.tutela.risk.vigilance.FactAnswer;
import org.tutela.risk.vigilance.HolidayCalendar;
import org.tutela.risk.vigilance.VigilanceAssessor;

/** What is due after market, asked of the file that the team keeps: read it, review it, write the periodic report. */
class PumpInTheFieldTest {

    @Test
    void fileOfTheFieldedPump_saysWhatIsDue() throws Exception {
        Path path = Path.of("..", "quickstart", "risk-files", "infusion-pump.post-market.json");
        HolidayCalendar germany =
                new HolidayCalendar("DE", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of());

        SurveillanceReview review = SurveillanceReview.of(
                PostMarketFiles.read(path),
                PeriodicDuty.of(Instrument.MDR, RiskClass.IIB, false),
                VigilanceAssessor.of(Instrument.MDR, germany));

        assertArrayEquals(Files.readAllBytes(path), PostMarketFiles.toJson(review.file()));
        // Nobody has said whether it could have been grave: then it is reported in time, Article 87(7).
        assertEquals(FactAnswer.UNKNOWN, review.incidents().get(0).serious());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), review.nextIncidentReport());
        // Four rejected log-ins were foreseen and nine came: no signal at the level of the plan.
        assertEquals(
                TrendConclusion.NO_SIGNAL,
                review.trends().get(0).results().get(0).conclusion());
        assertEquals(Optional.of(LocalDate.of(2027, 2, 2)), review.reportDue());
        // What the plan does not say yet is found, and stands in the report as a gap.
        assertTrue(review.findings().stream()
                .anyMatch(it -> it.message(Language.EN)
                        .equals("Incident INC-001 is to be reported by 2026-12-01, at the latest on 2026-12-01")));
        assertTrue(SurveillanceDocuments.of(review).periodicReport().lines(Language.EN).stream()
                .anyMatch(line -> line.startsWith("no benefit-risk analysis; asked for by")));
    }
}
