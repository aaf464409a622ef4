package org.tutela.annexi.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tutela.annexi.Clause;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.core.clause.ClauseEvidence;
import org.tutela.core.clause.ClauseEvidence.Bearing;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.core.text.Message;

/**
 * Gives every clause of a catalogue its status, from the facts about a device and the evidence of an assessment.
 *
 * <p>The rules, from the first on:
 *
 * <ol>
 *   <li>A clause of the other regulation, or one that known facts rule out, is not applicable.
 *   <li>What speaks against a clause beats all that serves it, also where applicability is unknown.
 *   <li>Where an unknown fact decides, the clause is undetermined, whatever serves it.
 *   <li>Evidence in force makes a clause evidenced; planned evidence alone makes it planned; stale evidence counts for nothing.
 *   <li>A clause that only heads others takes the gravest status of its points that apply.
 *   <li>A clause that only defines, permits or addresses an authority is not applicable where no evidence names it.
 *   <li>Everything else is a gap.
 * </ol>
 *
 * <p>The same input gives the same rows in the same order, whatever the order of the evidence. This class is immutable and
 * thread-safe.
 */
public final class CoverageAnalyzer {

    private static final Comparator<ClauseEvidence> ORDER = Comparator.comparing(ClauseEvidence::clause)
            .thenComparing(ClauseEvidence::bearing)
            .thenComparing(ClauseEvidence::subject, CoverageAnalyzer::compareSubjects)
            .thenComparing(ClauseEvidence::location);

    private static final Logger LOG = LoggerFactory.getLogger(CoverageAnalyzer.class);

    private final ClauseCatalog catalog;

    private CoverageAnalyzer(ClauseCatalog catalog) {
        this.catalog = requireNonNull(catalog, "catalog");
    }

    /**
     * Returns the analyzer for a catalogue.
     *
     * @param catalog the catalogue
     * @return the analyzer
     */
    public static CoverageAnalyzer of(ClauseCatalog catalog) {
        return new CoverageAnalyzer(catalog);
    }

    /**
     * Judges the evidence.
     *
     * @param device the device
     * @param evidence the evidence of an assessment of one of its releases, in any order
     * @return the coverage
     */
    public Coverage analyze(Device device, Collection<ClauseEvidence> evidence) {
        requireNonNull(device, "device");
        Coverage coverage = new Analysis(device, evidence).run();
        LOG.debug(
                "Judged {} clauses by {} pieces of evidence, with {} findings",
                coverage.rows().size(),
                evidence.size(),
                coverage.findings().size());
        return coverage;
    }

    private final class Analysis {

        private final Instrument regulation;
        private final DeviceFacts facts;
        private final Map<ClauseId, List<ClauseEvidence>> evidence = new LinkedHashMap<>();
        private final Map<ClauseId, ClauseStatus> statuses = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Analysis(Device device, Collection<ClauseEvidence> given) {
            this.regulation = device.regulation();
            this.facts = device.facts().withImplied();
            for (ClauseEvidence piece : ImmutableSortedSet.copyOf(ORDER, given)) {
                evidence.computeIfAbsent(piece.clause(), id -> new ArrayList<>())
                        .add(piece);
            }
        }

        Coverage run() {
            List<Clause> reversed = ImmutableList.copyOf(catalog.clauses()).reverse();
            for (Clause clause : reversed) {
                statuses.put(clause.id(), status(clause));
            }
            evidence.forEach((id, pieces) -> {
                if (catalog.find(id).isEmpty()) {
                    for (ClauseEvidence piece : pieces) {
                        findings.add(Finding.of(
                                CoverageCode.COV_001,
                                path(piece),
                                piece.subject(),
                                id,
                                catalog.edition().name()));
                    }
                }
            });
            List<ClauseCoverage> rows = new ArrayList<>(catalog.clauses().size());
            for (Clause clause : catalog.clauses()) {
                rows.add(new ClauseCoverage(clause, requireNonNull(statuses.get(clause.id())), evidenceFor(clause)));
            }
            findings.sort(null);
            return new Coverage(catalog, regulation, facts, rows, findings);
        }

        private List<ClauseEvidence> evidenceFor(Clause clause) {
            return evidence.getOrDefault(clause.id(), ImmutableList.of());
        }

        private ClauseStatus status(Clause clause) {
            List<ClauseEvidence> own = evidenceFor(clause);
            Optional<Message> ruledOut = ruledOut(clause);
            if (ruledOut.isPresent()) {
                own.forEach(this::reportUseless);
                return new ClauseStatus.NotApplicable(ruledOut.get());
            }
            Set<DeviceFact> missing = clause.applicability().missing(facts);
            Optional<ClauseStatus> contradicted = contradicted(own);
            if (contradicted.isPresent()) {
                if (!missing.isEmpty()) {
                    findings.add(Finding.of(
                            CoverageCode.COV_004, "clauses[" + clause.id() + "]", clause.id(), Texts.join(missing)));
                }
                return contradicted.get();
            }
            if (!missing.isEmpty()) {
                return new ClauseStatus.Undetermined(missing);
            }
            return served(clause, own);
        }

