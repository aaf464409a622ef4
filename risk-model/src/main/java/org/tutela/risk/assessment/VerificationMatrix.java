package org.tutela.risk.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.DeviceInterface;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationAim;
import org.tutela.risk.verification.VerificationExclusion;
import org.tutela.risk.verification.VerificationId;
import org.tutela.risk.verification.VerificationMethod;
import org.tutela.risk.verification.VerificationRow;
import org.tutela.risk.verification.VerificationState;

/**
 * What needs verification and how it stands.
 *
 * <p>A control in force or on its way needs to be shown to be there, and to work where it claims an effect: by the evidence it names. A
 * threat that is not dismissed needs a try at it. An interface needs malformed input, and a look whether it is what the model says. The
 * release needs a scan, a penetration test, an analysis of its code and of its components, one test of resilience where it has
 * essential performance, and the method that belongs to each security capability it implements. The first four are about the whole: a
 * verification that names controls, threats or interfaces is about these, and does not stand for the release.
 */
final class VerificationMatrix {

    private static final ImmutableSet<VerificationMethod> ALL = ImmutableSet.copyOf(VerificationMethod.values());

    /** The methods that show each aim. */
    private static final ImmutableMap<VerificationAim, Set<VerificationMethod>> SHOWING = Maps.toMap(
            ImmutableList.copyOf(VerificationAim.values()),
            aim -> ALL.stream().filter(method -> method.shows(aim)).collect(ImmutableSet.toImmutableSet()));

    private final RiskFileContent content;
    private final ReleaseId release;
    private final LifecyclePhase phase;
    private final Map<EvidenceId, Evidence> evidence = new HashMap<>();
    private final Map<EntityId, List<Verification>> verifications = new HashMap<>();

    /** Those that name no part, and so are about the whole. */
    private final List<Verification> ofTheWhole = new ArrayList<>();

    private final Map<EntityId, List<VerificationExclusion>> exclusions = new HashMap<>();
    private final List<VerificationRow> rows = new ArrayList<>();

    private VerificationMatrix(RiskFileContent content) {
        this.content = content;
        this.release = content.release().id();
        // Where the phase is not known, everything counts as due.
        this.phase = content.securityPlan().map(SecurityPlan::phase).orElse(LifecyclePhase.RELEASE);
        content.evidence().forEach(item -> evidence.put(item.id(), item));
        for (Verification it : content.verifications()) {
            subjects(it)
                    .forEach(subject -> verifications
                            .computeIfAbsent(subject, key -> new ArrayList<>())
                            .add(it));
            if (it.controls().isEmpty()
                    && it.threats().isEmpty()
                    && it.interfaces().isEmpty()) {
                ofTheWhole.add(it);
            }
        }
        for (VerificationExclusion it : content.verificationExclusions()) {
            Iterable<EntityId> subjects = Iterables.concat(it.controls(), it.threats(), it.interfaces());
            for (EntityId subject : Iterables.isEmpty(subjects) ? List.<EntityId>of(release) : subjects) {
                exclusions.computeIfAbsent(subject, key -> new ArrayList<>()).add(it);
            }
        }
        controls();
        threats();
        interfaces();
        release();
    }

    /** One row for each need, controls first, then threats, interfaces and the release, each in canonical order. */
    static List<VerificationRow> rows(RiskFileContent content) {
        return ImmutableList.copyOf(new VerificationMatrix(content).rows);
    }

    /** Whatever a verification is applied to also serves the capabilities of the release. */
    private Iterable<EntityId> subjects(Verification it) {
        return Iterables.concat(it.controls(), it.threats(), it.interfaces(), List.of(release));
    }

    private void controls() {
        for (Control control : sorted(content.controls(), control -> !AssessmentChecks.isOut(control.state()))) {
            row(control, VerificationAim.IMPLEMENTATION, EvidenceKind.IMPLEMENTATION);
            if (!control.effects().isEmpty()) {
                row(control, VerificationAim.EFFECTIVENESS, EvidenceKind.EFFECTIVENESS);
            }
        }
    }

    private void row(Control control, VerificationAim aim, EvidenceKind kind) {
        List<EvidenceId> own = new ArrayList<>();
        for (EvidenceId id : control.evidence()) {
            Evidence item = evidence.get(id);
            if (item != null && item.kind() == kind) {
                own.add(id);
            }
        }
        add(
                control.id(),
                aim,
                requireNonNull(SHOWING.get(aim), "aim"),
                verifications.getOrDefault(control.id(), List.of()),
                own);
    }

    private void threats() {
        for (Threat threat : sorted(content.threats(), it -> it.dismissal().isEmpty())) {
            add(
                    threat.id(),
                    VerificationAim.EFFECTIVENESS,
                    VerificationMethod.THREAT_MITIGATION_TEST,
                    VerificationMethod.PENETRATION_TEST);
        }
    }

