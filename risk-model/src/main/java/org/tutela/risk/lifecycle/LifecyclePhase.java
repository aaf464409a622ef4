package org.tutela.risk.lifecycle;

/** Where a device release stands in its life, from the first on. */
public enum LifecyclePhase {
    /** What it is to be for is being settled. */
    CONCEPT,
    /** What it must do is being laid down. */
    REQUIREMENTS,
    /** It is being designed. */
    DESIGN,
    /** It is being built. */
    IMPLEMENTATION,
    /** It is being verified and validated. */
    VERIFICATION,
    /** It is about to be placed on the market. */
    RELEASE,
    /** It is on the market and gets all updates. */
    SUPPORTED,
    /** It is on the market and gets security updates only, or some of them. */
    LIMITED_SUPPORT,
    /** It is in use and gets no more updates. */
    END_OF_SUPPORT,
    /** It is taken out of use. */
    DECOMMISSIONED;

    /**
     * Says whether this phase is another or comes after it.
     *
     * @param other the other phase
     * @return true if it does
     */
    public boolean isAtLeast(LifecyclePhase other) {
        return compareTo(other) >= 0;
    }
}
