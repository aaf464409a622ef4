package org.tutela.risk.threat;

import org.tutela.risk.identity.IdentifierContract;

class ThreatIdTest extends IdentifierContract<ThreatId> {

    ThreatIdTest() {
        super("THR", ThreatId::parse);
    }
}