    private void interfaces() {
        for (DeviceInterface it : sorted(content.release().device().interfaces(), any -> true)) {
            add(it.id(), VerificationAim.EFFECTIVENESS, VerificationMethod.FUZZ_TEST);
            add(it.id(), VerificationAim.ATTACK_SURFACE, VerificationMethod.ATTACK_SURFACE_ENUMERATION);
        }
    }

    private void release() {
        add(release, VerificationAim.KNOWN_ISSUES, ofTheWhole, VerificationMethod.VULNERABILITY_SCAN);
        add(release, VerificationAim.EFFECTIVENESS, ofTheWhole, VerificationMethod.PENETRATION_TEST);
        add(release, VerificationAim.IMPLEMENTATION, ofTheWhole, VerificationMethod.STATIC_ANALYSIS);
        add(release, VerificationAim.COMPONENTS, ofTheWhole, VerificationMethod.COMPOSITION_ANALYSIS);
        if (!content.release().device().intendedPurpose().essentialPerformance().isEmpty()) {
            add(release, VerificationAim.ESSENTIAL_PERFORMANCE, VerificationMethod.RESILIENCE_TEST);
        }
        Set<SecurityCapability> implemented = EnumSet.noneOf(SecurityCapability.class);
        for (CapabilityStatement statement : content.capabilities()) {
            if (statement instanceof CapabilityStatement.Implemented) {
                implemented.add(statement.capability());
            }
        }
        for (SecurityCapability capability : implemented) {
            switch (capability) {
                case AUDT -> add(release, VerificationAim.DETECTION, VerificationMethod.DETECTION_TEST);
                case CNFS -> add(release, VerificationAim.CONFIGURATION, VerificationMethod.CONFIGURATION_AUDIT);
                case CSUP -> add(release, VerificationAim.UPDATES, VerificationMethod.UPDATE_TEST);
                case DTBK -> add(release, VerificationAim.RECOVERY, VerificationMethod.RESTORE_DRILL);
                case EMRG -> add(release, VerificationAim.USABILITY, VerificationMethod.USABILITY_TEST);
                case SGUD -> add(release, VerificationAim.INSTRUCTIONS, VerificationMethod.DOCUMENT_WALK_THROUGH);
                case STCF -> add(release, VerificationAim.SECRETS, VerificationMethod.SECRET_EXTRACTION);
                default -> {
                    // covered by the rows of its controls
                }
            }
        }
    }

    private static <T extends Identified> List<T> sorted(Collection<T> items, Predicate<T> filter) {
        return items.stream()
                .filter(filter)
                .sorted((a, b) -> EntityId.CANONICAL_ORDER.compare(a.id(), b.id()))
                .toList();
    }

    private void add(EntityId subject, VerificationAim aim, VerificationMethod... methods) {
        add(subject, aim, verifications.getOrDefault(subject, List.of()), methods);
    }

    private void add(
            EntityId subject, VerificationAim aim, List<Verification> candidates, VerificationMethod... methods) {
        Set<EvidenceId> results = new LinkedHashSet<>();
        for (Verification it : candidates) {
            if (Arrays.asList(methods).contains(it.method())) {
                results.addAll(it.evidence());
            }
        }
        add(subject, aim, ImmutableSet.copyOf(methods), candidates, results);
    }

    private void add(
            EntityId subject,
            VerificationAim aim,
            Set<VerificationMethod> methods,
            List<Verification> candidates,
            Collection<EvidenceId> results) {
        Set<VerificationId> serving = new TreeSet<>();
        for (Verification it : candidates) {
            if (methods.contains(it.method())) {
                serving.add(it.id());
            }
        }
        // a need is only left out if each method that could meet it is
        Set<VerificationMethod> excluded = EnumSet.noneOf(VerificationMethod.class);
        Set<String> reasons = new TreeSet<>();
        for (VerificationExclusion it : exclusions.getOrDefault(subject, List.of())) {
            if (methods.contains(it.method())) {
                excluded.add(it.method());
                reasons.add(it.reason());
            }
        }
        String reason = excluded.containsAll(methods) ? String.join("; ", reasons) : "";
        Set<EvidenceId> ofRelease = new TreeSet<>();
        Set<EvidenceId> ofOthers = new TreeSet<>();
        Set<EvidenceResult> outcomes = EnumSet.noneOf(EvidenceResult.class);
        for (EvidenceId id : results) {
            Evidence item = evidence.get(id);
            if (item != null && item.isFor(release)) {
                ofRelease.add(id);
                outcomes.add(item.result());
            } else if (item != null) {
                ofOthers.add(id);
            }
        }
        VerificationState state;
        if (!outcomes.isEmpty()) {
            state = outcomes.contains(EvidenceResult.FAILED)
                    ? VerificationState.FAILED
                    : outcomes.contains(EvidenceResult.PASSED)
                            ? VerificationState.PASSED
                            : VerificationState.INCONCLUSIVE;
        } else if (!ofOthers.isEmpty()) {
            state = VerificationState.STALE;
        } else if (!serving.isEmpty()) {
            state = VerificationState.PLANNED;
        } else {
            state = reason.isEmpty() ? VerificationState.MISSING : VerificationState.NOT_APPLICABLE;
        }
        rows.add(new VerificationRow(
                subject,
                aim,
                methods,
                state,
                ImmutableList.copyOf(serving),
                ImmutableList.copyOf(outcomes.isEmpty() ? ofOthers : ofRelease),
                state == VerificationState.NOT_APPLICABLE ? reason : ""));
    }

