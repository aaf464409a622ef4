package org.tutela.risk.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tutela.core.identity.Identified;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.vigilance.ImdrfCode;

/**
 * Counts of one kind of event over time, and what is foreseen for them.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param id the id
 * @param plan the plan it is tested by
 * @param title what is counted
 * @param subject the kind of event
 * @param codes the IMDRF codes that are counted, immutable, none where it is not by code
 * @param expectedRate the foreseeable number of events for a unit of exposure, where the technical documentation states it
 * @param expectedRateSource where it states it; empty where it does not
 * @param baseline earlier periods that give the rate where none is stated, and the severities before, immutable
 * @param periods the periods that are watched, in the order of time, the last of them the observation period, immutable
 * @param risks the risks of the risk file that it concerns, immutable
 * @param benefitRiskRelevant could it significantly change the benefit-risk analysis?
 * @param possiblyUnacceptable has it led, or may it lead, to risks that are not acceptable?
 */
public record TrendSeries(
        TrendSeriesId id,
        TrendPlanId plan,
        @NotBlank @Size(max = 300) String title,
        TrendSubject subject,
        List<ImdrfCode> codes,
        Optional<@PositiveOrZero BigDecimal> expectedRate,
        @Size(max = 300) String expectedRateSource,
        List<TrendPeriod> baseline,
        List<TrendPeriod> periods,
        List<RiskId> risks,
        @Valid TrendJudgement benefitRiskRelevant,
        @Valid TrendJudgement possiblyUnacceptable)
        implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public TrendSeries {
        requireNonNull(id, "id");
        requireNonNull(plan, "plan");
        requireNonNull(title, "title");
        requireNonNull(subject, "subject");
        codes = ImmutableList.copyOf(codes);
        requireNonNull(expectedRate, "expectedRate");
        requireNonNull(expectedRateSource, "expectedRateSource");
        baseline = ImmutableList.copyOf(baseline);
        periods = ImmutableList.copyOf(periods);
        risks = ImmutableList.copyOf(risks);
        requireNonNull(benefitRiskRelevant, "benefitRiskRelevant");
        requireNonNull(possiblyUnacceptable, "possiblyUnacceptable");
    }

    /**
     * Returns a builder.
     *
     * @param id the id
     * @param plan the plan it is tested by
     * @param title what is counted
     * @param subject the kind of event
     * @return a new builder
     */
    public static Builder builder(TrendSeriesId id, TrendPlanId plan, String title, TrendSubject subject) {
        return new Builder(id, plan, title, subject);
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, plan, title, subject);
        builder.codes = codes;
        builder.expectedRate = expectedRate;
        builder.expectedRateSource = expectedRateSource;
        builder.baseline = baseline;
        builder.periods = periods;
        builder.risks = risks;
        builder.benefitRiskRelevant = benefitRiskRelevant;
        builder.possiblyUnacceptable = possiblyUnacceptable;
        return builder;
    }

    /** Builds a TrendSeries. Not thread-safe. */
    public static final class Builder {

        private TrendSeriesId id;
        private TrendPlanId plan;
        private String title;
        private TrendSubject subject;
        private List<ImdrfCode> codes = ImmutableList.of();
        private Optional<BigDecimal> expectedRate = Optional.empty();
        private String expectedRateSource = "";
        private List<TrendPeriod> baseline = ImmutableList.of();
        private List<TrendPeriod> periods = ImmutableList.of();
        private List<RiskId> risks = ImmutableList.of();
        private TrendJudgement benefitRiskRelevant = TrendJudgement.open();
        private TrendJudgement possiblyUnacceptable = TrendJudgement.open();

        private Builder(TrendSeriesId id, TrendPlanId plan, String title, TrendSubject subject) {
            this.id = requireNonNull(id, "id");
            this.plan = requireNonNull(plan, "plan");
            this.title = requireNonNull(title, "title");
            this.subject = requireNonNull(subject, "subject");
        }

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(TrendSeriesId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the plan.
         *
         * @param plan the plan it is tested by
         * @return this builder
         */
        public Builder plan(TrendPlanId plan) {
            this.plan = requireNonNull(plan, "plan");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title what is counted
         * @return this builder
         */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the subject.
         *
         * @param subject the kind of event
         * @return this builder
         */
        public Builder subject(TrendSubject subject) {
            this.subject = requireNonNull(subject, "subject");
            return this;
        }

        /**
         * Sets the codes.
         *
         * @param codes the IMDRF codes that are counted, immutable, none where it is not by code
         * @return this builder
         */
        public Builder codes(Collection<ImdrfCode> codes) {
            this.codes = ImmutableList.copyOf(codes);
            return this;
        }

        /**
         * Sets the codes.
         *
         * @param codes the IMDRF codes that are counted, immutable, none where it is not by code
         * @return this builder
         */
        public Builder codes(ImdrfCode... codes) {
            this.codes = ImmutableList.copyOf(codes);
            return this;
        }

        /**
         * Sets the expected rate.
         *
         * @param expectedRate the foreseeable number of events for a unit of exposure, where the technical documentation states it
         * @return this builder
         */
        public Builder expectedRate(BigDecimal expectedRate) {
            this.expectedRate = Optional.of(expectedRate);
            return this;
        }

        /**
         * Sets the expected rate source.
         *
         * @param expectedRateSource where it states it; empty where it does not
         * @return this builder
         */
        public Builder expectedRateSource(String expectedRateSource) {
            this.expectedRateSource = requireNonNull(expectedRateSource, "expectedRateSource");
            return this;
        }

        /**
         * Sets the baseline.
         *
         * @param baseline earlier periods that give the rate where none is stated, and the severities before, immutable
         * @return this builder
         */
        public Builder baseline(Collection<TrendPeriod> baseline) {
            this.baseline = ImmutableList.copyOf(baseline);
            return this;
        }

        /**
         * Sets the baseline.
         *
         * @param baseline earlier periods that give the rate where none is stated, and the severities before, immutable
         * @return this builder
         */
        public Builder baseline(TrendPeriod... baseline) {
            this.baseline = ImmutableList.copyOf(baseline);
            return this;
        }

        /**
         * Sets the periods.
         *
         * @param periods the periods that are watched, in the order of time, the last of them the observation period, immutable
         * @return this builder
         */
        public Builder periods(Collection<TrendPeriod> periods) {
            this.periods = ImmutableList.copyOf(periods);
            return this;
        }

        /**
         * Sets the periods.
         *
         * @param periods the periods that are watched, in the order of time, the last of them the observation period, immutable
         * @return this builder
         */
        public Builder periods(TrendPeriod... periods) {
            this.periods = ImmutableList.copyOf(periods);
            return this;
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks of the risk file that it concerns, immutable
         * @return this builder
         */
        public Builder risks(Collection<RiskId> risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the risks.
         *
         * @param risks the risks of the risk file that it concerns, immutable
         * @return this builder
         */
        public Builder risks(RiskId... risks) {
            this.risks = ImmutableList.copyOf(risks);
            return this;
        }

        /**
         * Sets the benefit risk relevant.
         *
         * @param benefitRiskRelevant could it significantly change the benefit-risk analysis?
         * @return this builder
         */
        public Builder benefitRiskRelevant(TrendJudgement benefitRiskRelevant) {
            this.benefitRiskRelevant = requireNonNull(benefitRiskRelevant, "benefitRiskRelevant");
            return this;
        }

        /**
         * Sets the possibly unacceptable.
         *
         * @param possiblyUnacceptable has it led, or may it lead, to risks that are not acceptable?
         * @return this builder
         */
        public Builder possiblyUnacceptable(TrendJudgement possiblyUnacceptable) {
            this.possiblyUnacceptable = requireNonNull(possiblyUnacceptable, "possiblyUnacceptable");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public TrendSeries build() {
            return new TrendSeries(
                    id,
                    plan,
                    title,
                    subject,
                    codes,
                    expectedRate,
                    expectedRateSource,
                    baseline,
                    periods,
                    risks,
                    benefitRiskRelevant,
                    possiblyUnacceptable);
        }
    }
}
