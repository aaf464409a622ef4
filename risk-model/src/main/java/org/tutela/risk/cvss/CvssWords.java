package org.tutela.risk.cvss;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads four or eight bytes of an array as one number, the first byte at the low end.
 *
 * <p>A {@link VarHandle} does it in one instruction, but making the first one of a process takes several milliseconds,
 * more than everything else that the first score needs. So the first reads put the number together byte by byte, and the
 * handles are made when a process has shown that it reads many vectors. Both give the same number, and a thread that sees
 * the switch late is slow a little longer and no more, so the switch needs no synchronization.
 *
 * <p>Few reads are many enough: the switch must come before the compiler takes its profile of the branches. Then the slow
 * way looks as if never taken and is left out; otherwise it stands in every loop and costs a third of the speed.
 */
final class CvssWords {
    private static final int MANY = 16;

    private static int reads;
    private static boolean wide;

    private CvssWords() {}

    /** Counts the vectors read, until they are many. */
    static void count() {
        if (!wide && ++reads > MANY) {
            wide = true;
        }
    }

    /** Returns the eight bytes from an index on. */
    static long eight(byte[] bytes, int from) {
        return wide ? (long) Handles.EIGHT.get(bytes, from) : join(bytes, from);
    }

    /** Returns the four bytes from an index on. */
    static int four(byte[] bytes, int from) {
        return wide ? (int) Handles.FOUR.get(bytes, from) : joinFour(bytes, from);
    }

    private static long join(byte[] bytes, int from) {
        return joinFour(bytes, from) & 0xFFFFFFFFL | (long) joinFour(bytes, from + 4) << 32;
    }

    private static int joinFour(byte[] bytes, int from) {
        return bytes[from] & 0xFF
                | (bytes[from + 1] & 0xFF) << 8
                | (bytes[from + 2] & 0xFF) << 16
                | (bytes[from + 3] & 0xFF) << 24;
    }

    private static final class Handles {
        static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
        static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    }
}
