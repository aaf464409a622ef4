package org.tutela.risk.postmarket;

import org.tutela.risk.identity.IdentifierContract;

class CaseIdTest extends IdentifierContract<CaseId> {

    CaseIdTest() {
        super("CASE", CaseId::parse);
    }
}
