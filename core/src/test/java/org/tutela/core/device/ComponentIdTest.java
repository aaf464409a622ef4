package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class ComponentIdTest extends IdentifierContract<ComponentId> {

    ComponentIdTest() {
        super("CMP", ComponentId::parse);
    }
}
