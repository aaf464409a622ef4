package org.tutela.annexi;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.ClauseIdParseException;

/** The clauses that may be meant by a text that names none: siblings a slip away, the clause above, then others a slip away. */
final class ClauseSuggestions {

    private static final int MAX_SUGGESTIONS = 3;
    private static final int MAX_EDITS = 2;
    private static final int NEAR = 2;

    private ClauseSuggestions() {}

    static List<ClauseId> of(String text, ClauseCatalog catalog) {
        String wanted = canonical(text, catalog);
        String above = nearestAbove(wanted, catalog);
        List<Candidate> candidates = new ArrayList<>();
        for (Clause clause : catalog.clauses()) {
            String id = clause.id().toString();
            boolean isSibling = !above.isEmpty()
                    && clause.parent().map(ClauseId::toString).orElse("").equals(above);
            int edits = edits(wanted, id);
            if (id.equals(above)) {
                candidates.add(new Candidate(clause.id(), 2 * NEAR));
            } else if (edits <= MAX_EDITS) {
                candidates.add(new Candidate(clause.id(), 2 * edits + (isSibling ? 0 : 2 * NEAR)));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance));
        ImmutableList.Builder<ClauseId> result = ImmutableList.builder();
        for (int i = 0; i < Math.min(MAX_SUGGESTIONS, candidates.size()); i++) {
            result.add(candidates.get(i).id());
        }
        return result.build();
    }

    /** The longest id of the catalogue that the text goes on from, or an empty text. */
    private static String nearestAbove(String wanted, ClauseCatalog catalog) {
        String nearest = "";
        for (Clause clause : catalog.clauses()) {
            String id = clause.id().toString();
            boolean isAbove =
                    wanted.length() > id.length() && wanted.startsWith(id) && isBreak(wanted.charAt(id.length()));
            nearest = isAbove && id.length() > nearest.length() ? id : nearest;
        }
        return nearest;
    }

    private static boolean isBreak(char c) {
        return c == '.' || c == '(' || c == '[';
    }

    private static String canonical(String text, ClauseCatalog catalog) {
        try {
            return ClauseId.parseLenient(text, catalog.edition()).toString();
        } catch (ClauseIdParseException e) {
            String upper = text.strip().toUpperCase(Locale.ROOT);
            String prefix = catalog.edition().instrument().code()
                    + '-'
                    + catalog.edition().part()
                    + '-';
            return upper.startsWith(prefix) ? prefix + text.strip().substring(prefix.length()) : prefix + text.strip();
        }
    }

    /** The number of single-character insertions, deletions and replacements between two texts. */
    static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }

    private record Candidate(ClauseId id, int distance) {}
}
