package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An ordinal scale: level codes with their names, from the lowest to the highest.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id of the scale, such as {@code exploitability-5}
 * @param levels the levels, from the lowest to the highest, immutable, from 2 to 20
 */
public record Scale(String id, List<Level> levels) {

    private static final int MIN_LEVELS = 2;
    private static final int MAX_LEVELS = 20;

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if the id is blank, there are fewer than 2 or more than 20 levels, or a code stands twice
     */
    public Scale {
        requireNonNull(id, "id");
        levels = ImmutableList.copyOf(levels);
        if (id.isBlank()) {
            throw new IllegalArgumentException("Scale id must not be blank");
        }
        if (levels.size() < MIN_LEVELS || levels.size() > MAX_LEVELS) {
            throw new IllegalArgumentException(
                    "Scale '" + id + "' must have from 2 to 20 levels, but had " + levels.size());
        }
        Set<String> seen = new HashSet<>();
        for (Level level : levels) {
            if (!seen.add(level.code())) {
                throw new IllegalArgumentException(
                        "Scale '" + id + "' must name each level once, but has '" + level.code() + "' twice");
            }
        }
    }

    /**
     * Returns a scale.
     *
     * @param id the id of the scale
     * @param codesAndNames code and name of each level, from the lowest to the highest
     * @return the scale
     * @throws IllegalArgumentException if the texts do not come in pairs, or the scale is not admissible
     */
    public static Scale of(String id, String... codesAndNames) {
        if (codesAndNames.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Scale '" + id + "' must have a name for each code, but had " + codesAndNames.length + " texts");
        }
        ImmutableList.Builder<Level> levels = ImmutableList.builder();
        for (int i = 0; i < codesAndNames.length; i += 2) {
            levels.add(new Level(codesAndNames[i], codesAndNames[i + 1]));
        }
        return new Scale(id, levels.build());
    }

    /**
     * Returns the place of a level.
     *
     * @param code the code of the level
     * @return its place, from 0 for the lowest
     * @throws IllegalArgumentException if the scale has no such level
     */
    public int indexOf(String code) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "Unknown level '" + code + "' of scale '" + id + "', known levels are " + codes());
    }

    /**
     * Says whether the scale has a level.
     *
     * @param code the code of the level
     * @return true if it does
     */
    public boolean contains(String code) {
        return levels.stream().anyMatch(level -> level.code().equals(code));
    }

    /**
     * Returns the codes.
     *
     * @return the codes, from the lowest to the highest, immutable
     */
    public List<String> codes() {
        return levels.stream().map(Level::code).collect(ImmutableList.toImmutableList());
    }

    /**
     * A level of a scale.
     *
     * @param code the code, such as {@code E3}
     * @param name the name, such as {@code moderate}
     */
    public record Level(String code, String name) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if code or name is blank
         */
        public Level {
            if (code.isBlank()) {
                throw new IllegalArgumentException("Level code must not be blank");
            }
            if (name.isBlank()) {
                throw new IllegalArgumentException("Level name must not be blank");
            }
        }
    }
}
