package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.canonical.CanonicalText;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;
import org.tutela.core.text.Label;
import org.tutela.core.text.MessageKey;

/**
 * A part of the technical documentation that is about security; MDR Annex II and III, MDCG 2019-16 rev.1, 4.1. The wording is ours.
 * As a message key a part is its title. It is stored as its code, such as {@code TD-01}.
 */
public enum DocumentationPart implements Label, CanonicalText {
    /** Security risk management plan: analysis, evaluation, control, residual evaluation, reporting. */
    TD_01(
            "TD-01",
            "Security risk management plan: analysis, evaluation, control, residual evaluation, reporting",
            "Plan des Sicherheitsrisikomanagements: Analyse, Bewertung, Beherrschung, Restrisiko, Bericht",
            "Plan de gestion des risques de sécurité : analyse, évaluation, maîtrise, risque résiduel, rapport",
            List.of("3"),
            List.of("3"),
            List.of(mdcg("3.2"))),
    /** Threat model: method, assumptions, from supply chain to decommissioning. */
    TD_02(
            "TD-02",
            "Threat model: method, assumptions, from supply chain to decommissioning",
            "Bedrohungsmodell: Methode, Annahmen, von der Lieferkette bis zur Außerbetriebnahme",
            "Modèle de menaces : méthode, hypothèses, de l'approvisionnement à la mise hors service",
            List.of("3(b)"),
            List.of("3(b)"),
            List.of(mdcg("3.4"), fda("V.A.1"))),
    /** Criteria of acceptance, laid down before the evaluation. */
    TD_03(
            "TD-03",
            "Criteria of acceptance, laid down before the evaluation",
            "Kriterien der Vertretbarkeit, vor der Bewertung festgelegt",
            "Critères d'acceptation, fixés avant l'évaluation",
            List.of("4"),
            List.of("4"),
            List.of(mdcg("3.5"), fda("V.A.2"))),
    /** Risks before and after control, the method, and what goes over to safety. */
    TD_04(
            "TD-04",
            "Risks before and after control, the method, and what goes over to safety",
            "Risiken vor und nach Maßnahmen, die Methode und was in die Sicherheit übergeht",
            "Risques avant et après mesures, méthode, et ce qui passe à la sécurité",
            List.of("3(c)"),
            List.of("3(c)"),
            List.of(fda("V.A.2"))),
    /** Controls: reason of priority, three analyses of what they preserve, risks they bring. */
    TD_05(
            "TD-05",
            "Controls: reason of priority, three analyses of what they preserve, risks they bring",
            "Maßnahmen: Grund des Rangs, drei Analysen des zu Erhaltenden, eingeführte Risiken",
            "Mesures : motif de priorité, trois analyses de préservation, risques introduits",
            List.of("4"),
            List.of("4"),
            List.of(mdcg("3.3"))),
    /** Verification and validation: plan and reports, independence of testers. */
    TD_06(
            "TD-06",
            "Verification and validation: plan and reports, independence of testers",
            "Verifizierung und Validierung: Plan und Berichte, Unabhängigkeit der Prüfer",
            "Vérification et validation : plan et rapports, indépendance des testeurs",
            List.of("17.2"),
            List.of("16.2"),
            List.of(mdcg("3.7"), iec("5.7"))),
    /** Overall residual risk, and benefit against risk overall. */
    TD_07(
            "TD-07",
            "Overall residual risk, and benefit against risk overall",
            "Gesamtrestrisiko, und Nutzen gegen Risiko insgesamt",
            "Risque résiduel global, et bénéfice contre risque dans l'ensemble",
            List.of("1", "8"),
            List.of("1", "8"),
            List.of(mdcg("3.5"))),
    /** Clauses of Annex I that bear on security and how each is met. */
    TD_08(
            "TD-08",
            "Clauses of Annex I that bear on security and how each is met",
            "Abschnitte des Anhangs I zur Sicherheit und wie jeder erfüllt ist",
            "Points de l'annexe I sur la sécurité et comment chacun est satisfait",
            List.of(
                    "1",
                    "2",
                    "3",
                    "4",
                    "8",
                    "14.1",
                    "14.2(d)",
                    "14.5",
                    "17.1",
                    "17.2",
                    "17.4",
                    "18.8",
                    "22.1",
                    "23.1(g)",
                    "23.2(m)",
                    "23.4(g)",
                    "23.4(ab)"),
            List.of(
                    "1",
                    "2",
                    "3",
                    "4",
                    "8",
                    "13.1",
                    "13.2(d)",
                    "13.5",
                    "16.1",
                    "16.2",
                    "16.4",
                    "19.1",
                    "20.1(g)",
                    "20.2(m)",
                    "20.4.1(ah)"),
            List.of(mdcg("1.3, Table 1"))),
    /** Bill of materials with support of each component; known vulnerabilities and their assessment. */
    TD_09(
            "TD-09",
            "Bill of materials with support of each component; known vulnerabilities and their assessment",
            "Stückliste mit Unterstützung jeder Komponente; bekannte Schwachstellen und ihre Bewertung",
            "Nomenclature avec support de chaque composant ; vulnérabilités connues et leur évaluation",
            List.of("17.2"),
            List.of("16.2"),
            List.of(fda("V.A.4"))),
    /** Views of the architecture: global, harm to many patients, updates, use cases. */
    TD_10(
            "TD-10",
            "Views of the architecture: global, harm to many patients, updates, use cases",
            "Sichten der Architektur: gesamt, Schaden vieler Patienten, Aktualisierung, Anwendungsfälle",
            "Vues de l'architecture : globale, dommage à de nombreux patients, mises à jour, cas d'usage",
            List.of("17.2"),
            List.of("16.2"),
            List.of(fdaUnread("V.B"))),
    /** Unresolved anomalies, with weakness and criteria. */
    TD_11(
            "TD-11",
            "Unresolved anomalies, with weakness and criteria",
            "Offene Anomalien, mit Schwäche und Kriterien",
            "Anomalies non résolues, avec faiblesse et critères",
            List.of("17.2"),
            List.of("16.2"),
            List.of(fda("V.A.5"))),
    /** Plan and reports of post-market surveillance, with security sources and the method of trends. */
    TD_12(
            "TD-12",
            "Plan and reports of post-market surveillance, with security sources and the method of trends",
            "Plan und Berichte der Überwachung nach dem Inverkehrbringen, mit Quellen und Trendmethode",
            "Plan et rapports de surveillance après commercialisation, avec sources et méthode de tendance",
            List.of("3(e)"),
            List.of("3(e)"),
            List.of(Citation.primary(Sources.MDR, "Annex III; Art. 83 to 86, 88"))),
    /** Handling and disclosure of vulnerabilities. */
    TD_13(
            "TD-13",
            "Handling and disclosure of vulnerabilities",
            "Behandlung und Offenlegung von Schwachstellen",
            "Traitement et divulgation des vulnérabilités",
            List.of("3(e)"),
            List.of("3(e)"),
            List.of(fda("VI.B"), iec("9"))),
    /** Records of the security life cycle. */
    TD_14(
            "TD-14",
            "Records of the security life cycle",
            "Aufzeichnungen des Sicherheitslebenszyklus",
            "Enregistrements du cycle de vie de sécurité",
            List.of("17.2"),
            List.of("16.2"),
            List.of(iec("4 to 9"))),
    /** Traceability of threats, risks, components and tests. */
    TD_15(
            "TD-15",
            "Traceability of threats, risks, components and tests",
            "Rückverfolgbarkeit von Bedrohungen, Risiken, Komponenten und Prüfungen",
            "Traçabilité des menaces, risques, composants et essais",
            List.of("17.2"),
            List.of("16.2"),
            List.of(fda("V.A"))),
    /** Updates of the documentation after findings on the market. */
    TD_16(
            "TD-16",
            "Updates of the documentation after findings on the market",
            "Aktualisierung der Dokumentation nach Befunden am Markt",
            "Mise à jour de la documentation après constats sur le marché",
            List.of("3(e)"),
            List.of("3(e)"),
            List.of(mdcg("4.1"))),
    /** Reasons of the minimum IT requirements. */
    TD_17(
            "TD-17",
            "Reasons of the minimum IT requirements",
            "Gründe der Mindestanforderungen an die IT",
            "Motifs des exigences informatiques minimales",
            List.of("17.4"),
            List.of("16.4"),
            List.of(mdcg("3.6"))),
    /** Review of the user information for the release. */
    TD_18(
            "TD-18",
            "Review of the user information for the release",
            "Prüfung der Anwenderinformation für die Version",
            "Revue de l'information des utilisateurs pour la version",
            List.of("23.4(ab)"),
            List.of("20.4.1(ah)"),
            List.of(iec("4.1.9")));

