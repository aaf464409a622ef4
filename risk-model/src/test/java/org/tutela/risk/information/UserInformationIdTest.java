package org.tutela.risk.information;

import org.tutela.risk.identity.IdentifierContract;

class UserInformationIdTest extends IdentifierContract<UserInformationId> {

    UserInformationIdTest() {
        super("UIF", UserInformationId::parse);
    }
}
