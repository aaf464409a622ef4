package org.tutela.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.interchange.json.BenefitRiskFiles;
import org.tutela.interchange.json.RiskFiles;
import org.tutela.interchange.report.Reports;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.benefit.ReleaseDecision;
import org.tutela.risk.dossier.DossierDocuments;
import org.tutela.risk.policy.RiskPolicies;

/** From risk file and benefits to a decision on the release, and to a document for those who use the device. */
public final class ThirdAssessment {

    private ThirdAssessment() {}

    /**
     * Runs the example.
     *
     * @param arguments the risk file, the file of benefits and risks, and the page to write
     * @throws IOException if the page cannot be written
     */
    public static void main(String... arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            decide(Path.of(arguments[0]), Path.of(arguments[1]), out);
        }
    }

    static ReleaseDecision decide(Path path, Path inputs, OutputStream out) throws IOException {
        RiskFile file = RiskFiles.read(path);
        RiskAssessment result = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
        // README: third program
        BenefitRiskConclusion benefit = BenefitRiskAnalyzer.of(result.policy())
                .analyze(result, BenefitRiskFiles.read(inputs, file)); // the gates first, then the weights
        ReleaseDecision decision = ReleaseDecision.of(result, benefit); // acceptable or not, and why

        DossierDocuments documents = DossierDocuments.of(result, benefit);
        Reports.html()
                .write(
                        documents.forAudience(documents.instructionsForUse(), Audience.OPERATOR),
                        Language.DE, // what has no German words yet stands in English and says so
                        out);
        // README: end
        return decision;
    }
}
