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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Text;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.SurveillanceReview;
import org.tutela.risk.surveillance.DisclosureElement;
import org.tutela.risk.surveillance.DisclosureStatement;
import org.tutela.risk.surveillance.PlanElement;
import org.tutela.risk.surveillance.PlanStatement;
import org.tutela.risk.surveillance.SupportDuty;
import org.tutela.risk.surveillance.SupportDutyStatement;
import org.tutela.risk.surveillance.SupportPlan;
import org.tutela.risk.surveillance.SurveillancePlan;
import org.tutela.risk.surveillance.SurveillanceText;
import org.tutela.risk.trend.TrendPlan;
import org.tutela.risk.trend.TrendSeries;
import org.tutela.risk.trend.TrendSubject;

/** The security section of the plan of post-market surveillance. */
final class SurveillancePlanDocument {

    private final SurveillanceReview review;
    private final Instrument regulation;
    private final SurveillanceParts parts;
    private final Optional<SurveillancePlan> plan;

    SurveillancePlanDocument(SurveillanceReview review) {
        this.review = review;
        this.regulation = review.duty().regulation();
        this.parts = new SurveillanceParts(review);
        this.plan = review.file().content().surveillance();
    }

    Document make() {
        elements();
        disclosure();
        trendMethod();
        series();
        support();
        parts.chapter(
                SurveillanceText.FINDINGS,
                SurveillanceParts.findings(review.findings().stream()
                        .filter(finding -> finding.path().startsWith("surveillance")
                                || finding.path().startsWith("releases"))
                        .toList()));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact(SurveillanceText.DUTY, stated(review.duty().planCitation())));
        facts.add(fact(
                SurveillanceText.LAST,
                plan.flatMap(SurveillancePlan::lastReportOn)
                        .map(SurveillanceParts::stated)
                        .orElseGet(() ->
                                missing(SurveillanceText.NEVER, review.duty().citation()))));
        return parts.document(SurveillanceText.PLAN, facts);
    }

    private void elements() {
        List<Block> blocks = new ArrayList<>();
        if (plan.isEmpty()) {
            blocks.add(gap(SurveillanceText.NO_PLAN, review.duty().planCitation()));
        }
        Parts.Table table = table(SurveillanceText.ELEMENTS, SurveillanceText.ELEMENT, SurveillanceText.STATEMENT);
        for (PlanElement element : PlanElement.values()) {
            Optional<String> statement = plan.stream()
                    .flatMap(it -> it.elements().stream())
                    .filter(it -> it.element() == element)
                    .map(PlanStatement::statement)
                    .findFirst();
            row(table, element, statement, element.citation(regulation));
        }
        blocks.add(table.build());
        parts.chapter(SurveillanceText.ELEMENTS, blocks);
    }

    private static void row(Parts.Table table, Enum<?> element, Optional<String> statement, Citation asks) {
        if (statement.isPresent()) {
            table.row(term(element), cell(statement.get()));
        } else {
            table.gap(term(element), cell(missing(SurveillanceText.NOT_STATED, asks)));
        }
    }

    private void disclosure() {
        Parts.Table table = table(SurveillanceText.DISCLOSURE, SurveillanceText.ELEMENT, SurveillanceText.STATEMENT);
        for (DisclosureElement element : DisclosureElement.values()) {
            Optional<String> statement = plan.stream()
                    .flatMap(it -> it.disclosure().stream())
                    .filter(it -> it.element() == element)
                    .map(DisclosureStatement::statement)
                    .findFirst();
            row(table, element, statement, element.citation());
        }
        parts.chapter(SurveillanceText.DISCLOSURE, table.build());
    }

    private void trendMethod() {
        List<TrendPlan> plans = plan.map(SurveillancePlan::trendPlans).orElse(ImmutableList.of());
        if (plans.isEmpty()) {
            parts.chapter(
                    SurveillanceText.TREND_METHOD,
                    gap(SurveillanceText.NO_TREND_PLAN, TrendSubject.citation(regulation)));
            return;
        }
        Parts.Table table = table(
                SurveillanceText.TREND_METHOD,
                SurveillanceText.ID,
                SurveillanceText.FAMILY,
                SurveillanceText.LEVEL,
                SurveillanceText.MULTIPLICITY,
                SurveillanceText.OBSERVATION,
                SurveillanceText.EXPOSURE,
                SurveillanceText.SCORES,
                SurveillanceText.DISPERSION,
                SurveillanceText.MANAGEMENT);
        for (TrendPlan it : InformationJudge.sorted(plans)) {
            List<Text> limits = new ArrayList<>();
            limits.add(stated(it.dispersionLimit().toPlainString()));
            it.cusum()
                    .ifPresent(sum -> limits.add(text(
                            SurveillanceText.CUSUM,
                            sum.ratio().toPlainString(),
                            sum.limit().toPlainString())));
            table.row(
                    cell(it.id()),
                    cell(it.family()),
                    cell(it.alpha().toPlainString()),
                    term(it.multiplicity()),
                    cell(text(SurveillanceText.MONTHS, it.observationMonths())),
                    term(it.exposureUnit()),
                    term(it.severityScores()),
                    new Block.Cell(limits),
                    cell(it.management()));
        }
        parts.chapter(SurveillanceText.TREND_METHOD, table.build());
    }

    private void series() {
        Citation asks = TrendSubject.citation(regulation);
        List<TrendSeries> all = review.file().content().trends();
        if (all.isEmpty()) {
            parts.chapter(SurveillanceText.SERIES, gap(SurveillanceText.NO_SERIES, asks));
            return;
        }
        Parts.Table table = table(
                SurveillanceText.SERIES,
                SurveillanceText.ID,
                SurveillanceText.TITLE,
                SurveillanceText.SUBJECT,
                SurveillanceText.CODES,
                SurveillanceText.FORESEEN);
        for (TrendSeries it : InformationJudge.sorted(all)) {
            Block.Cell[] cells = {
                cell(it.id()),
                cell(it.title()),
                term(it.subject()),
                codes(it.codes(), asks),
                cell(it.expectedRate()
                        .map(rate -> text(SurveillanceText.RATE, rate.toPlainString(), it.expectedRateSource()))
                        .orElseGet(() -> it.baseline().isEmpty()
                                ? missing(SurveillanceText.NOT_FORESEEN, asks)
                                : text(SurveillanceText.BASELINE, it.baseline().size())))
            };
            if (it.expectedRate().isEmpty() && it.baseline().isEmpty()) {
                table.gap(cells);
            } else {
                table.row(cells);
            }
        }
        parts.chapter(SurveillanceText.SERIES, table.build());
    }

    private void support() {
        parts.chapter(SurveillanceText.SUPPORT);
        List<SupportPlan> all = plan.map(SurveillancePlan::support).orElse(ImmutableList.of());
        for (FieldedRelease release : InformationJudge.sorted(review.file().releases())) {
            Optional<SupportPlan> found =
                    all.stream().filter(it -> it.release().equals(release.id())).findFirst();
            if (found.isEmpty()) {
                parts.part(
                        SurveillanceText.STAGES,
                        release.id(),
                        gap(SurveillanceText.NO_SUPPORT_PLAN, release.id(), SupportDuty.CITATION));
                continue;
            }
            SupportPlan support = found.get();
            Parts.Table stages = table(SurveillanceText.SUPPORT, SurveillanceText.STAGE, SurveillanceText.FROM);
            support.stages().forEach(start -> stages.row(term(start.stage()), cell(start.from())));
            Parts.Table duties = table(
                    SurveillanceText.DUTIES,
                    SurveillanceText.SUPPORT_DUTY,
                    SurveillanceText.DONE_ON,
                    SurveillanceText.WHERE);
            for (SupportDuty duty : SupportDuty.values()) {
                duty(duties, duty, support);
            }
            parts.part(SurveillanceText.STAGES, release.id(), stages.build(), duties.build());
        }
    }

    private void duty(Parts.Table table, SupportDuty duty, SupportPlan support) {
        Optional<SupportDutyStatement> done =
                support.done().stream().filter(it -> it.duty() == duty).findFirst();
        if (done.isPresent()) {
            table.row(term(duty), cell(done.get().doneOn()), cell(done.get().reference()));
        } else if (duty.isOwedIn(support.stageOn(review.file().asOf()))) {
            gapRow(table, 3, term(duty), cell(missing(SurveillanceText.OPEN_DUTY, SupportDuty.CITATION)));
        } else {
            table.row(term(duty), cell(text(SurveillanceText.NOT_YET)), Block.Cell.of());
        }
    }
}
