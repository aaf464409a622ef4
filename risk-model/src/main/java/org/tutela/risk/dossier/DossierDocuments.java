package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.report.Document;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.benefit.BenefitRiskConclusion;

/**
 * The documents that are made from a risk file and its assessment. Each is whole, for {@link Audience#INTERNAL}; {@link #forAudience}
 * gives what others may see, with the confidentiality label that the file has for them.
 *
 * <p>The same file and policy give the same documents, whatever the order of the file. This class is immutable and thread-safe.
 */
public final class DossierDocuments {

    private final RiskAssessment assessment;
    private final Optional<BenefitRiskConclusion> conclusion;

    private DossierDocuments(RiskAssessment assessment, Optional<BenefitRiskConclusion> conclusion) {
        this.assessment = assessment;
        this.conclusion = conclusion;
    }

    /**
     * Returns the documents of an assessment without a benefit-risk analysis; where it belongs, they say that it is missing.
     *
     * @param assessment the assessment
     * @return the documents
     */
    public static DossierDocuments of(RiskAssessment assessment) {
        return new DossierDocuments(requireNonNull(assessment, "assessment"), Optional.empty());
    }

    /**
     * Returns the documents of an assessment with its benefit-risk analysis.
     *
     * @param assessment the assessment
     * @param conclusion the conclusion on benefit and risk
     * @return the documents
     */
    public static DossierDocuments of(RiskAssessment assessment, BenefitRiskConclusion conclusion) {
        return new DossierDocuments(
                requireNonNull(assessment, "assessment"), Optional.of(requireNonNull(conclusion, "conclusion")));
    }

    /**
     * Returns the security risk management plan: how risks are analysed, evaluated, controlled, evaluated again and reported; MDCG 2019-16
     * rev.1, 3.2; part TD-01.
     *
     * @return the document
     */
    public Document riskManagementPlan() {
        return PlanDocument.make(assessment);
    }

    /**
     * Returns the security risk management report, in the same order; parts TD-04, TD-05 and TD-07.
     *
     * @return the document
     */
    public Document riskManagementReport() {
        return ReportDocument.make(assessment, conclusion);
    }

    /**
     * Returns the links from threat to user information, and what leads nowhere; part TD-15.
     *
     * @return the document
     */
    public Document traceability() {
        return TraceDocument.make(assessment);
    }

    /**
     * Returns the security section of the instructions for use; Annex I, 23.4 (IVDR 20.4.1), MDCG 2019-16 rev.1, 4.2.
     *
     * @return the document
     */
    public Document instructionsForUse() {
        return new InformationDocument(assessment).instructionsForUse();
    }

    /**
     * Returns the security manual for administrators; MDCG 2019-16 rev.1, 4.2 and 4.3. What is neither in it nor in the instructions for
     * use is said in other places, such as the label or a portal.
     *
     * @return the document
     */
    public Document securityManual() {
        return new InformationDocument(assessment).securityManual();
    }

    /**
     * Returns how the release stands to each security capability, as hospitals ask for it: by the sections of the MDS2 form, with the codes
     * of IEC TR 80001-2-2 beside them. It is no MDS2 form.
     *
     * @return the document
     */
    public Document capabilityStatement() {
        return CapabilityDocument.make(assessment);
    }

    /**
     * Returns which parts of the technical documentation exist, where, and for which release.
     *
     * @return the document
     */
    public Document technicalDocumentation() {
        return ChecklistDocuments.technicalDocumentation(assessment);
    }

    /**
     * Returns the review of the user information against the checklist; part TD-18.
     *
     * @return the document
     */
    public Document userInformationReview() {
        return ChecklistDocuments.userInformation(assessment);
    }

    /**
     * Returns every document.
     *
     * @return the documents, in a fixed order, immutable
     */
    public List<Document> all() {
        return ImmutableList.of(
                riskManagementPlan(),
                riskManagementReport(),
                traceability(),
                instructionsForUse(),
                securityManual(),
                capabilityStatement(),
                technicalDocumentation(),
                userInformationReview());
    }

    /**
     * Returns what of a document an audience may see, with the confidentiality label that the file has for it.
     *
     * @param document a document of this assessment
     * @param audience the audience
     * @return the document for that audience
     */
    public Document forAudience(Document document, Audience audience) {
        return document.forAudience(audience, Parts.label(assessment.file().content(), audience));
    }
}
