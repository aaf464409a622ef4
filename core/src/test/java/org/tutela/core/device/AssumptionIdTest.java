package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class AssumptionIdTest extends IdentifierContract<AssumptionId> {

    AssumptionIdTest() {
        super("ASM", AssumptionId::parse);
    }
}
