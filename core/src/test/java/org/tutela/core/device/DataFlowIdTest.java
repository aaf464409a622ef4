package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class DataFlowIdTest extends IdentifierContract<DataFlowId> {

    DataFlowIdTest() {
        super("FLW", DataFlowId::parse);
    }
}
