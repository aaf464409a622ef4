package org.tutela.core.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;

class DeviceTest {

    private static Device.Builder builder() {
        return Device.builder(DeviceId.parse("DEV-1"), "Pump", "Maker");
    }

    @Test
    void build_namesWhatIsMissing() {
        assertEquals(
                "Device regulation must be set before build",
                assertThrows(IllegalStateException.class, () -> builder().build())
                        .getMessage());
        assertEquals(
                "Device riskClass must be set before build",
                assertThrows(
                                IllegalStateException.class,
                                () -> builder().regulation(Instrument.MDR).build())
                        .getMessage());
    }

    @Test
    void toBuilder_keepsEveryPart() {
        Device device = builder()
                .regulation(Instrument.IVDR)
                .riskClass(RiskClass.C)
                .classificationRule("Rule 3")
                .intendedPurpose(IntendedPurpose.builder("To measure")
                        .indications("Diabetes")
                        .patientGroups("Adults")
                        .userGroups(UserGroup.LAY_PERSON)
                        .essentialPerformance("A value within 15 %")
                        .build())
                .facts(DeviceFacts.present(DeviceFact.SOFTWARE))
                .build();

        assertEquals(device, device.toBuilder().build());
        assertEquals(
                device.intendedPurpose(), device.intendedPurpose().toBuilder().build());
    }
}
