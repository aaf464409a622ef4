package org.tutela.interchange.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown once when a text does not give the file it should: a risk file, or a file of another format of this library, with everything
 * that is wrong with it.
 */
public final class UnreadableFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient ImmutableList<FileProblem> problems;

    UnreadableFileException(String what, String name, List<FileProblem> problems) {
        super(message(what, requireNonNull(name, "name"), problems));
        this.name = name;
        this.problems = ImmutableList.copyOf(problems);
    }

    private static String message(String what, String name, List<FileProblem> problems) {
        StringBuilder out = new StringBuilder(what)
                .append(" '")
                .append(name)
                .append("' must have no problem, but had ")
                .append(problems.size())
                .append(':');
        for (FileProblem problem : problems) {
            out.append("\n  ").append(name).append(':').append(problem);
        }
        return out.toString();
    }

    /**
     * Returns the name of the file.
     *
     * @return the name given to the reader
     */
    public String name() {
        return name;
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems, in the order of their places, immutable, never empty
     */
    public List<FileProblem> problems() {
        return problems;
    }
}
