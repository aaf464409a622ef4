/**
 * Around step 5: what the operating environment must provide at least, each requirement based on a risk; Annex I, 17.4 (IVDR 16.4) and
 * MDCG 2019-16 rev.1, 3.6.
 *
 * <p>Read {@link org.tutela.risk.environment.MinimumItRequirement} first, then {@link
 * org.tutela.risk.environment.ItRequirementExclusion}.
 */
@NullMarked
package org.tutela.risk.environment;

import org.jspecify.annotations.NullMarked;
