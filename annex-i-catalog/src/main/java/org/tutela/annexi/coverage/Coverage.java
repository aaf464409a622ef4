package org.tutela.annexi.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.core.canonical.Digest;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.finding.Finding;

/**
 * How every clause of a catalogue stands for a device: one row per clause, gaps included.
 *
 * <p>Get one from {@link CoverageAnalyzer#analyze}. This class is immutable and thread-safe.
 */
public final class Coverage {

    private final ClauseCatalog catalog;
    private final Instrument regulation;
    private final DeviceFacts facts;
    private final ImmutableList<ClauseCoverage> rows;
    private final ImmutableList<Finding> findings;
    private final ImmutableMap<ClauseId, ClauseCoverage> byClause;

    Coverage(
            ClauseCatalog catalog,
            Instrument regulation,
            DeviceFacts facts,
            List<ClauseCoverage> rows,
            List<Finding> findings) {
        this.catalog = catalog;
        this.regulation = regulation;
        this.facts = facts;
        this.rows = ImmutableList.copyOf(rows);
        this.findings = ImmutableList.copyOf(findings);
        ImmutableMap.Builder<ClauseId, ClauseCoverage> index = ImmutableMap.builderWithExpectedSize(rows.size());
        for (ClauseCoverage row : rows) {
            index.put(row.clause().id(), row);
        }
        this.byClause = index.buildOrThrow();
    }

    /**
     * Returns the catalogue that was used.
     *
     * @return the catalogue
     */
    public ClauseCatalog catalog() {
        return catalog;
    }

    /**
     * Returns the regulation of the device.
     *
     * @return {@link Instrument#MDR} or {@link Instrument#IVDR}
     */
    public Instrument regulation() {
        return regulation;
    }

    /**
     * Returns the facts that decided which clauses apply: those stated about the device, and what they say about others by the meaning
     * of the words.
     *
     * @return the facts
     */
    public DeviceFacts facts() {
        return facts;
    }

    /**
     * Compares this coverage with a later one, of the same device or release after something changed.
     *
     * @param later the later coverage
     * @return the clauses that stand otherwise, and why
     */
    public CoverageDiff diff(Coverage later) {
        return CoverageDiff.between(this, later);
    }

    /**
     * Returns the editions that the clauses are of.
     *
     * @return the editions, the catalogue's own first, immutable, never empty
     */
    public List<CatalogueEdition> editions() {
        return catalog.editions();
    }

    /**
     * Returns the digest of the catalogue that was used.
     *
     * @return the digest
     */
    public Digest catalogDigest() {
        return catalog.digest();
    }

    /**
     * Returns how each clause stands.
     *
     * @return a row for each clause of the catalogue, in the order of the law, immutable
     */
    public List<ClauseCoverage> rows() {
        return rows;
    }

    /**
     * Returns the rows of a kind.
     *
     * @param kind the kind of status
     * @return the rows in the order of the law, immutable
     */
    public List<ClauseCoverage> rows(ClauseStatus.Kind kind) {
        requireNonNull(kind, "kind");
        ImmutableList.Builder<ClauseCoverage> result = ImmutableList.builder();
        for (ClauseCoverage row : rows) {
            if (row.status().kind() == kind) {
                result.add(row);
            }
        }
        return result.build();
    }

    /**
     * Returns how a clause stands.
     *
     * @param clause the clause
     * @return its row
     * @throws org.tutela.annexi.UnknownClauseException if the catalogue has no such clause
     */
    public ClauseCoverage get(ClauseId clause) {
        return requireNonNull(byClause.get(catalog.get(clause).id()));
    }

    /**
     * Returns how a clause stands.
     *
     * @param clause the clause, in any form that {@link ClauseCatalog#get(String)} reads
     * @return its row
     * @throws org.tutela.annexi.UnknownClauseException if the catalogue has no such clause
     */
    public ClauseCoverage get(String clause) {
        return requireNonNull(byClause.get(catalog.get(clause).id()));
    }

    /**
     * Finds how a clause stands.
     *
     * @param clause the clause
     * @return its row, or empty where the catalogue has no such clause
     */
    public Optional<ClauseCoverage> find(ClauseId clause) {
        return Optional.ofNullable(byClause.get(clause));
    }

    /**
     * Returns what is wrong with the evidence.
     *
     * @return the findings, the gravest first, immutable
     */
    public List<Finding> findings() {
        return findings;
    }
}
