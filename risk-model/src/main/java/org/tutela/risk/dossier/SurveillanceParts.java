package org.tutela.risk.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.reference.Citation;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.SurveillanceText;
import org.tutela.risk.vigilance.ImdrfCode;
import org.tutela.risk.vigilance.ImdrfCodes;

/** What documents about surveillance are put together from. All of it reaches authorities and nobody more public. */
final class SurveillanceParts {

    static final Audience TO = Audience.AUTHORITY;

    private final SurveillanceReview review;
    private final List<Section> sections = new ArrayList<>();

    SurveillanceParts(SurveillanceReview review) {
        this.review = review;
    }

    void chapter(SurveillanceText heading, Block... blocks) {
        sections.add(Section.of(Message.of(heading), blocks));
    }

    void chapter(SurveillanceText heading, List<Block> blocks) {
        sections.add(new Section(1, Message.of(heading), blocks));
    }

    void part(SurveillanceText heading, Object argument, Block... blocks) {
        sections.add(new Section(2, Message.of(heading, argument), ImmutableList.copyOf(blocks)));
    }

    Document document(SurveillanceText title, List<Block.Fact> more) {
        PeriodicDuty duty = review.duty();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact(SurveillanceText.DEVICE, stated(review.file().device())));
        facts.add(fact(SurveillanceText.AS_OF, stated(review.file().asOf())));
        facts.addAll(more);
        facts.add(fact(
                SurveillanceText.PERIODIC_REPORT,
                Text.term(TO, duty.kind()),
                duty.months()
                        .map(months -> Text.of(TO, SurveillanceText.EVERY_MONTHS, months))
                        .orElseGet(() -> Text.of(TO, SurveillanceText.WHEN_NECESSARY)),
                stated(duty.citation())));
        facts.add(fact(SurveillanceText.RECIPIENT, Text.term(TO, duty.recipient())));
        review.reportDue().ifPresent(due -> facts.add(fact(SurveillanceText.NEXT, stated(due))));
        facts.add(fact(SurveillanceText.REVISION, stated(review.file().content().revision())));
        facts.add(fact(SurveillanceText.DIGEST, stated(review.file().digest())));
        return new Document(
                Message.of(title), review.file().device().toString(), TO, "", facts, ImmutableList.copyOf(sections));
    }

    static Block.Fact fact(SurveillanceText name, Text... values) {
        return new Block.Fact(Message.of(name), ImmutableList.copyOf(values));
    }

    static Text stated(Object value) {
        String words = value.toString();
        return Text.stated(TO, words.isBlank() ? "–" : words);
    }

    static Text text(MessageKey key, Object... arguments) {
        return Text.of(TO, key, arguments);
    }

    static Block.Cell cell(Object value) {
        return Block.Cell.of(stated(value));
    }

    static Block.Cell cell(Text text) {
        return Block.Cell.of(text);
    }

    static Block.Cell cell(Text... texts) {
        return Block.Cell.of(texts);
    }

    static Block.Cell term(Enum<?> value) {
        return Block.Cell.of(Text.term(TO, value));
    }

    /** A row of a table that says in its last filled cell what is missing. */
    static void gapRow(Parts.Table table, int columns, Block.Cell... cells) {
        List<Block.Cell> row = new ArrayList<>(Arrays.asList(cells));
        while (row.size() < columns) {
            row.add(Block.Cell.of());
        }
        table.gap(row.toArray(Block.Cell[]::new));
    }

    static Text missing(SurveillanceText what, Citation asks) {
        return text(what, asks);
    }

    static Block gap(SurveillanceText what, Object... arguments) {
        return new Block.Gap(text(what, arguments), ImmutableList.of());
    }

    static Parts.Table table(SurveillanceText caption, SurveillanceText... heads) {
        return new Parts.Table(
                Message.of(caption),
                Arrays.stream(heads).map(head -> Message.of(head)).toList());
    }

    /** The codes with the names that the guidance has for them. */
    static Block.Cell codes(List<ImdrfCode> codes, Citation asks) {
        if (codes.isEmpty()) {
            return cell(missing(SurveillanceText.NO_CODE, asks));
        }
        return new Block.Cell(codes.stream()
                .sorted()
                .map(code -> stated(ImdrfCodes.find(code)
                        .map(entry -> code + " " + entry.name())
                        .orElse(code.text())))
                .toList());
    }

    static Block findings(List<Finding> findings) {
        return findings.isEmpty()
                ? new Block.Paragraph(text(SurveillanceText.NONE))
                : new Block.Items(findings.stream()
                        .map(finding -> Text.of(TO, finding.text()))
                        .toList());
    }
}
