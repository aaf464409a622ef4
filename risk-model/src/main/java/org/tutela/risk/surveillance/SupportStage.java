package org.tutela.risk.surveillance;

/** A stage of the life of a release, in order; IMDRF/CYBER WG/N70. */
public enum SupportStage {
    /** It is being developed. */
    DEVELOPMENT,
    /** It is supported. */
    SUPPORTED,
    /** It is supported in part. */
    LIMITED_SUPPORT,
    /** It is no longer supported. */
    END_OF_SUPPORT
}
