package org.tutela.annexi.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tutela.annexi.Clause;
import org.tutela.annexi.OfficialTexts;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Message;

/**
 * The checklist of general safety and performance requirements that Annex II, section 4 asks for: for every clause whether it applies
 * and why not, by which method conformity is shown, which standard or other solution was applied, and which evidence stands where.
 *
 * <p>A row never says that a clause is met; {@link Row#status()} says how it stands. Titles are ours and not the legal text.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rows a row for each clause of the coverage, in the order of the law, immutable
 * @param findings what is wrong with the solutions, the gravest first, immutable
 */
public record GsprChecklist(List<Row> rows, List<Finding> findings) {

    /** Whether a clause applies to the device. */
    public enum Applies {
        /** It applies. */
        YES,
        /** It does not apply; the row says why. */
        NO,
        /** Facts are missing; the row says which. */
        UNDETERMINED
    }

    /**
     * One line of the checklist.
     *
     * @param clause the clause
     * @param applies whether it applies
     * @param reason why not, or which facts are missing; empty where it applies
     * @param methods the methods that show conformity, in the manufacturer's order, immutable
     * @param standards the standards and other solutions applied, in the manufacturer's order, immutable
     * @param evidence the evidence in force and where it stands, in canonical order, immutable
     * @param status how the clause stands
     * @param officialText the official text of the clause, where the host supplied it
     */
    public record Row(
            Clause clause,
            Applies applies,
            Optional<Message> reason,
            List<String> methods,
            List<String> standards,
            List<ClauseEvidence> evidence,
            ClauseStatus status,
            Optional<String> officialText) {

        /** Copies the lists. */
        public Row {
            requireNonNull(clause, "clause");
            requireNonNull(applies, "applies");
            requireNonNull(reason, "reason");
            methods = ImmutableList.copyOf(methods);
            standards = ImmutableList.copyOf(standards);
            evidence = ImmutableList.copyOf(evidence);
            requireNonNull(status, "status");
            requireNonNull(officialText, "officialText");
        }
    }

    /** Copies the lists. */
    public GsprChecklist {
        rows = ImmutableList.copyOf(rows);
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Returns the checklist of a coverage.
     *
     * @param coverage the coverage
     * @param solutions how the manufacturer demonstrates conformity, in any order; several for a clause are joined
     * @return the checklist
     */
    public static GsprChecklist of(Coverage coverage, Collection<ClauseSolution> solutions) {
        return make(coverage, solutions, clause -> Optional.empty());
    }

    /**
     * Returns the checklist of a coverage with official texts.
     *
     * @param coverage the coverage
     * @param solutions how the manufacturer demonstrates conformity, in any order; several for a clause are joined
     * @param texts the official texts that the host has
     * @return the checklist
     * @throws IllegalArgumentException if the texts are of an edition that the coverage is not about
     */
    public static GsprChecklist of(Coverage coverage, Collection<ClauseSolution> solutions, OfficialTexts texts) {
        if (!coverage.editions().contains(texts.edition())) {
            throw new IllegalArgumentException("Official texts must be of one of the editions " + coverage.editions()
                    + ", but were of " + texts.edition());
        }
        return make(coverage, solutions, texts::find);
    }

    private static GsprChecklist make(
            Coverage coverage, Collection<ClauseSolution> solutions, Function<ClauseId, Optional<String>> texts) {
        Map<ClauseId, List<ClauseSolution>> byClause = new LinkedHashMap<>();
        for (ClauseSolution solution : solutions) {
            byClause.computeIfAbsent(solution.clause(), id -> new ArrayList<>()).add(solution);
        }
        List<Finding> findings = new ArrayList<>();
        for (ClauseId clause : byClause.keySet()) {
            if (coverage.find(clause).isEmpty()) {
                findings.add(Finding.of(
                        CoverageCode.COV_005,
                        "solutions[" + clause + "]",
                        clause,
                        coverage.catalog().edition().name()));
            }
        }
        findings.sort(null);
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (ClauseCoverage row : coverage.rows()) {
            List<ClauseSolution> own = byClause.getOrDefault(row.clause().id(), ImmutableList.of());
            rows.add(row(coverage, row, own, texts.apply(row.clause().id())));
        }
        return new GsprChecklist(rows.build(), findings);
    }

    private static Row row(
            Coverage coverage, ClauseCoverage row, List<ClauseSolution> solutions, Optional<String> officialText) {
        ImmutableList.Builder<String> methods = ImmutableList.builder();
        ImmutableList.Builder<String> standards = ImmutableList.builder();
        for (ClauseSolution solution : solutions) {
            methods.addAll(solution.methods());
            standards.addAll(solution.standards());
        }
        ImmutableList.Builder<ClauseEvidence> inForce = ImmutableList.builder();
        for (ClauseEvidence piece : row.evidence()) {
            if (piece.bearing() == Bearing.IN_FORCE) {
                inForce.add(piece);
            }
        }
        Answer answer = row.status()
                .match(
                        no -> new Answer(Applies.NO, Optional.of(no.reason())),
                        open -> missing(open.missing()),
                        gap -> Answer.YES,
                        planned -> Answer.YES,
                        evidenced -> Answer.YES,
                        contradicted -> missing(row.clause().applicability().missing(coverage.facts())));
        return new Row(
                row.clause(),
                answer.applies(),
                answer.reason(),
                methods.build(),
                standards.build(),
                inForce.build(),
                row.status(),
                officialText);
    }

    private static Answer missing(Collection<?> facts) {
        if (facts.isEmpty()) {
            return Answer.YES;
        }
        return new Answer(Applies.UNDETERMINED, Optional.of(Message.of(CoverageText.MISSING, Texts.join(facts))));
    }

    private record Answer(Applies applies, Optional<Message> reason) {

        private static final Answer YES = new Answer(Applies.YES, Optional.empty());
    }
}
