package org.tutela.annexi.coverage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.MessageKey;

/** What a coverage has to say about evidence that it cannot use as given. */
public enum CoverageCode implements FindingCode {
    /** Evidence names a clause that the catalogue does not contain. */
    COV_001(
            FindingSeverity.WARNING,
            "Evidence {0} names clause {1}, which the catalogue {2} does not contain",
            "Correct the clause, or use a catalogue that contains it"),
    /** Evidence serves a clause that does not apply. */
    COV_002(
            FindingSeverity.NOTE,
            "Evidence {0} is for clause {1}, which does not apply",
            "Check the facts about the device, or drop the evidence"),
    /** A risk or finding speaks against a clause that does not apply. */
    COV_003(
            FindingSeverity.WARNING,
            "{0} speaks against clause {1}, which does not apply by the facts about the device",
            "Check the facts about the device: clause and risk cannot both be right"),
    /** Something speaks against a clause whose applicability is unknown. */
    COV_004(
            FindingSeverity.WARNING,
            "Clause {0} is contradicted, and whether it applies hangs on {1}",
            "State the missing facts about the device"),
    /** A solution names a clause that the catalogue does not contain. */
    COV_005(
            FindingSeverity.WARNING,
            "A solution names clause {0}, which the catalogue {1} does not contain",
            "Correct the clause, or use a catalogue that contains it");

    private final FindingSeverity severity;
    private final String english;
    private final Hint hint;

    CoverageCode(FindingSeverity severity, String english, String hint) {
        this.severity = severity;
        this.english = english;
        this.hint = new Hint(code() + "-HINT", hint);
    }

    @Override
    public String code() {
        return name().replace('_', '-');
    }

    @Override
    public FindingSeverity severity() {
        return severity;
    }

    @Override
    public String english() {
        return english;
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
