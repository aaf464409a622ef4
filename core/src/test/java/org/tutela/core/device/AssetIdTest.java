package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class AssetIdTest extends IdentifierContract<AssetId> {

    AssetIdTest() {
        super("AST", AssetId::parse);
    }
}
