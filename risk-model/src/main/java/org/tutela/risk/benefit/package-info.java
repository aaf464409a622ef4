/**
 * Step 7 of the flow: benefits weighed against what is left of the risks, once per device release.
 *
 * <p>Read {@link org.tutela.risk.benefit.BenefitRiskAnalyzer} first, then {@link org.tutela.risk.benefit.ReleaseDecision}.
 */
@NullMarked
package org.tutela.risk.benefit;

import org.jspecify.annotations.NullMarked;
