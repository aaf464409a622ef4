/**
 * Step 2 of the flow: what can be done to the device, and by whom.
 *
 * <p>Read {@link org.tutela.risk.threat.Threat} first.
 */
@NullMarked
package org.tutela.risk.threat;

import org.jspecify.annotations.NullMarked;
