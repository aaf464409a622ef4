package org.tutela.interchange.advisories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.risk.sbom.VersionRange;

class VersionTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.6; vers:generic/1.6",
                "v2.0.1; vers:generic/v2.0.1",
                "C.03; vers:generic/C.03",
                "2026.02+build~1; vers:generic/2026.02+build~1",
                "vers:all/*; vers:all/*",
                "vers:npm/>=1.0|<2.0; vers:npm/>=1.0|<2.0"
            })
    void version_isReadWhereItIsOne(String text, String expected) {
        assertEquals(expected, VersionTexts.version("generic", text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MMT-1710", "MMT-1715 | MMT-1754", "v9.x model 35700BAX3", "All versions", "2.x", "A10", "N"})
    void modelOrWords_areNoVersion(String text) {
        assertEquals(VersionRange.unreadable(text), VersionTexts.version("generic", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<=1.52; vers:generic/<=1.52",
                "<= 2.4A; vers:generic/<=2.4A",
                ">= 4.01 | <= 4.34; vers:generic/>=4.01|<=4.34",
                "<= 3.0 D15; vers:generic/<=3.0%20D15",
                "<= D25; vers:generic/<=D25",
                "< 028U000061; vers:generic/<028U000061",
                "*; vers:all/*",
                "vers:all/*; vers:all/*",
                "vers:generic/>=1.0|<=2.3; vers:generic/>=1.0|<=2.3"
            })
    void range_isReadWhereItIsOne(String text, String expected) {
        assertEquals(expected, VersionTexts.range("generic", text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "distributed  < april 1, 2018",
                "< august 28",
                "A10 < A11",
                "<=N",
                "v9.x (with Wireless Battery Module >= v22D19 | <= v22D28)",
                "<= 2.x",
                "<= 2.0 | >= 1.0",
                ">= 1.0 | <= 2.0 | >= 3.0",
                "1.0 - 2.0",
                "vers:nonsense",
                "<"
            })
    void words_areNoRange(String text) {
        assertEquals(VersionRange.unreadable(text), VersionTexts.range("generic", text));
    }
}