    private final String code;
    private final String english;
    private final String german;
    private final String french;
    private final ImmutableList<String> mdrClauses;
    private final ImmutableList<String> ivdrClauses;
    private final ImmutableList<Citation> sources;
    private final Gap gap;

    DocumentationPart(
            String code,
            String english,
            String german,
            String french,
            List<String> mdrClauses,
            List<String> ivdrClauses,
            List<Citation> sources) {
        this.code = code;
        this.english = english;
        this.german = german;
        this.french = french;
        this.mdrClauses = ImmutableList.copyOf(mdrClauses);
        this.ivdrClauses = ImmutableList.copyOf(ivdrClauses);
        this.sources = ImmutableList.copyOf(sources);
        this.gap = new Gap(this);
    }

    private static Citation mdcg(String section) {
        return Citation.primary(Sources.MDCG_2019_16, section);
    }

    private static Citation fda(String section) {
        return new Citation(Sources.FDA_2026, section, SourceGrade.SECONDARY);
    }

    private static Citation fdaUnread(String section) {
        return new Citation(Sources.FDA_2026, section, SourceGrade.UNVERIFIED);
    }

    private static Citation iec(String clause) {
        return new Citation(Sources.IEC_81001_5_1, clause, SourceGrade.SECONDARY);
    }

