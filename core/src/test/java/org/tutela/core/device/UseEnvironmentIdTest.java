package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class UseEnvironmentIdTest extends IdentifierContract<UseEnvironmentId> {

    UseEnvironmentIdTest() {
        super("ENV", UseEnvironmentId::parse);
    }
}
