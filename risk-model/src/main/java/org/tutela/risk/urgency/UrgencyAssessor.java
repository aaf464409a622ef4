package org.tutela.risk.urgency;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Assesses how urgent a supplier's action on a vulnerability is.
 *
 * <p>Get one from {@link #standard()} or {@link #of(DecisionTable)}. This class is immutable and thread-safe.
 */
public final class UrgencyAssessor {

    private static final UrgencyAssessor STANDARD = new UrgencyAssessor(SsvcTables.supplier());

    private final DecisionTable table;

    private UrgencyAssessor(DecisionTable table) {
        this.table = table;
    }

    /**
     * Returns the assessor of the published table.
     *
     * @return the assessor with {@link SsvcTables#supplier()}
     */
    public static UrgencyAssessor standard() {
        return STANDARD;
    }

    /**
     * Returns the assessor of a manufacturer's own table.
     *
     * @param table a table with the questions and outcomes of {@link SsvcTables#supplier()}
     * @return the assessor
     * @throws IllegalArgumentException if it has other questions or outcomes
     */
    public static UrgencyAssessor of(DecisionTable table) {
        DecisionTable published = SsvcTables.supplier();
        if (!table.inputs().equals(published.inputs()) || !table.outcome().equals(published.outcome())) {
            throw new IllegalArgumentException("Urgency table must have the questions and outcomes of '"
                    + published.name() + "' " + published.version() + ", but was '" + table.name() + "' "
                    + table.version());
        }
        return new UrgencyAssessor(table);
    }

    /**
     * Assesses the urgency.
     *
     * @param exploitation how far it is exploited already
     * @param utility how useful an exploit is to the adversary
     * @param technicalImpact how much control an exploit gives
     * @param publicSafetyImpact how much an exploit endangers the public
     * @return the urgency with the row that gave it
     */
    public UrgencyAssessment assess(
            Exploitation exploitation,
            Utility utility,
            TechnicalImpact technicalImpact,
            PublicSafetyImpact publicSafetyImpact) {
        requireNonNull(exploitation, "exploitation");
        requireNonNull(utility, "utility");
        requireNonNull(technicalImpact, "technicalImpact");
        requireNonNull(publicSafetyImpact, "publicSafetyImpact");
        List<String> values = ImmutableList.of(
                exploitation.text(), utility.text(), technicalImpact.text(), publicSafetyImpact.text());
        String outcome = table.decide(values);
        Urgency urgency = Stream.of(Urgency.values())
                .filter(each -> each.text().equals(outcome))
                .findFirst()
                .orElseThrow();
        return new UrgencyAssessment(urgency, new DecisionTable.Row(values, outcome), table.citation());
    }
}
