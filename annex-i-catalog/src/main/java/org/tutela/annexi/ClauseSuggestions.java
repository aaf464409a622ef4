package org.tutela.annexi;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.ClauseIdParseException;

/** The clauses that may be meant by a text that names none: few edits away, or the nearest clause above. */
final class ClauseSuggestions {

    private static final int MAX_SUGGESTIONS = 3;
    private static final int MAX_EDITS = 2;

    private ClauseSuggestions() {}

    static List<ClauseId> of(String text, ClauseCatalog catalog) {
        String wanted = canonical(text, catalog);
        List<Candidate> candidates = new ArrayList<>();
        for (Clause clause : catalog.clauses()) {
            String id = clause.id().toString();
            int edits = edits(wanted, id);
            boolean isAbove = wanted.length() > id.length() && wanted.startsWith(id) && isBreak(wanted.charAt(id.length()));
            if (isAbove) {
                candidates.add(new Candidate(clause.id(), 1, -id.length()));
            } else if (edits <= MAX_EDITS) {
                candidates.add(new Candidate(clause.id(), edits, 0));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::edits).thenComparingInt(Candidate::rank));
        ImmutableList.Builder<ClauseId> result = ImmutableList.builder();
        for (int i = 0; i < Math.min(MAX_SUGGESTIONS, candidates.size()); i++) {
            result.add(candidates.get(i).id());
        }
        return result.build();
    }

    private static boolean isBreak(char c) {
        return c == '.' || c == '(' || c == '[';
    }

    private static String canonical(String text, ClauseCatalog catalog) {
        try {
            return ClauseId.parseLenient(text, catalog.edition().instrument()).toString();
        } catch (ClauseIdParseException e) {
            String upper = text.strip().toUpperCase(Locale.ROOT);
            String prefix = catalog.edition().instrument().code() + '-' + catalog.edition().part() + '-';
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

    private record Candidate(ClauseId id, int edits, int rank) {}
}
