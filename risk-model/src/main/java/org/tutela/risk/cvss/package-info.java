/**
 * Scores of vulnerability severity after CVSS v3.0, v3.1 and v4.0.
 *
 * <p>This is the step of the flow where a published vulnerability enters the file: its vector is parsed, validated,
 * scored and explained. A CVSS score says how severe a vulnerability is in itself. It is not a risk: it knows no
 * patient, no harm and no likelihood in clinical use, so no type of this package can be handed to a decision about the
 * acceptability of a risk.
 *
 * <p>Read first {@link org.tutela.risk.cvss.CvssVector} and {@link org.tutela.risk.cvss.CvssScore}.
 */
@NullMarked
package org.tutela.risk.cvss;

import org.jspecify.annotations.NullMarked;
