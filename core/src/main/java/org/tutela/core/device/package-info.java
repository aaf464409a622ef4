/**
 * Step 1 of the flow: the device, its intended purpose, where and by whom it is used, and what it is made of.
 *
 * <p>Read {@link org.tutela.core.device.Device} first, then {@link org.tutela.core.device.DeviceRelease}.
 */
@NullMarked
package org.tutela.core.device;

import org.jspecify.annotations.NullMarked;
