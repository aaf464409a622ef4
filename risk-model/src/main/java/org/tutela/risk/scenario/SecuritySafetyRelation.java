package org.tutela.risk.scenario;

/**
 * How a risk stands between security and safety; the relationship column of MDCG 2019-16 rev.1, Annex II.
 */
public enum SecuritySafetyRelation {
    /** An attack can harm somebody. */
    SECURITY_RISK_WITH_SAFETY_IMPACT,
    /** A security control can harm somebody. */
    SECURITY_CONTROL_WITH_SAFETY_IMPACT,
    /** A safety control opens or hinders security. */
    SAFETY_CONTROL_WITH_SECURITY_IMPACT,
    /** Nobody can be harmed. */
    SECURITY_ONLY;

    /**
     * Returns whether a risk of this relation stands in the list of security risks: an attack, or a safety control that opens the device
     * to one, is what it comes from.
     *
     * @return false for {@link #SECURITY_CONTROL_WITH_SAFETY_IMPACT} alone
     */
    public boolean isSecurityRisk() {
        return this != SECURITY_CONTROL_WITH_SAFETY_IMPACT;
    }

    /**
     * Returns whether a risk of this relation stands in the list of safety risks: somebody can be harmed.
     *
     * @return false for {@link #SECURITY_ONLY} alone
     */
    public boolean isSafetyRisk() {
        return this != SECURITY_ONLY;
    }
}
