package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tutela.core.canonical.Digest;

/**
 * Content of a piece of user information beyond its words: what makes it possible to check that it is there.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface InformationContent {

    /**
     * Applies the function for this case.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return the result of the one function that was applied
     */
    <R> R match(Cases<R> cases);

    /**
     * A function for each case.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles ordered steps.
         *
         * @param content the content
         * @return the result
         */
        R steps(Steps content);

        /**
         * Handles a table.
         *
         * @param content the content
         * @return the result
         */
        R table(Table content);

        /**
         * Handles a link.
         *
         * @param content the content
         * @return the result
         */
        R link(Link content);

        /**
         * Handles a date.
         *
         * @param content the content
         * @return the result
         */
        R date(Date content);

        /**
         * Handles a file.
         *
         * @param content the content
         * @return the result
         */
        R file(File content);
    }

    /**
     * Instructions in their order.
     *
     * @param steps what to do, step by step, immutable
     */
    record Steps(@NotEmpty List<@NotBlank @Size(max = 4000) String> steps) implements InformationContent {

        /** Copies the steps. */
        public Steps {
            steps = ImmutableList.copyOf(steps);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.steps(this);
        }
    }

    /**
     * A table.
     *
     * @param heads the titles of the columns, immutable
     * @param rows the rows, immutable
     */
    record Table(
            @NotEmpty List<@NotBlank @Size(max = 300) String> heads,
            @NotEmpty List<@Valid Row> rows) implements InformationContent {

        /**
         * Copies heads and rows.
         *
         * @throws IllegalArgumentException if a row has not one cell for each column
         */
        public Table {
            heads = ImmutableList.copyOf(heads);
            rows = ImmutableList.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != heads.size()) {
                    throw new IllegalArgumentException("Row must have " + heads.size() + " cells, but had "
                            + row.cells().size());
                }
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells a cell for each column, immutable
     */
    record Row(List<@NotBlank @Size(max = 4000) String> cells) {

        /** Copies the cells. */
        public Row {
            cells = ImmutableList.copyOf(cells);
        }
    }

    /**
     * A link.
     *
     * @param address an absolute address with {@code https}, {@code http} or {@code mailto}
     */
    record Link(@NotBlank @Size(max = 2000) String address) implements InformationContent {

        /** Rejects null. */
        public Link {
            requireNonNull(address, "address");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /**
     * A date.
     *
     * @param subject what happens on it, such as {@code End of support of the release}
     * @param date the date
     */
    record Date(@NotBlank @Size(max = 300) String subject, LocalDate date) implements InformationContent {

        /** Rejects nulls. */
        public Date {
            requireNonNull(subject, "subject");
            requireNonNull(date, "date");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.date(this);
        }
    }

    /**
     * A file that goes with the release.
     *
     * @param name its name
     * @param format its format, such as {@code CycloneDX}
     * @param digest the digest of its bytes, where it is known
     */
    record File(
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 100) String format,
            Optional<Digest> digest) implements InformationContent {

        /** Rejects nulls. */
        public File {
            requireNonNull(name, "name");
            requireNonNull(format, "format");
            requireNonNull(digest, "digest");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.file(this);
        }
    }
}
