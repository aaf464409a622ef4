package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.Finding;

/** Thrown once when a risk file cannot be built, with every finding that keeps it from being built. */
public final class InvalidRiskFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Finding> findings;

    InvalidRiskFileException(List<Finding> findings) {
        super(message(findings));
        this.findings = ImmutableList.copyOf(findings);
    }

    private static String message(List<Finding> findings) {
        StringBuilder out = new StringBuilder("Risk file must have no error, but had ")
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
