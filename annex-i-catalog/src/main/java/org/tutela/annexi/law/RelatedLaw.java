package org.tutela.annexi.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.annexi.law.Provision.Status;
import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;

/**
 * Defined terms and provisions beside Annex I, as far as risk assessment, benefit-risk, coverage and post-market work need them.
 *
 * <p>What is only proposed never comes with the rest: {@link #provisions()} gives the law in force, {@link #proposals()} the rest.
 * Deadlines as typed data belong to the post-market part of the risk model.
 */
public final class RelatedLaw {

    private RelatedLaw() {}

    /**
     * Returns the defined terms.
     *
     * @return the terms in the order of MDR Article 2, immutable
     */
    public static List<DefinedTerm> terms() {
        return DefinedTerms.ALL;
    }

    /**
     * Returns the provisions in force.
     *
     * @return the provisions in the order of the MDR, immutable
     */
    public static List<Provision> provisions() {
        return with(Status.IN_FORCE);
    }

    /**
     * Returns the provisions that have been proposed and are not law.
     *
     * @return the proposals, immutable
     */
    public static List<Provision> proposals() {
        return with(Status.PROPOSED);
    }

    private static List<Provision> with(Status status) {
        ImmutableList.Builder<Provision> result = ImmutableList.builder();
        for (Provision provision : Provisions.ALL) {
            if (provision.status() == status) {
                result.add(provision);
            }
        }
        return result.build();
    }

    /**
     * Finds the term with a name.
     *
     * @param term the term in lower case, such as {@code serious incident}
     * @return the term, or empty where none has this name
     */
    public static Optional<DefinedTerm> findTerm(String term) {
        requireNonNull(term, "term");
        for (DefinedTerm candidate : DefinedTerms.ALL) {
            if (candidate.term().equals(term)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the provision in force at a place.
     *
     * @param instrument {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @param locator the place, such as {@code Art. 87(3)} or {@code Annex II, 4}
     * @return the provision, or empty where none is written down for this place
     */
    public static Optional<Provision> find(Instrument instrument, String locator) {
        requireNonNull(locator, "locator");
        for (Provision provision : provisions()) {
            if (provision.in(instrument).map(Citation::locator).equals(Optional.of(locator))) {
                return Optional.of(provision);
            }
        }
        return Optional.empty();
    }
}
