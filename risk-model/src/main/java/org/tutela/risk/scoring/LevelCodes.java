package org.tutela.risk.scoring;

import static java.util.Objects.requireNonNull;

/** The rule that all level codes share. */
final class LevelCodes {

    private static final int MAX_LENGTH = 40;

    private LevelCodes() {}

    static void check(String what, String code) {
        requireNonNull(code, "code");
        if (code.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (code.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(what + " must have at most 40 characters, but had " + code.length());
        }
    }
}
