package org.tutela.annexi.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.device.RiskClass;

/** Devices of which only regulation and facts matter. */
final class SampleDevices {

    private SampleDevices() {}

    static Device mdr(DeviceFacts facts) {
        return of(Instrument.MDR, RiskClass.IIB, facts);
    }

    static Device ivdr(DeviceFacts facts) {
        return of(Instrument.IVDR, RiskClass.C, facts);
    }

    private static Device of(Instrument regulation, RiskClass riskClass, DeviceFacts facts) {
        return Device.builder(new DeviceId("DEV-1"), "Sample", "Maker")
                .regulation(regulation)
                .riskClass(riskClass)
                .classificationRule("Rule 12")
                .intendedPurpose(new IntendedPurpose(
                        "Sampling",
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableSet.of(),
                        ImmutableList.of(),
                        ImmutableList.of()))
                .facts(facts)
                .build();
    }
}
