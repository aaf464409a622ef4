package org.tutela.risk.postmarket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.tutela.core.device.Component;
import org.tutela.core.device.ComponentId;
import org.tutela.core.device.DeviceId;
import org.tutela.core.finding.Finding;
import org.tutela.risk.advisory.AdvisoryCvss;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.VexJustification;
import org.tutela.risk.assessment.Edits;
import org.tutela.risk.assessment.RandomRiskFile;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.CapKind;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlEffect;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.policy.FactorScheme;
import org.tutela.risk.policy.RiskPolicies;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.EpssSample;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityId;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.scoring.ExploitabilityRating;
import org.tutela.risk.scoring.FactorValue;

/** Cases on random risk files. */
class ReassessmentProperties {

    private static final int SIZE = 5;
    private static final List<RiskPolicy> POLICIES =
            List.of(RiskPolicies.euMdr(), RiskPolicies.usFda(), RiskPolicies.dual());

    private record Situation(RiskPolicy policy, RiskFile file, PostMarketFile cases, Random random) {

        Reassessment reassess() {
            return RiskReassessor.of(policy).reassess(file, cases, RandomRiskFile.AS_OF, "next");
        }
    }

    private static <T> T one(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static <T> List<T> some(Random random, List<T> items) {
        List<T> result = new ArrayList<>();
        for (T item : items) {
            if (random.nextInt(3) == 0) {
                result.add(item);
            }
        }
        return result;
    }

    private static Situation situation(long seed) {
        Random random = new Random(seed);
        RiskFile plain = RandomRiskFile.of(random.nextInt(100_000), SIZE);
        List<ComponentId> components =
                plain.device().components().stream().map(Component::id).toList();
        RiskFile file = Edits.controls(
                plain, it -> it.toBuilder().components(some(random, components)).build());
        List<SbomComponent> sbom = new ArrayList<>();
        for (ComponentId id : components) {
            sbom.add(SbomComponent.builder("ref-" + id, "name " + id)
                    .deviceComponent(id)
                    .build());
        }
        sbom.add(SbomComponent.builder("ref-other", "other").build());
        FieldedRelease release = FieldedRelease.builder(RandomRiskFile.RELEASE, "2.0", PostMarketSample.LEARNED)
                .sbom(PostMarketSample.sbom(sbom.toArray(SbomComponent[]::new)))
                .build();
        List<VulnerabilityCase> cases = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            cases.add(vulnerabilityCase(random, i, file, sbom));
        }
        PostMarketFile post =
                PostMarketFile.of(PostMarketFileContent.builder(DeviceId.parse("DEV-1"), RandomRiskFile.AS_OF, "1")
                        .releases(release)
                        .cases(cases)
                        .build());
        return new Situation(one(random, POLICIES), file, post, random);
    }

    private static VulnerabilityCase vulnerabilityCase(
            Random random, int number, RiskFile file, List<SbomComponent> sbom) {
        List<CaseState> states = List.of(CaseState.values());
        CveId cve = CveId.parse("CVE-2026-100" + number);
        VulnerabilityCase.Builder builder = PostMarketSample.caseIn("CASE-" + number, one(random, states))
                .cve(cve)
                .exploitStatus(one(random, List.of(ExploitStatus.values())))
                .steps(some(
                        random,
                        Edits.basics(file).stream().map(AttackStep.Basic::id).toList()))
                .risks(some(
                        random, file.content().risks().stream().map(Risk::id).toList()));
        VulnerabilityCase plain = builder.build();
        builder = VulnerabilityCase.builder(plain.id(), RandomRiskFile.RELEASE, cve.text(), plain.history())
                .cve(cve)
                .owner("owner")
                .actionStatement("Update")
                .fixedVersions("2.1")
                .justification(VexJustification.COMPONENT_NOT_PRESENT)
                .exploitStatus(plain.exploitStatus())
                .steps(plain.steps())
                .risks(plain.risks());
        if (random.nextBoolean()) {
            builder.matches(new ComponentMatch(
                    one(random, sbom).reference(), "A-1", "CISA", PostMarketSample.LEARNED, MatchBasis.CPE, true));
        }
        if (random.nextInt(3) == 0) {
            builder.kev(PostMarketSample.kev(cve));
        }
        if (random.nextBoolean()) {
            builder.epss(new EpssSample(
                    RandomRiskFile.AS_OF, new BigDecimal(one(random, List.of("0.0008", "0.2", "0.7"))), "v4"));
        }
        if (random.nextBoolean()) {
            String vector = one(
                    random,
                    List.of(
                            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                            "CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N",
                            "CVSS:4.0/AV:A/AC:H/AT:P/PR:L/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"));
            builder.cvss(new AdvisoryCvss(CvssVector.parse(vector), "NVD", PostMarketSample.LEARNED, Optional.empty()));
        }
        List<VulnerabilityId> known =
                file.content().vulnerabilities().stream().map(Vulnerability::id).toList();
        if (number < known.size() && random.nextBoolean()) {
            builder.riskFileVulnerability(known.get(number));
        }
        return builder.build();
    }

