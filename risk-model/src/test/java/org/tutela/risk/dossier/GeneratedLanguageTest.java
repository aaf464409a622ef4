package org.tutela.risk.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.report.Document;
import org.tutela.core.text.Language;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.assessment.CompleteFile;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.SampleFile;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.benefit.BenefitText;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.finding.PostMarketFindingCode;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.finding.SurveillanceFindingCode;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.PostMarketFileContent;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.postmarket.SurveillanceSample;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.surveillance.SurveillanceText;
import org.tutela.risk.trend.TrendText;
import org.tutela.risk.verification.VerificationMethod;
import org.tutela.risk.vigilance.VigilanceText;

/** No text of this library stands in English in a German or French document, wherever it is put into another text. */
class GeneratedLanguageTest {

    private static List<MessageKey> keys() {
        List<MessageKey> keys = new ArrayList<>();
        keys.addAll(List.of(RiskFindingCode.values()));
        keys.addAll(List.of(PostMarketFindingCode.values()));
        keys.addAll(List.of(SurveillanceFindingCode.values()));
        keys.addAll(List.of(ResidualText.values()));
        keys.addAll(List.of(DossierText.values()));
        keys.addAll(List.of(BenefitText.values()));
        keys.addAll(List.of(VigilanceText.values()));
        keys.addAll(List.of(TrendText.values()));
        keys.addAll(List.of(SurveillanceText.values()));
        keys.addAll(List.of(UserInformationItem.values()));
        keys.addAll(List.of(DocumentationPart.values()));
        keys.addAll(List.of(SecurityActivity.values()));
        keys.addAll(List.of(VerificationMethod.values()));
        return keys;
    }

    /** What a template says between its parameters in English and not in the other language. */
    private static Set<String> english(Language language) {
        Set<String> english = new TreeSet<>();
        for (MessageKey key : keys()) {
            String other = key.template(language).orElse("");
            for (String part : key.english().split("\\{[0-9]+}")) {
                // single words are names of people's own things as well
                if (part.strip().length() >= 12 && part.strip().contains(" ") && !other.contains(part.strip())) {
                    english.add(part.strip());
                }
            }
        }
        return english;
    }

    private static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        List<RiskFile> files = List.of(
                SampleFile.empty().build(),
                SampleFile.withoutPlan().build(),
                SampleFile.file(),
                CompleteFile.builder().build(),
                CompleteInformation.file(),
                CompleteInformation.builder()
                        .replaceUserInformation(List.of())
                        .replaceUpdateProcedure(List.of())
                        .replaceEvidence(List.of())
                        .replaceControl(List.of())
                        .replaceOptionAnalysis(List.of())
                        .replaceCapability(List.of())
                        .build());
        for (RiskFile file : files) {
            RiskAssessment assessment = CompleteInformation.assess(file);
            documents.addAll(DossierDocuments.of(assessment).all());
            documents.addAll(DossierDocuments.of(
                            assessment,
                            BenefitRiskAnalyzer.of(RiskPolicies.euMdr()).analyze(assessment))
                    .all());
        }
        RiskAssessment assessment = RiskAssessor.of(RiskPolicies.dual()).assess(SampleFile.file());
        PostMarketFile bare = PostMarketFile.of(
                PostMarketFileContent.builder(SurveillanceSample.file().device(), SurveillanceSample.AS_OF, "1")
                        .build());
        for (SurveillanceDocuments surveillance : List.of(
                SurveillanceDocuments.of(SurveillanceSample.review())
                        .since(SurveillanceSample.file())
                        .withComparisons(List.of(AssessmentComparison.of(assessment, assessment)))
                        .withConclusions(List.of(
                                BenefitRiskAnalyzer.of(RiskPolicies.dual()).analyze(assessment))),
                SurveillanceDocuments.of(
                        SurveillanceReview.of(bare, SurveillanceSample.duty(), SurveillanceSample.assessor())))) {
            documents.add(surveillance.plan());
            documents.add(surveillance.periodicReport());
        }
        return documents;
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void generatedText_isInTheLanguageOfTheDocument(Language language) {
        Set<String> english = english(language);
        Set<String> found = new TreeSet<>();
        for (Document document : documents()) {
            for (String line : document.lines(language)) {
                english.stream()
                        .filter(line::contains)
                        .forEach(part -> found.add(document.title().key().code() + ": " + part + " in: " + line));
                if (line.contains("[EN]")) {
                    found.add(line);
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    /** Errors keep a file from being built and meet developers; everything else reaches documents. */
    @Test
    void findingThatTravels_isTranslated() {
        for (RiskFindingCode code : RiskFindingCode.values()) {
            if (code.severity() != FindingSeverity.ERROR) {
                for (Language language : Language.values()) {
                    assertTrue(code.template(language).isPresent(), code.code() + ' ' + language);
                }
            }
        }
    }
}
