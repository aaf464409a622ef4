package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.ComponentId;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.core.text.Message;
import org.tutela.risk.advisory.CweId;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.comparison.RiskMovement;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.cvss.CvssExploitability;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.finding.PostMarketFindingCode;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.policy.CompositeFloor;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.CvssRating;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.signal.ExploitationSignals;
import org.tutela.risk.signal.LikelihoodSignal;
import org.tutela.risk.signal.SignalFloors;

/**
 * Judges the risk file of a release again in the light of its cases (METHOD 4.1).
 *
 * <p>A case enters what it knows into the vulnerability of the file, links it with the attack steps it makes possible, and raises their
 * start: known exploitation through the floors of the policy, EPSS through {@link SignalFloors}, and published vectors through the factors
 * of difficulty; who can reach a step is a matter of the architecture and stays as rated. The difficulty of a step that was rated before
 * the vulnerability was linked with it is not known until it is rated again. No rating is ever lowered. Controls that are
 * made of the component with the vulnerability are suspended. A case that rests on a mitigation which is no longer in force counts as
 * under investigation.
 *
 * <p>{@link #reassess} yields a new revision of the file and a comparison, and edits neither file nor result. Entering the same cases
 * twice changes nothing more. This class is immutable and thread-safe.
 */
public final class RiskReassessor {

    private final RiskPolicy policy;
    private final SignalFloors floors;

    private RiskReassessor(RiskPolicy policy) {
        this.policy = policy;
        this.floors = SignalFloors.from(policy);
    }

    /**
     * Returns a reassessor.
     *
     * @param policy the policy to judge by
     * @return the reassessor
     */
    public static RiskReassessor of(RiskPolicy policy) {
        return new RiskReassessor(requireNonNull(policy, "policy"));
    }

    /**
     * Judges a risk file again.
     *
     * @param file the risk file of the release
     * @param cases the post-market file of the device, which must have the release
     * @param asOf the day, which becomes the date of the new revision
     * @param revision the new revision, in the words of the manufacturer
     * @return what moved
     * @throws IllegalArgumentException if the post-market file does not have the release, the day is before that of a file, or a case
     *     names a vulnerability, step, risk or control that the risk file does not have
     */
    public Reassessment reassess(RiskFile file, PostMarketFile cases, LocalDate asOf, String revision) {
        requireNonNull(file, "file");
        return reassess(RiskAssessor.of(policy).assess(file), cases, asOf, revision);
    }

    /**
     * Judges a risk file again whose assessment is at hand, so that it is not made anew.
     *
     * @param before the assessment of the risk file under this policy
     * @param cases the post-market file of the device, which must have the release
     * @param asOf the day, which becomes the date of the new revision
     * @param revision the new revision, in the words of the manufacturer
     * @return what moved
     * @throws IllegalArgumentException if the assessment is of another policy, the post-market file does not have the release, the day
     *     is before that of a file, or a case names a vulnerability, step, risk or control that the risk file does not have
     */
    public Reassessment reassess(RiskAssessment before, PostMarketFile cases, LocalDate asOf, String revision) {
        requireNonNull(before, "before");
        requireNonNull(cases, "cases");
        requireNonNull(asOf, "asOf");
        requireNonNull(revision, "revision");
        RiskFile file = before.file();
        if (!before.policy().equals(policy)) {
            throw new IllegalArgumentException("Assessment must be of policy '" + policy.id() + "' "
                    + policy.version() + ", but was of '" + before.policy().id() + "' "
                    + before.policy().version());
        }
        FieldedRelease release = cases.findRelease(file.release().id())
                .orElseThrow(() -> new IllegalArgumentException("Unknown release '"
                        + file.release().id() + "', known releases are "
                        + cases.releases().stream().map(FieldedRelease::id).toList()));
        LocalDate earliest = file.asOf().isAfter(cases.asOf()) ? file.asOf() : cases.asOf();
        if (asOf.isBefore(earliest)) {
            throw new IllegalArgumentException("Date of the new revision must not be before the date " + earliest
                    + " of the files, but was " + asOf);
        }
        List<VulnerabilityCase> ours = cases.casesOf(release.id());
        Run run = new Run(file.content(), release, asOf);
        ours.forEach(run::requireKnown);
        run.suspend(ours);
        ours.forEach(run::enter);
        RiskFile revised = run.changes.isEmpty() && asOf.equals(file.asOf())
                ? file
                : file.toBuilder()
                        .asOf(asOf)
                        .revision(revision)
                        .replaceVulnerability(ImmutableList.copyOf(run.vulnerabilities.values()))
                        .replaceStep(ImmutableList.copyOf(run.steps.values()))
                        .replaceControl(ImmutableList.copyOf(run.controls.values()))
                        .build();
        RiskAssessment after = RiskAssessor.of(policy).assess(revised, asOf);
        AssessmentComparison comparison = AssessmentComparison.of(before, after);
        List<ControlId> suspended = ImmutableList.copyOf(run.suspended);
        List<Message> review = review(comparison);
        List<Finding> findings = new ArrayList<>(run.findings);
        findings.sort(null);
        return new Reassessment(
                comparison, run.changes, suspended, review, changeSet(comparison, run, suspended, review), findings);
    }

