package org.tutela.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown once when a whole cannot be built from what it was given, with every finding that keeps it from being built. */
public class InvalidContentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Finding> findings;

    /**
     * Creates an exception. Gates do this.
     *
     * @param what what cannot be built, as the first words of the message, such as "Risk file"
     * @param findings the findings of severity ERROR, sorted, not empty
     */
    public InvalidContentException(String what, List<Finding> findings) {
        super(message(requireNonNull(what, "what"), findings));
        this.findings = ImmutableList.copyOf(findings);
    }

    private static String message(String what, List<Finding> findings) {
        StringBuilder out = new StringBuilder(what)
                .append(" must have no error, but had ")
                .append(findings.size())
                .append(':');
        for (Finding finding : findings) {
            out.append("\n  ").append(finding);
        }
        return out.toString();
    }

    /**
     * Returns what is wrong.
     *
     * @return the findings of severity ERROR, sorted, immutable, never empty
     */
    public List<Finding> findings() {
        return findings;
    }
}
