package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class ResponsibilityIdTest extends IdentifierContract<ResponsibilityId> {

    ResponsibilityIdTest() {
        super("RSP", ResponsibilityId::parse);
    }
}
