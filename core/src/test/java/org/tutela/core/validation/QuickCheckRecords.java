package org.tutela.core.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records with constraints of every kind. */
public final class QuickCheckRecords {

    private QuickCheckRecords() {}

    /** Something inside of something. */
    public record Part(
            @NotBlank @Size(max = 3) String name, @NotNull Object any) {}

    /** Every constraint that is known, on components and on elements. */
    public record Whole(
            @NotBlank String blank,
            @NotNull String missing,
            @NotEmpty String empty,
            @NotEmpty List<@NotBlank @Size(max = 2) String> texts,
            @Size(min = 1, max = 2) Set<@Valid Part> parts,
            @Size(max = 1) Map<String, String> map,
            Optional<@NotBlank String> maybe,
            Optional<@Valid Part> maybePart,
            @Valid Part part,
            @Valid List<Part> legacy,
            Optional<List<@NotBlank String>> nested,

            @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal closed,

            Optional<@DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false) BigDecimal>
                    open) {}

    /** A constraint that is not known. */
    public record Other(@NotBlank String text, @Min(1) int number) {}

    /** A constraint of a group. */
    public record Grouped(@NotBlank(groups = Other.class) String text) {}

    /** Constraints said twice. */
    public record Repeated(
            @Size.List({@Size(min = 1), @Size(max = 2)}) String text) {}

    /** Something that must be had. */
    public interface Named {

        /** The name. */
        @NotBlank String name();
    }

    /** A constraint that an interface puts. */
    public record Inheriting(String name) implements Named {}

    /** A constraint on something derived. */
    public record Derived(String text) {

        /** Something derived. */
        @NotBlank public String getOther() {
            return "";
        }
    }

    /** A constraint on an accessor alone. */
    public record OnAccessor(String getText) {

        /** The text. */
        @Override
        @NotBlank public String getText() {
            return getText;
        }
    }
}