    /**
     * Returns the part with a code.
     *
     * @param text the code, such as {@code TD-01}
     * @return the part
     * @throws IllegalArgumentException if there is no such part
     */
    public static DocumentationPart parse(String text) {
        requireNonNull(text, "text");
        for (DocumentationPart part : values()) {
            if (part.code.equals(text)) {
                return part;
            }
        }
        throw new IllegalArgumentException("Unknown documentation part '" + text + "', known parts are " + values()[0]
                + " to " + values()[values().length - 1]);
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title. */
    @Override
    public String english() {
        return english;
    }

    @Override
    public String german() {
        return german;
    }

    @Override
    public String french() {
        return french;
    }

    /**
     * Returns the clauses of Annex I that it shows to be met.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the clauses in the order of the law, immutable, never empty
     */
    public List<ClauseId> clauses(Instrument regulation) {
        requireNonNull(regulation, "regulation");
        return (regulation.equals(Instrument.IVDR) ? ivdrClauses : mdrClauses)
                .stream().map(number -> ClauseId.of(regulation, "I", number)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the sources beside Annex I.
     *
     * @return the citations, immutable, never empty
     */
    public List<Citation> sources() {
        return sources;
    }

    /**
     * Returns the code of the finding that this part is missing.
     *
     * @return the code, with the reason as its one parameter
     */
    public FindingCode gap() {
        return gap;
    }

    /**
     * Returns the code.
     *
     * @return such as {@code TD-01}
     */
    @Override
    public String toString() {
        return code;
    }

    /** That a part is missing. */
    private record Gap(DocumentationPart part) implements FindingCode {

        @Override
        public String code() {
            return part.code;
        }

        @Override
        public String english() {
            return "Missing in the technical documentation: " + part.english + "; {0}";
        }

        @Override
        public FindingSeverity severity() {
            return FindingSeverity.WARNING;
        }

        @Override
        public MessageKey hint() {
            return Hint.FILE;
        }

        @Override
        public List<String> mdrClauses() {
            return part.mdrClauses;
        }

        @Override
        public List<String> ivdrClauses() {
            return part.ivdrClauses;
        }

        @Override
        public String toString() {
            return part.code;
        }
    }

    /** What to do about a missing part. */
    private enum Hint implements MessageKey {
        FILE;

        @Override
        public String code() {
            return "TD-HINT";
        }

        @Override
        public String english() {
            return "File the document for this release and record where, or record why it does not apply";
        }
    }
}
