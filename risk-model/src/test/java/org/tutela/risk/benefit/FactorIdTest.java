package org.tutela.risk.benefit;

import org.tutela.risk.identity.IdentifierContract;

class FactorIdTest extends IdentifierContract<FactorId> {

    FactorIdTest() {
        super("FCT", FactorId::parse);
    }
}
