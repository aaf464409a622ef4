package org.tutela.interchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tutela.core.report.Document;
import org.tutela.core.text.Language;
import org.tutela.interchange.report.view.Block;
import org.tutela.interchange.report.view.DocumentView;
import org.tutela.interchange.report.view.DossierView;
import org.tutela.interchange.report.view.Mark;
import org.tutela.interchange.report.view.MatrixPicture;
import org.tutela.interchange.report.view.Page;
import org.tutela.interchange.report.view.Section;
import org.tutela.interchange.report.view.Text;

/** Markdown with tables, readable as plain text. Links within the document are left out; ids can be searched. */
final class MarkdownReport implements ReportWriter {

    private static final String SPECIAL = "\\`*_[]<>|&#~";
    private static final int DEEPEST = 30;

    MarkdownReport() {}

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        write(DossierView.page(dossier, language), out);
    }

    @Override
    public void write(Document document, Language language, OutputStream out) throws IOException {
        write(DocumentView.page(document, language), out);
    }

    private static void write(Page view, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        StringBuilder page = new StringBuilder();
        page.append("# ").append(text(view.title())).append("\n\n");
        if (!view.label().spans().isEmpty()) {
            page.append("**").append(text(view.label())).append(".** ");
        }
        page.append(text(view.lead())).append('\n');
        for (Section section : view.sections()) {
            page.append('\n').append("#".repeat(section.level())).append(' ');
            page.append(text(section.title())).append('\n');
            section.blocks().forEach(block -> write(block, section, page));
        }
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private static void write(Block block, Section section, StringBuilder page) {
        if (block instanceof Block.Note note) {
            page.append('\n').append(text(note.text())).append('\n');
        } else if (block instanceof Block.Facts facts) {
            page.append('\n');
            for (Block.Fact fact : facts.facts()) {
                page.append("- ")
                        .append(escaped(fact.name()))
                        .append(": ")
                        .append(lines(fact.values()))
                        .append('\n');
            }
        } else if (block instanceof Block.Cards cards) {
            cards.cards().forEach(card -> card(card, page));
        } else if (block instanceof Block.Items items) {
            if (!items.title().spans().isEmpty()) {
                title(text(items.title()), page);
            }
            items(items.items(), page);
        } else if (block instanceof Block.Tree tree) {
            title(text(tree.title()), page);
            items(tree.items(), page);
        } else if (block instanceof Block.Steps steps) {
            steps(steps.steps(), page);
        } else if (block instanceof Block.Table table) {
            if (!table.title().equals(section.title().plain())) {
                title(escaped(table.title()), page);
            }
            List<List<String>> rows = new ArrayList<>();
            for (Block.Row row : table.rows()) {
                rows.add(row.cells().stream().map(cell -> lines(cell.lines())).toList());
            }
            table(table.heads(), rows, page);
        } else if (block instanceof Block.Matrix matrix) {
            page.append('\n').append(text(matrix.caption())).append('\n');
            matrix.stages().forEach(stage -> matrix(matrix, stage, page));
        }
    }

    private static void title(String title, StringBuilder page) {
        page.append("\n**").append(title).append("**\n");
    }

    private static void card(Block.Card card, StringBuilder page) {
        page.append("\n**").append(escaped(card.title())).append("** ").append(escaped(card.headline()));
        page.append("\n\n");
        card.items().forEach(item -> page.append("- ").append(text(item)).append('\n'));
    }

    private static void items(List<Block.Item> items, StringBuilder page) {
        page.append('\n');
        for (Block.Item item : items) {
            page.append("  ".repeat(Math.min(item.depth(), DEEPEST))).append("- ");
            page.append(item.isDecisive() ? "(decides) " : "")
                    .append(text(item.text()))
                    .append('\n');
        }
    }

    private static void steps(List<Block.Step> steps, StringBuilder page) {
        page.append('\n');
        for (int i = 0; i < steps.size(); i++) {
            page.append(i + 1).append(". ").append(text(steps.get(i).action())).append('\n');
            for (Text note : steps.get(i).notes()) {
                page.append("   - ").append(text(note)).append('\n');
            }
        }
    }

    private static void table(List<String> heads, List<List<String>> rows, StringBuilder page) {
        page.append('\n');
        row(heads.stream().map(MarkdownReport::escaped).toList(), page);
        row(heads.stream().map(head -> "---").toList(), page);
        rows.forEach(row -> row(row, page));
    }

    private static void row(List<String> cells, StringBuilder page) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void matrix(Block.Matrix matrix, MatrixPicture stage, StringBuilder page) {
        title(escaped(stage.summary()), page);
        List<String> heads = new ArrayList<>();
        heads.add(stage.rowAxis() + " / " + stage.columnAxis());
        stage.columns().forEach(column -> heads.add(column.code() + ' ' + column.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < stage.rows().size(); r++) {
            List<String> row = new ArrayList<>();
            row.add(escaped(
                    stage.rows().get(r).code() + ' ' + stage.rows().get(r).name()));
            for (int c = 0; c < stage.columns().size(); c++) {
                MatrixPicture.Cell cell = stage.cells().get(r * stage.columns().size() + c);
                StringBuilder words = new StringBuilder(cell.level()).append(' ');
                words.append(cell.isControlled() ? matrix.controlled() : matrix.notControlled());
                cell.risks().forEach(point -> words.append(", ").append(point.label()));
                row.add(escaped(words.toString()));
            }
            rows.add(row);
        }
        table(heads, rows, page);
    }

    private static String lines(List<Text> lines) {
        StringBuilder out = new StringBuilder();
        for (Text line : lines) {
            if (!line.spans().isEmpty()) {
                out.append(out.length() == 0 ? "" : "; ").append(text(line));
            }
        }
        return out.toString();
    }

    private static String text(Text text) {
        StringBuilder out = new StringBuilder();
        for (Text.Span span : text.spans()) {
            String words = escaped(span.text());
            boolean isAway = !span.href().isEmpty() && span.href().charAt(0) != '#';
            String shown = isAway
                    ? '[' + words + "](<" + span.href().replace(">", "%3E").replace("<", "%3C") + ">)"
                    : words;
            boolean isLoud = (span.mark() == Mark.BAD || span.mark() == Mark.STRONG) && !words.isBlank();
            out.append(isLoud && words.equals(words.strip()) ? "**" + shown + "**" : shown);
        }
        return out.toString();
    }

    /**
     * Escapes what Markdown would read as markup, anywhere or at the start of a line, and keeps the text on one
     * line.
     */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isStart = i == 0 && (c == '-' || c == '+' || c == '=');
            if (SPECIAL.indexOf(c) >= 0 || isStart) {
                out.append('\\');
            }
            out.append(c == '\n' ? ' ' : c);
        }
        return out.toString();
    }
}
