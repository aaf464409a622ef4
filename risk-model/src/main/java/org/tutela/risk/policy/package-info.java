/**
 * The method as data: scales, matrix, acceptance and the profile they serve.
 *
 * <p>Read {@link org.tutela.risk.policy.RiskPolicy} first, then {@link org.tutela.risk.policy.RiskMatrix}.
 */
@NullMarked
package org.tutela.risk.policy;

import org.jspecify.annotations.NullMarked;
