package org.tutela.risk.trend;

import java.util.Optional;
import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;

/** What trend reporting counts. */
public enum TrendSubject {
    /** Incidents that are not serious. */
    NON_SERIOUS_INCIDENT,
    /** Expected undesirable side-effects; MDR. */
    EXPECTED_SIDE_EFFECT,
    /** Expected erroneous results; IVDR. */
    EXPECTED_ERRONEOUS_RESULT;

    /**
     * Returns the only regulation that asks for it.
     *
     * @return the regulation, or empty where both do
     */
    public Optional<Instrument> askedOnlyUnder() {
        return switch (this) {
            case NON_SERIOUS_INCIDENT -> Optional.empty();
            case EXPECTED_SIDE_EFFECT -> Optional.of(Instrument.MDR);
            case EXPECTED_ERRONEOUS_RESULT -> Optional.of(Instrument.IVDR);
        };
    }

    /**
     * Returns where trend reporting stands.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the article
     */
    public static Citation citation(Instrument regulation) {
        return regulation.equals(Instrument.IVDR)
                ? Citation.primary(Sources.IVDR, "Article 83(1)")
                : Citation.primary(Sources.MDR, "Article 88(1)");
    }
}
