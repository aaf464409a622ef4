package org.tutela.interchange.advisories;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tutela.core.finding.FindingCode;
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;

/**
 * The fields of an object of somebody else's format. What is absent, null or blank is empty; what is there and wrong is a problem and
 * empty as well. Fields nobody asks for are passed over: these formats grow.
 */
final class Fields {

    /** The longest date with time, zone and fractions of a second. */
    private static final int MAX_DATE = 40;

    /** A text in a list, with its place. */
    record Text(String value, JsonPath path, int offset) {}

    private final Source source;
    private final Node node;
    private final JsonPath path;

    private final int index;

    private Fields(Source source, Node node, JsonPath path, int index) {
        this.source = source;
        this.node = node;
        this.path = path;
        this.index = index;
    }

    /** Returns the fields of an object; empty where the node is none, which is a problem then. */
    static Optional<Fields> of(Source source, Node node, JsonPath path) {
        return of(source, node, path, -1);
    }

    private static Optional<Fields> of(Source source, Node node, JsonPath path, int index) {
        if (node.kind() != Node.Kind.OBJECT) {
            source.problem(FileProblemCode.WRONG_TYPE, path, node.offset(), Node.Kind.OBJECT, node.kind());
            return Optional.empty();
        }
        return Optional.of(new Fields(source, node, path, index));
    }

    Source source() {
        return source;
    }

    Node node() {
        return node;
    }

    JsonPath path() {
        return path;
    }

    /** The place in its list; -1 where it is in none. */
    int index() {
        return index;
    }

    boolean has(String name) {
        return value(name) != null;
    }

    /** Reports a problem with a field, or with the object where the field is absent. */
    void problem(FindingCode code, String name, Object... arguments) {
        source.problem(code, path.field(name), offset(name), arguments);
    }

    /** Reports a problem with the object. */
    void problemHere(FindingCode code, Object... arguments) {
        source.problem(code, path, node.offset(), arguments);
    }

    /** Where a field's value begins; where the object begins if the field is absent. */
    int offset(String name) {
        Node value = node.field(name);
        return value == null ? node.offset() : value.offset();
    }

    private @Nullable Node value(String name) {
        Node value = node.field(name);
        return value == null || value.kind() == Node.Kind.NULL ? null : value;
    }

    private Optional<Node> value(String name, Node.Kind kind) {
        Node value = value(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value.kind() != kind) {
            problem(FileProblemCode.WRONG_TYPE, name, kind, value.kind());
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Reports that a field is absent, or says nothing; what is wrong with one that says something was reported before. */
    void missing(String name, String expected) {
        Node value = value(name);
        boolean isEmpty = value == null
                || value.kind() == Node.Kind.TEXT && value.text().isBlank()
                || value.kind() == Node.Kind.LIST && value.items().isEmpty();
        if (isEmpty) {
            source.problem(FileProblemCode.MISSING_FIELD, path, node.offset(), name, expected);
        }
    }

    Optional<String> text(String name) {
        return value(name, Node.Kind.TEXT).map(Node::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<String> required(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            missing(name, "a text");
        }
        return text;
    }

    /** A text that is cut where the model takes no more, which is a problem then. */
    Optional<String> text(String name, int most) {
        return text(name).map(text -> shorten(name, text, most));
    }

    Optional<String> required(String name, int most) {
        return required(name).map(text -> shorten(name, text, most));
    }

    private String shorten(String name, String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        problem(AdvisoryProblemCode.SHORTENED_TEXT, name, most, text.length());
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /** A text or a number, as it stands. */
    Optional<String> scalar(String name) {
        Node value = value(name);
        return value != null && value.kind() == Node.Kind.NUMBER ? Optional.of(value.text()) : text(name);
    }

    /** A small value: a text that its own type parses. */
    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        return text(name).flatMap(text -> parse(source, parser, text, path.field(name), offset(name)));
    }

    static <T> Optional<T> parse(Source source, Function<String, T> parser, Text text) {
        return parse(source, parser, text.value(), text.path(), text.offset());
    }

    private static <T> Optional<T> parse(
            Source source, Function<String, T> parser, String text, JsonPath path, int offset) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            source.problem(FileProblemCode.UNPARSABLE_VALUE, path, offset, LocatedText.shownMessage(e));
            return Optional.empty();
        }
    }

    /** One of the words of a format, in the case given. */
    <T> Optional<T> constant(String name, Map<String, T> known) {
        Optional<String> text = text(name);
        if (text.isPresent() && !known.containsKey(text.get())) {
            problem(FileProblemCode.UNKNOWN_CONSTANT, name, LocatedText.shown(text.get()), known.keySet());
        }
        return text.flatMap(it -> Optional.ofNullable(known.get(it)));
    }

    /** The day of a date or of a date with time, as its publisher's calendar had it: no zone is applied. */
    Optional<LocalDate> date(String name) {
        return parsed(name, Fields::day);
    }

    Optional<LocalDate> requiredDate(String name) {
        Optional<LocalDate> date = date(name);
        if (date.isEmpty()) {
            missing(name, "a date such as 2026-11-24 or 2026-11-24T09:30:00Z");
        }
        return date;
    }

    static LocalDate day(String text) {
        int end = text.indexOf('T');
        try {
            if (text.length() > MAX_DATE) {
                throw new DateTimeException(text);
            }
            return LocalDate.parse(end < 0 ? text : text.substring(0, end));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Unable to parse date from '" + LocatedText.shown(text)
                            + "': expected a form such as '2026-11-24' or '2026-11-24T09:30:00Z' at index 0",
                    e);
        }
    }

    /** A number; its length is limited by the reader of the text. */
    Optional<BigDecimal> number(String name) {
        return value(name, Node.Kind.NUMBER).flatMap(value -> {
            int exponent = Math.max(value.text().indexOf('e'), value.text().indexOf('E'));
            if (exponent >= 0 && value.text().length() - exponent > 4) {
                problem(FileProblemCode.WRONG_TYPE, name, "a number of a common size", LocatedText.shown(value.text()));
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(value.text()));
        });
    }

    Optional<Fields> object(String name) {
        return value(name, Node.Kind.OBJECT).map(value -> new Fields(source, value, path.field(name), -1));
    }

    Optional<Fields> requiredObject(String name) {
        Optional<Fields> object = object(name);
        if (object.isEmpty()) {
            missing(name, "an object");
        }
        return object;
    }

    /** The objects of a list; what is no object is a problem. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        value(name, Node.Kind.LIST).ifPresent(list -> {
            for (int i = 0; i < list.items().size(); i++) {
                of(source, list.items().get(i), path.field(name).item(i), i).ifPresent(objects::add);
            }
        });
        return objects;
    }

    /** How many elements a list has, whatever they are; 0 where it is none. */
    int size(String name) {
        Node value = node.field(name);
        return value == null ? 0 : value.items().size();
    }

    List<Fields> requiredObjects(String name) {
        if (!has(name)) {
            missing(name, "a list");
        }
        return objects(name);
    }

    /** The texts of a list; what is no text is a problem, what is blank is passed over. */
    List<Text> texts(String name) {
        List<Text> texts = new ArrayList<>();
        value(name, Node.Kind.LIST).ifPresent(list -> {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                JsonPath at = path.field(name).item(i);
                if (item.kind() != Node.Kind.TEXT) {
                    source.problem(FileProblemCode.WRONG_TYPE, at, item.offset(), Node.Kind.TEXT, item.kind());
                } else if (!item.text().isBlank()) {
                    texts.add(new Text(item.text().strip(), at, item.offset()));
                }
            }
        });
        return texts;
    }
}
