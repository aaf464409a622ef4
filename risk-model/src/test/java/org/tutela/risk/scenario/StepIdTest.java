package org.tutela.risk.scenario;

import org.tutela.risk.identity.IdentifierContract;

class StepIdTest extends IdentifierContract<StepId> {

    StepIdTest() {
        super("STP", StepId::parse);
    }
}
