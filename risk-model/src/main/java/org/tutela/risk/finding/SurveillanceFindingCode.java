package org.tutela.risk.finding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.Label;
import org.tutela.core.text.MessageKey;

/**
 * The codes of the findings about vigilance, trends and the surveillance of devices in the field. Codes are never reused.
 *
 * <p>What they ask for stands in the articles on post-market surveillance and vigilance, not in Annex I.
 */
public enum SurveillanceFindingCode implements FindingCode, Label {
    /** A question about an incident is answered twice. */
    FACT_TWICE(
            "RISK-300",
            FindingSeverity.ERROR,
            "Incident {0} has more than one answer to {1}",
            "Vorkommnis {0} hat mehr als eine Antwort auf {1}",
            "L'incident {0} a plus d'une réponse à {1}",
            "Keep one answer to each question"),
    /** A question is answered that the regulation does not ask. */
    FACT_NOT_ASKED(
            "RISK-301",
            FindingSeverity.WARNING,
            "{0} is not asked under {1}, but is answered for incident {2}",
            "{0} wird unter {1} nicht gefragt, ist aber für Vorkommnis {2} beantwortet",
            "{0} n'est pas demandé par {1}, mais a une réponse pour l'incident {2}",
            "Answer the questions of the regulation of the device"),
    /** An answer rests on nothing. */
    FACT_WITHOUT_REASON(
            "RISK-302",
            FindingSeverity.WARNING,
            "{0} is answered for incident {1} without reason and evidence",
            "{0} ist für Vorkommnis {1} ohne Grund und Nachweis beantwortet",
            "{0} a pour l'incident {1} une réponse sans raison ni preuve",
            "Say why, or what shows it"),
    /** An attack on a device that supports or saves life is no threat to public health, without a reason. */
    THREAT_DENIED_WITHOUT_REASON(
            "RISK-303",
            FindingSeverity.WARNING,
            "Incident {0} may be an attack on a device that supports or saves life, and no reason is given why it is no serious public health threat, so it counts as one",
            "Vorkommnis {0} kann ein Angriff auf ein lebenserhaltendes oder lebensrettendes Produkt sein, und kein Grund sagt, warum es keine schwerwiegende Gefahr für die öffentliche Gesundheit ist; also gilt es als eine",
            "L'incident {0} peut être une attaque d'un dispositif de maintien ou de sauvetage de la vie, et aucune raison ne dit pourquoi ce n'est pas une menace grave pour la santé publique ; il compte donc comme telle",
            "Give the reason, or report within two days"),
    /** What is said to be expected may be more than that. */
    EXPECTED_EFFECT_IN_DOUBT(
            "RISK-304",
            FindingSeverity.WARNING,
            "Incident {0} is said to be an expected effect, but an attack, a malfunction, a use error or bad information is not excluded, so it does not count as expected",
            "Vorkommnis {0} wird als erwartete Wirkung bezeichnet, aber ein Angriff, eine Fehlfunktion, ein Anwendungsfehler oder schlechte Information ist nicht ausgeschlossen; also gilt es nicht als erwartet",
            "L'incident {0} est dit effet attendu, mais une attaque, un dysfonctionnement, une erreur d'utilisation ou une mauvaise information n'est pas exclu ; il ne compte donc pas comme attendu",
            "Exclude the others with their reasons, or judge it as an incident"),
    /** Unknown facts leave it open whether or when to report. */
    INCIDENT_IN_DOUBT(
            "RISK-305",
            FindingSeverity.WARNING,
            "Incident {0} is to be reported by {1} unless answers to {2} make it milder",
            "Vorkommnis {0} ist bis {1} zu melden, wenn Antworten auf {2} es nicht mildern",
            "L'incident {0} est à notifier avant le {1}, sauf si des réponses à {2} l'atténuent",
            "Find the facts; while they are unknown the shortest deadline holds"),
    /** An incident has no code. */
    INCIDENT_WITHOUT_CODE(
            "RISK-306",
            FindingSeverity.WARNING,
            "Incident {0} has no IMDRF code",
            "Vorkommnis {0} hat keinen IMDRF-Code",
            "L'incident {0} n'a pas de code IMDRF",
            "Code the problem and, once it is known, the cause"),
    /** What an investigation must say is not said. */
    INCIDENT_NOT_DESCRIBED(
            "RISK-307",
            FindingSeverity.WARNING,
            "Incident {0} lacks what happened or what it did to health",
            "Bei Vorkommnis {0} fehlt, was geschah oder was es der Gesundheit tat",
            "Il manque à l'incident {0} ce qui s'est passé ou son effet sur la santé",
            "Describe both, and which information is compromised or threatened"),
    /** A date of an incident cannot be. */
    INCIDENT_DATE(
            "RISK-308",
            FindingSeverity.ERROR,
            "Incident {0} has the date {1}, which is not from {2} to {3}",
            "Vorkommnis {0} hat das Datum {1}, das nicht zwischen {2} und {3} liegt",
            "L'incident {0} a la date {1}, qui n'est pas entre {2} et {3}",
            "Correct the date, the awareness or the date of the file"),
    /** The holiday calendar does not cover a period. */
    HOLIDAYS_NOT_COVERED(
            "RISK-309",
            FindingSeverity.WARNING,
            "The holidays of {0} are not known for every day of the period of incident {1} from {2} to {3}, so none was taken into account there",
            "Die Feiertage von {0} sind nicht für jeden Tag der Frist von Vorkommnis {1} vom {2} bis {3} bekannt; dort wurde keiner berücksichtigt",
            "Les jours fériés de {0} ne sont pas connus pour chaque jour du délai de l'incident {1} du {2} au {3} ; aucun n'y a été pris en compte",
            "Bring the calendar up to date"),
    /** A report is due. */
    REPORT_DUE(
            "RISK-310",
            FindingSeverity.WARNING,
            "Incident {0} is to be reported by {1}, at the latest on {2}",
            "Vorkommnis {0} ist bis {1} zu melden, spätestens am {2}",
            "L'incident {0} est à notifier avant le {1}, au plus tard le {2}",
            "Report it; an incomplete first report is allowed"),
    /** A report was not sent when it should have been. */
    REPORT_OVERDUE(
            "RISK-311",
            FindingSeverity.WARNING,
            "Incident {0} was to be reported by {1}; the last lawful day is {2}",
            "Vorkommnis {0} war bis {1} zu melden; der letzte rechtmäßige Tag ist der {2}",
            "L'incident {0} était à notifier avant le {1} ; le dernier jour légal est le {2}",
            "Report it at once"),
    /** A report was sent too late. */
    REPORTED_LATE(
            "RISK-312",
            FindingSeverity.WARNING,
            "Incident {0} was reported on {1}, after the last lawful day {2}",
            "Vorkommnis {0} wurde am {1} gemeldet, nach dem letzten rechtmäßigen Tag {2}",
            "L'incident {0} a été notifié le {1}, après le dernier jour légal {2}",
            "Record why, and what will prevent it"),
    /** The final report is owed. */
    FINAL_REPORT_OWED(
            "RISK-313",
            FindingSeverity.NOTE,
            "Incident {0} was reported on {1} and has no final report",
            "Vorkommnis {0} wurde am {1} gemeldet und hat keine Abschlussmeldung",
            "L'incident {0} a été notifié le {1} et n'a pas de rapport final",
            "Investigate and send the final report"),
    /** A field safety corrective action was not reported. */
    ACTION_NOT_REPORTED(
            "RISK-314",
            FindingSeverity.WARNING,
            "Field safety corrective action {0} has no report to the authorities",
            "Sicherheitskorrekturmaßnahme {0} ist den Behörden nicht gemeldet",
            "La mesure corrective de sécurité {0} n'est pas notifiée aux autorités",
            "Report it before it begins"),
    /** A field safety corrective action began before it was reported. */
    ACTION_NOT_REPORTED_BEFORE(
            "RISK-315",
            FindingSeverity.WARNING,
            "Field safety corrective action {0} began on {1} and was not reported before",
            "Sicherheitskorrekturmaßnahme {0} begann am {1} und war nicht vorher gemeldet",
            "La mesure corrective de sécurité {0} a commencé le {1} sans notification préalable",
            "State the urgency that excuses it, or record the failing"),
    /** A field safety corrective action has no notice. */
    ACTION_WITHOUT_NOTICE(
            "RISK-316",
            FindingSeverity.WARNING,
            "Field safety corrective action {0} has no field safety notice",
            "Sicherheitskorrekturmaßnahme {0} hat keine Sicherheitsanweisung",
            "La mesure corrective de sécurité {0} n'a pas d'avis de sécurité",
            "Write the notice"),
    /** A notice lacks a point. */
    NOTICE_ITEM_MISSING(
            "RISK-317",
            FindingSeverity.WARNING,
            "The field safety notice of {0} lacks {1}",
            "Der Sicherheitsanweisung von {0} fehlt: {1}",
            "Il manque à l'avis de sécurité de {0} : {1}",
            "Add it, or say why it does not apply"),
    /** A point of a notice is claimed without a word. */
    NOTICE_ITEM_WITHOUT_REASON(
            "RISK-318",
            FindingSeverity.WARNING,
            "The field safety notice of {0} neither says where {1} stands nor why it does not apply",
            "Die Sicherheitsanweisung von {0} sagt weder, wo dies steht, noch warum es nicht gilt: {1}",
            "L'avis de sécurité de {0} ne dit ni où cela figure, ni pourquoi c'est sans objet : {1}",
            "Say where it stands, or why it does not apply"),
    /** A point of a notice is answered twice. */
    NOTICE_ITEM_TWICE(
            "RISK-319",
            FindingSeverity.ERROR,
            "The field safety notice of {0} says more than once how it stands to {1}",
            "Die Sicherheitsanweisung von {0} sagt mehr als einmal, wie es darum steht: {1}",
            "L'avis de sécurité de {0} dit plus d'une fois ce qu'il en est : {1}",
            "Keep one statement"),
    /** A trend cannot be tested. */
    TREND_NOT_TESTED(
            "RISK-320",
            FindingSeverity.WARNING,
            "Trend series {0} was not tested: {1}",
            "Trendreihe {0} wurde nicht geprüft: {1}",
            "La série {0} n'a pas été testée : {1}",
            "State what is missing; an untested series shows nothing"),
    /** A signal is not judged. */
    TREND_NOT_JUDGED(
            "RISK-321",
            FindingSeverity.WARNING,
            "Trend series {0} has a signal ({1}) that nobody has judged, so it counts as reportable",
            "Trendreihe {0} hat ein Signal ({1}), das niemand beurteilt hat; sie gilt als meldepflichtig",
            "La série {0} a un signal ({1}) que personne n'a jugé ; elle compte comme à notifier",
            "Judge both questions and say why"),
    /** A trend is reportable. */
    TREND_REPORTABLE(
            "RISK-322",
            FindingSeverity.WARNING,
            "Trend series {0} is reportable: {1}",
            "Trendreihe {0} ist meldepflichtig: {1}",
            "La série {0} est à notifier : {1}",
            "Send the trend report"),
    /** Events do not come singly. */
    TREND_OVER_DISPERSED(
            "RISK-323",
            FindingSeverity.WARNING,
            "The counts of trend series {0} vary {1} times as much as their mean, more than {2}",
            "Die Zahlen der Trendreihe {0} streuen {1}-mal so stark wie ihr Mittel, mehr als {2}",
            "Les nombres de la série {0} varient {1} fois autant que leur moyenne, plus que {2}",
            "Do not rest on the test alone: look for campaigns and common causes"),
    /** A judgement of a trend rests on nothing. */
    TREND_JUDGEMENT_WITHOUT_REASON(
            "RISK-324",
            FindingSeverity.WARNING,
            "{0} is answered for trend series {1} without a reason, so it counts as unknown",
            "{0} ist für Trendreihe {1} ohne Grund beantwortet und gilt als unbekannt",
            "{0} a pour la série {1} une réponse sans raison et compte comme inconnu",
            "Say why"),
    /** Periods of a trend series overlap, or lie in the future. */
    TREND_DATE(
            "RISK-325",
            FindingSeverity.ERROR,
            "Trend series {0} has a period from {1} to {2} that overlaps another or ends after {3}",
            "Trendreihe {0} hat einen Zeitraum vom {1} bis {2}, der einen anderen überschneidet oder nach dem {3} endet",
            "La série {0} a une période du {1} au {2} qui en recouvre une autre ou finit après le {3}",
            "Correct the periods"),
    /** A trend series follows no plan. */
    TREND_NOT_IN_PLAN(
            "RISK-326",
            FindingSeverity.WARNING,
            "Trend series {0} does not belong to trend plan {1}",
            "Trendreihe {0} gehört nicht zu Trendplan {1}",
            "La série {0} n'appartient pas au plan {1}",
            "Enter it in the family of the plan before the data are looked at"),
    /** An incident is put into a summary that does not hold for it. */
    SUMMARY_NOT_ALLOWED(
            "RISK-327",
            FindingSeverity.WARNING,
            "Incident {0} cannot wait for a periodic summary and is to be reported by {1}; {2}",
            "Vorkommnis {0} kann nicht auf eine regelmäßige Sammelmeldung warten und ist bis {1} zu melden; {2}",
            "L'incident {0} ne peut attendre un rapport de synthèse périodique et est à notifier avant le {1} ; {2}",
            "Report it by itself: summaries are for similar serious incidents, agreed on before, of which nothing is unknown"),
    /** A surveillance plan lacks an element. */
    PLAN_ELEMENT_MISSING(
            "RISK-330",
            FindingSeverity.WARNING,
            "The surveillance plan lacks {0}",
            "Dem Überwachungsplan fehlt: {0}",
            "Il manque au plan de surveillance : {0}",
            "State it"),
    /** A surveillance plan has no trend method. */
    PLAN_WITHOUT_TREND_METHOD(
            "RISK-331",
            FindingSeverity.WARNING,
            "The surveillance plan has no trend plan",
            "Der Überwachungsplan hat keinen Trendplan",
            "Le plan de surveillance n'a pas de plan de tendances",
            "State method, observation period and who acts on a signal"),
    /** A periodic report is due. */
    REPORT_PERIOD_ENDED(
            "RISK-332",
            FindingSeverity.WARNING,
            "{0} of {1} was due by {2}",
            "{0} von {1} war bis {2} fällig",
            "{0} de {1} était dû avant le {2}",
            "Write it"),
    /** A duty of a support stage is open. */
    SUPPORT_DUTY_OPEN(
            "RISK-333",
            FindingSeverity.WARNING,
            "Release {0} is in stage {1}, and {2} is not done",
            "Version {0} ist in der Stufe: {1}; nicht erledigt ist: {2}",
            "La version {0} est à l'étape : {1} ; n'est pas fait : {2}",
            "Do it, or bring the stages up to date"),
    /** Support stages are out of order. */
    SUPPORT_STAGES_DISORDERED(
            "RISK-334",
            FindingSeverity.ERROR,
            "The support stages of release {0} must not go back: {1} from {2}",
            "Die Stufen der Unterstützung von Version {0} dürfen nicht zurückgehen: {1} ab {2}",
            "Les étapes du support de la version {0} ne doivent pas reculer : {1} à partir du {2}",
            "Correct the dates"),
    /** Coordinated disclosure lacks an element. */
    DISCLOSURE_ELEMENT_MISSING(
            "RISK-335",
            FindingSeverity.WARNING,
            "Coordinated disclosure lacks {0}",
            "Der koordinierten Offenlegung fehlt: {0}",
            "Il manque à la divulgation coordonnée : {0}",
            "State it"),
    /** A component loses its support before the release. */
    SUPPORT_COMPONENT_ENDS_EARLIER(
            "RISK-336",
            FindingSeverity.WARNING,
            "Component {0} of release {1} is supported until {2}, before the end of support of the release on {3}",
            "Komponente {0} von Version {1} wird bis {2} unterstützt, vor dem Ende der Unterstützung der Version am {3}",
            "Le composant {0} de la version {1} est supporté jusqu'au {2}, avant la fin du support de la version le {3}",
            "Replace the component in time, or take its support over"),
    /** There is no surveillance plan. */
    PLAN_MISSING(
            "RISK-337",
            FindingSeverity.WARNING,
            "Device {0} is in the field without a surveillance plan; asked for by {1}",
            "Produkt {0} ist ohne Überwachungsplan im Feld; verlangt von {1}",
            "Le dispositif {0} est sur le terrain sans plan de surveillance ; exigé par {1}",
            "Write the security part of the plan"),
    /** A release has no support plan. */
    SUPPORT_PLAN_MISSING(
            "RISK-338",
            FindingSeverity.WARNING,
            "Release {0} is in the field and has no support plan",
            "Version {0} ist im Feld und hat keinen Unterstützungsplan",
            "La version {0} est sur le terrain et n'a pas de plan de support",
            "State its stages of support and tell operators when each begins"),
    /** Two places say different days for the end of support. */
    SUPPORT_END_DIFFERS(
            "RISK-339",
            FindingSeverity.ERROR,
            "Support of release {0} ends on {1}, but its support plan has it ended from {2} on",
            "Die Unterstützung von Version {0} endet am {1}, nach ihrem Unterstützungsplan ist sie ab {2} beendet",
            "Le support de la version {0} finit le {1}, mais selon son plan il est fini dès le {2}",
            "Let the stage begin on the day after the last day of support"),
    /** A plan says something twice. */
    PLAN_ELEMENT_TWICE(
            "RISK-340",
            FindingSeverity.ERROR,
            "The surveillance plan says more than once what is done about {0}",
            "Der Überwachungsplan sagt mehr als einmal, was getan wird: {0}",
            "Le plan de surveillance dit plus d'une fois ce qui est fait : {0}",
            "Keep one statement"),
    /** No periodic report was ever issued. */
    REPORT_NEVER_ISSUED(
            "RISK-341",
            FindingSeverity.WARNING,
            "{0} of {1} was never issued; the first release is in the field since {2}",
            "{0} von {1} wurde nie ausgegeben; die erste Version ist seit {2} im Feld",
            "{0} de {1} n'a jamais été émis ; la première version est sur le terrain depuis le {2}",
            "Write it, or say when the last one was issued"),
    /** An installed base was not counted. */
    INSTALLED_BASE_UNKNOWN(
            "RISK-342",
            FindingSeverity.WARNING,
            "It is not known how many devices run release {0}",
            "Es ist nicht bekannt, auf wie vielen Produkten Version {0} läuft",
            "On ne sait pas combien de dispositifs utilisent la version {0}",
            "Count them; without it nobody can tell how far a fix has reached the field"),
    /** A trend series counts what the regulation of the device does not know. */
    TREND_SUBJECT_NOT_ASKED(
            "RISK-343",
            FindingSeverity.WARNING,
            "Trend series {0} counts {1}, which {2} does not ask for",
            "Trendreihe {0} zählt {1}, wonach {2} nicht fragt",
            "La série {0} compte {1}, ce que {2} ne demande pas",
            "Count what the regulation of the device asks for"),
    /** Support ends, but its plan does not say so. */
    SUPPORT_END_NOT_PLANNED(
            "RISK-344",
            FindingSeverity.WARNING,
            "Support of release {0} ends on {1}, but its support plan has no end of support",
            "Die Unterstützung der Version {0} endet am {1}, ihr Plan hat aber kein Ende der Unterstützung",
            "Le support de la version {0} finit le {1}, mais son plan n'a pas de fin de support",
            "Add the stage, so that its duties are seen"),
    /** A period is not as long as the plan says. */
    TREND_PERIOD_NOT_AS_PLANNED(
            "RISK-345",
            FindingSeverity.WARNING,
            "The last period of trend series {0}, from {1} to {2}, is not of the {3} months that its plan says",
            "Der letzte Zeitraum der Trendreihe {0}, vom {1} bis {2}, hat nicht die {3} Monate ihres Plans",
            "La dernière période de la série {0}, du {1} au {2}, n'a pas les {3} mois de son plan",
            "Test periods of the length that was laid down"),
    /** A plan was approved when its data were there. */
    TREND_PLAN_AFTER_DATA(
            "RISK-346",
            FindingSeverity.WARNING,
            "Trend plan {0} was approved on {1}, after the last period of series {2} had ended on {3}",
            "Trendplan {0} wurde am {1} genehmigt, nachdem der letzte Zeitraum der Reihe {2} am {3} geendet hatte",
            "Le plan {0} a été approuvé le {1}, après la fin, le {3}, de la dernière période de la série {2}",
            "Lay the plan down before the data are looked at"),
    /** A stated rate comes from nowhere. */
    TREND_RATE_WITHOUT_SOURCE(
            "RISK-347",
            FindingSeverity.WARNING,
            "The expected rate of trend series {0} has no source",
            "Die erwartete Rate der Trendreihe {0} hat keine Quelle",
            "Le taux attendu de la série {0} n'a pas de source",
            "Name the place in the technical documentation that foresees it");

    private final String code;
    private final FindingSeverity severity;
    private final String english;
    private final String german;
    private final String french;
    private final Hint hint;

    SurveillanceFindingCode(
            String code, FindingSeverity severity, String english, String german, String french, String hint) {
        this.code = code;
        this.severity = severity;
        this.english = english;
        this.german = german;
        this.french = french;
        this.hint = new Hint(code + "-HINT", hint);
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

    @Override
    public FindingSeverity severity() {
        return severity;
    }

    @Override
    public MessageKey hint() {
        return hint;
    }

    @Override
    public List<String> mdrClauses() {
        return ImmutableList.of();
    }

    @Override
    public List<String> ivdrClauses() {
        return ImmutableList.of();
    }

    private record Hint(String code, String english) implements MessageKey {}
}
