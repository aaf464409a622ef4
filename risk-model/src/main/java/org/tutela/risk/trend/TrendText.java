package org.tutela.risk.trend;

import org.tutela.core.text.Label;

/** The texts that explain trends. Codes are never reused. */
public enum TrendText implements Label {
    /** What is explained. */
    SERIES("TRD-001", "Trend of series {0}", "Trend der Reihe {0}", "Tendance de la série {0}"),
    /** The rule of the conclusion. */
    RULE(
            "TRD-002",
            "reportable if there is a signal, it is relevant to benefit and risk, and it may be unacceptable",
            "meldepflichtig, wenn es ein Signal gibt, es für Nutzen und Risiko erheblich ist und unvertretbar sein kann",
            "à notifier s'il y a un signal, s'il importe au rapport bénéfice-risque et s'il peut être inacceptable"),
    /** The expected count. */
    EXPECTED("TRD-003", "Expected events", "Erwartete Ereignisse", "Événements attendus"),
    /** A stated rate. */
    STATED_RATE(
            "TRD-004",
            "{0} for a unit of exposure, stated in {1}, times {2}",
            "{0} je Einheit der Exposition, angegeben in {1}, mal {2}",
            "{0} par unité d'exposition, indiqué dans {1}, fois {2}"),
    /** A rate of an earlier period. */
    EARLIER_RATE(
            "TRD-005",
            "{0} events in {1} units of exposure before, times {2}",
            "{0} Ereignisse in {1} Einheiten der Exposition zuvor, mal {2}",
            "{0} événements pour {1} unités d'exposition auparavant, fois {2}"),
    /** The observed count. */
    OBSERVED("TRD-006", "Observed events", "Beobachtete Ereignisse", "Événements observés"),
    /** A given count. */
    COUNTED("TRD-007", "counted from {0} to {1}", "gezählt von {0} bis {1}", "comptés du {0} au {1}"),
    /** The p-value of the frequency. */
    FREQUENCY("TRD-008", "P-value of the frequency", "p-Wert der Häufigkeit", "Valeur p de la fréquence"),
    /** The p-value of the severity. */
    SEVERITY("TRD-009", "P-value of the severity", "p-Wert der Schwere", "Valeur p de la gravité"),
    /** How p-values are adjusted. */
    ADJUSTED(
            "TRD-010",
            "{0} by the test {1}; adjusted by {2} in the family of {3} tests; a signal up to {4}",
            "{0} nach dem Test {1}; angepasst nach {2} in der Familie von {3} Tests; ein Signal bis {4}",
            "{0} selon le test {1} ; ajusté selon {2} dans la famille de {3} tests ; signal jusqu'à {4}"),
    /** The signals. */
    SIGNALS("TRD-011", "Signals", "Signale", "Signaux"),
    /** The rule of the signals. */
    SIGNALS_RULE(
            "TRD-012",
            "any of frequency, severity, drift, repetition of a rare event, confirmed exploitation",
            "eines von Häufigkeit, Schwere, Drift, Wiederholung eines seltenen Ereignisses, bestätigte Ausnutzung",
            "l'un de : fréquence, gravité, dérive, répétition d'un événement rare, exploitation confirmée"),
    /** The first judgement. */
    BENEFIT_RISK(
            "TRD-013",
            "Is it relevant to benefit and risk?",
            "Ist es für Nutzen und Risiko erheblich?",
            "Importe-t-il au rapport bénéfice-risque ?"),
    /** The second judgement. */
    UNACCEPTABLE(
            "TRD-014",
            "May it lead to unacceptable risk?",
            "Kann es zu einem unvertretbaren Risiko führen?",
            "Peut-il mener à un risque inacceptable ?"),
    /** A judgement. */
    JUDGED("TRD-015", "judged by {0}: {1}", "beurteilt von {0}: {1}", "jugé par {0} : {1}"),
    /** No judgement. */
    NOT_JUDGED(
            "TRD-016",
            "not judged, or without a reason",
            "nicht oder ohne Grund beurteilt",
            "non jugé, ou sans raison"),
    /** No observation. */
    NO_PERIOD(
            "TRD-017",
            "there is no observation period",
            "es gibt keinen Beobachtungszeitraum",
            "il n'y a pas de période d'observation"),
    /** No expectation. */
    NO_EXPECTATION(
            "TRD-018",
            "neither the technical documentation nor an earlier period says what is foreseen",
            "weder die technische Dokumentation noch ein früherer Zeitraum sagt, was vorhersehbar ist",
            "ni la documentation technique ni une période antérieure ne dit ce qui est prévisible"),
    /** Too large a count. */
    TOO_LARGE(
            "TRD-019",
            "the expected count is beyond what is computed",
            "die erwartete Anzahl übersteigt, was berechnet wird",
            "le nombre attendu dépasse ce qui est calculé");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    TrendText(String code, String english, String german, String french) {
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
