package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemeSetTest {

    @Test
    void copyOf_keepsOrderAndDropsRepetitions() {
        Set<Theme> themes = ThemeSet.copyOf(List.of(Theme.UDI, Theme.ALARMS, Theme.UDI));
        assertEquals(List.of(Theme.UDI, Theme.ALARMS), List.copyOf(themes));
        assertEquals(Set.of(Theme.ALARMS, Theme.UDI), themes);
        assertEquals(Set.of(Theme.ALARMS, Theme.UDI).hashCode(), themes.hashCode());
        assertTrue(themes.contains(Theme.UDI));
        assertFalse(themes.contains(Theme.LABEL));
        assertSame(themes, ThemeSet.copyOf(themes));
        assertEquals(
                "theme",
                assertThrows(NullPointerException.class, () -> ThemeSet.copyOf(Arrays.asList(Theme.UDI, null)))
                        .getMessage());
    }

    @Test
    void themes_cannotBeChanged() {
        Set<Theme> themes = AnnexI.mdr().get("17.2").themes();
        Iterator<Theme> iterator = themes.iterator();
        iterator.next();
        assertThrows(UnsupportedOperationException.class, iterator::remove);
        assertThrows(UnsupportedOperationException.class, () -> themes.add(Theme.UDI));
        assertThrows(UnsupportedOperationException.class, themes::clear);
    }
}
