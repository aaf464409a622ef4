/**
 * The security capabilities that controls implement and Annex I asks for.
 *
 * <p>Read {@link org.tutela.core.capability.SecurityCapability} first.
 */
@NullMarked
package org.tutela.core.capability;

import org.jspecify.annotations.NullMarked;
