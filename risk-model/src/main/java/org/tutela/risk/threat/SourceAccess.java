package org.tutela.risk.threat;

/** What a threat source reaches before it does anything. */
public enum SourceAccess {
    /** It has an account, a role or a key. */
    AUTHORISED,
    /** It can touch the device. */
    PHYSICAL,
    /** It is in the network, or in the radio range, of the device. */
    LOCAL_NETWORK,
    /** It is somewhere else. */
    REMOTE
}
