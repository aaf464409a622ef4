package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tutela.core.capability.SecureDesignPractice;
import org.tutela.core.finding.Finding;
import org.tutela.core.reference.SourceGrade;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.lifecycle.ActivityDemand;
import org.tutela.risk.lifecycle.ActivityRow;
import org.tutela.risk.lifecycle.ActivitySchedule;
import org.tutela.risk.lifecycle.ActivityState;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.lifecycle.LifecycleTable;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.policy.RiskPolicies;

/** The life cycle: the catalogue of activities, the table of when they are due, and the plan of a release at every phase. */
class SecurityPlanTest {

    private static List<String> planFindings(RiskFile.Builder file) {
        return RiskAssessor.of(RiskPolicies.euMdr()).assess(file.build()).findings().stream()
                .filter(it -> it.path().startsWith("securityPlan"))
                .map(it -> it.code().code() + ' ' + it.path())
                .toList();
    }

    /** A file about a concept: no threat, no risk, no control. */
    private static RiskFile.Builder concept() {
        return SampleFile.empty().evidence(SampleFile.evidence(CompleteFile.ACTIVITY.text(), EvidenceKind.CONFORMITY));
    }

    // catalogue

    @Test
    void activities_haveClausesOfTheirOwnInTheirOrder() {
        List<SecurityActivity> sorted = new ArrayList<>(List.of(SecurityActivity.values()));
        sorted.sort((a, b) -> {
            String[] left = a.clause().split("\\.");
            String[] right = b.clause().split("\\.");
            for (int i = 0; i < Math.min(left.length, right.length); i++) {
                int order = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(left.length, right.length);
        });
        assertEquals(sorted, List.of(SecurityActivity.values()));
        TreeSet<String> clauses = new TreeSet<>();
        for (SecurityActivity activity : SecurityActivity.values()) {
            assertTrue(clauses.add(activity.clause()), activity.clause());
            assertFalse(activity.english().isBlank());
            assertEquals(activity.clause(), activity.source().locator());
        }
    }

    @Test
    void practicesAndActivities_nameEachOther() {
        for (SecureDesignPractice practice : SecureDesignPractice.values()) {
            assertFalse(SecurityActivity.of(practice).isEmpty(), practice.name());
            for (SecurityActivity activity : SecurityActivity.values()) {
                assertEquals(
                        activity.practices().contains(practice),
                        SecurityActivity.of(practice).contains(activity));
            }
        }
    }

    /** Which clause numbers were recalled: nobody must take them for read. */
    @Test
    void recalledClauses_areMarked() {
        List<String> recalled = new ArrayList<>();
        for (SecurityActivity activity : SecurityActivity.values()) {
            SourceGrade grade = activity.source().grade();
            assertTrue(grade == SourceGrade.SECONDARY || grade == SourceGrade.UNVERIFIED);
            if (grade == SourceGrade.UNVERIFIED) {
                recalled.add(activity.clause());
            }
        }
        assertEquals(List.of("5.2.2", "5.3.3", "5.4.1", "5.4.2", "5.4.3", "5.4.4", "5.5.1", "5.5.2"), recalled);
        assertEquals(SourceGrade.POLICY, LifecycleTable.source().grade());
    }

    // table

    @Test
    void standardTable_isMonotoneAndComplete() {
        for (SecurityActivity activity : SecurityActivity.values()) {
            List<ActivityDemand> demands = new ArrayList<>();
            for (LifecyclePhase phase : LifecyclePhase.values()) {
                demands.add(LifecycleTable.standard().demand(activity, phase));
            }
            int last = demands.lastIndexOf(ActivityDemand.DONE);
            assertTrue(last >= 0, activity.name());
            for (int i = 1; i <= last; i++) {
                assertTrue(demands.get(i).compareTo(demands.get(i - 1)) >= 0, activity + " " + demands);
            }
            for (int i = last + 1; i < demands.size(); i++) {
                assertEquals(ActivityDemand.NOTHING, demands.get(i), activity + " " + demands);
            }
        }
    }

    /** One letter for each phase: nothing, planned, done. What a manufacturer plans by must not move unnoticed. */
    @Test
    void standardTable_isThisGrid() {
        StringBuilder out = new StringBuilder();
        for (SecurityActivity activity : SecurityActivity.values()) {
            for (LifecyclePhase phase : LifecyclePhase.values()) {
                out.append(
                        switch (LifecycleTable.standard().demand(activity, phase)) {
                            case NOTHING -> '.';
                            case PLANNED -> 'p';
                            case DONE -> 'D';
                        });
            }
            out.append(' ').append(activity.clause()).append('\n');
        }
        assertEquals("""
                pDDDDDDDDD 4.1.1
                pDDDDDDDDD 4.1.2
                pDDDDDDDDD 4.1.3
                pDDDDDDDDD 4.1.4
                .ppDDDDDDD 4.1.5
                .....pDDD. 4.1.6
                ....pDDDD. 4.1.7
                .....pDDD. 4.1.8
                ...ppDDDDD 4.1.9
                pDDDDDDDDD 4.2
                .ppDDDDDDD 4.3
                pDDDDDDDDD 5.1.1
                .ppDDDDDDD 5.1.2
                .ppDDDDDDD 5.1.3
                ppDDDDDDDD 5.2.1
                .pDDDDDDDD 5.2.2
                .ppDDDDDDD 5.2.3
                .ppDDDDDDD 5.3.1
                .ppDDDDDDD 5.3.2
                ..pDDDDDDD 5.3.3
                ..ppDDDDDD 5.4.1
                ..ppDDDDDD 5.4.2
                ..ppDDDDDD 5.4.3
                ..ppDDDDDD 5.4.4
                ..ppDDDDDD 5.5.1
                ..ppDDDDDD 5.5.2
                ..ppDDDDDD 5.6
                ..pppDDDDD 5.7.1
                ..pppDDDDD 5.7.2
                ..pppDDDDD 5.7.3
                ..pppDDDDD 5.7.4
                ..pppDDDDD 5.7.5
                ....pDDDDD 5.8.1
                ...ppDDDDD 5.8.2
                ...ppDDDDD 5.8.3
                ...ppDDDDD 5.8.4
                ....pDDDDD 5.8.5
                ....pDDDDD 5.8.6
                ...ppDDDDD 5.8.7
                ...ppDDD.. 6.1
                .....pDD.. 6.1.1
                ....ppDDD. 6.2.1
                .....pDD.. 6.2.2
                .....pDD.. 6.3.1
                .....pDD.. 6.3.2
                .....pDD.. 6.3.3
                pDDDDDDDDD 7.1
                ppDDDDDDDD 7.2
                .ppDDDDDDD 7.3
                .ppppDDDDD 7.4
                .....pDDD. 7.5
                pDDDDDDDDD 8
                ....pDDDD. 9.2
                ....ppDDD. 9.3
                ....ppDDD. 9.4
                ....ppDDD. 9.5
                """, out.toString());
    }

    @Test
    void standardTable_asksThisManyThingsInEachPhase() {
        StringBuilder out = new StringBuilder();
        for (LifecyclePhase phase : LifecyclePhase.values()) {
            long planned = LifecycleTable.standard().due(phase).stream()
                    .filter(it -> LifecycleTable.standard().demand(it, phase) == ActivityDemand.PLANNED)
                    .count();
            long done = LifecycleTable.standard().due(phase).size() - planned;
            out.append(phase)
                    .append(' ')
                    .append(planned)
                    .append(' ')
                    .append(done)
                    .append('\n');
        }
        assertEquals("""
                CONCEPT 10 0
                REQUIREMENTS 12 8
                DESIGN 22 11
                IMPLEMENTATION 19 20
                VERIFICATION 21 27
                RELEASE 12 44
                SUPPORTED 0 56
                LIMITED_SUPPORT 0 56
                END_OF_SUPPORT 0 50
                DECOMMISSIONED 0 41
                """, out.toString());
    }

    @Test
    void table_isAdmittedOnlyIfCompleteAndInOrder() {
        List<ActivitySchedule> rows = LifecycleTable.standard().rows();
        assertEquals(
                "Life cycle table must have one row for each activity, but has none for QUALITY_MANAGEMENT",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new LifecycleTable("own", "1", rows.subList(1, rows.size())))
                        .getMessage());
        List<ActivitySchedule> twice = new ArrayList<>(rows);
        twice.add(rows.get(3));
        assertEquals(
                "Life cycle table must have one row for each activity, but has two for SECURITY_EXPERTISE",
                assertThrows(IllegalArgumentException.class, () -> new LifecycleTable("own", "1", twice))
                        .getMessage());
        assertEquals(
                "Life cycle table id must not be blank",
                assertThrows(IllegalArgumentException.class, () -> new LifecycleTable(" ", "1", rows))
                        .getMessage());
        assertEquals(
                "Life cycle table version must not be blank",
                assertThrows(IllegalArgumentException.class, () -> new LifecycleTable("own", "", rows))
                        .getMessage());
        assertEquals(
                "Schedule of PRIVATE_KEYS must be planned, done and over in this order, but was DESIGN, CONCEPT, RELEASE",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ActivitySchedule(
                                        SecurityActivity.PRIVATE_KEYS,
                                        LifecyclePhase.DESIGN,
                                        LifecyclePhase.CONCEPT,
                                        LifecyclePhase.RELEASE))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ActivitySchedule(
                        SecurityActivity.PRIVATE_KEYS,
                        LifecyclePhase.CONCEPT,
                        LifecyclePhase.RELEASE,
                        LifecyclePhase.DESIGN));
    }

    // plan

    @Test
    void fileWithoutPlan_isOneFindingAndHasNoRows() {
        RiskFile.Builder file = SampleFile.withoutPlan();
        assertEquals(List.of("RISK-150 securityPlan"), planFindings(file));
        assertEquals(
                List.of(),
                RiskAssessor.of(RiskPolicies.euMdr()).assess(file.build()).securityPlan());
    }

    @ParameterizedTest
    @EnumSource(LifecyclePhase.class)
    @DisplayName(
            "INV-68 at every phase what is due is planned, done or excluded: what is left out is found once, and nothing is done by default")
    void everyPhase_asksForWhatIsDueAndNoMore(LifecyclePhase phase) {
        SecurityPlan plan = CompleteFile.plan(phase);
        assertEquals(List.of(), planFindings(concept().securityPlan(plan)));
        for (ActivityStatement left : plan.activities()) {
            List<ActivityStatement> others =
                    plan.activities().stream().filter(it -> it != left).toList();
            assertEquals(
                    List.of("RISK-151 securityPlan.activities[" + left.activity() + ']'),
                    planFindings(concept().securityPlan(SecurityPlan.of(phase, others))));
        }
        List<ActivityRow> untold = RiskAssessor.of(RiskPolicies.euMdr())
                .assess(concept()
                        .securityPlan(SecurityPlan.of(phase, List.of()))
                        .build())
                .securityPlan();
        assertEquals(SecurityActivity.values().length, untold.size());
        untold.forEach(row -> {
            assertEquals(ActivityState.MISSING, row.state());
            assertEquals(row.demand() != ActivityDemand.NOTHING, row.isGap());
        });
    }

    @ParameterizedTest
    @EnumSource(LifecyclePhase.class)
    void everyPhase_tellsPlannedFromDone(LifecyclePhase phase) {
        for (ActivityStatement statement : CompleteFile.plan(phase).activities()) {
            List<ActivityStatement> changed =
                    new ArrayList<>(CompleteFile.plan(phase).activities());
            changed.remove(statement);
            changed.add(new ActivityStatement.Planned(statement.activity(), "somebody", Optional.empty()));
            boolean isDue = LifecycleTable.standard().demand(statement.activity(), phase) == ActivityDemand.DONE;
            assertEquals(
                    isDue ? List.of("RISK-152 securityPlan.activities[" + statement.activity() + ']') : List.of(),
                    planFindings(concept().securityPlan(SecurityPlan.of(phase, changed))));
            changed.remove(changed.size() - 1);
            changed.add(new ActivityStatement.NotApplicable(statement.activity(), "no software", "head of quality"));
            assertEquals(List.of(), planFindings(concept().securityPlan(SecurityPlan.of(phase, changed))));
        }
    }

    @Test
    void planWithATableOfItsOwn_isJudgedByIt() {
        List<ActivitySchedule> late = LifecycleTable.standard().rows().stream()
                .map(row -> new ActivitySchedule(
                        row.activity(),
                        LifecyclePhase.DECOMMISSIONED,
                        LifecyclePhase.DECOMMISSIONED,
                        LifecyclePhase.DECOMMISSIONED))
                .toList();
        SecurityPlan plan =
                new SecurityPlan(LifecyclePhase.RELEASE, List.of(), Optional.of(new LifecycleTable("own", "1", late)));
        assertEquals(List.of(), planFindings(concept().securityPlan(plan)));
    }

    @Test
    void verification_isAskedForFromItsPhaseOn() {
        for (LifecyclePhase phase : LifecyclePhase.values()) {
            List<Finding> found = RiskAssessor.of(RiskPolicies.euMdr())
                    .assess(concept().securityPlan(CompleteFile.plan(phase)).build())
                    .findings();
            boolean isAsked = found.stream().anyMatch(it -> it.code().code().equals("RISK-190"));
            assertEquals(phase.isAtLeast(LifecyclePhase.VERIFICATION), isAsked, phase.name());
        }
    }
}
