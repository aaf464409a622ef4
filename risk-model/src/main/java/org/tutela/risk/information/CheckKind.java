package org.tutela.risk.information;

/** What the content of a piece of user information must be like, so that it can be checked. */
public enum CheckKind {
    /** Words that somebody has reviewed for the release. */
    TEXT,
    /** A table of 1 or more rows. */
    TABLE,
    /** 1 or more ordered steps that somebody has walked through on the release. */
    STEPS,
    /** An absolute address. */
    LINK,
    /** A date. */
    DATE,
    /** A file in a format that the item takes. */
    FILE,
    /** References to everything in the risk file that must be told. */
    XREF
}
