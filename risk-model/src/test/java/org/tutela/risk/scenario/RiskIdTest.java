package org.tutela.risk.scenario;

import org.tutela.risk.identity.IdentifierContract;

class RiskIdTest extends IdentifierContract<RiskId> {

    RiskIdTest() {
        super("RSK", RiskId::parse);
    }
}
