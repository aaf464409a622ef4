package org.tutela.risk.dossier;

import org.tutela.core.text.Label;

/** The texts of checklists and documents. Codes are never reused. */
public enum DossierText implements Label {
    /** Nobody says where it stands. */
    NOT_STATED(
            "DOS-001",
            "Nobody says where it stands",
            "Niemand sagt, wie es darum steht",
            "Personne ne dit ce qu'il en est"),
    /** Whether it applies depends on facts of the device that are not known: {0}. */
    FACT_UNKNOWN(
            "DOS-002",
            "Whether it applies depends on facts of the device that are not known: {0}",
            "Ob es gilt, hängt von nicht bekannten Tatsachen des Produkts ab: {0}",
            "Son applicabilité dépend de faits inconnus sur le dispositif : {0}"),
    /** It applies where {0}; the facts of the device say otherwise. */
    FACTS_RULE_OUT(
            "DOS-003",
            "It applies where {0}; the facts of the device say otherwise",
            "Es gilt bei {0}; die Tatsachen des Produkts sagen anderes",
            "S'applique si {0} ; les faits sur le dispositif disent le contraire"),
    /** {0} ({1}). */
    EXCLUDED("DOS-004", "{0} ({1})", "{0} ({1})", "{0} ({1})"),
    /** Nothing of this kind is asked of the environment: {0}. */
    EXCLUDED_IT(
            "DOS-005",
            "Nothing of this kind is asked of the environment: {0}",
            "Nichts dieser Art wird von der Umgebung verlangt: {0}",
            "Rien de ce genre n'est demandé à l'environnement : {0}"),
    /** It was said not to apply, but the risk file has something to tell: {0}. */
    NOT_EXCLUDED_MODEL(
            "DOS-006",
            "It was said not to apply, but the risk file has something to tell: {0}",
            "Es wurde als nicht anwendbar bezeichnet, aber die Risikoakte hat etwas mitzuteilen: {0}",
            "Déclaré non applicable, mais le dossier de risques a quelque chose à dire : {0}"),
    /** It was said not to apply, but the law asks for it where {0}. */
    NOT_EXCLUDED_LAW(
            "DOS-007",
            "It was said not to apply, but the law asks for it where {0}",
            "Es wurde als nicht anwendbar bezeichnet, aber das Recht verlangt es bei {0}",
            "Déclaré non applicable, mais la loi l'exige si {0}"),
    /** {0} is for {1} and does not reach {2}. */
    AUDIENCE(
            "DOS-008",
            "{0} is for {1} and does not reach {2}",
            "{0} ist für {1} und erreicht {2} nicht",
            "{0} est destiné à {1} et n'atteint pas {2}"),
    /** {0} does not say what it stands in. */
    VEHICLE_NOT_STATED(
            "DOS-009",
            "{0} does not say what it stands in",
            "{0} sagt nicht, worin es steht",
            "{0} ne dit pas où cela figure"),
    /** {0} stands in {1}, which is none of {2}. */
    VEHICLE(
            "DOS-010",
            "{0} stands in {1}, which is none of {2}",
            "{0} steht in {1}, was keines ist von {2}",
            "{0} figure dans {1}, qui n'est aucun de {2}"),
    /** Nobody has reviewed {0} for this release. */
    NOT_REVIEWED(
            "DOS-011",
            "Nobody has reviewed {0} for this release",
            "Niemand hat {0} für diese Version geprüft",
            "Personne n'a revu {0} pour cette version"),
    /** {0} was reviewed for release {1}, not for {2}. */
    REVIEWED_FOR_OTHER(
            "DOS-012",
            "{0} was reviewed for release {1}, not for {2}",
            "{0} wurde für Version {1} geprüft, nicht für {2}",
            "{0} a été revu pour la version {1}, pas pour {2}"),
    /** There is no table, and nothing in the risk file that fills one. */
    NO_TABLE(
            "DOS-013",
            "There is no table, and nothing in the risk file that fills one",
            "Es gibt keine Tabelle und nichts in der Risikoakte, was eine füllt",
            "Il n'y a pas de tableau, ni rien dans le dossier pour en remplir un"),
    /** There are no steps. */
    NO_STEPS("DOS-014", "There are no steps", "Es gibt keine Schritte", "Il n'y a pas d'étapes"),
    /** Nobody has walked through {0} on this release with success. */
    NOT_WALKED_THROUGH(
            "DOS-015",
            "Nobody has walked through {0} on this release with success",
            "Niemand ist {0} an dieser Version mit Erfolg durchgegangen",
            "Personne n'a suivi {0} avec succès sur cette version"),
    /** There is no link. */
    NO_LINK("DOS-016", "There is no link", "Es gibt keinen Verweis", "Il n'y a pas de lien"),
    /** Link is not an absolute address with https, http or mailto: {0}. */
    BAD_LINK(
            "DOS-017",
            "Link is not an absolute address with https, http or mailto: {0}",
            "Verweis ist keine absolute Adresse mit https, http oder mailto: {0}",
            "Le lien n'est pas une adresse absolue en https, http ou mailto : {0}"),
    /** There is no date. */
    NO_DATE("DOS-018", "There is no date", "Es gibt kein Datum", "Il n'y a pas de date"),
    /** There is no file. */
    NO_FILE("DOS-019", "There is no file", "Es gibt keine Datei", "Il n'y a pas de fichier"),
    /** The file is in format {0}, which is none of {1}. */
    FORMAT(
            "DOS-020",
            "The file is in format {0}, which is none of {1}",
            "Die Datei hat das Format {0}, das keines ist von {1}",
            "Le fichier est au format {0}, qui n'est aucun de {1}"),
    /** The risk file has nothing that it could tell of. */
    NOTHING_TO_TELL(
            "DOS-021",
            "The risk file has nothing that it could tell of",
            "Die Risikoakte enthält nichts, wovon zu berichten wäre",
            "Le dossier de risques n'a rien à en dire"),
    /** Users are not told of {0}. */
    NOT_TOLD(
            "DOS-022",
            "Users are not told of {0}",
            "Anwendern wird {0} nicht mitgeteilt",
            "Les utilisateurs ne sont pas informés de {0}"),
    /** Requirement {0} is based on no risk. */
    REQUIREMENT_WITHOUT_RISK(
            "DOS-023",
            "Requirement {0} is based on no risk",
            "Anforderung {0} beruht auf keinem Risiko",
            "L'exigence {0} ne repose sur aucun risque"),
    /** There is no update procedure to this release. */
    NO_PROCEDURE(
            "DOS-024",
            "There is no update procedure to this release",
            "Es gibt kein Aktualisierungsverfahren zu dieser Version",
            "Il n'y a pas de procédure de mise à jour vers cette version"),
    /** Update procedure {0} leads to release {1}. */
    PROCEDURE_TO_OTHER(
            "DOS-025",
            "Update procedure {0} leads to release {1}",
            "Aktualisierungsverfahren {0} führt zu Version {1}",
            "La procédure {0} mène à la version {1}"),
    /** {0} says nothing of the state of therapy before the update. */
    NO_PRECAUTION(
            "DOS-026",
            "{0} says nothing of the state of therapy before the update",
            "{0} sagt nichts über den Zustand der Therapie vor der Aktualisierung",
            "{0} ne dit rien de l'état de la thérapie avant la mise à jour"),
    /** Nobody says where it is filed. */
    NOT_FILED(
            "DOS-027",
            "Nobody says where it is filed",
            "Niemand sagt, wo es abgelegt ist",
            "Personne ne dit où c'est classé"),
    /** {0} was made for release {1}. */
    FILED_FOR_OTHER(
            "DOS-028",
            "{0} was made for release {1}",
            "{0} wurde für Version {1} erstellt",
            "{0} a été établi pour la version {1}"),
    /** {0} is withheld: it repeats what only the manufacturer may know. */
    WITHHELD(
            "DOS-031",
            "{0} is withheld: it repeats what only the manufacturer may know",
            "{0} wird zurückgehalten: es wiederholt, was nur der Hersteller wissen darf",
            "{0} est retenu : il répète ce que seul le fabricant peut savoir"),
    /** {0}: none. */
    NO_ROWS("DOS-032", "{0}: none", "{0}: keine", "{0} : aucun"),
    /** Present. */
    PRESENT("DOS-033", "Present", "Vorhanden", "Présent"),
    /** Does not apply. */
    NOT_APPLICABLE("DOS-034", "Does not apply", "Nicht anwendbar", "Ne s'applique pas"),
    /** Missing. */
    MISSING_STATE("DOS-035", "Missing", "Fehlt", "Manque"),
    /** Yes. */
    YES("DOS-036", "Yes", "Ja", "Oui"),
    /** No. */
    NO("DOS-037", "No", "Nein", "Non"),
    /** None. */
    NONE("DOS-038", "None", "Keine", "Aucun"),
    /** All. */
    ALL("DOS-039", "All", "Alle", "Tous"),
    /** Security risk management plan. */
    PLAN(
            "DOS-040",
            "Security risk management plan",
            "Plan des Sicherheitsrisikomanagements",
            "Plan de gestion des risques de sécurité"),
    /** Security risk management report. */
    REPORT(
            "DOS-041",
            "Security risk management report",
            "Bericht des Sicherheitsrisikomanagements",
            "Rapport de gestion des risques de sécurité"),
    /** Security traceability. */
    TRACE("DOS-042", "Security traceability", "Rückverfolgbarkeit der Sicherheit", "Traçabilité de la sécurité"),
    /** Security section of the instructions for use. */
    INSTRUCTIONS(
            "DOS-043",
            "Security section of the instructions for use",
            "Sicherheitsabschnitt der Gebrauchsanweisung",
            "Section sécurité de la notice d'utilisation"),
    /** Security manual for administrators. */
    MANUAL(
            "DOS-044",
            "Security manual for administrators",
            "Sicherheitshandbuch für Administratoren",
            "Manuel de sécurité pour administrateurs"),
    /** Security capability statement. */
    CAPABILITIES(
            "DOS-045",
            "Security capability statement",
            "Erklärung der Sicherheitsfunktionen",
            "Déclaration des capacités de sécurité"),
    /** Index of the security documentation. */
    INDEX(
            "DOS-046",
            "Index of the security documentation",
            "Verzeichnis der Sicherheitsdokumentation",
            "Index de la documentation de sécurité"),
    /** Review of user information. */
    CHECKLIST(
            "DOS-047",
            "Review of user information",
            "Prüfung der Anwenderinformation",
            "Revue de l'information des utilisateurs"),
    /** Device. */
    DEVICE("DOS-048", "Device", "Produkt", "Dispositif"),
    /** Manufacturer. */
    MANUFACTURER("DOS-049", "Manufacturer", "Hersteller", "Fabricant"),
    /** Release. */
    RELEASE("DOS-050", "Release", "Version", "Version"),
    /** UDI-DI. */
    UDI("DOS-051", "UDI-DI", "UDI-DI", "IUD-ID"),
    /** Revision of the risk file. */
    REVISION("DOS-052", "Revision of the risk file", "Revision der Risikoakte", "Révision du dossier de risques"),
    /** As of. */
    AS_OF("DOS-053", "As of", "Stand", "État au"),
    /** Risk policy. */
    POLICY("DOS-054", "Risk policy", "Risikopolitik", "Politique de risque"),
    /** Digest of the risk file. */
    FILE_DIGEST("DOS-055", "Digest of the risk file", "Prüfsumme der Risikoakte", "Empreinte du dossier de risques"),
    /** Digest of the results. */
    RESULT_DIGEST("DOS-056", "Digest of the results", "Prüfsumme der Ergebnisse", "Empreinte des résultats"),
    /** Regulation and class. */
    REGULATION("DOS-057", "Regulation and class", "Verordnung und Klasse", "Règlement et classe"),
    /** Phase of life. */
    PHASE("DOS-058", "Phase of life", "Lebensphase", "Phase de vie"),
    /** Editions of the law. */
    EDITIONS("DOS-059", "Editions of the law", "Ausgaben des Rechtstexts", "Éditions du texte légal"),
    /** Scope. */
    SCOPE("DOS-060", "Scope", "Geltungsbereich", "Périmètre"),
    /** Intended purpose. */
    PURPOSE("DOS-061", "Intended purpose", "Zweckbestimmung", "Destination"),
    /** Environments of use. */
    ENVIRONMENTS("DOS-062", "Environments of use", "Einsatzumgebungen", "Environnements d'utilisation"),
    /** Security risk analysis. */
    ANALYSIS("DOS-063", "Security risk analysis", "Sicherheitsrisikoanalyse", "Analyse des risques de sécurité"),
    /** How risks are analysed. */
    ANALYSIS_METHOD(
            "DOS-064", "How risks are analysed", "Wie Risiken analysiert werden", "Comment les risques sont analysés"),
    /** Threats are named for each data flow that crosses a trust boundary, by the six STRIDE categories. */
    ANALYSIS_METHOD_TEXT(
            "DOS-065",
            "Threats are named for each data flow that crosses a trust boundary, by the six STRIDE "
                    + "categories. Each threat ends in a risk or in a dismissal with a reviewer. A risk is a "
                    + "hazardous situation, or a harm without one, that attack scenarios lead to; a scenario is "
                    + "made of steps, each with a rating of exploitability. What is not known counts as the "
                    + "worst.",
            "Bedrohungen werden für jeden Datenfluss über eine Vertrauensgrenze nach den sechs "
                    + "STRIDE-Kategorien benannt. Jede Bedrohung endet in einem Risiko oder wird mit Prüfer "
                    + "verworfen. Ein Risiko ist eine Gefährdungssituation, oder ein Schaden ohne eine solche, "
                    + "zu der Angriffsszenarien führen; ein Szenario besteht aus Schritten, jeder mit einer "
                    + "Bewertung der Ausnutzbarkeit. Was nicht bekannt ist, zählt als das Schlimmste.",
            "Les menaces sont nommées pour chaque flux de données qui franchit une limite de "
                    + "confiance, selon les six catégories STRIDE. Chaque menace mène à un risque ou est écartée "
                    + "avec un relecteur. Un risque est une situation dangereuse, ou un dommage sans celle-ci, à "
                    + "laquelle mènent des scénarios d'attaque ; un scénario est fait d'étapes, chacune cotée en "
                    + "exploitabilité. Ce qui n'est pas connu compte comme le pire."),
    /** A vulnerability that can be exploited counts as an enabler of foreseeable misuse. */
    MISUSE_TEXT(
            "DOS-066",
            "A vulnerability that can be exploited counts as an enabler of foreseeable misuse. The "
                    + "network is taken to be hostile unless an environment says otherwise.",
            "Eine ausnutzbare Schwachstelle gilt als Wegbereiter vorhersehbarer Fehlanwendung. Das "
                    + "Netz gilt als feindlich, wenn eine Umgebung nichts anderes sagt.",
            "Une vulnérabilité exploitable compte comme facilitateur d'un mauvais usage prévisible. Le "
                    + "réseau est réputé hostile sauf si un environnement dit le contraire."),
    /** Assets. */
    ASSETS("DOS-067", "Assets", "Werte", "Biens"),
    /** Foreseeable misuses. */
    MISUSES("DOS-068", "Foreseeable misuses", "Vorhersehbare Fehlanwendungen", "Mauvais usages prévisibles"),
    /** Threats. */
    THREATS("DOS-069", "Threats", "Bedrohungen", "Menaces"),
    /** Attack scenarios. */
    SCENARIOS("DOS-070", "Attack scenarios", "Angriffsszenarien", "Scénarios d'attaque"),
    /** Attack steps. */
    STEPS("DOS-071", "Attack steps", "Angriffsschritte", "Étapes d'attaque"),
    /** Vulnerabilities. */
    VULNERABILITIES("DOS-072", "Vulnerabilities", "Schwachstellen", "Vulnérabilités"),
    /** Security risk evaluation. */
    EVALUATION(
            "DOS-073",
            "Security risk evaluation",
            "Bewertung der Sicherheitsrisiken",
            "Évaluation des risques de sécurité"),
    /** Criteria of acceptance. */
    CRITERIA("DOS-074", "Criteria of acceptance", "Kriterien der Vertretbarkeit", "Critères d'acceptation"),
    /** The criteria are those of policy {0}, version {1}, digest {2}. */
    CRITERIA_TEXT(
            "DOS-075",
            "The criteria are those of policy {0}, version {1}, digest {2}. Levels are ordinal and are "
                    + "looked up in matrices, never multiplied. A risk is acceptable if it is controlled, "
                    + "reduced as far as possible, and accepted by somebody for this release.",
            "Die Kriterien sind die der Risikopolitik {0}, Version {1}, Prüfsumme {2}. Stufen sind "
                    + "ordinal und werden in Matrizen nachgeschlagen, nie multipliziert. Ein Risiko ist "
                    + "vertretbar, wenn es beherrscht, so weit wie möglich gemindert und von jemandem für diese "
                    + "Version angenommen ist.",
            "Les critères sont ceux de la politique {0}, version {1}, empreinte {2}. Les niveaux sont "
                    + "ordinaux et lus dans des matrices, jamais multipliés. Un risque est acceptable s'il est "
                    + "maîtrisé, réduit autant que possible et accepté par quelqu'un pour cette version."),
    /** Matrix {0}. */
    MATRIX("DOS-076", "Matrix {0}", "Matrix {0}", "Matrice {0}"),
    /** Risks. */
    RISKS("DOS-077", "Risks", "Risiken", "Risques"),
    /** Security risk control. */
    CONTROL(
            "DOS-078",
            "Security risk control",
            "Beherrschung der Sicherheitsrisiken",
            "Maîtrise des risques de sécurité"),
    /** Options are considered in the order inherent design, protective measure, information; one of lower priority needs a reason why none of higher priority is practicable. */
    CONTROL_TEXT(
            "DOS-079",
            "Options are considered in the order inherent design, protective measure, information; one "
                    + "of lower priority needs a reason why none of higher priority is practicable. A control "
                    + "counts once its implementation and its effectiveness are verified on this release and the "
                    + "risks it brings are analysed.",
            "Optionen werden in der Reihenfolge inhärente Auslegung, Schutzmaßnahme, Information "
                    + "erwogen; eine von niedrigerem Rang braucht einen Grund, warum keine von höherem Rang "
                    + "durchführbar ist. Eine Maßnahme zählt, wenn ihre Umsetzung und ihre Wirksamkeit an dieser "
                    + "Version verifiziert und die von ihr eingeführten Risiken analysiert sind.",
            "Les options sont envisagées dans l'ordre conception inhérente, mesure de protection, "
                    + "information ; une de priorité inférieure doit dire pourquoi aucune de priorité supérieure "
                    + "n'est réalisable. Une mesure compte une fois sa mise en œuvre et son efficacité vérifiées "
                    + "sur cette version et les risques qu'elle introduit analysés."),
    /** Controls. */
    CONTROLS("DOS-080", "Controls", "Maßnahmen", "Mesures de maîtrise"),
    /** Options considered. */
    OPTIONS("DOS-081", "Options considered", "Erwogene Optionen", "Options envisagées"),
    /** What each control must leave intact. */
    PRESERVATION(
            "DOS-082",
            "What each control must leave intact",
            "Was jede Maßnahme erhalten muss",
            "Ce que chaque mesure doit préserver"),
    /** Risks that controls bring. */
    BROUGHT(
            "DOS-083",
            "Risks that controls bring",
            "Von Maßnahmen eingeführte Risiken",
            "Risques introduits par les mesures"),
    /** Evaluation of residual security risk. */
    RESIDUAL(
            "DOS-084",
            "Evaluation of residual security risk",
            "Bewertung des Restrisikos",
            "Évaluation du risque résiduel"),
    /** Each risk is evaluated without controls, with those that count now, and with those that will count; and again without the controls that live in the operating environment. */
    RESIDUAL_TEXT(
            "DOS-085",
            "Each risk is evaluated without controls, with those that count now, and with those that "
                    + "will count; and again without the controls that live in the operating environment.",
            "Jedes Risiko wird ohne Maßnahmen, mit den jetzt zählenden und mit den noch kommenden "
                    + "bewertet; und nochmals ohne die Maßnahmen der Betriebsumgebung.",
            "Chaque risque est évalué sans mesures, avec celles qui comptent maintenant et avec celles "
                    + "qui compteront ; et encore sans celles de l'environnement d'exploitation."),
    /** Residual risks. */
    RESIDUALS("DOS-086", "Residual risks", "Restrisiken", "Risques résiduels"),
    /** What stands against acceptance. */
    OBSTACLES(
            "DOS-087",
            "What stands against acceptance",
            "Was der Vertretbarkeit entgegensteht",
            "Ce qui s'oppose à l'acceptation"),
    /** Overall residual risk. */
    OVERALL("DOS-088", "Overall residual risk", "Gesamtrestrisiko", "Risque résiduel global"),
    /** Benefit and risk. */
    BENEFIT("DOS-089", "Benefit and risk", "Nutzen und Risiko", "Bénéfice et risque"),
    /** No benefit-risk analysis was given. */
    BENEFIT_MISSING(
            "DOS-090",
            "No benefit-risk analysis was given",
            "Keine Nutzen-Risiko-Analyse wurde vorgelegt",
            "Aucune analyse bénéfice-risque n'a été fournie"),
    /** Reporting. */
    REPORTING("DOS-091", "Reporting", "Berichterstattung", "Rapports"),
    /** Results are written into the security risk management report, which this library makes from the same file. */
    REPORTING_TEXT(
            "DOS-092",
            "Results are written into the security risk management report, which is generated "
                    + "from the same file. The documents that belong to it are listed below.",
            "Die Ergebnisse stehen im Bericht des Sicherheitsrisikomanagements, der "
                    + "aus derselben Akte erstellt wird. Die zugehörigen Dokumente sind unten aufgeführt.",
            "Les résultats figurent dans le rapport de gestion des risques de sécurité, établi à "
                    + "partir du même dossier. Les documents qui en font partie sont "
                    + "listés ci-dessous."),
    /** Findings. */
    FINDINGS("DOS-093", "Findings", "Befunde", "Constats"),
    /** Security activities. */
    ACTIVITIES("DOS-094", "Security activities", "Sicherheitsaktivitäten", "Activités de sécurité"),
    /** The file has no plan of security activities. */
    NO_PLAN(
            "DOS-095",
            "The file has no plan of security activities",
            "Die Akte hat keinen Plan der Sicherheitsaktivitäten",
            "Le dossier n'a pas de plan des activités de sécurité"),
    /** Verification and validation. */
    VERIFICATION(
            "DOS-096", "Verification and validation", "Verifizierung und Validierung", "Vérification et validation"),
    /** Documents. */
    DOCUMENTS("DOS-097", "Documents", "Dokumente", "Documents"),
    /** Data flows. */
    FLOWS("DOS-098", "Data flows", "Datenflüsse", "Flux de données"),
    /** Trust boundaries. */
    BOUNDARIES("DOS-099", "Trust boundaries", "Vertrauensgrenzen", "Limites de confiance"),
    /** Id. */
    C_ID("DOS-100", "Id", "Kennung", "Identifiant"),
    /** Title. */
    C_TITLE("DOS-101", "Title", "Titel", "Titre"),
    /** Kind. */
    C_KIND("DOS-102", "Kind", "Art", "Type"),
    /** Description. */
    C_DESCRIPTION("DOS-103", "Description", "Beschreibung", "Description"),
    /** Category. */
    C_CATEGORY("DOS-104", "Category", "Kategorie", "Catégorie"),
    /** Objectives. */
    C_OBJECTIVES("DOS-105", "Objectives", "Ziele", "Objectifs"),
    /** State. */
    C_STATE("DOS-106", "State", "Zustand", "État"),
    /** Priority. */
    C_PRIORITY("DOS-107", "Priority", "Rang", "Priorité"),
    /** Where. */
    C_LOCUS("DOS-108", "Where", "Wo", "Où"),
    /** Counts now. */
    C_COUNTS("DOS-109", "Counts now", "Zählt jetzt", "Compte maintenant"),
    /** Why not. */
    C_WHY_NOT("DOS-110", "Why not", "Warum nicht", "Pourquoi pas"),
    /** Reason. */
    C_REASON("DOS-111", "Reason", "Grund", "Motif"),
    /** Without controls. */
    C_INITIAL("DOS-112", "Without controls", "Ohne Maßnahmen", "Sans mesures"),
    /** Now. */
    C_CURRENT("DOS-113", "Now", "Jetzt", "Maintenant"),
    /** To come. */
    C_PROJECTED("DOS-114", "To come", "Künftig", "À venir"),
    /** Now, without the environment. */
    C_WITHOUT_ENVIRONMENT(
            "DOS-115", "Now, without the environment", "Jetzt, ohne die Umgebung", "Maintenant, sans l'environnement"),
    /** Acceptable. */
    C_ACCEPTABLE("DOS-116", "Acceptable", "Vertretbar", "Acceptable"),
    /** Relation to safety. */
    C_RELATION("DOS-117", "Relation to safety", "Beziehung zur Sicherheit", "Relation avec la sécurité"),
    /** Method. */
    C_METHOD("DOS-118", "Method", "Verfahren", "Méthode"),
    /** Result. */
    C_RESULT("DOS-119", "Result", "Ergebnis", "Résultat"),
    /** Place. */
    C_LOCATION("DOS-120", "Place", "Fundstelle", "Endroit"),
    /** Date. */
    C_DATE("DOS-121", "Date", "Datum", "Date"),
    /** Clauses. */
    C_CLAUSES("DOS-122", "Clauses", "Abschnitte", "Points"),
    /** Risk. */
    C_RISK("DOS-123", "Risk", "Risiko", "Risque"),
    /** Risks. */
    C_RISKS("DOS-124", "Risks", "Risiken", "Risques"),
    /** Threat. */
    C_THREAT("DOS-125", "Threat", "Bedrohung", "Menace"),
    /** Control. */
    C_CONTROL("DOS-126", "Control", "Maßnahme", "Mesure"),
    /** Controls. */
    C_CONTROLS("DOS-127", "Controls", "Maßnahmen", "Mesures"),
    /** Test. */
    C_TEST("DOS-128", "Test", "Prüfung", "Essai"),
    /** User information. */
    C_INFORMATION("DOS-129", "User information", "Anwenderinformation", "Information des utilisateurs"),
    /** Scenario. */
    C_SCENARIO("DOS-130", "Scenario", "Szenario", "Scénario"),
    /** Component. */
    C_COMPONENT("DOS-131", "Component", "Komponente", "Composant"),
    /** Version. */
    C_VERSION("DOS-132", "Version", "Version", "Version"),
    /** Supplier. */
    C_SUPPLIER("DOS-133", "Supplier", "Lieferant", "Fournisseur"),
    /** Protocol. */
    C_PROTOCOL("DOS-134", "Protocol", "Protokoll", "Protocole"),
    /** Direction. */
    C_DIRECTION("DOS-135", "Direction", "Richtung", "Sens"),
    /** Port. */
    C_PORT("DOS-136", "Port", "Port", "Port"),
    /** Endpoints. */
    C_ENDPOINTS("DOS-137", "Endpoints", "Endpunkte", "Points d'extrémité"),
    /** From. */
    C_FROM("DOS-138", "From", "Von", "De"),
    /** To. */
    C_TO("DOS-139", "To", "Nach", "Vers"),
    /** Interface. */
    C_INTERFACE("DOS-140", "Interface", "Schnittstelle", "Interface"),
    /** Section. */
    C_SECTION("DOS-141", "Section", "Abschnitt", "Section"),
    /** Capability. */
    C_CAPABILITY("DOS-142", "Capability", "Funktion", "Capacité"),
    /** Statement. */
    C_STATEMENT("DOS-143", "Statement", "Aussage", "Déclaration"),
    /** Detail. */
    C_DETAIL("DOS-144", "Detail", "Einzelheit", "Détail"),
    /** Part. */
    C_PART("DOS-145", "Part", "Teil", "Partie"),
    /** Item. */
    C_ITEM("DOS-146", "Item", "Punkt", "Élément"),
    /** Asked for by. */
    C_STRENGTH("DOS-147", "Asked for by", "Verlangt von", "Demandé par"),
    /** What must meet it. */
    C_TARGET("DOS-148", "What must meet it", "Was sie erfüllen muss", "Ce qui doit y satisfaire"),
    /** Who. */
    C_PARTY("DOS-149", "Who", "Wer", "Qui"),
    /** Exploitability. */
    C_EXPLOITABILITY("DOS-150", "Exploitability", "Ausnutzbarkeit", "Exploitabilité"),
    /** Goal. */
    C_GOAL("DOS-151", "Goal", "Ziel", "But"),
    /** Finding. */
    C_FINDING("DOS-152", "Finding", "Befund", "Constat"),
    /** Demand of the phase. */
    C_DEMAND("DOS-153", "Demand of the phase", "Forderung der Phase", "Exigence de la phase"),
    /** What is to be shown. */
    C_AIM("DOS-154", "What is to be shown", "Was zu zeigen ist", "Ce qui est à montrer"),
    /** Severity. */
    C_SEVERITY("DOS-155", "Severity", "Schweregrad", "Gravité"),
    /** Status. */
    C_STATUS("DOS-156", "Status", "Status", "Statut"),
    /** Assumption. */
    C_ASSUMPTION("DOS-157", "Assumption", "Annahme", "Hypothèse"),
    /** Kept. */
    C_GOAL_KEPT("DOS-158", "Kept", "Erhalten", "Préservé"),
    /** –. */
    C_BLANK("DOS-159", "–", "–", "–"),
    /** {0}, {1}. */
    LEVEL_HEAD("DOS-160", "{0}, {1}", "{0}, {1}", "{0}, {1}"),
    /** controlled. */
    CONTROLLED("DOS-161", "controlled", "beherrscht", "maîtrisé"),
    /** not controlled. */
    NOT_CONTROLLED("DOS-162", "not controlled", "nicht beherrscht", "non maîtrisé"),
    /** Done. */
    DONE("DOS-163", "Done", "Erledigt", "Fait"),
    /** Planned. */
    PLANNED("DOS-164", "Planned", "Geplant", "Prévu"),
    /** Taken. */
    TAKEN("DOS-165", "Taken", "Ergriffen", "Retenue"),
    /** Ports and interfaces. */
    INTERFACE_TABLE("DOS-166", "Ports and interfaces", "Ports und Schnittstellen", "Ports et interfaces"),
    /** Ports and interfaces that are not listed are to be disabled.. */
    INTERFACE_NOTE(
            "DOS-167",
            "Ports and interfaces that are not listed are to be disabled.",
            "Nicht aufgeführte Ports und Schnittstellen sind abzuschalten.",
            "Les ports et interfaces non listés sont à désactiver."),
    /** Data streams. */
    FLOW_TABLE("DOS-168", "Data streams", "Datenströme", "Flux de données"),
    /** Requirements on the environment. */
    REQUIREMENT_TABLE(
            "DOS-169",
            "Requirements on the environment",
            "Anforderungen an die Umgebung",
            "Exigences pour l'environnement"),
    /** Security controls of the device. */
    CONTROL_TABLE(
            "DOS-170",
            "Security controls of the device",
            "Sicherheitsmaßnahmen des Produkts",
            "Mesures de sécurité du dispositif"),
    /** Responsibilities. */
    RESPONSIBILITY_TABLE("DOS-171", "Responsibilities", "Verantwortlichkeiten", "Responsabilités"),
    /** Assumptions on the environment. */
    ASSUMPTION_TABLE(
            "DOS-172", "Assumptions on the environment", "Annahmen zur Umgebung", "Hypothèses sur l'environnement"),
    /** Components. */
    COMPONENT_TABLE("DOS-173", "Components", "Komponenten", "Composants"),
    /** Details. */
    STATED_TABLE("DOS-174", "Details", "Einzelheiten", "Détails"),
    /** This release shows itself as version {0}.. */
    RELEASE_NOTE(
            "DOS-175",
            "This release shows itself as version {0}.",
            "Diese Version zeigt sich als Version {0}.",
            "Cette version s'affiche comme version {0}."),
    /** You should see: {0}. */
    STEP_EXPECTED("DOS-176", "You should see: {0}", "Zu sehen sein sollte: {0}", "Vous devriez voir : {0}"),
    /** If not: {0}. */
    STEP_FAILURE("DOS-177", "If not: {0}", "Wenn nicht: {0}", "Sinon : {0}"),
    /** Going back: {0}. */
    STEP_ROLLBACK("DOS-178", "Going back: {0}", "Zurück: {0}", "Retour en arrière : {0}"),
    /** {0}: {1}; from {2} to {3}. */
    PROCEDURE("DOS-179", "{0}: {1}; from {2} to {3}", "{0}: {1}; von {2} zu {3}", "{0} : {1} ; de {2} à {3}"),
    /** No step of stage {0}: {1}. */
    STAGE_LEFT_OUT(
            "DOS-180",
            "No step of stage {0}: {1}",
            "Kein Schritt der Stufe {0}: {1}",
            "Aucune étape de la phase {0} : {1}"),
    /** {0}: {1}. */
    DATE("DOS-181", "{0}: {1}", "{0}: {1}", "{0} : {1}"),
    /** File {0} ({1}). */
    FILE("DOS-182", "File {0} ({1})", "Datei {0} ({1})", "Fichier {0} ({1})"),
    /** See {0}. */
    SEE("DOS-183", "See {0}", "Siehe {0}", "Voir {0}"),
    /** From threat to user information. */
    TRACE_FORWARD(
            "DOS-184",
            "From threat to user information",
            "Von der Bedrohung zur Anwenderinformation",
            "De la menace à l'information des utilisateurs"),
    /** What leads nowhere. */
    TRACE_BACK("DOS-185", "What leads nowhere", "Was nirgendwohin führt", "Ce qui ne mène nulle part"),
    /** Every link is there. */
    TRACE_COMPLETE("DOS-186", "Every link is there", "Jede Verknüpfung ist vorhanden", "Tous les liens sont présents"),
    /** Threat {0} leads to no risk and is not dismissed. */
    GAP_THREAT(
            "DOS-187",
            "Threat {0} leads to no risk and is not dismissed",
            "Bedrohung {0} führt zu keinem Risiko und ist nicht verworfen",
            "La menace {0} ne mène à aucun risque et n'est pas écartée"),
    /** Dismissed: {0}. */
    GAP_DISMISSED("DOS-188", "Dismissed: {0}", "Verworfen: {0}", "Écartée : {0}"),
    /** Risk {0} is carried by no threat. */
    GAP_RISK_THREAT(
            "DOS-189",
            "Risk {0} is carried by no threat",
            "Risiko {0} wird von keiner Bedrohung getragen",
            "Le risque {0} n'est porté par aucune menace"),
    /** Risk {0} has no control. */
    GAP_RISK_CONTROL(
            "DOS-190", "Risk {0} has no control", "Risiko {0} hat keine Maßnahme", "Le risque {0} n'a pas de mesure"),
    /** Control {0} is taken against no risk. */
    GAP_CONTROL_RISK(
            "DOS-191",
            "Control {0} is taken against no risk",
            "Maßnahme {0} ist gegen kein Risiko ergriffen",
            "La mesure {0} n'est prise contre aucun risque"),
    /** Control {0} has no passed test on this release. */
    GAP_CONTROL_TEST(
            "DOS-192",
            "Control {0} has no passed test on this release",
            "Maßnahme {0} hat an dieser Version keine bestandene Prüfung",
            "La mesure {0} n'a pas d'essai réussi sur cette version"),
    /** Control {0} serves no clause. */
    GAP_CONTROL_CLAUSE(
            "DOS-193",
            "Control {0} serves no clause",
            "Maßnahme {0} dient keinem Abschnitt",
            "La mesure {0} ne sert aucun point"),
    /** Evidence {0} belongs to no control, verification, plan or clause. */
    GAP_TEST(
            "DOS-194",
            "Evidence {0} belongs to no control, verification, plan or clause",
            "Nachweis {0} gehört zu keiner Maßnahme, Verifizierung, Planung oder keinem Abschnitt",
            "La preuve {0} n'appartient à aucune mesure, vérification, planification ni à aucun point"),
    /** Users are not told of what is left of risk {0}. */
    GAP_RISK_INFORMATION(
            "DOS-195",
            "Users are not told of what is left of risk {0}",
            "Anwendern wird das Restrisiko von {0} nicht mitgeteilt",
            "Les utilisateurs ne sont pas informés du risque résiduel {0}"),
    /** User information {0} serves no risk, assumption, misuse or item. */
    GAP_INFORMATION(
            "DOS-196",
            "User information {0} serves no risk, assumption, misuse or item",
            "Anwenderinformation {0} dient keinem Risiko, keiner Annahme, Fehlanwendung oder keinem " + "Punkt",
            "L'information {0} ne sert aucun risque, hypothèse, mauvais usage ni élément"),
    /** Sections of MDS2, with the codes of IEC TR 80001-2-2. */
    SECTION_CODES(
            "DOS-197",
            "Sections of MDS2, with the codes of IEC TR 80001-2-2",
            "Abschnitte von MDS2, mit den Codes von IEC TR 80001-2-2",
            "Sections de MDS2, avec les codes d'IEC TR 80001-2-2"),
    /** Implemented. */
    IMPLEMENTED("DOS-198", "Implemented", "Umgesetzt", "Mise en œuvre"),
    /** Left to the environment. */
    DELEGATED("DOS-199", "Left to the environment", "Der Umgebung überlassen", "Laissée à l'environnement"),
    /** Absent. */
    ABSENT("DOS-200", "Absent", "Nicht vorhanden", "Absente"),
    /** Not stated. */
    NOT_SAID("DOS-201", "Not stated", "Nicht angegeben", "Non déclaré"),
    /** {0}, verified. */
    VERIFIED_BY("DOS-202", "{0}, verified", "{0}, verifiziert", "{0}, vérifiée"),
    /** {0}, not verified on this release. */
    UNVERIFIED_BY(
            "DOS-203",
            "{0}, not verified on this release",
            "{0}, an dieser Version nicht verifiziert",
            "{0}, non vérifiée sur cette version"),
    /** Accepted as {0}. */
    ACCEPTED_AS("DOS-204", "Accepted as {0}", "Angenommen als {0}", "Accepté comme {0}"),
    /** No code. */
    NO_CODE("DOS-205", "No code", "Kein Code", "Pas de code"),
    /** Capability without a section of its own. */
    BESIDE(
            "DOS-206",
            "Capability without a section of its own",
            "Funktion ohne eigenen Abschnitt",
            "Capacité sans section propre"),
    /** From clause back to risk. */
    TRACE_FROM_CLAUSE("DOS-207", "From clause back to risk", "Vom Abschnitt zurück zum Risiko", "Du point au risque"),
    /** From user information back to risk. */
    TRACE_FROM_INFORMATION(
            "DOS-208",
            "From user information back to risk",
            "Von der Anwenderinformation zurück zum Risiko",
            "De l'information des utilisateurs au risque"),
    /** Essential performance. */
    ESSENTIAL("DOS-209", "Essential performance", "Wesentliche Leistungsmerkmale", "Performances essentielles"),
    /** Network. */
    C_NETWORK("DOS-210", "Network", "Netz", "Réseau"),
    /** IEC 81001-5-1. */
    C_STANDARD("DOS-211", "IEC 81001-5-1", "IEC 81001-5-1", "IEC 81001-5-1"),
    /** Each activity belongs to a clause of IEC 81001-5-1 and to one of the eight practices of MDCG 2019-16, 3.1. The phase of life says what must be planned and what must be done; what is done is shown by evidence of this release. */
    ACTIVITIES_TEXT(
            "DOS-212",
            "Each activity belongs to a clause of IEC 81001-5-1 and to one of the eight practices of MDCG 2019-16, 3.1. The phase of life says what must be planned and what must be done; what is done is shown by evidence of this release.",
            "Jede Aktivität gehört zu einem Abschnitt von IEC 81001-5-1 und zu einer der acht Praktiken von MDCG 2019-16, 3.1. Die Lebensphase sagt, was geplant und was erledigt sein muss; Erledigtes wird durch Nachweise dieser Version gezeigt.",
            "Chaque activité relève d'un article d'IEC 81001-5-1 et de l'une des huit pratiques de MDCG 2019-16, 3.1. La phase de vie dit ce qui doit être prévu et ce qui doit être fait ; ce qui est fait est démontré par des preuves de cette version."),
    /** Due by {0}. */
    DUE_BY("DOS-214", "Due by {0}", "Fällig am {0}", "Échéance : {0}"),
    /** Verification plan. */
    VERIFICATION_PLAN("DOS-215", "Verification plan", "Verifizierungsplan", "Plan de vérification"),
    /** Each control is shown to be there and to work; each threat is tried; each interface is tested with malformed input and compared with the model; the release as a whole is scanned, analysed and attacked. Results stand in the report. */
    VERIFICATION_TEXT(
            "DOS-216",
            "Each control is shown to be there and to work; each threat is tried; each interface is tested with malformed input and compared with the model; the release as a whole is scanned, analysed and attacked. Results stand in the report.",
            "Von jeder Maßnahme wird gezeigt, dass sie vorhanden ist und wirkt; jede Bedrohung wird versucht; jede Schnittstelle wird mit fehlerhaften Eingaben geprüft und mit dem Modell verglichen; die Version als Ganzes wird durchsucht, analysiert und angegriffen. Ergebnisse stehen im Bericht.",
            "Chaque mesure est démontrée présente et efficace ; chaque menace est tentée ; chaque interface est soumise à des entrées malformées et comparée au modèle ; la version entière est balayée, analysée et attaquée. Les résultats figurent dans le rapport."),
    /** Passed if. */
    C_CRITERION("DOS-217", "Passed if", "Bestanden, wenn", "Réussi si"),
    /** Who tests. */
    C_INDEPENDENCE("DOS-218", "Who tests", "Wer prüft", "Qui teste"),
    /** Where it was checked. */
    C_CHECKED("DOS-219", "Where it was checked", "Wo sie geprüft wurde", "Où elle a été vérifiée"),
    /** Hazardous situations. */
    SITUATIONS("DOS-220", "Hazardous situations", "Gefährdungssituationen", "Situations dangereuses"),
    /** Hazardous situation. */
    C_SITUATION("DOS-221", "Hazardous situation", "Gefährdungssituation", "Situation dangereuse"),
    /** What leads to it. */
    C_SEQUENCE("DOS-222", "What leads to it", "Was dazu führt", "Ce qui y mène"),
    /** Who is exposed. */
    C_EXPOSED("DOS-223", "Who is exposed", "Wer ausgesetzt ist", "Qui est exposé"),
    /** Harm. */
    C_HARM("DOS-224", "Harm", "Schaden", "Dommage"),
    /** Inside. */
    C_INSIDE("DOS-225", "Inside", "Innerhalb", "À l'intérieur"),
    /** Reliance on the environment. */
    C_RELIANCE("DOS-226", "Reliance on the environment", "Verlass auf die Umgebung", "Dépendance de l'environnement"),
    /** Subject. */
    C_SUBJECT("DOS-227", "Subject", "Gegenstand", "Objet"),
    /** Evidence. */
    EVIDENCE("DOS-229", "Evidence", "Nachweise", "Preuves"),
    /** Author. */
    C_AUTHOR("DOS-230", "Author", "Verfasser", "Auteur"),
    /** Carried over to {0}. */
    CARRIED_OVER("DOS-231", "Carried over to {0}", "Übernommen für {0}", "Reprise pour {0}"),
    /** Acceptance decisions. */
    ACCEPTANCE("DOS-232", "Acceptance decisions", "Entscheidungen über die Vertretbarkeit", "Décisions d'acceptation"),
    /** Review by. */
    C_REVIEW_BY("DOS-233", "Review by", "Überprüfen bis", "À revoir avant le"),
    /** After release. */
    POST_MARKET("DOS-234", "After release", "Nach der Freigabe", "Après la libération"),
    /** What is learnt in the field changes this analysis. */
    POST_MARKET_TEXT(
            "DOS-235",
            "Reports from the field, public sources of vulnerabilities and changes of the threat landscape come back "
                    + "into this analysis: each leads to a new revision of the risk file, and with it risks, controls, "
                    + "verification, benefit and risk, user information and technical documentation are looked at again. "
                    + "How they are gathered stands in the post-market surveillance plan (TD-12) and in the procedure "
                    + "for vulnerabilities (TD-13).",
            "Berichte aus dem Feld, öffentliche Quellen zu Schwachstellen und Änderungen der Bedrohungslage fließen in "
                    + "diese Analyse zurück: jede führt zu einer neuen Revision der Risikoakte, und mit ihr werden Risiken, "
                    + "Maßnahmen, Verifizierung, Nutzen und Risiko, Anwenderinformation und technische Dokumentation neu "
                    + "betrachtet. Wie sie gesammelt werden, steht im Plan zur Überwachung nach dem Inverkehrbringen "
                    + "(TD-12) und im Verfahren für Schwachstellen (TD-13).",
            "Les retours du terrain, les sources publiques de vulnérabilités et les changements de la menace reviennent "
                    + "dans cette analyse : chacun mène à une nouvelle révision du dossier de risques, et avec elle les "
                    + "risques, mesures, vérifications, bénéfices et risques, informations des utilisateurs et la "
                    + "documentation technique sont revus. Leur collecte figure dans le plan de surveillance après "
                    + "commercialisation (TD-12) et dans la procédure sur les vulnérabilités (TD-13)."),
    /** Summary. */
    SUMMARY("DOS-236", "Summary", "Zusammenfassung", "Résumé"),
    /** Acceptable risks. */
    ACCEPTABLE_RISKS("DOS-237", "Acceptable risks", "Vertretbare Risiken", "Risques acceptables"),
    /** {0} of {1}. */
    COUNT_OF("DOS-238", "{0} of {1}", "{0} von {1}", "{0} sur {1}"),
    /** Open rows of verification. */
    OPEN_VERIFICATIONS(
            "DOS-239",
            "Open rows of verification",
            "Offene Zeilen der Verifizierung",
            "Lignes ouvertes de la vérification"),
    /** Open findings. */
    OPEN_FINDINGS("DOS-240", "Open findings", "Offene Befunde", "Constats ouverts"),
    /** for the manufacturer only. */
    FOR_MANUFACTURER("DOS-241", "for the manufacturer only", "nur für den Hersteller", "réservé au fabricant"),
    /** The words of attack steps and of open vulnerabilities stay with the manufacturer, who shows them to authoritie. */
    STEPS_TEXT(
            "DOS-242",
            "The words of attack steps and of open vulnerabilities stay with the manufacturer, who shows "
                    + "them to authorities on request.",
            "Der Wortlaut von Angriffsschritten und offenen Schwachstellen bleibt beim Hersteller, der "
                    + "ihn Behörden auf Verlangen zeigt.",
            "Le texte des étapes d'attaque et des vulnérabilités ouvertes reste chez le fabricant, qui "
                    + "le montre aux autorités sur demande."),
    /** {0}: {1}. */
    PAIR("DOS-243", "{0}: {1}", "{0}: {1}", "{0} : {1}"),
    /** Reference: {0}. */
    REFERENCE("DOS-244", "Reference: {0}", "Bezug: {0}", "Référence : {0}"),
    /** Said above, below this heading. */
    SEE_ABOVE(
            "DOS-245",
            "Said above, below this heading:",
            "Oben gesagt, unter dieser Überschrift:",
            "Dit plus haut, sous ce titre :"),
    /** No endpoint is approved. */
    NO_ENDPOINT(
            "DOS-246",
            "No endpoint is approved",
            "Kein Endpunkt ist zugelassen",
            "Aucun point d'extrémité n'est approuvé"),
    /** Link with the management of safety risks. */
    SAFETY_LINK(
            "DOS-247",
            "Link with the management of safety risks",
            "Verbindung mit dem Management der Safety-Risiken",
            "Lien avec la gestion des risques de sûreté"),
    /** A security risk, or a control of one, that can affect safety or effectiveness goes into the safety risk assess. */
    SAFETY_LINK_TEXT(
            "DOS-248",
            "A security risk, or a control of one, that can affect safety or effectiveness goes into the "
                    + "safety risk assessment as a hazardous situation; a control of a safety risk that can affect "
                    + "security comes into this analysis as a threat, an asset or a control. Each control says "
                    + "whether safety and effectiveness, performance and other controls stay intact, and which "
                    + "risks it brings.",
            "Ein Sicherheitsrisiko oder eine Maßnahme dagegen, die sich auf Safety oder Wirksamkeit "
                    + "auswirken kann, geht als Gefährdungssituation in die Safety-Risikobeurteilung; eine "
                    + "Maßnahme gegen ein Safety-Risiko, die sich auf die Sicherheit auswirken kann, kommt als "
                    + "Bedrohung, Wert oder Maßnahme in diese Analyse. Jede Maßnahme sagt, ob Safety und "
                    + "Wirksamkeit, Leistung und andere Maßnahmen erhalten bleiben und welche Risiken sie "
                    + "mitbringt.",
            "Un risque de sécurité, ou une mesure contre lui, qui peut toucher la sûreté ou l'efficacité "
                    + "entre comme situation dangereuse dans l'appréciation des risques de sûreté ; une mesure "
                    + "contre un risque de sûreté qui peut toucher la sécurité entre dans cette analyse comme "
                    + "menace, bien ou mesure. Chaque mesure dit si sûreté et efficacité, performance et autres "
                    + "mesures restent intactes, et quels risques elle apporte."),
    /** The overall residual risk is as bad as the worst single risk in each dimension; nothing is averaged. */
    OVERALL_TEXT(
            "DOS-249",
            "The overall residual risk is as bad as the worst single risk in each dimension; nothing is "
                    + "averaged. It is acceptable if every risk is acceptable and nothing that may decide is "
                    + "unknown. Benefit and risk are weighed once for the release as a whole, against its "
                    + "alternatives, after gates that no weight makes up for.",
            "Das Gesamtrestrisiko ist in jeder Dimension so schlimm wie das schlimmste einzelne Risiko; "
                    + "nichts wird gemittelt. Es ist vertretbar, wenn jedes Risiko vertretbar ist und nichts "
                    + "Entscheidendes unbekannt bleibt. Nutzen und Risiko werden einmal für die ganze Version "
                    + "gegen ihre Alternativen abgewogen, nach Schranken, die kein Gewicht ausgleicht.",
            "Le risque résiduel global est aussi grave que le pire risque dans chaque dimension ; rien "
                    + "n'est moyenné. Il est acceptable si chaque risque l'est et si rien de décisif n'est "
                    + "inconnu. Bénéfices et risques sont pesés une fois pour la version entière, face à ses "
                    + "alternatives, après des seuils qu'aucun poids ne compense."),
    /** Reviewed by {0}, {1}. */
    REVIEWED_BY("DOS-250", "Reviewed by {0}, {1}", "Geprüft von {0}, {1}", "Relu par {0}, {1}"),
    /** Where it ends. */
    C_END("DOS-251", "Where it ends", "Wo es endet", "Où cela mène"),
    /** Asked for by {0}. */
    ASKED_BY("DOS-252", "Asked for by {0}", "Verlangt von {0}", "Demandé par {0}"),
    /** See {0}, steps {1}. */
    SEE_STEPS("DOS-253", "See {0}, steps {1}", "Siehe {0}, Schritte {1}", "Voir {0}, étapes {1}"),
    /** Clauses and other sources. */
    C_SOURCES("DOS-254", "Clauses and other sources", "Abschnitte und andere Quellen", "Points et autres sources"),
    /** good practice. */
    GOOD_PRACTICE("DOS-255", "good practice", "guter Praxis", "la bonne pratique"),
    /** Threat sources. */
    C_THREAT_SOURCES("DOS-256", "Threat sources", "Bedrohungsquellen", "Sources de menace"),
    /** What threat sources are taken to be capable of. */
    THREAT_SOURCES(
            "DOS-257",
            "What threat sources are taken to be capable of",
            "Was den Bedrohungsquellen zugetraut wird",
            "Ce dont les sources de menace sont tenues pour capables"),
    /** Threat source. */
    C_THREAT_SOURCE("DOS-258", "Threat source", "Bedrohungsquelle", "Source de menace"),
    /** Capability of a threat source. */
    C_SOURCE_CAPABILITY("DOS-259", "Capability", "Fähigkeit", "Capacité"),
    /** Intent of a threat source. */
    C_SOURCE_INTENT("DOS-260", "Intent", "Absicht", "Intention"),
    /** Access of a threat source. */
    C_SOURCE_ACCESS("DOS-261", "Access from the start", "Zugang von Anfang an", "Accès au départ"),
    /** Where something is known from. */
    C_KNOWN_FROM("DOS-262", "Known from", "Bekannt aus", "Connu par"),
    /** Requirements a control meets. */
    C_REQUIREMENTS("DOS-263", "Requirements", "Anforderungen", "Exigences"),
    /** From test back to risk. */
    TRACE_FROM_TEST("DOS-264", "From test back to risk", "Von der Prüfung zurück zum Risiko", "De l'essai au risque");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    DossierText(String code, String english, String german, String french) {
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
