package org.tutela.interchange.report.view;

import org.tutela.core.text.Label;

/** The texts of the document. A code is its name and is never reused. */
enum ReportText implements Label {
    INTERNAL("Internal", "Intern", "Interne"),
    LEAD(
            "Security risk assessment of a medical device. It describes attacks and open weaknesses: "
                    + "not for users, patients or the public. It informs a decision; the manufacturer makes it.",
            "Sicherheitsrisikobewertung eines Medizinprodukts. Sie beschreibt Angriffe und offene "
                    + "Schwachstellen: nicht für Anwender, Patienten oder die Öffentlichkeit. Sie unterstützt "
                    + "eine Entscheidung; der Hersteller trifft sie.",
            "Évaluation des risques de sécurité informatique d'un dispositif médical. Elle décrit "
                    + "des attaques et des faiblesses ouvertes : pas pour les utilisateurs, les patients ni le "
                    + "public. Elle éclaire une décision ; le fabricant la prend."),
    CONTENTS("Contents", "Inhalt", "Sommaire"),
    IDENTITY("What was assessed, and how", "Was bewertet wurde und wie", "Ce qui a été évalué, et comment"),
    DEVICE("Device", "Produkt", "Dispositif"),
    RELEASE("Release", "Version", "Version"),
    UDI_DI("UDI-DI", "UDI-DI", "IUD-ID"),
    MANUFACTURER("Manufacturer", "Hersteller", "Fabricant"),
    REGULATION("Regulation and class", "Verordnung und Klasse", "Règlement et classe"),
    REGULATION_CLASS("{0}, class {1}, {2}", "{0}, Klasse {1}, {2}", "{0}, classe {1}, {2}"),
    AS_OF("As of", "Stand", "État au"),
    REVISION("Revision of the risk file", "Revision der Risikoakte", "Révision du dossier de risques"),
    POLICY("Policy", "Richtlinie der Bewertung", "Politique d'évaluation"),
    POLICY_VERSION("{0}, version {1}, profile {2}", "{0}, Version {1}, Profil {2}", "{0}, version {1}, profil {2}"),
    EDITIONS("Catalogue edition", "Ausgabe des Katalogs", "Édition du catalogue"),
    EDITION("{0}, in force from {1}, {2}", "{0}, in Kraft ab {1}, {2}", "{0}, en vigueur à partir du {1}, {2}"),
    WRITTEN_AGAINST("Risk file written against", "Risikoakte geschrieben gegen", "Dossier de risques établi selon"),
    METHOD("Method version", "Version der Methode", "Version de la méthode"),
    METHOD_VERSION(
            "Method version {0}, as of {1}",
            "Methodenversion {0}, Stand {1}", "Version de la méthode {0}, état au {1}"),
    DIGEST_INPUT("Digest of the input", "Prüfsumme der Eingaben", "Empreinte des données"),
    DIGEST_POLICY("Digest of the policy", "Prüfsumme der Richtlinie", "Empreinte de la politique"),
    DIGEST_CONCLUSIONS("Digest of the conclusions", "Prüfsumme der Ergebnisse", "Empreinte des conclusions"),
    VERDICT("Verdict", "Urteil", "Verdict"),
    RELEASE_DECISION("Release", "Freigabe", "Libération"),
    DECISION_IS_YOURS(
            "The manufacturer decides; this is what the policy says.",
            "Der Hersteller entscheidet; dies sagt die Richtlinie.",
            "Le fabricant décide ; voici ce que dit la politique."),
    OVERALL("Overall residual risk", "Gesamtrestrisiko", "Risque résiduel global"),
    BENEFIT_RISK("Benefit-risk", "Nutzen-Risiko", "Bénéfice-risque"),
    WORST_LEVEL("Worst in {0}: {1} {2}", "Schlimmstes in {0}: {1} {2}", "Pire en {0} : {1} {2}"),
    ACCEPTABLE("acceptable", "vertretbar", "acceptable"),
    NOT_ACCEPTABLE("not acceptable", "nicht vertretbar", "non acceptable"),
    QUESTIONS("Five questions", "Fünf Fragen", "Cinq questions"),
    Q_HARM("What may harm whom?", "Was kann wem schaden?", "Qu'est-ce qui peut nuire à qui ?"),
    A_HARM(
            "{0} risks, {1} hazardous situations",
            "{0} Risiken, {1} Gefährdungssituationen", "{0} risques, {1} situations dangereuses"),
    Q_SECURITY_ONLY(
            "No person is harmed, security alone is concerned: ",
            "Niemand kommt zu Schaden, nur die Informationssicherheit ist betroffen: ",
            "Personne n'est lésé, seule la sécurité informatique est concernée : "),
    Q_UNACCEPTABLE(
            "What is unacceptable, and why?",
            "Was ist nicht vertretbar und warum?",
            "Qu'est-ce qui n'est pas acceptable, et pourquoi ?"),
    A_UNACCEPTABLE("{0} of {1} risks", "{0} von {1} Risiken", "{0} risques sur {1}"),
    Q_USER("What must the user do?", "Was müssen Anwender tun?", "Que doit faire l'utilisateur ?"),
    A_USER(
            "{0} statements to users, {1} assumptions, {2} of them not told",
            "{0} Angaben für Anwender, {1} Annahmen, davon {2} nicht mitgeteilt",
            "{0} indications aux utilisateurs, {1} hypothèses, dont {2} non communiquées"),
    Q_CLAUSES(
            "Which clause lacks evidence?",
            "Welchem Abschnitt fehlt ein Nachweis?",
            "À quel point manque-t-il une preuve ?"),
    A_CLAUSES("{0} of {1} clauses", "{0} von {1} Abschnitten", "{0} points sur {1}"),
    Q_METHOD(
            "Which policy, which edition?", "Welche Richtlinie, welche Ausgabe?", "Quelle politique, quelle édition ?"),
    A_METHOD("{0}, {1}", "{0}, {1}", "{0}, {1}"),
    AND_MORE(" (and {0} more)", " (und {0} weitere)", " (et {0} autres)"),
    SEE_OVERALL("What this rests on", "Worauf dies beruht", "Sur quoi cela repose"),
    SEE_RISKS("All risks", "Alle Risiken", "Tous les risques"),
    SEE_DEVICE("Intended purpose and benefits", "Zweckbestimmung und Nutzen", "Destination et bénéfices"),
    SEE_USER(
            "User information and assumptions",
            "Anwenderinformation und Annahmen",
            "Informations aux utilisateurs et hypothèses"),
    SEE_COVERAGE("All clauses", "Alle Abschnitte", "Tous les points"),
    SEE_SOURCES("Sources of the policy", "Quellen der Richtlinie", "Sources de la politique"),
    SEE_ABOVE("See above.", "Siehe oben.", "Voir plus haut."),
    MATRIX("Before and after", "Vorher und nachher", "Avant et après"),
    MATRIX_CAPTION(
            "Each risk stands in the dimension that gives it its level, safety first. Plain cells "
                    + "are controlled; hatched cells with a bold frame are not. Initial: no control counts. "
                    + "Current: controls count that are verified to be there and to work on this release. "
                    + "Projected: all controls that are still meant to come.",
            "Jedes Risiko steht in der Dimension, die seine Stufe bestimmt, Sicherheit zuerst. "
                    + "Schlichte Felder sind beherrscht; schraffierte mit fettem Rand nicht. Anfangs: keine "
                    + "Maßnahme zählt. Jetzt: Maßnahmen zählen, die an dieser Version als vorhanden und "
                    + "wirksam verifiziert sind. Geplant: alle Maßnahmen, die noch kommen sollen.",
            "Chaque risque figure dans la dimension qui détermine son niveau, la sécurité d'abord. "
                    + "Les cases unies sont maîtrisées ; les cases hachurées à cadre gras ne le sont pas. "
                    + "Initial : aucune mesure ne compte. Actuel : comptent les mesures dont la présence et "
                    + "l'efficacité sont vérifiées sur cette version. Prévu : toutes les mesures encore à "
                    + "venir."),
    EXPLOITABILITY("Exploitability", "Ausnutzbarkeit", "Exploitabilité"),
    SEVERITY("Severity", "Schweregrad", "Gravité"),
    STAGE_INITIAL(
            "Initial: {0} of {1} risks controlled",
            "Anfangs: {0} von {1} Risiken beherrscht", "Initial : {0} risques sur {1} maîtrisés"),
    STAGE_CURRENT(
            "Current: {0} of {1} risks controlled",
            "Jetzt: {0} von {1} Risiken beherrscht", "Actuel : {0} risques sur {1} maîtrisés"),
    STAGE_PROJECTED(
            "Projected: {0} of {1} risks controlled",
            "Geplant: {0} von {1} Risiken beherrscht", "Prévu : {0} risques sur {1} maîtrisés"),
    POINT("{0} {1} ({2})", "{0} {1} ({2})", "{0} {1} ({2})"),
    MORE("+{0} more", "+{0} weitere", "+{0} autres"),
    CONTROLLED("controlled", "beherrscht", "maîtrisé"),
    NOT_CONTROLLED("not controlled", "nicht beherrscht", "non maîtrisé"),
    RISKS("Risks", "Risiken", "Risques"),
    RISKS_NOTE(
            "Severity and level before controls and now; what stands against accepting a risk names "
                    + "the control that decides, or that none is taken.",
            "Schweregrad und Stufe vor Maßnahmen und jetzt; was der Vertretbarkeit entgegensteht, "
                    + "nennt die entscheidende Maßnahme oder dass keine ergriffen ist.",
            "Gravité et niveau avant mesures et maintenant ; ce qui s'oppose à l'acceptation nomme "
                    + "la mesure décisive, ou dit qu'aucune n'est prise."),
    RISK("Risk", "Risiko", "Risque"),
    SITUATION_AND_HARM(
            "Hazardous situation and harm", "Gefährdungssituation und Schaden", "Situation dangereuse et dommage"),
    SITUATION("Hazardous situation", "Gefährdungssituation", "Situation dangereuse"),
    NO_SITUATION(
            "No hazardous situation: security alone is concerned",
            "Keine Gefährdungssituation: nur die Informationssicherheit ist betroffen",
            "Aucune situation dangereuse : seule la sécurité informatique est concernée"),
    HARM("Harm", "Schaden", "Dommage"),
    IMPACTS("Impacts", "Auswirkungen", "Conséquences"),
    LEVEL("Level", "Stufe", "Niveau"),
    LEVEL_CONTROLLED("{0} {1}, controlled", "{0} {1}, beherrscht", "{0} {1}, maîtrisé"),
    LEVEL_NOT_CONTROLLED("{0} {1}, not controlled", "{0} {1}, nicht beherrscht", "{0} {1}, non maîtrisé"),
    INITIAL("Initial", "Anfangs", "Initial"),
    CURRENT("Current", "Jetzt", "Actuel"),
    PROJECTED("Projected", "Geplant", "Prévu"),
    WITHOUT_ENVIRONMENT(
            "Without the operating environment", "Ohne die Betriebsumgebung", "Sans l'environnement d'exploitation"),
    SAME("the same levels", "dieselben Stufen", "les mêmes niveaux"),
    RELIES(
            "controlled only thanks to the environment",
            "nur dank der Umgebung beherrscht",
            "maîtrisé seulement grâce à l'environnement"),
    ACCEPTABLE_QUESTION("Acceptable?", "Vertretbar?", "Acceptable ?"),
    RELATION("Relation", "Beziehung", "Relation"),
    SEQUENCE("Sequence of events", "Ereignisfolge", "Séquence d'événements"),
    ALTERNATIVE_CARE("Alternative care", "Alternative Versorgung", "Soins de remplacement"),
    DECISION("Decision", "Entscheidung", "Décision"),
    NO_DECISION("Nobody has decided", "Niemand hat entschieden", "Personne n'a décidé"),
    DECIDED("Accepted by {0} on {1} for {2}", "Angenommen von {0} am {1} für {2}", "Accepté par {0} le {1} pour {2}"),
    REVIEW_BY("To be looked at again by {0}", "Erneut zu prüfen bis {0}", "À réexaminer avant le {0}"),
    SCENARIO("Attack scenario", "Angriffsszenario", "Scénario d'attaque"),
    SCENARIO_THREATS("Threats: ", "Bedrohungen: ", "Menaces : "),
    SCENARIO_COMPROMISES("; compromises: ", "; kompromittiert: ", "; compromet : "),
    SCENARIO_ENVIRONMENTS("; where: ", "; wo: ", "; où : "),
    RATED("Rated {0}", "Bewertet {0}", "Coté {0}"),
    RATED_BY_FACTORS("Rated by {0}: {1}", "Bewertet nach {0}: {1}", "Coté selon {0} : {1}"),
    NOT_RATED("Not rated", "Nicht bewertet", "Non coté"),
    EXPLOITS(" · exploits ", " · nutzt aus ", " · exploite "),
    THROUGH(" · through ", " · über ", " · par "),
    VULNERABILITIES("Vulnerabilities", "Schwachstellen", "Vulnérabilités"),
    VULNERABILITY("Vulnerability", "Schwachstelle", "Vulnérabilité"),
    CVE_CWE("CVE, CWE", "CVE, CWE", "CVE, CWE"),
    CVSS("CVSS vector and who rated", "CVSS-Vektor und wer bewertete", "Vecteur CVSS et auteur de la cotation"),
    STATUS("Status", "Status", "Statut"),
    EXPLOITATION("exploitation: {0}", "Ausnutzung: {0}", "exploitation : {0}"),
    SOURCE("Source", "Quelle", "Source"),
    IN_COMPONENT("in ", "in ", "dans "),
    CONTROLS("Controls", "Maßnahmen", "Mesures de maîtrise"),
    CONTROL("Control", "Maßnahme", "Mesure de maîtrise"),
    EFFECT("Effect", "Wirkung", "Effet"),
    STATE("State", "Zustand", "État"),
    COUNTED("Counted now?", "Zählt jetzt?", "Compte maintenant ?"),
    IS_COUNTED("counted", "zählt", "compte"),
    IS_NOT_COUNTED("not counted", "zählt nicht", "ne compte pas"),
    EVIDENCE("Evidence", "Nachweis", "Preuve"),
    NO_CONTROL_AT_ALL(
            "gap: no control is taken against this risk",
            "Lücke: gegen dieses Risiko ist keine Maßnahme ergriffen",
            "lacune : aucune mesure n'est prise contre ce risque"),
    HINDERS_ACCESS(
            "hinders access: {0} at most {1}",
            "erschwert den Zugang: {0} höchstens {1}", "entrave l'accès : {0} au plus {1}"),
    MAKES_DIFFICULT(
            "makes difficult: {0} at most {1}",
            "erschwert die Durchführung: {0} höchstens {1}", "complique l'attaque : {0} au plus {1}"),
    CAPS_FACTOR("{0}: {1} at most {2}", "{0}: {1} höchstens {2}", "{0} : {1} au plus {2}"),
    BARRIER(
            "barrier against {0}: fails with probability {1}, independence group {2}",
            "Barriere gegen {0}: versagt mit Wahrscheinlichkeit {1}, Unabhängigkeitsgruppe {2}",
            "barrière contre {0} : échoue avec la probabilité {1}, groupe d'indépendance {2}"),
    LIMITS_HARM(
            "limits the harm of {0}: {1} at most {2}",
            "begrenzt den Schaden von {0}: {1} höchstens {2}", "limite le dommage de {0} : {1} au plus {2}"),
    OPTIONS("Options considered", "Erwogene Optionen", "Options envisagées"),
    PRIORITY("Priority", "Rang", "Priorité"),
    OPTION("Option", "Option", "Option"),
    OUTCOME("Outcome", "Ergebnis", "Issue"),
    GROUND("Ground and evidence", "Grund und Nachweis", "Motif et preuve"),
    TAKEN("taken", "ergriffen", "retenue"),
    REFUSED("refused: {0}", "abgelehnt: {0}", "refusée : {0}"),
    NO_OPTION("gap: no option was considered", "Lücke: keine Option erwogen", "lacune : aucune option envisagée"),
    WHY_CURRENT("Where the current level comes from", "Woher die jetzige Stufe kommt", "D'où vient le niveau actuel"),
    WHY_INITIAL(
            "Where the initial level comes from", "Woher die anfängliche Stufe kommt", "D'où vient le niveau initial"),
    WHY_PROJECTED(
            "Where the projected level comes from", "Woher die geplante Stufe kommt", "D'où vient le niveau prévu"),
    THREATS("Threats", "Bedrohungen", "Menaces"),
    THREAT("Threat", "Bedrohung", "Menace"),
    CATEGORY("Category", "Kategorie", "Catégorie"),
    SOURCES_OF_THREAT("Who", "Wer", "Qui"),
    TARGETS("Assets and interfaces", "Werte und Schnittstellen", "Biens et interfaces"),
    THREAT_SOURCES("Threat sources", "Bedrohungsquellen", "Sources de menace"),
    CAPABILITY_OF_SOURCE("Capability", "Fähigkeit", "Capacité"),
    INTENT_OF_SOURCE("Intent", "Absicht", "Intention"),
    ACCESS_OF_SOURCE("Access", "Zugang", "Accès"),
    KNOWN_FROM("Known from", "Bekannt aus", "Connu par"),
    NOT_DESCRIBED("not described", "nicht beschrieben", "non décrit"),
    REQUIREMENTS_OF_CONTROL("Asked for by {0}", "Gefordert durch {0}", "Demandée par {0}"),
    DISMISSAL("Dismissed", "Verworfen", "Écartée"),
    DISMISSED("By {0} on {1}", "Von {0} am {1}", "Par {0} le {1}"),
    PRECONDITION("Precondition: {0}", "Voraussetzung: {0}", "Condition préalable : {0}"),
    BRINGS_NOT_ANALYSED(
            "gap: the risks it brings are not analysed",
            "Lücke: die eingeführten Risiken sind nicht analysiert",
            "lacune : les risques qu'elle introduit ne sont pas analysés"),
    BRINGS_NONE("Brings no risk", "Führt kein Risiko ein", "N'introduit aucun risque"),
    BRINGS("Brings ", "Führt ein: ", "Introduit "),
    KEEPS("Keeps {0}", "Erhält {0}", "Préserve {0}"),
    LOSES("Does not keep {0}", "Erhält nicht {0}", "Ne préserve pas {0}"),
    WHY_NOT_HIGHER(
            "Why nothing of higher priority: {0}",
            "Warum nichts von höherem Rang: {0}", "Pourquoi rien de priorité supérieure : {0}"),
    RESTS_ON("Rests on ", "Beruht auf ", "Repose sur "),
    SIDE_EFFECTS("What it brings and keeps", "Was sie einführt und erhält", "Ce qu'elle introduit et préserve"),
    CLAUSES("Clauses", "Abschnitte", "Points"),
    KIND("Kind", "Art", "Type"),
    RESULT("Result", "Ergebnis", "Résultat"),
    LOCATION("Location", "Fundstelle", "Emplacement"),
    BY_ON("{0}, {1}", "{0}, {1}", "{0}, {1}"),
    THIS_RELEASE("on this release", "an dieser Version", "sur cette version"),
    OTHER_RELEASE("on another release: {0}", "an einer anderen Version: {0}", "sur une autre version : {0}"),
    CARRIED_OVER("Carried over to {0} by {1}: {2}", "Übertragen auf {0} von {1}: {2}", "Reporté sur {0} par {1} : {2}"),
    TRACEABILITY("Traceability", "Rückverfolgbarkeit", "Traçabilité"),
    TRACE_NOTE(
            "Each way from a threat to what users are told is a row. What leads nowhere, or comes "
                    + "from nowhere, is a row of its own.",
            "Jeder Weg von einer Bedrohung bis zur Anwenderinformation ist eine Zeile. Was "
                    + "nirgendwohin führt oder nirgendwoher kommt, ist eine eigene Zeile.",
            "Chaque chemin d'une menace à l'information des utilisateurs est une ligne. Ce qui ne "
                    + "mène nulle part, ou ne vient de nulle part, est une ligne à part."),
    TRACE_DISMISSED("dismissed", "verworfen", "écartée"),
    TRACE_NO_STEP("no attack step: {0}", "kein Angriffsschritt: {0}", "aucune étape d'attaque : {0}"),
    GAP_SCENARIO(
            "gap: no scenario, not dismissed",
            "Lücke: kein Szenario, nicht verworfen",
            "lacune : aucun scénario, non écartée"),
    GAP_RISK("gap: leads to no risk", "Lücke: führt zu keinem Risiko", "lacune : ne mène à aucun risque"),
    GAP_CONTROL("gap: no control", "Lücke: keine Maßnahme", "lacune : aucune mesure"),
    GAP_EVIDENCE("gap: no evidence", "Lücke: kein Nachweis", "lacune : aucune preuve"),
    GAP_CLAUSE("gap: no clause named", "Lücke: kein Abschnitt genannt", "lacune : aucun point nommé"),
    GAP_TOLD(
            "gap: users are not told",
            "Lücke: Anwender erfahren es nicht",
            "lacune : les utilisateurs n'en sont pas informés"),
    GAP_RISK_OF_SITUATION(
            "gap: a hazardous situation of no risk",
            "Lücke: Gefährdungssituation ohne Risiko",
            "lacune : situation dangereuse sans risque"),
    GAP_RISK_OF_CONTROL("gap: against no risk", "Lücke: gegen kein Risiko", "lacune : contre aucun risque"),
    GAP_CONTROL_OF_EVIDENCE(
            "gap: of no control in use", "Lücke: zu keiner genutzten Maßnahme", "lacune : d'aucune mesure utilisée"),
    GAP_RISK_OF_INFORMATION("gap: about no risk", "Lücke: zu keinem Risiko", "lacune : sur aucun risque"),
    GAP_STEP(
            "gap: {0}, but no attack step exploits it",
            "Lücke: {0}, aber kein Angriffsschritt nutzt sie aus",
            "lacune : {0}, mais aucune étape d'attaque ne l'exploite"),
    FINDINGS("Findings", "Befunde", "Constats"),
    FINDINGS_NOTE(
            "What the checks have to say. A finding is settled in the risk file, never in this " + "document.",
            "Was die Prüfungen ergeben. Ein Befund wird in der Risikoakte erledigt, nie in diesem " + "Dokument.",
            "Ce que disent les contrôles. Un constat se règle dans le dossier de risques, jamais "
                    + "dans ce document."),
    NO_FINDING("The checks have nothing to say.", "Die Prüfungen ergeben nichts.", "Les contrôles ne signalent rien."),
    CODE("Code", "Code", "Code"),
    FINDING("Finding", "Befund", "Constat"),
    PLACE("Place", "Stelle", "Endroit"),
    HINT("What to do", "Was zu tun ist", "Que faire"),
    USER(
            "User information and assumptions",
            "Anwenderinformation und Annahmen",
            "Informations aux utilisateurs et hypothèses"),
    TOLD("What users are told", "Was Anwendern mitgeteilt wird", "Ce qui est dit aux utilisateurs"),
    NOTHING_TOLD(
            "gap: nothing is told to users",
            "Lücke: Anwendern wird nichts mitgeteilt",
            "lacune : rien n'est dit aux utilisateurs"),
    STATEMENT("Statement", "Angabe", "Indication"),
    AUDIENCE("Audience", "Leserkreis", "Destinataires"),
    WHERE("Where it is told", "Wo es steht", "Où cela figure"),
    ABOUT("About", "Worüber", "Au sujet de"),
    ASSUMPTIONS(
            "Assumptions about the operating environment",
            "Annahmen zur Betriebsumgebung",
            "Hypothèses sur l'environnement d'exploitation"),
    ASSUMPTION("Assumption", "Annahme", "Hypothèse"),
    JUSTIFICATION("Justification", "Begründung", "Justification"),
    NOT_TOLD(
            "gap: users are not told",
            "Lücke: Anwender erfahren es nicht",
            "lacune : les utilisateurs n'en sont pas informés"),
    CONTROLS_ON_IT("Controls that rest on it", "Maßnahmen, die darauf beruhen", "Mesures qui en dépendent"),
    COVERAGE("Annex I, clause by clause", "Anhang I, Abschnitt für Abschnitt", "Annexe I, point par point"),
    COVERAGE_NOTE(
            "Title and summary are our wording, not the legal text. The number leads to the act at "
                    + "its European Legislation Identifier.",
            "Titel und Zusammenfassung sind unser Wortlaut, nicht der Gesetzestext. Die Nummer führt "
                    + "zum Rechtsakt unter seinem European Legislation Identifier.",
            "Titre et résumé sont de notre rédaction, pas le texte légal. Le numéro mène à l'acte "
                    + "par son identifiant européen de la législation."),
    CLAUSE("Clause", "Abschnitt", "Point"),
    OUR_WORDING(
            "Our wording, not the legal text",
            "Unser Wortlaut, nicht der Gesetzestext",
            "Notre rédaction, pas le texte légal"),
    WHY("Why", "Warum", "Pourquoi"),
    HANGS_ON("Not known: ", "Nicht bekannt: ", "Non connu : "),
    NO_EVIDENCE("No evidence", "Kein Nachweis", "Aucune preuve"),
    STALE("Stale only: ", "Nur veraltete: ", "Périmées seulement : "),
    OF_POINTS("By its points", "Über seine Unterpunkte", "Par ses sous-points"),
    RISKS_AGAINST("Risks: ", "Risiken: ", "Risques : "),
    FINDINGS_AGAINST("{0} findings: ", "{0} Befunde: ", "{0} constats : "),
    DEVICE_DESCRIBED("The device as described", "Das Produkt, wie es beschrieben ist", "Le dispositif tel que décrit"),
    PURPOSE("Intended purpose", "Zweckbestimmung", "Destination"),
    INDICATIONS("Indications", "Indikationen", "Indications"),
    PATIENTS("Patients", "Patienten", "Patients"),
    USERS("Users", "Anwender", "Utilisateurs"),
    PERFORMANCE("Essential performance", "Wesentliche Leistungsmerkmale", "Performances essentielles"),
    BENEFIT("clinical benefit", "klinischer Nutzen", "bénéfice clinique"),
    ENVIRONMENT("use environment", "Einsatzumgebung", "environnement d'utilisation"),
    ASSET("asset", "Wert", "bien"),
    INTERFACE("interface", "Schnittstelle", "interface"),
    COMPONENT("component", "Komponente", "composant"),
    MISUSE("foreseeable misuse", "vorhersehbare Fehlanwendung", "mauvais usage prévisible"),
    PARTS("Parts", "Teile", "Parties"),
    PART("Id", "Kennung", "Identifiant"),
    DESCRIPTION("Description", "Beschreibung", "Description"),
    MORE_FACTS("More", "Weiteres", "Autres"),
    SOURCES("Sources of the policy", "Quellen der Richtlinie", "Sources de la politique"),
    SOURCES_NOTE(
            "Where the constants of policy {0}, version {1}, come from, and how well each is " + "supported.",
            "Woher die Festlegungen der Richtlinie {0}, Version {1}, stammen und wie gut jede belegt " + "ist.",
            "D'où viennent les constantes de la politique {0}, version {1}, et comment chacune est " + "étayée."),
    LOCATOR("Place", "Stelle", "Endroit"),
    GRADE("Grade", "Grad", "Degré"),
    DOCUMENT_IDENTITY("This document", "Dieses Dokument", "Ce document"),
    FOR_AUDIENCE("For: {0}", "Für: {0}", "Pour : {0}"),
    GAP("Open:", "Offen:", "À régler :");

    private final String english;
    private final String german;
    private final String french;

    ReportText(String english, String german, String french) {
        this.english = english;
        this.german = german;
        this.french = french;
    }

    @Override
    public String code() {
        return "RPT-" + name().replace('_', '-');
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
