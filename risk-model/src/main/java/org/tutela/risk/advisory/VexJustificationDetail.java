package org.tutela.risk.advisory;

import java.util.Locale;

/**
 * The finer words of CycloneDX for why a product is not affected. Each belongs to one {@link VexJustification}; that assignment is
 * ours, and on the careful side: what rests on protection needs a verified control.
 */
public enum VexJustificationDetail {
    /** The code was removed or left out. */
    CODE_NOT_PRESENT(VexJustification.VULNERABLE_CODE_NOT_PRESENT),
    /** The code is never reached when the product runs. */
    CODE_NOT_REACHABLE(VexJustification.VULNERABLE_CODE_NOT_IN_EXECUTE_PATH),
    /** Exploitation needs a setting that is not set or cannot be set. */
    REQUIRES_CONFIGURATION(VexJustification.VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY),
    /** Exploitation needs a dependency that is not there. */
    REQUIRES_DEPENDENCY(VexJustification.VULNERABLE_CODE_NOT_IN_EXECUTE_PATH),
    /** Exploitation needs an environment that is not there. */
    REQUIRES_ENVIRONMENT(VexJustification.VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY),
    /** Exploitation needs a compiler flag to be set or not set. */
    PROTECTED_BY_COMPILER(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST),
    /** Exploits are kept off while the product runs. */
    PROTECTED_AT_RUNTIME(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST),
    /** Attacks are blocked at the perimeter, physical, logical or of the network. */
    PROTECTED_AT_PERIMETER(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST),
    /** A control makes exploitation less likely or less grave. */
    PROTECTED_BY_MITIGATING_CONTROL(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST);

    private final VexJustification justification;

    VexJustificationDetail(VexJustification justification) {
        this.justification = justification;
    }

    /**
     * Returns the justification that this word belongs to.
     *
     * @return the justification
     */
    public VexJustification justification() {
        return justification;
    }

    /**
     * Returns the word of CycloneDX.
     *
     * @return such as {@code code_not_reachable}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
