package org.tutela.core.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceFactsTest {

    @Test
    void answer_isNeverAGuess() {
        DeviceFacts facts = new DeviceFacts(EnumSet.of(DeviceFact.SOFTWARE), EnumSet.of(DeviceFact.STERILE));

        assertEquals(Optional.of(true), facts.answer(DeviceFact.SOFTWARE));
        assertEquals(Optional.of(false), facts.answer(DeviceFact.STERILE));
        assertEquals(Optional.empty(), facts.answer(DeviceFact.ACTIVE));
    }

    @Test
    void present_leavesTheRestUnknownAndExactlyLeavesNothingUnknown() {
        for (DeviceFact fact : DeviceFact.values()) {
            boolean isNamed = fact == DeviceFact.SOFTWARE;
            assertEquals(
                    isNamed ? Optional.of(true) : Optional.empty(),
                    DeviceFacts.present(DeviceFact.SOFTWARE).answer(fact));
            assertEquals(
                    Optional.of(isNamed),
                    DeviceFacts.exactly(DeviceFact.SOFTWARE).answer(fact));
        }
    }

    @Test
    void facts_mustNotContradictEachOther() {
        assertEquals(
                "Device fact must not be both present and absent, but was SOFTWARE",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new DeviceFacts(EnumSet.of(DeviceFact.SOFTWARE), EnumSet.of(DeviceFact.SOFTWARE)))
                        .getMessage());
    }
}
