package org.tutela.annexi.guidance;

import com.google.common.collect.ImmutableList;
import org.tutela.annexi.guidance.GuidanceItem.Addressee;
import org.tutela.annexi.guidance.GuidanceItem.Force;
import org.tutela.annexi.guidance.GuidanceItem.Kind;
import org.tutela.core.clause.ClauseId;

/** Writes a section down; items without an id of their own are numbered after the section. */
final class SectionBuilder {

    private final String number;
    private final String heading;
    private final ImmutableList.Builder<GuidanceItem> items = ImmutableList.builder();
    private int statements;

    private SectionBuilder(String number, String heading) {
        this.number = number;
        this.heading = heading;
    }

    static SectionBuilder section(String number, String heading) {
        return new SectionBuilder(number, heading);
    }

    SectionBuilder says(Addressee addressee, Force force, String text, ClauseId... clauses) {
        statements++;
        return item("S-" + number + "-" + statements, Kind.STATEMENT, addressee, force, text, clauses);
    }

    SectionBuilder item(String id, Kind kind, Addressee addressee, Force force, String text, ClauseId... clauses) {
        items.add(new GuidanceItem(id, number, kind, addressee, force, text, ImmutableList.copyOf(clauses)));
        return this;
    }

    GuidanceSection build() {
        return new GuidanceSection(number, heading, items.build());
    }
}
