package org.tutela.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;

class DocumentTest {

    private record Key(String code, String english) implements MessageKey {}

    private static final Message TITLE = Message.of(new Key("T-1", "Title"));
    private static final Message PART = Message.of(new Key("T-2", "Part"));
    private static final Text SECRET = Text.stated(Audience.INTERNAL, "the backdoor");
    private static final Text KNOWN = Text.stated(Audience.PUBLIC, "the manual");

    private static Document document(Section... sections) {
        return new Document(TITLE, "Pump 1.0", Audience.INTERNAL, "", List.of(), List.of(sections));
    }

    @Test
    void chapter_staysForTheSectionsThatAreLeft() {
        Document whole = document(
                new Section(1, TITLE, List.of()),
                new Section(2, PART, List.of(new Block.Paragraph(KNOWN))),
                new Section(1, TITLE, List.of()),
                new Section(2, PART, List.of(new Block.Paragraph(SECRET))),
                new Section(1, TITLE, List.of()));

        assertEquals(
                List.of("Title", "Pump 1.0", "Title", "Part", "the manual", "Title"),
                whole.forAudience(Audience.PUBLIC, "").lines(Language.EN));
    }

    @Test
    void row_isLeftOutWhereItsFirstCellMayNotBeSeen() {
        Block.Table table = new Block.Table(
                TITLE,
                List.of(PART, PART),
                List.of(
                        Block.Row.of(Block.Cell.of(SECRET), Block.Cell.of(KNOWN)),
                        Block.Row.of(Block.Cell.of(KNOWN), Block.Cell.of(SECRET, KNOWN))));

        assertEquals(
                new Block.Table(
                        TITLE, List.of(PART, PART), List.of(Block.Row.of(Block.Cell.of(KNOWN), Block.Cell.of(KNOWN)))),
                table.forAudience(Audience.OPERATOR).orElseThrow());
    }

    @Test
    void document_saysWhichAudienceAndWhere() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> new Document(
                        TITLE,
                        "Pump 1.0",
                        Audience.OPERATOR,
                        "",
                        List.of(),
                        List.of(Section.of(PART, new Block.Paragraph(SECRET)))));

        assertEquals(
                "Texts of a document must be readable by OPERATOR, but one below 'Part' is for INTERNAL",
                thrown.getMessage());
    }

    @Test
    void parts_sayWhatTheyReject() {
        assertEquals(
                "Audience must be as public as OPERATOR or more, but was INTERNAL",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> document()
                                        .forAudience(Audience.OPERATOR, "")
                                        .forAudience(Audience.INTERNAL, ""))
                        .getMessage());
        assertEquals(
                "Section level must be from 1 to 4, but was 5",
                assertThrows(IllegalArgumentException.class, () -> new Section(5, PART, List.of()))
                        .getMessage());
        assertEquals(
                "Row must have 2 cells, but had 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Block.Table(
                                        TITLE, List.of(PART, PART), List.of(Block.Row.of(Block.Cell.of(KNOWN)))))
                        .getMessage());
        assertEquals(
                "Steps must have a step, but had none",
                assertThrows(IllegalArgumentException.class, () -> new Block.Steps(List.of()))
                        .getMessage());
        assertEquals(
                "Stated words must not be blank",
                assertThrows(IllegalArgumentException.class, () -> Text.stated(Audience.PUBLIC, " "))
                        .getMessage());
    }
}
