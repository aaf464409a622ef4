package org.tutela.interchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.control.ControlState;

class DocumentReportTest {

    private record Key(String code, String english, Optional<String> german) implements MessageKey {

        @Override
        public Optional<String> template(Language language) {
            return language == Language.DE ? german : MessageKey.super.template(language);
        }
    }

    private static final Message TITLE = Message.of(new Key("T-1", "Manual", Optional.of("Handbuch")));
    private static final Message NAME = Message.of(new Key("T-2", "Column", Optional.of("Spalte")));
    private static final Text HOSTILE = Text.stated(Audience.OPERATOR, "<b>*pull* | the plug</b>\u202E");

    private static Document document() {
        return new Document(
                TITLE,
                "Pump 1.0",
                Audience.OPERATOR,
                "Confidential",
                List.of(new Block.Fact(NAME, List.of(Text.stated(Audience.PUBLIC, "REL-1")))),
                List.of(
                        Section.of(NAME, new Block.Paragraph(HOSTILE)),
                        new Section(
                                2,
                                NAME,
                                List.of(
                                        new Block.Gap(
                                                Text.stated(Audience.OPERATOR, "the version"),
                                                List.of(ClauseId.parse("MDR-I-17.4"))),
                                        new Block.Items(List.of(HOSTILE, HOSTILE)),
                                        new Block.Steps(List.of(
                                                new Block.Step(Text.stated(Audience.PUBLIC, "Stop"), List.of()),
                                                new Block.Step(HOSTILE, List.of(HOSTILE)))),
                                        new Block.Table(
                                                NAME,
                                                List.of(NAME, TITLE),
                                                List.of(
                                                        Block.Row.of(Block.Cell.of(HOSTILE), Block.Cell.of()),
                                                        new Block.Row(
                                                                true,
                                                                List.of(
                                                                        Block.Cell.of(
                                                                                Text.stated(Audience.PUBLIC, "row 2")),
                                                                        Block.Cell.of(Text.term(
                                                                                Audience.PUBLIC,
                                                                                ControlState.EFF_VERIFIED))))))))));
    }

    private static String write(ReportWriter writer, Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document(), language, out);
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void html_holdsEveryTextOnceAsText(Language language) throws Exception {
        org.w3c.dom.Document page = Pages.parse(write(Reports.html(), language));

        assertEquals(
                language == Language.EN ? "en" : language == Language.DE ? "de" : "fr",
                page.getDocumentElement().getAttribute("lang"));
        String text = page.getDocumentElement().getTextContent();
        assertEquals(6, text.split("<b>\\*pull\\* \\| the plug</b>\\[U\\+202E]", -1).length - 1);
        assertEquals(0, Pages.elements(page, "b").size());
        assertEquals(1, Pages.elements(page, "ol").size());
        assertEquals(1, Pages.elements(page, "table").size());
        assertTrue(text.contains("MDR-I-17.4"), text);
        assertTrue(text.contains("Confidential"), text);
    }

    @Test
    void html_isInTheLanguage() throws Exception {
        assertTrue(write(Reports.html(), Language.DE).contains("Handbuch: Pump 1.0"));
        assertTrue(write(Reports.html(), Language.FR).contains("Manual [EN]: Pump 1.0"));
    }

    @Test
    void markdown_numbersInstructionsAndKeepsRows() throws Exception {
        String page = write(Reports.markdown(), Language.EN);

        assertTrue(page.startsWith("# Manual: Pump 1.0\n\n**Confidential · For: operator.**"), page);
        assertTrue(page.contains("\n1. Stop\n2. \\<b\\>\\*pull\\* \\| the plug\\</b\\>"), page);
        assertTrue(page.contains("\n| row 2 | verified to work |\n"), page);
        assertTrue(page.contains("**Open:** the version (MDR-I-17.4)"), page);
        assertFalse(page.contains("****"), page);
    }
}
