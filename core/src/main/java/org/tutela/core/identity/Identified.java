package org.tutela.core.identity;

/** Something with an id: an entry of an id-keyed collection, in which order has no meaning. */
public interface Identified {

    /**
     * Returns the id.
     *
     * @return the id, unique within its type in a risk file
     */
    EntityId id();
}
