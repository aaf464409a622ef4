package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.ClauseIdParseException;

/**
 * The clauses of one edition of an instrument, in the order of the law, and further catalogues that were added to it.
 *
 * <p>Get one from {@link AnnexI}, or make one of the host's own clauses with {@link #of} and add it with {@link #plus}. A catalogue
 * is never empty, and no clause is in it twice.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ClauseCatalog {

    private final List<CatalogueEdition> editions;
    private final List<Clause> clauses;
    /** For look-up only, never iterated; the optionals are made once so that a look-up leaves no garbage. */
    private final Map<String, Optional<Clause>> byText;

    private @Nullable Digest digest;

    private ClauseCatalog(List<CatalogueEdition> editions, List<Clause> clauses) {
        this.editions = editions;
        this.clauses = clauses;
        Map<String, Optional<Clause>> index = new HashMap<>(4 * clauses.size());
        String code = editions.get(0).instrument().code();
        String part = editions.get(0).part();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Optional<Clause> found = Optional.of(clause);
            index.put(clause.id().toString(), found);
            if (clause.id().instrument().code().equals(code)
                    && clause.id().part().equals(part)) {
                index.put(clause.id().number(), found);
            }
        }
        this.byText = index;
    }

    /**
     * Returns a catalogue of the host's own clauses.
     *
     * @param edition the edition they are of
     * @param clauses the clauses in the order they are to be shown, a clause before its points
     * @return the catalogue
     * @throws IllegalArgumentException if there is no clause, one is given twice, one is not of the edition's instrument and part, or
     *     a point stands before its clause
     */
    public static ClauseCatalog of(CatalogueEdition edition, Collection<Clause> clauses) {
        requireNonNull(edition, "edition");
        ImmutableList<Clause> given = ImmutableList.copyOf(clauses);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("Catalogue must have at least 1 clause, but had 0");
        }
        for (Clause clause : given) {
            if (!edition.covers(clause.id())) {
                throw new IllegalArgumentException("Catalogue of " + edition.name()
                        + " must have only its own clauses, but was given " + clause.id());
            }
        }
        return new ClauseCatalog(ImmutableList.of(edition), withChildren(given));
    }

    /** Takes clauses that are known to be whole and in order. */
    static ClauseCatalog ofGenerated(CatalogueEdition edition, List<Clause> clauses) {
        return new ClauseCatalog(List.of(edition), clauses);
    }

    /**
     * Returns this catalogue with the clauses of another after its own. Bare numbers still mean the clauses of this one.
     *
     * @param other the other catalogue
     * @return the catalogue of both
     * @throws IllegalArgumentException if a clause is in both
     */
    public ClauseCatalog plus(ClauseCatalog other) {
        requireNonNull(other, "other");
        ImmutableList<CatalogueEdition> allEditions = ImmutableList.<CatalogueEdition>builder()
                .addAll(editions)
                .addAll(other.editions)
                .build();
        ImmutableList<Clause> all = ImmutableList.<Clause>builder()
                .addAll(clauses)
                .addAll(other.clauses)
                .build();
        return new ClauseCatalog(allEditions, withChildren(all));
    }

    private static ImmutableList<Clause> withChildren(ImmutableList<Clause> clauses) {
        Map<ClauseId, List<ClauseId>> children = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (children.containsKey(clause.id())) {
                throw new IllegalArgumentException(
                        "Catalogue must have each clause once, but had " + clause.id() + " twice");
            }
            children.put(clause.id(), new ArrayList<>());
        }
        Map<ClauseId, Boolean> seen = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            Optional<ClauseId> parent = clause.parent();
            if (parent.isPresent() && children.containsKey(parent.get())) {
                if (!seen.containsKey(parent.get())) {
                    throw new IllegalArgumentException("Catalogue must have a clause before its points, but had "
                            + clause.id() + " before " + parent.get());
                }
                children.get(parent.get()).add(clause.id());
            }
            seen.put(clause.id(), true);
        }
        ImmutableList.Builder<Clause> result = ImmutableList.builderWithExpectedSize(clauses.size());
        for (Clause clause : clauses) {
            List<ClauseId> own = requireNonNull(children.get(clause.id()));
            result.add(
                    own.equals(clause.children())
                            ? clause
                            : clause.toBuilder().children(own).build());
        }
        return result.build();
    }

    /**
     * Returns the edition of this catalogue's own clauses.
     *
     * @return the edition
     */
    public CatalogueEdition edition() {
        return editions.get(0);
    }

    /**
     * Returns the editions of this catalogue and of those that were added to it.
     *
     * @return the editions, this catalogue's own first, immutable, never empty
     */
    public List<CatalogueEdition> editions() {
        return editions;
    }

    /**
     * Returns every clause.
     *
     * @return the clauses in the order of the law, those of added catalogues after the others, immutable, never empty
     */
    public List<Clause> clauses() {
        return clauses;
    }

    /**
     * Returns the clause that a text means.
     *
     * @param text a number such as {@code 17.2}, an id such as {@code MDR-I-17.2}, or another text that
     *     {@link ClauseId#parseLenient(String)} reads; without the name of an instrument the one of {@link #edition()} is meant
     * @return the clause
     * @throws UnknownClauseException if this catalogue has no such clause
     */
    public Clause get(String text) {
        Optional<Clause> found = find(text);
        if (found.isEmpty()) {
            throw unknown(text);
        }
        return found.get();
    }

    /**
     * Returns the clause with an id.
     *
     * @param id the id
     * @return the clause
     * @throws UnknownClauseException if this catalogue has no such clause
     */
    public Clause get(ClauseId id) {
        Optional<Clause> found = find(id);
        if (found.isEmpty()) {
            throw unknown(id.toString());
        }
        return found.get();
    }

    /**
     * Finds the clause that a text means.
     *
     * @param text as for {@link #get(String)}
     * @return the clause, or empty where this catalogue has none
     */
    public Optional<Clause> find(String text) {
        requireNonNull(text, "text");
        Optional<Clause> exact = byText.get(text);
        if (exact != null) {
            return exact;
        }
        try {
            return find(ClauseId.parseLenient(text, edition()));
        } catch (ClauseIdParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Finds the clause with an id.
     *
     * @param id the id
     * @return the clause, or empty where this catalogue has none
     */
    public Optional<Clause> find(ClauseId id) {
        Optional<Clause> found = byText.get(id.toString());
        return found != null ? found : Optional.empty();
    }

    /**
     * Returns the clauses below one, at any depth.
     *
     * @param id the id of a clause
     * @return the clauses in the order of the law, immutable
     * @throws UnknownClauseException if this catalogue has no such clause
     */
    public List<Clause> descendants(ClauseId id) {
        get(id);
        return filter(clause -> isBelow(clause.id(), id));
    }

    private static boolean isBelow(ClauseId clause, ClauseId ancestor) {
        Optional<ClauseId> parent = clause.parent();
        while (parent.isPresent()) {
            if (parent.get().equals(ancestor)) {
                return true;
            }
            parent = parent.get().parent();
        }
        return false;
    }

    /**
     * Returns the clauses above one.
     *
     * @param id the id of a clause
     * @return the clauses from the nearest to the section, immutable
     * @throws UnknownClauseException if this catalogue has no such clause
     */
    public List<Clause> ancestors(ClauseId id) {
        ImmutableList.Builder<Clause> result = ImmutableList.builder();
        Optional<ClauseId> parent = get(id).parent();
        while (parent.isPresent()) {
            find(parent.get()).ifPresent(result::add);
            parent = parent.get().parent();
        }
        return result.build();
    }

    /**
     * Returns the clauses about a theme.
     *
     * @param theme the theme
     * @return the clauses in the order of the law, immutable
     */
    public List<Clause> about(Theme theme) {
        requireNonNull(theme, "theme");
        return filter(clause -> clause.themes().contains(theme));
    }

    /**
     * Returns the clauses of a chapter.
     *
     * @param chapter its number as printed, such as {@code II}
     * @return the clauses in the order of the law, immutable
     */
    public List<Clause> chapter(String chapter) {
        requireNonNull(chapter, "chapter");
        return filter(clause -> clause.chapter().equals(chapter));
    }

    private ImmutableList<Clause> filter(Predicate<Clause> condition) {
        ImmutableList.Builder<Clause> result = ImmutableList.builder();
        for (Clause clause : clauses) {
            if (condition.test(clause)) {
                result.add(clause);
            }
        }
        return result.build();
    }

    /**
     * Returns the digest over editions and clauses. It is computed on the first call.
     *
     * @return the digest, the same for equal content on every JVM
     */
    public Digest digest() {
        Digest result = digest;
        if (result == null) {
            result = new CanonicalEncoder().put(editions).put(clauses).digest();
            digest = result;
        }
        return result;
    }

    private UnknownClauseException unknown(String text) {
        return new UnknownClauseException(
                text, clauses.get(0).id(), clauses.get(clauses.size() - 1).id(), ClauseSuggestions.of(text, this));
    }

    /**
     * Returns the names of the editions and the number of clauses.
     *
     * @return such as {@code MDR-I@2026-01-01 (243 clauses)}
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (CatalogueEdition edition : editions) {
            out.append(out.length() == 0 ? "" : " + ").append(edition.name());
        }
        return out.append(" (").append(clauses.size()).append(" clauses)").toString();
    }
}
