package org.tutela.core.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;

/**
 * A generated document as data, for an audience. It cannot hold a text that is more restricted than its audience: a document for
 * operators holds no attack step, whoever made it; MDCG 2019-16 rev.1, 4.2.
 *
 * <p>A generator makes the whole document for {@link Audience#INTERNAL}, {@link #forAudience} gives what others may see. A writer
 * turns it into a page; numbers and structure are the same in every language.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param title the title, a sentence of this library that reaches everyone
 * @param subject what it is about, such as device and release, in the manufacturer's words
 * @param audience whom it may reach
 * @param label the confidentiality label of the manufacturer for this audience, empty if there is none
 * @param facts what identifies the document: release, revision, date, digest; immutable, may be none
 * @param sections the sections in reading order, immutable
 */
public record Document(
        Message title,
        String subject,
        Audience audience,
        String label,
        List<Block.Fact> facts,
        List<Section> sections) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the subject is blank, or a text is more restricted than the audience of the document
     */
    public Document {
        requireNonNull(title, "title");
        requireNonNull(audience, "audience");
        requireNonNull(label, "label");
        facts = ImmutableList.copyOf(facts);
        sections = ImmutableList.copyOf(sections);
        if (subject.isBlank()) {
            throw new IllegalArgumentException("Subject of a document must not be blank");
        }
        for (Block.Fact fact : facts) {
            check(fact.values(), audience, title);
        }
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                check(block.texts(), audience, section.heading());
            }
        }
    }

    /** The message names the heading and not the text: the text is what must not get out. */
    private static void check(List<Text> texts, Audience audience, Message heading) {
        for (Text text : texts) {
            if (!text.audience().mayBeReadBy(audience)) {
                throw new IllegalArgumentException("Texts of a document must be readable by " + audience
                        + ", but one below '" + heading + "' is for " + text.audience());
            }
        }
    }

    /**
     * Returns what of this document an audience may see: every text that is more restricted is left out, and what is empty without
     * it. A chapter stays for the sections in it that are left, and a heading that had nothing below it before stays as well.
     *
     * @param reader the audience, at least as public as that of this document
     * @param label the confidentiality label for that audience, empty if there is none
     * @return the document for that audience
     * @throws IllegalArgumentException if the reader is more restricted than the audience of this document
     */
    public Document forAudience(Audience reader, String label) {
        requireNonNull(reader, "reader");
        if (reader.compareTo(audience) < 0) {
            throw new IllegalArgumentException(
                    "Audience must be as public as " + audience + " or more, but was " + reader);
        }
        List<Block.Fact> leftFacts = facts.isEmpty()
                ? facts
                : new Block.Facts(facts)
                        .forAudience(reader)
                        .map(block -> ((Block.Facts) block).facts())
                        .orElse(ImmutableList.of());
        List<Section> leftSections = new ArrayList<>();
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            List<Block> blocks = section.blocks().stream()
                    .map(block -> block.forAudience(reader))
                    .flatMap(Optional::stream)
                    .toList();
            boolean hadParts = hasPart(section, i + 1 < sections.size() ? sections.get(i + 1) : null);
            boolean hasParts =
                    hasPart(section, leftSections.isEmpty() ? null : leftSections.get(leftSections.size() - 1));
            boolean isHeadingAlone = section.blocks().isEmpty() && !hadParts;
            if (!blocks.isEmpty() || hasParts || isHeadingAlone) {
                leftSections.add(new Section(section.level(), section.heading(), blocks));
            }
        }
        Collections.reverse(leftSections);
        return new Document(title, subject, reader, label, leftFacts, leftSections);
    }

    private static boolean hasPart(Section section, @Nullable Section next) {
        return next != null && next.level() > section.level();
    }

    /**
     * Returns every text of the document: title, subject, facts, headings, blocks.
     *
     * @param language the language
     * @return the texts in reading order, immutable
     */
    public List<String> lines(Language language) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(title.render(language)).add(subject);
        if (!label.isEmpty()) {
            lines.add(label);
        }
        for (Block.Fact fact : facts) {
            lines.add(fact.name().render(language));
            fact.values().forEach(value -> lines.add(value.render(language)));
        }
        for (Section section : sections) {
            lines.add(section.heading().render(language));
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    lines.add(table.caption().render(language));
                    table.heads().forEach(head -> lines.add(head.render(language)));
                }
                if (block instanceof Block.Facts named) {
                    for (Block.Fact fact : named.facts()) {
                        lines.add(fact.name().render(language));
                        fact.values().forEach(value -> lines.add(value.render(language)));
                    }
                } else {
                    block.texts().forEach(text -> lines.add(text.render(language)));
                }
            }
        }
        return lines.build();
    }
}
