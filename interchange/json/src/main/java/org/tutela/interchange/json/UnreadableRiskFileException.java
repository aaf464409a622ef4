package org.tutela.interchange.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown once when a text does not give a risk file, with everything that is wrong with it. */
public final class UnreadableRiskFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient ImmutableList<FileProblem> problems;

    UnreadableRiskFileException(String name, List<FileProblem> problems) {
        super(message(requireNonNull(name, "name"), problems));
        this.name = name;
        this.problems = ImmutableList.copyOf(problems);
    }

    private static String message(String name, List<FileProblem> problems) {
        StringBuilder out = new StringBuilder("Risk file '")
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
