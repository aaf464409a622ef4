package org.tutela.risk.fair;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The generator xoshiro256**, seeded by SplitMix64; Blackman and Vigna (2018). Not thread-safe: one stream, one user. */
final class Xoshiro256 {

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    Xoshiro256(long s0, long s1, long s2, long s3) {
        this.s0 = s0;
        this.s1 = s1;
        this.s2 = s2;
        this.s3 = s3;
    }

    static Xoshiro256 of(SplitMix64 seeds) {
        return new Xoshiro256(seeds.next(), seeds.next(), seeds.next(), seeds.next());
    }

    /** The stream of a variable of a risk in a chunk, as the package comment specifies it. */
    static Xoshiro256 stream(long seed, String risk, String variable, int chunk) {
        String name = "tutela-fair-1\n" + seed + '\n' + risk + '\n' + variable + '\n' + chunk;
        byte[] hash = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).asBytes();
        return of(new SplitMix64(Longs.fromByteArray(Arrays.copyOf(hash, Long.BYTES))));
    }

    long next() {
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

    /** A number strictly between 0 and 1: the middle of one of 2^52 equal cells. */
    double nextUniform() {
        return ((next() >>> 12) + 0.5) * 0x1p-52;
    }

    /** The generator that gives other generators their state; Steele, Lea and Flood (2014). */
    static final class SplitMix64 {

        private long state;

        SplitMix64(long seed) {
            state = seed;
        }

        long next() {
            state += 0x9E3779B97F4A7C15L;
            long z = state;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }
}
