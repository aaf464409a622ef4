package org.tutela.risk.benefit;

/**
 * What must hold before benefits and risks are weighed at all. No weight compensates a gate; Annex I, 1, 2, 4 and 8; MDCG 2019-16 rev.1,
 * 3.5.
 */
public enum BenefitRiskGate {
    /** Every risk is controlled, or outweighed by an analysis of its own where the profile allows that, or in an interim plan. */
    RISKS_CONTROLLED("G1"),
    /** Risks are reduced as far as possible; Annex I, 2. */
    REDUCED_AS_FAR_AS_POSSIBLE("G2"),
    /** Every clinical benefit stays within its limit, whatever controls cost it. */
    CLINICAL_BENEFIT_PRESERVED("G3"),
    /** Risks that controls bring are analysed, controlled and not worse than what they replace. */
    INTRODUCED_RISKS_EVALUATED("G4"),
    /** Users are told what they must know; Annex I, 23. */
    USERS_INFORMED("G5"),
    /** The evidence for the benefits is good enough. */
    BENEFIT_EVIDENCE("G6");

    private final String code;

    BenefitRiskGate(String code) {
        this.code = code;
    }

    /**
     * Returns the short name.
     *
     * @return such as {@code G1}
     */
    public String code() {
        return code;
    }
}
