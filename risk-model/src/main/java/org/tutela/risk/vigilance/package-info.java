/**
 * Vigilance: whether an event is a serious incident, by when it is to be reported, and what a corrective action in the field asks
 * for; MDR, Articles 87 to 89, IVDR, Articles 82 to 84. It belongs to step 9 of the flow.
 */
@NullMarked
package org.tutela.risk.vigilance;

import org.jspecify.annotations.NullMarked;
