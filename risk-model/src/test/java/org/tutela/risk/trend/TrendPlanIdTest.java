package org.tutela.risk.trend;

import org.tutela.risk.identity.IdentifierContract;

class TrendPlanIdTest extends IdentifierContract<TrendPlanId> {

    TrendPlanIdTest() {
        super("TPL", TrendPlanId::parse);
    }
}
