package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class BenefitIdTest extends IdentifierContract<BenefitId> {

    BenefitIdTest() {
        super("BNF", BenefitId::parse);
    }
}
