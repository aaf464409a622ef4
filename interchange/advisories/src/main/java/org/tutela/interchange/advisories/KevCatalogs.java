package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.KevEntry;

/**
 * Reads the catalogue of known exploited vulnerabilities of CISA, in its JSON.
 *
 * <p>That a vulnerability is exploited must not be lost to a wrong field: an entry whose number can be read is kept without what cannot,
 * and with the day of the catalogue where its own is wrong. A catalogue that does not name its version is reported, and its entries bear the version {@value #NO_VERSION}.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class KevCatalogs {

    /** The version of entries of a catalogue that names none. */
    public static final String NO_VERSION = "unknown";

    private static final ImmutableMap<String, Boolean> RANSOMWARE = ImmutableMap.of("Known", true, "Unknown", false);

    private KevCatalogs() {}

    /**
     * Reads a catalogue from a stream.
     *
     * @param in the stream, which is read to its end or limit and stays open
     * @param name what messages call it
     * @return the entries and every problem
     * @throws IOException if the stream cannot be read
     */
    public static Intake<KevEntry> read(InputStream in, String name) throws IOException {
        return read(Source.bytes(in), name);
    }

    /**
     * Reads a catalogue from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @return the entries and every problem
     */
    public static Intake<KevEntry> read(byte[] bytes, String name) {
        Source source = Source.json(bytes, name);
        return source.intake(source.object().map(KevCatalogs::entries).orElse(List.of()));
    }

    private static List<KevEntry> entries(Fields catalog) {
        String version = catalog.required("catalogVersion", 100).orElse(NO_VERSION);
        Optional<LocalDate> released = catalog.date("dateReleased");
        Map<CveId, KevEntry> entries = new LinkedHashMap<>();
        for (Fields fields : catalog.requiredObjects("vulnerabilities")) {
            Optional<CveId> cve = fields.parsed("cveID", CveId::parse);
            if (cve.isEmpty()) {
                fields.missing("cveID", "a CVE number");
                continue;
            }
            Optional<LocalDate> added = fields.requiredDate("dateAdded").or(() -> released);
            if (added.isEmpty()) {
                continue;
            }
            KevEntry entry = new KevEntry(
                    cve.get(),
                    added.get(),
                    fields.date("dueDate"),
                    fields.text("vendorProject", 300).orElse(""),
                    fields.text("product", 300).orElse(""),
                    fields.text("vulnerabilityName", 1000).orElse(""),
                    fields.constant("knownRansomwareCampaignUse", RANSOMWARE).orElse(false),
                    version);
            if (entries.putIfAbsent(cve.get(), entry) != null) {
                fields.problem(AdvisoryProblemCode.REPEATED_REFERENCE, "cveID", "number", cve.get());
            }
        }
        Optional<BigDecimal> count = catalog.number("count");
        if (count.isPresent() && count.get().compareTo(BigDecimal.valueOf(catalog.size("vulnerabilities"))) != 0) {
            catalog.problem(
                    AdvisoryProblemCode.OTHER_COUNT,
                    "count",
                    count.get().toPlainString(),
                    catalog.size("vulnerabilities"));
        }
        return List.copyOf(entries.values());
    }
}
