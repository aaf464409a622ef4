package org.tutela.risk.verification;

/** How far who verified is from who developed; IEC 81001-5-1, 5.7.5 asks that their interests are kept apart. */
public enum TesterIndependence {
    /** Nothing is said of it: counts as not independent. */
    UNKNOWN,
    /** Those who developed what is verified. */
    DEVELOPERS,
    /** Others in the same organisation, who answer to somebody else. */
    OTHER_TEAM,
    /** Another organisation. */
    THIRD_PARTY;

    /**
     * Says whether the testers are others than the developers.
     *
     * @return true if they are
     */
    public boolean isIndependent() {
        return this == OTHER_TEAM || this == THIRD_PARTY;
    }
}
