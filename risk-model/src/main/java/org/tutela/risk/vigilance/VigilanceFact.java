package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is known about an incident in answer to one question, and what that rests on.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param question the question
 * @param answer the answer
 * @param rationale why this is the answer; empty where nobody has said
 * @param evidence what shows it, such as the number of a complaint or a log, immutable
 */
public record VigilanceFact(
        VigilanceQuestion question,
        FactAnswer answer,
        @Size(max = 4000) String rationale,
        List<@NotBlank @Size(max = 300) String> evidence) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public VigilanceFact {
        requireNonNull(question, "question");
        requireNonNull(answer, "answer");
        requireNonNull(rationale, "rationale");
        evidence = ImmutableList.copyOf(evidence);
    }

    /**
     * Returns a fact without a reference to evidence.
     *
     * @param question the question
     * @param answer the answer
     * @param rationale why this is the answer
     * @return the fact
     */
    public static VigilanceFact of(VigilanceQuestion question, FactAnswer answer, String rationale) {
        return new VigilanceFact(question, answer, rationale, ImmutableList.of());
    }
}
