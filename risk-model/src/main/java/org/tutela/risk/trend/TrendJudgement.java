package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.tutela.risk.vigilance.FactAnswer;

/**
 * A judgement that no test can make, with its reason.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param answer the answer
 * @param rationale why; an answer without it counts as unknown
 * @param judgedBy the role that judged; empty where nobody did
 * @param judgedOn when, where somebody did
 */
public record TrendJudgement(
        FactAnswer answer,
        @Size(max = 4000) String rationale,
        @Size(max = 300) String judgedBy,
        Optional<LocalDate> judgedOn) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public TrendJudgement {
        requireNonNull(answer, "answer");
        requireNonNull(rationale, "rationale");
        requireNonNull(judgedBy, "judgedBy");
        requireNonNull(judgedOn, "judgedOn");
    }

    /**
     * Returns a judgement that nobody has made.
     *
     * @return the judgement, {@link FactAnswer#UNKNOWN}
     */
    public static TrendJudgement open() {
        return new TrendJudgement(FactAnswer.UNKNOWN, "", "", Optional.empty());
    }

    /**
     * Returns what the judgement is worth.
     *
     * @return the answer, or {@link FactAnswer#UNKNOWN} where it has no reason
     */
    public FactAnswer taken() {
        return rationale.isBlank() ? FactAnswer.UNKNOWN : answer;
    }
}
