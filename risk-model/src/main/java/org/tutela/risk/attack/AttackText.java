package org.tutela.risk.attack;

import org.tutela.core.text.MessageKey;

/** The texts that explain bow-ties. Codes are never reused. */
public enum AttackText implements MessageKey {
    /** The frequency of harm. */
    HARM("ATT-001", "Frequency of harm"),
    /** The rule of the frequency of harm. */
    HARM_RULE(
            "ATT-002",
            "the top event, times what each group of mitigation lets through, times the probability of harm"),
    /** The frequency of the top event. */
    TOP_EVENT("ATT-003", "Frequency of the top event"),
    /** The rule of the top event. */
    TOP_EVENT_RULE("ATT-004", "the threat, times what each group of prevention lets through"),
    /** How often the threat acts. */
    THREAT("ATT-005", "Frequency of the threat"),
    /** The failure of a group of barriers. */
    GROUP("ATT-006", "Share that group {0} lets through"),
    /** The rule of a group. */
    GROUP_RULE(
            "ATT-007",
            "1 less the effectiveness of the best barrier, as the others of the group may fail together with it"),
    /** A barrier. */
    BARRIER("ATT-008", "Effectiveness of control {0}"),
    /** P2. */
    HARM_PROBABILITY("ATT-009", "Probability of harm after the top event has passed all mitigation (P2)"),
    /** A number that somebody entered. */
    ENTERED("ATT-010", "as entered");

    private final String code;
    private final String english;

    AttackText(String code, String english) {
        this.code = code;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String english() {
        return english;
    }
}
