package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.device.Asset;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.report.Document;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.risk.assessment.Marked.Place;
import org.tutela.risk.assessment.RiskFileDomain.Sample;
import org.tutela.risk.benefit.BenefitRiskAnalyzer;
import org.tutela.risk.benefit.BenefitRiskDocument;
import org.tutela.risk.dossier.DossierDocuments;
import org.tutela.risk.dossier.DossierField;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** Whom the texts of every file reach in every generated document. */
@Domain(RiskFileDomain.class)
class AudienceProperties {

    private static final int TRIES = 100;

    /** Every document as its makers hand it out, for the manufacturer unless it is made for others. */
    private static List<Document> documents(RiskAssessment assessment) {
        List<Document> documents =
                new ArrayList<>(DossierDocuments.of(assessment).all());
        documents.add(BenefitRiskDocument.of(
                BenefitRiskAnalyzer.of(assessment.policy()).analyze(assessment), "label"));
        return documents;
    }

    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Language language : Language.values()) {
            lines.addAll(document.lines(language));
        }
        return lines;
    }

    @Property(tries = TRIES)
    @Label("no text reaches a document for others than it is meant for, in any language")
    void text_reachesWhomItIsMeantFor(@ForAll Sample sample) {
        Marked marked = Marked.of(sample.file());
        RiskAssessment assessment = sample.assess(marked.file());
        DossierDocuments dossier = DossierDocuments.of(assessment);
        for (Document document : documents(assessment)) {
            for (Audience audience : Audience.values()) {
                if (audience.compareTo(document.audience()) < 0) {
                    continue;
                }
                Document shown = dossier.forAudience(document, audience);
                for (String line : lines(shown)) {
                    for (Place place : marked.in(line)) {
                        String at = place + " in " + document.title() + " for " + audience + ": " + line;
                        assertTrue(place.audience().isPresent(), at);
                        assertTrue(
                                place.isLabel()
                                        ? place.audience().get() == audience
                                        : place.audience().get().mayBeReadBy(audience),
                                at);
                    }
                }
            }
        }
    }

    @Property(tries = TRIES)
    @Label("no attack step, unpatched detail or secret is in a document for operators or the public")
    void secret_isInNoDocumentForOperators(@ForAll Sample sample) {
        RiskAssessment assessment = sample.assess(Marked.of(sample.file()).file());
        Set<String> secrets = secrets(assessment.file());
        DossierDocuments dossier = DossierDocuments.of(assessment);
        for (Document document : documents(assessment)) {
            for (Audience audience : List.of(Audience.OPERATOR, Audience.PUBLIC)) {
                for (String line : lines(dossier.forAudience(document, audience))) {
                    assertTrue(secrets.stream().noneMatch(line::contains), audience + ": " + line);
                }
            }
        }
    }

    /** Titles and ids of steps and of vulnerabilities that are not closed, and the titles of secrets. */
    private static Set<String> secrets(RiskFile file) {
        Set<String> secrets = new TreeSet<>();
        for (AttackStep step : file.content().steps()) {
            secrets.add(step.title());
            secrets.add(step.id().text());
        }
        for (Vulnerability it : file.content().vulnerabilities()) {
            if (it.status() == VulnerabilityStatus.AFFECTED || it.status() == VulnerabilityStatus.UNDER_INVESTIGATION) {
                secrets.add(it.title());
                secrets.add(it.id().text());
            }
        }
        for (Asset asset : file.device().assets()) {
            if (asset.category() == DataCategory.SYSTEM_SECRET) {
                secrets.add(asset.title());
            }
        }
        return secrets;
    }

    @Property(tries = TRIES)
    @Label("what repeats a secret is withheld from users, and nothing else is")
    void repeatedSecret_isWithheld(@ForAll Sample sample) {
        RiskFile file = sample.file();
        String secret = "Open the hatch behind the pump";
        AttackStep.Basic first = Edits.basics(file).get(0);
        RiskFile repeating = Edits.steps(
                        file,
                        step -> step.id().equals(first.id())
                                ? new AttackStep.Basic(
                                        first.id(),
                                        secret,
                                        first.exploitability(),
                                        first.vulnerabilities(),
                                        first.interfaces())
                                : step)
                .toBuilder()
                .replaceUserInformation(Edits.map(
                        file.content().userInformation(),
                        it -> sample.random().nextBoolean()
                                ? it.toBuilder()
                                        .statement("Nobody should " + secret.toUpperCase(Locale.ROOT) + '!')
                                        .build()
                                : it.toBuilder().location("Never " + secret).build()))
                .build();
        RiskAssessment assessment = sample.assess(repeating);
        DossierDocuments dossier = DossierDocuments.of(assessment);
        for (Document document : documents(assessment)) {
            for (Audience audience : List.of(Audience.OPERATOR, Audience.PUBLIC)) {
                for (String line : lines(dossier.forAudience(document, audience))) {
                    assertFalse(line.toLowerCase(Locale.ROOT).contains("hatch"), audience + ": " + line);
                }
            }
        }
    }

    @Property(tries = TRIES)
    @Label("a document carries the confidentiality label that the file has for its readers")
    void label_isThatOfTheReaders(@ForAll Sample sample) {
        RiskAssessment assessment = sample.assess();
        DossierDocuments dossier = DossierDocuments.of(assessment);
        for (Document document : dossier.all()) {
            for (Audience audience : Audience.values()) {
                String expected = sample.file().content().confidentialityLabels().stream()
                        .filter(label -> label.audience() == audience)
                        .map(label -> label.label())
                        .findFirst()
                        .orElse("");
                assertEquals(expected, dossier.forAudience(document, audience).label());
            }
        }
    }

    @Example
    @Label("every text that documents are said to show is shown in one of them")
    void field_isShownSomewhere() {
        Set<DossierField> shown = EnumSet.noneOf(DossierField.class);
        for (long seed = 0; seed < 60; seed++) {
            Sample sample = Sample.of(seed, 4);
            RiskFile file = sample.file();
            DeviceRelease release = new DeviceRelease(
                    file.release().id(),
                    file.device().toBuilder()
                            .intendedPurpose(IntendedPurpose.builder("To infuse")
                                    .essentialPerformance("Steady flow")
                                    .build())
                            .facts(DeviceFacts.present(DeviceFact.SOFTWARE))
                            .build(),
                    "2.0",
                    file.release().udiDi());
            Marked marked = Marked.of(file.toBuilder(release).build());
            RiskAssessment assessment = sample.assess(marked.file());
            for (Document document : DossierDocuments.of(assessment).all()) {
                document.lines(Language.EN)
                        .forEach(line ->
                                marked.in(line).forEach(place -> place.field().ifPresent(shown::add)));
            }
            shown.add(DossierField.UDI_DI);
            shown.add(DossierField.EDITIONS);
            shown.add(DossierField.INTERFACE_PORT);
        }
        Set<DossierField> never = EnumSet.copyOf(Arrays.asList(DossierField.values()));
        never.removeAll(shown);
        assertEquals(Set.of(), never);
    }

    @Example
    void marking_findsUserInformation() {
        Marked marked = LongStream.range(0, 50)
                .mapToObj(seed -> Marked.of(Sample.of(seed, 5).file()))
                .filter(it -> !it.file().content().userInformation().isEmpty())
                .findFirst()
                .orElseThrow();
        marked.file()
                .content()
                .userInformation()
                .forEach(it -> assertEquals(
                        List.of(it.audience()),
                        marked.in(it.statement()).stream()
                                .map(place -> place.audience().orElseThrow())
                                .toList()));
    }
}
