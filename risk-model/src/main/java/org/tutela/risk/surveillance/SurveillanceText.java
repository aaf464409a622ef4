package org.tutela.risk.surveillance;

import org.tutela.core.text.Label;

/** The sentences of surveillance plans and periodic reports. Codes are never reused. */
public enum SurveillanceText implements Label {
    /** A title. */
    PMS_REPORT(
            "PMS-001",
            "Security section of the report on post-market surveillance",
            "Sicherheitsteil des Berichts über die Überwachung nach dem Inverkehrbringen",
            "Partie sécurité du rapport sur la surveillance après commercialisation"),
    /** A title. */
    PSUR(
            "PMS-002",
            "Security section of the periodic safety update report",
            "Sicherheitsteil des regelmäßig aktualisierten Sicherheitsberichts",
            "Partie sécurité du rapport périodique actualisé de sécurité"),
    /** A fact. */
    PERIOD("PMS-003", "Period", "Zeitraum", "Période"),
    /** A fact. */
    DUTY("PMS-004", "Asked for by", "Verlangt von", "Exigé par"),
    /** A value. */
    FROM_TO("PMS-005", "{0} to {1}", "{0} bis {1}", "{0} au {1}"),
    /** A heading. */
    VULNERABILITIES("PMS-006", "Vulnerabilities by state", "Schwachstellen nach Stand", "Vulnérabilités par état"),
    /** A heading. */
    INCIDENTS("PMS-007", "Incidents", "Vorkommnisse", "Incidents"),
    /** A heading. */
    TRENDS("PMS-008", "Trends", "Trends", "Tendances"),
    /** A heading. */
    FINDINGS("PMS-009", "Open findings", "Offene Befunde", "Constats ouverts"),
    /** A column. */
    STATE("PMS-010", "State", "Stand", "État"),
    /** A column. */
    COUNT("PMS-011", "Number", "Anzahl", "Nombre"),
    /** A column. */
    ID("PMS-012", "Id", "Id", "Id"),
    /** A column. */
    OUTCOME("PMS-013", "Outcome", "Ergebnis", "Résultat"),
    /** A column. */
    REPORT_BY("PMS-014", "Report by", "Zu melden bis", "À notifier avant le"),
    /** A column. */
    SIGNALS("PMS-015", "Signals", "Signale", "Signaux"),
    /** A paragraph. */
    NONE("PMS-016", "None in this period", "Keine in diesem Zeitraum", "Aucun durant cette période"),
    /** A title. */
    PLAN(
            "PMS-017",
            "Security section of the plan of post-market surveillance",
            "Sicherheitsteil des Plans zur Überwachung nach dem Inverkehrbringen",
            "Partie sécurité du plan de surveillance après commercialisation"),
    /** A fact. */
    AS_OF("PMS-018", "As of", "Stand", "État au"),
    /** A fact. */
    DEVICE("PMS-019", "Device", "Produkt", "Dispositif"),
    /** A fact. */
    REVISION(
            "PMS-020",
            "Revision of the post-market file",
            "Revision der Marktakte",
            "Révision du dossier après commercialisation"),
    /** A fact. */
    DIGEST(
            "PMS-021",
            "Digest of the post-market file",
            "Prüfsumme der Marktakte",
            "Empreinte du dossier après commercialisation"),
    /** A fact. */
    RECIPIENT("PMS-022", "Goes to", "Geht an", "Destinataire"),
    /** A fact. */
    NEXT("PMS-023", "Next report due by", "Nächster Bericht fällig bis", "Prochain rapport dû avant le"),
    /** A value. */
    EVERY_MONTHS(
            "PMS-024",
            "every {0} months at the latest",
            "spätestens alle {0} Monate",
            "tous les {0} mois au plus tard"),
    /** A value. */
    WHEN_NECESSARY("PMS-025", "updated when necessary", "bei Bedarf aktualisiert", "actualisé si nécessaire"),
    /** A heading. */
    ELEMENTS("PMS-026", "What is done", "Was getan wird", "Ce qui est fait"),
    /** A column. */
    ELEMENT("PMS-027", "Element", "Element", "Élément"),
    /** A column. */
    STATEMENT("PMS-028", "Statement", "Aussage", "Énoncé"),
    /** A heading. */
    DISCLOSURE(
            "PMS-029",
            "Coordinated disclosure of vulnerabilities",
            "Koordinierte Offenlegung von Schwachstellen",
            "Divulgation coordonnée des vulnérabilités"),
    /** A heading. */
    TREND_METHOD(
            "PMS-030",
            "How trends are looked for",
            "Wie Trends gesucht werden",
            "Comment les tendances sont recherchées"),
    /** A heading. */
    SERIES("PMS-031", "What is counted", "Was gezählt wird", "Ce qui est compté"),
    /** A heading. */
    SUPPORT("PMS-032", "Support of the releases", "Unterstützung der Versionen", "Support des versions"),
    /** A heading. */
    STAGES("PMS-033", "Stages of support of {0}", "Stufen der Unterstützung von {0}", "Étapes du support de {0}"),
    /** A caption. */
    DUTIES("PMS-034", "Duties of the stages", "Pflichten aus den Stufen", "Obligations des étapes"),
    /** A heading. */
    PERIODIC_REPORT("PMS-035", "Periodic report", "Regelmäßiger Bericht", "Rapport périodique"),
    /** A gap. */
    NOT_STATED(
            "PMS-036",
            "Nobody has stated it; asked for by {0}",
            "Niemand hat es angegeben; verlangt von {0}",
            "Personne ne l'a énoncé ; exigé par {0}"),
    /** A gap. */
    NO_PLAN(
            "PMS-037",
            "There is no surveillance plan; asked for by {0}",
            "Es gibt keinen Überwachungsplan; verlangt von {0}",
            "Il n'y a pas de plan de surveillance ; exigé par {0}"),
    /** A gap. */
    NO_TREND_PLAN(
            "PMS-038",
            "No method, observation period and management of trends is stated; asked for by {0}",
            "Methode, Beobachtungszeitraum und Umgang mit Trends sind nicht angegeben; verlangt von {0}",
            "Ni méthode, ni période d'observation, ni gestion des tendances ne sont indiquées ; exigé par {0}"),
    /** A gap. */
    NO_SUPPORT_PLAN(
            "PMS-039",
            "Release {0} has no support plan; asked for by {1}",
            "Version {0} hat keinen Unterstützungsplan; verlangt von {1}",
            "La version {0} n'a pas de plan de support ; exigé par {1}"),
    /** A column. */
    FAMILY("PMS-040", "Family of tests", "Familie der Tests", "Famille de tests"),
    /** A column. */
    LEVEL("PMS-041", "Level", "Niveau", "Niveau"),
    /** A column. */
    MULTIPLICITY("PMS-042", "Many tests", "Viele Tests", "Tests multiples"),
    /** A column. */
    OBSERVATION("PMS-043", "Observation period", "Beobachtungszeitraum", "Période d'observation"),
    /** A value. */
    MONTHS("PMS-044", "{0} months", "{0} Monate", "{0} mois"),
    /** A column. */
    EXPOSURE("PMS-045", "Exposure", "Exposition", "Exposition"),
    /** A column. */
    SCORES("PMS-046", "Severity", "Schwere", "Gravité"),
    /** A value. */
    CUSUM(
            "PMS-047",
            "cumulative sum: ratio {0}, limit {1}",
            "kumulierte Summe: Verhältnis {0}, Grenze {1}",
            "somme cumulée : rapport {0}, limite {1}"),
    /** A column. */
    MANAGEMENT("PMS-048", "Who acts, and how", "Wer handelt und wie", "Qui agit, et comment"),
    /** A column. */
    TITLE("PMS-049", "Title", "Titel", "Titre"),
    /** A column. */
    CODES("PMS-050", "IMDRF codes", "IMDRF-Codes", "Codes IMDRF"),
    /** A column. */
    FORESEEN("PMS-051", "Foreseen", "Vorhergesehen", "Prévu"),
    /** A value. */
    RATE(
            "PMS-052",
            "{0} for a unit of exposure ({1})",
            "{0} je Einheit der Exposition ({1})",
            "{0} par unité d'exposition ({1})"),
    /** A value. */
    BASELINE("PMS-053", "from {0} earlier periods", "aus {0} früheren Zeiträumen", "de {0} périodes antérieures"),
    /** A gap. */
    NOT_FORESEEN(
            "PMS-054",
            "nothing says what is foreseen; asked for by {0}",
            "nichts sagt, was vorhersehbar ist; verlangt von {0}",
            "rien ne dit ce qui est prévisible ; exigé par {0}"),
    /** A column. */
    STAGE("PMS-055", "Stage", "Stufe", "Étape"),
    /** A column. */
    FROM("PMS-056", "From", "Ab", "À partir du"),
    /** A column. */
    SUPPORT_DUTY("PMS-057", "Duty", "Pflicht", "Obligation"),
    /** A column. */
    DONE_ON("PMS-058", "Done on", "Erledigt am", "Fait le"),
    /** A column. */
    WHERE("PMS-059", "Where", "Wo", "Où"),
    /** A gap. */
    OPEN_DUTY(
            "PMS-060",
            "owed and not done; asked for by {0}",
            "geschuldet und nicht erledigt; verlangt von {0}",
            "due et non faite ; exigé par {0}"),
    /** A value. */
    NOT_YET("PMS-061", "not yet owed", "noch nicht geschuldet", "pas encore due"),
    /** A heading. */
    FIELD("PMS-062", "Devices in the field", "Produkte im Feld", "Dispositifs sur le terrain"),
    /** A column. */
    RELEASE("PMS-063", "Release", "Version", "Version"),
    /** A column. */
    VERSION("PMS-064", "Version number", "Versionsnummer", "Numéro de version"),
    /** A column. */
    SINCE("PMS-065", "In the field since", "Im Feld seit", "Sur le terrain depuis"),
    /** A column. */
    DEVICES("PMS-066", "Devices", "Produkte", "Dispositifs"),
    /** A column. */
    COUNTED_ON("PMS-067", "Counted on", "Gezählt am", "Comptés le"),
    /** A heading. */
    SBOM("PMS-068", "Changes of the bills of materials", "Änderungen der Stücklisten", "Changements des nomenclatures"),
    /** A column. */
    COMPONENT("PMS-069", "Component", "Komponente", "Composant"),
    /** A column. */
    BEFORE("PMS-070", "Before", "Zuvor", "Avant"),
    /** A column. */
    NOW("PMS-071", "Now", "Jetzt", "Maintenant"),
    /** A gap. */
    NO_EARLIER(
            "PMS-072",
            "There is no post-market file of the last report to compare with; asked for by {0}",
            "Es gibt keine Marktakte des letzten Berichts zum Vergleich; verlangt von {0}",
            "Il n'y a pas de dossier du dernier rapport pour comparer ; exigé par {0}"),
    /** A gap. */
    NO_SBOM(
            "PMS-073",
            "no bill of materials; asked for by {0}",
            "keine Stückliste; verlangt von {0}",
            "pas de nomenclature ; exigé par {0}"),
    /** A value. */
    ABSENT("PMS-074", "not in it", "nicht enthalten", "absent"),
    /** A value. */
    NEW_RELEASE(
            "PMS-075",
            "new release with {0} components",
            "neue Version mit {0} Komponenten",
            "nouvelle version avec {0} composants"),
    /** A value. */
    UNCHANGED("PMS-076", "unchanged", "unverändert", "inchangée"),
    /** A value. */
    RELEASE_GONE("PMS-077", "no longer in the file", "nicht mehr in der Akte", "plus dans le dossier"),
    /** A fact. */
    NEW_CASES("PMS-078", "Learned of in this period", "In diesem Zeitraum erfahren", "Connues durant cette période"),
    /** A fact. */
    CLOSED_CASES("PMS-079", "Closed in this period", "In diesem Zeitraum geschlossen", "Closes durant cette période"),
    /** A heading. */
    CONTROL(
            "PMS-080",
            "Controlled and uncontrolled risk, and times",
            "Beherrschtes und nicht beherrschtes Risiko, und Zeiten",
            "Risque maîtrisé et non maîtrisé, et délais"),
    /** A value. */
    CONTROLLED("PMS-081", "controlled all the time", "die ganze Zeit beherrscht", "maîtrisé tout le temps"),
    /** A value. */
    UNCONTROLLED("PMS-082", "uncontrolled at some time", "zeitweise nicht beherrscht", "non maîtrisé à un moment"),
    /** A value. */
    NOT_JUDGED(
            "PMS-083",
            "not judged; counts as uncontrolled",
            "nicht beurteilt; gilt als nicht beherrscht",
            "non jugé ; compte comme non maîtrisé"),
    /** A value. */
    NOT_AFFECTED("PMS-084", "not affected", "nicht betroffen", "non concerné"),
    /** A caption. */
    TIMES(
            "PMS-085",
            "Days from learning of it",
            "Tage seit dem Bekanntwerden",
            "Jours depuis la prise de connaissance"),
    /** A column. */
    CASE("PMS-086", "Case", "Fall", "Cas"),
    /** A column. */
    VULNERABILITY("PMS-087", "Vulnerability", "Schwachstelle", "Vulnérabilité"),
    /** A column. */
    LEARNED("PMS-088", "Learned of on", "Bekannt seit", "Connue le"),
    /** A column. */
    TO_COMMUNICATE(
            "PMS-089",
            "Until users were told",
            "Bis zur Information der Anwender",
            "Jusqu'à l'information des utilisateurs"),
    /** A column. */
    TO_FIX("PMS-090", "Until the fix, verified", "Bis zur verifizierten Behebung", "Jusqu'à la correction vérifiée"),
    /** A value. */
    DAYS("PMS-091", "{0}", "{0}", "{0}"),
    /** A gap. */
    NOT_AFTER_DAYS(
            "PMS-092",
            "not yet after {0} days; asked for by {1}",
            "nach {0} Tagen noch nicht; verlangt von {1}",
            "pas encore après {0} jours ; exigé par {1}"),
    /** A value. */
    SHORTEST_LONGEST(
            "PMS-093",
            "{0} of {1}; shortest {2}, longest {3} days",
            "{0} von {1}; kürzeste {2}, längste {3} Tage",
            "{0} sur {1} ; au plus court {2}, au plus long {3} jours"),
    /** A value. */
    NONE_OF("PMS-094", "0 of {0}", "0 von {0}", "0 sur {0}"),
    /** A heading. */
    COVERAGE(
            "PMS-095",
            "How far fixes have reached the field",
            "Wie weit Behebungen das Feld erreicht haben",
            "Diffusion des corrections sur le terrain"),
    /** A column. */
    STILL("PMS-096", "Devices that still have it", "Produkte, die sie noch haben", "Dispositifs qui l'ont encore"),
    /** A column. */
    WITHOUT("PMS-097", "Devices without it", "Produkte ohne sie", "Dispositifs sans elle"),
    /** A column. */
    SHARE("PMS-098", "Coverage", "Abdeckung", "Couverture"),
    /** A value. */
    PER_CENT("PMS-099", "{0} %", "{0} %", "{0} %"),
    /** A gap. */
    COVERAGE_UNKNOWN(
            "PMS-100",
            "cannot be told: {0} has no count or no bill of materials; asked for by {1}",
            "nicht anzugeben: {0} hat keine Zählung oder keine Stückliste; verlangt von {1}",
            "impossible à dire : {0} n'a pas de décompte ou de nomenclature ; exigé par {1}"),
    /** A column. */
    SERIOUS("PMS-101", "Serious", "Schwerwiegend", "Grave"),
    /** A column. */
    AWARE("PMS-102", "Known since", "Bekannt seit", "Connu depuis"),
    /** A column. */
    REPORTED_ON("PMS-103", "Reported on", "Gemeldet am", "Notifié le"),
    /** A gap. */
    NO_CODE("PMS-104", "no code; asked for by {0}", "kein Code; verlangt von {0}", "pas de code ; exigé par {0}"),
    /** A value. */
    CODE("PMS-105", "{0} {1}", "{0} {1}", "{0} {1}"),
    /** A gap. */
    NOT_REPORTED(
            "PMS-106",
            "not reported; asked for by {0}",
            "nicht gemeldet; verlangt von {0}",
            "non notifié ; exigé par {0}"),
    /** A value. */
    NOT_OWED("PMS-107", "no report owed", "keine Meldung geschuldet", "pas de notification due"),
    /** A heading. */
    ACTIONS(
            "PMS-108",
            "Field safety corrective actions",
            "Sicherheitskorrekturmaßnahmen im Feld",
            "Mesures correctives de sécurité"),
    /** A column. */
    ACTION("PMS-109", "Action", "Maßnahme", "Mesure"),
    /** A column. */
    BEGAN("PMS-110", "Begins", "Beginnt", "Commence"),
    /** A column. */
    NOTICE("PMS-111", "Field safety notice", "Sicherheitsanweisung im Feld", "Avis de sécurité"),
    /** A value. */
    NOTICE_POINTS(
            "PMS-112",
            "{0} of {1} points met or excluded",
            "{0} von {1} Punkten erfüllt oder ausgeschlossen",
            "{0} points sur {1} remplis ou exclus"),
    /** A column. */
    OBSERVED("PMS-113", "Observed", "Beobachtet", "Observés"),
    /** A column. */
    EXPECTED("PMS-114", "Expected", "Erwartet", "Attendus"),
    /** A column. */
    P_VALUE("PMS-115", "P-value, adjusted", "p-Wert, angepasst", "Valeur p, ajustée"),
    /** A value. */
    P_TEST("PMS-116", "{0} ({1})", "{0} ({1})", "{0} ({1})"),
    /** A gap. */
    UNTESTED("PMS-117", "not tested; asked for by {0}", "nicht geprüft; verlangt von {0}", "non testé ; exigé par {0}"),
    /** A gap. */
    NO_SERIES(
            "PMS-118",
            "Nothing is counted; asked for by {0}",
            "Nichts wird gezählt; verlangt von {0}",
            "Rien n'est compté ; exigé par {0}"),
    /** A heading. */
    BENEFIT_RISK(
            "PMS-119",
            "Conclusion on benefit and risk",
            "Schluss zu Nutzen und Risiko",
            "Conclusion sur le rapport bénéfice-risque"),
    /** A gap. */
    NO_CONCLUSION(
            "PMS-120",
            "no benefit-risk analysis; asked for by {0}",
            "keine Nutzen-Risiko-Analyse; verlangt von {0}",
            "pas d'analyse du rapport bénéfice-risque ; exigé par {0}"),
    /** A column. */
    REASONS("PMS-121", "Reasons", "Gründe", "Raisons"),
    /** A heading. */
    RISKS("PMS-122", "Updated risks", "Aktualisierte Risiken", "Risques actualisés"),
    /** A column. */
    RISK("PMS-123", "Risk", "Risiko", "Risque"),
    /** A column. */
    MOVED("PMS-124", "Moved", "Bewegung", "Évolution"),
    /** A gap. */
    STALE(
            "PMS-125",
            "its acceptance no longer rests on what is left of it; asked for by {0}",
            "die Annahme beruht nicht mehr auf dem, was davon bleibt; verlangt von {0}",
            "l'acceptation ne repose plus sur ce qu'il en reste ; exigé par {0}"),
    /** A value. */
    STANDS("PMS-126", "stands", "hat Bestand", "tient"),
    /** A column. */
    ACCEPTANCE("PMS-127", "Acceptance", "Annahme", "Acceptation"),
    /** A gap. */
    NO_ASSESSMENT(
            "PMS-128",
            "no assessment before and after to compare; asked for by {0}",
            "keine Bewertung vorher und nachher zum Vergleich; verlangt von {0}",
            "pas d'évaluation avant et après à comparer ; exigé par {0}"),
    /** A heading. */
    ENVIRONMENT(
            "PMS-129",
            "Changes around the devices",
            "Änderungen im Umfeld der Produkte",
            "Changements autour des dispositifs"),
    /** A column. */
    DATE("PMS-130", "Date", "Datum", "Date"),
    /** A column. */
    ROLE("PMS-131", "Looked at by", "Betrachtet von", "Examiné par"),
    /** A gap. */
    NOT_LOOKED(
            "PMS-132",
            "Nobody looked at it in this period; asked for by {0}",
            "In diesem Zeitraum hat es niemand betrachtet; verlangt von {0}",
            "Personne ne l'a examiné durant cette période ; exigé par {0}"),
    /** A paragraph. */
    INFORMS(
            "PMS-133",
            "This section was made from the post-market file. It informs those who judge and sign the report.",
            "Dieser Teil wurde aus der Marktakte erzeugt. Er unterstützt, wer den Bericht beurteilt und zeichnet.",
            "Cette partie est issue du dossier après commercialisation. Elle éclaire qui juge et signe le rapport."),
    /** A column. */
    DISPERSION("PMS-134", "Dispersion limit", "Grenze der Streuung", "Limite de dispersion"),
    /** A gap. */
    NEVER(
            "PMS-135",
            "no report was issued yet; asked for by {0}",
            "noch kein Bericht ausgegeben; verlangt von {0}",
            "aucun rapport encore émis ; exigé par {0}"),
    /** A fact. */
    LAST("PMS-136", "Last report", "Letzter Bericht", "Dernier rapport"),
    /** A caption. */
    CONTROL_STATE("PMS-137", "Cases of the period", "Fälle des Zeitraums", "Cas de la période"),
    /** A column. */
    SUBJECT("PMS-138", "Kind of event", "Art des Ereignisses", "Type d'événement"),
    /** As grave as it may be while facts are open. */
    IN_DOUBT(
            "PMS-139",
            "unless open facts show otherwise",
            "sofern offene Tatsachen nichts anderes zeigen",
            "sauf si des faits encore ouverts montrent le contraire");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    SurveillanceText(String code, String english, String german, String french) {
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
