package org.tutela.interchange.report.view;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tutela.core.report.Document;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;

/** A document as a page: every text in its place, nothing added but the word for what is missing. */
public final class DocumentView {

    /** The head of a column that has none. */
    private static final String NO_HEAD = "–";

    private final Words words;

    private DocumentView(Words words) {
        this.words = words;
    }

    /**
     * Turns a document into a page.
     *
     * @param document the document
     * @param language the language of our texts
     * @return the page
     */
    public static Page page(Document document, Language language) {
        requireNonNull(document, "document");
        requireNonNull(language, "language");
        Words words = new Words(language);
        DocumentView view = new DocumentView(words);
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        if (!document.facts().isEmpty()) {
            sections.add(new Section(
                    "identity", 2, words.say(ReportText.DOCUMENT_IDENTITY), List.of(view.facts(document.facts()))));
        }
        int number = 0;
        for (org.tutela.core.report.Section section : document.sections()) {
            number++;
            List<Block> blocks = new ArrayList<>();
            section.blocks().forEach(block -> blocks.add(view.block(block)));
            sections.add(
                    new Section("section-" + number, section.level() + 1, words.message(section.heading()), blocks));
        }
        Text audience = words.say(ReportText.FOR_AUDIENCE, words.name(document.audience()));
        return new Page(
                language,
                Text.join(words.message(document.title()), words.text(": "), words.text(document.subject())),
                document.label().isEmpty()
                        ? audience
                        : Text.join(words.text(document.label()), words.text(" · "), audience),
                new Text(List.of()),
                words.plain(ReportText.CONTENTS),
                sections.build());
    }

    /** The blocks of a part of a document, their ids linked as these words link them. */
    static List<Block> blocks(List<org.tutela.core.report.Block> blocks, Words words) {
        DocumentView view = new DocumentView(words);
        return blocks.stream().map(view::block).toList();
    }

    private Block block(org.tutela.core.report.Block block) {
        if (block instanceof org.tutela.core.report.Block.Paragraph paragraph) {
            return new Block.Note(text(paragraph.text()));
        } else if (block instanceof org.tutela.core.report.Block.Gap gap) {
            return new Block.Note(gap(gap));
        } else if (block instanceof org.tutela.core.report.Block.Items items) {
            return new Block.Items(
                    new Text(List.of()),
                    items.items().stream()
                            .map(item -> new Block.Item("", 0, false, text(item)))
                            .toList());
        } else if (block instanceof org.tutela.core.report.Block.Facts facts) {
            return facts(facts.facts());
        } else if (block instanceof org.tutela.core.report.Block.Steps steps) {
            return new Block.Steps(steps.steps().stream()
                    .map(step -> new Block.Step(text(step.action()), texts(step.notes())))
                    .toList());
        } else {
            return table((org.tutela.core.report.Block.Table) block);
        }
    }

    private Text gap(org.tutela.core.report.Block.Gap gap) {
        List<Text> parts = new ArrayList<>();
        parts.add(words.badge(Mark.BAD, ReportText.GAP));
        parts.add(words.text(" "));
        parts.add(text(gap.what()));
        if (!gap.clauses().isEmpty()) {
            parts.add(words.text(" ("));
            parts.add(words.ids(gap.clauses()));
            parts.add(words.text(")"));
        }
        return Text.join(parts.toArray(new Text[0]));
    }

    private Block.Facts facts(List<org.tutela.core.report.Block.Fact> facts) {
        return new Block.Facts(facts.stream()
                .map(fact -> new Block.Fact("", plain(fact.name()), texts(fact.values())))
                .toList());
    }

    private Block.Table table(org.tutela.core.report.Block.Table table) {
        List<String> heads = table.heads().stream().map(this::plain).toList();
        List<org.tutela.core.report.Block.Row> rows = table.rows();
        // A table of the manufacturer has its heads as its first row: they are words of theirs, with an audience.
        if (heads.stream().allMatch(NO_HEAD::equals) && !rows.isEmpty()) {
            heads = rows.get(0).cells().stream()
                    .map(cell ->
                            Text.join(texts(cell.texts()).toArray(new Text[0])).plain())
                    .toList();
            rows = rows.subList(1, rows.size());
        }
        return new Block.Table(
                plain(table.caption()),
                heads,
                rows.stream()
                        .map(row -> new Block.Row(
                                "",
                                row.isGap() ? Mark.BAD : Mark.PLAIN,
                                row.cells().stream()
                                        .map(cell -> new Block.Cell(texts(cell.texts())))
                                        .toList()))
                        .toList(),
                "document");
    }

    private String plain(Message message) {
        return words.message(message).plain();
    }

    private List<Text> texts(List<org.tutela.core.report.Text> texts) {
        return texts.stream().map(this::text).toList();
    }

    private Text text(org.tutela.core.report.Text text) {
        if (text instanceof org.tutela.core.report.Text.Generated generated) {
            return words.message(generated.message());
        } else if (text instanceof org.tutela.core.report.Text.Term term) {
            return words.named(term.value());
        } else {
            return words.text(((org.tutela.core.report.Text.Stated) text).words());
        }
    }
}
