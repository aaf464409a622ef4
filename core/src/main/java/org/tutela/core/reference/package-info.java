/**
 * Sources and citations: where a constant, a rule or a duty comes from, and how far that source was read.
 *
 * <p>Read {@link org.tutela.core.reference.Citation} first.
 */
@NullMarked
package org.tutela.core.reference;

import org.jspecify.annotations.NullMarked;
