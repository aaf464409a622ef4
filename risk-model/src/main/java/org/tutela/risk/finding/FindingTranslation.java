package org.tutela.risk.finding;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.tutela.core.text.Language;

/** The German and French texts of findings that documents show. A finding without one is shown in English and marked. */
final class FindingTranslation {

    private record Words(String german, String french) {}

    private static final ImmutableMap<String, Words> BY_CODE = words();

    private FindingTranslation() {}

    /** The text with that code in a language; empty where it exists in English alone. */
    static Optional<String> template(String code, String english, Language language) {
        if (language == Language.EN) {
            return Optional.of(english);
        }
        return Optional.ofNullable(BY_CODE.get(code)).map(it -> language == Language.DE ? it.german : it.french);
    }

    private static ImmutableMap<String, Words> words() {
        ImmutableMap.Builder<String, Words> all = ImmutableMap.builder();
        all.put(
                "RISK-011",
                new Words("Die Risikoakte enthält kein Risiko", "Le dossier de risques ne contient aucun risque"));
        all.put(
                "RISK-090",
                new Words(
                        "Zone {0} soll für {1} {2} erreichen, erreicht aber {3}",
                        "La zone {0} devrait atteindre {2} pour {1}, mais atteint {3}"));
        all.put(
                "RISK-091",
                new Words(
                        "Zone {0} soll für {1} {2} erreicht haben, ihre Komponenten erreichen aber {3}",
                        "La zone {0} atteindrait {2} pour {1}, mais ses composants atteignent {3}"));
        all.put(
                "RISK-120",
                new Words(
                        "Schlechtester und bester Wert von {0} sind genau die Enden dessen, was die Alternativen haben",
                        "Le pire et le meilleur de {0} sont exactement les extrêmes de ce qu'ont les alternatives"));
        all.put(
                "RISK-121",
                new Words("Niemand ist benannt, der {0} bemerkt", "Personne n'est désigné pour remarquer {0}"));
        all.put("RISK-122", new Words("{0} hat kein Gewicht", "{0} n'a pas de poids"));
        all.put(
                "RISK-020",
                new Words(
                        "Für Maßnahme {0} hat keine Verifizierung bestanden, dass sie vorhanden ist; ihre Wirkung zählt nicht",
                        "Aucune vérification réussie ne montre que la mesure {0} est en place ; son effet ne compte pas"));
        all.put(
                "RISK-021",
                new Words(
                        "Für Maßnahme {0} hat keine Verifizierung bestanden, dass sie wirkt; ihre Wirkung zählt nicht",
                        "Aucune vérification réussie ne montre que la mesure {0} est efficace ; son effet ne compte pas"));
        all.put(
                "RISK-022",
                new Words(
                        "Nachweis {0} der Maßnahme {1} wurde für eine andere Version als {2} erstellt",
                        "La preuve {0} de la mesure {1} a été établie pour une autre version que {2}"));
        all.put(
                "RISK-023",
                new Words(
                        "Nachweis {0} der Maßnahme {1} hat nicht bestanden; ihre Wirkung zählt nicht",
                        "La preuve {0} de la mesure {1} n'a pas réussi ; son effet ne compte pas"));
        all.put(
                "RISK-024",
                new Words(
                        "Zu Maßnahme {0} fehlt die Analyse der Risiken, die sie mitbringt; ihre Wirkung zählt nicht",
                        "La mesure {0} n'a pas d'analyse des risques qu'elle apporte ; son effet ne compte pas"));
        all.put(
                "RISK-025",
                new Words(
                        "Maßnahme {0} informiert nur; ihre Wirkung zählt nach Politik {1} nicht",
                        "La mesure {0} ne fait qu'informer ; son effet ne compte pas selon la politique {1}"));
        all.put(
                "RISK-026",
                new Words(
                        "Maßnahme {0} ist nicht vom höchsten Rang, und es fehlt der Grund, warum keine solche möglich ist",
                        "La mesure {0} n'est pas du plus haut rang, sans raison pour laquelle aucune ne serait praticable"));
        all.put(
                "RISK-027",
                new Words(
                        "Zu Maßnahme {0} fehlt die Analyse, dass {1} erhalten bleibt",
                        "La mesure {0} n'a pas d'analyse montrant que {1} reste intact"));
        all.put(
                "RISK-028",
                new Words("Maßnahme {0} lässt {1} nicht unversehrt", "La mesure {0} ne laisse pas {1} intact"));
        all.put(
                "RISK-029",
                new Words("Maßnahme {0} wirkt auf kein Risiko", "La mesure {0} n'a d'effet sur aucun risque"));
        all.put(
                "RISK-030",
                new Words(
                        "Bedrohung {0} führt zu keinem Risiko und ist nicht verworfen",
                        "La menace {0} ne mène à aucun risque et n'est pas écartée"));
        all.put(
                "RISK-031",
                new Words(
                        "Schwachstelle {0} wird von keinem Angriffsschritt ausgenutzt und ermöglicht keine vorhersehbare Fehlanwendung",
                        "La vulnérabilité {0} n'est exploitée par aucune étape d'attaque et ne permet aucun mauvais usage prévisible"));
        all.put(
                "RISK-032",
                new Words(
                        "Angriffsszenario {0} führt zu keinem Risiko",
                        "Le scénario d'attaque {0} ne mène à aucun risque"));
        all.put(
                "RISK-033",
                new Words(
                        "Angriffsschritt {0} gehört zu keinem Angriffsszenario",
                        "L'étape d'attaque {0} n'appartient à aucun scénario"));
        all.put(
                "RISK-034",
                new Words(
                        "Schwachstelle {0} soll die Version nicht betreffen, ohne Begründung",
                        "La vulnérabilité {0} est dite sans effet sur la version, sans justification"));
        all.put(
                "RISK-035",
                new Words(
                        "Datenfluss {0} überschreitet die Vertrauensgrenze {1} und wurde nicht auf {2} betrachtet",
                        "Le flux {0} franchit la limite de confiance {1} et n'a pas été examiné pour {2}"));
        all.put(
                "RISK-036",
                new Words(
                        "Maßnahme {0} ist gegen kein Risiko als Option ergriffen",
                        "La mesure {0} n'est retenue comme option contre aucun risque"));
        all.put(
                "RISK-037",
                new Words(
                        "Angriffsschritt {0} nennt keine Schnittstelle, keinen Datenfluss und kein Element des Produkts",
                        "L'étape d'attaque {0} ne nomme ni interface, ni flux de données, ni élément du dispositif"));
        all.put(
                "RISK-038",
                new Words(
                        "Maßnahme {0} führt auf keine Anforderung zurück",
                        "La mesure {0} ne se rattache à aucune exigence"));
        all.put(
                "RISK-039",
                new Words(
                        "Eine Bedrohung nennt die Quelle {0}, von der Fähigkeit, Absicht oder Zugang nicht beschrieben ist",
                        "Une menace nomme la source {0}, dont la capacité, l'intention ou l'accès n'est pas décrit"));
        all.put(
                "RISK-042",
                new Words(
                        "Risiko {0} ist {1}, aber keine Maßnahme bringt es mit sich",
                        "Le risque {0} est {1}, mais aucune mesure ne l'apporte"));
        all.put(
                "RISK-040",
                new Words(
                        "Die Ausnutzbarkeit von Schritt {0} ist nicht bekannt und zählt als die leichteste",
                        "L'exploitabilité de l'étape {0} est inconnue et compte comme la plus facile"));
        all.put(
                "RISK-041",
                new Words(
                        "Der Schweregrad von Risiko {0} in der Dimension {1} ist nicht bekannt und zählt als der schlimmste",
                        "La gravité du risque {0} dans la dimension {1} est inconnue et compte comme la pire"));
        all.put(
                "RISK-050",
                new Words(
                        "Risiko {0} wurde von {1} angenommen, ist aber nach der Politik nicht vertretbar",
                        "Le risque {0} a été accepté par {1}, mais n'est pas acceptable selon la politique"));
        all.put(
                "RISK-051",
                new Words(
                        "Die Annahme von Risiko {0} wurde für Version {1} entschieden",
                        "L'acceptation du risque {0} a été décidée pour la version {1}"));
        all.put(
                "RISK-052",
                new Words(
                        "Die Annahme von Risiko {0} sollte bis {1} überprüft werden",
                        "L'acceptation du risque {0} devait être revue avant le {1}"));
        all.put(
                "RISK-055",
                new Words(
                        "Risiko {0} wurde auf Stufe {1} akzeptiert, hergeleitet ist aber Stufe {2}",
                        "Le risque {0} a été accepté au niveau {1}, mais le niveau {2} est dérivé"));
        all.put(
                "RISK-056",
                new Words(
                        "Risiko {0} wurde auf Stufe {1} akzeptiert, die Richtlinie {2} nicht hat",
                        "Le risque {0} a été accepté au niveau {1}, que la politique {2} n'a pas"));
        all.put(
                "RISK-053",
                new Words(
                        "Eine Option gegen Risiko {0} wurde allein wegen ihrer Kosten abgelehnt: {1}",
                        "Une option contre le risque {0} a été refusée pour son seul coût : {1}"));
        all.put(
                "RISK-054",
                new Words(
                        "Eine Option gegen Risiko {0} wurde ohne Nachweis abgelehnt: {1}",
                        "Une option contre le risque {0} a été refusée sans preuve : {1}"));
        all.put(
                "RISK-060",
                new Words(
                        "Anwendern wird die Annahme {0} zu ihrer Umgebung nicht mitgeteilt",
                        "Les utilisateurs ne sont pas informés de l'hypothèse {0} sur leur environnement"));
        all.put(
                "RISK-061",
                new Words(
                        "Maßnahme {0} liegt in der Einsatzumgebung und beruht auf keiner Annahme",
                        "La mesure {0} se trouve dans l'environnement et ne repose sur aucune hypothèse"));
        all.put(
                "RISK-062",
                new Words(
                        "Anwendern wird nicht mitgeteilt, was von Risiko {0} übrig bleibt",
                        "Les utilisateurs ne sont pas informés de ce qui reste du risque {0}"));
        all.put(
                "RISK-070",
                new Words(
                        "Die Akte sagt nicht, wie die Version zur Sicherheitsfunktion {0} steht",
                        "Le dossier ne dit pas ce qu'il en est de la capacité de sécurité {0}"));
        all.put(
                "RISK-071",
                new Words(
                        "Sicherheitsfunktion {0} soll umgesetzt sein, aber keine ihrer Maßnahmen zählt",
                        "La capacité {0} est dite mise en œuvre, mais aucune de ses mesures ne compte"));
        all.put(
                "RISK-072",
                new Words(
                        "Bedrohung {0} wird nur von fehlenden Funktionen abgewehrt: {1}",
                        "La menace {0} n'est contrée que par des capacités absentes : {1}"));
        all.put(
                "RISK-080",
                new Words(
                        "Der letzte EPSS-Wert der Schwachstelle {0} ist vom {1}, mehr als {2} Tage vor {3}",
                        "La dernière valeur EPSS de la vulnérabilité {0} date du {1}, plus de {2} jours avant {3}"));
        all.put(
                "RISK-150",
                new Words(
                        "Die Akte enthält keinen Plan der Sicherheitsaktivitäten und sagt nicht, in welcher Phase die Version ist",
                        "Le dossier n'a pas de plan des activités de sécurité et ne dit pas la phase de la version"));
        all.put(
                "RISK-151",
                new Words(
                        "Der Plan sagt nichts zur Sicherheitsaktivität {0} ({1}), die Phase {2} verlangt",
                        "Le plan ne dit rien de l'activité de sécurité {0} ({1}), que la phase {2} exige"));
        all.put(
                "RISK-152",
                new Words(
                        "Sicherheitsaktivität {0} ({1}) ist nur geplant; in Phase {2} muss sie erledigt sein",
                        "L'activité de sécurité {0} ({1}) n'est que prévue ; en phase {2} elle doit être faite"));
        all.put(
                "RISK-153",
                new Words(
                        "Sicherheitsaktivität {0} ({1}) soll erledigt sein, aber kein bestandener Nachweis dafür gehört zu Version {2}",
                        "L'activité de sécurité {0} ({1}) est dite faite, mais aucune preuve réussie n'appartient à la version {2}"));
        all.put(
                "RISK-160",
                new Words(
                        "Vorhersehbare Fehlanwendung {0} führt zu keinem Risiko und ist nicht verworfen",
                        "Le mauvais usage prévisible {0} ne mène à aucun risque et n'est pas écarté"));
        all.put(
                "RISK-154",
                new Words(
                        "Sicherheitsaktivität {0} ({1}) sollte bis zum {2} getan sein",
                        "L'activité de sécurité {0} ({1}) devait être faite avant le {2}"));
        all.put(
                "RISK-161",
                new Words(
                        "Das Produkt hat keine vorhersehbare Fehlanwendung; eine ausnutzbare Schwachstelle würde eine ermöglichen",
                        "Le dispositif n'a aucun mauvais usage prévisible ; une vulnérabilité exploitable en permettrait un"));
        all.put(
                "RISK-162",
                new Words(
                        "Schwachstelle {0} ist behoben und sagt nicht, welchen Angriffsschritt oder welche Fehlanwendung sie ermöglichte",
                        "La vulnérabilité {0} est corrigée sans dire quelle étape d'attaque ou quel mauvais usage elle permettait"));
        all.put(
                "RISK-163",
                new Words(
                        "Kein Angriffsszenario sagt, dass es in der Einsatzumgebung {0} gilt",
                        "Aucun scénario d'attaque ne dit qu'il vaut dans l'environnement {0}"));
        all.put(
                "RISK-164",
                new Words(
                        "Annahme {0} ist für die Einsatzumgebung {1} nicht geprüft",
                        "L'hypothèse {0} n'est pas vérifiée pour l'environnement {1}"));
        all.put(
                "RISK-165",
                new Words(
                        "{0} beruht auf Annahme {1}, die in der Einsatzumgebung {2} nicht zutrifft",
                        "{0} repose sur l'hypothèse {1}, qui ne vaut pas dans l'environnement {2}"));
        all.put(
                "RISK-166",
                new Words(
                        "Einsatzumgebung {0} erwartet ein Netz, das {1} ist, und keine Annahme trifft dort zu",
                        "L'environnement {0} attend un réseau {1}, et aucune hypothèse n'y vaut"));
        all.put(
                "RISK-167",
                new Words(
                        "Die Akte sagt nicht, was {0} für die Sicherheit tun muss",
                        "Le dossier ne dit pas ce que {0} doit faire pour la sécurité"));
        all.put(
                "RISK-168",
                new Words(
                        "Niemand ist dafür verantwortlich, dass Annahme {0} zutrifft",
                        "Personne n'est responsable de rendre vraie l'hypothèse {0}"));
        all.put(
                "RISK-169",
                new Words(
                        "Die Schweregrade von Risiko {0} wurden für eine andere Zweckbestimmung beurteilt als die jetzige",
                        "Les gravités du risque {0} ont été jugées pour une autre destination que l'actuelle"));
        all.put(
                "RISK-170",
                new Words(
                        "Risiko {0} sagt nicht, für welche Zweckbestimmung seine Schweregrade beurteilt wurden",
                        "Le risque {0} ne dit pas pour quelle destination ses gravités ont été jugées"));
        all.put(
                "RISK-171",
                new Words(
                        "Nutzen {0} wurde für eine andere Zweckbestimmung bestimmt als die jetzige",
                        "Le bénéfice {0} a été déterminé pour une autre destination que l'actuelle"));
        all.put(
                "RISK-172",
                new Words(
                        "Nutzen {0} sagt nicht, für welche Zweckbestimmung er bestimmt wurde",
                        "Le bénéfice {0} ne dit pas pour quelle destination il a été déterminé"));
        all.put(
                "RISK-175",
                new Words(
                        "Die Akte nennt keine IT-Mindestanforderung der Art {0} und sagt nicht, dass keine nötig ist",
                        "Le dossier n'énonce aucune exigence informatique minimale de type {0} et ne dit pas qu'aucune n'est nécessaire"));
        all.put(
                "RISK-177",
                new Words(
                        "IT-Mindestanforderung {0} beruht auf keinem Risiko",
                        "L'exigence informatique minimale {0} ne repose sur aucun risque"));
        all.put(
                "RISK-178",
                new Words(
                        "IT-Mindestanforderung {0} sagt nicht, warum der Produktentwurf sie nicht erfüllen kann",
                        "L'exigence informatique minimale {0} ne dit pas pourquoi la conception ne peut pas y répondre"));
        all.put(
                "RISK-179",
                new Words(
                        "Das Produkt verlässt sich für IT-Mindestanforderung {0} allein auf seine Umgebung, ohne Begründung",
                        "Le dispositif s'en remet pour l'exigence informatique minimale {0} à son seul environnement, sans justification"));
        all.put(
                "RISK-180",
                new Words(
                        "IT-Mindestanforderung {0} soll zum Produkt hinzukommen, aber Risiko {1} wird nur dank der Umgebung beherrscht",
                        "L'exigence informatique minimale {0} est dite en complément du dispositif, mais le risque {1} n'est maîtrisé que grâce à l'environnement"));
        all.put(
                "RISK-181",
                new Words(
                        "Anwendern wird IT-Mindestanforderung {0} nicht mitgeteilt",
                        "Les utilisateurs ne sont pas informés de l'exigence informatique minimale {0}"));
        all.put(
                "RISK-182",
                new Words(
                        "IT-Mindestanforderung {0} gleicht Schwachstelle {1} des Produkts aus, ohne Begründung",
                        "L'exigence informatique minimale {0} compense la vulnérabilité {1} du dispositif, sans justification"));
        all.put(
                "RISK-183",
                new Words(
                        "Maßnahme {0} in der Einsatzumgebung gleicht Schwachstelle {1} des Produkts aus, und keine IT-Mindestanforderung sagt das",
                        "La mesure {0} de l'environnement compense la vulnérabilité {1} du dispositif, et aucune exigence informatique minimale ne le dit"));
        all.put(
                "RISK-190",
                new Words(
                        "Für {0} fehlt die Verifizierung, Ziel {1}: {2}",
                        "{0} n'a pas de vérification, but {1} : {2}"));
        all.put(
                "RISK-191",
                new Words(
                        "Die Verifizierung von {0}, Ziel {1}, ist nur geplant: {2}",
                        "La vérification de {0}, but {1}, n'est que prévue : {2}"));
        all.put(
                "RISK-192",
                new Words(
                        "Die Verifizierung von {0}, Ziel {1}, wurde an einer anderen Version durchgeführt: {2}",
                        "La vérification de {0}, but {1}, a été faite sur une autre version : {2}"));
        all.put(
                "RISK-193",
                new Words(
                        "Die Verifizierung von {0}, Ziel {1}, hat nicht bestanden: {2}",
                        "La vérification de {0}, but {1}, n'a pas réussi : {2}"));
        all.put(
                "RISK-194",
                new Words(
                        "Penetrationstest {0} wurde von Prüfern durchgeführt, deren Unabhängigkeit von der Entwicklung nicht gezeigt ist: {1}",
                        "Le test d'intrusion {0} a été fait par des testeurs dont l'indépendance du développement n'est pas démontrée : {1}"));
        all.put(
                "RISK-195",
                new Words(
                        "Verifizierung {0} verwendet Verfahren {1}, das nicht zeigen kann, was Nachweis {2} behauptet: {3}",
                        "La vérification {0} utilise la méthode {1}, qui ne peut pas montrer ce qu'affirme la preuve {2} : {3}"));
        all.put(
                "RISK-196",
                new Words(
                        "Verifizierung {0} der Maßnahme {1} beruht auf Nachweis {2}, den die Maßnahme nicht nennt; er zählt für sie nicht",
                        "La vérification {0} de la mesure {1} repose sur la preuve {2}, que la mesure ne cite pas ; elle ne compte pas pour elle"));
        all.put(
                "RISK-203",
                new Words(
                        "Aktualisierungsverfahren {0} hat keinen Schritt der Stufe {1} und sagt nicht, warum",
                        "La procédure de mise à jour {0} n'a pas d'étape de la phase {1} et ne dit pas pourquoi"));
        all.put(
                "RISK-204",
                new Words(
                        "Niemand ist Aktualisierungsverfahren {0} an Version {1} mit Erfolg durchgegangen",
                        "Personne n'a suivi la procédure de mise à jour {0} sur la version {1} avec succès"));
        all.put(
                "RISK-205",
                new Words(
                        "Aktualisierungsverfahren {0} führt zu Version {1}, nicht zu {2}",
                        "La procédure de mise à jour {0} mène à la version {1}, pas à {2}"));
        all.put(
                "RISK-206",
                new Words(
                        "{0} ist für {1}, wiederholt aber den Titel von {2}",
                        "{0} est destiné à {1}, mais répète le titre de {2}"));
        return all.buildOrThrow();
    }
}
