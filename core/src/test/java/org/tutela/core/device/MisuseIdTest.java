package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class MisuseIdTest extends IdentifierContract<MisuseId> {

    MisuseIdTest() {
        super("MIS", MisuseId::parse);
    }
}
