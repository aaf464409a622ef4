package org.tutela.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;

class DocumentProperties {

    private enum Key implements MessageKey {
        HEADING("T-1", "Heading {0}");

        private final String code;
        private final String english;

        Key(String code, String english) {
            this.code = code;
            this.english = english;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String english() {
            return english;
        }
    }

    private static final Message HEADING = Message.of(Key.HEADING, 1);

    @Provide
    Arbitrary<Text> texts() {
        return Arbitraries.of(Audience.class)
                .flatMap(audience -> Arbitraries.strings()
                        .alpha()
                        .ofLength(6)
                        .map(words -> Text.stated(audience, "<" + audience + ">" + words)));
    }

    @Provide
    Arbitrary<Document> documents() {
        Arbitrary<List<Text>> some = texts().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Block> block = Arbitraries.oneOf(
                texts().map(text -> (Block) new Block.Paragraph(text)),
                texts().map(text -> new Block.Gap(text, List.of())),
                some.map(Block.Items::new),
                some.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(values -> new Block.Facts(values.stream()
                                .map(value -> new Block.Fact(HEADING, value))
                                .toList())),
                some.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(values -> new Block.Steps(values.stream()
                                .map(value -> new Block.Step(value.get(0), value.subList(1, value.size())))
                                .toList())),
                Combinators.combine(some, some)
                        .as((first, second) -> new Block.Row(
                                first.size() == 1, List.of(new Block.Cell(first), new Block.Cell(second))))
                        .list()
                        .ofMaxSize(3)
                        .map(rows -> new Block.Table(HEADING, List.of(HEADING, HEADING), rows)));
        Arbitrary<Section> section = Combinators.combine(
                        Arbitraries.integers().between(1, 4), block.list().ofMaxSize(3))
                .as((level, blocks) -> new Section(level, HEADING, blocks));
        return Combinators.combine(some, section.list().ofMaxSize(5))
                .as((values, sections) -> new Document(
                        HEADING,
                        "Device 1.0",
                        Audience.INTERNAL,
                        "Secret",
                        List.of(new Block.Fact(HEADING, values)),
                        sections));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void documentForAnAudience_holdsNothingMoreRestricted(
            @ForAll("documents") Document whole, @ForAll Audience reader) {
        Document part = whole.forAudience(reader, "");

        for (String line : part.lines(Language.EN)) {
            for (Audience audience : Audience.values()) {
                if (!audience.mayBeReadBy(reader)) {
                    assertFalse(line.contains("<" + audience + ">"), line);
                }
            }
        }
        assertEquals(reader, part.audience());
        assertEquals(part, part.forAudience(reader, ""), "once is enough");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void documentForAnAudience_keepsEveryReadableParagraph(
            @ForAll("documents") Document whole, @ForAll Audience reader) {
        List<Block> kept = new ArrayList<>();
        whole.forAudience(reader, "").sections().forEach(section -> kept.addAll(section.blocks()));
        List<Block> readable = new ArrayList<>();
        for (Section section : whole.sections()) {
            for (Block block : section.blocks()) {
                if (block.texts().stream().allMatch(text -> text.audience().mayBeReadBy(reader))) {
                    readable.add(block);
                }
            }
        }

        assertTrue(kept.containsAll(readable));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void documentForInternalReaders_isWhole(@ForAll("documents") Document whole) {
        assertEquals(whole, whole.forAudience(Audience.INTERNAL, whole.label()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void instructions_areWholeOrAbsent(@ForAll("documents") Document whole, @ForAll Audience reader) {
        List<Integer> lengths = new ArrayList<>();
        whole.sections()
                .forEach(section ->
                        section.blocks().forEach(block -> length(block).ifPresent(lengths::add)));
        whole.forAudience(reader, "")
                .sections()
                .forEach(section ->
                        section.blocks().forEach(block -> length(block).ifPresent(n -> assertTrue(lengths.remove(n)))));
    }

    private static Optional<Integer> length(Block block) {
        return block instanceof Block.Steps steps ? Optional.of(steps.steps().size()) : Optional.empty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void document_rejectsWhatIsMoreRestrictedThanItself(@ForAll("documents") Document whole, @ForAll Audience reader) {
        boolean isReadable = whole.facts().stream()
                        .flatMap(fact -> fact.values().stream())
                        .allMatch(text -> text.audience().mayBeReadBy(reader))
                && whole.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(block -> block.texts().stream())
                        .allMatch(text -> text.audience().mayBeReadBy(reader));
        if (isReadable) {
            new Document(HEADING, "Device 1.0", reader, "", whole.facts(), whole.sections());
        } else {
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class,
                    () -> new Document(HEADING, "Device 1.0", reader, "", whole.facts(), whole.sections()));
            assertFalse(thrown.getMessage().contains("<"), "the text itself is not told");
        }
    }
}
