package org.tutela.risk.fair;

/** What a result may be used for. */
public enum DecisionUse {
    /** To set priorities and to argue; never to find a risk acceptable. */
    DECISION_SUPPORT_ONLY
}
