package org.tutela.interchange.json.located;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.tutela.interchange.json.FileProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes a tree of JSON, without recursion. The limits are ours, so that what breaks them has a place; Jackson's are off. */
public final class TreeReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** A list or an object that is not closed yet, and the field whose value comes next. */
    private static final class Open {

        final Node node;
        final JsonPath path;
        String name = "";
        int nameOffset;
        boolean isRepeated;

        Open(Node node, JsonPath path) {
            this.node = node;
            this.path = path;
        }

        JsonPath next() {
            return node.kind() == Node.Kind.OBJECT
                    ? path.field(name)
                    : path.item(node.items().size());
        }

        void take(Node value) {
            if (node.kind() == Node.Kind.LIST) {
                node.items().add(value);
            } else if (!isRepeated) {
                node.fields().put(name, new Node.Field(nameOffset, value));
            }
        }
    }

    private final LocatedText text;
    private final Limits limits;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int values;

    private TreeReader(LocatedText text, Limits limits, Problems problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Returns the tree of a text.
     *
     * @param text the text
     * @param limits how much is read
     * @param problems where problems go
     * @return the tree; null if the text is broken or too large, which is a problem then
     */
    public static @Nullable Node read(LocatedText text, Limits limits, Problems problems) {
        return new TreeReader(text, limits, problems).read();
    }

    private @Nullable Node read() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.chars(), 0, text.length())) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                problems.add(FileProblemCode.NOT_JSON, JsonPath.ROOT, text.length(), "it is empty");
                return null;
            }
            while (token != null) {
                int offset = (int) parser.currentTokenLocation().getCharOffset();
                if (root != null && open.isEmpty()) {
                    problems.add(FileProblemCode.TRAILING_CONTENT, JsonPath.ROOT, offset);
                    return root;
                }
                values += token.isScalarValue() || token.isStructStart() ? 1 : 0;
                if (values > limits.maxValues()) {
                    problems.add(
                            FileProblemCode.TOO_LARGE,
                            JsonPath.ROOT,
                            offset,
                            "Number of values",
                            limits.maxValues(),
                            "more than that");
                    return null;
                }
                if (!accept(token, parser, offset)) {
                    return null;
                }
                token = parser.nextToken();
            }
            return root;
        } catch (JacksonException e) {
            int offset = offset(e);
            if (root != null && open.isEmpty()) {
                problems.add(FileProblemCode.TRAILING_CONTENT, JsonPath.ROOT, offset);
                return root;
            }
            JsonPath path = open.isEmpty() ? JsonPath.ROOT : open.getLast().path;
            problems.add(FileProblemCode.NOT_JSON, path, offset, reason(e));
            return null;
        }
    }

    private boolean accept(JsonToken token, JsonParser parser, int offset) {
        return switch (token) {
            case START_OBJECT -> start(Node.object(offset));
            case START_ARRAY -> start(Node.list(offset));
            case END_OBJECT, END_ARRAY -> {
                open.removeLast();
                yield true;
            }
            case PROPERTY_NAME -> {
                name(open.getLast(), parser.getString(), offset);
                yield true;
            }
            case VALUE_STRING -> leaf(Node.Kind.TEXT, offset, string(parser.getString(), next(), offset));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                leaf(Node.Kind.NUMBER, offset, number(parser.getString(), offset));
            case VALUE_TRUE, VALUE_FALSE -> leaf(Node.Kind.TRUTH, offset, parser.getString());
            case VALUE_NULL -> leaf(Node.Kind.NULL, offset, "null");
            default -> throw new IllegalStateException("Token must be one of JSON, but was " + token);
        };
    }

    private boolean leaf(Node.Kind kind, int offset, String value) {
        take(Node.leaf(kind, offset, value));
        return true;
    }

    private JsonPath next() {
        return open.isEmpty() ? JsonPath.ROOT : open.getLast().next();
    }

    private boolean start(Node node) {
        JsonPath path = next();
        if (open.size() == limits.maxDepth()) {
            problems.add(
                    FileProblemCode.TOO_LARGE,
                    JsonPath.ROOT,
                    node.offset(),
                    "Depth",
                    limits.maxDepth(),
                    "more than that");
            return false;
        }
        take(node);
        open.addLast(new Open(node, path));
        return true;
    }

    private void take(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.getLast().take(node);
        }
    }

    private void name(Open object, String name, int offset) {
        String known = string(name, object.path, offset);
        object.name = known;
        object.nameOffset = offset;
        object.isRepeated = object.node.fields().containsKey(known);
        if (object.isRepeated) {
            int first = requireNonNull(object.node.fields().get(known)).offset();
            problems.add(
                    FileProblemCode.DUPLICATE_FIELD,
                    object.next(),
                    offset,
                    LocatedText.shown(known),
                    text.line(first),
                    text.column(first));
        }
    }

    /** Returns the text, or another one in its place where it is too long: that is a problem already. */
    private String string(String value, JsonPath path, int offset) {
        if (value.length() > limits.maxTextLength()) {
            tooLong("Length of a text", limits.maxTextLength(), value, path, offset);
            return "";
        }
        int half = LocatedText.loneSurrogate(value);
        if (half >= 0) {
            problems.add(FileProblemCode.LONE_SURROGATE, path, offset, half);
        }
        return value;
    }

    private String number(String value, int offset) {
        if (value.length() <= limits.maxNumberLength()) {
            return value;
        }
        tooLong("Length of a number", limits.maxNumberLength(), value, next(), offset);
        return "0";
    }

    private void tooLong(String what, int most, String value, JsonPath path, int offset) {
        problems.add(FileProblemCode.TOO_LARGE, path, offset, what, most, value.length());
    }

    /** Where the offending character stands; after an unfinished number and at a word that is no JSON, Jackson is elsewhere. */
    private int offset(JacksonException e) {
        int offset = Math.min((int) e.getLocation().getCharOffset(), text.length());
        String message = e.getOriginalMessage();
        String unexpected = "Unexpected character ('";
        String word = "Non-standard token '";
        if (message.startsWith(unexpected)) {
            char found = message.charAt(unexpected.length());
            return !text.has(offset, found) && text.has(offset + 1, found) ? offset + 1 : offset;
        }
        if (message.startsWith(word)) {
            String token = message.substring(word.length(), message.indexOf('\'', word.length()));
            return text.endsWith(token, offset) ? offset - token.length() : offset;
        }
        return offset;
    }

    /** What Jackson says, without what it says about itself and without text of the file. */
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Unrecognized token") || message.startsWith("Non-standard token")) {
            return "expected a string, a number, an object, a list, true, false or null";
        }
        for (String end : new String[] {" (start marker", " (for ", ": enable", ": maybe a", ": JSON spec", "\n"}) {
            int at = message.indexOf(end);
            message = at < 0 ? message : message.substring(0, at);
        }
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
