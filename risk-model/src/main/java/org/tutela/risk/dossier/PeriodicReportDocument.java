package org.tutela.risk.dossier;

import static org.tutela.risk.dossier.SurveillanceParts.cell;
import static org.tutela.risk.dossier.SurveillanceParts.codes;
import static org.tutela.risk.dossier.SurveillanceParts.fact;
import static org.tutela.risk.dossier.SurveillanceParts.gap;
import static org.tutela.risk.dossier.SurveillanceParts.gapRow;
import static org.tutela.risk.dossier.SurveillanceParts.missing;
import static org.tutela.risk.dossier.SurveillanceParts.stated;
import static org.tutela.risk.dossier.SurveillanceParts.table;
import static org.tutela.risk.dossier.SurveillanceParts.term;
import static org.tutela.risk.dossier.SurveillanceParts.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Text;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.comparison.AssessmentComparison;
import org.tutela.risk.comparison.RiskMovement;
import org.tutela.risk.postmarket.CaseAction;
import org.tutela.risk.postmarket.CaseActionKind;
import org.tutela.risk.postmarket.CaseState;
import org.tutela.risk.postmarket.CaseTransition;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.postmarket.VulnerabilityCase;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.scenario.VulnerabilityStatus;
import org.tutela.risk.surveillance.EnvironmentReview;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.SurveillanceText;
import org.tutela.risk.trend.TrendAnalysis;
import org.tutela.risk.trend.TrendConclusion;
import org.tutela.risk.trend.TrendResult;
import org.tutela.risk.trend.TrendSeries;
import org.tutela.risk.trend.TrendSubject;
import org.tutela.risk.vigilance.FieldSafetyCorrectiveAction;
import org.tutela.risk.vigilance.Incident;
import org.tutela.risk.vigilance.IncidentReport;
import org.tutela.risk.vigilance.NoticeItem;
import org.tutela.risk.vigilance.NoticeItemState;
import org.tutela.risk.vigilance.NoticeStatement;
import org.tutela.risk.vigilance.ReportingDuty;
import org.tutela.risk.vigilance.VigilanceAssessment;

/** The security section of the periodic report, with the fields that METHOD 4.6 names. */
final class PeriodicReportDocument {

    private static final Citation MONITORING = Citation.primary(Sources.MDCG_2019_16, "3.8");
    private static final Citation CODES = Citation.primary(Sources.MDCG_2019_16, "5.2");

    private final SurveillanceDocuments input;
    private final SurveillanceReview review;
    private final PostMarketFile file;
    private final PeriodicDuty duty;
    private final boolean isIvdr;
    private final LocalDate from;
    private final SurveillanceParts parts;

    PeriodicReportDocument(SurveillanceDocuments input) {
        this.input = input;
        this.review = input.review();
        this.file = review.file();
        this.duty = review.duty();
        this.isIvdr = duty.regulation().equals(Instrument.IVDR);
        this.from = input.from();
        this.parts = new SurveillanceParts(review);
    }

    Document make() {
        field();
        bills();
        states();
        control();
        coverage();
        incidents();
        actions();
        trends();
        benefitRisk();
        risks();
        environment();
        List<Finding> findings = new ArrayList<>(review.findings());
        file.findings().stream()
                .filter(finding -> finding.severity() != FindingSeverity.NOTE)
                .forEach(findings::add);
        Collections.sort(findings);
        parts.chapter(
                SurveillanceText.FINDINGS,
                new Block.Paragraph(text(SurveillanceText.INFORMS)),
                SurveillanceParts.findings(findings));
        return parts.document(
                duty.kind() == PeriodicDuty.Kind.PSUR ? SurveillanceText.PSUR : SurveillanceText.PMS_REPORT,
                ImmutableList.of(
                        fact(SurveillanceText.PERIOD, text(SurveillanceText.FROM_TO, from, file.asOf())),
                        fact(SurveillanceText.DUTY, stated(duty.citation()))));
    }

    /** The article of the regulation at hand; the two number the same matters alike. */
    private Citation article(String mdr, String ivdr) {
        return Citation.primary(isIvdr ? Sources.IVDR : Sources.MDR, "Article " + (isIvdr ? ivdr : mdr));
    }

    /** What a PSUR must say by a letter of its article; the report of the lower classes has no such list. */
    private Citation point(String letter) {
        return duty.kind() == PeriodicDuty.Kind.PSUR
                ? article("86(1)(" + letter + ')', "81(1)(" + letter + ')')
                : duty.citation();
    }

