package org.tutela.core.device;

import org.tutela.core.identity.IdentifierContract;

class DeviceIdTest extends IdentifierContract<DeviceId> {

    DeviceIdTest() {
        super("DEV", DeviceId::parse);
    }
}
