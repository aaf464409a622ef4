package org.tutela.risk.control;

import org.tutela.risk.identity.IdentifierContract;

class EvidenceIdTest extends IdentifierContract<EvidenceId> {

    EvidenceIdTest() {
        super("EVD", EvidenceId::parse);
    }
}
