package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceResult;

/**
 * What an assessment says about clauses: controls and evidence serve those they name; risks that are not controlled speak against the
 * clauses on risk control, and warnings against those that ask for what is missing.
 */
final class ClauseEvidenceCollector {

    /** Annex I, 1, 2, 4 and 8, the same in both regulations. */
    private static final ImmutableList<String> RISK_CLAUSES = ImmutableList.of("1", "2", "4", "8");

    private static final Comparator<ClauseEvidence> ORDER = Comparator.comparing(ClauseEvidence::clause)
            .thenComparing(ClauseEvidence::bearing)
            .thenComparing(ClauseEvidence::subject)
            .thenComparing(ClauseEvidence::location);

    private ClauseEvidenceCollector() {}

    static List<ClauseEvidence> collect(RiskAssessment assessment) {
        Set<ClauseEvidence> result = new TreeSet<>(ORDER);
        controls(assessment, result);
        evidence(assessment, result);
        risks(assessment, result);
        findings(assessment, result);
        return ImmutableList.copyOf(result);
    }

    private static void controls(RiskAssessment assessment, Set<ClauseEvidence> result) {
        for (int i = 0; i < assessment.index().controls.length; i++) {
            Control control = assessment.index().controls[i];
            Bearing bearing = bearing(assessment, i);
            List<String> locations = new ArrayList<>();
            if (bearing == Bearing.IN_FORCE) {
                Arrays.stream(assessment.index().controlEvidence[i])
                        .filter(item -> item.result() == EvidenceResult.PASSED)
                        .filter(assessment.standing()::isForRelease)
                        .forEach(item -> locations.add(item.id() + ": " + item.location()));
            }
            for (ClauseId clause : control.clauses()) {
                result.add(new ClauseEvidence(clause, bearing, control.id().text(), String.join("; ", locations)));
            }
        }
    }

    private static Bearing bearing(RiskAssessment assessment, int control) {
        if (assessment.standing().countsNow(control)) {
            return Bearing.IN_FORCE;
        }
        ControlState state = assessment.index().controls[control].state();
        boolean isOut =
                state == ControlState.SUSPENDED || state == ControlState.RETIRED || state == ControlState.WAIVED;
        return isOut ? Bearing.STALE : Bearing.PLANNED;
    }

    private static void evidence(RiskAssessment assessment, Set<ClauseEvidence> result) {
        for (Evidence item : assessment.file().content().evidence()) {
            Bearing bearing = !assessment.standing().isForRelease(item)
                    ? Bearing.STALE
                    : item.result() == EvidenceResult.PASSED ? Bearing.IN_FORCE : Bearing.PLANNED;
            for (ClauseId clause : item.clauses()) {
                result.add(new ClauseEvidence(clause, bearing, item.id().text(), item.location()));
            }
        }
    }

    private static void risks(RiskAssessment assessment, Set<ClauseEvidence> result) {
        Instrument regulation = assessment.file().device().regulation();
        assessment.risks().stream()
                .filter(risk -> !risk.current().isControlled())
                .forEach(risk -> RISK_CLAUSES.forEach(number -> result.add(new ClauseEvidence(
                        ClauseId.of(regulation, "I", number),
                        Bearing.CONTRADICTING_RISK,
                        risk.id().text(),
                        ""))));
    }

    private static void findings(RiskAssessment assessment, Set<ClauseEvidence> result) {
        Instrument regulation = assessment.file().device().regulation();
        boolean isIvdr = regulation.equals(Instrument.IVDR);
        for (Finding finding : assessment.findings()) {
            if (finding.severity() == FindingSeverity.WARNING) {
                for (String number :
                        isIvdr ? finding.code().ivdrClauses() : finding.code().mdrClauses()) {
                    result.add(new ClauseEvidence(
                            ClauseId.of(regulation, "I", number),
                            Bearing.CONTRADICTING_FINDING,
                            finding.code().code() + ' ' + finding.path(),
                            ""));
                }
            }
        }
    }
}
