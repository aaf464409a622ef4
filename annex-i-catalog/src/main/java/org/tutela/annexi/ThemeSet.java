package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A few themes in the order given, immutable; small and quick to make, because loading an edition makes hundreds. */
final class ThemeSet extends AbstractSet<Theme> {

    private final Theme[] themes;

    private ThemeSet(Theme[] themes) {
        this.themes = themes;
    }

    /** Takes themes that the generator has checked to be different. */
    static Set<Theme> of(Theme... themes) {
        return new ThemeSet(themes);
    }

    static Set<Theme> copyOf(Collection<Theme> themes) {
        if (themes instanceof ThemeSet same) {
            return same;
        }
        for (Theme theme : themes) {
            requireNonNull(theme, "theme");
        }
        return new ThemeSet(new LinkedHashSet<>(themes).toArray(new Theme[0]));
    }

    @Override
    public boolean contains(@Nullable Object theme) {
        for (Theme own : themes) {
            if (own == theme) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<Theme> iterator() {
        return Arrays.asList(themes).iterator();
    }

    @Override
    public int size() {
        return themes.length;
    }
}
