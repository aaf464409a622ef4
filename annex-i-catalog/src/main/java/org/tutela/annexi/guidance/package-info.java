/**
 * What MDCG 2019-16 rev.1 makes of Annex I, as typed values and in our own words: whom it asks for what, and which clauses it reads.
 * Steps 2 to 9 of the flow take their lists from here.
 *
 * <p>The guidance is endorsed by the Medical Device Coordination Group (MDR Article 103) and binds nobody.
 *
 * <p>Read {@link org.tutela.annexi.guidance.Mdcg201916} first, then {@link org.tutela.annexi.guidance.GuidanceItem}.
 */
@NullMarked
package org.tutela.annexi.guidance;

import org.jspecify.annotations.NullMarked;
