/**
 * Around step 5: which method was applied to what, on which release, with which result; MDCG 2019-16 rev.1, 3.7. Results are evidence, kept
 * once: a verification names it.
 *
 * <p>Read {@link org.tutela.risk.verification.Verification} first, then {@link org.tutela.risk.verification.VerificationMethod} and
 * {@link org.tutela.risk.verification.VerificationRow}.
 */
@NullMarked
package org.tutela.risk.verification;

import org.jspecify.annotations.NullMarked;
