package org.tutela.risk.policy;

/** The regulatory frame that a policy serves. */
public enum Profile {
    /** Regulations (EU) 2017/745 and 2017/746: controlled and reduced as far as possible. */
    EU_MDR,
    /** FDA: controlled or uncontrolled, by exploitability, never by probability. */
    US_FDA,
    /** Both; the worse decision counts. */
    DUAL
}
