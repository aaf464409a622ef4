package org.tutela.interchange.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tutela.core.finding.Finding;

/** Collects what is wrong while a file is read. */
final class Problems {

    private record Entry(JsonPath path, int offset, Finding finding, boolean isOfContent) {}

    private final int most;
    private final List<Entry> entries = new ArrayList<>();

    Problems(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isFull() {
        return entries.size() > most;
    }

    void add(FileProblemCode code, JsonPath path, int offset, Object... arguments) {
        if (entries.size() < most) {
            entries.add(new Entry(path, offset, Finding.of(code, path.toString(), arguments), false));
        } else if (entries.size() == most) {
            entries.add(new Entry(
                    path, offset, Finding.of(FileProblemCode.TOO_MANY_PROBLEMS, path.toString(), most), false));
        }
    }

    /** Adds a finding about the content, which names its place by ids. */
    void add(Finding finding, JsonPath path, int offset) {
        entries.add(new Entry(path, offset, finding, true));
    }

    /** Returns all problems in the order of their places. */
    List<FileProblem> located(LocatedText text, @Nullable Node root) {
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
