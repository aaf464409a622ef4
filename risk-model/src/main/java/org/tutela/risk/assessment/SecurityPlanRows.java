package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.lifecycle.ActivityRow;
import org.tutela.risk.lifecycle.ActivityState;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.lifecycle.SecurityPlan;

/** What the phase of a release asks of each security activity, and how it stands. */
final class SecurityPlanRows {

    private SecurityPlanRows() {}

    /** One row for each activity, in the order of their clauses; none where the file has no plan and so no phase. */
    static List<ActivityRow> of(RiskFileContent content) {
        return content.securityPlan().map(plan -> rows(plan, content)).orElse(ImmutableList.of());
    }

    private static List<ActivityRow> rows(SecurityPlan plan, RiskFileContent content) {
        Map<EvidenceId, Evidence> known = new HashMap<>();
        content.evidence().forEach(item -> known.put(item.id(), item));
        Map<SecurityActivity, ActivityStatement> stated = new EnumMap<>(SecurityActivity.class);
        plan.activities().forEach(statement -> stated.put(statement.activity(), statement));
        ImmutableList.Builder<ActivityRow> rows = ImmutableList.builder();
        for (SecurityActivity activity : SecurityActivity.values()) {
            @Nullable ActivityStatement statement = stated.get(activity);
            List<EvidenceId> counting = statement instanceof ActivityStatement.Done done
                    ? done.evidence().stream()
                            .sorted()
                            .filter(id ->
                                    counts(known.get(id), content.release().id()))
                            .toList()
                    : ImmutableList.of();
            rows.add(new ActivityRow(
                    activity,
                    plan.dueBy().demand(activity, plan.phase()),
                    statement == null
                            ? ActivityState.MISSING
                            : state(statement, !counting.isEmpty() && !hasFailed(statement, known, content)),
                    Optional.ofNullable(statement),
                    counting));
        }
        return rows.build();
    }

    private static boolean counts(@Nullable Evidence item, ReleaseId release) {
        return item != null && item.result() == EvidenceResult.PASSED && item.isFor(release);
    }

    /** What failed on this release speaks against the activity, whatever passed beside it. */
    private static boolean hasFailed(
            ActivityStatement statement, Map<EvidenceId, Evidence> known, RiskFileContent content) {
        return statement instanceof ActivityStatement.Done done
                && done.evidence().stream()
                        .map(known::get)
                        .anyMatch(item -> item != null
                                && item.result() == EvidenceResult.FAILED
                                && item.isFor(content.release().id()));
    }

    private static ActivityState state(ActivityStatement statement, boolean isShown) {
        return statement.match(new ActivityStatement.Cases<ActivityState>() {
            @Override
            public ActivityState planned(ActivityStatement.Planned it) {
                return ActivityState.PLANNED;
            }

            @Override
            public ActivityState done(ActivityStatement.Done it) {
                return isShown ? ActivityState.DONE : ActivityState.NOT_SHOWN;
            }

            @Override
            public ActivityState notApplicable(ActivityStatement.NotApplicable it) {
                return ActivityState.NOT_APPLICABLE;
            }
        });
    }

    static void check(RiskFileContent content, List<Finding> findings) {
        if (content.securityPlan().isEmpty()) {
            findings.add(Finding.of(RiskFindingCode.NO_SECURITY_PLAN, "securityPlan"));
            return;
        }
        Object phase = content.securityPlan().get().phase();
        for (ActivityRow row : of(content)) {
            String at = "securityPlan.activities[" + row.activity() + ']';
            String name = row.activity().source().toString();
            if (!row.isGap()) {
                row.statement()
                        .filter(ActivityStatement.Planned.class::isInstance)
                        .flatMap(it -> ((ActivityStatement.Planned) it).dueBy())
                        .filter(due -> due.isBefore(content.asOf()))
                        .ifPresent(due -> findings.add(
                                Finding.of(RiskFindingCode.ACTIVITY_OVERDUE, at, row.activity(), name, due)));
                continue;
            }
            findings.add(
                    switch (row.state()) {
                        case MISSING ->
                            Finding.of(RiskFindingCode.ACTIVITY_NOT_STATED, at, row.activity(), name, phase);
                        case NOT_SHOWN ->
                            Finding.of(
                                    RiskFindingCode.ACTIVITY_NOT_SHOWN,
                                    at,
                                    row.activity(),
                                    name,
                                    content.release().id());
                        case PLANNED, DONE, NOT_APPLICABLE ->
                            Finding.of(RiskFindingCode.ACTIVITY_NOT_DONE, at, row.activity(), name, phase);
                    });
        }
    }
}
