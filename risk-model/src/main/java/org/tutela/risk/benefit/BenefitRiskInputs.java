package org.tutela.risk.benefit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.finding.InvalidContentException;
import org.tutela.core.identity.Builders;
import org.tutela.risk.assessment.RiskFile;

/**
 * The inputs of the benefit-risk analysis of one device release: benefits, risks, alternatives, effects, rationale and approvals;
 * checked whole, so that an analysis without rationale, alternatives, a statement on uncertainty, the state of the art, an approver or
 * a date cannot exist. MDCG 2019-16 rev.1, 3.5: one analysis for the intended use, never one for each risk.
 *
 * <p>Building it reports every violation with its place, code and hint. What is not known is stated as not known; it never counts as
 * favourable. What the inputs say of a risk file is checked where both meet: {@link #check(RiskFile)}.
 *
 * <p>Get it from {@link #builder} or {@link #of}. This class is immutable and thread-safe.
 */
public final class BenefitRiskInputs {

    private final BenefitRiskContent content;
    private final List<Finding> findings;

    private BenefitRiskInputs(BenefitRiskContent content, List<Finding> findings) {
        this.content = content;
        this.findings = ImmutableList.copyOf(findings);
    }

    /**
     * Returns a builder for the analysis of a release.
     *
     * @param release the release
     * @param revision the revision of the analysis, in the manufacturer's words
     * @param asOf the date it speaks of
     * @param question what is to be decided
     * @param policy the acceptance policy
     * @return a new builder
     */
    public static Builder builder(
            ReleaseId release, String revision, LocalDate asOf, String question, PolicyBasis policy) {
        return new Builder(release, revision, asOf, question, policy);
    }

    /**
     * Checks a content and returns the inputs.
     *
     * @param content the content
     * @return the inputs
     * @throws InvalidContentException if there is a finding of severity ERROR, with all of them
     */
    public static BenefitRiskInputs of(BenefitRiskContent content) {
        return of(content, new ArrayList<>(check(content)));
    }

    /**
     * Checks a content alone and against the risk file of its release, and returns the inputs.
     *
     * @param content the content
     * @param file the risk file
     * @return the inputs
     * @throws InvalidContentException if there is a finding of severity ERROR, with all of them
     */
    public static BenefitRiskInputs of(BenefitRiskContent content, RiskFile file) {
        List<Finding> findings = new ArrayList<>(check(content));
        findings.addAll(BenefitRiskChecks.check(content, requireNonNull(file, "file")));
        findings.sort(null);
        return of(content, findings);
    }

