/**
 * The codes of what the checks of this module have to say.
 *
 * <p>Read {@link org.tutela.risk.finding.RiskFindingCode} first.
 */
@NullMarked
package org.tutela.risk.finding;

import org.jspecify.annotations.NullMarked;
