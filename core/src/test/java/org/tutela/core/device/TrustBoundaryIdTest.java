package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class TrustBoundaryIdTest extends IdentifierContract<TrustBoundaryId> {

    TrustBoundaryIdTest() {
        super("TBD", TrustBoundaryId::parse);
    }
}
