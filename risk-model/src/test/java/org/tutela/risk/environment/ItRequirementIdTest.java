package org.tutela.risk.environment;

import org.tutela.risk.identity.IdentifierContract;

class ItRequirementIdTest extends IdentifierContract<ItRequirementId> {

    ItRequirementIdTest() {
        super("ITR", ItRequirementId::parse);
    }
}
