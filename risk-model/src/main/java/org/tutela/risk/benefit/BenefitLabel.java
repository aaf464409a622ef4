package org.tutela.risk.benefit;

import org.tutela.core.text.Label;

/** What stands beside values in a benefit-risk document. Codes are never reused. */
public enum BenefitLabel implements Label {
    /** Benefit-risk analysis. */
    TITLE("BRD-001", "Benefit-risk analysis", "Nutzen-Risiko-Analyse", "Analyse bénéfice/risque"),
    /** Release. */
    RELEASE("BRD-002", "Release", "Produktversion", "Version"),
    /** Date. */
    DATE("BRD-003", "Date", "Datum", "Date"),
    /** Revision. */
    REVISION("BRD-004", "Revision", "Revision", "Révision"),
    /** Policy. */
    POLICY("BRD-005", "Policy", "Richtlinie", "Politique"),
    /** Digest. */
    DIGEST("BRD-006", "Digest", "Prüfsumme", "Empreinte"),
    /** Conclusion. */
    CONCLUSION("BRD-007", "Conclusion", "Schlussfolgerung", "Conclusion"),
    /** Outcome. */
    OUTCOME("BRD-008", "Outcome", "Ergebnis", "Résultat"),
    /** Release decision. */
    DECISION("BRD-009", "Release decision", "Freigabeentscheidung", "Décision de mise en circulation"),
    /** Gates. */
    GATES("BRD-010", "Gates", "Vorbedingungen", "Conditions préalables"),
    /** Gate. */
    GATE("BRD-011", "Gate", "Vorbedingung", "Condition"),
    /** What must hold. */
    WHAT("BRD-012", "What must hold", "Was gelten muss", "Ce qui doit être vrai"),
    /** Status. */
    STATUS("BRD-013", "Status", "Stand", "État"),
    /** Found. */
    FOUND("BRD-014", "Found", "Befund", "Constat"),
    /** Effects table. */
    EFFECTS("BRD-015", "Effects table", "Wirkungstabelle", "Tableau des effets"),
    /** Factor. */
    FACTOR("BRD-016", "Factor", "Faktor", "Facteur"),
    /** Alternative. */
    ALTERNATIVE("BRD-017", "Alternative", "Alternative", "Alternative"),
    /** Value. */
    VALUE("BRD-018", "Value", "Wert", "Valeur"),
    /** Interval. */
    INTERVAL("BRD-019", "Interval", "Intervall", "Intervalle"),
    /** Grade of evidence. */
    EVIDENCE("BRD-020", "Grade of evidence", "Grad der Evidenz", "Niveau de preuve"),
    /** Source. */
    SOURCE("BRD-021", "Source", "Quelle", "Source"),
    /** Not known. */
    UNKNOWN("BRD-022", "not known", "nicht bekannt", "inconnu"),
    /** Alternatives. */
    ALTERNATIVES("BRD-023", "Alternatives", "Alternativen", "Alternatives"),
    /** Kind. */
    KIND("BRD-024", "Kind", "Art", "Type"),
    /** Description. */
    DESCRIPTION("BRD-025", "Description", "Beschreibung", "Description"),
    /** Availability. */
    AVAILABILITY("BRD-026", "Availability", "Verfügbarkeit", "Disponibilité"),
    /** Robustness. */
    ROBUSTNESS("BRD-027", "Robustness", "Robustheit", "Robustesse"),
    /** Weights. */
    WEIGHTS("BRD-028", "Weights", "Gewichte", "Poids"),
    /** Weight. */
    WEIGHT("BRD-029", "Weight", "Gewicht", "Poids"),
    /** Scores. */
    SCORES("BRD-030", "Scores", "Punktzahlen", "Scores"),
    /** Linear. */
    LINEAR("BRD-031", "Linear", "Linear", "Linéaire"),
    /** Product. */
    PRODUCT("BRD-032", "Product", "Produkt", "Produit"),
    /** Weights at which another alternative comes first. */
    SWITCHES(
            "BRD-033",
            "Weights at which another alternative comes first",
            "Gewichte, bei denen eine andere Alternative vorn liegt",
            "Poids à partir desquels une autre alternative arrive en tête"),
    /** Switch weight. */
    SWITCH("BRD-034", "Switch weight", "Umschlagsgewicht", "Poids de bascule"),
    /** Acceptability under uncertain weights and values. */
    SIMULATIONS(
            "BRD-035",
            "Acceptability under uncertain weights and values",
            "Akzeptanz bei unsicheren Gewichten und Werten",
            "Acceptabilité sous poids et valeurs incertains"),
    /** Known of the weights. */
    PREFERENCE("BRD-036", "Known of the weights", "Von den Gewichten bekannt", "Connu des poids"),
    /** First-rank share. */
    FIRST("BRD-037", "First-rank share", "Anteil erster Ränge", "Part des premiers rangs"),
    /** Confidence factor. */
    CONFIDENCE("BRD-038", "Confidence factor", "Vertrauensfaktor", "Facteur de confiance"),
    /** Rationale. */
    RATIONALE("BRD-039", "Rationale", "Begründung", "Justification"),
    /** Question. */
    QUESTION("BRD-040", "Question", "Frage", "Question"),
    /** Intended use. */
    INTENDED_USE("BRD-041", "Intended use", "Zweckbestimmung", "Destination"),
    /** Benefits. */
    BENEFITS("BRD-042", "Benefits", "Nutzen", "Bénéfices"),
    /** Residual risks. */
    RESIDUAL("BRD-043", "Residual risks", "Restrisiken", "Risques résiduels"),
    /** Why not further reduced. */
    FURTHER("BRD-044", "Why not further reduced", "Warum nicht weiter verringert", "Pourquoi pas davantage réduits"),
    /** State of the art. */
    STATE_OF_THE_ART("BRD-045", "State of the art", "Stand der Technik", "État de l’art"),
    /** Uncertainty. */
    UNCERTAINTY("BRD-046", "Uncertainty", "Unsicherheit", "Incertitude"),
    /** Whose values. */
    VALUES("BRD-047", "Whose values", "Wessen Werte", "Valeurs de qui"),
    /** Sensitivity. */
    SENSITIVITY("BRD-048", "Sensitivity", "Empfindlichkeit", "Sensibilité"),
    /** Clinical value judgement. */
    PREFERENCE_DECISION("BRD-049", "Clinical value judgement", "Klinisches Werturteil", "Jugement de valeur clinique"),
    /** Interim plan. */
    INTERIM("BRD-050", "Interim plan", "Übergangsplan", "Plan transitoire"),
    /** Analysis of a single risk. */
    SINGLE("BRD-051", "Analysis of a single risk", "Analyse eines einzelnen Risikos", "Analyse d’un risque isolé"),
    /** Approvals and review. */
    APPROVALS("BRD-052", "Approvals and review", "Genehmigungen und Überprüfung", "Approbations et revue"),
    /** Role. */
    ROLE("BRD-053", "Role", "Rolle", "Rôle"),
    /** Name. */
    NAME("BRD-054", "Name", "Name", "Nom"),
    /** Review by. */
    REVIEW_BY("BRD-055", "Review by", "Überprüfung bis", "Revue au plus tard le"),
    /** Review triggers. */
    TRIGGERS("BRD-056", "Review triggers", "Anlässe zur Überprüfung", "Déclencheurs de revue"),
    /** How it is noticed. */
    WATCH("BRD-057", "How it is noticed", "Wie es bemerkt wird", "Comment cela est constaté"),
    /** Overall residual risk. */
    OVERALL("BRD-058", "Overall residual risk", "Gesamtrestrisiko", "Risque résiduel global"),
    /** Weights at which another alternative comes first in the product model. */
    PRODUCT_SWITCHES(
            "BRD-059",
            "Weights at which another alternative comes first in the product model",
            "Gewichte, bei denen im Produktmodell eine andere Alternative vorn liegt",
            "Poids pour lesquels une autre alternative est première dans le modèle produit");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    BenefitLabel(String code, String english, String german, String french) {
        this.code = code;
        this.english = english;
        this.german = german;
        this.french = french;
    }

    @Override
    public String code() {
        return code;
    }

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
}
