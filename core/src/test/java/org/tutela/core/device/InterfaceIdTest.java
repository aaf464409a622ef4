package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class InterfaceIdTest extends IdentifierContract<InterfaceId> {

    InterfaceIdTest() {
        super("IFC", InterfaceId::parse);
    }
}
