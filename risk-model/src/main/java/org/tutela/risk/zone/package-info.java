/**
 * Security levels of zones after IEC 62443: what a zone should reach, what it reaches, and the gap between them.
 *
 * <p>A gap may inform which controls are needed and how a step is rated; it sets no severity, and no type of this package can be handed
 * to a decision about the acceptability of a risk. A zone is a trust boundary of the device.
 *
 * <p>Read first {@link org.tutela.risk.zone.ZoneSecurityLevels} and {@link org.tutela.risk.zone.SecurityLevelGap}.
 */
@NullMarked
package org.tutela.risk.zone;

import org.jspecify.annotations.NullMarked;
