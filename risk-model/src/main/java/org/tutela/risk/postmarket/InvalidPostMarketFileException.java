package org.tutela.risk.postmarket;

import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.InvalidContentException;

/** Thrown once when a post-market file cannot be built, with every finding that keeps it from being built. */
public final class InvalidPostMarketFileException extends InvalidContentException {

    private static final long serialVersionUID = 1L;

    InvalidPostMarketFileException(List<Finding> findings) {
        super("Post-market file", findings);
    }
}
