package org.tutela.core.validation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.identity.Identified;

/**
 * Checks the constraints on aggregates with the Jakarta Validation provider of the host, and gives findings. A record that certainly
 * keeps all its constraints is not handed to the provider.
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
        Validator validator = Holder.VALIDATOR;
        return QuickCheck.isSurelyValid(subject)
                ? new ArrayList<>()
                : findings(validator.validate(subject), path, code);
    }

    /**
     * Checks all constraints on each entity of a collection and on everything it holds that is marked as valid.
     *
     * @param subjects the entities to check
     * @param collection where the entities stand, such as {@code controls}; their ids are added
     * @param code the code of the findings; its parameters are the path and what the constraint asks for
     * @return the findings, entity by entity and in the order of their paths, a new mutable list, empty if all constraints hold
     * @throws jakarta.validation.ValidationException if the host has no Jakarta Validation provider
     */
    public static List<Finding> checkAll(
            Collection<? extends Identified> subjects, String collection, FindingCode code) {
        requireNonNull(subjects, "subjects");
        requireNonNull(collection, "collection");
        requireNonNull(code, "code");
        List<Finding> findings = new ArrayList<>();
        Validator validator = Holder.VALIDATOR;
        for (Identified subject : subjects) {
            if (QuickCheck.isSurelyValid(subject)) {
                continue;
            }
            Set<ConstraintViolation<Object>> violations = validator.validate((Object) subject);
            if (!violations.isEmpty()) {
                findings.addAll(findings(violations, collection + '[' + subject.id() + ']', code));
            }
        }
        return findings;
    }

    private static List<Finding> findings(Set<ConstraintViolation<Object>> violations, String path, FindingCode code) {
        List<Finding> findings = new ArrayList<>(violations.size());
        for (ConstraintViolation<Object> violation : violations) {
            String at = path + '.' + violation.getPropertyPath().toString().replace(".<list element>", "");
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
