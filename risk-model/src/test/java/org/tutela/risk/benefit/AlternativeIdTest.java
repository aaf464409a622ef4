package org.tutela.risk.benefit;

import org.tutela.risk.identity.IdentifierContract;

class AlternativeIdTest extends IdentifierContract<AlternativeId> {

    AlternativeIdTest() {
        super("ALT", AlternativeId::parse);
    }
}
