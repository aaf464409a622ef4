package org.tutela.risk.fair;

import java.util.Locale;

/** A quantity of the model: what a loss depends on. An input of an estimate; it decides nothing. */
public enum FairVariable {
    /** How often an attacker meets the device, per device-year. */
    CONTACT_FREQUENCY,
    /** The share of contacts that an attacker acts on, from 0 to 1. */
    PROBABILITY_OF_ACTION,
    /** How often an attacker acts, per device-year. */
    THREAT_EVENT_FREQUENCY,
    /** How capable attackers are, from 0 to 1. */
    THREAT_CAPABILITY,
    /** How capable an attacker must be, from 0 to 1. */
    CONTROL_STRENGTH,
    /** The share of threat events that become loss events, from 0 to 1. */
    VULNERABILITY,
    /** How much one loss event costs, in the unit of the loss. */
    LOSS_MAGNITUDE;

    /** The name of the variable's stream of random numbers: part of the specification, never changed. */
    String streamName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isShare() {
        return this == PROBABILITY_OF_ACTION
                || this == THREAT_CAPABILITY
                || this == CONTROL_STRENGTH
                || this == VULNERABILITY;
    }
}
