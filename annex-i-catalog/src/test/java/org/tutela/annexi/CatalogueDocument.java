package org.tutela.annexi;

import java.util.List;
import org.tutela.annexi.guidance.CapabilityClauses;
import org.tutela.annexi.guidance.GuidanceSection;
import org.tutela.annexi.guidance.Mdcg201916;
import org.tutela.core.clause.CatalogueEdition.Confidence;
import org.tutela.core.clause.ClauseId;

/** Renders what a regulatory reviewer reads: every clause of every edition, in plain Markdown. */
final class CatalogueDocument {

    private final StringBuilder out = new StringBuilder(1 << 19);

    private CatalogueDocument() {}

    static String render() {
        CatalogueDocument document = new CatalogueDocument();
        document.head();
        document.editions();
        document.instrument(
                "Annex I of the MDR", AnnexI.mdr(), AnnexI.mdrEditions().get(0));
        document.instrument("Annex I of the IVDR", AnnexI.ivdr(), AnnexI.ivdr());
        return document.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void head() {
        line("# Annex I, clause by clause");
        line("");
        line(
                "This page is rendered from the code and held equal to it by a test; do not edit it. The words are ours and not the legal");
        line(
                "text: only numbers, chapters and headings are official. Authentic is the Official Journal of the European Union.");
        line("");
    }

    private void editions() {
        line("| Edition | In force from | Applies from | Source | Checked | Clauses |");
        line("| --- | --- | --- | --- | --- | --- |");
        for (List<ClauseCatalog> editions : List.of(AnnexI.mdrEditions(), AnnexI.ivdrEditions())) {
            for (ClauseCatalog catalog : editions) {
                line("| " + catalog.edition().name() + " | " + catalog.edition().inForceFrom() + " | "
                        + catalog.edition().appliesFrom() + " | "
                        + catalog.edition().source() + " | "
                        + catalog.edition().confidence() + " | "
                        + catalog.clauses().size() + " |");
            }
        }
        line("");
        line("Changed from MDR-I@2017-05-25 to MDR-I@2026-01-01:");
        line("");
        for (CatalogDiff.Change change :
                CatalogDiff.between(AnnexI.mdrEditions().get(0), AnnexI.mdr()).changed()) {
            line("- " + change.clause().number() + ": " + words(change.parts()));
        }
    }

    private void instrument(String title, ClauseCatalog catalog, ClauseCatalog earlier) {
        line("");
        line("# " + title);
        String chapter = "";
        for (Clause clause : catalog.clauses()) {
            if (!clause.chapter().equals(chapter)) {
                chapter = clause.chapter();
                line("");
                line("## Chapter " + chapter);
            }
            clause(clause);
            Clause before = earlier.get(clause.id());
            if (!before.equals(clause)) {
                line("");
                line("Until " + clause.wording().inForceFrom().minusDays(1) + ": " + before.title() + ". "
                        + before.summary());
                obligations(before);
            }
        }
    }

    private void clause(Clause clause) {
        line("");
        line("### " + clause.id().number() + " " + clause.title());
        clause.heading().ifPresent(heading -> {
            line("");
            line("Official heading: *" + heading + "*");
        });
        line("");
        line(clause.summary());
        obligations(clause);
        line("");
        line("- Applies: " + clause.applicability());
        line("- Themes: " + words(clause.themes()));
        if (!clause.references().isEmpty()) {
            line("- Refers to: " + String.join("; ", clause.references()));
        }
        for (Counterpart counterpart : clause.counterparts()) {
            line("- " + counterpart(counterpart));
        }
        List<GuidanceSection> sections = Mdcg201916.sectionsOn(clause.id());
        if (!sections.isEmpty()) {
            StringBuilder numbers = new StringBuilder();
            sections.forEach(
                    section -> numbers.append(numbers.length() == 0 ? "" : ", ").append(section.number()));
            line("- MDCG 2019-16: " + numbers);
        }
        if (!CapabilityClauses.serving(clause.id()).isEmpty()) {
            line("- Security capabilities: " + words(CapabilityClauses.serving(clause.id())));
        }
        for (String note : clause.notes()) {
            line("- Note: " + note);
        }
        if (clause.wording().confidence() != Confidence.CROSS_CHECKED) {
            line("- Wording: " + clause.wording().act() + ", from "
                    + clause.wording().inForceFrom() + ", " + clause.wording().confidence());
        }
    }

    private void obligations(Clause clause) {
        if (clause.obligations().isEmpty()) {
            return;
        }
        line("");
        line("| Who | How strictly | What | About | When |");
        line("| --- | --- | --- | --- | --- |");
        for (Obligation obligation : clause.obligations()) {
            line("| " + obligation.subject() + " | " + obligation.modality() + " | " + obligation.duty() + " | "
                    + obligation.object() + " | " + obligation.condition().orElse("") + " |");
        }
    }

    private static String counterpart(Counterpart counterpart) {
        String other = counterpart.clause().map(ClauseId::toString).orElse("none");
        String basis = counterpart.basis() == Counterpart.Basis.MDCG_TABLE_1 ? " (MDCG 2019-16, Table 1)" : "";
        String reason = counterpart.reason().isEmpty() ? "" : ": " + counterpart.reason();
        return "Counterpart: " + other + ", " + counterpart.relation() + basis + reason;
    }

    private static String words(Iterable<?> items) {
        StringBuilder words = new StringBuilder();
        items.forEach(item -> words.append(words.length() == 0 ? "" : ", ").append(item));
        return words.toString();
    }
}
