package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tutela.risk.postmarket.PostMarketSample.AS_OF;
import static org.tutela.risk.postmarket.PostMarketSample.CVE;
import static org.tutela.risk.postmarket.PostMarketSample.LEARNED;
import static org.tutela.risk.postmarket.PostMarketSample.caseIn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.finding.Finding;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.advisory.VexProduct;
import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionRange;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** What suppliers say of components, and what becomes of it: evidence with an author and a day, never a decision. */
class SupplierStatementTest {

    private static final LocalDate SAID = LocalDate.of(2026, 11, 1);
    private static final String LIB = "pkg:generic/lib@1.0";

    private static VexProduct product(String packageUrl) {
        return new VexProduct(packageUrl, Optional.of(ProductIdentity.of(PackageUrl.parse(packageUrl))), "", List.of());
    }

    private static VexStatement.Builder statement(VulnerabilityStatus status) {
        return VexStatement.builder(CVE.text(), status)
                .cve(CVE)
                .products(product(LIB))
                .updated(SAID);
    }

    private static VexStatement.Builder notAffected() {
        return statement(VulnerabilityStatus.NOT_AFFECTED)
                .justification(VexJustification.VULNERABLE_CODE_NOT_IN_EXECUTE_PATH);
    }

    private static VexStatement.Builder affected() {
        return statement(VulnerabilityStatus.AFFECTED).actionStatement("Update the library");
    }

    private static VexDocument document(String author, VexStatement... statements) {
        return new VexDocument("https://maker.example/vex/1", author, "", Optional.of(SAID), "1", List.of(statements));
    }

    private static MonitoringResult receive(PostMarketFile file, VexDocument... documents) {
        return VulnerabilityMonitor.of(List.of(file))
                .receive(
                        new MonitoringFeed(List.of(), List.of(), List.of(), List.of(documents)),
                        AS_OF,
                        "security officer",
                        "2");
    }

    private static VulnerabilityCase only(MonitoringResult result) {
        assertEquals(1, result.files().get(0).cases().size());
        return result.files().get(0).cases().get(0);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(it -> it.code().code()).sorted().toList();
    }

    private static List<String> statements(MonitoringResult result) {
        return only(result).statements().stream()
                .map(it -> it.component() + ' ' + it.status() + ' ' + it.author() + ' ' + it.date() + ' ' + it.basis())
                .toList();
    }

    private static ComponentMatch match(String component) {
        return new ComponentMatch(component, "A-1", "CISA", LEARNED, MatchBasis.PACKAGE_URL, true);
    }

    @Test
    @DisplayName(
            "INV-62 a supplier's clearing statement is evidence in a case of whatever state and changes nothing else")
    void clearingStatement_neverMovesACase() {
        for (CaseState state : CaseState.values()) {
            VulnerabilityCase before =
                    caseIn("CASE-1", state).matches(match("lib")).build();
            for (VexStatement said : List.of(
                    notAffected().build(),
                    statement(VulnerabilityStatus.FIXED).fixedVersions("1.0").build())) {
                MonitoringResult result = receive(PostMarketSample.file(before), document("Maker", said));
                VulnerabilityCase after = only(result);

                assertEquals(1, after.statements().size(), state.toString());
                assertEquals(before, after.toBuilder().statements().build(), state.toString());
                assertEquals(
                        List.of(new CaseChange(result.files().get(0).device(), before.id(), CaseChange.Kind.EXTENDED)),
                        result.changes());
                assertEquals(List.of(), result.findings());
            }
        }
    }

    @Test
    void statement_keepsAuthorDayDocumentAndReason() {
        VulnerabilityCase before = caseIn("CASE-1", CaseState.TRIAGED).build();
        MonitoringResult result = receive(
                PostMarketSample.file(before),
                document(
                        "Maker",
                        notAffected().impactStatement("The parser is not built").build()));

        assertEquals(
                List.of(new SupplierStatement(
                        "lib",
                        VulnerabilityStatus.NOT_AFFECTED,
                        "Maker",
                        SAID,
                        "https://maker.example/vex/1",
                        MatchBasis.PACKAGE_URL,
                        Optional.of(VexJustification.VULNERABLE_CODE_NOT_IN_EXECUTE_PATH),
                        "The parser is not built",
                        "",
                        List.of())),
                only(result).statements());
        assertEquals(AS_OF, result.files().get(0).asOf());
    }

