package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.core.device.AssumptionId;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.finding.Finding;
import org.tutela.core.report.Document;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Language;
import org.tutela.risk.assessment.RiskFileDomain.Sample;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.dossier.DossierDocuments;
import org.tutela.risk.dossier.DossierText;
import org.tutela.risk.dossier.Traceability;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.finding.RiskFindingCode;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.scenario.RiskId;

/** What users of every file are told. */
@Domain(RiskFileDomain.class)
class InformationProperties {

    private static final int TRIES = 150;
    private static final RiskId UNKNOWN = RiskId.parse("RSK-UNKNOWN");

    private static Set<String> named(RiskAssessment assessment, RiskFindingCode code) {
        return assessment.findings().stream()
                .filter(it -> it.code() == code)
                .map(it -> it.arguments().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the statements that reach operators refer to. */
    private static Set<String> told(RiskFile file) {
        Set<String> told = new TreeSet<>();
        for (UserInformation it : file.content().userInformation()) {
            if (it.audience() == Audience.OPERATOR || it.audience() == Audience.PUBLIC) {
                it.risks().forEach(id -> told.add(id.text()));
                it.assumptions().forEach(id -> told.add(id.text()));
            }
        }
        return told;
    }

    private static UserInformation telling(String id, List<RiskId> risks, List<AssumptionId> assumptions) {
        return UserInformation.builder(UserInformationId.parse(id), Audience.OPERATOR)
                .statement("What is left, and what we count on")
                .location("IFU 7")
                .risks(risks)
                .assumptions(assumptions)
                .build();
    }

    @Property(tries = TRIES)
    @Label("INV-07 every residual risk is told to users or named as not told, and every risk that is told exists")
    void residualRisk_isToldOrNamed(@ForAll Sample sample) {
        RiskFile file = sample.file();
        RiskAssessment assessment = sample.assess();
        Set<String> residual = new TreeSet<>();
        for (RiskResult risk : assessment.risks()) {
            if (sample.policy().matrix().levels().indexOf(risk.current().level().code()) > 0) {
                residual.add(risk.id().text());
            }
        }
        Set<String> untold = new TreeSet<>(residual);
        untold.removeAll(told(file));
        assertEquals(untold, named(assessment, RiskFindingCode.RESIDUAL_RISK_NOT_TOLD));
        Set<String> traced = Traceability.of(assessment).gaps().stream()
                .filter(gap -> gap.key() == DossierText.GAP_RISK_INFORMATION)
                .map(gap -> gap.arguments().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(untold, traced, "the traceability names the same");

        RiskFile silent = file.toBuilder().replaceUserInformation(List.of()).build();
        assertEquals(residual, named(sample.assess(silent), RiskFindingCode.RESIDUAL_RISK_NOT_TOLD));
        RiskFile open = file.toBuilder()
                .userInformation(
                        telling("UIF-ALL", untold.stream().map(RiskId::parse).toList(), List.of()))
                .build();
        assertEquals(Set.of(), named(sample.assess(open), RiskFindingCode.RESIDUAL_RISK_NOT_TOLD));

        List<Finding> findings = file.toBuilder()
                .userInformation(telling("UIF-ALL", List.of(UNKNOWN), List.of()))
                .check();
        assertEquals(
                List.of(RiskFindingCode.DANGLING_REFERENCE),
                findings.stream().map(Finding::code).toList());
        assertEquals(List.of("UIF-ALL", UNKNOWN.text()), findings.get(0).arguments());
    }

    /** The assumptions that an evaluation, a capability or a requirement rests on. */
    private static Set<String> used(RiskFile file) {
        Set<String> used = new TreeSet<>();
        for (Control control : file.content().controls()) {
            boolean isOut = control.state() == ControlState.SUSPENDED
                    || control.state() == ControlState.RETIRED
                    || control.state() == ControlState.WAIVED;
            boolean isInEnvironment = control.locus() == ControlLocus.OPERATING_ENVIRONMENT
                    || control.locus() == ControlLocus.USER_ORGANISATION;
            if (!isOut && isInEnvironment) {
                control.assumption().ifPresent(id -> used.add(id.text()));
            }
        }
        for (CapabilityStatement statement : file.content().capabilities()) {
            if (statement instanceof CapabilityStatement.DelegatedToEnvironment delegated) {
                used.add(delegated.assumption().text());
            }
        }
        for (MinimumItRequirement requirement : file.content().itRequirements()) {
            requirement.assumption().ifPresent(id -> used.add(id.text()));
        }
        return used;
    }

    @Property(tries = TRIES)
    @Label("INV-08 every assumption that an evaluation rests on is told to users or named as not told")
    void assumption_isToldOrNamed(@ForAll Sample sample) {
        RiskFile file = sample.file();
        RiskAssessment assessment = sample.assess();
        Set<String> told = told(file);
        file.device().assumptions().stream()
                .filter(it -> it.userInformation().isPresent())
                .forEach(it -> told.add(it.id().text()));
        Set<String> untold = file.device().assumptions().stream()
                .map(it -> it.id().text())
                .filter(id -> !told.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(untold, named(assessment, RiskFindingCode.ASSUMPTION_NOT_TOLD));

        Set<String> left = used(file);
        left.removeAll(told);
        assertTrue(untold.containsAll(left), left + " of " + untold);
        RiskFile open = file.toBuilder()
                .userInformation(telling(
                        "UIF-ALL",
                        List.of(),
                        untold.stream().map(AssumptionId::parse).toList()))
                .build();
        assertEquals(Set.of(), named(sample.assess(open), RiskFindingCode.ASSUMPTION_NOT_TOLD));
    }

    @Property(tries = TRIES)
    @Label("INV-08 every assumption that an evaluation rests on stands in what operators read")
    void assumption_standsInTheGeneratedInformation(@ForAll Sample sample) {
        DossierDocuments documents = DossierDocuments.of(sample.assess());
        List<String> lines = new ArrayList<>();
        for (Document document : List.of(documents.instructionsForUse(), documents.securityManual())) {
            lines.addAll(documents.forAudience(document, Audience.OPERATOR).lines(Language.EN));
        }
        Set<String> missing = used(sample.file());
        missing.removeAll(lines);
        assertEquals(Set.of(), missing);
        for (EnvironmentAssumption assumption : sample.file().device().assumptions()) {
            assertTrue(lines.contains(assumption.statement()), assumption.toString());
        }
        assertFalse(lines.contains(UNKNOWN.text()));
    }
}
