/**
 * Jakarta Validation with messages that depend on no locale and no expression language.
 *
 * <p>Read {@link org.tutela.core.validation.ConstraintChecker} first.
 */
@NullMarked
package org.tutela.core.validation;

import org.jspecify.annotations.NullMarked;
