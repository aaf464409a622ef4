package org.tutela.annexi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that a clause lays down: who must, may or must not do or show what, and when.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param subject who or what it is about
 * @param modality how strictly
 * @param duty what is to be done or shown
 * @param object about what, in our words, not blank
 * @param condition when, in our words, empty where it is unconditional
 */
public record Obligation(Subject subject, Modality modality, Duty duty, String object, Optional<String> condition) {

    /** Who or what an obligation is about. */
    public enum Subject {
        /** The manufacturer. */
        MANUFACTURER,
        /** The device. */
        DEVICE,
        /** Software that is or is in a device. */
        SOFTWARE,
        /** The label. */
        LABEL,
        /** The packaging. */
        PACKAGING,
        /** The instructions for use. */
        INSTRUCTIONS_FOR_USE,
        /** Any information supplied with the device. */
        INFORMATION,
        /** The Commission. */
        COMMISSION,
        /** A competent authority or another body. */
        AUTHORITY,
        /** The text itself, for definitions. */
        ANNEX
    }

    /** How strictly an obligation binds. */
    public enum Modality {
        /** Without reserve. */
        SHALL,
        /** Where appropriate: left out only with a justification. */
        SHALL_WHERE_APPROPRIATE,
        /** Where the thing it speaks of exists. */
        SHALL_WHERE_APPLICABLE,
        /** As far as possible. */
        SHALL_AS_FAR_AS_POSSIBLE,
        /** Permitted. */
        MAY,
        /** Forbidden. */
        SHALL_NOT,
        /** Says what words mean. */
        DEFINES,
        /** Gives a task or a power to an authority. */
        EMPOWERS
    }

    /** What is to be done or shown. */
    public enum Duty {
        /** Achieve. */
        ACHIEVE,
        /** Design and manufacture. */
        DESIGN,
        /** Manage. */
        MANAGE,
        /** Plan. */
        PLAN,
        /** Identify. */
        IDENTIFY,
        /** Evaluate. */
        EVALUATE,
        /** Control. */
        CONTROL,
        /** Reduce. */
        REDUCE,
        /** Eliminate. */
        ELIMINATE,
        /** Prevent. */
        PREVENT,
        /** Protect. */
        PROTECT,
        /** Ensure. */
        ENSURE,
        /** Withstand. */
        WITHSTAND,
        /** Specify. */
        SPECIFY,
        /** Select. */
        SELECT,
        /** Verify. */
        VERIFY,
        /** Validate. */
        VALIDATE,
        /** Justify. */
        JUSTIFY,
        /** Document. */
        DOCUMENT,
        /** Inform. */
        INFORM,
        /** Warn. */
        WARN,
        /** Indicate. */
        INDICATE,
        /** State. */
        STATE,
        /** Supply. */
        SUPPLY,
        /** Limit. */
        LIMIT,
        /** Comply. */
        COMPLY,
        /** Explain. */
        EXPLAIN,
        /** Prepare. */
        PREPARE,
        /** Keep up to date. */
        UPDATE
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the object or the condition is blank
     */
    public Obligation {
        requireNonNull(subject, "subject");
        requireNonNull(modality, "modality");
        requireNonNull(duty, "duty");
        requireNonNull(condition, "condition");
        if (object.isBlank()) {
            throw new IllegalArgumentException("Obligation object must not be blank");
        }
        if (condition.isPresent() && condition.get().isBlank()) {
            throw new IllegalArgumentException("Obligation condition must not be blank");
        }
    }

    /**
     * Returns an obligation.
     *
     * @param subject who or what it is about
     * @param modality how strictly
     * @param duty what is to be done or shown
     * @param object about what
     * @param condition when, empty where it is unconditional
     * @return the obligation
     * @throws IllegalArgumentException if the object is blank
     */
    public static Obligation of(Subject subject, Modality modality, Duty duty, String object, String condition) {
        return new Obligation(
                subject, modality, duty, object, condition.isEmpty() ? Optional.empty() : Optional.of(condition));
    }

    /**
     * Says whether this obligation binds the manufacturer or what the manufacturer makes and supplies. Definitions, permissions and
     * tasks of authorities do not.
     *
     * @return true if something must be done, shown or left undone
     */
    public boolean isBinding() {
        boolean isDuty = switch (modality) {
            case SHALL, SHALL_WHERE_APPROPRIATE, SHALL_WHERE_APPLICABLE, SHALL_AS_FAR_AS_POSSIBLE, SHALL_NOT -> true;
            case MAY, DEFINES, EMPOWERS -> false;
        };
        return isDuty && subject != Subject.COMMISSION && subject != Subject.AUTHORITY && subject != Subject.ANNEX;
    }
}
