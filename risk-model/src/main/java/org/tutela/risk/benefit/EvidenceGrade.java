package org.tutela.risk.benefit;

/** How sure one can be of a value, from the least to the most; the four steps that systematic reviews use. */
public enum EvidenceGrade {
    /** An opinion, or data with grave doubts. */
    VERY_LOW,
    /** The true value may be far from the estimate: bench tests, small or indirect data. */
    LOW,
    /** The true value is likely close to the estimate: good tests with representative users or good indirect data. */
    MODERATE,
    /** Further data will hardly change the estimate: clinical data on this device in its intended use. */
    HIGH
}
