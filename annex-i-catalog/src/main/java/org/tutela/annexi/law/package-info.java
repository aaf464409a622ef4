/**
 * The provisions beside Annex I that steps 6 to 9 of the flow need: defined terms, duties of the manufacturer, post-market
 * surveillance, vigilance and technical documentation, each with its twin in the other regulation.
 *
 * <p>Read {@link org.tutela.annexi.law.RelatedLaw} first, then {@link org.tutela.annexi.law.Provision}.
 */
@NullMarked
package org.tutela.annexi.law;

import org.jspecify.annotations.NullMarked;
