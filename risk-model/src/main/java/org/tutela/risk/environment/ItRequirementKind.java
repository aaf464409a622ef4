package org.tutela.risk.environment;

/** What a minimum IT requirement is about: the kinds that Annex I, 17.4 (IVDR 16.4) and 23.4(ab) (20.4.1(ah)) name. */
public enum ItRequirementKind {
    /** Hardware that software runs on or works with. */
    HARDWARE,
    /** Software it needs around it: operating system, middleware, drivers, with their versions. */
    PLATFORM,
    /** What an IT network must be like: segments, bandwidth, latency, name and time services, radio. */
    NETWORK,
    /** An IT security measure of the environment: filtering, protection against malware, patching, backup. */
    SECURITY_MEASURE,
    /** Protection against unauthorised access, which the clause names of its own. */
    ACCESS_PROTECTION
}
