package org.tutela.core.canonical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.device.AssetId;
import org.tutela.core.identity.Identified;
import org.tutela.core.text.Language;

/** Values of every kind that has an encoding. */
public final class Fixture {

    private Fixture() {}

    /** An entry of an id-keyed collection. */
    public record Entry(AssetId id, String title) implements Identified {}

    /** A record with a component of each kind. */
    public record Whole(
            AssetId id,
            List<Entry> entries,
            Set<Language> languages,
            List<String> events,
            BigDecimal price,
            int count,
            boolean isOn,
            LocalDate date,
            Optional<String> note) {}

    /** A record that got two components in a later version. */
    public record Row(String name, List<String> events, Optional<String> note) {}

    /** The earlier version. */
    public static final class Earlier {

        private Earlier() {}

        /** The record before. */
        public record Row(String name) {}
    }

    static Whole whole() {
        return new Whole(
                AssetId.parse("AST-1"),
                List.of(entry(9), entry(10), entry(2)),
                Set.of(Language.EN, Language.DE),
                List.of("first", "second"),
                new BigDecimal("12.50"),
                42,
                true,
                LocalDate.of(2026, 11, 24),
                Optional.of("\u00e4\u4e2d"));
    }

    static Entry entry(int number) {
        return new Entry(AssetId.parse("AST-" + number), "asset " + number);
    }
}
