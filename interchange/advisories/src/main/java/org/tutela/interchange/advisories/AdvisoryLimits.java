package org.tutela.interchange.advisories;

import org.tutela.interchange.json.located.Limits;

/**
 * How much of a file the readers of this package take. What is larger is reported with its place and not read.
 *
 * <p>A compressed file is unpacked by the host, whose stream is read no further than these limits.
 */
public final class AdvisoryLimits {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    /** How many values of JSON or elements and attributes of XML a file may have. */
    public static final int MAX_VALUES = 4_000_000;

    /** How deep lists, objects and elements may be nested. */
    public static final int MAX_DEPTH = 128;

    /** The longest text, in UTF-16 code units. */
    public static final int MAX_TEXT_LENGTH = 1 << 20;

    /** The longest number, in characters. */
    public static final int MAX_NUMBER_LENGTH = 40;

    /** How many problems with a file are listed. */
    public static final int MAX_PROBLEMS = 1000;

    static final Limits JSON = new Limits(MAX_BYTES, MAX_VALUES, MAX_DEPTH, MAX_TEXT_LENGTH, MAX_NUMBER_LENGTH);

    private AdvisoryLimits() {}
}
