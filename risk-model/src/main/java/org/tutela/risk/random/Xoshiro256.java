package org.tutela.risk.random;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The generator xoshiro256**, seeded by SplitMix64; Blackman and Vigna (2018). Not thread-safe: one stream, one user. */
public final class Xoshiro256 {

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    /**
     * Creates a generator in a state.
     *
     * @param s0 the first word
     * @param s1 the second word
     * @param s2 the third word
     * @param s3 the fourth word
     */
    public Xoshiro256(long s0, long s1, long s2, long s3) {
        this.s0 = s0;
        this.s1 = s1;
        this.s2 = s2;
        this.s3 = s3;
    }

    static Xoshiro256 of(SplitMix64 seeds) {
        return new Xoshiro256(seeds.next(), seeds.next(), seeds.next(), seeds.next());
    }

    /**
     * Returns the stream of a name. Its SplitMix64 seed is the first 8 bytes, big-endian, of the SHA-256 of the UTF-8 text of the
     * parts of the name, joined by line feeds.
     *
     * @param parts the parts of the name: what draws, the seed, what for, the number of the chunk
     * @return a new generator
     */
    public static Xoshiro256 stream(Object... parts) {
        String name = Joiner.on('\n').join(parts);
        byte[] hash = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).asBytes();
        return of(new SplitMix64(Longs.fromByteArray(Arrays.copyOf(hash, Long.BYTES))));
    }

    /**
     * Returns the next word.
     *
     * @return any of the 2^64 words
     */
    public long next() {
        long result = Long.rotateLeft(s1 * 5, 7) * 9;
        long t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /**
     * Returns the next number.
     *
     * @return a number strictly between 0 and 1: the middle of one of 2^52 equal cells
     */
    public double nextUniform() {
        return ((next() >>> 12) + 0.5) * 0x1p-52;
    }

    /** The generator that gives other generators their state; Steele, Lea and Flood (2014). */
    public static final class SplitMix64 {

        private long state;

        /**
         * Creates a generator.
         *
         * @param seed the seed
         */
        public SplitMix64(long seed) {
            state = seed;
        }

        /**
         * Returns the next word.
         *
         * @return any of the 2^64 words
         */
        public long next() {
            state += 0x9E3779B97F4A7C15L;
            long z = state;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }
}
