package org.tutela.risk.information;

/** How strongly a source asks for a piece of user information, from the strongest on. */
public enum InformationStrength {
    /** The regulation asks for it. */
    LAW,
    /** Guidance of MDCG or FDA names it; its lists are examples. */
    GUIDANCE,
    /** A standard or an industry form asks for it. */
    STANDARD,
    /** This library asks for it by itself. */
    METHOD
}
