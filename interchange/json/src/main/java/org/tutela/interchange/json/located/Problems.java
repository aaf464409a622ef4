package org.tutela.interchange.json.located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingCode;
import org.tutela.interchange.json.FileProblem;
import org.tutela.interchange.json.FileProblemCode;

/** Collects what is wrong while a file is read. This class is not thread-safe. */
public final class Problems {

    private record Entry(JsonPath path, int offset, Finding finding, boolean isOfContent) {}

    private final int most;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Makes an empty collection.
     *
     * @param most how many problems are kept
     */
    public Problems(int most) {
        this.most = most;
    }

    /**
     * Says whether nothing is wrong.
     *
     * @return true if there is no problem
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Says whether no more problems are kept.
     *
     * @return true if there are too many
     */
    public boolean isFull() {
        return entries.size() > most;
    }

    /**
     * Adds a problem.
     *
     * @param code what is wrong
     * @param path where
     * @param offset where in the text
     * @param arguments the parameters of the message
     */
    public void add(FindingCode code, JsonPath path, int offset, Object... arguments) {
        if (entries.size() < most) {
            entries.add(new Entry(path, offset, Finding.of(code, path.toString(), arguments), false));
        } else if (entries.size() == most) {
            entries.add(new Entry(
                    path, offset, Finding.of(FileProblemCode.TOO_MANY_PROBLEMS, path.toString(), most), false));
        }
    }

    /**
     * Adds a finding about the content, which names its place by ids.
     *
     * @param finding what is wrong
     * @param path where
     * @param offset where in the text
     */
    public void add(Finding finding, JsonPath path, int offset) {
        entries.add(new Entry(path, offset, finding, true));
    }

    /**
     * Returns all problems in the order of their places.
     *
     * @param text the text
     * @param root the tree that ids are looked up in; null for none
     * @return the problems, a new list
     */
    public List<FileProblem> located(LocatedText text, @Nullable Node root) {
        entries.sort(Comparator.comparingInt(Entry::offset));
        List<FileProblem> result = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            String idPath = entry.isOfContent ? entry.finding.path() : entry.path.idForm(root);
            result.add(new FileProblem(
                    entry.finding, entry.path.toString(), idPath, text.line(entry.offset), text.column(entry.offset)));
        }
        return result;
    }
}
