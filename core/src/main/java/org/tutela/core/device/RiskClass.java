package org.tutela.core.device;

/**
 * The risk class of a device: I to III under Regulation (EU) 2017/745, Article 51, and A to D under Regulation (EU) 2017/746,
 * Article 47.
 */
public enum RiskClass {
    /** Class I (MDR). */
    I,
    /** Class IIa (MDR). */
    IIA,
    /** Class IIb (MDR). */
    IIB,
    /** Class III (MDR). */
    III,
    /** Class A (IVDR). */
    A,
    /** Class B (IVDR). */
    B,
    /** Class C (IVDR). */
    C,
    /** Class D (IVDR). */
    D
}
