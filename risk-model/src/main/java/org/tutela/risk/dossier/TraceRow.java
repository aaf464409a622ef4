package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.clause.ClauseId;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.ScenarioId;
import org.tutela.risk.threat.ThreatId;

/**
 * What a risk is linked with, on both sides: the threats and scenarios that carry it; the controls against it, the tests that show on
 * this release that they work, the clauses they serve, and what users are told.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: rows are made by {@link Traceability}.
 *
 * @param risk the risk
 * @param threats the threats, in canonical order, immutable
 * @param scenarios the scenarios, in canonical order, immutable
 * @param controls the controls, in canonical order, immutable
 * @param tests the passed evidence of these controls for the release, in canonical order, immutable
 * @param clauses the clauses that controls and tests serve, in the order of the law, immutable
 * @param information the user information that tells of the risk, in canonical order, immutable
 */
public record TraceRow(
        RiskId risk,
        List<ThreatId> threats,
        List<ScenarioId> scenarios,
        List<ControlId> controls,
        List<EvidenceId> tests,
        List<ClauseId> clauses,
        List<UserInformationId> information) {

    /** Rejects nulls and copies collections. */
    public TraceRow {
        requireNonNull(risk, "risk");
        threats = ImmutableList.copyOf(threats);
        scenarios = ImmutableList.copyOf(scenarios);
        controls = ImmutableList.copyOf(controls);
        tests = ImmutableList.copyOf(tests);
        clauses = ImmutableList.copyOf(clauses);
        information = ImmutableList.copyOf(information);
    }
}