    private List<FieldedRelease> releases() {
        return InformationJudge.sorted(file.releases());
    }

    private void field() {
        Parts.Table table = table(
                SurveillanceText.FIELD,
                SurveillanceText.RELEASE,
                SurveillanceText.VERSION,
                SurveillanceText.SINCE,
                SurveillanceText.DEVICES,
                SurveillanceText.COUNTED_ON);
        for (FieldedRelease it : releases()) {
            if (it.installedBase().isPresent()) {
                table.row(
                        cell(it.id()),
                        cell(it.version()),
                        cell(it.fieldedFrom()),
                        cell(it.installedBase().get().devices()),
                        cell(it.installedBase().get().countedOn()));
            } else {
                gapRow(
                        table,
                        5,
                        cell(it.id()),
                        cell(it.version()),
                        cell(it.fieldedFrom()),
                        cell(missing(SurveillanceText.NOT_STATED, point("c"))));
            }
        }
        parts.chapter(SurveillanceText.FIELD, table.build());
    }

    private void bills() {
        if (input.earlier().isEmpty()) {
            parts.chapter(SurveillanceText.SBOM, gap(SurveillanceText.NO_EARLIER, MONITORING));
            return;
        }
        PostMarketFile earlier = input.earlier().get();
        Parts.Table table = table(
                SurveillanceText.SBOM,
                SurveillanceText.RELEASE,
                SurveillanceText.COMPONENT,
                SurveillanceText.BEFORE,
                SurveillanceText.NOW);
        for (FieldedRelease now : releases()) {
            Optional<FieldedRelease> before = earlier.findRelease(now.id());
            if (now.sbom().isEmpty()) {
                gapRow(table, 4, cell(now.id()), cell(missing(SurveillanceText.NO_SBOM, MONITORING)));
            } else if (before.isEmpty()) {
                table.row(
                        cell(now.id()),
                        Block.Cell.of(),
                        cell(text(SurveillanceText.ABSENT)),
                        cell(text(
                                SurveillanceText.NEW_RELEASE,
                                now.sbom().get().components().size())));
            } else if (before.get().sbom().isEmpty()) {
                gapRow(
                        table,
                        4,
                        cell(now.id()),
                        Block.Cell.of(),
                        cell(missing(SurveillanceText.NO_SBOM, MONITORING)),
                        cell(now.sbom().get().components().size()));
            } else {
                changes(table, now.id(), before.get().sbom().get(), now.sbom().get());
            }
        }
        for (FieldedRelease before : InformationJudge.sorted(earlier.releases())) {
            if (file.findRelease(before.id()).isEmpty()) {
                table.row(
                        cell(before.id()),
                        Block.Cell.of(),
                        cell(before.version()),
                        cell(text(SurveillanceText.RELEASE_GONE)));
            }
        }
        parts.chapter(SurveillanceText.SBOM, table.build());
    }

    private static void changes(Parts.Table table, ReleaseId release, Sbom before, Sbom now) {
        Map<String, SbomComponent> was = new TreeMap<>();
        Map<String, SbomComponent> is = new TreeMap<>();
        before.components().forEach(it -> was.put(it.reference(), it));
        now.components().forEach(it -> is.put(it.reference(), it));
        Set<String> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        boolean isChanged = false;
        for (String reference : all) {
            Optional<SbomComponent> old = Optional.ofNullable(was.get(reference));
            Optional<SbomComponent> current = Optional.ofNullable(is.get(reference));
            if (!old.equals(current)) {
                isChanged = true;
                String name = current.or(() -> old).orElseThrow().name();
                table.row(cell(release), cell(name), version(old), version(current));
            }
        }
        if (!isChanged) {
            table.row(cell(release), Block.Cell.of(), Block.Cell.of(), cell(text(SurveillanceText.UNCHANGED)));
        }
    }

    private static Block.Cell version(Optional<SbomComponent> component) {
        return cell(component
                .map(it -> stated((it.version()
                                + ' '
                                + it.packageUrl().map(Object::toString).orElse(""))
                        .trim()))
                .orElseGet(() -> text(SurveillanceText.ABSENT)));
    }

    private static LocalDate last(VulnerabilityCase it) {
        return it.history().get(it.history().size() - 1).date();
    }

    /** Cases that somebody had to do with in the period. */
    private List<VulnerabilityCase> casesOfPeriod() {
        return InformationJudge.sorted(file.cases()).stream()
                .filter(it -> it.state().isOpen() || !last(it).isBefore(from))
                .toList();
    }

