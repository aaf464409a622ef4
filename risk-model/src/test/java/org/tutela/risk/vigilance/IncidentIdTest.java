package org.tutela.risk.vigilance;

import org.tutela.risk.identity.IdentifierContract;

class IncidentIdTest extends IdentifierContract<IncidentId> {

    IncidentIdTest() {
        super("INC", IncidentId::parse);
    }
}
