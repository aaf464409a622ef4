package org.tutela.risk.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tutela.core.reference.Citation;

/**
 * Which security activity is due in which phase of the life cycle. It is complete: every activity has exactly one row.
 *
 * <p>{@link #standard()} is a convention of this library; the guidance asks for the practices over the life cycle and leaves the
 * times to the manufacturer, who tailors the table in the {@link SecurityPlan}. This class is immutable and thread-safe.
 *
 * @param id the id of the table, such as {@code tutela-life-cycle}
 * @param version its version
 * @param rows one row for each activity, in the order given, immutable
 */
public record LifecycleTable(String id, String version, List<ActivitySchedule> rows) {

    private static final LifecycleTable STANDARD = new LifecycleTable(
            "tutela-life-cycle",
            "1",
            ImmutableList.of(
                    row(
                            SecurityActivity.QUALITY_MANAGEMENT,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.RESPONSIBILITIES,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.APPLICABILITY,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.SECURITY_EXPERTISE,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.THIRD_PARTY_ITEMS,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.CONTINUOUS_IMPROVEMENT,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.END_OF_SUPPORT),
                    row(
                            SecurityActivity.DISCLOSURE,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.END_OF_SUPPORT),
                    row(
                            SecurityActivity.DEFECT_MANAGEMENT_REVIEW,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.END_OF_SUPPORT),
                    row(
                            SecurityActivity.DOCUMENTATION_REVIEW,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.SECURITY_RISK_MANAGEMENT,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.ITEM_CLASSIFICATION,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.DEVELOPMENT_PLANNING,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.DEVELOPMENT_ENVIRONMENT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.CODING_STANDARDS,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.SECURITY_REQUIREMENTS,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.REQUIREMENTS_REVIEW,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.REQUIRED_SOFTWARE_RISKS,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.DEFENCE_IN_DEPTH,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.DESIGN_PRACTICES,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.ARCHITECTURE_REVIEW,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.DETAILED_DESIGN_PRACTICES,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.DETAILED_DESIGN,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.SECURE_INTERFACES,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.DETAILED_DESIGN_VERIFICATION,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.SECURE_CODING,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.IMPLEMENTATION_REVIEW,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.INTEGRATION_TESTING,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.REQUIREMENTS_TESTING,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.THREAT_MITIGATION_TESTING,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.VULNERABILITY_TESTING,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.PENETRATION_TESTING,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.TESTER_INDEPENDENCE,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.FINDINGS_RESOLVED,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.RELEASE_DOCUMENTATION,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.FILE_INTEGRITY,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.PRIVATE_KEYS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.RELEASE_ISSUES,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.ACTIVITY_COMPLETION,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.DECOMMISSIONING_GUIDELINES,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.MAINTENANCE_PLAN,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.LIMITED_SUPPORT),
                    row(
                            SecurityActivity.TIMELY_UPDATES,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.LIMITED_SUPPORT),
                    row(
                            SecurityActivity.PUBLIC_REPORTS,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.END_OF_SUPPORT),
                    row(
                            SecurityActivity.UPDATE_VERIFICATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.LIMITED_SUPPORT),
                    row(
                            SecurityActivity.UPDATE_DOCUMENTATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.LIMITED_SUPPORT),
                    row(
                            SecurityActivity.UPDATE_DELIVERY,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.LIMITED_SUPPORT),
                    row(
                            SecurityActivity.UPDATE_INTEGRITY,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.LIMITED_SUPPORT),
                    row(
                            SecurityActivity.SECURITY_CONTEXT,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.THREATS_IDENTIFIED,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.DESIGN,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.RISKS_EVALUATED,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.IMPLEMENTATION,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.RISKS_CONTROLLED,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.CONTROLS_MONITORED,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.END_OF_SUPPORT),
                    row(
                            SecurityActivity.CONFIGURATION_MANAGEMENT,
                            LifecyclePhase.CONCEPT,
                            LifecyclePhase.REQUIREMENTS,
                            LifecyclePhase.DECOMMISSIONED),
                    row(
                            SecurityActivity.ISSUES_RECEIVED,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.RELEASE,
                            LifecyclePhase.END_OF_SUPPORT),
                    row(
                            SecurityActivity.ISSUES_REVIEWED,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.END_OF_SUPPORT),
                    row(
                            SecurityActivity.ISSUES_ANALYSED,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.END_OF_SUPPORT),
                    row(
                            SecurityActivity.ISSUES_ADDRESSED,
                            LifecyclePhase.VERIFICATION,
                            LifecyclePhase.SUPPORTED,
                            LifecyclePhase.END_OF_SUPPORT)));

    /**
     * Checks that the table is complete.
     *
     * @throws IllegalArgumentException if id or version is blank, or an activity has no row or more than one
     */
    public LifecycleTable {
        rows = ImmutableList.copyOf(rows);
        if (id.isBlank()) {
            throw new IllegalArgumentException("Life cycle table id must not be blank");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("Life cycle table version must not be blank");
        }
        Map<SecurityActivity, ActivitySchedule> seen = new EnumMap<>(SecurityActivity.class);
        for (ActivitySchedule row : rows) {
            if (seen.put(row.activity(), row) != null) {
                throw new IllegalArgumentException(
                        "Life cycle table must have one row for each activity, but has two for " + row.activity());
            }
        }
        for (SecurityActivity activity : SecurityActivity.values()) {
            if (!seen.containsKey(activity)) {
                throw new IllegalArgumentException(
                        "Life cycle table must have one row for each activity, but has none for " + activity);
            }
        }
    }

    private static ActivitySchedule row(
            SecurityActivity activity, LifecyclePhase plannedFrom, LifecyclePhase doneFrom, LifecyclePhase until) {
        return new ActivitySchedule(activity, plannedFrom, doneFrom, until);
    }

    /**
     * Returns the table that applies where a plan has none of its own.
     *
     * @return the table
     */
    public static LifecycleTable standard() {
        return STANDARD;
    }

    /**
     * Returns where the times come from.
     *
     * @return a citation of this library's method
     */
    public static Citation source() {
        return Citation.method("life cycle table");
    }

    /**
     * Returns what a phase asks of an activity.
     *
     * @param activity the activity
     * @param phase the phase
     * @return the demand
     */
    public ActivityDemand demand(SecurityActivity activity, LifecyclePhase phase) {
        requireNonNull(activity, "activity");
        requireNonNull(phase, "phase");
        return rows.stream()
                .filter(row -> row.activity() == activity)
                .findFirst()
                .orElseThrow()
                .in(phase);
    }

    /**
     * Returns the activities of which a phase asks something.
     *
     * @param phase the phase
     * @return the activities that must be planned or done, in the order of their clauses, immutable
     */
    public List<SecurityActivity> due(LifecyclePhase phase) {
        return ImmutableList.copyOf(SecurityActivity.values()).stream()
                .filter(activity -> demand(activity, phase) != ActivityDemand.NOTHING)
                .collect(ImmutableList.toImmutableList());
    }
}
