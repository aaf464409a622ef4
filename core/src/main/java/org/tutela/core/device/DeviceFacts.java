package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a device: facts that hold, facts that do not, and the rest, which is unknown.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param present the facts that hold, immutable
 * @param absent the facts that do not hold, immutable
 */
public record DeviceFacts(Set<DeviceFact> present, Set<DeviceFact> absent) {

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if a fact is in both sets
     */
    public DeviceFacts {
        present = ImmutableSet.copyOf(present);
        absent = ImmutableSet.copyOf(absent);
        for (DeviceFact fact : present) {
            if (absent.contains(fact)) {
                throw new IllegalArgumentException("Device fact must not be both present and absent, but was " + fact);
            }
        }
    }

    /**
     * Returns facts of which none is known.
     *
     * @return the facts
     */
    public static DeviceFacts unknown() {
        return new DeviceFacts(ImmutableSet.of(), ImmutableSet.of());
    }

    /**
     * Returns the facts that hold, with all others unknown.
     *
     * @param present the facts that hold
     * @return the facts
     */
    public static DeviceFacts present(DeviceFact... present) {
        return new DeviceFacts(ImmutableSet.copyOf(present), ImmutableSet.of());
    }

    /**
     * Returns the facts that hold, with all others known not to hold.
     *
     * @param present the facts that hold
     * @return the facts, none of them unknown
     */
    public static DeviceFacts exactly(DeviceFact... present) {
        ImmutableSet<DeviceFact> holds = ImmutableSet.copyOf(present);
        ImmutableSet.Builder<DeviceFact> others = ImmutableSet.builder();
        for (DeviceFact fact : DeviceFact.values()) {
            if (!holds.contains(fact)) {
                others.add(fact);
            }
        }
        return new DeviceFacts(holds, others.build());
    }

    /**
     * Returns these facts and what follows from them by the meaning of the words alone: software in itself is software, and what has no
     * software is not software in itself. A fact that was stated is never changed.
     *
     * @return the facts, with the implied ones
     */
    public DeviceFacts withImplied() {
        return FactClosure.of(this);
    }

    /**
     * Says whether a fact holds, where that is known.
     *
     * @param fact the fact
     * @return true or false, or empty where it is unknown
     */
    public Optional<Boolean> answer(DeviceFact fact) {
        requireNonNull(fact, "fact");
        if (present.contains(fact)) {
            return Optional.of(true);
        }
        return absent.contains(fact) ? Optional.of(false) : Optional.empty();
    }
}