    private void states() {
        Map<CaseState, Integer> counts = new EnumMap<>(CaseState.class);
        file.cases().forEach(it -> counts.merge(it.state(), 1, Integer::sum));
        Parts.Table table = table(SurveillanceText.VULNERABILITIES, SurveillanceText.STATE, SurveillanceText.COUNT);
        counts.forEach((state, count) -> table.row(term(state), cell(count)));
        long learned =
                file.cases().stream().filter(it -> !it.learned().isBefore(from)).count();
        long closed = file.cases().stream()
                .flatMap(it -> it.history().stream())
                .filter(step -> step.to() == CaseState.CLOSED && !step.date().isBefore(from))
                .count();
        parts.chapter(
                SurveillanceText.VULNERABILITIES,
                new Block.Facts(ImmutableList.of(
                        fact(SurveillanceText.NEW_CASES, stated(learned)),
                        fact(SurveillanceText.CLOSED_CASES, stated(closed)))),
                table.build());
    }

    /** How a case stood in the period; one that was taken up again and not judged again is not judged. */
    private SurveillanceText controlled(VulnerabilityCase it) {
        if (it.status() == VulnerabilityStatus.NOT_AFFECTED) {
            return SurveillanceText.NOT_AFFECTED;
        }
        boolean wasUncontrolled = false;
        SurveillanceText judgement = SurveillanceText.NOT_JUDGED;
        for (int i = 0; i < it.history().size(); i++) {
            CaseTransition step = it.history().get(i);
            boolean isOfPeriod = i + 1 == it.history().size()
                    || !it.history().get(i + 1).date().isBefore(from);
            switch (step.to()) {
                case CONTROLLED -> judgement = SurveillanceText.CONTROLLED;
                case UNCONTROLLED -> {
                    judgement = SurveillanceText.UNCONTROLLED;
                    wasUncontrolled |= isOfPeriod;
                }
                case REOPENED -> judgement = SurveillanceText.NOT_JUDGED;
                default -> {}
            }
        }
        return wasUncontrolled ? SurveillanceText.UNCONTROLLED : judgement;
    }

    private static Optional<Long> days(VulnerabilityCase it, Predicate<CaseAction> counts, CaseActionKind... kinds) {
        return it.actions().stream()
                .filter(action -> Stream.of(kinds).anyMatch(kind -> kind == action.kind()))
                .filter(counts)
                .flatMap(action -> action.done().stream())
                .min(LocalDate::compareTo)
                .map(done -> ChronoUnit.DAYS.between(it.learned(), done));
    }

    private static Optional<Long> daysToTell(VulnerabilityCase it) {
        return days(it, action -> true, CaseActionKind.CUSTOMER_COMMUNICATION);
    }

    private static Optional<Long> daysToFix(VulnerabilityCase it) {
        return days(it, CaseAction::isSettled, CaseActionKind.DEVICE_UPDATE, CaseActionKind.THIRD_PARTY_PATCH);
    }

    private void control() {
        List<VulnerabilityCase> cases = casesOfPeriod();
        Map<SurveillanceText, Integer> counts = new EnumMap<>(SurveillanceText.class);
        cases.forEach(it -> counts.merge(controlled(it), 1, Integer::sum));
        Parts.Table states = table(SurveillanceText.CONTROL_STATE, SurveillanceText.STATE, SurveillanceText.COUNT);
        counts.forEach((state, count) -> states.row(cell(text(state)), cell(count)));
        List<VulnerabilityCase> affected = cases.stream()
                .filter(it -> it.status() != VulnerabilityStatus.NOT_AFFECTED)
                .toList();
        Parts.Table times = table(
                SurveillanceText.TIMES,
                SurveillanceText.CASE,
                SurveillanceText.VULNERABILITY,
                SurveillanceText.RELEASE,
                SurveillanceText.LEARNED,
                SurveillanceText.STATE,
                SurveillanceText.TO_COMMUNICATE,
                SurveillanceText.TO_FIX);
        for (VulnerabilityCase it : affected) {
            boolean isOwed = controlled(it) != SurveillanceText.CONTROLLED;
            Block.Cell[] cells = {
                cell(it.id()),
                cell(it.vulnerability()),
                cell(it.release()),
                cell(it.learned()),
                cell(text(controlled(it))),
                time(it, daysToTell(it), isOwed),
                time(it, daysToFix(it), isOwed)
            };
            if (isOwed && (daysToTell(it).isEmpty() || daysToFix(it).isEmpty())) {
                times.gap(cells);
            } else {
                times.row(cells);
            }
        }
        parts.chapter(
                SurveillanceText.CONTROL,
                states.build(),
                new Block.Facts(ImmutableList.of(
                        fact(SurveillanceText.TO_COMMUNICATE, range(affected, PeriodicReportDocument::daysToTell)),
                        fact(SurveillanceText.TO_FIX, range(affected, PeriodicReportDocument::daysToFix)))),
                times.build());
    }

