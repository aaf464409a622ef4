package org.tutela.interchange.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tutela.annexi.Clause;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.annexi.Counterpart;
import org.tutela.annexi.Obligation;
import org.tutela.annexi.Theme;
import org.tutela.core.canonical.Digest;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.ClauseId;
import org.tutela.interchange.json.located.JsonText;

/**
 * Writes a catalogue as an OSCAL catalog (JSON), version {@value #OSCAL_VERSION}: chapters are groups, clauses are controls, points
 * are controls below them, and each obligation is an item of the statement.
 *
 * <p>A control's id is the clause id in lower case with its brackets as dots and dashes, such as {@code mdr-i-23.4.k.dash-1}; the
 * official number is its {@code label}. The same catalogue gives the same bytes on every machine; the identifier of the document is
 * made from the digest of the catalogue.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class OscalCatalogs {

    /** The version of OSCAL that is written. */
    public static final String OSCAL_VERSION = "1.0.6";

    /** The namespace of properties that OSCAL does not know. */
    public static final String NAMESPACE = "urn:tutela:oscal";

    private OscalCatalogs() {}

    /**
     * Writes a catalogue.
     *
     * @param catalog the catalogue, ours or the host's
     * @param lastModified the day that the document states as its last change
     * @param out the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     */
    public static void write(ClauseCatalog catalog, LocalDate lastModified, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        out.write(toJson(catalog, lastModified));
        out.flush();
    }

    /**
     * Returns a catalogue as text.
     *
     * @param catalog the catalogue, ours or the host's
     * @param lastModified the day that the document states as its last change
     * @return the text in UTF-8, a new array
     */
    public static byte[] toJson(ClauseCatalog catalog, LocalDate lastModified) {
        requireNonNull(catalog, "catalog");
        requireNonNull(lastModified, "lastModified");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("uuid", uuid(catalog.digest()));
        body.put("metadata", metadata(catalog, lastModified));
        Map<String, List<Object>> chapters = new LinkedHashMap<>();
        for (Clause clause : catalog.clauses()) {
            if (clause.parent().flatMap(catalog::find).isEmpty()) {
                chapters.computeIfAbsent(group(clause), title -> new ArrayList<>())
                        .add(control(catalog, clause));
            }
        }
        List<Object> groups = new ArrayList<>();
        chapters.forEach((title, controls) -> groups.add(
                ImmutableMap.of("id", token(title), "class", "chapter", "title", title, "controls", controls)));
        body.put("groups", groups);
        return JsonText.bytes(ImmutableMap.of("catalog", body));
    }

    /**
     * Returns the id of a clause's control.
     *
     * @param clause the clause
     * @return such as {@code mdr-i-23.4.k.dash-1}, different for different clauses
     */
    public static String controlId(ClauseId clause) {
        return clause.toString()
                .replace("[", ".dash-")
                .replace("]", "")
                .replace('(', '.')
                .replace(")", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String group(Clause clause) {
        String instrument = clause.id().instrument().code() + ' ' + clause.id().part();
        return clause.chapter().isEmpty() ? instrument : instrument + ", Chapter " + clause.chapter();
    }

    private static String token(String title) {
        return title.toLowerCase(Locale.ROOT).replace(", ", "-").replace(' ', '-');
    }

    /** A name-based identifier, version 5 by its mark, from the first 16 bytes of the digest. */
    private static String uuid(Digest digest) {
        String hex = digest.text();
        return hex.substring(0, 8)
                + '-'
                + hex.substring(8, 12)
                + "-5"
                + hex.substring(13, 16)
                + "-a"
                + hex.substring(17, 20)
                + '-'
                + hex.substring(20, 32);
    }

    private static Map<String, Object> metadata(ClauseCatalog catalog, LocalDate lastModified) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        List<Object> properties = new ArrayList<>();
        List<Object> links = new ArrayList<>();
        for (CatalogueEdition edition : catalog.editions()) {
            names.add(edition.name());
            properties.add(property("edition", edition.name()));
            properties.add(property("in-force-from", edition.inForceFrom()));
            properties.add(property("applies-from", edition.appliesFrom()));
            properties.add(property("confidence", edition.confidence()));
            links.add(link("canonical", edition.source()));
        }
        properties.add(property("digest", catalog.digest()));
        metadata.put("title", "Clauses of " + String.join(" and ", names));
        metadata.put("last-modified", lastModified + "T00:00:00Z");
        metadata.put("version", String.join(" ", names));
        metadata.put("oscal-version", OSCAL_VERSION);
        metadata.put("props", properties);
        metadata.put("links", links);
        metadata.put("remarks", "Titles, statements and items are summaries and not the legal text.");
        return metadata;
    }

    private static Map<String, Object> control(ClauseCatalog catalog, Clause clause) {
        Map<String, Object> control = new LinkedHashMap<>();
        control.put("id", controlId(clause.id()));
        control.put("class", "clause");
        control.put("title", clause.title());
        control.put("props", properties(clause));
        control.put("links", links(clause));
        control.put("parts", parts(clause));
        List<Object> children = new ArrayList<>();
        for (ClauseId child : clause.children()) {
            children.add(control(catalog, catalog.get(child)));
        }
        if (!children.isEmpty()) {
            control.put("controls", children);
        }
        return control;
    }

    private static List<Object> properties(Clause clause) {
        List<Object> properties = new ArrayList<>();
        properties.add(ImmutableMap.of("name", "label", "value", clause.id().number()));
        properties.add(property("clause", clause.id()));
        clause.heading().ifPresent(heading -> properties.add(property("official-heading", heading)));
        properties.add(property("applies", clause.applicability()));
        for (Theme theme : clause.themes()) {
            properties.add(property("theme", theme));
        }
        properties.add(property("in-force-from", clause.wording().inForceFrom()));
        properties.add(property("applies-from", clause.wording().appliesFrom()));
        properties.add(property("confidence", clause.wording().confidence()));
        return properties;
    }

    private static List<Object> links(Clause clause) {
        List<Object> links = new ArrayList<>();
        links.add(link("reference", clause.eli()));
        for (Counterpart counterpart : clause.counterparts()) {
            counterpart
                    .clause()
                    .ifPresent(other -> links.add(ImmutableMap.of(
                            "href",
                            "urn:tutela:clause:" + controlId(other),
                            "rel",
                            "counterpart-" + token(counterpart.relation().name()),
                            "text",
                            counterpart.reason().isEmpty() ? other.toString() : other + ": " + counterpart.reason())));
        }
        return links;
    }

    private static List<Object> parts(Clause clause) {
        List<Object> parts = new ArrayList<>();
        Map<String, Object> statement = new LinkedHashMap<>();
        String id = controlId(clause.id());
        statement.put("id", id + "_smt");
        statement.put("name", "statement");
        statement.put("prose", clause.summary());
        List<Object> items = new ArrayList<>();
        for (Obligation obligation : clause.obligations()) {
            items.add(item(id + "_smt." + (items.size() + 1), obligation));
        }
        if (!items.isEmpty()) {
            statement.put("parts", items);
        }
        parts.add(statement);
        for (String note : clause.notes()) {
            parts.add(ImmutableMap.of("id", id + "_gdn." + parts.size(), "name", "guidance", "prose", note));
        }
        return parts;
    }

    private static Map<String, Object> item(String id, Obligation obligation) {
        List<Object> properties = new ArrayList<>();
        properties.add(property("subject", obligation.subject()));
        properties.add(property("modality", obligation.modality()));
        properties.add(property("duty", obligation.duty()));
        obligation.condition().ifPresent(condition -> properties.add(property("condition", condition)));
        return ImmutableMap.of("id", id, "name", "item", "props", properties, "prose", obligation.object());
    }

    private static Map<String, Object> property(String name, Object value) {
        return ImmutableMap.of("name", name, "ns", NAMESPACE, "value", value.toString());
    }

    private static Map<String, Object> link(String rel, String href) {
        return ImmutableMap.of("href", href, "rel", rel);
    }
}
