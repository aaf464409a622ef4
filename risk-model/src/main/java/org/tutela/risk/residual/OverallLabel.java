package org.tutela.risk.residual;

import org.tutela.core.text.Label;

/** What stands beside values of the overall residual risk in documents. Codes are never reused. */
public enum OverallLabel implements Label {
    /** The worst level in each dimension. */
    WORST(
            "OVL-001",
            "Worst level in each dimension",
            "Höchste Stufe je Dimension",
            "Niveau le plus élevé par dimension"),
    /** Dimension. */
    DIMENSION("OVL-002", "Dimension", "Dimension", "Dimension"),
    /** Level. */
    LEVEL("OVL-003", "Level", "Stufe", "Niveau"),
    /** Risk. */
    RISK("OVL-004", "Risk", "Risiko", "Risque"),
    /** Risks. */
    RISKS("OVL-005", "Risks", "Risiken", "Risques"),
    /** How many risks stand in each cell. */
    COUNTS(
            "OVL-006",
            "Risks by exploitability and severity",
            "Risiken nach Ausnutzbarkeit und Schwere",
            "Risques par exploitabilité et gravité"),
    /** Exploitability. */
    EXPLOITABILITY("OVL-007", "Exploitability", "Ausnutzbarkeit", "Exploitabilité"),
    /** Severity. */
    SEVERITY("OVL-008", "Severity", "Schwere", "Gravité"),
    /** The share of reliance on the operating environment. */
    ENVIRONMENT(
            "OVL-009",
            "Share of risks controlled only thanks to the operating environment",
            "Anteil der Risiken, die nur dank der Betriebsumgebung beherrscht sind",
            "Part des risques maîtrisés seulement grâce à l'environnement d'exploitation"),
    /** Steps that several risks share, first ones and all. */
    STEPS(
            "OVL-010",
            "Attack steps that several risks share, {0} of {1}",
            "Angriffsschritte, die mehrere Risiken gemeinsam haben, {0} von {1}",
            "Étapes d'attaque communes à plusieurs risques, {0} sur {1}"),
    /** Attack step. */
    STEP("OVL-011", "Attack step", "Angriffsschritt", "Étape d'attaque"),
    /** Controls that several risks rest on, first ones and all. */
    CONTROLS(
            "OVL-012",
            "Controls whose failure alone makes several risks worse, {0} of {1}",
            "Maßnahmen, deren Versagen allein mehrere Risiken verschlechtert, {0} von {1}",
            "Mesures dont la seule défaillance aggrave plusieurs risques, {0} sur {1}"),
    /** Control. */
    CONTROL("OVL-013", "Control", "Maßnahme", "Mesure"),
    /** Risks that become worse. */
    WORSE("OVL-014", "Becoming worse", "Verschlechtert", "Aggravés"),
    /** Risks that are no longer controlled. */
    UNCONTROLLED("OVL-015", "No longer controlled", "Nicht mehr beherrscht", "Plus maîtrisés"),
    /** What may decide but is not known. */
    UNKNOWNS("OVL-016", "Not known", "Nicht bekannt", "Inconnu"),
    /** Vulnerabilities under investigation. */
    INVESTIGATED(
            "OVL-017",
            "Vulnerabilities under investigation",
            "Schwachstellen in Untersuchung",
            "Vulnérabilités à l'étude"),
    /** Gaps in the reduction as far as possible. */
    GAPS(
            "OVL-018",
            "Where the reduction as far as possible is not shown",
            "Wo die Minderung so weit wie möglich nicht gezeigt ist",
            "Où la réduction autant que possible n'est pas démontrée"),
    /** What is missing. */
    MISSING("OVL-019", "What is missing", "Was fehlt", "Ce qui manque"),
    /** The probability of at least one harm. */
    PROBABILITIES(
            "OVL-020",
            "Probability of at least one harm to safety",
            "Wahrscheinlichkeit mindestens eines Schadens",
            "Probabilité d'au moins un dommage"),
    /** Severity from which on harms count. */
    AT_LEAST("OVL-021", "Severity from", "Schwere ab", "Gravité à partir de"),
    /** What a probability is counted per. */
    UNIT("OVL-022", "Per", "Je", "Par"),
    /** Risks without an estimate. */
    NOT_ESTIMATED("OVL-023", "Without an estimate", "Ohne Schätzung", "Sans estimation"),
    /** At least. */
    LOWER("OVL-024", "At least", "Mindestens", "Au moins"),
    /** At most. */
    UPPER("OVL-025", "At most", "Höchstens", "Au plus"),
    /** At most, if the risks are independent. */
    IF_INDEPENDENT(
            "OVL-026",
            "At most, assuming independence",
            "Höchstens, unter Annahme der Unabhängigkeit",
            "Au plus, en supposant l'indépendance"),
    /** Some of many. */
    AND_MORE("OVL-027", "and {0} more", "und {0} weitere", "et {0} de plus");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    OverallLabel(String code, String english, String german, String french) {
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