    @Test
    @DisplayName("INV-62 a supplier's clearing statement counts for nothing unless it says all it must")
    void incompleteClearingStatement_countsForNothing() {
        List<UnaryOperator<VexStatement>> faults = List.of(
                it -> statement(VulnerabilityStatus.NOT_AFFECTED).build(),
                it -> it.toBuilder()
                        .justification(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                        .build(),
                it -> statement(VulnerabilityStatus.FIXED).build(),
                it -> it.toBuilder().products(product("pkg:generic/lib")).build(),
                it -> it.toBuilder()
                        .products(product("pkg:generic/lib@1.0-custom"))
                        .build(),
                it -> it.toBuilder().products(product("pkg:npm/lib@1.0")).build(),
                it -> it.toBuilder().updated(AS_OF.plusDays(1)).build());
        List<String> lacks = List.of(
                "[justification]", "[controls]", "[fixedVersions]", "[version]", "[version]", "[product]", "[date]");
        PostMarketFile file =
                PostMarketSample.file(caseIn("CASE-1", CaseState.TRIAGED).build());
        for (int i = 0; i < faults.size(); i++) {
            MonitoringResult result = receive(
                    file, document("Maker", faults.get(i).apply(notAffected().build())));

            assertSame(file, result.files().get(0), lacks.get(i));
            assertEquals(List.of("RISK-278"), codes(result.findings()), lacks.get(i));
            assertEquals(
                    "The statement of Maker on CVE-2026-1001 of case CASE-1 counts for nothing: it lacks "
                            + lacks.get(i),
                    result.findings()
                            .get(0)
                            .toString()
                            .substring(result.findings().get(0).toString().indexOf("The ")),
                    lacks.get(i));
        }
        MonitoringResult anonymous = receive(file, document("", notAffected().build()));
        assertEquals(List.of("RISK-278"), codes(anonymous.findings()));
        assertTrue(anonymous.findings().get(0).toString().contains("it lacks [author]"));
    }

    @Test
    void statementOnAnotherProduct_isAFindingAndNoEvidence() {
        PostMarketFile file =
                PostMarketSample.file(caseIn("CASE-1", CaseState.TRIAGED).build());
        for (String other : List.of("pkg:generic/lob@1.0", "pkg:generic/lib@2.0")) {
            MonitoringResult result = receive(
                    file,
                    document("Maker", notAffected().products(product(other)).build()));

            assertSame(file, result.files().get(0), other);
            assertEquals(List.of("RISK-280"), codes(result.findings()), other);
        }
        // nothing is said of statements on what nobody asks about
        assertEquals(
                List.of(),
                receive(PostMarketSample.file(), document("Maker", notAffected().build()))
                        .findings());
    }

    @Test
    void affectedStatement_opensACaseLikeAnAdvisory() {
        for (VexStatement said : List.of(
                affected().build(),
                statement(VulnerabilityStatus.AFFECTED).build(),
                statement(VulnerabilityStatus.UNDER_INVESTIGATION).build())) {
            MonitoringResult result = receive(PostMarketSample.file(), document("Maker", said));

            assertEquals(CaseState.RECEIVED, only(result).state());
            assertEquals(Optional.of(CVE), only(result).cve());
            assertEquals("Maker", only(result).matches().get(0).publisher());
            assertEquals(1, only(result).statements().size());
            assertEquals(CaseChange.Kind.OPENED, result.changes().get(0).kind());
        }
        MonitoringResult anonymous =
                receive(PostMarketSample.file(), document("", affected().build()));
        assertEquals(
                "https://maker.example/vex/1",
                only(anonymous).statements().get(0).author());
    }

    @Test
    void supplierWhoChangesHisMind_opensWhatRestedOnHim() {
        PostMarketFile cleared = receive(
                        PostMarketSample.file(caseIn("CASE-1", CaseState.NOT_AFFECTED)
                                .matches(match("lib"))
                                .build()),
                        document("Maker", notAffected().build()))
                .files()
                .get(0);
        MonitoringResult result = receive(
                cleared, document("Maker", affected().updated(SAID.plusDays(1)).build()));

        assertEquals(CaseState.REOPENED, only(result).state());
        assertEquals(
                "Maker says that component lib is affected, after it was said not to be",
                only(result).history().get(only(result).history().size() - 1).reason());
        assertEquals(CaseChange.Kind.REOPENED, result.changes().get(0).kind());
        // his last word counts, so nothing contradicts it
        assertEquals(
                List.of(),
                codes(result.files().get(0).findings()).stream()
                        .filter(it -> it.equals("RISK-281"))
                        .toList());
        // a case that was settled by other means stays: the library has it, the device does not
        MonitoringResult own = receive(
                PostMarketSample.file(caseIn("CASE-1", CaseState.NOT_AFFECTED)
                        .matches(match("lib"))
                        .justification(VexJustification.VULNERABLE_CODE_NOT_IN_EXECUTE_PATH)
                        .build()),
                document("Maker", affected().build()));
        assertEquals(CaseState.NOT_AFFECTED, only(own).state());
        assertEquals(1, only(own).statements().size());
    }

    @Test
    void contradiction_isAFindingOfTheFile() {
        PostMarketFile file =
                PostMarketSample.file(caseIn("CASE-1", CaseState.TRIAGED).build());
        MonitoringResult result = receive(
                file,
                document("Maker", notAffected().build()),
                document("Finder", affected().build()));
        Finding finding = result.files().get(0).findings().stream()
                .filter(it -> it.code().code().equals("RISK-281"))
                .findFirst()
                .orElseThrow();

        assertTrue(
                finding.toString()
                        .contains("Of component lib of case CASE-1, Maker says NOT_AFFECTED and Finder says AFFECTED"),
                finding.toString());
        // one author, two words on one day
        assertTrue(codes(receive(
                                file,
                                document(
                                        "Maker",
                                        notAffected().build(),
                                        affected().build()))
                        .files()
                        .get(0)
                        .findings())
                .contains("RISK-281"));
        // of different components they may say different things
        VexProduct tls = product("pkg:deb/debian/tls@1.0-1");
        assertEquals(
                List.of(),
                codes(receive(
                                        file,
                                        document("Maker", notAffected().build()),
                                        document(
                                                "Finder",
                                                affected().products(tls).build()))
                                .files()
                                .get(0)
                                .findings())
                        .stream()
                        .filter(it -> it.equals("RISK-281"))
                        .toList());
    }

    @Test
    void caseThatDeniesTheCode_isHeldAgainstTheSupplier() {
        for (VexJustification why : VexJustification.values()) {
            VulnerabilityCase it = caseIn("CASE-1", CaseState.NOT_AFFECTED)
                    .matches(match("lib"))
                    .justification(why)
                    .controls(ControlId.parse("CTL-1"))
                    .build();
            boolean isDenied = why == VexJustification.COMPONENT_NOT_PRESENT
                    || why == VexJustification.VULNERABLE_CODE_NOT_PRESENT;
            assertEquals(
                    isDenied,
                    codes(receive(
                                            PostMarketSample.file(it),
                                            document("Maker", affected().build()))
                                    .files()
                                    .get(0)
                                    .findings())
                            .contains("RISK-282"),
                    why.toString());
        }
    }

    @Test
    void sameStatementOfALaterDay_takesThePlaceOfTheFirst() {
        PostMarketFile file =
                PostMarketSample.file(caseIn("CASE-1", CaseState.TRIAGED).build());
        MonitoringResult first = receive(file, document("Maker", notAffected().build()));
        MonitoringResult again =
                receive(first.files().get(0), document("Maker", notAffected().build()));
        MonitoringResult later = receive(
                first.files().get(0),
                document("Maker", notAffected().updated(SAID.plusDays(3)).build()));
        MonitoringResult earlier = receive(
                first.files().get(0),
                document("Maker", notAffected().updated(SAID.minusDays(3)).build()));

        assertSame(first.files().get(0), again.files().get(0));
        assertSame(first.files().get(0), earlier.files().get(0));
        assertEquals(List.of("lib NOT_AFFECTED Maker 2026-11-04 PACKAGE_URL"), statements(later));
    }

    @Test
    void product_isFoundByVersionRangeAndBillOfMaterials() {
        PostMarketFile file =
                PostMarketSample.file(caseIn("CASE-1", CaseState.TRIAGED).build());
        VexProduct range = new VexProduct(
                "lib",
                Optional.of(ProductIdentity.of(PackageUrl.parse("pkg:generic/lib"))),
                "",
                List.of(VersionRange.parse("vers:generic/<1.2")));
        VexProduct link = new VexProduct("urn:cdx:1/1#lib", Optional.empty(), "", List.of());
        VexProduct version = new VexProduct(
                "lib", Optional.of(ProductIdentity.of(PackageUrl.parse("pkg:generic/lib"))), "1.0", List.of());

        assertEquals(
                List.of("lib NOT_AFFECTED Maker 2026-11-01 PACKAGE_URL"),
                statements(receive(
                        file, document("Maker", notAffected().products(range).build()))));
        assertEquals(
                List.of("lib NOT_AFFECTED Maker 2026-11-01 PACKAGE_URL"),
                statements(receive(
                        file, document("Maker", notAffected().products(version).build()))));
        assertEquals(
                List.of("lib NOT_AFFECTED Maker 2026-11-01 BILL_OF_MATERIALS"),
                statements(receive(
                        file, document("Maker", notAffected().products(link).build()))));
        for (String other : List.of("urn:cdx:2/1#lib", "urn:cdx:1/2#lib", "urn:cdx:1/1#lob", "urn:cdx:1/1")) {
            VexProduct product = new VexProduct(other, Optional.empty(), "", List.of());
            assertEquals(
                    List.of("RISK-280"),
                    codes(receive(
                                    file,
                                    document(
                                            "Maker",
                                            notAffected().products(product).build()))
                            .findings()),
                    other);
        }
    }

    @Test
    @DisplayName("INV-62 no statement that lacks something can stand in a file")
    void file_holdsNoIncompleteStatement() {
        SupplierStatement bare = new SupplierStatement(
                "lib",
                VulnerabilityStatus.NOT_AFFECTED,
                "Maker",
                SAID,
                "doc",
                MatchBasis.CPE,
                Optional.empty(),
                "",
                "",
                List.of());
        VulnerabilityCase.Builder it = caseIn("CASE-1", CaseState.TRIAGED).statements(bare);

        assertEquals(
                List.of("RISK-251"),
                codes(assertThrows(InvalidPostMarketFileException.class, () -> PostMarketSample.file(it.build()))
                        .findings()));
        SupplierStatement stray = new SupplierStatement(
                "lob",
                VulnerabilityStatus.AFFECTED,
                "Maker",
                AS_OF.plusDays(1),
                "doc",
                MatchBasis.CPE,
                Optional.empty(),
                "",
                "",
                List.of());
        assertEquals(
                2,
                assertThrows(
                                InvalidPostMarketFileException.class,
                                () -> PostMarketSample.file(it.statements(stray).build()))
                        .findings()
                        .size());
    }

    @Test
    void reassessment_isMovedByNoStatement() {
        RiskReassessor reassessor = RiskReassessor.of(RiskPolicies.dual());
        RiskFile file = SampleFile.file();
        VulnerabilityCase.Builder it = caseIn("CASE-1", CaseState.AFFECTED).matches(match("lib"));
        List<SupplierStatement> said = new ArrayList<>(only(receive(
                        PostMarketSample.file(it.build()),
                        document("Maker", notAffected().build())))
                .statements());

        assertEquals(1, said.size());
        assertEquals(
                reassessor
                        .reassess(file, PostMarketSample.file(it.build()), AS_OF, "2")
                        .changes(),
                reassessor
                        .reassess(
                                file, PostMarketSample.file(it.statements(said).build()), AS_OF, "2")
                        .changes());
    }
}
