package org.tutela.risk.rubric;

/** A category of data for which the rubric asks what is lost. */
public enum RubricData {
    /** Health data and other data that identify a person. */
    PERSON("health data or other data that identify a person"),
    /** What diagnosis and monitoring rest on. */
    DIAGNOSIS("data of diagnosis or monitoring"),
    /** What the delivery of a therapy rests on. */
    THERAPY("data that steer the delivery of therapy"),
    /** What the work of a clinic rests on. */
    WORKFLOW("data of the clinical workflow"),
    /** Secrets of the system and its users, such as passwords and keys. */
    SECRETS("private data of the system or its users, such as passwords and keys"),
    /** Any other critical data. */
    OTHER("other critical data");

    private final String english;

    RubricData(String english) {
        this.english = english;
    }

    /** Returns what the category holds, for the text of a question. */
    String english() {
        return english;
    }
}
