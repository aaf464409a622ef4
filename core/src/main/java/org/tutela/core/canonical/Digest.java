package org.tutela.core.canonical;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;

/**
 * A SHA-256 digest over canonical bytes, written as 64 lower-case hexadecimal digits.
 *
 * <p>Get one from {@link CanonicalEncoder#digest()} or {@link #parse(String)}. This class is immutable and thread-safe.
 *
 * @param text 64 digits from {@code 0-9a-f}
 */
public record Digest(String text) implements CanonicalText {

    private static final int LENGTH = 64;

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is not 64 lower-case hexadecimal digits
     */
    public Digest {
        requireNonNull(text, "text");
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("Unable to parse digest from '" + text
                    + "': expected 64 hexadecimal digits at index " + text.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                throw new IllegalArgumentException("Unable to parse digest from '" + text
                        + "': expected a lower-case hexadecimal digit at index " + i);
            }
        }
    }

    /**
     * Returns the digest with a text.
     *
     * @param text 64 lower-case hexadecimal digits
     * @return the digest
     * @throws IllegalArgumentException if the text is not 64 lower-case hexadecimal digits
     */
    public static Digest parse(String text) {
        return new Digest(text);
    }

    static Digest sha256(byte[] bytes, int length) {
        return new Digest(Hashing.sha256().hashBytes(bytes, 0, length).toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
