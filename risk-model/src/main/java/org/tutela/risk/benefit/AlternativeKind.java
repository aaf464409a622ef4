package org.tutela.risk.benefit;

/**
 * What is compared. The first five must be considered in every analysis; an alternative that does not exist is stated as not
 * available, with the reason.
 */
public enum AlternativeKind {
    /** The device of this release with its controls: what the conclusion is about. */
    CURRENT,
    /** The device without the questioned control. */
    WITHOUT_CONTROL,
    /** The device with the questioned function disabled, such as off the network. */
    FUNCTION_DISABLED,
    /** The best other way to reach the medical purpose. */
    BEST_ALTERNATIVE,
    /** The devices in use stay on the release before this one. */
    NOT_UPDATING,
    /** Another design or configuration that was considered. */
    OTHER
}
