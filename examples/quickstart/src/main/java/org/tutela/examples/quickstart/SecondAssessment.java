package org.tutela.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.coverage.Coverage;
import org.tutela.annexi.coverage.CoverageAnalyzer;
import org.tutela.interchange.json.RiskFiles;
import org.tutela.interchange.report.Dossier;
import org.tutela.interchange.report.Reports;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.policy.RiskPolicies;

/** From a risk file to a page, in five lines. */
public final class SecondAssessment {

    private SecondAssessment() {}

    /**
     * Runs the example.
     *
     * @param arguments the risk file and the page to write
     * @throws IOException if the page cannot be written
     */
    public static void main(String... arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            write(Path.of(arguments[0]), out);
        }
    }

    static void write(Path path, OutputStream out) throws IOException {
        // README: second program
        RiskFile file = RiskFiles.read(path, AnnexI.mdr()); // JSON in, every problem reported at once with its place
        RiskAssessment result = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
        Coverage coverage = CoverageAnalyzer.of(AnnexI.mdr()).analyze(file.device(), result.clauseEvidence());
        Reports.html().write(Dossier.of(result, coverage), out); // one self-contained page
        // README: end
    }
}
