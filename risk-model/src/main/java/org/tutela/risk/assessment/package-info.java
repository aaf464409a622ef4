/**
 * The engine: a risk file and a policy go in, an assessment comes out.
 *
 * <p>Read {@link org.tutela.risk.assessment.RiskFile} first, then {@link org.tutela.risk.assessment.RiskAssessor}.
 */
@NullMarked
package org.tutela.risk.assessment;

import org.jspecify.annotations.NullMarked;
