package org.tutela.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.RiskClass;
import org.tutela.core.finding.Finding;
import org.tutela.interchange.json.PostMarketFiles;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.vigilance.HolidayCalendar;
import org.tutela.risk.vigilance.VigilanceAssessor;

/** What is due after market, asked of the post-market file. */
public final class AfterMarket {

    private AfterMarket() {}

    /**
     * Runs the example.
     *
     * @param arguments the post-market file
     * @throws IOException if the file cannot be read
     */
    public static void main(String... arguments) throws IOException {
        SurveillanceReview review = review(Path.of(arguments[0]));
        System.out.println(review.nextIncidentReport().map(LocalDate::toString).orElse("no report is due"));
    }

    static SurveillanceReview review(Path path) throws IOException {
        HolidayCalendar holidays =
                new HolidayCalendar("DE", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of());
        // README: fourth program
        SurveillanceReview review = SurveillanceReview.of(
                PostMarketFiles.read(path),
                PeriodicDuty.of(Instrument.MDR, RiskClass.IIB, false), // which periodic report, and when
                VigilanceAssessor.of(Instrument.MDR, holidays)); // serious or not, and the last day
        Optional<LocalDate> report = review.nextIncidentReport();
        List<Finding> gaps = review.findings();
        // README: end
        if (report.isPresent() && gaps.isEmpty()) {
            throw new IllegalStateException("A report that is due must be a finding");
        }
        return review;
    }
}
