package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.comparison.RiskMovement;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Impact;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.SeverityRating;

/** What two assessments of generated risk files have to do with each other. */
@Domain(RiskFileDomain.class)
class ComparisonProperties {

    private static final int TRIES = 300;

    @Property(tries = TRIES)
    @Label("comparing an assessment with itself, or with that of a permuted file, moves nothing")
    void itself_movesNothing(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment permuted = sample.assess(Edits.permuted(sample.random(), sample.file()));

        assertEquals(
                List.of(),
                AssessmentComparison.of(sample.assess(), sample.assess()).movements());
        assertEquals(
                List.of(), AssessmentComparison.of(sample.assess(), permuted).movements());
    }

    @Property(tries = TRIES)
    @Label("INV-10 renaming moves nothing")
    void renaming_movesNothing(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment renamed = sample.assess(StructureTest.renamed(sample.file()));

        assertEquals(
                List.of(), AssessmentComparison.of(sample.assess(), renamed).movements());
    }

    @Property(tries = TRIES)
    @Label("every movement has a cause")
    void movement_hasACause(@ForAll RiskFileDomain.Sample sample) {
        RiskAssessment after = sample.assess(changed(sample.random(), sample.file()));
        for (RiskMovement movement :
                AssessmentComparison.of(sample.assess(), after).movements()) {
            assertFalse(movement.causes().isEmpty(), movement::toString);
        }
        RiskAssessment other = RiskAssessor.of(RiskPolicies.dual()).assess(sample.file());
        for (RiskMovement movement :
                AssessmentComparison.of(sample.assess(), other).movements()) {
            assertFalse(movement.causes().isEmpty(), movement::toString);
        }
    }

    /** One kind of entity changed in places. */
    private static RiskFile changed(Random random, RiskFile file) {
        return switch (random.nextInt(6)) {
            case 0 ->
                Edits.controls(
                        file,
                        it -> random.nextBoolean()
                                ? it
                                : it.toBuilder()
                                        .state(ControlState.values()[random.nextInt(ControlState.values().length)])
                                        .build());
            case 1 ->
                Edits.evidence(
                        file,
                        it -> random.nextBoolean()
                                ? it
                                : it.toBuilder().result(EvidenceResult.FAILED).build());
            case 2 ->
                Edits.vulnerabilities(
                        file,
                        it -> it.toBuilder()
                                .status(VulnerabilityStatus.AFFECTED)
                                .exploitStatus(ExploitStatus.EXPLOITED)
                                .build());
            case 3 ->
                Edits.risks(
                        file,
                        it -> random.nextBoolean()
                                ? it
                                : it.toBuilder()
                                        .impacts(Edits.map(
                                                it.impacts(),
                                                impact -> new Impact(
                                                        impact.dimension(), new SeverityRating.Unknown("lost"))))
                                        .build());
            case 4 -> file.toBuilder().replaceOptionAnalysis(List.of()).build();
            default -> {
                var step = Edits.one(random, Edits.basics(file));
                yield ScoringProperties.rated(file, step.id(), new ExploitabilityRating.Unknown("lost"));
            }
        };
    }
}
