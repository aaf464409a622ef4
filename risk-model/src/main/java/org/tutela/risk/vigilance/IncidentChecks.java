package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tutela.core.finding.Finding;
import org.tutela.risk.finding.SurveillanceFindingCode;

/** Checks what an incident says by itself, whatever the regulation: one answer to a question, and dates that can be. */
public final class IncidentChecks {

    private IncidentChecks() {}

    /**
     * Checks an incident.
     *
     * @param incident the incident
     * @param asOf today
     * @return what contradicts itself, all of severity ERROR, sorted, immutable, empty if nothing
     */
    public static List<Finding> check(Incident incident, LocalDate asOf) {
        requireNonNull(incident, "incident");
        requireNonNull(asOf, "asOf");
        String path = "incidents[" + incident.id() + ']';
        List<Finding> findings = new ArrayList<>();
        Set<VigilanceQuestion> seen = EnumSet.noneOf(VigilanceQuestion.class);
        for (VigilanceFact fact : incident.facts()) {
            if (!seen.add(fact.question())) {
                findings.add(Finding.of(
                        SurveillanceFindingCode.FACT_TWICE,
                        path + ".facts[" + fact.question() + ']',
                        incident.id(),
                        fact.question()));
            }
        }
        LocalDate aware = incident.awareness().date();
        Stream.concat(
                        Stream.of(aware),
                        Stream.concat(
                                incident.threatAwareness().map(Awareness::date).stream(),
                                incident.reports().stream().map(IncidentReport::submittedOn)))
                .filter(date -> date.isAfter(asOf) || date.isBefore(aware))
                .distinct()
                .forEach(date -> findings.add(
                        Finding.of(SurveillanceFindingCode.INCIDENT_DATE, path, incident.id(), date, aware, asOf)));
        Collections.sort(findings);
        return ImmutableList.copyOf(findings);
    }
}
