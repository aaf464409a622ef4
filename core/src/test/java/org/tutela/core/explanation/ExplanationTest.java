package org.tutela.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;

class ExplanationTest {

    private record Key(String code, String english) implements MessageKey {}

    private static final Message RULE = Message.of(new Key("T-1", "rule"));

    private static Message what(String text) {
        return Message.of(new Key("T-2", "{0}"), text);
    }

    private static Explanation leaf(String name, String value) {
        return Explanation.given(what(name), value, RULE);
    }

    private static Explanation node(String name, String value, int binding, Explanation... inputs) {
        return new Explanation(
                what(name),
                value,
                RULE,
                Optional.of(Citation.primary(Sources.MDCG_2019_16, "3.5")),
                List.of(inputs),
                OptionalInt.of(binding));
    }

    @Test
    void render_marksTheBindingInput() {
        Explanation root = node("level", "3", 1, leaf("a", "1"), node("b", "3", 0, leaf("c", "3"), leaf("d", "2")));

        assertEquals(
                "- level: 3 (rule; MDCG 2019-16 rev.1, 3.5)\n"
                        + "  - a: 1 (rule)\n"
                        + "  * b: 3 (rule; MDCG 2019-16 rev.1, 3.5)\n"
                        + "    * c: 3 (rule)\n"
                        + "    - d: 2 (rule)\n",
                root.render(Language.EN));
    }

    @Test
    void bindingPath_endsInALeaf() {
        Explanation root = node("level", "3", 1, leaf("a", "1"), node("b", "3", 0, leaf("c", "3")));

        assertEquals(
                List.of("level", "b", "c"),
                root.bindingPath().stream().map(each -> each.what().toString()).toList());
        assertEquals(List.of(leaf("a", "1")), leaf("a", "1").bindingPath());
    }

    @Test
    void render_ofATreeOfAHundredThousandNodesNeedsNoStack() {
        Explanation node = leaf("0", "1");
        for (int i = 1; i < 100_000; i++) {
            node = node(Integer.toString(i), "1", 0, node);
        }

        String text = node.render(Language.EN);

        assertEquals(100_000, text.lines().count());
        assertTrue(text.length() < 20_000_000, () -> "renders to " + text.length() + " characters");
        assertEquals(100_000, node.bindingPath().size());
    }

    @Test
    void render_numbersTheLevelsThatAreTooDeepToIndent() {
        Explanation node = leaf("0", "1");
        for (int i = 1; i <= 42; i++) {
            node = node(Integer.toString(i), "1", 0, node);
        }

        List<String> lines = node.render(Language.EN).lines().toList();

        assertEquals(" ".repeat(80) + "* 2: 1 (rule; MDCG 2019-16 rev.1, 3.5)", lines.get(40));
        assertEquals(" ".repeat(80) + "[41] * 1: 1 (rule; MDCG 2019-16 rev.1, 3.5)", lines.get(41));
        assertEquals(" ".repeat(80) + "[42] * 0: 1 (rule)", lines.get(42));
    }

    @Test
    void binding_mustBeAnInput() {
        assertEquals(
                "Binding input must be the index of one of 1 inputs, but was 1",
                assertThrows(IllegalArgumentException.class, () -> node("a", "1", 1, leaf("b", "1")))
                        .getMessage());
        assertEquals(
                "Binding input must be the index of one of 0 inputs, but was -1",
                assertThrows(IllegalArgumentException.class, () -> node("a", "1", -1))
                        .getMessage());
    }
}
