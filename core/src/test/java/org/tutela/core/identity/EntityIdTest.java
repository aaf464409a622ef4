package org.tutela.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityIdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|expected the prefix 'RSK-' at index 0",
                "RSK|expected the prefix 'RSK-' at index 0",
                "RSK1|expected the prefix 'RSK-' at index 0",
                "rsk-1|expected the prefix 'RSK-' at index 0",
                "RSK-|expected a letter or digit at index 4",
                "RSK--1|expected a letter or digit at index 4",
                "RSK-.1|expected a letter or digit at index 4",
                "RSK-1 2|expected a letter or digit at index 5",
                "RSK-\u00e4|expected a letter or digit at index 4",
                "RSK-1/2|expected a letter or digit at index 5"
            })
    void check_rejectsAnythingElseAndSaysWhere(String text, String rule) {
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> EntityId.check("RSK", text));

        assertEquals("Unable to parse id from '" + text + "': " + rule, failure.getMessage());
    }

    @Test
    void check_limitsTheLength() {
        String longest = "RSK-" + "x".repeat(EntityId.MAX_LENGTH - 4);

        assertEquals(longest, EntityId.check("RSK", longest));
        assertEquals(
                "Id must have at most 80 characters, but had 81",
                assertThrows(IllegalArgumentException.class, () -> EntityId.check("RSK", longest + "x"))
                        .getMessage());
        assertEquals(
                "Unable to parse id from '" + "x".repeat(80) + "...': expected the prefix 'RSK-' at index 0",
                assertThrows(IllegalArgumentException.class, () -> EntityId.check("RSK", "x".repeat(500)))
                        .getMessage());
    }

    @Test
    void require_namesThePartThatIsMissing() {
        assertEquals("part", Builders.require("part", "Device", "name"));
        assertEquals(
                "Device riskClass must be set before build",
                assertThrows(IllegalStateException.class, () -> Builders.require(null, "Device", "riskClass"))
                        .getMessage());
    }
}
