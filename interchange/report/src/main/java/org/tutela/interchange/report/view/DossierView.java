package org.tutela.interchange.report.view;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.tutela.core.text.Language;
import org.tutela.interchange.report.Dossier;

/** A dossier as a page. */
public final class DossierView {

    private DossierView() {}

    /**
     * Turns a dossier into a page.
     *
     * @param dossier the dossier
     * @param language the language of our texts
     * @return the page
     */
    public static Page page(Dossier dossier, Language language) {
        requireNonNull(dossier, "dossier");
        requireNonNull(language, "language");
        Facts facts = new Facts(dossier);
        Words words = new Words(language, facts);
        FrontView front = new FrontView(facts, words);
        RiskView risks = new RiskView(facts, words);
        RegisterView registers = new RegisterView(facts, words);
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(front.identity(), front.verdict(), front.questions());
        sections.add(new MatrixView(facts, words).section(), front.overall());
        sections.add(risks.overview()).addAll(risks.details());
        sections.add(registers.threats(), registers.vulnerabilities(), registers.controls(), registers.evidence());
        sections.add(new TraceView(facts, words).section());
        sections.add(registers.findings(), registers.user());
        sections.add(new CoverageView(facts, words).section());
        sections.add(registers.device(), registers.sources());
        return new Page(
                language,
                front.title(),
                words.say(ReportText.INTERNAL),
                lead(facts, words),
                words.say(ReportText.CONTENTS).plain(),
                sections.build());
    }

    private static Text lead(Facts facts, Words words) {
        String note = facts.assessment.file().content().note();
        return note.isEmpty()
                ? words.say(ReportText.LEAD)
                : Text.join(words.say(ReportText.LEAD), words.text(" "), Words.mark(words.text(note), Mark.STRONG));
    }
}