    private static boolean isPresent(VulnerabilityCase it) {
        return it.status() == VulnerabilityStatus.AFFECTED || it.status() == VulnerabilityStatus.UNDER_INVESTIGATION;
    }

    /** Only a case that takes something back, in that the release is not affected, may lower an evaluation. */
    @Property(tries = 300)
    void presentCases_onlyRaise(@ForAll long seed) {
        Situation it = situation(seed);
        List<VulnerabilityCase> present = it.cases().cases().stream()
                .filter(ReassessmentProperties::isPresent)
                .toList();
        PostMarketFile cases = PostMarketFile.of(
                it.cases().content().toBuilder().cases(present).build());
        RiskFile file = Edits.vulnerabilities(
                it.file(),
                each -> each.toBuilder().status(VulnerabilityStatus.AFFECTED).build());
        Reassessment result = RiskReassessor.of(it.policy()).reassess(file, cases, RandomRiskFile.AS_OF, "next");

        for (RiskResult after : result.comparison().after().risks()) {
            RiskResult before = result.comparison().before().risk(after.risk().id());
            noLower(it.policy(), before.initial(), after.initial());
            noLower(it.policy(), before.current(), after.current());
            noLower(it.policy(), before.projected(), after.projected());
            noLower(it.policy(), before.currentWithoutEnvironment(), after.currentWithoutEnvironment());
        }
    }

    private static void noLower(RiskPolicy policy, RiskEvaluation before, RiskEvaluation after) {
        Scale levels = policy.matrix().levels();
        assertTrue(
                policy.matrix().exploitability().indexOf(after.exploitability().code())
                        >= policy.matrix()
                                .exploitability()
                                .indexOf(before.exploitability().code()));
        for (DimensionOutcome outcome : after.outcomes()) {
            assertTrue(levels.indexOf(outcome.level().code())
                    >= levels.indexOf(before.outcome(outcome.dimension())
                            .orElseThrow()
                            .level()
                            .code()));
        }
    }

    @Property(tries = 200)
    void reassessing_isPureAndIdempotentAndWithoutOrder(@ForAll long seed) {
        Situation it = situation(seed);
        String digest = it.file().digest().text();
        Reassessment once = it.reassess();
        assertEquals(digest, it.file().digest().text());

        Reassessment twice =
                RiskReassessor.of(it.policy()).reassess(once.file(), it.cases(), RandomRiskFile.AS_OF, "after");
        assertEquals(List.of(), twice.changes());
        assertEquals(List.of(), twice.comparison().movements());
        assertEquals(once.file(), twice.file());

        List<VulnerabilityCase> shuffled = new ArrayList<>(it.cases().cases());
        Collections.shuffle(shuffled, it.random());
        PostMarketFile other = PostMarketFile.of(
                it.cases().content().toBuilder().cases(shuffled).build());
        Reassessment reordered =
                RiskReassessor.of(it.policy()).reassess(it.file(), other, RandomRiskFile.AS_OF, "next");
        assertEquals(
                once.comparison().after().digest(),
                reordered.comparison().after().digest());
        assertEquals(once.suspendedControls(), reordered.suspendedControls());
        assertEquals(once.changeSet().risks(), reordered.changeSet().risks());
        assertEquals(once.changeSet().documents(), reordered.changeSet().documents());
    }