    private Block.Cell time(VulnerabilityCase it, Optional<Long> days, boolean isOwed) {
        if (days.isPresent()) {
            return cell(text(SurveillanceText.DAYS, days.get()));
        }
        return isOwed
                ? cell(text(
                        SurveillanceText.NOT_AFTER_DAYS,
                        ChronoUnit.DAYS.between(it.learned(), file.asOf()),
                        MONITORING))
                : Block.Cell.of();
    }

    private static Text range(List<VulnerabilityCase> cases, Function<VulnerabilityCase, Optional<Long>> days) {
        List<Long> known =
                cases.stream().flatMap(it -> days.apply(it).stream()).sorted().toList();
        return known.isEmpty()
                ? text(SurveillanceText.NONE_OF, cases.size())
                : text(
                        SurveillanceText.SHORTEST_LONGEST,
                        known.size(),
                        cases.size(),
                        known.get(0),
                        known.get(known.size() - 1));
    }

    /** Devices of a release have a vulnerability while its case says so; of a release without bill of materials nobody can tell. */
    private void coverage() {
        Map<String, Set<ReleaseId>> affected = new TreeMap<>();
        Set<String> fixed = new TreeSet<>();
        for (VulnerabilityCase it : file.cases()) {
            String name = it.cve().map(Object::toString).orElse(it.vulnerability());
            if (it.status() != VulnerabilityStatus.NOT_AFFECTED) {
                affected.computeIfAbsent(name, key -> new TreeSet<>()).add(it.release());
            }
            if (it.isFixAvailable()) {
                fixed.add(name);
            }
        }
        affected.keySet().retainAll(fixed);
        Parts.Table table = table(
                SurveillanceText.COVERAGE,
                SurveillanceText.VULNERABILITY,
                SurveillanceText.STILL,
                SurveillanceText.WITHOUT,
                SurveillanceText.SHARE);
        affected.forEach((name, having) -> {
            long still = 0;
            long without = 0;
            List<ReleaseId> unknown = new ArrayList<>();
            for (FieldedRelease release : releases()) {
                boolean hasIt = having.contains(release.id());
                if (release.installedBase().isEmpty()
                        || !hasIt && release.sbom().isEmpty()) {
                    unknown.add(release.id());
                } else if (hasIt) {
                    still += release.installedBase().get().devices();
                } else {
                    without += release.installedBase().get().devices();
                }
            }
            if (!unknown.isEmpty() || still + without == 0) {
                gapRow(
                        table,
                        4,
                        cell(name),
                        cell(text(
                                SurveillanceText.COVERAGE_UNKNOWN, unknown.isEmpty() ? having : unknown, MONITORING)));
            } else {
                table.row(
                        cell(name),
                        cell(still),
                        cell(without),
                        cell(text(SurveillanceText.PER_CENT, without * 100 / (still + without))));
            }
        });
        parts.chapter(SurveillanceText.COVERAGE, table.build());
    }

    private void incidents() {
        Parts.Table table = table(
                SurveillanceText.INCIDENTS,
                SurveillanceText.ID,
                SurveillanceText.TITLE,
                SurveillanceText.AWARE,
                SurveillanceText.OUTCOME,
                SurveillanceText.SERIOUS,
                SurveillanceText.CODES,
                SurveillanceText.REPORT_BY,
                SurveillanceText.REPORTED_ON);
        for (VigilanceAssessment assessed : review.incidents()) {
            Incident incident = file.content().incidents().stream()
                    .filter(it -> it.id().equals(assessed.incident()))
                    .findFirst()
                    .orElseThrow();
            boolean isOfPeriod = !incident.awareness().date().isBefore(from)
                    || incident.reports().stream()
                            .noneMatch(report -> report.kind().isFinal())
                    || incident.reports().stream()
                            .anyMatch(report -> !report.submittedOn().isBefore(from));
            if (isOfPeriod) {
                incident(table, incident, assessed);
            }
        }
        parts.chapter(SurveillanceText.INCIDENTS, table.build());
    }

