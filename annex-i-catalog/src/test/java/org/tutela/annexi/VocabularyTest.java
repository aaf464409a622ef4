package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.DeviceFact;

/** The words that the tables may use are the constants of the code, in the same order. */
class VocabularyTest {

    private static List<String> words(String start) throws IOException {
        String readme = Files.readString(Path.of("src/main/catalogue/README.md"));
        for (String paragraph : readme.split("\n\n")) {
            if (paragraph.startsWith(start)) {
                List<String> words = new ArrayList<>();
                Matcher matcher = Pattern.compile("`([A-Z_]+)`").matcher(paragraph);
                while (matcher.find()) {
                    words.add(matcher.group(1));
                }
                return words;
            }
        }
        throw new AssertionError("the README of the tables must have a paragraph that starts with " + start);
    }

    private static List<String> names(Enum<?>... constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }

    @Test
    void words_areTheConstants() throws IOException {
        assertEquals(names(Theme.values()), words("Themes:"));
        assertEquals(names(Obligation.Subject.values()), words("Subjects:"));
        assertEquals(names(Obligation.Modality.values()), words("Modalities:"));
        assertEquals(names(Obligation.Duty.values()), words("Duties:"));
        assertEquals(names(DeviceFact.values()), words("Facts:"));
    }

    @Test
    void generatedClasses_stayFarBelowTheLimit() throws IOException {
        for (int part = 1; part <= 13; part++) {
            for (String prefix : List.of("MdrAnnexITable", "IvdrAnnexITable")) {
                String name = prefix + (part < 10 ? "0" : "") + part + ".class";
                try (InputStream in = AnnexI.class.getResourceAsStream(name)) {
                    if (in != null || prefix.startsWith("Mdr")) {
                        int size = Objects.requireNonNull(in, name).readAllBytes().length;
                        assertTrue(size < 40_000, name + " has " + size + " bytes");
                    }
                }
            }
        }
    }
}
