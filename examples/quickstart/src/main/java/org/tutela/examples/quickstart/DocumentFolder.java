package org.tutela.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tutela.core.report.Document;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.interchange.report.Reports;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.benefit.BenefitRiskDocument;
import org.tutela.risk.dossier.DossierDocuments;

/** The documents that are made from a risk file, each for those who read it: files of HTML and Markdown in a folder. */
final class DocumentFolder {

    private DocumentFolder() {}

    /** The documents by the name of their file. */
    static Map<String, Document> documents(RiskAssessment result, BenefitRiskConclusion benefit) {
        DossierDocuments dossier = DossierDocuments.of(result, benefit);
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put("risk-management-plan", dossier.forAudience(dossier.riskManagementPlan(), Audience.AUTHORITY));
        documents.put(
                "risk-management-report", dossier.forAudience(dossier.riskManagementReport(), Audience.AUTHORITY));
        documents.put("benefit-risk", dossier.forAudience(BenefitRiskDocument.of(benefit, ""), Audience.AUTHORITY));
        documents.put("traceability", dossier.forAudience(dossier.traceability(), Audience.AUTHORITY));
        documents.put("instructions-for-use", dossier.forAudience(dossier.instructionsForUse(), Audience.OPERATOR));
        documents.put("security-manual", dossier.forAudience(dossier.securityManual(), Audience.OPERATOR));
        documents.put("capability-statement", dossier.forAudience(dossier.capabilityStatement(), Audience.OPERATOR));
        documents.put(
                "technical-documentation", dossier.forAudience(dossier.technicalDocumentation(), Audience.AUTHORITY));
        documents.put(
                "user-information-review", dossier.forAudience(dossier.userInformationReview(), Audience.AUTHORITY));
        return documents;
    }

    static void write(RiskAssessment result, BenefitRiskConclusion benefit, Language language, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Document> entry : documents(result, benefit).entrySet()) {
            try (OutputStream html = Files.newOutputStream(folder.resolve(entry.getKey() + ".html"));
                    OutputStream markdown = Files.newOutputStream(folder.resolve(entry.getKey() + ".md"))) {
                Reports.html().write(entry.getValue(), language, html);
                Reports.markdown().write(entry.getValue(), language, markdown);
            }
        }
    }
}
