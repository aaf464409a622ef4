/**
 * Step 9 of the flow: what becomes known after market, and what it moves.
 *
 * <p>Advisories and signals are matched with the components of each fielded release and become vulnerability cases; a case moves the
 * linked risks of the risk file, which is judged again. Nothing here edits a result: the outcome is a new revision of the files, with what
 * differs from the last one.
 *
 * <p>Read first {@link org.tutela.risk.postmarket.PostMarketFile}, then {@link org.tutela.risk.postmarket.VulnerabilityCase}.
 */
@NullMarked
package org.tutela.risk.postmarket;

import org.jspecify.annotations.NullMarked;
