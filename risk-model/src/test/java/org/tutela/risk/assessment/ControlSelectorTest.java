package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.RiskId;

class ControlSelectorTest {

    private static final ControlSelector SELECTOR = ControlSelector.of(RiskPolicies.euMdr());

    private static ControlId id(int number) {
        return ControlId.parse("CTL-" + number);
    }

    private static Control proposed(int number, String atMost) {
        return SampleFile.control("CTL-" + number, SampleFile.cap("STP-1", CapKind.DIFFICULTY, atMost)).toBuilder()
                .state(ControlState.PROPOSED)
                .evidence()
                .build();
    }

    private static RiskFile.Builder open() {
        return SampleFile.empty()
                .threat(SampleFile.threat("THR-1"))
                .step(SampleFile.basic("STP-1", "E5"), SampleFile.basic("STP-2", "E5"))
                .scenario(
                        SampleFile.scenario("SCN-1", "STP-1", "THR-1"), SampleFile.scenario("SCN-2", "STP-2", "THR-1"))
                .hazardousSituation(SampleFile.situation("HAZ-1"))
                .risk(SampleFile.risk("RSK-1", "S4", "SCN-1"));
    }

    private static String text(List<ControlProposal> proposals) {
        List<String> lines = new ArrayList<>();
        proposals.forEach(it -> lines.add(it.controls() + " " + it.uncontrolled()));
        return String.join("; ", lines);
    }

    private static ControlCandidates.Burden burden(int control, String factor, String size) {
        return new ControlCandidates.Burden(id(control), factor, Optional.of(new BigDecimal(size)));
    }

    @Test
    void propose_weighsResidualRiskAgainstBurdenAndNumber() {
        RiskFile file = open().control(proposed(1, "E1"), proposed(2, "E3"), proposed(3, "E3"))
                .build();
        ControlCandidates candidates = new ControlCandidates(
                List.of(id(3), id(1), id(2)),
                List.of(burden(1, "BEN-1", "40"), burden(2, "BEN-1", "5"), burden(3, "BEN-1", "6")),
                List.of());

        List<ControlProposal> proposals = SELECTOR.propose(file, candidates);

        // CTL-3 does no more than CTL-2 and costs more; two together do no more than one
        assertEquals("[] [RSK-1]; [CTL-1] []; [CTL-2] [RSK-1]", text(proposals));
        assertEquals(
                List.of(new ControlProposal.Burden("BEN-1", Optional.of(new BigDecimal("40")))),
                proposals.get(1).burdens());
        assertEquals("4", proposals.get(0).levels().get(0).level().code());
    }

    @Test
    void unknownBurden_countsAsMoreThanAnyOther() {
        RiskFile file = open().control(proposed(1, "E1"), proposed(2, "E1")).build();
        ControlCandidates candidates = new ControlCandidates(
                List.of(id(1), id(2)),
                List.of(new ControlCandidates.Burden(id(1), "BEN-1", Optional.empty()), burden(2, "BEN-1", "900")),
                List.of());

        assertEquals("[] [RSK-1]; [CTL-2] []", text(SELECTOR.propose(file, candidates)));
    }

    @Test
    void controlsThatExcludeEachOther_areNotProposedTogether() {
        Control second = SampleFile.control("CTL-2", SampleFile.cap("STP-2", CapKind.DIFFICULTY, "E1")).toBuilder()
                .state(ControlState.PROPOSED)
                .evidence()
                .build();
        RiskFile file = open().risk(SampleFile.risk("RSK-2", "S4", "SCN-2"))
                .control(proposed(1, "E1"), second)
                .build();
        List<ControlId> both = List.of(id(1), id(2));

        assertEquals(
                "[] [RSK-1, RSK-2]; [CTL-1] [RSK-2]; [CTL-2] [RSK-1]; [CTL-1, CTL-2] []",
                text(SELECTOR.propose(file, new ControlCandidates(both, List.of(), List.of()))));
        assertEquals(
                "[] [RSK-1, RSK-2]; [CTL-1] [RSK-2]; [CTL-2] [RSK-1]",
                text(SELECTOR.propose(
                        file,
                        new ControlCandidates(
                                both, List.of(), List.of(new ControlCandidates.Exclusion(id(2), id(1)))))));
    }

