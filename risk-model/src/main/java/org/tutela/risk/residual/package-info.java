/**
 * Step 6 of the flow: what is left of each risk, and of all of them.
 *
 * <p>Read {@link org.tutela.risk.residual.RiskEvaluation} first, then {@link org.tutela.risk.residual.OverallResidualRisk}.
 */
@NullMarked
package org.tutela.risk.residual;

import org.jspecify.annotations.NullMarked;
