/**
 * Texts as keys with parameters, rendered in a language that the caller names.
 *
 * <p>Read {@link org.tutela.core.text.Message} first.
 */
@NullMarked
package org.tutela.core.text;

import org.jspecify.annotations.NullMarked;
