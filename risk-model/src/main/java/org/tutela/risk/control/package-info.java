/**
 * Step 5 of the flow: what is done against risks, what it caps, and the evidence that it works.
 *
 * <p>Read {@link org.tutela.risk.control.Control} first, then {@link org.tutela.risk.control.ControlEffect}.
 */
@NullMarked
package org.tutela.risk.control;

import org.jspecify.annotations.NullMarked;
