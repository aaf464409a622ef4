package org.tutela.interchange.advisories;

import java.util.ArrayList;
import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.InvalidContentException;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.risk.advisory.VexDocument;
import org.tutela.risk.advisory.VexStatement;

/** What a VEX statement must say (METHOD, INV-62), when one is read and when one is written. */
final class VexRules {

    private VexRules() {}

    /** Reports what a statement lacks at the place where it stands. */
    static void report(Source source, VexStatement statement, JsonPath path, int offset) {
        for (Finding finding : statement.check(path.toString())) {
            source.finding(finding, path, offset);
        }
    }

    /**
     * Refuses to say something that readers must give no effect.
     *
     * @throws InvalidContentException if a statement lacks what its status asks for, with everything that is lacking
     */
    static void require(List<VexStatement> statements, VexDocument document) {
        List<Finding> findings = new ArrayList<>();
        for (VexStatement statement : statements) {
            findings.addAll(
                    statement.check("statements[" + document.statements().indexOf(statement) + ']'));
        }
        if (!findings.isEmpty()) {
            findings.sort(null);
            throw new InvalidContentException("VEX document", findings);
        }
    }

    /**
     * Refuses a document that a format cannot take.
     *
     * @throws IllegalArgumentException if it has no author or no day
     */
    static void requireAuthorAndDay(String format, VexDocument document) {
        if (document.author().isBlank()) {
            throw new IllegalArgumentException("Document in " + format + " must name its author, but did not");
        }
        if (document.issued().isEmpty()) {
            throw new IllegalArgumentException("Document in " + format + " must say when it was issued, but did not");
        }
    }

    /** The version of a document as the whole number that some formats want; 1 where it is none. */
    static int number(String version) {
        boolean isNumber = !version.isEmpty()
                && version.length() < 10
                && version.chars().allMatch(c -> c >= '0' && c <= '9')
                && version.charAt(0) != '0';
        return isNumber ? Integer.parseInt(version, 10) : 1;
    }
}
