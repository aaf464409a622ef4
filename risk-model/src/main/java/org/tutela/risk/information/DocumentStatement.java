package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tutela.core.device.ReleaseId;

/**
 * How the technical documentation of a release stands to one of its parts: where the part is, or why it does not apply. Silence is
 * neither.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface DocumentStatement {

    /**
     * Returns the part.
     *
     * @return the part of the technical documentation
     */
    DocumentationPart part();

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
         * Handles a part that is filed.
         *
         * @param statement the statement
         * @return the result
         */
        R filed(Filed statement);

        /**
         * Handles a part that does not apply.
         *
         * @param statement the statement
         * @return the result
         */
        R notApplicable(NotApplicable statement);
    }

    /**
     * A document is the part, or some of it. A part may have several.
     *
     * @param part the part
     * @param title the title of the document
     * @param location where it is
     * @param version its version
     * @param release the release it was made for
     */
    record Filed(
            DocumentationPart part,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 300) String location,
            @NotBlank @Size(max = 100) String version,
            ReleaseId release)
            implements DocumentStatement {

        /** Rejects nulls. */
        public Filed {
            requireNonNull(part, "part");
            requireNonNull(title, "title");
            requireNonNull(location, "location");
            requireNonNull(version, "version");
            requireNonNull(release, "release");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.filed(this);
        }
    }

    /**
     * The part does not apply.
     *
     * @param part the part
     * @param reason why
     * @param approver who decided, as a role
     */
    record NotApplicable(
            DocumentationPart part,
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 300) String approver)
            implements DocumentStatement {

        /** Rejects nulls. */
        public NotApplicable {
            requireNonNull(part, "part");
            requireNonNull(reason, "reason");
            requireNonNull(approver, "approver");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }
}
