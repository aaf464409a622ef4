package org.tutela.risk.vigilance;

import static org.tutela.core.reference.Citation.primary;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;

/**
 * By when an event is to be reported, in calendar days after the day of awareness. Each day count is the latest lawful one: the law
 * asks for the report at once. In the order of the paragraphs of the law, which is 15, 2, 10.
 */
public enum DeadlineRule {
    /** Any serious incident. */
    SERIOUS_INCIDENT(
            15, LegalStatus.IN_FORCE, primary(Sources.MDR, "Article 87(3)"), primary(Sources.IVDR, "Article 82(3)")),
    /** A serious public health threat, from awareness of the threat on. */
    SERIOUS_PUBLIC_HEALTH_THREAT(
            2, LegalStatus.IN_FORCE, primary(Sources.MDR, "Article 87(4)"), primary(Sources.IVDR, "Article 82(4)")),
    /** Death, or serious deterioration that was not anticipated. */
    DEATH_OR_UNANTICIPATED_DETERIORATION(
            10, LegalStatus.IN_FORCE, primary(Sources.MDR, "Article 87(5)"), primary(Sources.IVDR, "Article 82(5)")),
    /** An actively exploited vulnerability, to CSIRT and ENISA: a proposal, known to us from a commentary. */
    PROPOSED_EXPLOITED_VULNERABILITY(
            30,
            LegalStatus.PROPOSED,
            new Citation(Sources.COM_2025_1023, "Article 87a MDR (proposed)", SourceGrade.SECONDARY),
            new Citation(Sources.COM_2025_1023, "Article 82a IVDR (proposed)", SourceGrade.SECONDARY));

    private final int days;
    private final LegalStatus status;
    private final Citation mdr;
    private final Citation ivdr;

    DeadlineRule(int days, LegalStatus status, Citation mdr, Citation ivdr) {
        this.days = days;
        this.status = status;
        this.mdr = mdr;
        this.ivdr = ivdr;
    }

    /**
     * Returns the length of the period.
     *
     * @return calendar days after the day of awareness
     */
    public int days() {
        return days;
    }

    /**
     * Returns whether the rule is law.
     *
     * @return the status
     */
    public LegalStatus status() {
        return status;
    }

    /**
     * Returns where the rule stands.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the article and paragraph
     */
    public Citation citation(Instrument regulation) {
        return regulation.equals(Instrument.IVDR) ? ivdr : mdr;
    }

    /**
     * Returns the rules that are law.
     *
     * @return the rules in the order of the law, immutable
     */
    public static List<DeadlineRule> inForce() {
        return Stream.of(values())
                .filter(rule -> rule.status == LegalStatus.IN_FORCE)
                .collect(ImmutableList.toImmutableList());
    }
}
