package org.tutela.risk.scenario;

import org.tutela.risk.identity.IdentifierContract;

class HazardousSituationIdTest extends IdentifierContract<HazardousSituationId> {

    HazardousSituationIdTest() {
        super("HAZ", HazardousSituationId::parse);
    }
}
