package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tutela.risk.postmarket.PostMarketSample.AS_OF;
import static org.tutela.risk.postmarket.PostMarketSample.LEARNED;
import static org.tutela.risk.postmarket.PostMarketSample.RELEASE;
import static org.tutela.risk.postmarket.PostMarketSample.caseIn;
import static org.tutela.risk.postmarket.PostMarketSample.content;
import static org.tutela.risk.postmarket.PostMarketSample.path;
import static org.tutela.risk.postmarket.PostMarketSample.release;
import static org.tutela.risk.postmarket.PostMarketSample.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.SupportLevel;

class PostMarketFileTest {

    private static List<String> errors(VulnerabilityCase... cases) {
        return errors(release(), AS_OF, cases);
    }

    private static List<String> errors(FieldedRelease release, LocalDate asOf, VulnerabilityCase... cases) {
        return PostMarketFile.check(
                        content().asOf(asOf).releases(release).cases(cases).build())
                .stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    private static List<String> warnings(FieldedRelease release, LocalDate asOf, VulnerabilityCase... cases) {
        return PostMarketFile.of(
                        content().asOf(asOf).releases(release).cases(cases).build())
                .findings()
                .stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    @Test
    void everyState_isReachedFromReceived() {
        Set<CaseState> all = EnumSet.allOf(CaseState.class);
        for (CaseState state : all) {
            assertEquals(CaseState.RECEIVED, path(state).get(0), state.toString());
            assertEquals(List.of(), errors(caseIn("CASE-1", state).build()), state.toString());
        }
    }

    /** Every pair of states, against the arrows of METHOD 4.2 and the ways back that the class documents. */
    @Test
    void transitions_areThoseOfTheStateMachine() {
        for (CaseState from : CaseState.values()) {
            for (CaseState to : CaseState.values()) {
                VulnerabilityCase it = caseIn("CASE-1", from).build();
                List<CaseTransition> history = new ArrayList<>(it.history());
                history.add(step(to, AS_OF));
                boolean isAllowed = from.next().contains(to);
                List<String> expected = isAllowed ? List.of() : List.of("RISK-257");

                assertEquals(
                        expected,
                        errors(it.toBuilder().history(history).build()).stream()
                                .filter(code -> code.equals("RISK-257"))
                                .toList(),
                        from + " " + to);
                if (isAllowed) {
                    assertEquals(to, it.advance(step(to, AS_OF)).state());
                } else {
                    assertEquals(
                            "Case CASE-1 must go from " + from + " to one of " + from.next() + ", but was sent to "
                                    + to,
                            assertThrows(IllegalArgumentException.class, () -> it.advance(step(to, AS_OF)))
                                    .getMessage());
                }
            }
        }
        assertFalse(CaseState.INTERIM_CONTROLLED.next().contains(CaseState.CLOSED));
        assertFalse(CaseState.UNCONTROLLED.next().contains(CaseState.CLOSED));
        assertFalse(CaseState.UNCONTROLLED.next().contains(CaseState.CONTROLLED));
    }

    @Test
    void history_beginsWithReceivedAndGoesForward() {
        VulnerabilityCase it = caseIn("CASE-1", CaseState.AFFECTED).build();
        assertEquals(
                List.of("RISK-256"),
                errors(it.toBuilder().history(it.history().subList(1, 4)).build()));
        List<CaseTransition> history = new ArrayList<>(it.history());
        history.set(3, step(CaseState.AFFECTED, LEARNED.minusDays(1)));
        assertEquals(List.of("RISK-258"), errors(it.toBuilder().history(history).build()));
        history.set(3, step(CaseState.AFFECTED, AS_OF.plusDays(1)));
        assertEquals(List.of("RISK-259"), errors(it.toBuilder().history(history).build()));
        assertEquals(
                "Step of case CASE-1 must not be before 2026-10-04, but was of 2026-10-03",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> it.advance(step(CaseState.CONTROLLED, LEARNED.plusDays(2))))
                        .getMessage());
        assertEquals(
                List.of("RISK-001"), errors(it.toBuilder().history(List.of()).build()));
    }

    @Test
    @DisplayName("INV-66 after the end of support no fix is planned, whenever it was decided")
    void fixPlanned_endsWithSupport() {
        for (CaseState state : CaseState.values()) {
            VulnerabilityCase it = caseIn("CASE-1", state).build();
            for (int days = -2; days <= it.history().size() + 1; days++) {
                LocalDate end = LEARNED.plusDays(days);
                FieldedRelease release = release().toBuilder().endOfSupport(end).build();
                for (LocalDate asOf : List.of(LEARNED.plusDays(20), AS_OF)) {
                    boolean isPlannedAfter = it.history().stream()
                            .anyMatch(step -> step.to() == CaseState.FIX_PLANNED
                                    && step.date().isAfter(end));
                    boolean isStillPlanned = state == CaseState.FIX_PLANNED && asOf.isAfter(end);

                    assertEquals(
                            isPlannedAfter || isStillPlanned ? List.of("RISK-262") : List.of(),
                            errors(release, asOf, it),
                            state + " " + end);
                }
            }
        }
        VulnerabilityCase planned = caseIn("CASE-1", CaseState.FIX_PLANNED).build();
        FieldedRelease ended =
                release().toBuilder().endOfSupport(LEARNED.plusDays(40)).build();
        assertEquals(List.of(), errors(ended, LEARNED.plusDays(40), planned));
        assertEquals(List.of("RISK-262"), errors(ended, LEARNED.plusDays(41), planned));
        VulnerabilityCase transferred = planned.advance(step(CaseState.RISK_TRANSFERRED, LEARNED.plusDays(41)));
        assertEquals(List.of(), warnings(ended, LEARNED.plusDays(41), transferred));
        VulnerabilityCase open = caseIn("CASE-1", CaseState.UNCONTROLLED).build();
        assertEquals(List.of("RISK-267"), warnings(ended, LEARNED.plusDays(41), open));
    }

    @Test
    @DisplayName("INV-65 a case is not closed while an action or its verification is open")
    void closedCase_hasSettledActions() {
        CaseAction done = CaseAction.builder(CaseActionKind.DEVICE_UPDATE, "Update")
                .done(LEARNED)
                .verification(VerificationStatus.PASSED)
                .evidence(EvidenceId.parse("EVD-11"))
                .build();
        VulnerabilityCase closed = caseIn("CASE-1", CaseState.CLOSED).build();
        for (VerificationStatus status : VerificationStatus.values()) {
            CaseAction action =
                    done.toBuilder().verification(status).note("no change").build();
            boolean isSettled = status == VerificationStatus.PASSED || status == VerificationStatus.NOT_NEEDED;

            assertEquals(
                    isSettled ? List.of() : List.of("RISK-261"),
                    errors(closed.toBuilder().actions(done, action).build()));
            assertEquals(
                    List.of(),
                    errors(caseIn("CASE-1", CaseState.CONTROLLED)
                            .actions(done, action)
                            .build()));
        }
        CaseAction planned = CaseAction.builder(CaseActionKind.REMEDIATION_PLAN, "Plan")
                .verification(VerificationStatus.NOT_NEEDED)
                .note("a plan")
                .build();
        assertEquals(
                List.of("RISK-261"), errors(closed.toBuilder().actions(planned).build()));
    }

    @Test
    void verification_namesEvidenceOrReason() {
        CaseAction unfounded = CaseAction.builder(CaseActionKind.DEVICE_UPDATE, "Update")
                .done(LEARNED)
                .verification(VerificationStatus.PASSED)
                .build();
        VulnerabilityCase it = caseIn("CASE-1", CaseState.AFFECTED).build();
        assertEquals(
                List.of("RISK-272"), errors(it.toBuilder().actions(unfounded).build()));
        assertEquals(
                List.of("RISK-272"),
                errors(it.toBuilder()
                        .actions(unfounded.toBuilder()
                                .verification(VerificationStatus.NOT_NEEDED)
                                .build())
                        .build()));
    }

    @Test
    @DisplayName("INV-62 a case says what the VEX statement of its state asks for")
    void case_saysWhatItsStateAsksFor() {
        for (CaseState state : CaseState.values()) {
            VulnerabilityCase said = caseIn("CASE-1", state).build();
            VulnerabilityCase mute = VulnerabilityCase.builder(
                            said.id(), said.release(), said.vulnerability(), said.history())
                    .build();
            List<String> expected = new ArrayList<>();
            switch (mute.status()) {
                case UNDER_INVESTIGATION, FIXED -> {}
                case NOT_AFFECTED -> expected.add("RISK-251");
                case AFFECTED -> expected.add("RISK-252");
            }
            if (mute.isFixAvailable()) {
                expected.add("RISK-253");
            }
            assertEquals(expected, errors(mute), state.toString());
        }
        VulnerabilityCase mitigated = caseIn("CASE-1", CaseState.NOT_AFFECTED)
                .justification(VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                .build();
        assertEquals(List.of("RISK-254"), errors(mitigated));
        assertEquals(
                List.of(),
                errors(mitigated.toBuilder().controls(ControlId.parse("CTL-1")).build()));
    }

    @Test
    @DisplayName("INV-05 a vulnerability is in one case of a release, whatever it is called")
    void vulnerability_isInOneCase() {
        VulnerabilityCase first = caseIn("CASE-1", CaseState.TRIAGED).build();
        VulnerabilityCase second = VulnerabilityCase.builder(CaseId.parse("CASE-2"), RELEASE, "GHSA-1", first.history())
                .owner("security officer")
                .build();
        assertEquals(List.of(), errors(first, second));
        assertEquals(
                List.of("RISK-263"),
                errors(first, second.toBuilder().aliases("CVE-2026-1001").build()));
        assertEquals(
                List.of("RISK-263"), errors(first.toBuilder().aliases("GHSA-1").build(), second));
        assertEquals(
                List.of("RISK-002", "RISK-263"),
                errors(first, first.toBuilder().id(CaseId.parse("CASE-2")).build(), second));
    }

    @Test
    void references_areChecked() {
        VulnerabilityCase it = caseIn("CASE-1", CaseState.TRIAGED)
                .matches(new ComponentMatch("nowhere", "A-1", "CISA", LEARNED, MatchBasis.CPE, true))
                .build();
        assertEquals(List.of("RISK-250"), errors(it));
        assertEquals(
                "Case CASE-1 refers to nowhere, which the post-market file does not contain",
                "Case "
                        + PostMarketFile.check(content().cases(it).build())
                                .get(0)
                                .message(Language.EN));
        assertEquals(
                List.of("RISK-250"),
                errors(
                        release().toBuilder().id(ReleaseId.parse("REL-9")).build(),
                        AS_OF,
                        caseIn("CASE-1", CaseState.TRIAGED).build()));
    }

    @Test
    void releases_areLookedAt() {
        FieldedRelease bare = FieldedRelease.builder(RELEASE, "2.0", LEARNED).build();
        assertEquals(List.of("RISK-268", "RISK-271"), warnings(bare, AS_OF));
        assertEquals(
                List.of("RISK-268"),
                warnings(bare.toBuilder().supportUndecided("sales decide").build(), AS_OF));
        FieldedRelease old = release().toBuilder()
                .sbom(PostMarketSample.sbom(
                        PostMarketSample.component("a", "pkg:npm/a@1").toBuilder()
                                .supportLevel(SupportLevel.ABANDONED)
                                .build(),
                        PostMarketSample.component("b", "pkg:npm/b@1").toBuilder()
                                .endOfSupport(AS_OF.minusDays(1))
                                .build(),
                        PostMarketSample.component("c", "pkg:npm/c@1").toBuilder()
                                .endOfSupport(AS_OF)
                                .build(),
                        SbomComponent.builder("d", "d").build()))
                .build();
        assertEquals(List.of("RISK-270", "RISK-270", "RISK-336", "RISK-269"), warnings(old, AS_OF));
    }

    @Test
    void invalidFile_namesEveryError() {
        VulnerabilityCase it = caseIn("CASE-1", CaseState.AFFECTED)
                .actionStatement("")
                .matches(new ComponentMatch("nowhere", "A-1", "CISA", LEARNED, MatchBasis.CPE, true))
                .build();
        InvalidPostMarketFileException thrown = assertThrows(
                InvalidPostMarketFileException.class,
                () -> PostMarketFile.of(content().cases(it).build()));

        assertEquals(2, thrown.findings().size());
        assertTrue(
                thrown.getMessage().startsWith("Post-market file must have no error, but had 2:"), thrown.getMessage());
    }

    @Test
    void digest_doesNotDependOnOrder() {
        VulnerabilityCase one = caseIn("CASE-1", CaseState.TRIAGED).build();
        VulnerabilityCase two = VulnerabilityCase.builder(CaseId.parse("CASE-2"), RELEASE, "GHSA-1", one.history())
                .owner("security officer")
                .build();
        PostMarketFile file = PostMarketSample.file(one, two);

        assertEquals(file.digest(), PostMarketSample.file(two, one).digest());
        assertEquals(file, PostMarketSample.file(two, one));
        assertNotEquals(file.digest(), PostMarketSample.file(one).digest());
    }

    /** What is not looked at again must come out as if it were. */
    @Test
    void revise_findsWhatOfFinds() {
        VulnerabilityCase it = caseIn("CASE-1", CaseState.FIX_PLANNED).build();
        PostMarketFile file = PostMarketSample.file(it);
        PostMarketFileContent later =
                file.content().toBuilder().asOf(LocalDate.of(2030, 1, 2)).build();

        assertEquals(
                PostMarketFile.check(later),
                assertThrows(InvalidPostMarketFileException.class, () -> file.revise(later))
                        .findings());
        PostMarketFileContent blank = file.content().toBuilder()
                .cases(it.toBuilder().vulnerability(" ").build())
                .build();
        List<Finding> findings = PostMarketFile.check(blank);
        assertFalse(findings.isEmpty());
        assertEquals(
                findings,
                assertThrows(InvalidPostMarketFileException.class, () -> file.revise(blank))
                        .findings());
        assertSame(it, file.findCase(it.id()).orElseThrow());
    }
}
