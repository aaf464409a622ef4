package org.tutela.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.RiskClass;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Source;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;
import org.tutela.risk.benefit.BenefitRiskRules;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.postmarket.FdaCondition;
import org.tutela.risk.rubric.FactQuestion;
import org.tutela.risk.surveillance.DisclosureElement;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.PlanElement;
import org.tutela.risk.surveillance.SupportDuty;
import org.tutela.risk.trend.TrendSubject;
import org.tutela.risk.vigilance.DeadlineRule;
import org.tutela.risk.vigilance.ImdrfCodes;
import org.tutela.risk.vigilance.NoticeItem;
import org.tutela.risk.vigilance.SummaryGround;
import org.tutela.risk.vigilance.VigilanceQuestion;

/** Every constant that decides has a source and a grade; {@code docs/sources.md} is exactly what the code says. */
class SourcesTest {

    private static final Path PAGE = ReadmeTest.root().resolve("docs/sources.md");

    private static Map<String, List<Citation>> citations() {
        Map<String, List<Citation>> result = new LinkedHashMap<>();
        for (RiskPolicy policy : List.of(RiskPolicies.euMdr(), RiskPolicies.usFda(), RiskPolicies.dual())) {
            result.put("Policy `" + policy.id() + "`, version " + policy.version(), policy.sources());
            for (FactorScheme scheme : policy.schemes()) {
                result.put("Scheme `" + scheme.id() + "`", List.of(scheme.source()));
            }
        }
        for (VigilanceQuestion question : VigilanceQuestion.values()) {
            result.put("Question `" + question + '`', question.citations());
        }
        for (DeadlineRule rule : DeadlineRule.values()) {
            result.put(
                    "Deadline `" + rule + "`, " + rule.days() + " days",
                    List.of(rule.citation(Instrument.MDR), rule.citation(Instrument.IVDR)));
        }
        ImdrfCodes.all().forEach(entry -> result.put("Code `" + entry.code() + '`', List.of(entry.citation())));
        for (SummaryGround ground : SummaryGround.values()) {
            result.put(
                    "Ground for summary reports `" + ground + '`',
                    List.of(SummaryGround.citation(Instrument.MDR), SummaryGround.citation(Instrument.IVDR)));
        }
        for (NoticeItem item : NoticeItem.values()) {
            result.put(
                    "Point of a field safety notice `" + item + '`',
                    Stream.of(item.citation(Instrument.MDR), item.citation(Instrument.IVDR))
                            .distinct()
                            .toList());
        }
        for (FdaCondition condition : FdaCondition.values()) {
            result.put("Condition `" + condition + '`', List.of(condition.citation()));
        }
        for (RiskClass riskClass : RiskClass.values()) {
            Instrument regulation = riskClass.compareTo(RiskClass.A) >= 0 ? Instrument.IVDR : Instrument.MDR;
            PeriodicDuty duty = PeriodicDuty.of(regulation, riskClass, false);
            result.put(
                    "Periodic report of class " + riskClass + ", `" + duty.kind() + '`',
                    List.of(duty.citation(), duty.planCitation()));
        }
        for (PlanElement element : PlanElement.values()) {
            result.put(
                    "Element of a surveillance plan `" + element + '`',
                    Stream.of(element.citation(Instrument.MDR), element.citation(Instrument.IVDR))
                            .distinct()
                            .toList());
        }
        for (DisclosureElement element : DisclosureElement.values()) {
            result.put("Element of coordinated disclosure `" + element + '`', List.of(element.citation()));
        }
        result.put("Duties of the stages of support", List.of(SupportDuty.CITATION));
        result.put(
                "Trend reporting",
                List.of(TrendSubject.citation(Instrument.MDR), TrendSubject.citation(Instrument.IVDR)));
        result.put("Benefit-risk rules", BenefitRiskRules.standard().sources());
        return result;
    }

    @Test
    void everyCitation_resolvesToAKnownSource() {
        citations()
                .forEach((owner, citations) -> citations.forEach(
                        citation -> assertTrue(Sources.all().contains(citation.source()), owner + ": " + citation)));
    }

    @Test
    void noPreset_decidesByAnUnverifiedSource() {
        citations().forEach((owner, citations) -> {
            assertTrue(!citations.isEmpty(), owner);
            citations.forEach(citation -> assertNotEquals(SourceGrade.UNVERIFIED, citation.grade(), owner));
        });
    }

    @Test
    void page_isWhatTheCodeSays() throws IOException {
        StringBuilder page = new StringBuilder("# Sources\n\nWritten from the code by `SourcesTest`; do not edit.\n\n"
                + "| Key | Document | Address |\n| --- | --- | --- |\n");
        for (Source source : Sources.all()) {
            page.append("| ")
                    .append(source.key())
                    .append(" | ")
                    .append(source.title())
                    .append(" | ");
            page.append(source.address().orElse("–")).append(" |\n");
        }
        page.append(
                "\n## What rests on what\n\nGrades: PRIMARY, the text itself was read; SECONDARY, a text about it was read; "
                        + "UNVERIFIED, neither; POLICY, a convention of this library, to be tailored by the manufacturer.\n\n"
                        + "| What | Source | Grade |\n| --- | --- | --- |\n");
        citations()
                .forEach((owner, citations) -> citations.forEach(citation -> page.append("| ")
                        .append(owner)
                        .append(" | ")
                        .append(citation)
                        .append(" | ")
                        .append(citation.grade())
                        .append(" |\n")));
        page.append(
                "\n## What helps to answer and decides nothing\n\nGuidance beside the questions of the rubric for CVSS.\n\n"
                        + "| Question | Guidance | Grade |\n| --- | --- | --- |\n");
        for (FactQuestion question : FactQuestion.values()) {
            question.guidanceGrade()
                    .ifPresent(grade -> page.append("| `")
                            .append(question)
                            .append("` | ")
                            .append(question.guidance())
                            .append(" | ")
                            .append(grade)
                            .append(" |\n"));
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page.toString());
    }
}
