package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tutela.annexi.coverage.ClauseCoverage;
import org.tutela.annexi.coverage.ClauseStatus;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.text.Message;
import org.tutela.interchange.report.view.Block.Card;
import org.tutela.interchange.report.view.Block.Cards;
import org.tutela.interchange.report.view.Block.Fact;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.benefit.BenefitRiskConclusion;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.residual.OverallBlocks;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.scenario.HazardousSituation;

/** What stands first: which release by which method, what comes out, and five questions. */
final class FrontView {

    private static final int MANY = 24;

    private final Facts facts;
    private final Words words;

    FrontView(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    Text title() {
        return Text.of(
                Words.clean(facts.device.name() + ", " + facts.content.release().version()), Mark.PLAIN);
    }

    Section identity() {
        List<Fact> rows = new ArrayList<>();
        rows.add(fact(ReportText.DEVICE, words.text(facts.device.name()), words.id(facts.device.id())));
        rows.add(fact(
                ReportText.RELEASE,
                words.text(facts.content.release().version()),
                words.id(facts.content.release().id())));
        facts.content.release().udiDi().ifPresent(udi -> rows.add(fact(ReportText.UDI_DI, words.code(udi))));
        rows.add(fact(ReportText.MANUFACTURER, words.text(facts.device.manufacturer())));
        rows.add(fact(
                ReportText.REGULATION,
                words.say(
                        ReportText.REGULATION_CLASS,
                        facts.device.regulation(),
                        words.name(facts.device.riskClass()),
                        facts.device.classificationRule())));
        rows.add(fact(ReportText.AS_OF, words.text(facts.assessment.asOf().toString())));
        rows.add(fact(ReportText.REVISION, words.text(facts.content.revision())));
        rows.add(fact(
                ReportText.POLICY,
                words.say(
                        ReportText.POLICY_VERSION,
                        facts.policy.id(),
                        facts.policy.version(),
                        words.name(facts.policy.profile()))));
        rows.add(fact(ReportText.EDITIONS, editions()));
        if (!facts.content.editions().isEmpty()) {
            rows.add(fact(ReportText.WRITTEN_AGAINST, words.text(String.join(", ", facts.content.editions()))));
        }
        rows.add(fact(ReportText.METHOD, words.text(RiskAssessment.METHOD_VERSION)));
        rows.add(fact(
                ReportText.DIGEST_INPUT,
                words.code(facts.assessment.file().digest().text())));
        rows.add(fact(ReportText.DIGEST_POLICY, words.code(facts.policy.digest().text())));
        rows.add(fact(
                ReportText.DIGEST_CONCLUSIONS,
                words.code(facts.assessment.digest().text())));
        return new Section("identity", 2, words.say(ReportText.IDENTITY), List.of(new Block.Facts(rows)));
    }

    private List<Text> editions() {
        List<Text> result = new ArrayList<>();
        for (CatalogueEdition edition : facts.dossier.coverage().editions()) {
            result.add(words.say(
                    ReportText.EDITION, edition.name(), edition.inForceFrom(), words.name(edition.confidence())));
        }
        return result;
    }

    private Fact fact(ReportText name, Text... values) {
        return new Fact("", words.plain(name), List.of(values));
    }

    private Fact fact(ReportText name, List<Text> values) {
        return new Fact("", words.plain(name), values);
    }

    Section verdict() {
        OverallResidualRisk overall = facts.assessment.overallResidualRisk();
        BenefitRiskConclusion conclusion = facts.dossier.conclusion();
        boolean isReleasable = facts.dossier.decision().isAcceptable();
        List<Card> cards = List.of(
                new Card(
                        "release-decision",
                        words.plain(ReportText.RELEASE_DECISION),
                        words.plain(isReleasable ? ReportText.ACCEPTABLE : ReportText.NOT_ACCEPTABLE),
                        isReleasable ? Mark.GOOD : Mark.BAD,
                        messages(facts.dossier.decision().reasons()),
                        words.say(ReportText.DECISION_IS_YOURS)),
                new Card(
                        "overall-residual-risk",
                        words.plain(ReportText.OVERALL),
                        words.name(overall.conclusion()),
                        mark(overall.conclusion()),
                        overall(overall),
                        words.to("overall", ReportText.SEE_OVERALL)),
                new Card(
                        "benefit-risk",
                        words.plain(ReportText.BENEFIT_RISK),
                        words.name(conclusion.outcome()),
                        conclusion.isFavourable() ? Mark.GOOD : Mark.BAD,
                        messages(conclusion.reasons()),
                        words.to("device", ReportText.SEE_DEVICE)));
        return new Section("verdict", 2, words.say(ReportText.VERDICT), List.of(new Cards(cards)));
    }

    Section overall() {
        return new Section(
                "overall",
                2,
                words.say(ReportText.OVERALL),
                DocumentView.blocks(OverallBlocks.of(facts.assessment.overallResidualRisk()), words));
    }

    private static Mark mark(OverallResidualRisk.Conclusion conclusion) {
        return switch (conclusion) {
            case ACCEPTABLE -> Mark.GOOD;
            case NOT_ACCEPTABLE -> Mark.BAD;
            case NOT_EVALUABLE -> Mark.OPEN;
        };
    }

    private List<Text> overall(OverallResidualRisk overall) {
        List<Text> result = new ArrayList<>(messages(overall.reasons()));
        for (OverallResidualRisk.WorstLevel worst : overall.worst()) {
            result.add(words.say(
                    ReportText.WORST_LEVEL,
                    words.name(worst.dimension()),
                    worst.level(),
                    Levels.name(facts.policy.matrix().levels(), worst.level().code())));
        }
        return result;
    }

    private List<Text> messages(List<Message> messages) {
        return messages.stream().map(words::message).toList();
    }

    Section questions() {
        return new Section(
                "questions",
                2,
                words.say(ReportText.QUESTIONS),
                List.of(new Cards(List.of(harm(), unacceptable(), duties(), clauses(), method()))));
    }

    private Card harm() {
        List<Text> items = new ArrayList<>();
        List<Text> securityOnly = new ArrayList<>();
        for (RiskResult result : facts.risks) {
            if (result.risk().hazardousSituation().isEmpty()) {
                securityOnly.add(words.id(result.id()));
                continue;
            }
            HazardousSituation situation =
                    facts.get(result.risk().hazardousSituation().get(), HazardousSituation.class);
            items.add(Text.join(
                    Words.mark(words.names(situation.exposed()), Mark.STRONG),
                    words.text(": " + situation.harm() + " ("),
                    words.id(result.id()),
                    words.text(")")));
        }
        if (!securityOnly.isEmpty()) {
            items.add(Text.join(words.say(ReportText.Q_SECURITY_ONLY), Text.join(", ", securityOnly)));
        }
        long situations = facts.risks.stream()
                .flatMap(result -> result.risk().hazardousSituation().stream())
                .distinct()
                .count();
        return new Card(
                "question-harm",
                words.plain(ReportText.Q_HARM),
                words.plain(ReportText.A_HARM, facts.risks.size(), situations),
                Mark.PLAIN,
                items,
                words.to("risks", ReportText.SEE_RISKS));
    }

    private Card unacceptable() {
        List<Text> items = new ArrayList<>();
        for (RiskResult result : facts.risks) {
            if (!result.acceptability().isAcceptable()) {
                List<Message> obstacles = result.acceptability().obstacles();
                int shown = Math.min(2, obstacles.size());
                Text why = Text.join("; ", messages(obstacles.subList(0, shown)));
                if (obstacles.size() > shown) {
                    why = Text.join(why, words.say(ReportText.AND_MORE, obstacles.size() - shown));
                }
                items.add(Text.join(
                        words.id(result.id()), words.text(" " + result.risk().title() + ". "), why));
            }
        }
        return new Card(
                "question-unacceptable",
                words.plain(ReportText.Q_UNACCEPTABLE),
                words.plain(ReportText.A_UNACCEPTABLE, items.size(), facts.risks.size()),
                items.isEmpty() ? Mark.GOOD : Mark.BAD,
                items,
                words.to("risks", ReportText.SEE_RISKS));
    }

    private Card duties() {
        List<Text> items = new ArrayList<>();
        List<UserInformation> statements = Facts.sorted(facts.content.userInformation()).stream()
                .filter(UserInformation::isForUsers)
                .toList();
        for (UserInformation told : statements) {
            items.add(Text.join(
                    words.text(told.statement() + " ("),
                    words.id(told.id()),
                    words.text(", " + told.location() + ")")));
        }
        long untold = facts.device.assumptions().stream()
                .filter(assumption -> facts.places(assumption).isEmpty())
                .count();
        for (EnvironmentAssumption assumption : Facts.sorted(facts.device.assumptions())) {
            items.add(Text.join(words.id(assumption.id()), words.text(" " + assumption.statement())));
        }
        return new Card(
                "question-user",
                words.plain(ReportText.Q_USER),
                words.plain(
                        ReportText.A_USER,
                        statements.size(),
                        facts.device.assumptions().size(),
                        untold),
                untold > 0 ? Mark.OPEN : Mark.PLAIN,
                items,
                words.to("user", ReportText.SEE_USER));
    }

    private Card clauses() {
        List<Text> items = new ArrayList<>();
        int open = 0;
        for (ClauseStatus.Kind kind : List.of(
                ClauseStatus.Kind.CONTRADICTED,
                ClauseStatus.Kind.GAP,
                ClauseStatus.Kind.UNDETERMINED,
                ClauseStatus.Kind.PLANNED)) {
            List<ClauseCoverage> rows = facts.dossier.coverage().rows(kind);
            if (!rows.isEmpty()) {
                open += rows.size();
                items.add(
                        Text.join(Text.of(words.name(kind) + " (" + rows.size() + "): ", Mark.STRONG), numbers(rows)));
            }
        }
        return new Card(
                "question-clauses",
                words.plain(ReportText.Q_CLAUSES),
                words.plain(ReportText.A_CLAUSES, open, facts.clauses.size()),
                open == 0 ? Mark.GOOD : Mark.BAD,
                items,
                words.to("coverage", ReportText.SEE_COVERAGE));
    }

    private Text numbers(List<ClauseCoverage> rows) {
        List<Text> numbers = new ArrayList<>();
        for (ClauseCoverage row : rows.subList(0, Math.min(MANY, rows.size()))) {
            numbers.add(new Text(List.of(new Text.Span(
                    row.clause().id().number(), '#' + Words.anchor(row.clause().id()), Mark.PLAIN))));
        }
        Text shown = Text.join(", ", numbers);
        return rows.size() <= MANY ? shown : Text.join(shown, words.say(ReportText.AND_MORE, rows.size() - MANY));
    }

    private Card method() {
        Set<Text> items = new LinkedHashSet<>();
        items.add(words.say(
                ReportText.POLICY_VERSION,
                facts.policy.id(),
                facts.policy.version(),
                words.name(facts.policy.profile())));
        items.addAll(editions());
        items.add(words.say(ReportText.METHOD_VERSION, RiskAssessment.METHOD_VERSION, facts.assessment.asOf()));
        return new Card(
                "question-method",
                words.plain(ReportText.Q_METHOD),
                words.plain(
                        ReportText.A_METHOD,
                        facts.policy.id(),
                        facts.dossier.coverage().editions().get(0).name()),
                Mark.PLAIN,
                ImmutableList.copyOf(items),
                words.to("sources", ReportText.SEE_SOURCES));
    }
}
