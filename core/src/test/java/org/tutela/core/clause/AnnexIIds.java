package org.tutela.core.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ids of both Annexes I, in the order of the law, each with the id of the clause it stands under. */
final class AnnexIIds {

    private AnnexIIds() {}

    record Row(String id, String parent) {}

    static List<Row> all() {
        try (InputStream in = AnnexIIds.class.getResourceAsStream("annex-i-ids.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
