package org.tutela.core.canonical;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;

/**
 * The canonical byte encoding, version 1: the bytes that digests are taken over.
 *
 * <p>Every value starts with a tag byte. Lengths and counts are four bytes, most significant first; texts are UTF-8.
 *
 * <table>
 * <caption>Encodings</caption>
 * <tr><th>Value</th><th>Tag</th><th>Body</th></tr>
 * <tr><td>text, {@link CanonicalText}, enum constant, date</td><td>{@code T}</td><td>length, bytes</td></tr>
 * <tr><td>whole number</td><td>{@code I}</td><td>eight bytes</td></tr>
 * <tr><td>decimal</td><td>{@code D}</td><td>length, bytes of the plain text without trailing zeros</td></tr>
 * <tr><td>truth value</td><td>{@code B}</td><td>0 or 1</td></tr>
 * <tr><td>list</td><td>{@code L}</td><td>count, items in order; identified items in the order of their ids; sets in the order of
 * their encodings</td></tr>
 * <tr><td>record</td><td>{@code R}</td><td>simple type name, count of filled components, then name and value of each in the
 * order of their names</td></tr>
 * </table>
 *
 * <p>An empty optional, an empty collection and an empty text are left out of their record. So a component that is added later and left empty
 * changes no digest, input order of identified items changes no digest, and a record is never mistaken for another. JSON is never
 * digested.
 *
 * <p>This class is not thread-safe; use one encoder per digest.
 */
public final class CanonicalEncoder {

    /** The version of this encoding; it stands at the beginning of the bytes. */
    public static final int VERSION = 1;

    private static final ClassValue<Component[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Component[] result = new Component[components.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = new Component(
                        components[i].getName(),
                        components[i].getName().getBytes(StandardCharsets.UTF_8),
                        components[i].getAccessor());
            }
            Arrays.sort(result, Comparator.comparing(Component::name));
            return result;
        }
    };

    private byte[] buffer = new byte[1 << 10];
    private int size;

    /** Starts an encoding with the version number. */
    public CanonicalEncoder() {
        putInt(VERSION);
    }

    /**
     * Appends a value.
     *
     * @param value a text, {@link CanonicalText}, enum constant, date, whole number, {@link BigDecimal}, truth value, record of
     *     such values in an exported package, or a collection or optional of them
     * @return this encoder
     * @throws IllegalArgumentException if the value, or a value inside it, has no encoding
     */
    public CanonicalEncoder put(Object value) {
        requireNonNull(value, "value");
        if (value instanceof CharSequence || value instanceof CanonicalText || value instanceof LocalDate) {
            putText('T', value.toString());
        } else if (value instanceof Enum<?> constant) {
            putText('T', constant.name());
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            putByte('I');
            putLong(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            putText(
                    'D',
                    decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
        } else if (value instanceof Boolean truth) {
            putByte('B');
            putByte(truth ? 1 : 0);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                put(optional.get());
            } else {
                putByte('N');
            }
        } else if (value instanceof Collection<?> items) {
            putCollection(items);
        } else if (value instanceof Record row) {
            putRecord(row);
        } else {
            throw new IllegalArgumentException("Value must have a canonical encoding, but was of type "
                    + value.getClass().getName());
        }
        return this;
    }

    /**
     * Returns the bytes so far.
     *
     * @return a new array
     */
    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, size);
    }

    /**
     * Returns the digest over the bytes so far.
     *
     * @return the SHA-256 digest
     */
    public Digest digest() {
        return Digest.sha256(buffer, size);
    }

    private void putCollection(Collection<?> items) {
        putByte('L');
        putInt(items.size());
        if (items.isEmpty()) {
            return;
        }
        if (items instanceof Set<?>) {
            List<byte[]> encoded = new ArrayList<>(items.size());
            for (Object item : items) {
                encoded.add(bytesOf(item));
            }
            encoded.sort(Arrays::compareUnsigned);
            for (byte[] bytes : encoded) {
                putBytes(bytes, bytes.length);
            }
        } else if (items.iterator().next() instanceof Identified) {
            List<Identified> sorted = new ArrayList<>(items.size());
            for (Object item : items) {
                sorted.add((Identified) item);
            }
            sorted.sort((a, b) -> EntityId.CANONICAL_ORDER.compare(a.id(), b.id()));
            for (Identified item : sorted) {
                put(item);
            }
        } else {
            for (Object item : items) {
                put(item);
            }
        }
    }

    private static byte[] bytesOf(Object item) {
        CanonicalEncoder encoder = new CanonicalEncoder();
        encoder.size = 0;
        return encoder.put(item).toByteArray();
    }

    private void putRecord(Record row) {
        putByte('R');
        putRaw(row.getClass().getSimpleName());
        int countAt = size;
        putInt(0);
        int filled = 0;
        for (Component component : COMPONENTS.get(row.getClass())) {
            Object value = component.valueOf(row);
            if (isEmpty(value)) {
                continue;
            }
            putRaw(component.encodedName());
            put(value);
            filled++;
        }
        int end = size;
        size = countAt;
        putInt(filled);
        size = end;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof String text && text.isEmpty();
    }

    private void putText(char tag, String text) {
        putByte(tag);
        putRaw(text);
    }

    private void putRaw(String text) {
        putRaw(text.getBytes(StandardCharsets.UTF_8));
    }

    private void putRaw(byte[] bytes) {
        putInt(bytes.length);
        putBytes(bytes, bytes.length);
    }

    private void putLong(long value) {
        putInt((int) (value >>> 32));
        putInt((int) value);
    }

    private void putInt(int value) {
        ensure(4);
        buffer[size++] = (byte) (value >>> 24);
        buffer[size++] = (byte) (value >>> 16);
        buffer[size++] = (byte) (value >>> 8);
        buffer[size++] = (byte) value;
    }

    private void putByte(int value) {
        ensure(1);
        buffer[size++] = (byte) value;
    }

    private void putBytes(byte[] bytes, int length) {
        ensure(length);
        System.arraycopy(bytes, 0, buffer, size, length);
        size += length;
    }

    private void ensure(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Component(String name, byte[] encodedName, Method accessor) {

        Object valueOf(Record row) {
            try {
                return accessor.invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalArgumentException(
                        "Record must be public in an exported package to be encoded, but was "
                                + row.getClass().getName(),
                        e);
            }
        }
    }
}
