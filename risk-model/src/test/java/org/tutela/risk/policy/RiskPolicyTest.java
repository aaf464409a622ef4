package org.tutela.risk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tutela.core.canonical.Digest;
import org.tutela.core.reference.Citation;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scoring.ExploitabilityLevel;

class RiskPolicyTest {

    private static final RiskPolicy PRESET = RiskPolicies.euMdr();

    private static RiskPolicy policy(String id, String version, List<SeverityNames> names, List<ExploitFloor> floors) {
        return PRESET.toBuilder(id, version)
                .severityNames(names)
                .exploitFloors(floors)
                .build();
    }

    private static ExploitFloor floor(ExploitStatus status, String level) {
        return new ExploitFloor(status, new ExploitabilityLevel(level));
    }

    private static void assertRejected(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void policy_saysWhatItRejects() {
        assertRejected("Policy id must not be blank", () -> policy(" ", "1", List.of(), List.of()));
        assertRejected("Policy version must not be blank", () -> policy("own", "", List.of(), List.of()));
        assertRejected(
                "Policy must name each of [S1, S2, S3, S4, S5] for PRIVACY, but had 2 names",
                () -> policy(
                        "own",
                        "1",
                        List.of(new SeverityNames(ImpactDimension.PRIVACY, List.of("none", "some"))),
                        List.of()));
        assertRejected(
                "Policy must not have a lower floor for EXPLOITED than for FUNCTIONAL, but had E3 and E4",
                () -> policy(
                        "own",
                        "1",
                        List.of(),
                        List.of(floor(ExploitStatus.EXPLOITED, "E3"), floor(ExploitStatus.FUNCTIONAL, "E4"))));
        assertRejected(
                "Unknown level 'E9' of scale 'exploitability-5', known levels are [E1, E2, E3, E4, E5]",
                () -> policy("own", "1", List.of(), List.of(floor(ExploitStatus.EXPLOITED, "E9"))));
    }

    private static CompositeFloor composite(String from, String level) {
        return new CompositeFloor(new BigDecimal(from), new ExploitabilityLevel(level));
    }

    @Test
    void policy_saysWhatItRejectsOfSignals() {
        RiskPolicy.Builder own = PRESET.toBuilder("own", "1");

        assertRejected(
                "Policy must name each value of the composite once, but has 0.1 twice",
                () -> own.compositeFloors(List.of(composite("0.10", "E3"), composite("0.1", "E4")))
                        .build());
        assertRejected(
                "Policy must not have a lower floor for a composite of 0.5 than for 0.1, but had E2 and E3",
                () -> own.compositeFloors(List.of(composite("0.5", "E2"), composite("0.1", "E3")))
                        .build());
        assertRejected(
                "Unknown level 'E9' of scale 'exploitability-5', known levels are [E1, E2, E3, E4, E5]",
                () -> own.compositeFloors(List.of(composite("0.5", "E9"))).build());
        assertRejected(
                "Policy must allow samples an age of at least 0 days, but had -1",
                () -> PRESET.toBuilder("own", "1").maxSampleAgeDays(-1).build());
        assertRejected("Composite floor must have at most 20 decimals, but had 21", () -> composite("1E-21", "E3"));
        assertRejected("Composite floor must be above 0 and at most 1, but was 1.1", () -> composite("1.1", "E3"));
        assertEquals(
                PRESET,
                PRESET.toBuilder(PRESET.id(), PRESET.version())
                        .compositeFloors(List.of(composite("0.50", "E4"), composite("0.1", "E3")))
                        .build());
    }

    @Test
    void presets_haveTheFloorsOfTheMethod() {
        for (RiskPolicy preset : List.of(RiskPolicies.euMdr(), RiskPolicies.usFda(), RiskPolicies.dual())) {
            assertEquals(List.of(composite("0.1", "E3"), composite("0.5", "E4")), preset.compositeFloors());
            assertEquals(
                    List.of(floor(ExploitStatus.FUNCTIONAL, "E4"), floor(ExploitStatus.EXPLOITED, "E5")),
                    preset.exploitFloors());
            assertEquals(30, preset.maxSampleAgeDays());
        }
    }

    @Test
    void severityName_fallsBackToTheScale() {
        assertEquals("up to 499 persons", PRESET.severityName(ImpactDimension.PRIVACY, 2));
        assertEquals("serious", policy("own", "1", List.of(), List.of()).severityName(ImpactDimension.PRIVACY, 2));
        assertEquals("E5", PRESET.easiest().code());
    }

    @Test
    @DisplayName("INV-53 a change of any component of a policy changes its digest")
    void digest_coversEveryComponent() {
        RiskMatrix other = RiskMatrix.ofLevels(
                PRESET.matrix().exploitability(),
                PRESET.matrix().severity(),
                PRESET.matrix().levels(),
                "2",
                "1 1 1 2 3",
                "1 1 2 3 3",
                "1 2 3 3 4",
                "1 2 3 4 4",
                "1 3 3 4 4");
        List<RiskPolicy> changed = new ArrayList<>();
        changed.add(PRESET);
        changed.add(
                with("other", "1", Profile.EU_MDR, PRESET.matrix(), InformationCredit.NONE, true, PRESET.sources()));
        changed.add(with(
                PRESET.id(), "2", Profile.EU_MDR, PRESET.matrix(), InformationCredit.NONE, true, PRESET.sources()));
        changed.add(with(
                PRESET.id(), "1", Profile.US_FDA, PRESET.matrix(), InformationCredit.NONE, true, PRESET.sources()));
        changed.add(with(PRESET.id(), "1", Profile.EU_MDR, other, InformationCredit.NONE, true, PRESET.sources()));
        changed.add(with(
                PRESET.id(),
                "1",
                Profile.EU_MDR,
                PRESET.matrix(),
                InformationCredit.EVIDENCED,
                true,
                PRESET.sources()));
        changed.add(with(
                PRESET.id(), "1", Profile.EU_MDR, PRESET.matrix(), InformationCredit.NONE, false, PRESET.sources()));
        changed.add(with(PRESET.id(), "1", Profile.EU_MDR, PRESET.matrix(), InformationCredit.NONE, true, List.of()));
        changed.add(policy(PRESET.id(), "1", List.of(), PRESET.exploitFloors()));
        changed.add(policy(PRESET.id(), "1", PRESET.severityNames(), List.of(floor(ExploitStatus.EXPLOITED, "E5"))));

        changed.add(PRESET.toBuilder(PRESET.id(), "1")
                .compositeFloors(List.of(composite("0.1", "E3")))
                .build());
        changed.add(PRESET.toBuilder(PRESET.id(), "1").maxSampleAgeDays(31).build());

        Set<Digest> digests = new LinkedHashSet<>();
        changed.forEach(each -> digests.add(each.digest()));

        assertEquals(13, RiskPolicy.class.getRecordComponents().length, "a new component belongs into this test");
        assertEquals(changed.size(), digests.size());
    }

    private static RiskPolicy with(
            String id,
            String version,
            Profile profile,
            RiskMatrix matrix,
            InformationCredit credit,
            boolean isReductionAsFarAsPossible,
            List<Citation> sources) {
        return PRESET.toBuilder(id, version)
                .profile(profile)
                .lenses(new Lens("own", matrix, EnumSet.allOf(ImpactDimension.class)))
                .withoutProbability()
                .informationCredit(credit)
                .reductionAsFarAsPossible(isReductionAsFarAsPossible)
                .sources(sources)
                .build();
    }
}
