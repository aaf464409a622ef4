/**
 * Ratings of other methods that sort work and decide nothing: the OWASP risk rating.
 *
 * <p>This is the step of the flow where the result of a penetration test or of a web team comes in. By METHOD 2.0 it is read and
 * sorted, and no more: a {@link org.tutela.risk.triage.TriageScore} is of a type of its own that no decision about exploitability,
 * severity of harm or acceptability takes. Business impact, which lowers many such ratings, never touches the safety of a patient.
 *
 * <p>Read first {@link org.tutela.risk.triage.OwaspRating} and {@link org.tutela.risk.triage.TriageScore}.
 */
@NullMarked
package org.tutela.risk.triage;

import org.jspecify.annotations.NullMarked;