    /** Why the benefit-risk analysis must be reviewed. */
    private static List<Message> review(AssessmentComparison comparison) {
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        for (RiskMovement movement : comparison.worsened()) {
            reasons.add(Message.of(MonitoringText.REVIEW_RISK, movement.risk(), movement.direction()));
        }
        for (RiskId risk : comparison.staleDecisions()) {
            reasons.add(Message.of(MonitoringText.REVIEW_DECISION, risk));
        }
        OverallResidualRisk.Conclusion was =
                comparison.before().overallResidualRisk().conclusion();
        OverallResidualRisk.Conclusion is =
                comparison.after().overallResidualRisk().conclusion();
        if (was != is) {
            reasons.add(Message.of(MonitoringText.REVIEW_OVERALL, was, is));
        }
        return reasons.build();
    }

    private static ChangeSet changeSet(
            AssessmentComparison comparison, Run run, List<ControlId> suspended, List<Message> review) {
        RiskAssessment after = comparison.after();
        Set<RiskId> moved = new TreeSet<>();
        boolean isSafety = false;
        for (RiskMovement movement : comparison.movements()) {
            moved.add(movement.risk());
            isSafety |= after.findRisk(movement.risk())
                    .filter(it -> it.current().outcome(ImpactDimension.SAFETY).isPresent()
                            || it.current()
                                    .outcome(ImpactDimension.EFFECTIVENESS)
                                    .isPresent())
                    .isPresent();
        }
        Set<AssumptionId> assumptions = new HashSet<>();
        boolean isCapability = false;
        for (ControlId id : suspended) {
            Control control = run.controls.get(id);
            if (control != null) {
                control.assumption().ifPresent(assumptions::add);
                isCapability |= !control.capabilities().isEmpty();
            }
        }
        Set<UserInformationId> information = new TreeSet<>();
        for (UserInformation it : after.file().content().userInformation()) {
            boolean isTouched = it.risks().stream().anyMatch(moved::contains)
                    || it.assumptions().stream().anyMatch(assumptions::contains);
            if (isTouched) {
                information.add(it.id());
            }
        }
        Set<AffectedDocument> documents = EnumSet.noneOf(AffectedDocument.class);
        if (!run.changes.isEmpty()) {
            documents.add(AffectedDocument.SECURITY_RISK_ASSESSMENT);
            documents.add(AffectedDocument.VULNERABILITY_STATEMENTS);
            documents.add(AffectedDocument.POST_MARKET_REPORT);
        }
        addIf(documents, AffectedDocument.SAFETY_RISK_MANAGEMENT, isSafety);
        addIf(documents, AffectedDocument.SECURITY_CAPABILITIES, isCapability);
        addIf(documents, AffectedDocument.VERIFICATION_AND_VALIDATION, !suspended.isEmpty() || run.isUpdated);
        addIf(documents, AffectedDocument.BENEFIT_RISK_ANALYSIS, !review.isEmpty());
        addIf(documents, AffectedDocument.USER_INFORMATION, !information.isEmpty() || run.isTold);
        addIf(documents, AffectedDocument.BILL_OF_MATERIALS, run.isUpdated);
        return new ChangeSet(
                after.file().release().id(),
                ImmutableList.copyOf(run.entered),
                ImmutableList.copyOf(moved),
                suspended,
                clauses(comparison),
                ImmutableList.copyOf(information),
                documents);
    }

    private static void addIf(Set<AffectedDocument> documents, AffectedDocument document, boolean isTouched) {
        if (isTouched) {
            documents.add(document);
        }
    }