    @Property(tries = 200)
    @Label(
            "INV-32 KEV in a case: every difficulty of its steps is the easiest in every stage; access alone may lower a step")
    void knownExploitation_leavesOnlyAccess(@ForAll long seed) {
        Situation it = situation(seed);
        List<VulnerabilityCase> exploited = it.cases().cases().stream()
                .map(each -> each.toBuilder()
                        .kev(PostMarketSample.kev(each.cve().orElseThrow()))
                        .build())
                .toList();
        PostMarketFile cases = PostMarketFile.of(
                it.cases().content().toBuilder().cases(exploited).build());
        RiskFile after = RiskReassessor.of(it.policy())
                .reassess(it.file(), cases, RandomRiskFile.AS_OF, "next")
                .file();
        Set<VulnerabilityId> listed = new HashSet<>();
        for (Vulnerability each : after.content().vulnerabilities()) {
            boolean isOfCase = exploited.stream()
                    .anyMatch(other -> each.cve().equals(other.cve().map(CveId::text)));
            boolean isThere = each.status() == VulnerabilityStatus.AFFECTED
                    || each.status() == VulnerabilityStatus.UNDER_INVESTIGATION;
            if (isOfCase && isThere) {
                assertEquals(ExploitStatus.EXPLOITED, each.exploitStatus());
                listed.add(each.id());
            }
        }
        // the same file with every difficulty of these steps at its easiest and no cap on difficulty is judged the same
        Set<StepId> steps = new HashSet<>();
        RiskFile easiest = Edits.steps(after, step -> {
            if (step instanceof AttackStep.Basic basic
                    && basic.vulnerabilities().stream().anyMatch(listed::contains)) {
                steps.add(basic.id());
                return new AttackStep.Basic(
                        basic.id(),
                        basic.title(),
                        easiest(it.policy(), basic.exploitability()),
                        basic.vulnerabilities(),
                        basic.interfaces());
            }
            return step;
        });
        RiskFile uncapped = Edits.controls(
                easiest,
                control -> control.toBuilder()
                        .effects(control.effects().stream()
                                .filter(effect -> !isDifficulty(it.policy(), effect, steps))
                                .toList())
                        .build());
        RiskAssessor assessor = RiskAssessor.of(it.policy());
        RiskAssessment one = assessor.assess(after);
        RiskAssessment other = assessor.assess(uncapped);
        for (RiskResult risk : one.risks()) {
            RiskResult same = other.risk(risk.risk().id());
            assertEquals(same.initial().outcomes(), risk.initial().outcomes());
            assertEquals(same.initial().exploitability(), risk.initial().exploitability());
            assertEquals(same.current().exploitability(), risk.current().exploitability());
            assertEquals(same.projected().exploitability(), risk.projected().exploitability());
        }
    }

    private static ExploitabilityRating easiest(RiskPolicy policy, ExploitabilityRating rating) {
        if (rating instanceof ExploitabilityRating.Factored factored) {
            FactorScheme scheme = policy.schemes().stream()
                    .filter(each -> each.id().equals(factored.scheme()))
                    .findFirst()
                    .orElseThrow();
            List<FactorValue> values = factored.values().stream()
                    .filter(value ->
                            scheme.factors().get(scheme.indexOf(value.factor())).kind() == CapKind.ACCESS)
                    .toList();
            return new ExploitabilityRating.Factored(factored.scheme(), values, factored.rationale());
        }
        return new ExploitabilityRating.Unknown("exploited");
    }

    private static boolean isDifficulty(RiskPolicy policy, ControlEffect effect, Set<StepId> steps) {
        if (effect instanceof ControlEffect.ExploitabilityCap cap) {
            return steps.contains(cap.step()) && cap.capKind() == CapKind.DIFFICULTY;
        }
        if (effect instanceof ControlEffect.FactorCap cap && steps.contains(cap.step())) {
            return policy.schemes().stream()
                    .flatMap(scheme -> scheme.factors().stream())
                    .anyMatch(factor ->
                            factor.code().equals(cap.atMost().factor()) && factor.kind() == CapKind.DIFFICULTY);
        }
        return false;
    }

    @Property(tries = 300)
    @Label("INV-65 a case may be closed only when every risk it leads to is controlled and every action is settled")
    void closing_needsControlledRisks(@ForAll long seed) {
        Situation it = situation(seed);
        RiskAssessment assessment = RiskAssessor.of(it.policy()).assess(it.file());
        PostMarketReview review = PostMarketReview.of(it.cases(), assessment, 30);
        for (VulnerabilityCase each : it.cases().cases()) {
            Set<RiskId> risks = risks(it.file(), each);
            boolean isUncontrolled = risks.stream()
                    .anyMatch(risk -> !assessment.risk(risk).current().isControlled());
            CaseAction open =
                    CaseAction.builder(CaseActionKind.DEVICE_UPDATE, "Update").build();

            assertEquals(new HashSet<>(review.risksOf(each)), risks);
            assertEquals(isUncontrolled, has("RISK-260", review.obstaclesToClosing(each)));
            assertEquals(!isUncontrolled, review.obstaclesToClosing(each).isEmpty());
            assertTrue(has(
                    "RISK-261",
                    review.obstaclesToClosing(each.toBuilder().actions(open).build())));
        }
        boolean isClosedWrongly = it.cases().cases().stream()
                .anyMatch(each -> each.state() == CaseState.CLOSED
                        && each.status() != VulnerabilityStatus.NOT_AFFECTED
                        && risks(it.file(), each).stream()
                                .anyMatch(
                                        risk -> !assessment.risk(risk).current().isControlled()));
        assertEquals(isClosedWrongly, has("RISK-260", review.findings()));
    }