    private void incident(Parts.Table table, Incident incident, VigilanceAssessment assessed) {
        Optional<LocalDate> first =
                incident.reports().stream().map(IncidentReport::submittedOn).min(LocalDate::compareTo);
        boolean isOwed = assessed.duty() == ReportingDuty.REPORT && first.isEmpty();
        Block.Cell[] cells = {
            cell(incident.id()),
            cell(incident.title()),
            cell(incident.awareness().date()),
            assessed.isCertain()
                    ? term(assessed.gravest())
                    : Block.Cell.of(
                            Text.term(SurveillanceParts.TO, assessed.gravest()), text(SurveillanceText.IN_DOUBT)),
            term(assessed.serious()),
            codes(incident.codes(), CODES),
            cell(assessed.plannedBy().map(SurveillanceParts::stated).orElseGet(() -> text(SurveillanceText.NOT_OWED))),
            first.map(date -> cell(date))
                    .orElseGet(() -> isOwed
                            ? cell(missing(SurveillanceText.NOT_REPORTED, article("87", "82")))
                            : Block.Cell.of())
        };
        if (isOwed || incident.codes().isEmpty()) {
            table.gap(cells);
        } else {
            table.row(cells);
        }
    }

    private void actions() {
        Parts.Table table = table(
                SurveillanceText.ACTIONS,
                SurveillanceText.ID,
                SurveillanceText.ACTION,
                SurveillanceText.INCIDENTS,
                SurveillanceText.BEGAN,
                SurveillanceText.REPORTED_ON,
                SurveillanceText.NOTICE);
        for (FieldSafetyCorrectiveAction it :
                InformationJudge.sorted(file.content().correctiveActions())) {
            boolean isOver = Stream.of(it.startsOn(), it.reportedOn())
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo)
                    .filter(date -> date.isBefore(from) && it.reportedOn().isPresent())
                    .isPresent();
            if (!isOver) {
                action(table, it);
            }
        }
        parts.chapter(SurveillanceText.ACTIONS, table.build());
    }

    private void action(Parts.Table table, FieldSafetyCorrectiveAction it) {
        long met = it.notice().stream()
                .filter(statement -> statement.state() == NoticeItemState.PRESENT
                        || statement.state() == NoticeItemState.NOT_APPLICABLE
                                && statement.item().mayNotApply())
                .filter(statement -> !statement.remark().isBlank())
                .map(NoticeStatement::item)
                .distinct()
                .count();
        boolean isWhole = met == NoticeItem.values().length;
        Text notice = it.notice().isEmpty()
                ? missing(SurveillanceText.NOT_STATED, article("89(8)", "84(8)"))
                : text(SurveillanceText.NOTICE_POINTS, met, NoticeItem.values().length);
        Block.Cell[] cells = {
            cell(it.id()),
            cell(it.action()),
            Parts.ids(SurveillanceParts.TO, it.incidents()),
            it.startsOn().map(date -> cell(date)).orElseGet(() -> Block.Cell.of()),
            cell(it.reportedOn()
                    .map(SurveillanceParts::stated)
                    .orElseGet(() -> missing(SurveillanceText.NOT_REPORTED, article("87(8)", "82(8)")))),
            cell(notice)
        };
        if (it.reportedOn().isEmpty() || !isWhole) {
            table.gap(cells);
        } else {
            table.row(cells);
        }
    }

    private void trends() {
        Citation asks = TrendSubject.citation(duty.regulation());
        Parts.Table table = table(
                SurveillanceText.TRENDS,
                SurveillanceText.ID,
                SurveillanceText.TITLE,
                SurveillanceText.CODES,
                SurveillanceText.OBSERVED,
                SurveillanceText.EXPECTED,
                SurveillanceText.P_VALUE,
                SurveillanceText.SIGNALS,
                SurveillanceText.OUTCOME);
        for (TrendAnalysis analysis : review.trends()) {
            for (TrendResult result : analysis.results()) {
                TrendSeries series = file.content().trends().stream()
                        .filter(it -> it.id().equals(result.series()))
                        .findFirst()
                        .orElseThrow();
                trend(table, series, result, asks);
            }
        }
        parts.chapter(SurveillanceText.TRENDS, table.isEmpty() ? gap(SurveillanceText.NO_SERIES, asks) : table.build());
    }

    private static void trend(Parts.Table table, TrendSeries series, TrendResult result, Citation asks) {
        Block.Cell[] cells = {
            cell(series.id()),
            cell(series.title()),
            codes(series.codes(), CODES),
            cell(result.observed()),
            result.expected().map(it -> cell(it.toPlainString())).orElseGet(() -> Block.Cell.of()),
            result.adjustedFrequency()
                    .map(value -> cell(
                            stated(value.shown()),
                            Text.term(SurveillanceParts.TO, result.test().orElseThrow())))
                    .orElseGet(() -> cell(missing(SurveillanceText.UNTESTED, asks))),
            Parts.terms(SurveillanceParts.TO, result.signals()),
            term(result.conclusion())
        };
        boolean isOpen = result.adjustedFrequency().isEmpty() || result.conclusion() == TrendConclusion.UNJUDGED;
        if (isOpen) {
            table.gap(cells);
        } else {
            table.row(cells);
        }
    }

    private void benefitRisk() {
        Parts.Table table = table(
                SurveillanceText.BENEFIT_RISK,
                SurveillanceText.RELEASE,
                SurveillanceText.OUTCOME,
                SurveillanceText.REASONS);
        for (FieldedRelease release : releases()) {
            Optional<BenefitRiskConclusion> conclusion = input.conclusions().stream()
                    .filter(it -> it.assessment().file().release().id().equals(release.id()))
                    .findFirst();
            if (conclusion.isPresent()) {
                table.row(
                        cell(release.id()),
                        term(conclusion.get().outcome()),
                        new Block.Cell(conclusion.get().reasons().stream()
                                .map(reason -> Text.of(SurveillanceParts.TO, reason))
                                .toList()));
            } else {
                gapRow(table, 3, cell(release.id()), cell(missing(SurveillanceText.NO_CONCLUSION, point("a"))));
            }
        }
        parts.chapter(SurveillanceText.BENEFIT_RISK, table.build());
    }

    private void risks() {
        Citation asks = article("83(3)(a)", "78(3)(a)");
        Parts.Table table = table(
                SurveillanceText.RISKS,
                SurveillanceText.RELEASE,
                SurveillanceText.RISK,
                SurveillanceText.MOVED,
                SurveillanceText.BEFORE,
                SurveillanceText.NOW,
                SurveillanceText.ACCEPTANCE);
        for (FieldedRelease release : releases()) {
            Optional<AssessmentComparison> comparison = input.comparisons().stream()
                    .filter(it -> it.after().file().release().id().equals(release.id()))
                    .findFirst();
            if (comparison.isEmpty()) {
                gapRow(table, 6, cell(release.id()), cell(missing(SurveillanceText.NO_ASSESSMENT, asks)));
            } else if (comparison.get().movements().isEmpty()) {
                table.row(
                        cell(release.id()),
                        cell(text(SurveillanceText.UNCHANGED)),
                        Block.Cell.of(),
                        Block.Cell.of(),
                        Block.Cell.of(),
                        Block.Cell.of());
            } else {
                comparison.get().movements().forEach(it -> risk(table, release.id(), it, asks));
            }
        }
        parts.chapter(SurveillanceText.RISKS, table.build());
    }

    private static void risk(Parts.Table table, ReleaseId release, RiskMovement it, Citation asks) {
        Block.Cell[] cells = {
            cell(release),
            cell(it.risk()),
            term(it.direction()),
            level(it.before()),
            level(it.after()),
            cell(it.isDecisionStale() ? missing(SurveillanceText.STALE, asks) : text(SurveillanceText.STANDS))
        };
        if (it.isDecisionStale()) {
            table.gap(cells);
        } else {
            table.row(cells);
        }
    }

    private static Block.Cell level(Optional<RiskResult> result) {
        return result.map(it -> ReportDocument.level(it.current()))
                .orElseGet(() -> cell(text(SurveillanceText.ABSENT)));
    }

    private void environment() {
        Parts.Table table = table(
                SurveillanceText.ENVIRONMENT,
                SurveillanceText.DATE,
                SurveillanceText.ROLE,
                SurveillanceText.OUTCOME,
                SurveillanceText.RISK);
        List<EnvironmentReview> reviews = file.content().environmentReviews().stream()
                .filter(it -> !it.date().isBefore(from))
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .toList();
        reviews.forEach(it -> table.row(
                cell(it.date()), cell(it.role()), cell(it.outcome()), Parts.ids(SurveillanceParts.TO, it.risks())));
        parts.chapter(
                SurveillanceText.ENVIRONMENT,
                reviews.isEmpty() ? gap(SurveillanceText.NOT_LOOKED, MONITORING) : table.build());
    }
}
