package org.tutela.risk.scenario;

/**
 * How the parts of a combined attack step belong together.
 */
public enum Gate {
    /** Any part is enough: the easiest counts. */
    OR,
    /** All parts are needed: the hardest counts. */
    AND,
    /** All parts are needed, in this order: the hardest counts. */
    SAND
}
