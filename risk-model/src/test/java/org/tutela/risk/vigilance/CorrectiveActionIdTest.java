package org.tutela.risk.vigilance;

import org.tutela.risk.identity.IdentifierContract;

class CorrectiveActionIdTest extends IdentifierContract<CorrectiveActionId> {

    CorrectiveActionIdTest() {
        super("FSCA", CorrectiveActionId::parse);
    }
}
