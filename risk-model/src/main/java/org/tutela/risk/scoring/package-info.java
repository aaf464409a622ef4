/**
 * Step 4 of the flow: how easy an attack step is and how severe an outcome is, as levels of ordinal scales.
 *
 * <p>Read {@link org.tutela.risk.scoring.ExploitabilityRating} first, then {@link org.tutela.risk.scoring.SeverityRating}.
 */
@NullMarked
package org.tutela.risk.scoring;

import org.jspecify.annotations.NullMarked;
