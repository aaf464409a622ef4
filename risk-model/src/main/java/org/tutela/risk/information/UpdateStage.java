package org.tutela.risk.information;

/** A stage of an update, in the order in which they come. */
public enum UpdateStage {
    /** The device is in a state of therapy in which it may be updated, and patients are cared for meanwhile. */
    THERAPY_STATE,
    /** Data and configuration are saved. */
    BACKUP,
    /** The update is shown to be whole and to come from the manufacturer. */
    AUTHENTICITY_CHECK,
    /** The update is installed. */
    INSTALLATION,
    /** The device is shown to run the new release as intended. */
    POST_CHECK,
    /** Somebody gives the device back to clinical use. */
    CLINICAL_RELEASE;

    /**
     * Says whether every update has this stage: it may not be left out, whatever the reason.
     *
     * @return true for authenticity check, installation and post-check
     */
    public boolean isRequired() {
        return this == AUTHENTICITY_CHECK || this == INSTALLATION || this == POST_CHECK;
    }

    /**
     * Says whether a step of this stage must say how to go back. Before the installation nothing has changed; after clinical release,
     * going back is an update of its own.
     *
     * @return true for installation and post-check
     */
    public boolean needsRollback() {
        return this == INSTALLATION || this == POST_CHECK;
    }
}
