package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.finding.Finding;
import org.tutela.core.text.Message;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.lifecycle.ActivityRow;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.SecuritySafetyRelation;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.RiskLevel;
import org.tutela.risk.scoring.SeverityLevel;
import org.tutela.risk.verification.VerificationRow;

/**
 * What a risk file comes to under a policy: every risk before, now and to come, what is not acceptable and why, what is left overall,
 * findings, and evidence for clauses.
 *
 * <p>Get one from a {@link RiskAssessor}. Levels are kept in a few bytes for each risk; results, explanations and digests are made
 * when asked for. This class is immutable and thread-safe.
 */
public final class RiskAssessment {

    /** The version of the method of evaluation. A change of it is an entry of the changelog. */
    public static final String METHOD_VERSION = "1";

    private final RiskFile file;
    private final RiskPolicy policy;
    private final LocalDate asOf;
    private final RiskFileIndex index;
    private final Places places;
    private final ControlStanding standing;
    private final Evaluation initial;
    private final Evaluation current;
    private final Evaluation projected;
    private final Evaluation currentWithoutEnvironment;
    private final Evaluation projectedWithoutEnvironment;

    RiskAssessment(RiskFile file, RiskPolicy policy, LocalDate asOf) {
        this.file = file;
        this.policy = policy;
        this.asOf = asOf;
        this.index = file.index();
        this.places = new Places(index, policy, asOf);
        this.standing = new ControlStanding(index, file.content(), policy);
        IntPredicate isInDevice = control -> !index.isInEnvironment[control];
        this.initial = Evaluation.evaluate(index, places, policy, control -> false);
        this.current = Evaluation.evaluate(index, places, policy, standing::countsNow);
        this.projected = Evaluation.evaluate(index, places, policy, standing::countsProjected);
        this.currentWithoutEnvironment =
                Evaluation.evaluate(index, places, policy, isInDevice.and(standing::countsNow));
        this.projectedWithoutEnvironment =
                Evaluation.evaluate(index, places, policy, isInDevice.and(standing::countsProjected));
    }

    /**
     * Returns the risk file that was assessed.
     *
     * @return the file
     */
    public RiskFile file() {
        return file;
    }

    /**
     * Returns the policy it was judged by.
     *
     * @return the policy
     */
    public RiskPolicy policy() {
        return policy;
    }

    /**
     * Returns the date that counted as today.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    RiskFileIndex index() {
        return index;
    }

    Places places() {
        return places;
    }

    ControlStanding standing() {
        return standing;
    }

    Evaluation evaluation(Stage stage, boolean isEnvironmentCounted) {
        return switch (stage) {
            case INITIAL -> initial;
            case CURRENT -> isEnvironmentCounted ? current : currentWithoutEnvironment;
            case PROJECTED -> isEnvironmentCounted ? projected : projectedWithoutEnvironment;
        };
    }

    boolean counts(Stage stage, boolean isEnvironmentCounted, int control) {
        boolean isCounted = switch (stage) {
            case INITIAL -> false;
            case CURRENT -> standing.countsNow(control);
            case PROJECTED -> standing.countsProjected(control);
        };
        return isCounted && (isEnvironmentCounted || !index.isInEnvironment[control]);
    }

    /**
     * Returns what the assessment says of every risk.
     *
     * @return the results, in canonical order of the risks, immutable; each is made when it is asked for
     */
    public List<RiskResult> risks() {
        return new ResultList();
    }

    /**
     * Returns the list of security risks: attacks, and safety controls that open the device to them, whether or not somebody can be
     * harmed. A risk of both lists is one {@link Risk}, not a copy of it; MDCG 2019-16 rev.1, 2.4, Figure 6 and Annex II.
     *
     * @return the results, in canonical order of the risks, immutable
     */
    public List<RiskResult> securityRisks() {
        return listed(SecuritySafetyRelation::isSecurityRisk);
    }

