package org.tutela.risk.rubric;

/**
 * Whether it counts how many persons' data are exposed. The workbook asks for it ({@link FactQuestion#XCPM}) and then does nothing
 * with the answer; the source that would settle it, the paper behind the rubric, has not been checked.
 */
public enum XcpmMode {
    /** It does not: exposed data of persons are a high loss. This is the pessimistic mode and the standard one. */
    WORKBOOK,
    /** It does: the data of few persons are a low loss; of many, or of nobody knows how many, a high one. */
    XCPM_AWARE
}
