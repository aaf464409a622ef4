package org.tutela.interchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;
import org.tutela.interchange.json.located.Suggestion;

/** A record as an object: one field for each component, under its name, in its order. */
final class RecordShape implements Shape {

    private record Component(Method accessor, Shape shape, Optional<Object> whenAbsent) {

        Object valueOf(Object row) {
            Object value = Shapes.Reflection.call(() -> accessor.invoke(row), rejected -> {
                throw rejected;
            });
            if (value == null) {
                throw new IllegalStateException("Component must have a value, but " + accessor + " gave none");
            }
            return value;
        }
    }

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final ImmutableMap<String, Component> components;

    private RecordShape(Class<?> type, Constructor<?> constructor, ImmutableMap<String, Component> components) {
        this.type = type;
        this.constructor = constructor;
        this.components = components;
    }

    static RecordShape of(Class<?> type, Shapes shapes) {
        ImmutableMap.Builder<String, Component> components = ImmutableMap.builder();
        for (RecordComponent component : type.getRecordComponents()) {
            Shape shape = shapes.of(component.getGenericType());
            Optional<Object> whenAbsent = Defaults.of(type, component.getName()).or(shape::whenAbsent);
            components.put(component.getName(), new Component(component.getAccessor(), shape, whenAbsent));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Shapes.Reflection.types(type));
            return new RecordShape(type, constructor, components.buildOrThrow());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "Record must have a canonical constructor, but " + type.getName() + " had none", e);
        }
    }

    Class<?> type() {
        return type;
    }

    Set<String> names() {
        return components.keySet();
    }

    /** The names of the fields that must be given. */
    Set<String> required() {
        Set<String> result = new LinkedHashSet<>();
        components.forEach((name, component) -> {
            if (component.whenAbsent.isEmpty()) {
                result.add(name);
            }
        });
        return result;
    }

    @Override
    public @Nullable Object read(Node node, JsonPath path, Reading reading) {
        return read(node, path, reading, ImmutableList.of());
    }

    /** Reads a record from an object that has other fields as well, which somebody else has read. */
    @Nullable Object read(Node node, JsonPath path, Reading reading, Collection<String> others) {
        if (node.kind() != Node.Kind.OBJECT) {
            return refuse(node, path, reading);
        }
        Set<String> misspelt = unknownFields(node, path, reading, others);
        @Nullable Object[] arguments = new @Nullable Object[components.size()];
        boolean isComplete = true;
        int i = 0;
        for (Map.Entry<String, Component> it : components.entrySet()) {
            Component component = it.getValue();
            Node value = node.field(it.getKey());
            if (value != null) {
                arguments[i] = component.shape.read(value, path.field(it.getKey()), reading);
            } else if (component.whenAbsent.isPresent()) {
                arguments[i] = component.whenAbsent.get();
            } else if (!misspelt.contains(it.getKey())) {
                reading.problem(
                        FileProblemCode.MISSING_FIELD, path, node.offset(), it.getKey(), component.shape.expected());
            }
            isComplete &= arguments[i++] != null;
        }
        return isComplete
                ? Shapes.Reflection.call(
                        () -> constructor.newInstance(arguments),
                        rejected -> reading.problem(
                                FileProblemCode.CONTRADICTING_FIELDS,
                                path,
                                node.offset(),
                                LocatedText.shownMessage(rejected)))
                : null;
    }

    /** Reports unknown fields and returns the known ones that were probably meant. */
    private Set<String> unknownFields(Node node, JsonPath path, Reading reading, Collection<String> others) {
        Set<String> meant = new LinkedHashSet<>();
        node.fields().forEach((name, field) -> {
            if (components.containsKey(name)
                    || others.contains(name)
                    || reading.problems().isFull()) {
                return;
            }
            List<String> known = new ArrayList<>(others);
            known.addAll(components.keySet());
            List<String> free = new ArrayList<>(known);
            free.removeIf(it -> node.field(it) != null);
            String shown = LocatedText.shown(name);
            Optional<String> near = Suggestion.of(name, free);
            if (near.isPresent()) {
                meant.add(near.get());
                reading.problem(
                        FileProblemCode.MISSPELT_FIELD, path.field(name), field.offset(), shown, known, near.get());
            } else {
                reading.problem(FileProblemCode.UNKNOWN_FIELD, path.field(name), field.offset(), shown, known);
            }
        });
        return meant;
    }

    @Override
    public Object write(Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        write(value, fields);
        return fields;
    }

    /** Adds the fields of a record, without those that say what their absence says. */
    void write(Object row, Map<String, Object> fields) {
        components.forEach((name, component) -> {
            Object value = component.valueOf(row);
            boolean isAbsent = component.whenAbsent.isPresent() && isSame(component.whenAbsent.get(), value);
            if (!isAbsent) {
                fields.put(name, component.shape.write(value));
            }
        });
    }

    private static boolean isSame(Object whenAbsent, Object value) {
        return value instanceof Collection<?> items && whenAbsent instanceof Collection<?>
                ? items.isEmpty()
                : whenAbsent.equals(value);
    }

    @Override
    public String expected() {
        return "an object";
    }
}
