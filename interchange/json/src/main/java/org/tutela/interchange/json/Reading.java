package org.tutela.interchange.json;

import java.util.ArrayList;
import java.util.List;
import org.tutela.core.clause.ClauseId;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.Problems;

/** What is gathered while a tree becomes records: problems, and the clauses that are named. */
final class Reading {

    /** A clause named in the file. */
    record NamedClause(ClauseId clause, JsonPath path, int offset) {}

    private final Problems problems;
    private final List<NamedClause> clauses = new ArrayList<>();

    Reading(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    List<NamedClause> clauses() {
        return clauses;
    }

    void problem(FileProblemCode code, JsonPath path, int offset, Object... arguments) {
        problems.add(code, path, offset, arguments);
    }
}
