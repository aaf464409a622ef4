package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.Clause;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.annexi.Wording;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.CatalogueEdition.Confidence;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;

class OscalCatalogsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static String json(ClauseCatalog catalog) {
        return new String(OscalCatalogs.toJson(catalog, DAY), StandardCharsets.UTF_8);
    }

    private static ClauseCatalog company() {
        CatalogueEdition edition =
                new CatalogueEdition(new Instrument("ACME"), "SEC", DAY, DAY, "urn:acme", Confidence.SINGLE_SOURCE);
        return ClauseCatalog.of(edition, List.of(own("ACME-SEC-1"), own("ACME-SEC-1.1")));
    }

    private static Clause own(String id) {
        return Clause.builder(ClauseId.parse(id), "Own rule", "A rule of our own.")
                .wording(new Wording("Handbook", "urn:acme", "urn:acme", DAY, DAY, Confidence.SINGLE_SOURCE))
                .build();
    }

    private static String schema() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/data/oscal/oscal_catalog_schema.v1.0.6.json");
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        }
        Path told = Path.of(System.getProperty("tutela.shared", "."), "data/oscal/oscal_catalog_schema.v1.0.6.json");
        assumeTrue(Files.exists(told), "the OSCAL schema is not beside the project");
        return Files.readString(told);
    }

    @Test
    void write_isValidAgainstTheSchema() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema(), InputFormat.JSON);
        for (ClauseCatalog catalog : List.of(
                AnnexI.mdr(),
                AnnexI.mdrEditions().get(0),
                AnnexI.ivdr(),
                company(),
                AnnexI.mdr().plus(company()))) {
            List<Error> errors = schema.validate(json(catalog), InputFormat.JSON);
            assertEquals(List.of(), errors, catalog.toString());
        }
        assertTrue(!schema.validate("{\"catalog\": {\"uuid\": \"x\"}}", InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void write_givesTheSameBytesAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OscalCatalogs.write(AnnexI.mdr(), DAY, out);
        assertArrayEquals(OscalCatalogs.toJson(AnnexI.mdr(), DAY), out.toByteArray());
    }

    @Test
    void write_hasEveryClauseOnce() {
        for (ClauseCatalog catalog : List.of(AnnexI.mdr(), AnnexI.ivdr(), company())) {
            String json = json(catalog);
            Set<String> ids = new HashSet<>();
            for (Clause clause : catalog.clauses()) {
                String id = OscalCatalogs.controlId(clause.id());
                assertTrue(ids.add(id), id);
                assertEquals(2, json.split("\"id\": \"" + id + "\",", -1).length, id);
            }
            assertEquals(catalog.clauses().size() + 1, json.split("\"class\": \"clause\"", -1).length);
        }
    }

    @Test
    void controlId_readsAsTheRuleSays() {
        assertEquals("mdr-i-23.4.k.dash-1", OscalCatalogs.controlId(ClauseId.parse("MDR-I-23.4(k)[1]")));
        assertEquals("ivdr-i-20.4.1.c.iii", OscalCatalogs.controlId(ClauseId.parse("IVDR-I-20.4.1(c)(iii)")));
    }
}
