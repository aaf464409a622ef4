package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tutela.core.finding.Finding;
import org.tutela.risk.finding.SurveillanceFindingCode;

/**
 * Checks field safety corrective actions: reported before they begin, MDR, Article 87(8), IVDR, Article 82(8), and told in a notice that
 * meets {@link NoticeItem every point}. The law sets no number of days here: it asks for the report without undue delay.
 */
public final class CorrectiveActionChecks {

    private CorrectiveActionChecks() {}

    /**
     * Checks an action.
     *
     * @param action the action
     * @param asOf today
     * @return what it lacks, sorted, immutable, empty if nothing
     */
    public static List<Finding> check(FieldSafetyCorrectiveAction action, LocalDate asOf) {
        requireNonNull(action, "action");
        requireNonNull(asOf, "asOf");
        String path = "correctiveActions[" + action.id() + ']';
        List<Finding> findings = new ArrayList<>();
        Optional<LocalDate> started = action.startsOn().filter(date -> !date.isAfter(asOf));
        boolean isReportedBefore = started.isEmpty()
                || action.reportedOn()
                        .filter(reported -> !reported.isAfter(started.get()))
                        .isPresent();
        if (!isReportedBefore && action.urgency().isBlank()) {
            findings.add(Finding.of(
                    SurveillanceFindingCode.ACTION_NOT_REPORTED_BEFORE, path, action.id(), started.orElseThrow()));
        }
        if (action.reportedOn().isEmpty()) {
            findings.add(Finding.of(SurveillanceFindingCode.ACTION_NOT_REPORTED, path, action.id()));
        }
        if (action.notice().isEmpty()) {
            findings.add(Finding.of(SurveillanceFindingCode.ACTION_WITHOUT_NOTICE, path, action.id()));
        } else {
            notice(action, path, findings);
        }
        Collections.sort(findings);
        return ImmutableList.copyOf(findings);
    }

    private static void notice(FieldSafetyCorrectiveAction action, String path, List<Finding> findings) {
        for (NoticeItem item : NoticeItem.values()) {
            List<NoticeStatement> about = action.notice().stream()
                    .filter(statement -> statement.item() == item)
                    .toList();
            String at = path + ".notice[" + item + ']';
            if (about.size() > 1) {
                findings.add(Finding.of(SurveillanceFindingCode.NOTICE_ITEM_TWICE, at, action.id(), item));
            }
            if (about.isEmpty() || about.stream().anyMatch(each -> isMissing(item, each))) {
                findings.add(Finding.of(SurveillanceFindingCode.NOTICE_ITEM_MISSING, at, action.id(), item));
            }
            if (about.stream()
                    .anyMatch(each -> each.state() != NoticeItemState.MISSING
                            && each.remark().isBlank())) {
                findings.add(Finding.of(SurveillanceFindingCode.NOTICE_ITEM_WITHOUT_REASON, at, action.id(), item));
            }
        }
    }

    /** What is said not to apply is missing all the same where the law knows no exception. */
    private static boolean isMissing(NoticeItem item, NoticeStatement statement) {
        return statement.state() == NoticeItemState.MISSING
                || statement.state() == NoticeItemState.NOT_APPLICABLE && !item.mayNotApply();
    }
}
