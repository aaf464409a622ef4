package org.tutela.interchange.json;

import static java.util.Objects.requireNonNull;

import org.tutela.core.finding.Finding;
import org.tutela.core.text.Language;

/**
 * Something that keeps a file from being read, with its place in the text.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param finding what is wrong: a code of {@link FileProblemCode}, or one that the gate of the content gives, such as of
 *     {@link org.tutela.risk.finding.RiskFindingCode}
 * @param path the place by fields and numbers from 0, such as {@code risks[3].impacts[0].severity}; {@code $} for the whole
 * @param idPath the same place by ids where elements have one, such as {@code risks[RSK-004].impacts[0].severity}
 * @param line the line in the text, from 1; lines end with LF, CR or both
 * @param column the column in the line, from 1, in UTF-16 code units
 */
public record FileProblem(Finding finding, String path, String idPath, int line, int column) {

    /** Rejects nulls. */
    public FileProblem {
        requireNonNull(finding, "finding");
        requireNonNull(path, "path");
        requireNonNull(idPath, "idPath");
    }

    /**
     * Returns the stable code.
     *
     * @return the code, such as {@code JSON-015}
     */
    public String code() {
        return finding.code().code();
    }

    /**
     * Returns the text in a language.
     *
     * @param language the language
     * @return what is wrong and what was expected, English and marked as such if it is not translated
     */
    public String message(Language language) {
        return finding.message(language);
    }

    /**
     * Returns place, code and English text.
     *
     * @return one line, such as {@code 12:7 JSON-015 risks[3] (risks[RSK-004]): Field 'title' must be given as a text, but was absent}
     */
    @Override
    public String toString() {
        return line + ":" + column + ' ' + code() + ' ' + path + (idPath.equals(path) ? "" : " (" + idPath + ')') + ": "
                + message(Language.EN);
    }
}
