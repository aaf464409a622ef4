package org.tutela.annexi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.clause.ClauseId;

/** Thrown when a catalogue has no clause of an id. It keeps the id and the clauses that may have been meant. */
public final class UnknownClauseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient ImmutableList<ClauseId> suggestions;

    UnknownClauseException(String id, ClauseId first, ClauseId last, List<ClauseId> suggestions) {
        super(message(id, first, last, suggestions));
        this.id = id;
        this.suggestions = ImmutableList.copyOf(suggestions);
    }

    private static String message(String id, ClauseId first, ClauseId last, List<ClauseId> suggestions) {
        StringBuilder out = new StringBuilder("Unknown clause '").append(id).append("', known clauses are ");
        out.append(first).append(" to ").append(last);
        for (int i = 0; i < suggestions.size(); i++) {
            out.append(i == 0 ? ", did you mean " : i < suggestions.size() - 1 ? ", " : " or ")
                    .append(suggestions.get(i));
        }
        return out.toString();
    }

    /**
     * Returns what was looked for.
     *
     * @return the text as it was given
     */
    public String id() {
        return id;
    }

    /**
     * Returns the clauses that may have been meant.
     *
     * @return 0 to 3 ids, the likeliest first, immutable
     */
    public List<ClauseId> suggestions() {
        return suggestions;
    }
}
