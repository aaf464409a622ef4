package org.tutela.risk.information;

import org.tutela.risk.identity.IdentifierContract;

class UpdateProcedureIdTest extends IdentifierContract<UpdateProcedureId> {

    UpdateProcedureIdTest() {
        super("UPD", UpdateProcedureId::parse);
    }
}
