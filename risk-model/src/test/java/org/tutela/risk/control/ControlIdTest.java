package org.tutela.risk.control;

import org.tutela.risk.identity.IdentifierContract;

class ControlIdTest extends IdentifierContract<ControlId> {

    ControlIdTest() {
        super("CTL", ControlId::parse);
    }
}