    private static BenefitRiskInputs of(BenefitRiskContent content, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == FindingSeverity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidContentException(WHAT, errors);
        }
        return new BenefitRiskInputs(content, findings);
    }

    static final String WHAT = "Benefit-risk inputs";

    /**
     * Checks a content without building inputs.
     *
     * @param content the content
     * @return all findings, sorted, immutable; inputs can be built if none is an ERROR
     */
    public static List<Finding> check(BenefitRiskContent content) {
        requireNonNull(content, "content");
        return BenefitRiskChecks.check(content);
    }

    /**
     * Checks the inputs against the risk file of their release.
     *
     * @param file the risk file
     * @return the findings, sorted, immutable: another release, and references to what the file does not contain
     */
    public List<Finding> check(RiskFile file) {
        return BenefitRiskChecks.check(content, requireNonNull(file, "file"));
    }

    /**
     * Returns the content.
     *
     * @return the content, in the order given
     */
    public BenefitRiskContent content() {
        return content;
    }

    /**
     * Returns what the checks have to say that keeps nothing from being built.
     *
     * @return the findings, none of them an error, sorted, immutable
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns every factor.
     *
     * @return the benefit factors, then the risk factors, in the order given, immutable
     */
    public List<Factor> factors() {
        return ImmutableList.<Factor>builder()
                .addAll(content.benefits())
                .addAll(content.risks())
                .build();
    }

    /**
     * Returns the alternative that the conclusion is about.
     *
     * @return the only alternative of kind {@link AlternativeKind#CURRENT}
     */
    public Alternative current() {
        return content.alternatives().stream()
                .filter(it -> it.kind() == AlternativeKind.CURRENT)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns what is known of a factor under an alternative.
     *
     * @param alternative the alternative
     * @param factor the factor
     * @return the estimate, or empty where none is given
     */
    public Optional<Estimate> estimate(AlternativeId alternative, FactorId factor) {
        return content.effects().stream()
                .filter(it ->
                        it.alternative().equals(alternative) && it.factor().equals(factor))
                .map(Effect::estimate)
                .findFirst();
    }

    /**
     * Returns the digest of the content: two inputs with the same digest say the same.
     *
     * @return the digest, computed on each call
     */
    public Digest digest() {
        return new CanonicalEncoder()
                .put(BenefitRiskChecks.inCanonicalOrder(content))
                .digest();
    }

    /**
     * Returns a builder that holds this content.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(
                content.release(), content.revision(), content.asOf(), content.question(), content.policy());
        builder.assessment = content.assessment();
        builder.benefits.addAll(content.benefits());
        builder.risks.addAll(content.risks());
        builder.alternatives.addAll(content.alternatives());
        builder.effects.addAll(content.effects());
        builder.controlEffects.addAll(content.controlEffects());
        builder.singleRiskAnalyses.addAll(content.singleRiskAnalyses());
        builder.interimPlan = content.interimPlan();
        builder.weighting = content.weighting();
        builder.preferenceDecision = content.preferenceDecision();
        builder.rationale = content.rationale();
        builder.approvals.addAll(content.approvals());
        builder.reviewTriggers.addAll(content.reviewTriggers());
        builder.reviewBy = content.reviewBy();
        builder.events.addAll(content.events());
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BenefitRiskInputs that
                && (content.equals(that.content) || digest().equals(that.digest()));
    }

    @Override
    public int hashCode() {
        return 31 * content.release().hashCode() + content.asOf().hashCode();
    }

    /**
     * Returns release and revision.
     *
     * @return a short text without any content
     */
    @Override
    public String toString() {
        return "BenefitRiskInputs[" + content.release() + ", " + content.revision() + ']';
    }

    /** Builds inputs. Not thread-safe. */
    public static final class Builder {

        private ReleaseId release;
        private String revision;
        private LocalDate asOf;
        private String question;
        private Optional<Digest> assessment = Optional.empty();
        private PolicyBasis policy;
        private final List<BenefitFactor> benefits = new ArrayList<>();
        private final List<RiskFactor> risks = new ArrayList<>();
        private final List<Alternative> alternatives = new ArrayList<>();
        private final List<Effect> effects = new ArrayList<>();
        private final List<ControlBenefitEffect> controlEffects = new ArrayList<>();
        private final List<SingleRiskBenefitAnalysis> singleRiskAnalyses = new ArrayList<>();
        private Optional<InterimPlan> interimPlan = Optional.empty();
        private Optional<Weighting> weighting = Optional.empty();
        private Optional<PreferenceDecision> preferenceDecision = Optional.empty();
        private Rationale rationale = Rationale.builder().build();
        private final List<Approval> approvals = new ArrayList<>();
        private final List<ReviewTrigger> reviewTriggers = new ArrayList<>();
        private @Nullable LocalDate reviewBy;
        private final List<TriggerEvent> events = new ArrayList<>();

        private Builder(ReleaseId release, String revision, LocalDate asOf, String question, PolicyBasis policy) {
            this.release = requireNonNull(release, "release");
            this.revision = requireNonNull(revision, "revision");
            this.asOf = requireNonNull(asOf, "asOf");
            this.question = requireNonNull(question, "question");
            this.policy = requireNonNull(policy, "policy");
        }

        /**
         * Sets the release.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder release(ReleaseId value) {
            release = requireNonNull(value, "release");
            return this;
        }

        /**
         * Sets the acceptance policy.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder policy(PolicyBasis value) {
            policy = requireNonNull(value, "policy");
            return this;
        }

        /**
         * Sets the date it speaks of.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder asOf(LocalDate value) {
            asOf = requireNonNull(value, "asOf");
            return this;
        }

        /**
         * Sets the revision.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder revision(String value) {
            revision = requireNonNull(value, "revision");
            return this;
        }

        /**
         * Sets the digest of the assessment that was approved.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder assessment(Digest value) {
            assessment = Optional.of(value);
            return this;
        }

        /**
         * Adds the benefit factors.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder benefit(BenefitFactor... more) {
            benefits.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces the benefit factors.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceBenefit(List<BenefitFactor> all) {
            List<BenefitFactor> copy = ImmutableList.copyOf(all);
            benefits.clear();
            benefits.addAll(copy);
            return this;
        }

        /**
         * Adds the risk factors.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder risk(RiskFactor... more) {
            risks.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces the risk factors.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceRisk(List<RiskFactor> all) {
            List<RiskFactor> copy = ImmutableList.copyOf(all);
            risks.clear();
            risks.addAll(copy);
            return this;
        }

        /**
         * Adds the alternatives.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder alternative(Alternative... more) {
            alternatives.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces the alternatives.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceAlternative(List<Alternative> all) {
            List<Alternative> copy = ImmutableList.copyOf(all);
            alternatives.clear();
            alternatives.addAll(copy);
            return this;
        }

        /**
         * Adds the cells of the effects table.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder effect(Effect... more) {
            effects.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces the cells of the effects table.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceEffect(List<Effect> all) {
            List<Effect> copy = ImmutableList.copyOf(all);
            effects.clear();
            effects.addAll(copy);
            return this;
        }

        /**
         * Adds what controls do to benefits.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder controlEffect(ControlBenefitEffect... more) {
            controlEffects.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces what controls do to benefits.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceControlEffect(List<ControlBenefitEffect> all) {
            List<ControlBenefitEffect> copy = ImmutableList.copyOf(all);
            controlEffects.clear();
            controlEffects.addAll(copy);
            return this;
        }

        /**
         * Adds analyses of single risks.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder singleRiskAnalysis(SingleRiskBenefitAnalysis... more) {
            singleRiskAnalyses.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces analyses of single risks.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceSingleRiskAnalysis(List<SingleRiskBenefitAnalysis> all) {
            List<SingleRiskBenefitAnalysis> copy = ImmutableList.copyOf(all);
            singleRiskAnalyses.clear();
            singleRiskAnalyses.addAll(copy);
            return this;
        }

        /**
         * Sets the plan for the time until risks are controlled.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder interimPlan(InterimPlan value) {
            interimPlan = Optional.of(value);
            return this;
        }

        /**
         * Sets the weighting.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder weighting(Weighting value) {
            weighting = Optional.of(value);
            return this;
        }

        /**
         * Sets the clinical value judgement.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder preferenceDecision(PreferenceDecision value) {
            preferenceDecision = Optional.of(value);
            return this;
        }

        /**
         * Sets the rationale.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder rationale(Rationale value) {
            rationale = requireNonNull(value, "rationale");
            return this;
        }

        /**
         * Adds the approvals.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder approval(Approval... more) {
            approvals.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces the approvals.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceApproval(List<Approval> all) {
            List<Approval> copy = ImmutableList.copyOf(all);
            approvals.clear();
            approvals.addAll(copy);
            return this;
        }

        /**
         * Adds what makes it due for review.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder reviewTrigger(ReviewTrigger... more) {
            reviewTriggers.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces what makes it due for review.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceReviewTrigger(List<ReviewTrigger> all) {
            List<ReviewTrigger> copy = ImmutableList.copyOf(all);
            reviewTriggers.clear();
            reviewTriggers.addAll(copy);
            return this;
        }

        /**
         * Sets by when it is looked at again in any case.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder reviewBy(LocalDate value) {
            reviewBy = requireNonNull(value, "reviewBy");
            return this;
        }

        /**
         * Adds review triggers that have occurred.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder event(TriggerEvent... more) {
            events.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces review triggers that have occurred.
         *
         * @param all what the inputs are to hold, in order
         * @return this builder
         */
        public Builder replaceEvent(List<TriggerEvent> all) {
            List<TriggerEvent> copy = ImmutableList.copyOf(all);
            events.clear();
            events.addAll(copy);
            return this;
        }

        /**
         * Returns what keeps the inputs from being built, and what else there is to say.
         *
         * @return the findings, sorted, immutable
         * @throws IllegalStateException if the date of the next review is not set
         */
        public List<Finding> check() {
            return BenefitRiskInputs.check(content());
        }

        /**
         * Checks everything and builds the inputs.
         *
         * @return the inputs
         * @throws IllegalStateException if the date of the next review is not set
         * @throws InvalidContentException if there is a finding of severity ERROR, with all of them
         */
        public BenefitRiskInputs build() {
            return BenefitRiskInputs.of(content());
        }

        private BenefitRiskContent content() {
            return new BenefitRiskContent(
                    release,
                    revision,
                    asOf,
                    question,
                    assessment,
                    policy,
                    benefits,
                    risks,
                    alternatives,
                    effects,
                    controlEffects,
                    singleRiskAnalyses,
                    interimPlan,
                    weighting,
                    preferenceDecision,
                    rationale,
                    approvals,
                    reviewTriggers,
                    Builders.require(reviewBy, "BenefitRiskInputs", "reviewBy"),
                    events);
        }
    }
}
