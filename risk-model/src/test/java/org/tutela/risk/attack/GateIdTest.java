package org.tutela.risk.attack;

import org.tutela.risk.identity.IdentifierContract;

class GateIdTest extends IdentifierContract<GateId> {

    GateIdTest() {
        super("GAT", GateId::parse);
    }
}
