package org.tutela.annexi.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.tutela.core.clause.ClauseId;

/**
 * How the manufacturer demonstrates conformity with a clause: what Annex II, section 4, points (b) and (c) ask for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param clause the clause
 * @param methods the methods used to demonstrate conformity, in the manufacturer's words and order, immutable
 * @param standards the harmonised standards, common specifications or other solutions applied, in the manufacturer's words and
 *     order, immutable
 */
public record ClauseSolution(ClauseId clause, List<String> methods, List<String> standards) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a method or standard is blank
     */
    public ClauseSolution {
        requireNonNull(clause, "clause");
        methods = ImmutableList.copyOf(methods);
        standards = ImmutableList.copyOf(standards);
        checkNotBlank("method", methods);
        checkNotBlank("standard", standards);
    }

    private static void checkNotBlank(String what, Collection<String> texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("Clause solution " + what + " must not be blank");
            }
        }
    }
}
