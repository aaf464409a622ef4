package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class ReleaseIdTest extends IdentifierContract<ReleaseId> {

    ReleaseIdTest() {
        super("REL", ReleaseId::parse);
    }
}
