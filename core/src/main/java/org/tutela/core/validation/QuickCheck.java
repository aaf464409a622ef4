package org.tutela.core.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells of most valid records that all their constraints hold, without the provider: constraints are read from a class once, and a
 * record of it then costs a few comparisons. It finds nothing: whatever it does not know for certain, the provider is asked.
 *
 * <p>It knows a closed set of constraints on components of records, on their elements, and {@code @Valid}. A class with anything else
 * that has to do with validation is left to the provider as a whole.
 */
final class QuickCheck {

    private static final ClassValue<QuickCheck> BY_CLASS = new ClassValue<>() {
        @Override
        protected QuickCheck computeValue(Class<?> type) {
            return new QuickCheck(read(type));
        }
    };

    private final boolean isKnown;

    /** The components that have constraints. */
    private final Part[] parts;

    private QuickCheck(Optional<List<Part>> parts) {
        this.isKnown = parts.isPresent();
        this.parts = parts.map(it -> it.toArray(Part[]::new)).orElseGet(() -> new Part[0]);
    }

    private static boolean isAbsentOrValid(@Nullable Object subject) {
        return subject == null || isSurelyValid(subject);
    }

    /** Says whether all constraints on an object certainly hold. */
    static boolean isSurelyValid(Object subject) {
        QuickCheck check = BY_CLASS.get(subject.getClass());
        if (!check.isKnown) {
            return false;
        }
        for (Part part : check.parts) {
            if (!part.holds(subject)) {
                return false;
            }
        }
        return true;
    }

    /** Says whether a class is not left to the provider. */
    static boolean knows(Class<?> type) {
        return BY_CLASS.get(type).isKnown;
    }

    /** A component with its constraints. */
    private record Part(MethodHandle accessor, Predicate<@Nullable Object> constraints) {

        boolean holds(Object subject) {
            try {
                return constraints.test((Object) accessor.invokeExact(subject));
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("Accessor of a record must not throw a checked exception", e);
            }
        }
    }

    /** Thrown within this class where something is left to the provider. */
    private static final class LeftToProvider extends Exception {
        private static final long serialVersionUID = 1L;

        LeftToProvider() {
            super(null, null, false, false);
        }
    }

