package org.tutela.risk.information;

/** What of a risk file fills an item of user information, so that it need not be written twice. */
public enum ModelPart {
    /** The risks of which something is left. */
    RESIDUAL_RISKS,
    /** The assumptions on the operating environment. */
    ASSUMPTIONS,
    /** The assumptions that controls or capabilities rely on. */
    RELIANCE,
    /** The foreseeable misuses. */
    MISUSES,
    /** The minimum IT requirements. */
    IT_REQUIREMENTS,
    /** The interfaces of the device. */
    INTERFACES,
    /** The data flows of the device. */
    DATA_FLOWS,
    /** The controls that live in the device. */
    CONTROLS,
    /** The procedures to update to the release. */
    UPDATE_PROCEDURES,
    /** What integrators, operators and users must do. */
    RESPONSIBILITIES,
    /** The version of the release. */
    RELEASE
}
