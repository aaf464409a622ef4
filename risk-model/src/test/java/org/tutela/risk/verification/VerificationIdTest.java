package org.tutela.risk.verification;

import org.tutela.risk.identity.IdentifierContract;

class VerificationIdTest extends IdentifierContract<VerificationId> {

    VerificationIdTest() {
        super("VRF", VerificationId::parse);
    }
}