    /**
     * Returns the list of safety risks, for the safety risk management after ISO 14971: attacks that can harm somebody, and security
     * controls that can. A risk of both lists is one {@link Risk}, not a copy of it; MDCG 2019-16 rev.1, 2.4, Figure 6 and Annex II.
     *
     * @return the results, in canonical order of the risks, immutable
     */
    public List<RiskResult> safetyRisks() {
        return listed(SecuritySafetyRelation::isSafetyRisk);
    }

    private List<RiskResult> listed(Predicate<SecuritySafetyRelation> list) {
        ImmutableList.Builder<RiskResult> results = ImmutableList.builder();
        for (int i = 0; i < index.risks.length; i++) {
            if (list.test(index.risks[i].relation())) {
                results.add(result(i));
            }
        }
        return results.build();
    }

    /**
     * Returns what the assessment says of a risk.
     *
     * @param id the risk
     * @return the result
     * @throws IllegalArgumentException if the file has no such risk
     */
    public RiskResult risk(RiskId id) {
        return findRisk(id)
                .orElseThrow(() -> new IllegalArgumentException("Unknown risk '" + id + "', known risks are "
                        + (index.risks.length == 0
                                ? "none"
                                : index.risks[0].id() + " to " + index.risks[index.risks.length - 1].id())));
    }

    /**
     * Returns what the assessment says of a risk.
     *
     * @param id the text of the id
     * @return the result
     * @throws IllegalArgumentException if the text is no risk id, or the file has no such risk
     */
    public RiskResult risk(String id) {
        return risk(RiskId.parse(id));
    }

    /**
     * Returns what the assessment says of a risk, where the file has it.
     *
     * @param id the risk
     * @return the result, or empty
     */
    public Optional<RiskResult> findRisk(RiskId id) {
        int number = index.numberOf(id);
        return number < 0 ? Optional.empty() : Optional.of(result(number));
    }

    private RiskResult result(int number) {
        Risk risk = index.risks[number];
        return new RiskResult(
                risk,
                evaluation(number, Stage.INITIAL, true),
                evaluation(number, Stage.CURRENT, true),
                evaluation(number, Stage.PROJECTED, true),
                evaluation(number, Stage.CURRENT, false),
                evaluation(number, Stage.PROJECTED, false),
                AcceptabilityRule.judge(this, number));
    }

    RiskEvaluation evaluation(int number, Stage stage, boolean isEnvironmentCounted) {
        Evaluation evaluation = evaluation(stage, isEnvironmentCounted);
        int e = evaluation.exploitability(number);
        ImmutableList.Builder<DimensionOutcome> outcomes = ImmutableList.builder();
        for (ImpactDimension dimension : ImpactDimension.values()) {
            int s = evaluation.severity(number, dimension.ordinal());
            if (s != RiskFileIndex.NONE) {
                outcomes.add(new DimensionOutcome(
                        dimension,
                        severityLevel(s),
                        riskLevel(evaluation.level(places, number, dimension.ordinal())),
                        evaluation.isControlled(places, number, dimension.ordinal())));
            }
        }
        return new RiskEvaluation(
                index.risks[number].id(),
                stage,
                isEnvironmentCounted,
                exploitabilityLevel(e),
                outcomes.build(),
                riskLevel(evaluation.level(places, number)),
                () -> new ExplanationBuilder(this, stage, isEnvironmentCounted).risk(number));
    }

    ExploitabilityLevel exploitabilityLevel(int place) {
        return new ExploitabilityLevel(
                policy.matrix().exploitability().levels().get(place).code());
    }

    SeverityLevel severityLevel(int place) {
        return new SeverityLevel(policy.matrix().severity().levels().get(place).code());
    }

    String band(int place) {
        return policy.probability().map(lens -> lens.bands().get(place).code()).orElse("");
    }

    RiskLevel riskLevel(int place) {
        return new RiskLevel(policy.matrix().levels().levels().get(place).code());
    }

    /**
     * Says whether a control counts in the current evaluation.
     *
     * @param id the control
     * @return true if it does
     * @throws IllegalArgumentException if the file has no such control
     */
    public boolean isCounted(ControlId id) {
        return standing.countsNow(controlNumber(id));
    }

