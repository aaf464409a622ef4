package org.tutela.risk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ScaleTest {

    private static void assertRejected(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void scale_keepsItsOrder() {
        Scale scale = Scale.of("own", "low", "seldom", "high", "often");

        assertEquals(List.of("low", "high"), scale.codes());
        assertEquals(1, scale.indexOf("high"));
        assertTrue(scale.contains("low"));
        assertFalse(scale.contains("LOW"));
    }

    @Test
    void scale_saysWhatItRejects() {
        assertRejected("Scale id must not be blank", () -> Scale.of(" ", "1", "low", "2", "high"));
        assertRejected("Scale 'own' must have from 2 to 20 levels, but had 1", () -> Scale.of("own", "1", "low"));
        String[] many = new String[42];
        for (int i = 0; i < many.length; i++) {
            many[i] = "x" + i;
        }
        assertRejected("Scale 'own' must have from 2 to 20 levels, but had 21", () -> Scale.of("own", many));
        assertRejected(
                "Scale 'own' must name each level once, but has '1' twice",
                () -> Scale.of("own", "1", "low", "1", "high"));
        assertRejected(
                "Scale 'own' must have a name for each code, but had 3 texts", () -> Scale.of("own", "1", "low", "2"));
        assertRejected("Level code must not be blank", () -> Scale.of("own", "", "low", "2", "high"));
        assertRejected("Level name must not be blank", () -> Scale.of("own", "1", " ", "2", "high"));
        assertRejected(
                "Unknown level '9' of scale 'own', known levels are [1, 2]",
                () -> Scale.of("own", "1", "low", "2", "high").indexOf("9"));
    }
}
