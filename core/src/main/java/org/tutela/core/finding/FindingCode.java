package org.tutela.core.finding;

import java.util.List;
import org.tutela.core.text.MessageKey;

/**
 * The code of a finding: stable, never reused. Implementations are enum constants; all of them are listed in
 * {@code docs/error-codes.md}.
 */
public interface FindingCode extends MessageKey {

    /**
     * Returns how grave findings of this code are.
     *
     * @return the severity
     */
    FindingSeverity severity();

    /**
     * Returns what to do about it.
     *
     * @return the key of a text with the same parameters
     */
    MessageKey hint();

    /**
     * Returns the numbers of the clauses of MDR Annex I that ask for what is missing.
     *
     * @return numbers such as {@code 4} or {@code 23.1(g)}, in the order of the law, immutable, often empty
     */
    List<String> mdrClauses();

    /**
     * Returns the numbers of the clauses of IVDR Annex I that ask for what is missing.
     *
     * @return numbers such as {@code 4} or {@code 20.1(g)}, in the order of the law, immutable, often empty
     */
    List<String> ivdrClauses();
}
