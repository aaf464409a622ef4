package org.tutela.interchange.advisories;

/** What the publisher of a CSAF document is to the products it speaks of; the categories of CSAF 2.0. */
public enum CsafPublisher {
    /** Who made the product. */
    VENDOR,
    /** Who brings finders and vendors together. */
    COORDINATOR,
    /** Who found the vulnerability. */
    DISCOVERER,
    /** Who translates. */
    TRANSLATOR,
    /** Who uses the product. */
    USER,
    /** Anybody else. */
    OTHER
}
