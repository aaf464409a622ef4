package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.clause.ClauseId;

/**
 * What differs between two catalogues, such as two editions of Annex I.
 *
 * <p>Get one from {@link #between}. This class is immutable and thread-safe.
 *
 * @param added the clauses that only the later catalogue has, in its order, immutable
 * @param removed the clauses that only the earlier catalogue has, in its order, immutable
 * @param changed the clauses that both have and that differ, in the order of the later one, immutable
 */
public record CatalogDiff(List<ClauseId> added, List<ClauseId> removed, List<Change> changed) {

    /** A part of a clause that can change. */
    public enum Part {
        /** The number of the chapter. */
        CHAPTER,
        /** The official heading. */
        HEADING,
        /** Our title or summary, in any language. */
        TEXT,
        /** To which devices it applies. */
        APPLICABILITY,
        /** What it lays down. */
        OBLIGATIONS,
        /** What it is about. */
        THEMES,
        /** What it refers to. */
        REFERENCES,
        /** Our notes. */
        NOTES,
        /** The wording of the law that it renders. */
        WORDING,
        /** What the other regulation has in its place. */
        COUNTERPARTS,
        /** The clauses below it. */
        CHILDREN
    }

    /**
     * A clause that differs.
     *
     * @param clause the clause
     * @param parts what differs in it, in the order of {@link Part}, immutable, never empty
     */
    public record Change(ClauseId clause, Set<Part> parts) {

        /** Copies the parts. */
        public Change {
            requireNonNull(clause, "clause");
            parts = ImmutableSet.copyOf(parts);
        }
    }

    /** Copies the lists. */
    public CatalogDiff {
        added = ImmutableList.copyOf(added);
        removed = ImmutableList.copyOf(removed);
        changed = ImmutableList.copyOf(changed);
    }

    /**
     * Compares two catalogues.
     *
     * @param earlier the earlier catalogue
     * @param later the later catalogue
     * @return what differs
     */
    public static CatalogDiff between(ClauseCatalog earlier, ClauseCatalog later) {
        ImmutableList.Builder<ClauseId> added = ImmutableList.builder();
        ImmutableList.Builder<ClauseId> removed = ImmutableList.builder();
        ImmutableList.Builder<Change> changed = ImmutableList.builder();
        for (Clause clause : later.clauses()) {
            Optional<Clause> before = earlier.find(clause.id());
            if (before.isEmpty()) {
                added.add(clause.id());
            } else if (!before.get().equals(clause)) {
                changed.add(new Change(clause.id(), parts(before.get(), clause)));
            }
        }
        for (Clause clause : earlier.clauses()) {
            if (later.find(clause.id()).isEmpty()) {
                removed.add(clause.id());
            }
        }
        return new CatalogDiff(added.build(), removed.build(), changed.build());
    }

    private static Set<Part> parts(Clause a, Clause b) {
        Set<Part> parts = new LinkedHashSet<>();
        for (Part part : Part.values()) {
            if (!part(a, part).equals(part(b, part))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Object part(Clause clause, Part part) {
        return switch (part) {
            case CHAPTER -> clause.chapter();
            case HEADING -> clause.heading();
            case TEXT -> clause.texts();
            case APPLICABILITY -> clause.applicability();
            case OBLIGATIONS -> clause.obligations();
            case THEMES -> clause.themes();
            case REFERENCES -> clause.references();
            case NOTES -> clause.notes();
            case WORDING -> clause.wording();
            case COUNTERPARTS -> clause.counterparts();
            case CHILDREN -> clause.children();
        };
    }

    /**
     * Says whether nothing differs.
     *
     * @return true if all three lists are empty
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
