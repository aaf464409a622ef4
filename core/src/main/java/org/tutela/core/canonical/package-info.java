/**
 * The byte encoding that digests are made of. It stands beside the flow: every step's inputs and results can be encoded.
 *
 * <p>Read {@link org.tutela.core.canonical.CanonicalEncoder} first, then {@link org.tutela.core.canonical.Digest}.
 */
@NullMarked
package org.tutela.core.canonical;

import org.jspecify.annotations.NullMarked;
