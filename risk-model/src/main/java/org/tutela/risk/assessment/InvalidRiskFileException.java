package org.tutela.risk.assessment;

import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.InvalidContentException;

/** Thrown once when a risk file cannot be built, with every finding that keeps it from being built. */
public final class InvalidRiskFileException extends InvalidContentException {

    private static final long serialVersionUID = 1L;

    InvalidRiskFileException(List<Finding> findings) {
        super("Risk file", findings);
    }
}