    /** The clauses of which something else is said than before. */
    @SuppressWarnings("ReferenceEquality") // the same file, not an equal one: most of a night's files have not changed
    private static List<ClauseId> clauses(AssessmentComparison comparison) {
        boolean isSameFile = comparison.before().file() == comparison.after().file();
        if (isSameFile && comparison.movements().isEmpty()) {
            return ImmutableList.of();
        }
        Set<ClauseEvidence> before = new LinkedHashSet<>(comparison.before().clauseEvidence());
        Set<ClauseEvidence> after = new LinkedHashSet<>(comparison.after().clauseEvidence());
        Set<ClauseId> result = new TreeSet<>();
        before.stream().filter(it -> !after.contains(it)).forEach(it -> result.add(it.clause()));
        after.stream().filter(it -> !before.contains(it)).forEach(it -> result.add(it.clause()));
        return ImmutableList.copyOf(result);
    }

    /** One new revision in the making. */
    private final class Run {

        private final FieldedRelease release;
        private final LocalDate asOf;
        private final CaseRisks links;
        private final Map<String, FactorScheme> schemes = new HashMap<>();

        final Map<VulnerabilityId, Vulnerability> vulnerabilities = new LinkedHashMap<>();
        final Map<StepId, AttackStep> steps = new LinkedHashMap<>();
        final Map<ControlId, Control> controls = new LinkedHashMap<>();
        final List<Message> changes = new ArrayList<>();
        final List<Finding> findings = new ArrayList<>();
        final Set<ControlId> suspended = new TreeSet<>();
        final Set<CaseId> entered = new TreeSet<>();
        final Set<CaseId> suspending = new HashSet<>();
        boolean isUpdated;
        boolean isTold;

        Run(RiskFileContent content, FieldedRelease release, LocalDate asOf) {
            this.release = release;
            this.asOf = asOf;
            this.links = new CaseRisks(content);
            policy.schemes().forEach(it -> schemes.put(it.id(), it));
            content.vulnerabilities().forEach(it -> vulnerabilities.put(it.id(), it));
            content.steps().forEach(it -> steps.put(it.id(), it));
            content.controls().forEach(it -> controls.put(it.id(), it));
        }

        void enter(VulnerabilityCase it) {
            int before = changes.size();
            reportLostMitigations(it);
            VulnerabilityStatus status = status(it);
            Optional<Vulnerability> known =
                    links.vulnerability(it).map(each -> vulnerabilities.getOrDefault(each.id(), each));
            boolean isPresent = isPresent(status);
            if (known.isEmpty() && !isPresent && it.steps().isEmpty()) {
                return;
            }
            Vulnerability was = known.orElseGet(() -> fresh(it, status));
            Vulnerability is = merged(was, it, status);
            if (known.isEmpty() || !is.equals(was)) {
                changes.add(Message.of(
                        MonitoringText.VULNERABILITY_CHANGED,
                        is.id(),
                        it.id(),
                        is.status() + ", " + is.exploitStatus()));
                vulnerabilities.put(is.id(), is);
            }
            for (StepId step : it.steps()) {
                link(it, step, is);
            }
            if (isPresent(is.status())) {
                links.steps(it).forEach(step -> raise(step, is));
            }
            if (changes.size() > before || suspending.contains(it.id())) {
                entered.add(it.id());
                for (CaseAction action : it.actions()) {
                    isUpdated |= action.kind() == CaseActionKind.DEVICE_UPDATE
                            || action.kind() == CaseActionKind.THIRD_PARTY_PATCH;
                    isTold |= action.kind() == CaseActionKind.CUSTOMER_COMMUNICATION
                            || action.kind() == CaseActionKind.RISK_TRANSFER;
                }
            }
        }

        void requireKnown(VulnerabilityCase it) {
            List<EntityId> named = new ArrayList<>(it.steps());
            named.addAll(it.risks());
            named.addAll(it.controls());
            it.riskFileVulnerability().ifPresent(named::add);
            for (EntityId id : named) {
                if (!links.isKnown(id)) {
                    throw new IllegalArgumentException("Case " + it.id() + " must name what the risk file of "
                            + release.id() + " has, but named " + id);
                }
            }
        }

        /** What a case says, unless a control that it rests on is no longer in force. */
        private VulnerabilityStatus status(VulnerabilityCase it) {
            boolean isHeld = !isMitigated(it)
                    || !it.controls().isEmpty() && it.controls().stream().allMatch(this::isEffective);
            return isHeld ? it.status() : VulnerabilityStatus.UNDER_INVESTIGATION;
        }

