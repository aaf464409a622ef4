/**
 * How urgent it is to act on a vulnerability, by the decision tables of SSVC.
 *
 * <p>Urgency orders work: it sets neither exploitability nor severity, and no type of this package can be handed to a decision about the
 * acceptability of a risk.
 *
 * <p>The published tables are facts taken from the repository CERTCC/SSVC, commit e3b00a2, of Carnegie Mellon University, under its
 * MIT-style licence. They pass the same kind of admission test as the risk matrices before they are used.
 *
 * <p>Read first {@link org.tutela.risk.urgency.SsvcTables} and {@link org.tutela.risk.urgency.UrgencyAssessor}.
 */
@NullMarked
package org.tutela.risk.urgency;

import org.jspecify.annotations.NullMarked;
