package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tutela.risk.assessment.RiskFile;

class RoundTripProperties {

    @Provide
    Arbitrary<RiskFile> files() {
        return Arbitraries.randomValue(GeneratedFiles::file);
    }

    @Property(tries = 300)
    void whatIsWritten_isReadAndWrittenAgainWithTheSameBytes(@ForAll("files") RiskFile file) {
        byte[] once = RiskFiles.toJson(file);
        RiskFile read = RiskFiles.read(once, "generated.json");
        assertEquals(file.content(), read.content());
        assertEquals(file.digest(), read.digest());
        assertArrayEquals(once, RiskFiles.toJson(read));
    }

    @Property(tries = 100)
    void aFileCutShort_isRefusedWithAPlaceInside(
            @ForAll("files") RiskFile file, @ForAll @IntRange(min = 1, max = 1000) int perMille) {
        byte[] whole = RiskFiles.toJson(file);
        byte[] cut = java.util.Arrays.copyOf(whole, (int) ((whole.length - 2L) * perMille / 1000));
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> RiskFiles.read(cut, "cut.json"));
        int lines = new String(cut, StandardCharsets.UTF_8).split("\n", -1).length;
        assertEquals(1, e.problems().size(), e.getMessage());
        assertTrue(e.problems().get(0).line() <= lines && e.problems().get(0).column() >= 1, e.getMessage());
    }

    @Property(tries = 300)
    void anyBytes_giveAFileOrProblemsAndNothingElse(@ForAll byte[] bytes) {
        assertThrows(UnreadableFileException.class, () -> RiskFiles.read(bytes, "noise"));
    }

    @Property(tries = 300)
    void oneChangedByte_givesAFileThatRoundTripsOrProblems(
            @ForAll("files") RiskFile file, @ForAll int place, @ForAll byte value) {
        byte[] bytes = RiskFiles.toJson(file);
        bytes[Math.floorMod(place, bytes.length)] = value;
        try {
            byte[] again = RiskFiles.toJson(RiskFiles.read(bytes, "changed.json"));
            assertArrayEquals(again, RiskFiles.toJson(RiskFiles.read(again, "changed.json")));
        } catch (UnreadableFileException e) {
            assertTrue(e.problems().size() > 0);
        }
    }
}
