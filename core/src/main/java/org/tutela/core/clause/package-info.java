/**
 * Clause ids and the evidence for them: where the catalogue and the risk model meet (steps 6 to 8 of the flow).
 *
 * <p>Read {@link org.tutela.core.clause.ClauseId} first, then {@link org.tutela.core.clause.ClauseEvidence}.
 */
@NullMarked
package org.tutela.core.clause;

import org.jspecify.annotations.NullMarked;