    private static Optional<List<Part>> read(Class<?> type) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        try {
            requireNothing(type);
            requireNothingInherited(type);
            requireNothingOnMethods(type);
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Field field = type.getDeclaredField(component.getName());
                List<Predicate<@Nullable Object>> constraints = constraints(field);
                elements(field.getAnnotatedType()).ifPresent(constraints::add);
                if (!constraints.isEmpty()) {
                    parts.add(new Part(
                            MethodHandles.publicLookup()
                                    .unreflect(component.getAccessor())
                                    .asType(MethodType.methodType(Object.class, Object.class)),
                            all(constraints)));
                }
            }
            return Optional.of(parts);
        } catch (LeftToProvider | ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Predicate<@Nullable Object> all(List<Predicate<@Nullable Object>> constraints) {
        Predicate<@Nullable Object> first = constraints.get(0);
        return constraints.size() == 1
                ? first
                : value -> {
                    for (Predicate<@Nullable Object> constraint : constraints) {
                        if (!constraint.test(value)) {
                            return false;
                        }
                    }
                    return true;
                };
    }

    private static boolean isOfValidation(Annotation annotation) {
        String name = annotation.annotationType().getName();
        return !name.startsWith("java.lang.") && !name.startsWith("org.jspecify.");
    }

    private static void requireNothing(AnnotatedElement element) throws LeftToProvider {
        for (Annotation annotation : element.getAnnotations()) {
            if (isOfValidation(annotation)) {
                throw new LeftToProvider();
            }
        }
    }

    /** Interfaces may put constraints on what a record has to have. */
    private static void requireNothingInherited(Class<?> type) throws LeftToProvider {
        for (Class<?> parent : type.getInterfaces()) {
            requireNothing(parent);
            for (Method method : parent.getDeclaredMethods()) {
                requireNothing(method);
                requireNothing(method.getAnnotatedReturnType());
            }
            requireNothingInherited(parent);
        }
    }

    /** An accessor has the constraints of its component; no other method may have any, nor may an accessor have more. */
    private static void requireNothingOnMethods(Class<?> type) throws LeftToProvider, NoSuchFieldException {
        Set<Method> accessors = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessors.add(accessor);
            Set<Annotation> declared = new HashSet<>(
                    Arrays.asList(type.getDeclaredField(component.getName()).getAnnotations()));
            for (Annotation annotation : accessor.getAnnotations()) {
                if (isOfValidation(annotation) && !declared.contains(annotation)) {
                    throw new LeftToProvider();
                }
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!accessors.contains(method) && !Modifier.isStatic(method.getModifiers())) {
                requireNothing(method);
                requireNothing(method.getAnnotatedReturnType());
            }
        }
    }

    private static List<Predicate<@Nullable Object>> constraints(AnnotatedElement element) throws LeftToProvider {
        List<Predicate<@Nullable Object>> result = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            if (isOfValidation(annotation)) {
                result.add(constraint(annotation));
            }
        }
        return result;
    }

    private static Predicate<@Nullable Object> constraint(Annotation annotation) throws LeftToProvider {
        if (annotation instanceof Valid) {
            return QuickCheck::isSurelyValidWithin;
        } else if (annotation instanceof NotBlank it) {
            return requireDefault(it.groups(), QuickCheck::isSurelyNotBlank);
        } else if (annotation instanceof NotNull it) {
            return requireDefault(it.groups(), value -> value != null);
        } else if (annotation instanceof NotEmpty it) {
            return requireDefault(it.groups(), value -> size(value) > 0);
        } else if (annotation instanceof Size it) {
            int min = it.min();
            int max = it.max();
            return requireDefault(it.groups(), value -> {
                int size = size(value);
                return value == null || size >= min && size <= max;
            });
        } else if (annotation instanceof DecimalMin it) {
            BigDecimal bound = new BigDecimal(it.value());
            int least = it.inclusive() ? 0 : 1;
            return requireDefault(
                    it.groups(),
                    value -> value == null || value instanceof BigDecimal number && number.compareTo(bound) >= least);
        } else if (annotation instanceof DecimalMax it) {
            BigDecimal bound = new BigDecimal(it.value());
            int most = it.inclusive() ? 0 : -1;
            return requireDefault(
                    it.groups(),
                    value -> value == null || value instanceof BigDecimal number && number.compareTo(bound) <= most);
        } else if (annotation instanceof Digits it) {
            int whole = it.integer();
            int fraction = it.fraction();
            return requireDefault(
                    it.groups(),
                    value -> value == null
                            || value instanceof BigDecimal number
                                    && number.precision() - number.scale() <= whole
                                    && number.scale() <= fraction);
        }
        throw new LeftToProvider();
    }

    private static Predicate<@Nullable Object> requireDefault(Class<?>[] groups, Predicate<@Nullable Object> constraint)
            throws LeftToProvider {
        if (groups.length > 0) {
            throw new LeftToProvider();
        }
        return constraint;
    }

    /** The constraints on the elements of a container, where there are any. */
    private static Optional<Predicate<@Nullable Object>> elements(AnnotatedType type) throws LeftToProvider {
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return Optional.empty();
        }
        AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
        List<Predicate<@Nullable Object>> constraints = new ArrayList<>();
        for (AnnotatedType argument : arguments) {
            constraints.addAll(constraints(argument));
            elements(argument).ifPresent(constraints::add);
        }
        if (constraints.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.length > 1) {
            throw new LeftToProvider();
        }
        Predicate<@Nullable Object> each = all(constraints);
        return Optional.of(value -> everyElement(value, each));
    }

    private static boolean everyElement(@Nullable Object value, Predicate<@Nullable Object> each) {
        if (value instanceof Optional<?> optional) {
            return each.test(optional.orElse(null)); // as the provider takes out what is not there
        } else if (value instanceof Collection<?> collection) {
            for (Object element : collection) {
                if (!each.test(element)) {
                    return false;
                }
            }
            return true;
        }
        return value == null;
    }

    /** What is marked as valid: an object, or a container whose elements are meant. */
    private static boolean isSurelyValidWithin(@Nullable Object value) {
        return value == null
                || (value instanceof Optional<?> || value instanceof Collection<?>
                        ? everyElement(value, QuickCheck::isAbsentOrValid)
                        : isSurelyValid(value));
    }

    /** Whether there is a character that nobody takes for a blank. */
    private static boolean isSurelyNotBlank(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && !Character.isWhitespace(c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The size of what has one, -1 otherwise. */
    private static int size(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        } else if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : -1;
    }
}
