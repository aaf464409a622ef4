package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingCode;
import org.tutela.risk.finding.SurveillanceFindingCode;

/** Checks a surveillance plan: that it says one thing about each element, and how the stages of support stand on a day. */
public final class SurveillanceChecks {

    private SurveillanceChecks() {}

    /**
     * Checks a plan by itself.
     *
     * @param plan the plan
     * @param asOf today
     * @return what it lacks, what contradicts itself and which duties of support are open, sorted, immutable
     */
    public static List<Finding> check(SurveillancePlan plan, LocalDate asOf) {
        requireNonNull(plan, "plan");
        requireNonNull(asOf, "asOf");
        List<Finding> findings = new ArrayList<>();
        for (PlanElement element : PlanElement.values()) {
            long count = plan.elements().stream()
                    .filter(each -> each.element() == element)
                    .count();
            once(element, count, SurveillanceFindingCode.PLAN_ELEMENT_MISSING, "elements", findings);
        }
        for (DisclosureElement element : DisclosureElement.values()) {
            long count = plan.disclosure().stream()
                    .filter(each -> each.element() == element)
                    .count();
            once(element, count, SurveillanceFindingCode.DISCLOSURE_ELEMENT_MISSING, "disclosure", findings);
        }
        if (plan.trendPlans().isEmpty()) {
            findings.add(Finding.of(SurveillanceFindingCode.PLAN_WITHOUT_TREND_METHOD, "surveillance"));
        }
        for (SupportPlan support : plan.support()) {
            support(support, asOf, findings);
        }
        Collections.sort(findings);
        return ImmutableList.copyOf(findings);
    }

    private static void once(Enum<?> element, long count, FindingCode missing, String part, List<Finding> findings) {
        if (count == 0) {
            findings.add(Finding.of(missing, "surveillance." + part, element));
        } else if (count > 1) {
            findings.add(Finding.of(SurveillanceFindingCode.PLAN_ELEMENT_TWICE, "surveillance." + part, element));
        }
    }

    private static void support(SupportPlan support, LocalDate asOf, List<Finding> findings) {
        String path = "surveillance.support[" + support.release() + ']';
        for (int i = 1; i < support.stages().size(); i++) {
            SupportStageStart before = support.stages().get(i - 1);
            SupportStageStart start = support.stages().get(i);
            if (start.stage().compareTo(before.stage()) <= 0 || !start.from().isAfter(before.from())) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.SUPPORT_STAGES_DISORDERED,
                        path,
                        support.release(),
                        start.stage(),
                        start.from()));
            }
        }
        SupportStage stage = support.stageOn(asOf);
        for (SupportDuty owed : SupportDuty.values()) {
            boolean isDone = support.done().stream()
                    .anyMatch(each -> each.duty() == owed && !each.doneOn().isAfter(asOf));
            if (owed.isOwedIn(stage) && !isDone) {
                findings.add(
                        Finding.of(SurveillanceFindingCode.SUPPORT_DUTY_OPEN, path, support.release(), stage, owed));
            }
        }
    }
}
