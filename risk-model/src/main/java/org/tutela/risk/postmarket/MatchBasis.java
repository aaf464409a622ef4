package org.tutela.risk.postmarket;

/**
 * By what a component was found to be the product of an advisory or a statement, from the firmest on.
 */
public enum MatchBasis {
    /** The bill of materials of the release is named, and the component in it. */
    BILL_OF_MATERIALS,
    /** Type, namespace and name of the package URL are the same, or those of the source package it was built from. */
    PACKAGE_URL,
    /** Part, vendor and product of the CPE name are the same. */
    CPE,
    /** The names of vendor and product are the same, as letters and digits go. */
    VENDOR_AND_PRODUCT,
    /** The name of the product is the same; the vendor is another, not known on one side, or named in ways that do not compare. */
    PRODUCT_NAME
}
