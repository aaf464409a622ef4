package org.tutela.interchange.json.located;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that is meant by an unknown one. */
public final class Suggestion {

    private static final int MAX_EDITS = 2;
    private static final int MAX_LENGTH = 60;

    private Suggestion() {}

    /**
     * Returns the nearest of the known words if it differs by at most two letters, upper and lower case aside.
     *
     * @param text the unknown word
     * @param known the known words
     * @return the nearest; empty where none is near
     */
    public static Optional<String> of(String text, Collection<String> known) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String best = "";
        int least = MAX_EDITS + 1;
        for (String word : known) {
            int edits = edits(text.toLowerCase(Locale.ROOT).replace('-', '_'), word.toLowerCase(Locale.ROOT));
            if (edits < least && edits < word.length() / 2 + 1) {
                best = word;
                least = edits;
            }
        }
        return least > MAX_EDITS ? Optional.empty() : Optional.of(best);
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
