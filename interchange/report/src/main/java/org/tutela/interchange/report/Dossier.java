package org.tutela.interchange.report;

import static java.util.Objects.requireNonNull;

import org.tutela.annexi.coverage.Coverage;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.benefit.ReleaseDecision;

/**
 * All that is reported about a device release: its assessment, the benefit-risk conclusion, the decision, and how
 * every clause of
 * Annex I stands.
 *
 * <p>Write it with {@link Reports}. A dossier holds attack steps and unpatched weaknesses: it is for internal
 * readers. This class is
 * immutable and thread-safe.
 *
 * @param assessment the assessment of the release
 * @param coverage how every clause stands, made from the clause evidence of the assessment
 * @param conclusion the conclusion of the benefit-risk analysis
 * @param decision whether the release is acceptable
 */
public record Dossier(
        RiskAssessment assessment, Coverage coverage, BenefitRiskConclusion conclusion, ReleaseDecision decision) {

    /** Rejects nulls. */
    public Dossier {
        requireNonNull(assessment, "assessment");
        requireNonNull(coverage, "coverage");
        requireNonNull(conclusion, "conclusion");
        requireNonNull(decision, "decision");
    }

    /**
     * Returns the dossier of a release of which nothing but the risk file is known. Benefit and risk are weighed by
     * {@link BenefitRiskAnalyzer#analyze(RiskAssessment)}.
     *
     * @param assessment the assessment of the release
     * @param coverage how every clause stands, made from the clause evidence of the assessment
     * @return the dossier
     */
    public static Dossier of(RiskAssessment assessment, Coverage coverage) {
        requireNonNull(assessment, "assessment");
        BenefitRiskConclusion conclusion =
                BenefitRiskAnalyzer.of(assessment.policy()).analyze(assessment);
        return of(assessment, coverage, conclusion, ReleaseDecision.of(assessment, conclusion));
    }

    /**
     * Returns the dossier of a release whose benefits were weighed.
     *
     * @param assessment the assessment of the release
     * @param coverage how every clause stands, made from the clause evidence of the assessment
     * @param conclusion the conclusion of the benefit-risk analysis
     * @param decision whether the release is acceptable
     * @return the dossier
     */
    public static Dossier of(
            RiskAssessment assessment, Coverage coverage, BenefitRiskConclusion conclusion, ReleaseDecision decision) {
        return new Dossier(assessment, coverage, conclusion, decision);
    }
}
