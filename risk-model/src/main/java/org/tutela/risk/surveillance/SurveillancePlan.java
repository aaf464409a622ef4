package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.trend.TrendPlan;

/**
 * The security part of the plan of post-market surveillance; MDR, Article 84, IVDR, Article 79, MDCG 2019-16 rev.1, 5.1.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: use {@link #builder}.
 *
 * @param elements what is said about each element, immutable
 * @param disclosure how disclosure is coordinated, immutable
 * @param support the stages of support of each release, immutable
 * @param trendPlans the plans for trend reporting, immutable
 * @param lastReportOn when the last periodic report was issued, where one was
 */
public record SurveillancePlan(
        List<@Valid PlanStatement> elements,
        List<@Valid DisclosureStatement> disclosure,
        List<@Valid SupportPlan> support,
        List<@Valid TrendPlan> trendPlans,
        Optional<LocalDate> lastReportOn) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public SurveillancePlan {
        elements = ImmutableList.copyOf(elements);
        disclosure = ImmutableList.copyOf(disclosure);
        support = ImmutableList.copyOf(support);
        trendPlans = ImmutableList.copyOf(trendPlans);
        requireNonNull(lastReportOn, "lastReportOn");
    }

    /**
     * Returns a builder.
     *
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.elements = elements;
        builder.disclosure = disclosure;
        builder.support = support;
        builder.trendPlans = trendPlans;
        builder.lastReportOn = lastReportOn;
        return builder;
    }

    /** Builds a SurveillancePlan. Not thread-safe. */
    public static final class Builder {

        private List<PlanStatement> elements = ImmutableList.of();
        private List<DisclosureStatement> disclosure = ImmutableList.of();
        private List<SupportPlan> support = ImmutableList.of();
        private List<TrendPlan> trendPlans = ImmutableList.of();
        private Optional<LocalDate> lastReportOn = Optional.empty();

        private Builder() {}

        /**
         * Sets the elements.
         *
         * @param elements what is said about each element, immutable
         * @return this builder
         */
        public Builder elements(Collection<PlanStatement> elements) {
            this.elements = ImmutableList.copyOf(elements);
            return this;
        }

        /**
         * Sets the elements.
         *
         * @param elements what is said about each element, immutable
         * @return this builder
         */
        public Builder elements(PlanStatement... elements) {
            this.elements = ImmutableList.copyOf(elements);
            return this;
        }

        /**
         * Sets the disclosure.
         *
         * @param disclosure how disclosure is coordinated, immutable
         * @return this builder
         */
        public Builder disclosure(Collection<DisclosureStatement> disclosure) {
            this.disclosure = ImmutableList.copyOf(disclosure);
            return this;
        }

        /**
         * Sets the disclosure.
         *
         * @param disclosure how disclosure is coordinated, immutable
         * @return this builder
         */
        public Builder disclosure(DisclosureStatement... disclosure) {
            this.disclosure = ImmutableList.copyOf(disclosure);
            return this;
        }

        /**
         * Sets the support.
         *
         * @param support the stages of support of each release, immutable
         * @return this builder
         */
        public Builder support(Collection<SupportPlan> support) {
            this.support = ImmutableList.copyOf(support);
            return this;
        }

        /**
         * Sets the support.
         *
         * @param support the stages of support of each release, immutable
         * @return this builder
         */
        public Builder support(SupportPlan... support) {
            this.support = ImmutableList.copyOf(support);
            return this;
        }

        /**
         * Sets the trend plans.
         *
         * @param trendPlans the plans for trend reporting, immutable
         * @return this builder
         */
        public Builder trendPlans(Collection<TrendPlan> trendPlans) {
            this.trendPlans = ImmutableList.copyOf(trendPlans);
            return this;
        }

        /**
         * Sets the trend plans.
         *
         * @param trendPlans the plans for trend reporting, immutable
         * @return this builder
         */
        public Builder trendPlans(TrendPlan... trendPlans) {
            this.trendPlans = ImmutableList.copyOf(trendPlans);
            return this;
        }

        /**
         * Sets the last report on.
         *
         * @param lastReportOn when the last periodic report was issued, where one was
         * @return this builder
         */
        public Builder lastReportOn(LocalDate lastReportOn) {
            this.lastReportOn = Optional.of(lastReportOn);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         */
        public SurveillancePlan build() {
            return new SurveillancePlan(elements, disclosure, support, trendPlans, lastReportOn);
        }
    }
}
