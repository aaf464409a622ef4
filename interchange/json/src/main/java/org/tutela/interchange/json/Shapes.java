package org.tutela.interchange.json;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tutela.core.canonical.CanonicalText;
import org.tutela.core.clause.ClauseId;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;

/** The shapes of all types that occur in a format of file, found once by walking the components of its records. */
final class Shapes {

    private final Map<Class<?>, Shape> known = new LinkedHashMap<>();

    /** Returns the shape of a type of record component. */
    Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Shape of = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Optional.class) {
                return new Maybe(of);
            }
            if (generic.getRawType() == List.class || generic.getRawType() == Set.class) {
                return new Many(of, generic.getRawType() == Set.class);
            }
        } else if (type instanceof Class<?> plain) {
            Shape shape = known.get(plain);
            if (shape == null) {
                shape = plain(plain);
                known.put(plain, shape);
            }
            return shape;
        }
        throw unsupported(type);
    }

    /** The records met so far, nested ones before those that hold them. */
    List<RecordShape> records() {
        List<RecordShape> result = new ArrayList<>();
        known.values().forEach(shape -> {
            if (shape instanceof RecordShape row) {
                result.add(row);
            }
        });
        return result;
    }

    private Shape plain(Class<?> type) {
        if (type == String.class) {
            return new Text();
        } else if (type == int.class || type == Integer.class) {
            return new Whole(false);
        } else if (type == long.class || type == Long.class) {
            return new Whole(true);
        } else if (type == BigDecimal.class) {
            return new Decimal();
        } else if (type == boolean.class) {
            return new Truth();
        } else if (type == LocalDate.class) {
            return new Day();
        } else if (CanonicalText.class.isAssignableFrom(type)) {
            return Small.of(type);
        } else if (type.isEnum()) {
            return Constant.of(type);
        } else if (type.isRecord()) {
            return RecordShape.of(type, this);
        } else if (type.isSealed()) {
            ImmutableMap.Builder<String, RecordShape> cases = ImmutableMap.builder();
            for (Class<?> it : type.getPermittedSubclasses()) {
                RecordShape shape = (RecordShape) of(it);
                if (shape.names().contains(Choice.KIND)) {
                    throw new IllegalStateException(
                            "Case must have no component 'kind', but " + it.getName() + " had one");
                }
                cases.put(CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, it.getSimpleName()), shape);
            }
            return new Choice(cases.buildOrThrow());
        }
        throw unsupported(type);
    }

    private static IllegalStateException unsupported(Type type) {
        return new IllegalStateException("Component must be of a type that has a form in JSON, but was " + type);
    }

    /** A free text. */
    private static final class Text implements Shape {

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            return node.kind() == Node.Kind.TEXT ? node.text() : refuse(node, path, reading);
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public String expected() {
            return "a text";
        }
    }

    /** A whole number. */
    private record Whole(boolean isLong) implements Shape {

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            if (node.kind() == Node.Kind.NUMBER) {
                try {
                    if (isLong) {
                        return Long.valueOf(node.text());
                    }
                    return Integer.valueOf(node.text());
                } catch (NumberFormatException e) {
                    return refuse(node, path, reading);
                }
            }
            return refuse(node, path, reading);
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public String expected() {
            return "a whole number from "
                    + (isLong
                            ? Long.MIN_VALUE + " to " + Long.MAX_VALUE
                            : Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
    }

    /** A decimal number, kept digit for digit. */
    private static final class Decimal implements Shape {

        private static final int MAX_DIGITS = 40;

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            boolean isPlain = node.kind() == Node.Kind.NUMBER
                    && node.text().length() <= MAX_DIGITS
                    && node.text().indexOf('e') < 0
                    && node.text().indexOf('E') < 0;
            return isPlain ? new BigDecimal(node.text()) : refuse(node, path, reading);
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public String expected() {
            return "a decimal number of at most 40 characters without an exponent";
        }
    }

    /** True or false. */
    private static final class Truth implements Shape {

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            return node.kind() == Node.Kind.TRUTH ? Boolean.valueOf(node.text()) : refuse(node, path, reading);
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** A date. */
    private static final class Day implements Shape {

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            if (node.kind() != Node.Kind.TEXT) {
                return refuse(node, path, reading);
            }
            try {
                return LocalDate.parse(node.text());
            } catch (DateTimeException e) {
                String message =
                        "Unable to parse date from '" + LocatedText.shown(node.text()) + "': expected " + expected();
                reading.problem(FileProblemCode.UNPARSABLE_VALUE, path, node.offset(), message);
                return null;
            }
        }

        @Override
        public Object write(Object value) {
            return value.toString();
        }

        @Override
        public String expected() {
            return "a date such as 2026-11-24";
        }
    }

    /** A constant of an enum, by its name. */
    private record Constant(ImmutableMap<String, Object> constants) implements Shape {

        static Constant of(Class<?> type) {
            ImmutableMap.Builder<String, Object> constants = ImmutableMap.builder();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return new Constant(constants.buildOrThrow());
        }

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            if (node.kind() != Node.Kind.TEXT) {
                return refuse(node, path, reading);
            }
            Object constant = constants.get(node.text());
            return constant != null ? constant : unknown(node.text(), constants.keySet(), node, path, reading);
        }

        @Override
        public Object write(Object value) {
            return ((Enum<?>) value).name();
        }

        @Override
        public String expected() {
            return "one of " + constants.keySet();
        }
    }

    /** A small value with a canonical text, made by its own parse method. */
    private record Small(Method parse, String expected) implements Shape {

        static Small of(Class<?> type) {
            try {
                String words = CaseFormat.UPPER_CAMEL
                        .to(CaseFormat.LOWER_HYPHEN, type.getSimpleName())
                        .replace('-', ' ');
                String article = "aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ";
                return new Small(type.getMethod("parse", String.class), article + words);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(
                        "Small value must have a parse method, but " + type.getName() + " had none", e);
            }
        }

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            if (node.kind() != Node.Kind.TEXT) {
                return refuse(node, path, reading);
            }
            if (node.text().length() > RiskFiles.MAX_SMALL_LENGTH) {
                reading.problem(
                        FileProblemCode.TOO_LARGE,
                        path,
                        node.offset(),
                        "Length of " + expected,
                        RiskFiles.MAX_SMALL_LENGTH,
                        node.text().length());
                return null;
            }
            Object value = Reflection.call(
                    () -> parse.invoke(null, node.text()),
                    rejected -> reading.problem(
                            FileProblemCode.UNPARSABLE_VALUE, path, node.offset(), LocatedText.shownMessage(rejected)));
            if (value instanceof ClauseId clause) {
                reading.clauses().add(new Reading.NamedClause(clause, path, node.offset()));
            }
            return value;
        }

        @Override
        public Object write(Object value) {
            return value.toString();
        }
    }

    /** A value that may be absent. */
    private record Maybe(Shape of) implements Shape {

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            Object value = of.read(node, path, reading);
            return value == null ? null : Optional.of(value);
        }

        @Override
        public Object write(Object value) {
            return of.write(((Optional<?>) value).orElseThrow());
        }

        @Override
        public String expected() {
            return of.expected();
        }

        @Override
        public Optional<Object> whenAbsent() {
            return Optional.of(Optional.empty());
        }
    }

    /** A list or a set, in the order of the text. */
    private record Many(Shape of, boolean isSet) implements Shape {

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            if (node.kind() != Node.Kind.LIST) {
                return refuse(node, path, reading);
            }
            Collection<Object> values =
                    isSet ? new LinkedHashSet<>() : new ArrayList<>(node.items().size());
            boolean isComplete = true;
            for (int i = 0; i < node.items().size(); i++) {
                Node item = node.items().get(i);
                JsonPath at = path.item(i);
                Object value = of.read(item, at, reading);
                if (value == null) {
                    isComplete = false;
                } else if (!values.add(value)) {
                    reading.problem(
                            FileProblemCode.REPEATED_ELEMENT, at, item.offset(), LocatedText.shown(item.text()));
                    isComplete = false;
                }
            }
            return isComplete ? values : null;
        }

        @Override
        public Object write(Object value) {
            List<Object> items = new ArrayList<>();
            for (Object item : (Collection<?>) value) {
                items.add(of.write(item));
            }
            return items;
        }

        @Override
        public String expected() {
            return "a list";
        }

        @Override
        public Optional<Object> whenAbsent() {
            return Optional.of(isSet ? Set.of() : List.of());
        }
    }

    /** One of several records, told apart by the field "kind". */
    private record Choice(ImmutableMap<String, RecordShape> cases) implements Shape {

        static final String KIND = "kind";
        private static final ImmutableList<String> DISCRIMINATOR = ImmutableList.of(KIND);

        @Override
        public @Nullable Object read(Node node, JsonPath path, Reading reading) {
            if (node.kind() != Node.Kind.OBJECT) {
                return refuse(node, path, reading);
            }
            Node kind = node.field(KIND);
            if (kind == null) {
                reading.problem(FileProblemCode.MISSING_FIELD, path, node.offset(), KIND, expectedKind());
                return null;
            }
            JsonPath at = path.field(KIND);
            if (kind.kind() != Node.Kind.TEXT) {
                reading.problem(FileProblemCode.WRONG_TYPE, at, kind.offset(), expectedKind(), kind.kind());
                return null;
            }
            RecordShape shape = cases.get(kind.text());
            return shape == null
                    ? unknown(kind.text(), cases.keySet(), kind, at, reading)
                    : shape.read(node, path, reading, DISCRIMINATOR);
        }

        @Override
        public Object write(Object value) {
            for (Map.Entry<String, RecordShape> it : cases.entrySet()) {
                if (it.getValue().type() == value.getClass()) {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put(KIND, it.getKey());
                    it.getValue().write(value, fields);
                    return fields;
                }
            }
            throw new IllegalStateException("Value must be one of " + cases.keySet() + ", but was " + value.getClass());
        }

        private String expectedKind() {
            return "one of " + cases.keySet();
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /** Calls of methods and constructors that are public in exported packages. */
    static final class Reflection {

        /** A call. */
        interface Call {
            Object run() throws ReflectiveOperationException;
        }

        /** What to do with an argument that was refused. */
        interface Refusal {
            void report(IllegalArgumentException rejected);
        }

        private Reflection() {}

        /** Returns the result, or null if the callee refused its argument. */
        static @Nullable Object call(Call call, Refusal refusal) {
            try {
                return call.run();
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException rejected) {
                    refusal.report(rejected);
                    return null;
                }
                throw new IllegalStateException("Value must be made or refused, but its type threw", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Record must be public in an exported package, but was not", e);
            }
        }

        static Class<?>[] types(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
        }
    }
}
