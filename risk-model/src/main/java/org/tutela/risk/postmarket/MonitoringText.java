package org.tutela.risk.postmarket;

import org.tutela.core.text.Label;

/** What monitoring and reassessment write down as their reasons. */
public enum MonitoringText implements Label {
    /** Why a case was opened. */
    OPENED(
            "MON-001",
            "Advisory {0} of {1} names component {2}",
            "Sicherheitshinweis {0} von {1} nennt die Komponente {2}",
            "L'avis {0} de {1} nomme le composant {2}"),
    /** Why a case was reopened for a component. */
    ANOTHER_COMPONENT(
            "MON-002",
            "Advisory {0} of {1} names component {2} as well",
            "Sicherheitshinweis {0} von {1} nennt auch die Komponente {2}",
            "L'avis {0} de {1} nomme aussi le composant {2}"),
    /** Why a case was reopened for exploitation. */
    EXPLOITED(
            "MON-003",
            "Exploitation became known: entry of {0} in the catalogue of known exploited vulnerabilities",
            "Eine Ausnutzung wurde bekannt: Eintrag von {0} im Katalog bekannter ausgenutzter Schwachstellen",
            "Une exploitation est connue : entrée de {0} au catalogue des vulnérabilités exploitées connues"),
    /** Why a case was reopened for another case. */
    MERGED(
            "MON-004",
            "Case {0} is about the same vulnerability and went into this one",
            "Fall {0} betrifft dieselbe Schwachstelle und ging in diesem auf",
            "Le cas {0} concerne la même vulnérabilité et a été intégré à celui-ci"),
    /** Why a case was reopened for a statement. */
    STATED_AFFECTED(
            "MON-005",
            "{0} says that component {1} is affected, after it was said not to be",
            "{0} sagt, dass die Komponente {1} betroffen ist, nachdem das Gegenteil gesagt worden war",
            "{0} dit que le composant {1} est affecté, après que le contraire a été dit"),
    /** A vulnerability stands with other facts in the file. */
    VULNERABILITY_CHANGED(
            "MON-010",
            "Vulnerability {0} of case {1}: {2}",
            "Schwachstelle {0} des Falls {1}: {2}",
            "Vulnérabilité {0} du cas {1} : {2}"),
    /** A vulnerability was linked with a step. */
    STEP_LINKED(
            "MON-011",
            "Step {0} exploits vulnerability {1} of case {2}",
            "Schritt {0} nutzt die Schwachstelle {1} des Falls {2}",
            "L'étape {0} exploite la vulnérabilité {1} du cas {2}"),
    /** A rating was raised by signals. */
    RATING_RAISED(
            "MON-012",
            "Step {0} is raised from {1} to {2}, by what is known of the exploitation of {3}",
            "Schritt {0} steigt von {1} auf {2}, wegen dessen, was über die Ausnutzung von {3} bekannt ist",
            "L'étape {0} passe de {1} à {2}, d'après ce que l'on sait de l'exploitation de {3}"),
    /** A factor was raised. */
    FACTOR_RAISED(
            "MON-013",
            "Factor {1} of step {0} is raised from {2} to {3}, by {4}",
            "Faktor {1} von Schritt {0} steigt von {2} auf {3}, wegen {4}",
            "Le facteur {1} de l'étape {0} passe de {2} à {3}, en raison de {4}"),
    /** A rating is open again. */
    RATING_OPEN(
            "MON-015",
            "Step {0} was rated {1} before vulnerability {2} was linked with it; its rating is open",
            "Schritt {0} wurde mit {1} bewertet, bevor Schwachstelle {2} mit ihm verknüpft wurde; seine Bewertung ist offen",
            "L'étape {0} était évaluée à {1} avant que la vulnérabilité {2} lui soit liée ; son évaluation est ouverte"),
    /** A factor is open again. */
    FACTOR_OPEN(
            "MON-016",
            "Factor {1} of step {0} was rated {2} before vulnerability {3} was linked with it; it is open",
            "Faktor {1} von Schritt {0} wurde mit {2} bewertet, bevor Schwachstelle {3} mit ihm verknüpft wurde; er ist offen",
            "Le facteur {1} de l'étape {0} était évalué à {2} avant que la vulnérabilité {3} lui soit liée ; il est ouvert"),
    /** A control was suspended. */
    CONTROL_SUSPENDED(
            "MON-014",
            "Control {0} is suspended: its component {1} has vulnerability {2}",
            "Maßnahme {0} ist ausgesetzt: ihre Komponente {1} hat die Schwachstelle {2}",
            "La mesure {0} est suspendue : son composant {1} a la vulnérabilité {2}"),
    /** The benefit-risk analysis must be reviewed for a risk. */
    REVIEW_RISK("MON-020", "Risk {0} moved: {1}", "Risiko {0} hat sich verändert: {1}", "Le risque {0} a changé : {1}"),
    /** The benefit-risk analysis must be reviewed for a decision. */
    REVIEW_DECISION(
            "MON-021",
            "The acceptance of risk {0} no longer rests on what is left of it",
            "Die Annahme von Risiko {0} beruht nicht mehr auf dem, was davon bleibt",
            "L'acceptation du risque {0} ne repose plus sur ce qu'il en reste"),
    /** The benefit-risk analysis must be reviewed for the overall residual risk. */
    REVIEW_OVERALL(
            "MON-022",
            "Overall residual risk went from {0} to {1}",
            "Das Gesamtrestrisiko ging von {0} zu {1}",
            "Le risque résiduel global est passé de {0} à {1}"),
    /** A remedy brings more risk. */
    REMEDY_GREATER(
            "MON-030",
            "Control {0} brings risk {1}, which is greater in {2} than risk {3} without it",
            "Maßnahme {0} bringt Risiko {1}, das in {2} größer ist als Risiko {3} ohne sie",
            "La mesure {0} apporte le risque {1}, plus grand en {2} que le risque {3} sans elle"),
    /** A remedy brings as much risk. */
    REMEDY_EQUAL(
            "MON-031",
            "Control {0} brings risk {1}, which is as great in {2} as risk {3} without it",
            "Maßnahme {0} bringt Risiko {1}, das in {2} ebenso groß ist wie Risiko {3} ohne sie",
            "La mesure {0} apporte le risque {1}, aussi grand en {2} que le risque {3} sans elle"),
    /** A remedy brings less risk or none. */
    REMEDY_LESS(
            "MON-032",
            "Control {0} brings less risk than risk {1} without it, or none",
            "Maßnahme {0} bringt weniger Risiko als Risiko {1} ohne sie, oder keines",
            "La mesure {0} apporte moins de risque que le risque {1} sans elle, ou aucun"),
    /** It was not analysed what a remedy brings. */
    REMEDY_NOT_ANALYSED(
            "MON-033",
            "Nobody has analysed which risks control {0} brings",
            "Niemand hat untersucht, welche Risiken Maßnahme {0} bringt",
            "Personne n'a analysé quels risques apporte la mesure {0}");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    MonitoringText(String code, String english, String german, String french) {
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
