package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.lifecycle.ActivityRow;
import org.tutela.risk.verification.Verification;

/**
 * What an assessment says about clauses: controls and evidence serve those they name; risks that are not controlled speak against the
 * clauses on risk control, and warnings against those that ask for what is missing. Security activities, verifications and minimum IT
 * requirements serve the clauses that ask for them.
 */
final class ClauseEvidenceCollector {

    /** Annex I, 1, 2, 4 and 8, the same in both regulations. */
    private static final ImmutableList<String> RISK_CLAUSES = ImmutableList.of("1", "2", "4", "8");

    /** The security capabilities that keep those out who have no business. */
    private static final ImmutableSet<SecurityCapability> ACCESS = ImmutableSet.of(
            SecurityCapability.AUTH, SecurityCapability.PAUT, SecurityCapability.NAUT, SecurityCapability.PLOK);

    private static final Comparator<ClauseEvidence> ORDER = Comparator.comparing(ClauseEvidence::clause)
            .thenComparing(ClauseEvidence::bearing)
            .thenComparing(ClauseEvidence::subject)
            .thenComparing(ClauseEvidence::location);

    private ClauseEvidenceCollector() {}

    static List<ClauseEvidence> collect(RiskAssessment assessment) {
        Set<ClauseEvidence> result = new TreeSet<>(ORDER);
        controls(assessment, result);
        evidence(assessment, result);
        activities(assessment, result);
        verifications(assessment, result);
        itRequirements(assessment, result);
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

    /** Annex I, 17.2 (IVDR 16.2) asks for a life cycle that is managed for security. */
    private static void activities(RiskAssessment assessment, Set<ClauseEvidence> result) {
        for (ActivityRow row : assessment.securityPlan()) {
            Bearing bearing = switch (row.state()) {
                case DONE -> Bearing.IN_FORCE;
                case PLANNED -> Bearing.PLANNED;
                case NOT_SHOWN -> Bearing.STALE;
                case NOT_APPLICABLE, MISSING -> null;
            };
            if (bearing != null) {
                result.add(new ClauseEvidence(
                        clause(assessment, "17.2", "16.2"),
                        bearing,
                        row.activity().name(),
                        locations(assessment, row.evidence())));
            }
        }
    }

    /** Annex I, 17.2 (IVDR 16.2) asks for verification and validation; MDR 18.8 for protection against unauthorised access. */
    private static void verifications(RiskAssessment assessment, Set<ClauseEvidence> result) {
        Set<ControlId> protecting = new HashSet<>();
        for (Control control : assessment.file().content().controls()) {
            if (!Collections.disjoint(control.capabilities(), ACCESS)) {
                protecting.add(control.id());
            }
        }
        boolean isMdr = !assessment.file().device().regulation().equals(Instrument.IVDR);
        Map<EvidenceId, Evidence> known = new HashMap<>();
        assessment.file().content().evidence().forEach(item -> known.put(item.id(), item));
        for (Verification it : assessment.file().content().verifications()) {
            List<Evidence> counting = new ArrayList<>();
            for (EvidenceId id : it.evidence()) {
                Evidence item = known.get(id);
                if (item != null && assessment.standing().isForRelease(item)) {
                    counting.add(item);
                }
            }
            boolean hasPassed = counting.stream().anyMatch(item -> item.result() == EvidenceResult.PASSED)
                    && counting.stream().noneMatch(item -> item.result() == EvidenceResult.FAILED);
            Bearing bearing = hasPassed
                    ? Bearing.IN_FORCE
                    : counting.isEmpty() && !it.evidence().isEmpty() ? Bearing.STALE : Bearing.PLANNED;
            String location = hasPassed ? locations(assessment, it.evidence()) : "";
            result.add(new ClauseEvidence(
                    clause(assessment, "17.2", "16.2"), bearing, it.id().text(), location));
            if (isMdr && !Collections.disjoint(it.controls(), protecting)) {
                result.add(new ClauseEvidence(
                        clause(assessment, "18.8", ""), bearing, it.id().text(), location));
            }
        }
    }

    /** Annex I, 17.4 (IVDR 16.4) asks that requirements are set out, each on the ground of a risk; 23.4(ab) (20.4.1(ah)) that users know. */
    private static void itRequirements(RiskAssessment assessment, Set<ClauseEvidence> result) {
        for (MinimumItRequirement it : assessment.file().content().itRequirements()) {
            Optional<String> told = it.userInformation().filter(text -> !text.isBlank());
            result.add(new ClauseEvidence(
                    clause(assessment, "17.4", "16.4"),
                    it.risks().isEmpty() ? Bearing.PLANNED : Bearing.IN_FORCE,
                    it.id().text(),
                    ""));
            result.add(new ClauseEvidence(
                    clause(assessment, "23.4(ab)", "20.4.1(ah)"),
                    told.isPresent() ? Bearing.IN_FORCE : Bearing.PLANNED,
                    it.id().text(),
                    told.orElse("")));
        }
    }

    private static ClauseId clause(RiskAssessment assessment, String mdr, String ivdr) {
        Instrument regulation = assessment.file().device().regulation();
        return ClauseId.of(regulation, "I", regulation.equals(Instrument.IVDR) ? ivdr : mdr);
    }

    /** Where evidence of this release is kept. */
    private static String locations(RiskAssessment assessment, List<EvidenceId> ids) {
        Set<EvidenceId> wanted = new HashSet<>(ids);
        List<String> result = new ArrayList<>();
        for (Evidence item : assessment.file().content().evidence()) {
            if (wanted.contains(item.id()) && assessment.standing().isForRelease(item)) {
                result.add(item.id() + ": " + item.location());
            }
        }
        Collections.sort(result);
        return String.join("; ", result);
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
