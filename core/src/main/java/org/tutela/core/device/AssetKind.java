package org.tutela.core.device;

/**
 * What kind of thing an asset is.
 */
public enum AssetKind {
    /** A function of the device. */
    FUNCTION,
    /** Data. */
    DATA,
    /** A password, key or token. */
    CREDENTIAL,
    /** A resource that functions need, such as energy or bandwidth. */
    RESOURCE
}