    @Test
    void riskThatOnlyACandidateBrings_isThereWithItAlone() {
        Control bringing = proposed(1, "E1").toBuilder()
                .introducedRisks(new IntroducedRisks.Introduced(List.of(RiskId.parse("RSK-2"))))
                .build();
        RiskFile file = open().risk(SampleFile.risk("RSK-2", "S4", "SCN-2"))
                .control(bringing, proposed(2, "E1"))
                .build();

        assertEquals(
                "[] [RSK-1]; [CTL-2] []",
                text(SELECTOR.propose(file, new ControlCandidates(List.of(id(1), id(2)), List.of(), List.of()))));
        assertEquals(
                "[] [RSK-1]",
                text(SELECTOR.propose(file, new ControlCandidates(List.of(id(1)), List.of(), List.of()))));
    }

    @Test
    void wrongCandidates_areNamedAllAtOnce() {
        RiskFile file = open().control(
                        proposed(1, "E1"),
                        proposed(2, "E1").toBuilder().state(ControlState.WAIVED).build())
                .build();
        ControlCandidates candidates = new ControlCandidates(
                List.of(id(1), id(1), id(2), id(7)),
                List.of(burden(9, "BEN-1", "1")),
                List.of(new ControlCandidates.Exclusion(id(1), id(1))));

        assertEquals(
                "Candidate CTL-1 must stand once, but stands twice; "
                        + "Candidate CTL-2 must count in the projection, but does not; "
                        + "Candidate CTL-7 must be a control of the risk file; "
                        + "Burden must be of a candidate, but was of CTL-9; "
                        + "Exclusion must be of two candidates, but was of CTL-1 and CTL-1",
                assertThrows(IllegalArgumentException.class, () -> SELECTOR.propose(file, candidates))
                        .getMessage());
    }

    @Test
    void tooManyCandidates_areRefused() {
        RiskFile.Builder file = open();
        List<ControlId> ids = new ArrayList<>();
        for (int i = 1; i <= ControlSelector.MOST_CANDIDATES + 1; i++) {
            file.control(proposed(i, "E1"));
            ids.add(id(i));
        }
        RiskFile built = file.build();

        assertEquals(
                "Number of candidates must be at most 16, but was 17",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SELECTOR.propose(built, new ControlCandidates(ids, List.of(), List.of())))
                        .getMessage());
        assertEquals(
                17,
                SELECTOR.propose(built, new ControlCandidates(ids.subList(0, 16), List.of(), List.of()))
                        .size());
    }

    @Test
    void tooLargeAFile_isRefused() {
        RiskFile.Builder file = open();
        for (int i = 3; i <= 1600; i++) {
            file.step(SampleFile.basic("STP-" + i, "E5"));
        }
        List<ControlId> ids = new ArrayList<>();
        for (int i = 1; i <= ControlSelector.MOST_CANDIDATES; i++) {
            file.control(proposed(i, "E1"));
            ids.add(id(i));
        }
        RiskFile built = file.build();

        assertEquals(
                "Sets of candidates times steps, risks and effects must be at most 100000000, but were 105971712",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SELECTOR.propose(built, new ControlCandidates(ids, List.of(), List.of())))
                        .getMessage());
    }

    @Test
    void burden_mustNotBeNegative() {
        assertEquals(
                "Burden size must not be negative, but was -1",
                assertThrows(IllegalArgumentException.class, () -> burden(1, "BEN-1", "-1"))
                        .getMessage());
        assertEquals(
                "Burden factor must not be blank",
                assertThrows(IllegalArgumentException.class, () -> burden(1, " ", "1"))
                        .getMessage());
    }
}
