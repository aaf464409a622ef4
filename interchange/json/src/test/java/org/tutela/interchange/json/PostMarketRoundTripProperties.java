package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tutela.risk.postmarket.PostMarketFile;

class PostMarketRoundTripProperties {

    /** Where a name of a closed vocabulary stands, or an id that must lead somewhere. */
    private static final String[] CLOSED = {
        "\"question\": \"",
        "\"answer\": \"",
        "\"item\": \"",
        "\"element\": \"",
        "\"stage\": \"",
        "\"duty\": \"",
        "\"subject\": \"",
        "\"multiplicity\": \"",
        "\"exposureUnit\": \"",
        "\"severityScores\": \"",
        "\"to\": \"",
        "\"plan\": \"",
        "\"release\": \""
    };

    @Provide
    Arbitrary<PostMarketFile> files() {
        return Arbitraries.randomValue(GeneratedPostMarketFiles::file);
    }

    @Property(tries = 400)
    @Label("INV-69 a post-market file written, read and written again has the same bytes")
    void whatIsWritten_isReadAndWrittenAgainWithTheSameBytes(@ForAll("files") PostMarketFile file) {
        byte[] once = PostMarketFiles.toJson(file);
        PostMarketFile read = PostMarketFiles.read(once, "generated.json");
        assertEquals(file.content(), read.content());
        assertEquals(file.digest(), read.digest());
        assertArrayEquals(once, PostMarketFiles.toJson(read));
    }

    @Property(tries = 100)
    @Label("INV-69 a name or id that nobody knows is refused, not dropped")
    void unknownIds_areRefusedWithTheirPlace(@ForAll("files") PostMarketFile file) {
        String text = new String(PostMarketFiles.toJson(file), StandardCharsets.UTF_8);
        for (String before : CLOSED) {
            int at = text.indexOf(before);
            if (at < 0) {
                continue;
            }
            int from = at + before.length();
            String changed = text.substring(0, from) + "ZZ-9" + text.substring(text.indexOf('"', from));
            UnreadableFileException e = assertThrows(
                    UnreadableFileException.class,
                    () -> PostMarketFiles.read(changed.getBytes(StandardCharsets.UTF_8), "changed.json"),
                    before);
            int line = text.substring(0, from).split("\n", -1).length;
            assertTrue(e.problems().stream().anyMatch(problem -> problem.line() == line), e::getMessage);
        }
    }

    @Property(tries = 100)
    void oneChangedByte_givesAFileThatRoundTripsOrProblems(
            @ForAll("files") PostMarketFile file, @ForAll int place, @ForAll byte value) {
        byte[] bytes = PostMarketFiles.toJson(file);
        bytes[Math.floorMod(place, bytes.length)] = value;
        try {
            byte[] again = PostMarketFiles.toJson(PostMarketFiles.read(bytes, "changed.json"));
            assertArrayEquals(again, PostMarketFiles.toJson(PostMarketFiles.read(again, "changed.json")));
        } catch (UnreadableFileException e) {
            assertTrue(e.problems().size() > 0);
        }
    }

    /** The files that the properties rest on hold every kind of part. */
    @Property(tries = 1)
    void generatedFiles_holdEveryPart() {
        Set<String> seen = new LinkedHashSet<>();
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 50; i++) {
            String text =
                    new String(PostMarketFiles.toJson(GeneratedPostMarketFiles.file(random)), StandardCharsets.UTF_8);
            for (String part : new String[] {
                "incidents",
                "correctiveActions",
                "trends",
                "trendPlans",
                "surveillance",
                "support",
                "disclosure",
                "environmentReviews",
                "installedBase",
                "cusum",
                "threatAwareness",
                "notice",
                "actions",
                "baseline"
            }) {
                if (text.contains('"' + part + '"')) {
                    seen.add(part);
                }
            }
        }
        assertEquals(14, seen.size(), seen::toString);
    }
}
