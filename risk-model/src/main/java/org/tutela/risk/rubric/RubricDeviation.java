package org.tutela.risk.rubric;

/**
 * A place where the rating departs on purpose from what the published workbook computes.
 *
 * <p>Each is a defect or a gap of the workbook at mitre/md-cvss-rubric-tools 973bd75. The tests of this package show both values.
 */
public enum RubricDeviation {
    /** A score never exceeds 10.0. */
    CAPPED_SCORE("A changed scope with every loss high scores 10.8", "The score ends at 10.0, as CVSS says"),
    /** Without a loss there is no severity. */
    ZERO_WITHOUT_LOSS(
            "Without any loss the score is 3.9, or 4.0 where the scope changes", "The score is 0.0, as CVSS says"),
    /** Availability of data of therapy is read from its own answer. */
    THERAPY_AVAILABILITY(
            "A low loss of availability is looked up in the answer to XIO instead of XAT",
            "It is looked up in the answer to XAT"),
    /** A loss nobody knows counts as high. */
    UNKNOWN_LOSS("A loss answered by unknown counts as none", "It counts as high"),
    /** A number of persons can count. */
    NUMBER_OF_PERSONS("The answer to XCPM has no effect", "It has one in mode XCPM_AWARE, and none in mode WORKBOOK"),
    /** Exposure of persons' data nobody knows counts as exposure. */
    UNKNOWN_EXPOSURE("XCP answered by unknown counts as no", "It counts as yes"),
    /** A reach nobody knows counts as a long one. */
    UNKNOWN_REACH("XAVR answered by unknown leaves the attack vector empty", "It counts as no: adjacent"),
    /** A question without an answer counts as unknown. */
    MISSING_ANSWER("A question without an answer leaves its metric empty or counts as no loss", "It counts as unknown");

    private final String workbook;
    private final String rule;

    RubricDeviation(String workbook, String rule) {
        this.workbook = workbook;
        this.rule = rule;
    }

    /**
     * Returns what the workbook does, in English.
     *
     * @return one sentence
     */
    public String workbook() {
        return workbook;
    }

    /**
     * Returns what is done here, in English.
     *
     * @return one sentence
     */
    public String rule() {
        return rule;
    }
}
