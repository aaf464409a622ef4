package org.tutela.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTest {

    private record Key(String code, String english, Optional<String> german) implements MessageKey {

        @Override
        public Optional<String> template(Language language) {
            return language == Language.DE ? german : MessageKey.super.template(language);
        }
    }

    private static final MessageKey KEY = new Key("T-1", "{1} of {0}", Optional.of("{0} hat {1}"));

    @Test
    void render_fillsTheParametersOfTheLanguage() {
        assertEquals("level of RSK-1", Message.of(KEY, "RSK-1", "level").render(Language.EN));
        assertEquals("RSK-1 hat 3", Message.of(KEY, "RSK-1", 3).render(Language.DE));
        assertEquals("level of RSK-1", Message.of(KEY, "RSK-1", "level").toString());
    }

    @Test
    void render_marksAFallback() {
        assertEquals("level of RSK-1 [EN]", Message.of(KEY, "RSK-1", "level").render(Language.FR));
    }

    @Test
    void render_showsAMissingArgumentAndNeverReadsParametersInArguments() {
        assertEquals("? of {1}", Message.of(KEY, "{1}").toString());
        assertEquals(
                "a { b", Message.of(new Key("T-2", "a { b", Optional.empty())).toString());
    }

    @Test
    void messageWithinAMessage_isInTheSameLanguage() {
        Message inner = Message.of(KEY, "RSK-1", "level");
        Message outer = Message.of(KEY, inner, "b");
        assertEquals("b of level of RSK-1", outer.render(Language.EN));
        assertEquals("RSK-1 hat level hat b", outer.render(Language.DE));
        assertEquals(List.of("level of RSK-1", "b"), outer.arguments());
        assertEquals(
                "b of level of RSK-1 [EN]", outer.render(Language.FR), "a fallback is English throughout, marked once");
        assertThrows(IllegalArgumentException.class, () -> new Message(KEY, List.of("1"), Map.of(1, inner)));
    }

    @Test
    void arguments_areCopied() {
        assertEquals(
                List.of("1", "AUTHORITY"),
                Message.of(KEY, 1, Audience.AUTHORITY).arguments());
        assertThrows(
                UnsupportedOperationException.class,
                () -> Message.of(KEY, 1).arguments().add("2"));
    }

    @Test
    void audience_mayReadWhatIsAtMostAsRestricted() {
        assertTrue(Audience.PUBLIC.mayBeReadBy(Audience.OPERATOR));
        assertTrue(Audience.OPERATOR.mayBeReadBy(Audience.OPERATOR));
        assertFalse(Audience.INTERNAL.mayBeReadBy(Audience.PUBLIC));
        assertFalse(Audience.AUTHORITY.mayBeReadBy(Audience.OPERATOR));
    }
}
