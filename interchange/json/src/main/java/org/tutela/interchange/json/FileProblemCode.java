package org.tutela.interchange.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.MessageKey;

/**
 * The codes of what can be wrong with the text of a file. Codes are never reused.
 *
 * <p>All are of severity {@link FindingSeverity#ERROR}. What is wrong with the content, once it could be read, has the codes of
 * {@link org.tutela.risk.finding.RiskFindingCode}.
 */
public enum FileProblemCode implements FindingCode {
    /** The bytes are not UTF-8. */
    NOT_UTF8("JSON-001", "Text must be UTF-8, but had byte {0} at byte index {1}", "Store the file as UTF-8"),
    /** The text is not JSON. */
    NOT_JSON("JSON-002", "Text must be JSON, but was not: {0}", "Correct the text at this place"),
    /** Something follows the end of the file's object. */
    TRAILING_CONTENT("JSON-003", "Text must end here, but went on", "Remove what follows the object"),
    /** Something is larger than the reader takes. */
    TOO_LARGE("JSON-004", "{0} must be at most {1}, but was {2}", "Split or shorten it"),
    /** There are more problems than the reader reports. */
    TOO_MANY_PROBLEMS("JSON-005", "More than {0} problems; the others are not listed", "Correct these first"),
    /** A text has half of a character. */
    LONE_SURROGATE(
            "JSON-006",
            "Text must be whole characters, but had half of one at index {0}",
            "Remove the escape or complete the pair"),
    /** The file is of another format. */
    OTHER_FORMAT("JSON-010", "Format must be '{0}', but was '{1}'", "Read the file with the reader of its own format"),
    /** The file is of another version of the format. */
    OTHER_VERSION(
            "JSON-011",
            "Format version must be {0}, but was {1}",
            "Read it with the version of the library that wrote it"),
    /** An object has a field twice. */
    DUPLICATE_FIELD(
            "JSON-012", "Field '{0}' must stand once, but stood at line {1}, column {2} already", "Remove one of them"),
    /** An object has a field that is not known. */
    UNKNOWN_FIELD("JSON-013", "Unknown field '{0}', known fields are {1}", "Remove the field"),
    /** An object has a field that is not known but close to one that is. */
    MISSPELT_FIELD(
            "JSON-014", "Unknown field '{0}', did you mean '{2}'; known fields are {1}", "Rename the field to '{2}'"),
    /** An object lacks a field. */
    MISSING_FIELD("JSON-015", "Field '{0}' must be given as {1}, but was absent", "Add the field"),
    /** A value is of the wrong type. */
    WRONG_TYPE("JSON-016", "Value must be {0}, but was {1}", "Replace the value"),
    /** A small value does not parse. */
    UNPARSABLE_VALUE("JSON-017", "{0}", "Replace the value"),
    /** A value is none of the constants. */
    UNKNOWN_CONSTANT("JSON-018", "Unknown value '{0}', known values are {1}", "Use one of the known values"),
    /** A value is none of the constants but close to one. */
    MISSPELT_CONSTANT(
            "JSON-019", "Unknown value '{0}', did you mean '{2}'; known values are {1}", "Replace it by '{2}'"),
    /** A set has an element twice. */
    REPEATED_ELEMENT("JSON-020", "Value '{0}' must stand once in the list, but stood again", "Remove one of them"),
    /** The fields of an object do not fit together. */
    CONTRADICTING_FIELDS("JSON-021", "{0}", "Make the fields of the object agree"),
    /** A clause does not exist. */
    UNKNOWN_CLAUSE("JSON-030", "Unknown clause '{0}' in {1}", "Use an id of the catalogue"),
    /** A clause does not exist, but some that are close do. */
    MISSPELT_CLAUSE("JSON-031", "Unknown clause '{0}' in {1}, did you mean one of {2}", "Use an id of the catalogue"),
    /** A catalogue edition does not exist. */
    UNKNOWN_EDITION("JSON-032", "Unknown edition '{0}', known editions are {1}", "Name a known edition");

    private final String code;
    private final String english;
    private final Hint hint;

    FileProblemCode(String code, String english, String hint) {
        this.code = code;
        this.english = english;
        this.hint = new Hint(code + "-HINT", hint);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public FindingSeverity severity() {
        return FindingSeverity.ERROR;
    }

    @Override
    public MessageKey hint() {
        return hint;
    }

    @Override
    public List<String> mdrClauses() {
        return ImmutableList.of();
    }

    @Override
    public List<String> ivdrClauses() {
        return ImmutableList.of();
    }

    private record Hint(String code, String english) implements MessageKey {}
}