    static void check(RiskFileContent content, List<Finding> findings) {
        VerificationMatrix matrix = new VerificationMatrix(content);
        Map<EntityId, Control> controls = new HashMap<>();
        content.controls().forEach(control -> controls.put(control.id(), control));
        for (VerificationRow row : matrix.rows) {
            Control control = controls.get(row.subject());
            if (control == null || !isSaidToBeShown(control, row.aim())) {
                matrix.finding(row, control != null).ifPresent(findings::add);
            }
        }
        for (Verification it : content.verifications()) {
            independence(it, findings);
            matrix.methods(it, findings);
            links(it, controls, findings);
        }
    }

    /** What such a control lacks is a finding of its credit already. */
    private static boolean isSaidToBeShown(Control control, VerificationAim aim) {
        return control.state() == ControlState.EFF_VERIFIED
                || control.state() == ControlState.IMPL_VERIFIED && aim == VerificationAim.IMPLEMENTATION;
    }

    private Optional<Finding> finding(VerificationRow row, boolean isControl) {
        boolean isToBePlanned = phase.isAtLeast(LifecyclePhase.VERIFICATION);
        boolean isToBeDone = phase.isAtLeast(LifecyclePhase.RELEASE);
        @Nullable RiskFindingCode code = switch (row.state()) {
            case PASSED, NOT_APPLICABLE -> null;
            // evidence of a control that failed, or is of another release, is a finding of the control
            case FAILED -> isControl ? null : RiskFindingCode.VERIFICATION_NOT_PASSED;
            case INCONCLUSIVE -> RiskFindingCode.VERIFICATION_NOT_PASSED;
            case STALE -> isControl || !isToBePlanned ? null : RiskFindingCode.VERIFICATION_OF_OTHER_RELEASE;
            case PLANNED -> isToBeDone ? RiskFindingCode.VERIFICATION_NOT_DONE : null;
            case MISSING -> isToBePlanned ? RiskFindingCode.VERIFICATION_MISSING : null;
        };
        if (code == null) {
            return Optional.empty();
        }
        Collection<?> named = switch (row.state()) {
            case MISSING -> row.methods().stream().map(VerificationMethod::code).toList();
            case PLANNED -> row.verifications();
            default -> row.evidence();
        };
        return Optional.of(Finding.of(
                code, "verifications[" + row.subject() + ' ' + row.aim() + ']', row.subject(), row.aim(), named));
    }

    private static void independence(Verification it, List<Finding> findings) {
        if (it.method() == VerificationMethod.PENETRATION_TEST
                && !it.evidence().isEmpty()
                && !it.independence().isIndependent()) {
            findings.add(Finding.of(
                    RiskFindingCode.PENETRATION_TEST_NOT_INDEPENDENT,
                    "verifications[" + it.id() + "].independence",
                    it.id(),
                    it.independence()));
        }
    }

    private void methods(Verification it, List<Finding> findings) {
        for (EvidenceId id : it.evidence()) {
            Evidence item = evidence.get(id);
            if (item == null) {
                continue;
            }
            boolean isShown = switch (item.kind()) {
                case IMPLEMENTATION -> it.method().shows(VerificationAim.IMPLEMENTATION);
                case EFFECTIVENESS -> it.method().shows(VerificationAim.EFFECTIVENESS);
                case CONFORMITY -> true;
            };
            if (!isShown) {
                findings.add(Finding.of(
                        RiskFindingCode.METHOD_DOES_NOT_SHOW,
                        "verifications[" + it.id() + "].method",
                        it.id(),
                        it.method().code(),
                        id,
                        item.kind()));
            }
        }
    }

    private static void links(Verification it, Map<EntityId, Control> controls, List<Finding> findings) {
        for (ControlId id : it.controls()) {
            Control control = controls.get(id);
            Set<EvidenceId> named = control == null ? Set.of() : new HashSet<>(control.evidence());
            for (EvidenceId item : it.evidence()) {
                if (!named.contains(item)) {
                    findings.add(Finding.of(
                            RiskFindingCode.EVIDENCE_NOT_LINKED,
                            "verifications[" + it.id() + "].evidence",
                            it.id(),
                            id,
                            item));
                }
            }
        }
    }
}
