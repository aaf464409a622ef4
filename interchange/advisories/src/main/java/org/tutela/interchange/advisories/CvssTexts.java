package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.cvss.CvssScore;
import org.tutela.risk.cvss.CvssSeverity;
import org.tutela.risk.cvss.CvssVector;

/** Reads a CVSS vector with the score and the severity printed beside it, and says where these are not what the vector gives. */
final class CvssTexts {

    private static final ImmutableMap<String, CvssSeverity> SEVERITIES = ImmutableMap.of(
            "NONE", CvssSeverity.NONE,
            "LOW", CvssSeverity.LOW,
            "MEDIUM", CvssSeverity.MEDIUM,
            "HIGH", CvssSeverity.HIGH,
            "CRITICAL", CvssSeverity.CRITICAL);

    private CvssTexts() {}

    /**
     * Reads an object.
     *
     * @param fields the object
     * @param vector the name of the field of the vector
     * @param score the name of the field of the score
     * @param severity the name of the field of the severity
     * @param prefix what is put before a vector without a prefix; empty for nothing
     * @param author who gave it
     * @param date when
     */
    static Optional<AdvisoryCvss> read(
            Fields fields, String vector, String score, String severity, String prefix, String author, LocalDate date) {
        Optional<CvssVector> parsed =
                fields.parsed(vector, text -> CvssVector.parse(text.startsWith("CVSS:") ? text : prefix.concat(text)));
        Optional<BigDecimal> printed = fields.number(score);
        if (printed.isPresent() && (printed.get().signum() < 0 || printed.get().compareTo(BigDecimal.TEN) > 0)) {
            fields.problem(FileProblemCode.WRONG_TYPE, score, "a number from 0 to 10", printed.get());
            printed = Optional.empty();
        }
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        CvssVector found = parsed.get();
        CvssScore base = found.version().isVersion3() ? found.baseScore() : found.score();
        CvssScore meant = base;
        if (printed.isPresent() && !isEqual(base, printed.get()) && isEqual(found.score(), printed.get())) {
            // the score of all metrics, which a rating that has environmental ones may print; it is no base score
            meant = found.score();
            printed = Optional.empty();
        } else if (printed.isPresent() && !isEqual(base, printed.get())) {
            fields.problem(AdvisoryProblemCode.OTHER_SCORE, score, found, base, printed.get());
        }
        CvssScore scored = meant;
        fields.text(severity)
                .filter(word -> SEVERITIES.get(word.toUpperCase(Locale.ROOT)) != scored.severity())
                .ifPresent(word ->
                        fields.problem(AdvisoryProblemCode.OTHER_SEVERITY, severity, found, scored.severity(), word));
        return Optional.of(new AdvisoryCvss(found, author, date, printed));
    }

    private static boolean isEqual(CvssScore score, BigDecimal printed) {
        return score.toBigDecimal().compareTo(printed) == 0;
    }
}
