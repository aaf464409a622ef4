/**
 * Ids of entities. They belong to the caller and never change meaning.
 *
 * <p>Read {@link org.tutela.core.identity.EntityId} first.
 */
@NullMarked
package org.tutela.core.identity;

import org.jspecify.annotations.NullMarked;
