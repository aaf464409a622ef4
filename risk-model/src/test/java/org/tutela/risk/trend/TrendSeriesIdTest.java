package org.tutela.risk.trend;

import org.tutela.risk.identity.IdentifierContract;

class TrendSeriesIdTest extends IdentifierContract<TrendSeriesId> {

    TrendSeriesIdTest() {
        super("TRD", TrendSeriesId::parse);
    }
}
