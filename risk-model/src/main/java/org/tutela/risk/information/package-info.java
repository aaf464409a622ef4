/**
 * Information that users are given: what they must know and do.
 *
 * <p>Read {@link org.tutela.risk.information.UserInformation} first.
 */
@NullMarked
package org.tutela.risk.information;

import org.jspecify.annotations.NullMarked;