        private Optional<Message> ruledOut(Clause clause) {
            Instrument instrument = clause.id().instrument();
            boolean isRegulation = instrument.equals(Instrument.MDR) || instrument.equals(Instrument.IVDR);
            if (isRegulation && !instrument.equals(regulation)) {
                return Optional.of(Message.of(CoverageText.OTHER_REGULATION, regulation));
            }
            Optional<Boolean> applies = clause.applicability().evaluate(facts);
            if (applies.isPresent() && !applies.get()) {
                return Optional.of(Message.of(CoverageText.FACTS, clause.applicability(), known(clause)));
            }
            return Optional.empty();
        }

        private String known(Clause clause) {
            StringBuilder out = new StringBuilder();
            for (DeviceFact fact : clause.applicability().facts()) {
                facts.answer(fact)
                        .ifPresent(answer -> out.append(out.length() == 0 ? "" : ", ")
                                .append(answer ? "" : "not ")
                                .append(fact));
            }
            return out.toString();
        }

        private void reportUseless(ClauseEvidence piece) {
            CoverageCode code = switch (piece.bearing()) {
                case CONTRADICTING_RISK, CONTRADICTING_FINDING -> CoverageCode.COV_003;
                case IN_FORCE, PLANNED, STALE -> CoverageCode.COV_002;
            };
            findings.add(Finding.of(code, path(piece), piece.subject(), piece.clause()));
        }

        private Optional<ClauseStatus> contradicted(List<ClauseEvidence> own) {
            List<String> risks = subjects(own, Bearing.CONTRADICTING_RISK);
            List<String> found = subjects(own, Bearing.CONTRADICTING_FINDING);
            return risks.isEmpty() && found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ClauseStatus.Contradicted(risks, found));
        }

        private ClauseStatus served(Clause clause, List<ClauseEvidence> own) {
            List<ClauseEvidence> inForce = with(own, Bearing.IN_FORCE);
            if (!inForce.isEmpty()) {
                return new ClauseStatus.Evidenced(inForce);
            }
            List<ClauseEvidence> planned = with(own, Bearing.PLANNED);
            if (!planned.isEmpty()) {
                return new ClauseStatus.Planned(planned);
            }
            if (clause.obligations().isEmpty() && !clause.children().isEmpty()) {
                return ofPoints(clause);
            }
            return clause.isBinding() || clause.obligations().isEmpty()
                    ? new ClauseStatus.Gap(with(own, Bearing.STALE))
                    : new ClauseStatus.NotApplicable(Message.of(CoverageText.NO_DUTY));
        }

        /** The gravest status of the points that apply; points were judged before, because clauses are gone through from the end. */
        private ClauseStatus ofPoints(Clause heading) {
            ClauseStatus.Kind worst = ClauseStatus.Kind.NOT_APPLICABLE;
            Set<DeviceFact> missing = new LinkedHashSet<>();
            Set<String> risks = new LinkedHashSet<>();
            Set<String> found = new LinkedHashSet<>();
            for (ClauseId child : heading.children()) {
                ClauseStatus status = requireNonNull(statuses.get(child));
                worst = status.kind().compareTo(worst) > 0 ? status.kind() : worst;
                if (status instanceof ClauseStatus.Undetermined undetermined) {
                    missing.addAll(undetermined.missing());
                } else if (status instanceof ClauseStatus.Contradicted contradicted) {
                    risks.addAll(contradicted.risks());
                    found.addAll(contradicted.findings());
                }
            }
            return switch (worst) {
                case NOT_APPLICABLE -> new ClauseStatus.NotApplicable(Message.of(CoverageText.NO_POINT));
                case EVIDENCED -> new ClauseStatus.Evidenced(ImmutableList.of());
                case PLANNED -> new ClauseStatus.Planned(ImmutableList.of());
                case UNDETERMINED -> new ClauseStatus.Undetermined(missing);
                case GAP -> new ClauseStatus.Gap(ImmutableList.of());
                case CONTRADICTED -> new ClauseStatus.Contradicted(inOrder(risks), inOrder(found));
            };
        }
    }

    private static int compareSubjects(String a, String b) {
        return EntityId.CANONICAL_ORDER.compare(() -> a, () -> b);
    }

    private static List<String> inOrder(Collection<String> subjects) {
        return ImmutableSortedSet.copyOf(CoverageAnalyzer::compareSubjects, subjects)
                .asList();
    }

    private static String path(ClauseEvidence piece) {
        return "evidence[" + piece.subject() + "].clause";
    }

    private static List<ClauseEvidence> with(List<ClauseEvidence> evidence, Bearing bearing) {
        ImmutableList.Builder<ClauseEvidence> result = ImmutableList.builder();
        for (ClauseEvidence piece : evidence) {
            if (piece.bearing() == bearing) {
                result.add(piece);
            }
        }
        return result.build();
    }

    private static List<String> subjects(List<ClauseEvidence> evidence, Bearing bearing) {
        ImmutableSet.Builder<String> result = ImmutableSet.builder();
        for (ClauseEvidence piece : with(evidence, bearing)) {
            result.add(piece.subject());
        }
        return result.build().asList();
    }
}
