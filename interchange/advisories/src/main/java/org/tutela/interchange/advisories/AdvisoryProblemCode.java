package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.MessageKey;

/**
 * The codes of what can be wrong with a bill of materials, an advisory or a feed, beside those of
 * {@link org.tutela.interchange.json.FileProblemCode}. Codes are never reused.
 */
public enum AdvisoryProblemCode implements FindingCode {
    /** The text is not XML. */
    NOT_XML(
            "ADV-001",
            FindingSeverity.ERROR,
            "Text must be XML, but was not: {0}",
            "Correct the text at this place, or ask for it again"),
    /** The XML has a document type declaration or refers to an entity. */
    DOCUMENT_TYPE(
            "ADV-002",
            FindingSeverity.ERROR,
            "Text must have neither a document type declaration nor entities of its own, but had one",
            "Ask where the file comes from: no format read here needs one, and attacks do"),
    /** The XML says that it is in an encoding that is not read. */
    OTHER_ENCODING(
            "ADV-003", FindingSeverity.ERROR, "Encoding must be UTF-8, but was '{0}'", "Store the file as UTF-8"),
    /** A row of a table has too few or too many cells. */
    WRONG_ROW("ADV-004", FindingSeverity.ERROR, "Row must have {0} cells, but had {1}", "Ask for the file again"),
    /** A table has no header that is known. */
    WRONG_HEADER("ADV-005", FindingSeverity.ERROR, "Header must be '{0}', but was '{1}'", "Ask for the file again"),
    /** Something is referred to that the file does not have. */
    UNKNOWN_REFERENCE(
            "ADV-010",
            FindingSeverity.ERROR,
            "Unknown {0} '{1}': the file does not define it",
            "Ask the publisher what is meant"),
    /** Something that must be unique stands twice. */
    REPEATED_REFERENCE(
            "ADV-011",
            FindingSeverity.ERROR,
            "The {0} '{1}' must stand once, but stood again",
            "Ask the publisher which one is meant; the first was kept"),
    /** A text is longer than the model takes. */
    SHORTENED_TEXT(
            "ADV-012",
            FindingSeverity.WARNING,
            "Text must have at most {0} characters, but had {1}; its end was left out",
            "Read the end at its source"),
    /** A file says two things of one product. */
    CONTRADICTING_STATUS(
            "ADV-013",
            FindingSeverity.WARNING,
            "Product '{0}' must have one status, but had {1} and {2}",
            "Ask the publisher; the graver one counts"),
    /** A file says how many records it has, and has another number of them. */
    OTHER_COUNT(
            "ADV-014",
            FindingSeverity.WARNING,
            "The file should have {0} records, but had {1}",
            "Ask for the file again: it may be cut off"),
    /** A version is under a state that its own status contradicts. */
    CONTRADICTING_VERSION(
            "ADV-015",
            FindingSeverity.ERROR,
            "Versions under state '{0}' must not have the status '{1}'",
            "Ask the author; these versions are left out of the statement"),
    /** A document that should say who speaks, or when, does not. */
    INCOMPLETE_DOCUMENT(
            "ADV-016",
            FindingSeverity.WARNING,
            "The document should give its {0}, but does not",
            "Ask the author; CISA's minimum requirements for VEX demand it"),
    /** A score differs from that of its vector. */
    OTHER_SCORE(
            "ADV-020",
            FindingSeverity.WARNING,
            "Vector {0} has the score {1}, but {2} was printed beside it",
            "Trust neither before the publisher says which is right"),
    /** A word of severity differs from that of the vector. */
    OTHER_SEVERITY(
            "ADV-021",
            FindingSeverity.WARNING,
            "Vector {0} has the severity {1}, but {2} was printed beside it",
            "Trust neither before the publisher says which is right"),
    /** A vector of a version of CVSS that is not read. */
    OTHER_CVSS(
            "ADV-022",
            FindingSeverity.NOTE,
            "Vectors of CVSS {0} are not read",
            "Take the vector from another source, or rate the vulnerability"),
    /** Versions are given in words. */
    VERSIONS_IN_WORDS(
            "ADV-023",
            FindingSeverity.NOTE,
            "Versions '{0}' are in words: no program can tell which these are",
            "Read them; every version of the product is treated as possibly meant"),
    /** What is known of exploitation is given in words. */
    EXPLOITATION_IN_WORDS(
            "ADV-024",
            FindingSeverity.NOTE,
            "What is known of exploitation is in words: '{0}'",
            "Read it, and set the exploit status of the vulnerability"),
    /** A vector of a document that gives no date. */
    UNDATED_VECTOR(
            "ADV-025",
            FindingSeverity.ERROR,
            "Vector must have a date, but neither the vulnerability nor the document gives one; it was left out",
            "Ask the author, or take the vector from another source"),
    /** A statement is about a part of a product. */
    STATEMENT_ABOUT_PART(
            "ADV-026",
            FindingSeverity.NOTE,
            "The statement about '{0}' names parts of it; it is read as one about the whole",
            "Read which parts are meant"),
    /** A component has more identities of one kind than the model keeps. */
    IDENTITY_LEFT_OUT(
            "ADV-027",
            FindingSeverity.NOTE,
            "Component '{0}' has a {1} already; '{2}' was left out",
            "Put the identity first that advisories use");

    private final String code;
    private final FindingSeverity severity;
    private final String english;
    private final Hint hint;

    AdvisoryProblemCode(String code, FindingSeverity severity, String english, String hint) {
        this.code = code;
        this.severity = severity;
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
        return severity;
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