    @Property(tries = 200)
    @Label("INV-05 a case leads to a risk or says why the release is not affected; a known vulnerability is in a case")
    void case_leadsToARiskOrSaysWhyNot(@ForAll long seed) {
        Situation it = situation(seed);
        RiskAssessment assessment = RiskAssessor.of(it.policy()).assess(it.file());
        List<Finding> findings = PostMarketReview.of(it.cases(), assessment, 30).findings();
        for (VulnerabilityCase each : it.cases().cases()) {
            boolean isExpected = each.status() != VulnerabilityStatus.NOT_AFFECTED
                    && risks(it.file(), each).isEmpty();
            assertEquals(
                    isExpected,
                    findings.stream()
                            .anyMatch(finding -> finding.code().code().equals("RISK-265")
                                    && finding.path().startsWith("cases[" + each.id() + "]")));
        }
        for (Vulnerability each : it.file().content().vulnerabilities()) {
            boolean isThere = each.status() == VulnerabilityStatus.AFFECTED
                    || each.status() == VulnerabilityStatus.UNDER_INVESTIGATION;
            boolean isNamed = it.cases().cases().stream()
                    .anyMatch(other -> other.riskFileVulnerability().equals(Optional.of(each.id()))
                            || each.cve().filter(other.names()::contains).isPresent());
            assertEquals(
                    isThere && !isNamed,
                    findings.stream()
                            .anyMatch(finding -> finding.code().code().equals("RISK-264")
                                    && finding.path().equals("vulnerabilities[" + each.id() + "]")));
        }
    }

    private static boolean has(String code, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code().code().equals(code));
    }

    /** Every risk whose scenarios reach a step of the case, found without any index. */
    private static Set<RiskId> risks(RiskFile file, VulnerabilityCase it) {
        Set<StepId> steps = new HashSet<>(it.steps());
        for (AttackStep.Basic basic : Edits.basics(file)) {
            it.riskFileVulnerability().filter(basic.vulnerabilities()::contains).ifPresent(id -> steps.add(basic.id()));
        }
        Map<StepId, AttackStep> all = new HashMap<>();
        file.content().steps().forEach(step -> all.put(step.id(), step));
        Set<RiskId> result = new HashSet<>(it.risks());
        for (Risk risk : file.content().risks()) {
            for (AttackScenario scenario : file.content().scenarios()) {
                if (risk.scenarios().contains(scenario.id()) && reaches(all, scenario.goal(), steps)) {
                    result.add(risk.id());
                }
            }
        }
        return result;
    }

    private static boolean reaches(Map<StepId, AttackStep> all, StepId from, Set<StepId> steps) {
        if (steps.contains(from)) {
            return true;
        }
        return all.get(from) instanceof AttackStep.Combined combined
                && combined.parts().stream().anyMatch(part -> reaches(all, part, steps));
    }

    @Property(tries = 100)
    void suspension_followsTheComponent(@ForAll long seed) {
        Situation it = situation(seed);
        Reassessment result = it.reassess();
        for (Control control : it.file().content().controls()) {
            boolean isInForce = Set.of("IMPLEMENTED", "IMPL_VERIFIED", "EFF_VERIFIED")
                    .contains(control.state().name());
            boolean isHit = it.cases().cases().stream()
                    .filter(ReassessmentProperties::isPresent)
                    .anyMatch(each -> components(it, each).stream().anyMatch(control.components()::contains));
            assertEquals(isInForce && isHit, result.suspendedControls().contains(control.id()));
        }
    }

    private static Set<ComponentId> components(Situation it, VulnerabilityCase each) {
        Set<ComponentId> result = new HashSet<>();
        for (SbomComponent component :
                it.cases().releases().get(0).sbom().orElseThrow().components()) {
            if (each.matches().stream().anyMatch(match -> match.component().equals(component.reference()))) {
                component.deviceComponent().ifPresent(result::add);
            }
        }
        for (Vulnerability vulnerability : it.file().content().vulnerabilities()) {
            if (each.riskFileVulnerability().equals(Optional.of(vulnerability.id()))) {
                vulnerability.component().ifPresent(result::add);
            }
        }
        return result;
    }
}
