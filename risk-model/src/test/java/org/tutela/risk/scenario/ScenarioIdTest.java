package org.tutela.risk.scenario;

import org.tutela.risk.identity.IdentifierContract;

class ScenarioIdTest extends IdentifierContract<ScenarioId> {

    ScenarioIdTest() {
        super("SCN", ScenarioId::parse);
    }
}
