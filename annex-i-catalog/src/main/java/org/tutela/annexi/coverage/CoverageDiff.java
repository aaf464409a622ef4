package org.tutela.annexi.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tutela.annexi.Clause;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.Applicability;
import org.tutela.core.device.DeviceFact;

/**
 * Which clauses stand otherwise in a later coverage than in an earlier one, and why.
 *
 * <p>Get one from {@link Coverage#diff}. This class is immutable and thread-safe.
 *
 * @param changes the clauses whose status differs, in the order of the later catalogue, clauses that only the earlier one has at the
 *     end, immutable
 */
public record CoverageDiff(List<Change> changes) {

    /** Why the status of a clause differs. */
    public enum Cause {
        /** The clause is new, gone or changed: another edition or catalogue. */
        EDITION,
        /** Other evidence names the clause. */
        EVIDENCE,
        /** The facts about the device, or its regulation, decide otherwise whether the clause applies. */
        APPLICABILITY
    }

    /**
     * One clause that stands otherwise.
     *
     * @param clause the clause
     * @param before how it stood, empty where the earlier catalogue does not have it
     * @param after how it stands, empty where the later catalogue does not have it
     * @param causes why, in the order of {@link Cause}, immutable, never empty
     */
    public record Change(
            ClauseId clause, Optional<ClauseStatus> before, Optional<ClauseStatus> after, Set<Cause> causes) {

        /** Copies the causes. */
        public Change {
            requireNonNull(clause, "clause");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            causes = ImmutableSet.copyOf(causes);
        }
    }

    /** Copies the changes. */
    public CoverageDiff {
        changes = ImmutableList.copyOf(changes);
    }

    static CoverageDiff between(Coverage earlier, Coverage later) {
        return new Comparison(earlier, later).run();
    }

    private static final class Comparison {

        private final Coverage earlier;
        private final Coverage later;
        private final Map<ClauseId, Set<Cause>> causes = new LinkedHashMap<>();

        Comparison(Coverage earlier, Coverage later) {
            this.earlier = earlier;
            this.later = later;
        }

        CoverageDiff run() {
            ClauseCatalog catalog = later.catalog();
            for (Clause clause : ImmutableList.copyOf(catalog.clauses()).reverse()) {
                causes.put(clause.id(), causes(clause));
            }
            ImmutableList.Builder<Change> changes = ImmutableList.builder();
            for (ClauseCoverage row : later.rows()) {
                Optional<ClauseStatus> before = earlier.find(row.clause().id()).map(ClauseCoverage::status);
                if (before.isEmpty() || !before.get().equals(row.status())) {
                    Set<Cause> why = requireNonNull(causes.get(row.clause().id()));
                    changes.add(new Change(row.clause().id(), before, Optional.of(row.status()), why));
                }
            }
            for (ClauseCoverage row : earlier.rows()) {
                if (later.find(row.clause().id()).isEmpty()) {
                    changes.add(new Change(
                            row.clause().id(), Optional.of(row.status()), Optional.empty(), EnumSet.of(Cause.EDITION)));
                }
            }
            return new CoverageDiff(changes.build());
        }

        /** Its own causes and those of its points: a heading stands as its points do. */
        private Set<Cause> causes(Clause clause) {
            Set<Cause> result = EnumSet.noneOf(Cause.class);
            Optional<ClauseCoverage> before = earlier.find(clause.id());
            if (before.isEmpty() || !before.get().clause().equals(clause)) {
                result.add(Cause.EDITION);
            }
            if (before.isPresent()
                    && !before.get().evidence().equals(later.get(clause.id()).evidence())) {
                result.add(Cause.EVIDENCE);
            }
            if (isJudgedOtherwise(clause)) {
                result.add(Cause.APPLICABILITY);
            }
            if (clause.obligations().isEmpty()) {
                for (ClauseId child : clause.children()) {
                    result.addAll(requireNonNull(causes.get(child)));
                }
            }
            return result;
        }

        private boolean isJudgedOtherwise(Clause clause) {
            Applicability applies = clause.applicability();
            Optional<Boolean> before = applies.evaluate(earlier.facts());
            return !earlier.regulation().equals(later.regulation())
                    || !before.equals(applies.evaluate(later.facts()))
                    || !applies.missing(earlier.facts()).equals(applies.missing(later.facts()))
                    || before.equals(Optional.of(false)) && isRuledOutByOtherFacts(applies);
        }

        private boolean isRuledOutByOtherFacts(Applicability applies) {
            for (DeviceFact fact : applies.facts()) {
                if (!earlier.facts().answer(fact).equals(later.facts().answer(fact))) {
                    return true;
                }
            }
            return false;
        }
    }
}
