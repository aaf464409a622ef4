/**
 * How a result tells where it comes from.
 *
 * <p>Read {@link org.tutela.core.explanation.Explanation} first.
 */
@NullMarked
package org.tutela.core.explanation;

import org.jspecify.annotations.NullMarked;
