package org.tutela.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Asset;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.AssetKind;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.device.RiskClass;
import org.tutela.core.device.SecurityObjective;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.MessageKey;

class ConstraintCheckerTest {

    private enum Code implements FindingCode {
        CONSTRAINT;

        @Override
        public String code() {
            return "T-001";
        }

        @Override
        public String english() {
            return "{0} {1}";
        }

        @Override
        public FindingSeverity severity() {
            return FindingSeverity.ERROR;
        }

        @Override
        public MessageKey hint() {
            return this;
        }

        @Override
        public List<String> mdrClauses() {
            return List.of();
        }

        @Override
        public List<String> ivdrClauses() {
            return List.of();
        }
    }

    private record Every(
            @NotBlank String blank,
            @NotEmpty List<String> empty,
            @NotNull String missing,
            @Size(min = 2, max = 3) String size,
            @Min(5) int low,
            @Max(5) int high,
            @Positive int positive,
            @PositiveOrZero int zero,

            @NotBlank(message = "must be ${1+1} and {unknown}") String own,

            List<@NotBlank String> items,
            @Valid Optional<Inner> inner) {}

    private record Inner(@NotBlank String text) {}

    private static final Set<SecurityObjective> OBJECTIVES = Set.of(SecurityObjective.INTEGRITY);

    private static List<String> check(Object subject) {
        return ConstraintChecker.check(subject, "it", Code.CONSTRAINT).stream()
                .map(Finding::toString)
                .toList();
    }

    private static Every bad() {
        return new Every(" ", List.of(), null, "1234", 4, 6, 0, -1, "", List.of("a", ""), Optional.of(new Inner("")));
    }

    @Test
    void check_reportsEveryViolationInTheOrderOfPaths() {
        assertEquals(
                List.of(
                        "T-001 it.blank: it.blank must not be blank",
                        "T-001 it.empty: it.empty must not be empty",
                        "T-001 it.high: it.high must be at most 5",
                        "T-001 it.inner.text: it.inner.text must not be blank",
                        "T-001 it.items[1]: it.items[1] must not be blank",
                        "T-001 it.low: it.low must be at least 5",
                        "T-001 it.missing: it.missing must not be null",
                        "T-001 it.own: it.own must be ${1+1} and {unknown}",
                        "T-001 it.positive: it.positive must be greater than 0",
                        "T-001 it.size: it.size must have a size from 2 to 3",
                        "T-001 it.zero: it.zero must be 0 or greater"),
                check(bad()));
    }

    @Test
    void check_saysTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        List<String> english = check(bad());
        try {
            for (Locale locale : List.of(Locale.GERMANY, Locale.FRANCE, Locale.forLanguageTag("tr"), Locale.JAPAN)) {
                Locale.setDefault(locale);
                assertEquals(english, check(bad()));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void check_findsEverythingInADevice() {
        Device device = Device.builder(DeviceId.parse("DEV-1"), " ", "Maker")
                .regulation(Instrument.MDR)
                .riskClass(RiskClass.IIB)
                .classificationRule("Rule 12")
                .intendedPurpose(IntendedPurpose.builder("").indications("").build())
                .assets(new Asset(
                        AssetId.parse("AST-1"), "x".repeat(301), AssetKind.DATA, Set.of(), DataCategory.OTHER))
                .build();

        assertEquals(
                List.of(
                        "T-001 it.assets[0].objectives: it.assets[0].objectives must not be empty",
                        "T-001 it.assets[0].title: it.assets[0].title must have a size from 0 to 300",
                        "T-001 it.intendedPurpose.indications[0]: "
                                + "it.intendedPurpose.indications[0] must not be blank",
                        "T-001 it.intendedPurpose.statement: it.intendedPurpose.statement must not be blank",
                        "T-001 it.name: it.name must not be blank",
                        "T-001 it.useEnvironments: it.useEnvironments must not be empty"),
                check(device));
    }

    @Test
    void checkAll_namesTheEntityOfEachViolation() {
        Asset good = new Asset(AssetId.parse("AST-1"), "Settings", AssetKind.DATA, OBJECTIVES, DataCategory.OTHER);
        Asset blank = new Asset(AssetId.parse("AST-2"), "", AssetKind.DATA, OBJECTIVES, DataCategory.OTHER);
        Asset empty = new Asset(AssetId.parse("AST-3"), " ", AssetKind.DATA, Set.of(), DataCategory.OTHER);

        assertEquals(
                List.of(
                        "T-001 assets[AST-3].objectives: assets[AST-3].objectives must not be empty",
                        "T-001 assets[AST-3].title: assets[AST-3].title must not be blank",
                        "T-001 assets[AST-2].title: assets[AST-2].title must not be blank"),
                ConstraintChecker.checkAll(List.of(good, empty, blank), "assets", Code.CONSTRAINT).stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void check_isSilentWhereAllHolds() {
        assertEquals(List.of(), check(new Inner("text")));
    }

    @Test
    void nulls_areRejectedByName() {
        assertEquals(
                "subject",
                assertThrows(NullPointerException.class, () -> ConstraintChecker.check(null, "it", Code.CONSTRAINT))
                        .getMessage());
    }
}