    /**
     * Returns why a control does not count in the current evaluation.
     *
     * @param id the control
     * @return the reasons, in the order in which they should be settled, immutable; empty if it counts
     * @throws IllegalArgumentException if the file has no such control
     */
    public List<Message> whyNotCounted(ControlId id) {
        return standing.obstacles(controlNumber(id));
    }

    private int controlNumber(ControlId id) {
        int number = index.numberOf(id);
        if (number < 0) {
            throw new IllegalArgumentException("Unknown control '" + id + "', known controls are "
                    + List.of(index.controls).stream().map(Control::id).toList());
        }
        return number;
    }

    /**
     * Returns what the checks have to say.
     *
     * @return the findings, none of them an error, sorted, immutable; computed on each call
     */
    public List<Finding> findings() {
        return AssessmentChecks.check(this);
    }

    /**
     * Returns what is left of all risks together.
     *
     * @return the overall residual risk, computed on each call
     */
    public OverallResidualRisk overallResidualRisk() {
        return OverallRule.judge(this);
    }

    /**
     * Returns what the phase of the release asks of each security activity, and how it stands.
     *
     * @return one row for each activity, in the order of their clauses, immutable; empty where the file has no plan, so that its phase
     *     is not known; computed on each call
     */
    public List<ActivityRow> securityPlan() {
        return SecurityPlanRows.of(file.content());
    }

    /**
     * Returns what needs verification and how it stands on this release: controls, threats, interfaces, and the release as a whole.
     *
     * @return one row for each need, what is missing included, in that order and in canonical order within, immutable; computed on each
     *     call
     */
    public List<VerificationRow> verification() {
        return VerificationMatrix.rows(file.content());
    }

    /**
     * Returns what this assessment has to say about clauses.
     *
     * @return the evidence, sorted by clause and subject, immutable; computed on each call
     */
    public List<ClauseEvidence> clauseEvidence() {
        return ClauseEvidenceCollector.collect(this);
    }

    /**
     * Returns the digest of the conclusions: ids, levels and decisions, no texts and no version of the library. Together with
     * {@link RiskFile#digest()} and {@link RiskPolicy#digest()} it tells a result.
     *
     * @return the digest, computed on each call
     */
    public Digest digest() {
        CanonicalEncoder encoder = new CanonicalEncoder().put(METHOD_VERSION).put(asOf);
        for (int i = 0; i < index.risks.length; i++) {
            encoder.put(index.risks[i].id());
            for (Stage stage : Stage.values()) {
                for (boolean isEnvironmentCounted : new boolean[] {true, false}) {
                    Evaluation evaluation = evaluation(stage, isEnvironmentCounted);
                    int e = evaluation.exploitability(i);
                    encoder.put(exploitabilityLevel(e));
                    for (int d = 0; d < RiskFileIndex.DIMENSIONS; d++) {
                        int s = evaluation.severity(i, d);
                        if (s != RiskFileIndex.NONE) {
                            encoder.put(d)
                                    .put(severityLevel(s))
                                    .put(riskLevel(evaluation.level(places, i, d)))
                                    .put(evaluation.isControlled(places, i, d));
                        }
                    }
                }
            }
            List<String> obstacles = new ArrayList<>();
            AcceptabilityRule.judge(this, i)
                    .obstacles()
                    .forEach(obstacle -> obstacles.add(obstacle.key().code()));
            encoder.put(obstacles);
        }
        return encoder.put(overallResidualRisk().conclusion()).digest();
    }

    /**
     * Two assessments are equal when they judge equal files by equal policies as of the same date.
     *
     * @param other the other object
     * @return true if they are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof RiskAssessment that
                && asOf.equals(that.asOf)
                && policy.equals(that.policy)
                && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + asOf.hashCode();
    }

    /**
     * Returns file, policy and date.
     *
     * @return a short text without any content
     */
    @Override
    public String toString() {
        return "RiskAssessment[" + file + ", " + policy.id() + ' ' + policy.version() + ", " + asOf + ']';
    }

    private final class ResultList extends AbstractList<RiskResult> implements RandomAccess {

        @Override
        public RiskResult get(int number) {
            return result(number);
        }

        @Override
        public int size() {
            return index.risks.length;
        }
    }
}
