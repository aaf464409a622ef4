package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class ElementIdTest extends IdentifierContract<ElementId> {

    ElementIdTest() {
        super("ELM", ElementId::parse);
    }
}