        private boolean isMitigated(VulnerabilityCase it) {
            return it.status() == VulnerabilityStatus.NOT_AFFECTED
                    && it.justification()
                            .filter(why -> why == VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                            .isPresent();
        }

        private boolean isEffective(ControlId id) {
            Control control = controls.get(id);
            return control != null && control.state() == ControlState.EFF_VERIFIED;
        }

        private void reportLostMitigations(VulnerabilityCase it) {
            if (isMitigated(it)) {
                for (ControlId id : it.controls()) {
                    Control control = controls.get(id);
                    if (control != null && !isEffective(id)) {
                        findings.add(Finding.of(
                                PostMarketFindingCode.CASE_MITIGATION_LOST,
                                "cases[" + it.id() + "].controls",
                                it.id(),
                                id,
                                control.state()));
                    }
                }
            }
        }

        private Vulnerability fresh(VulnerabilityCase it, VulnerabilityStatus status) {
            Vulnerability.Builder builder = Vulnerability.builder(
                    CaseRisks.derivedId(it), shortened(it.title().isBlank() ? it.vulnerability() : it.title()), status);
            it.cve().ifPresent(cve -> builder.cve(cve.text()));
            links.components(it, release).stream().findFirst().ifPresent(builder::component);
            if (!it.matches().isEmpty()) {
                ComponentMatch match = it.matches().get(0);
                builder.source(shortened(match.publisher() + ", " + match.advisory()));
            }
            return builder.build();
        }

        private Vulnerability merged(Vulnerability was, VulnerabilityCase it, VulnerabilityStatus status) {
            Vulnerability.Builder builder = was.toBuilder()
                    .status(status(was.status(), status))
                    .exploitStatus(worse(was.exploitStatus(), it.knownExploitation()))
                    .cwes(union(
                            was.cwes(), it.cwes().stream().map(CweId::toString).toList()))
                    .cvss(union(
                            was.cvss(),
                            it.cvss().stream()
                                    .map(each -> new CvssRating(each.vector(), each.author(), each.date()))
                                    .toList()))
                    .epss(union(was.epss(), it.epss()));
            if (was.cve().isEmpty()) {
                it.cve().ifPresent(cve -> builder.cve(cve.text()));
            }
            if (status == VulnerabilityStatus.NOT_AFFECTED) {
                builder.justification(justification(it));
            }
            return builder.build();
        }

        /** While a case is investigated, the file keeps its own word that the release is affected. */
        private VulnerabilityStatus status(VulnerabilityStatus file, VulnerabilityStatus fromCase) {
            boolean isKept =
                    fromCase == VulnerabilityStatus.UNDER_INVESTIGATION && file == VulnerabilityStatus.AFFECTED;
            return isKept ? file : fromCase;
        }

        private String justification(VulnerabilityCase it) {
            String word = it.justification().map(VexJustification::text).orElse("");
            String text = it.impactStatement().isBlank() ? word : word + ": " + it.impactStatement();
            return text.length() <= 4000 ? text : text.substring(0, 4000);
        }

        /**
         * Links a step with a vulnerability that it did not speak of when it was rated. How difficult it is now is not known until it is
         * rated again: what the published vectors say counts, and where they say nothing the easiest.
         */
        private void link(VulnerabilityCase it, StepId id, Vulnerability vulnerability) {
            if (!(steps.get(id) instanceof AttackStep.Basic step)
                    || step.vulnerabilities().contains(vulnerability.id())) {
                return;
            }
            ExploitabilityRating rating = step.exploitability();
            if (isPresent(vulnerability.status())) {
                rating = rating.match(new ExploitabilityRating.Cases<>() {
                    @Override
                    public ExploitabilityRating direct(ExploitabilityRating.Direct direct) {
                        return reopenedDirect(id, direct, vulnerability);
                    }

                    @Override
                    public ExploitabilityRating factored(ExploitabilityRating.Factored factored) {
                        return reopenedFactors(id, factored, vulnerability);
                    }

                    @Override
                    public ExploitabilityRating unknown(ExploitabilityRating.Unknown unknown) {
                        return unknown;
                    }
                });
                findings.add(Finding.of(
                        PostMarketFindingCode.STEP_RATED_BEFORE,
                        "steps[" + id + "].exploitability",
                        id,
                        vulnerability.id()));
            }
            List<VulnerabilityId> all = union(step.vulnerabilities(), List.of(vulnerability.id()));
            steps.put(id, new AttackStep.Basic(step.id(), step.title(), rating, all, step.interfaces()));
            changes.add(Message.of(MonitoringText.STEP_LINKED, id, vulnerability.id(), it.id()));
        }

        private ExploitabilityRating reopenedDirect(
                StepId id, ExploitabilityRating.Direct direct, Vulnerability vulnerability) {
            Scale scale = policy.matrix().exploitability();
            Optional<ExploitabilityLevel> published = Optional.empty();
            for (CvssRating each : vulnerability.cvss()) {
                Optional<ExploitabilityLevel> level = level(each.vector());
                boolean isEasier = level.isPresent()
                        && (published.isEmpty()
                                || scale.indexOf(level.get().code())
                                        > scale.indexOf(published.get().code()));
                published = isEasier ? level : published;
            }
            if (published.isPresent()) {
                return raisedDirect(id, direct, published.get(), vulnerability);
            }
            Message why = Message.of(MonitoringText.RATING_OPEN, id, direct.level(), vulnerability.id());
            changes.add(why);
            return new ExploitabilityRating.Unknown(limited(why + "\n" + direct.rationale()));
        }

        /** The level that a published vector gives, by the scheme of its version; empty where the policy has none. */
        private Optional<ExploitabilityLevel> level(CvssVector vector) {
            FactorScheme scheme = schemes.get(schemeOf(vector));
            if (scheme == null) {
                return Optional.empty();
            }
            CvssExploitability facts = vector.exploitability();
            Map<String, String> given = ImmutableMap.of(
                    "AV", facts.attackVector().code(),
                    "AC", facts.attackComplexity().code(),
                    "AT", facts.attackRequirements().code(),
                    "PR", facts.privilegesRequired().code(),
                    "UI", facts.userInteraction().code());
            int points = 0;
            for (FactorScheme.Factor factor : scheme.factors()) {
                int at = factor.indexOf(given.getOrDefault(factor.code(), ""));
                points += at < 0 ? 0 : factor.values().get(at).points();
            }
            return Optional.of(scheme.level(points));
        }

        private ExploitabilityRating reopenedFactors(
                StepId id, ExploitabilityRating.Factored factored, Vulnerability vulnerability) {
            FactorScheme scheme = schemes.get(factored.scheme());
            if (scheme == null) {
                return factored;
            }
            List<FactorValue> kept = new ArrayList<>();
            for (FactorValue value : factored.values()) {
                int at = scheme.indexOf(value.factor());
                boolean isDifficulty = at >= 0 && scheme.factors().get(at).kind() == CapKind.DIFFICULTY;
                boolean isPublished = isDifficulty
                        && vulnerability.cvss().stream()
                                .anyMatch(it -> difficulty(it.vector(), scheme.id(), value.factor())
                                        .isPresent());
                if (isDifficulty && !isPublished) {
                    changes.add(Message.of(
                            MonitoringText.FACTOR_OPEN, id, value.factor(), value.value(), vulnerability.id()));
                } else {
                    kept.add(value);
                }
            }
            return new ExploitabilityRating.Factored(factored.scheme(), kept, factored.rationale());
        }

        private static String schemeOf(CvssVector vector) {
            return vector.version().isVersion3() ? "cvss-3" : "cvss-4";
        }

        private void raise(StepId id, Vulnerability vulnerability) {
            if (!(steps.get(id) instanceof AttackStep.Basic step)) {
                return;
            }
            ExploitabilityRating rating = step.exploitability();
            Optional<ExploitabilityLevel> floor = compositeFloor(vulnerability);
            ExploitabilityRating raised = rating;
            if (rating instanceof ExploitabilityRating.Direct direct && floor.isPresent()) {
                raised = raisedDirect(id, direct, floor.get(), vulnerability);
            } else if (rating instanceof ExploitabilityRating.Factored factored) {
                raised = raisedFactors(id, factored, floor.isPresent(), vulnerability);
            }
            if (!raised.equals(rating)) {
                steps.put(
                        id,
                        new AttackStep.Basic(
                                step.id(), step.title(), raised, step.vulnerabilities(), step.interfaces()));
            }
        }

        /** What EPSS and LEV say; known exploits have their floors in the policy. */
        private Optional<ExploitabilityLevel> compositeFloor(Vulnerability vulnerability) {
            List<EpssSample> samples = vulnerability.epss().stream()
                    .filter(it -> !it.date().isAfter(asOf))
                    .toList();
            LikelihoodSignal peak = new ExploitationSignals(asOf, ExploitStatus.NONE_KNOWN, samples).peak();
            Optional<ExploitabilityLevel> result = Optional.empty();
            for (CompositeFloor each : floors.compositeFloors()) {
                if (peak.value().compareTo(each.from()) >= 0) {
                    result = Optional.of(each.atLeast());
                }
            }
            return result;
        }

        private ExploitabilityRating raisedDirect(
                StepId id, ExploitabilityRating.Direct direct, ExploitabilityLevel floor, Vulnerability vulnerability) {
            Scale scale = policy.matrix().exploitability();
            if (scale.indexOf(floor.code()) <= scale.indexOf(direct.level().code())) {
                return direct;
            }
            Message why = Message.of(MonitoringText.RATING_RAISED, id, direct.level(), floor, vulnerability.id());
            changes.add(why);
            return new ExploitabilityRating.Direct(floor, limited(direct.rationale() + "\n" + why));
        }

        private ExploitabilityRating raisedFactors(
                StepId id, ExploitabilityRating.Factored factored, boolean isToEasiest, Vulnerability vulnerability) {
            FactorScheme scheme = schemes.get(factored.scheme());
            if (scheme == null) {
                return factored;
            }
            List<FactorValue> values = new ArrayList<>();
            StringBuilder rationale = new StringBuilder(factored.rationale());
            for (FactorValue value : factored.values()) {
                int at = scheme.indexOf(value.factor());
                String easiest = value.value();
                String by = vulnerability.id().text();
                if (at >= 0 && scheme.factors().get(at).kind() == CapKind.DIFFICULTY) {
                    FactorScheme.Factor factor = scheme.factors().get(at);
                    if (isToEasiest) {
                        easiest = factor.values().get(0).code();
                    }
                    for (CvssRating each : vulnerability.cvss()) {
                        Optional<String> given = difficulty(each.vector(), scheme.id(), factor.code());
                        if (given.isPresent()
                                && factor.indexOf(given.get()) >= 0
                                && factor.indexOf(given.get()) < factor.indexOf(easiest)) {
                            easiest = given.get();
                        }
                    }
                }
                if (!easiest.equals(value.value())) {
                    Message why =
                            Message.of(MonitoringText.FACTOR_RAISED, id, value.factor(), value.value(), easiest, by);
                    changes.add(why);
                    rationale.append('\n').append(why);
                }
                values.add(new FactorValue(value.factor(), easiest));
            }
            return values.equals(factored.values())
                    ? factored
                    : new ExploitabilityRating.Factored(factored.scheme(), values, limited(rationale.toString()));
        }

        /** What a published vector says of a factor of difficulty, where the scheme is that of its version. */
        private Optional<String> difficulty(CvssVector vector, String scheme, String factor) {
            return scheme.equals(schemeOf(vector)) && factor.equals("AC")
                    ? Optional.of(vector.exploitability().attackComplexity().code())
                    : Optional.empty();
        }

        /**
         * Suspends the controls that are made of components with a vulnerability. A case that rests on one of them is open again and may
         * suspend others, so this goes on until nothing more falls; the order of the cases does not matter.
         */
        void suspend(List<VulnerabilityCase> cases) {
            int before;
            do {
                before = suspended.size();
                for (VulnerabilityCase it : cases) {
                    if (isPresent(status(it))) {
                        links.components(it, release).forEach(component -> suspend(it, component));
                    }
                }
            } while (suspended.size() > before);
        }

        private void suspend(VulnerabilityCase it, ComponentId component) {
            for (Control each : links.controls(component)) {
                Control control = controls.getOrDefault(each.id(), each);
                boolean isInForce = switch (control.state()) {
                    case IMPLEMENTED, IMPL_VERIFIED, EFF_VERIFIED -> true;
                    case PROPOSED, SPECIFIED, SUSPENDED, RETIRED, WAIVED -> false;
                };
                if (isInForce) {
                    controls.put(
                            control.id(),
                            control.toBuilder().state(ControlState.SUSPENDED).build());
                    suspended.add(control.id());
                    suspending.add(it.id());
                    changes.add(
                            Message.of(MonitoringText.CONTROL_SUSPENDED, control.id(), component, it.vulnerability()));
                }
            }
        }
    }

    private static boolean isPresent(VulnerabilityStatus status) {
        return status == VulnerabilityStatus.AFFECTED || status == VulnerabilityStatus.UNDER_INVESTIGATION;
    }

    private static ExploitStatus worse(ExploitStatus a, ExploitStatus b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static <T> List<T> union(Collection<? extends T> some, Collection<? extends T> others) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return ImmutableList.copyOf(all);
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300);
    }

    private static String limited(String text) {
        return text.length() <= 4000 ? text : text.substring(0, 4000);
    }
}
