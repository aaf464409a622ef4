package org.tutela.core.validation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingCode;

/**
 * Checks the constraints on aggregates with the Jakarta Validation provider of the host, and gives findings.
 *
 * <p>Messages depend on no locale and need no expression language. This class is immutable and thread-safe; the provider is started
 * on the first check.
 */
public final class ConstraintChecker {

    private ConstraintChecker() {}

    /**
     * Checks all constraints on an object and on everything it holds that is marked as valid.
     *
     * @param subject the object to check
     * @param path where the object stands, such as {@code controls[CTL-002]}
     * @param code the code of the findings; its parameters are the path and what the constraint asks for
     * @return the findings, in the order of their paths, a new mutable list, empty if all constraints hold
     * @throws jakarta.validation.ValidationException if the host has no Jakarta Validation provider
     */
    public static List<Finding> check(Object subject, String path, FindingCode code) {
        requireNonNull(subject, "subject");
        requireNonNull(path, "path");
        requireNonNull(code, "code");
        List<Finding> findings = new ArrayList<>();
        for (ConstraintViolation<Object> violation : Holder.VALIDATOR.validate(subject)) {
            String at = path + '.' + violation.getPropertyPath();
            findings.add(Finding.of(code, at, at, violation.getMessage()));
        }
        findings.sort(null);
        return findings;
    }

    private static final class Holder {

        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new FixedMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
