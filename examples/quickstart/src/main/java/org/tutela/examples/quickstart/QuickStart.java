package org.tutela.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.annexi.coverage.Coverage;
import org.tutela.annexi.coverage.CoverageAnalyzer;
import org.tutela.core.clause.Instrument;
import org.tutela.core.text.Language;
import org.tutela.interchange.json.Assessments;
import org.tutela.interchange.json.BenefitRiskFiles;
import org.tutela.interchange.json.RiskFiles;
import org.tutela.interchange.json.UnreadableFileException;
import org.tutela.interchange.report.Dossier;
import org.tutela.interchange.report.Reports;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.benefit.BenefitRiskInputs;
import org.tutela.risk.benefit.ReleaseDecision;
import org.tutela.risk.policy.RiskPolicies;

/**
 * The main job: reads a risk file, assesses it under the EU profile, prints what is not acceptable and why, and writes a dossier
 * folder with an HTML page, the same content as Markdown, the result as JSON, and the documents that belong to the
 * technical documentation or go to those who operate the device.
 *
 * <p>Ends with exit code 0 when the assessment is complete, whatever it concludes, and with 2 when the input cannot be read.
 */
public final class QuickStart {

    private static final Path RISK_FILE = Path.of("examples", "quickstart", "risk-files", "infusion-pump.json");
    private static final Path DOSSIER = Path.of("examples", "quickstart", "target", "dossier");

    private QuickStart() {}

    /**
     * Runs the example.
     *
     * @param arguments the risk file and the folder for the dossier; without them the fictional infusion pump is read
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path riskFile = arguments.length > 0 ? Path.of(arguments[0]) : RISK_FILE;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : DOSSIER;
        System.exit(run(riskFile, folder, out, problems));
    }

    static int run(Path riskFile, Path folder, PrintStream out, PrintStream problems) {
        RiskFile file;
        Optional<BenefitRiskInputs> inputs;
        try {
            file = RiskFiles.read(riskFile, AnnexI.mdr(), AnnexI.ivdr());
            inputs = benefits(riskFile, file);
        } catch (UnreadableFileException e) {
            problems.println(e.getMessage());
            return 2;
        } catch (IOException e) {
            problems.println("Risk file must be readable, but was not: " + e.getMessage());
            return 2;
        }
        try {
            assess(file, inputs, folder, out);
            return 0;
        } catch (IOException e) {
            problems.println("Dossier must be writable, but was not: " + e.getMessage());
            return 2;
        }
    }

    /** The benefit-risk inputs lie beside the risk file, where there are any: pump.json and pump.benefit-risk.json. */
    private static Optional<BenefitRiskInputs> benefits(Path riskFile, RiskFile file) throws IOException {
        Path inputs = riskFile.resolveSibling(
                riskFile.getFileName().toString().replaceFirst("[.]json$", "") + ".benefit-risk.json");
        return Files.exists(inputs) ? Optional.of(BenefitRiskFiles.read(inputs, file)) : Optional.empty();
    }

    private static void assess(RiskFile file, Optional<BenefitRiskInputs> inputs, Path folder, PrintStream out)
            throws IOException {
        ClauseCatalog catalog =
                file.device().regulation().equals(Instrument.IVDR) ? AnnexI.ivdr(file.asOf()) : AnnexI.mdr(file.asOf());
        RiskAssessment result = RiskAssessor.of(RiskPolicies.euMdr()).assess(file);
        Coverage coverage = CoverageAnalyzer.of(catalog).analyze(file.device(), result.clauseEvidence());
        BenefitRiskAnalyzer analyzer = BenefitRiskAnalyzer.of(result.policy());
        BenefitRiskConclusion benefit =
                inputs.map(it -> analyzer.analyze(result, it)).orElseGet(() -> analyzer.analyze(result));
        Dossier dossier = Dossier.of(result, coverage, benefit, ReleaseDecision.of(result, benefit));

        Summary.print(result, coverage, benefit, out);

        Files.createDirectories(folder);
        try (OutputStream html = Files.newOutputStream(folder.resolve("dossier.html"));
                OutputStream markdown = Files.newOutputStream(folder.resolve("dossier.md"));
                OutputStream json = Files.newOutputStream(folder.resolve("assessment.json"))) {
            Reports.html().write(dossier, html);
            Reports.markdown().write(dossier, markdown);
            Assessments.write(result, benefit, coverage, json);
        }
        DocumentFolder.write(result, benefit, Language.EN, folder.resolve("documents"));
        out.println("\nDossier: " + folder.resolve("dossier.html"));
    }
}
