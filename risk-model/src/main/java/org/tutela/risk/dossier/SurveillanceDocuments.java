package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tutela.core.report.Document;
import org.tutela.core.text.Audience;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.surveillance.SurveillancePlan;

/**
 * The security sections of the plan of post-market surveillance and of the periodic report that the class of the device asks for; MDR,
 * Articles 84 to 86, IVDR, Articles 79 to 81.
 *
 * <p>They hold what the file and its review know. What is not known stands there as a gap, with the place in the law that asks for it:
 * nothing is left out because nobody has said it. The documents are for {@link Audience#AUTHORITY}. The same inputs give the same
 * documents. This class is immutable and thread-safe.
 */
public final class SurveillanceDocuments {

    private final SurveillanceReview review;
    private final Optional<PostMarketFile> earlier;
    private final ImmutableList<AssessmentComparison> comparisons;
    private final ImmutableList<BenefitRiskConclusion> conclusions;

    private SurveillanceDocuments(
            SurveillanceReview review,
            Optional<PostMarketFile> earlier,
            Collection<AssessmentComparison> comparisons,
            Collection<BenefitRiskConclusion> conclusions) {
        this.review = review;
        this.earlier = earlier;
        this.comparisons = ImmutableList.copyOf(comparisons);
        this.conclusions = ImmutableList.copyOf(conclusions);
    }

    /**
     * Returns the documents of a review, with nothing to compare with.
     *
     * @param review the review
     * @return the documents
     */
    public static SurveillanceDocuments of(SurveillanceReview review) {
        return new SurveillanceDocuments(
                requireNonNull(review, "review"), Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Returns the documents with the file of the last report, so that changes can be told.
     *
     * @param file the file as it was when the last report was made
     * @return the documents
     * @throws IllegalArgumentException if it is of another device, or later than the file of the review
     */
    public SurveillanceDocuments since(PostMarketFile file) {
        if (!file.device().equals(review.file().device())) {
            throw new IllegalArgumentException(
                    "Earlier file must be of " + review.file().device() + ", but was of " + file.device());
        }
        if (file.asOf().isAfter(review.file().asOf())) {
            throw new IllegalArgumentException(
                    "Earlier file must be of " + review.file().asOf() + " or before, but was of " + file.asOf());
        }
        return new SurveillanceDocuments(review, Optional.of(file), comparisons, conclusions);
    }

    /**
     * Returns the documents with the assessments of the last report and of now, so that updated risks can be told.
     *
     * @param all one comparison for each release
     * @return the documents
     */
    public SurveillanceDocuments withComparisons(Collection<AssessmentComparison> all) {
        return new SurveillanceDocuments(review, earlier, all, conclusions);
    }

    /**
     * Returns the documents with the conclusions on benefit and risk.
     *
     * @param all one conclusion for each release
     * @return the documents
     */
    public SurveillanceDocuments withConclusions(Collection<BenefitRiskConclusion> all) {
        return new SurveillanceDocuments(review, earlier, comparisons, all);
    }

    SurveillanceReview review() {
        return review;
    }

    Optional<PostMarketFile> earlier() {
        return earlier;
    }

    List<AssessmentComparison> comparisons() {
        return comparisons;
    }

    List<BenefitRiskConclusion> conclusions() {
        return conclusions;
    }

    /**
     * Returns the first day of the period of the periodic report.
     *
     * @return the day after the last report, or that on which the first release came into the field, or the day of the file where nothing
     *     is in the field
     */
    public LocalDate from() {
        PostMarketFile file = review.file();
        LocalDate first = file.releases().stream()
                .map(release -> release.fieldedFrom())
                .min(LocalDate::compareTo)
                .orElse(file.asOf());
        LocalDate from = file.content()
                .surveillance()
                .flatMap(SurveillancePlan::lastReportOn)
                .map(last -> last.plusDays(1))
                .orElse(first);
        return from.isAfter(file.asOf()) ? file.asOf() : from;
    }

    /**
     * Returns the security section of the plan of post-market surveillance.
     *
     * @return the document, for authorities
     */
    public Document plan() {
        return new SurveillancePlanDocument(review).make();
    }

    /**
     * Returns the security section of the periodic report that the class asks for: the report on post-market surveillance or the periodic
     * safety update report.
     *
     * @return the document, for authorities
     */
    public Document periodicReport() {
        return new PeriodicReportDocument(this).make();
    }
}
