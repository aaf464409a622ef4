package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tutela.core.canonical.CanonicalText;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.Applicability;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Source;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Label;
import org.tutela.core.text.MessageKey;

/**
 * An item of the checklist of user information: what users of a device must or should be told about its security.
 *
 * <p>The law asks for few of them (Annex I, 23 and 17.4; IVDR 20 and 16.4); MDCG 2019-16 rev.1, 4.2 and 4.3, and the guidance of the
 * FDA list examples of the rest. The wording is ours. As a message key an item is its title. It is stored as its code, such as
 * {@code UI-D01}.
 */
public enum UserInformationItem implements Label, CanonicalText {
    /** Security risk profile and security objectives at a glance. */
    UI_A01(
            "UI-A01",
            InformationTopic.CONTEXT_AND_RISK,
            "Security risk profile and security objectives at a glance",
            "Sicherheitsrisikoprofil und Sicherheitsziele im Überblick",
            "Profil de risque et objectifs de sécurité en bref",
            List.of("23.4(g)"),
            List.of("20.1(g)"),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Residual security risks as limitations, contra-indications, precautions or warnings. */
    UI_A02(
            "UI-A02",
            InformationTopic.CONTEXT_AND_RISK,
            "Residual security risks as limitations, contra-indications, precautions or warnings",
            "Restrisiken als Einschränkungen, Gegenanzeigen, Vorsichtsmaßnahmen oder Warnungen",
            "Risques résiduels comme limites, contre-indications, précautions ou avertissements",
            List.of("23.1(g)", "23.4(g)"),
            List.of("20.1(g)"),
            List.of(iec("5.8.2 d")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.INSTRUCTIONS,
            ImmutableSet.of(CheckKind.XREF),
            ModelPart.RESIDUAL_RISKS,
            List.of()),
    /** Assumptions on the environment of use. */
    UI_A03(
            "UI-A03",
            InformationTopic.CONTEXT_AND_RISK,
            "Assumptions on the environment of use",
            "Annahmen zur Einsatzumgebung",
            "Hypothèses sur l'environnement d'utilisation",
            List.of("23.4(ab)"),
            List.of("20.4.1(ah)"),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.XREF),
            ModelPart.ASSUMPTIONS,
            List.of()),
    /** Risks of use outside the intended environment. */
    UI_A04(
            "UI-A04",
            InformationTopic.CONTEXT_AND_RISK,
            "Risks of use outside the intended environment",
            "Risiken der Anwendung außerhalb der vorgesehenen Umgebung",
            "Risques d'une utilisation hors de l'environnement prévu",
            List.of(),
            List.of(),
            List.of(mdcg("4.2"), mdcg("4.3(9)")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Warnings of reasonably foreseeable misuse. */
    UI_A05(
            "UI-A05",
            InformationTopic.CONTEXT_AND_RISK,
            "Warnings of reasonably foreseeable misuse",
            "Warnungen vor vernünftigerweise vorhersehbarer Fehlanwendung",
            "Avertissements sur le mauvais usage raisonnablement prévisible",
            List.of("3(c)", "4(c)"),
            List.of("3(c)", "4(c)"),
            List.of(mdcg("2.4"), mdcg("2.6")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.INSTRUCTIONS,
            ImmutableSet.of(CheckKind.XREF),
            ModelPart.MISUSES,
            List.of()),
    /** Material with which clinicians discuss security benefits and risks with patients. */
    UI_A06(
            "UI-A06",
            InformationTopic.CONTEXT_AND_RISK,
            "Material with which clinicians discuss security benefits and risks with patients",
            "Material für das Gespräch mit Patienten über Nutzen und Risiken der Sicherheit",
            "Support pour discuter avec les patients des bénéfices et risques de sécurité",
            List.of(),
            List.of(),
            List.of(mdcg("4.3")),
            Conditions.SW,
            Audience.OPERATOR,
            ImmutableSet.of(InformationVehicle.PATIENT_INFORMATION, InformationVehicle.PORTAL),
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Information that lay users can follow, with the skills, age and limits it takes for granted. */
    UI_A07(
            "UI-A07",
            InformationTopic.CONTEXT_AND_RISK,
            "Information that lay users can follow, with the skills, age and limits it takes for granted",
            "Für Laien verständliche Informationen, mit vorausgesetzten Fertigkeiten, Alter und Grenzen",
            "Informations accessibles aux profanes, avec les compétences, l'âge et les limites supposés",
            List.of("22.1"),
            List.of("19.1"),
            List.of(mdcg("2.6.3"), fda("VI.A")),
            Conditions.LAY,
            Audience.PUBLIC,
            ImmutableSet.of(
                    InformationVehicle.INSTRUCTIONS_FOR_USE,
                    InformationVehicle.PATIENT_INFORMATION,
                    InformationVehicle.PORTAL),
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Minimum hardware. */
    UI_B01(
            "UI-B01",
            InformationTopic.IT_REQUIREMENTS,
            "Minimum hardware",
            "Mindestausstattung der Hardware",
            "Matériel minimal",
            List.of("17.4", "23.4(ab)"),
            List.of("16.4", "20.4.1(ah)"),
            List.of(),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** Operating systems, middleware, drivers and peripherals, with versions. */
    UI_B02(
            "UI-B02",
            InformationTopic.IT_REQUIREMENTS,
            "Operating systems, middleware, drivers and peripherals, with versions",
            "Betriebssysteme, Middleware, Treiber und Peripherie, mit Versionen",
            "Systèmes d'exploitation, intergiciels, pilotes et périphériques, avec versions",
            List.of("23.4(q)", "23.4(ab)"),
            List.of("20.4.1(j)", "20.4.1(ah)"),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** Characteristics of the IT network: bandwidth, latency, segmentation, name and time services, wireless. */
    UI_B03(
            "UI-B03",
            InformationTopic.IT_REQUIREMENTS,
            "Characteristics of the IT network: bandwidth, latency, segmentation, name and time services, wireless",
            "Eigenschaften des IT-Netzes: Bandbreite, Latenz, Segmentierung, Namens- und Zeitdienste, Funk",
            "Caractéristiques du réseau : débit, latence, segmentation, noms et temps, sans fil",
            List.of("17.4"),
            List.of("16.4"),
            List.of(fda("VI.A")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** IT security measures required in the environment, protection against unauthorised access included. */
    UI_B04(
            "UI-B04",
            InformationTopic.IT_REQUIREMENTS,
            "IT security measures required in the environment, protection against unauthorised access included",
            "In der Umgebung nötige IT-Sicherheitsmaßnahmen, auch gegen unbefugten Zugriff",
            "Mesures de sécurité requises dans l'environnement, y compris contre l'accès non autorisé",
            List.of("17.4", "18.8", "23.4(ab)"),
            List.of("16.4", "20.4.1(ah)"),
            List.of(),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** Recommended security controls of the environment. */
    UI_B05(
            "UI-B05",
            InformationTopic.IT_REQUIREMENTS,
            "Recommended security controls of the environment",
            "Empfohlene Sicherheitsmaßnahmen der Umgebung",
            "Mesures de sécurité recommandées dans l'environnement",
            List.of(),
            List.of(),
            List.of(mdcg("4.2"), mdcg("4.3(1)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** Requirements on the administration workstation. */
    UI_B06(
            "UI-B06",
            InformationTopic.IT_REQUIREMENTS,
            "Requirements on the administration workstation",
            "Anforderungen an den Administrationsarbeitsplatz",
            "Exigences pour le poste d'administration",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.WORK,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** Requirements on user workstations. */
    UI_B07(
            "UI-B07",
            InformationTopic.IT_REQUIREMENTS,
            "Requirements on user workstations",
            "Anforderungen an Anwenderarbeitsplätze",
            "Exigences pour les postes des utilisateurs",
            List.of("23.4(q)"),
            List.of("20.4.1(j)"),
            List.of(mdcg("4.2")),
            Conditions.WORK,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** Known restrictions of compatibility, and safe combinations. */
    UI_B08(
            "UI-B08",
            InformationTopic.IT_REQUIREMENTS,
            "Known restrictions of compatibility, and safe combinations",
            "Bekannte Einschränkungen der Kompatibilität und sichere Kombinationen",
            "Restrictions de compatibilité connues et combinaisons sûres",
            List.of("23.4(q)"),
            List.of("20.4.1(j)"),
            List.of(),
            Conditions.COMB,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** Where the device relies on controls of the environment. */
    UI_B09(
            "UI-B09",
            InformationTopic.IT_REQUIREMENTS,
            "Where the device relies on controls of the environment",
            "Wo das Produkt auf Maßnahmen der Umgebung angewiesen ist",
            "Où le dispositif dépend de mesures de l'environnement",
            List.of(),
            List.of(),
            List.of(mdcg("3.6")),
            Conditions.SW,
            Audience.OPERATOR,
            ImmutableSet.of(
                    InformationVehicle.INSTRUCTIONS_FOR_USE,
                    InformationVehicle.ADMINISTRATOR_MANUAL,
                    InformationVehicle.PORTAL,
                    InformationVehicle.TECHNICAL_DOCUMENTATION),
            ImmutableSet.of(CheckKind.XREF),
            ModelPart.RELIANCE,
            List.of()),
    /** Supported encryption of interfaces, and what it needs. */
    UI_B10(
            "UI-B10",
            InformationTopic.IT_REQUIREMENTS,
            "Supported encryption of interfaces, and what it needs",
            "Unterstützte Verschlüsselung der Schnittstellen und was sie braucht",
            "Chiffrement des interfaces pris en charge, et ce qu'il exige",
            List.of(),
            List.of(),
            List.of(fda("VI.A")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.IT_REQUIREMENTS,
            List.of()),
    /** Installation of the product. */
    UI_C01(
            "UI-C01",
            InformationTopic.INSTALLATION,
            "Installation of the product",
            "Installation des Produkts",
            "Installation du produit",
            List.of("23.4(i)", "23.4(k)"),
            List.of("20.4.1(r)", "20.4.1(s)"),
            List.of(mdcg("4.2")),
            Conditions.INST,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** Initial configuration, such as new passwords at first login. */
    UI_C02(
            "UI-C02",
            InformationTopic.INSTALLATION,
            "Initial configuration, such as new passwords at first login",
            "Erstkonfiguration, etwa neue Passwörter bei der ersten Anmeldung",
            "Configuration initiale, comme de nouveaux mots de passe à la première connexion",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** Options of the security configuration, and that it is secure by default. */
    UI_C03(
            "UI-C03",
            InformationTopic.INSTALLATION,
            "Options of the security configuration, and that it is secure by default",
            "Optionen der Sicherheitskonfiguration und sichere Voreinstellung",
            "Options de configuration de sécurité et sécurité par défaut",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** Configuration as shipped, what users may change, and which changes raise risk. */
    UI_C04(
            "UI-C04",
            InformationTopic.INSTALLATION,
            "Configuration as shipped, what users may change, and which changes raise risk",
            "Auslieferungszustand, was Anwender ändern dürfen und welche Änderungen das Risiko erhöhen",
            "Configuration livrée, ce que l'utilisateur peut changer, et quels changements augmentent le risque",
            List.of(),
            List.of(),
            List.of(fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** How the device is or can be hardened. */
    UI_C05(
            "UI-C05",
            InformationTopic.INSTALLATION,
            "How the device is or can be hardened",
            "Wie das Produkt gehärtet ist oder werden kann",
            "Comment le dispositif est ou peut être durci",
            List.of(),
            List.of(),
            List.of(mdcg("4.3(5)")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** How to verify that the installation is correct and secure. */
    UI_C06(
            "UI-C06",
            InformationTopic.INSTALLATION,
            "How to verify that the installation is correct and secure",
            "Wie die richtige und sichere Installation zu prüfen ist",
            "Comment vérifier que l'installation est correcte et sûre",
            List.of("23.4(k)"),
            List.of("20.4.1(s)"),
            List.of(),
            Conditions.INST,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** Integration into the IT of the institution, from launch on. */
    UI_C07(
            "UI-C07",
            InformationTopic.INSTALLATION,
            "Integration into the IT of the institution, from launch on",
            "Einbindung in die IT der Einrichtung, von der Inbetriebnahme an",
            "Intégration dans l'informatique de l'établissement, dès la mise en service",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Configuration of the environment: firewall rules, ports, interfaces, protocols, addresses. */
    UI_C08(
            "UI-C08",
            InformationTopic.INSTALLATION,
            "Configuration of the environment: firewall rules, ports, interfaces, protocols, addresses",
            "Konfiguration der Umgebung: Firewall-Regeln, Ports, Schnittstellen, Protokolle, Adressen",
            "Configuration de l'environnement : règles de pare-feu, ports, interfaces, protocoles, adresses",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** Physical protection that is expected. */
    UI_C09(
            "UI-C09",
            InformationTopic.INSTALLATION,
            "Physical protection that is expected",
            "Erwarteter physischer Schutz",
            "Protection physique attendue",
            List.of(),
            List.of(),
            List.of(mdcg("3.6")),
            Conditions.HW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Step-by-step instructions to install security updates. */
    UI_D01(
            "UI-D01",
            InformationTopic.UPDATES,
            "Step-by-step instructions to install security updates",
            "Schrittweise Anleitung zum Einspielen von Sicherheitsaktualisierungen",
            "Instructions pas à pas pour installer les mises à jour de sécurité",
            List.of("23.4(i)", "23.4(k)"),
            List.of("20.4.1(r)", "20.4.1(s)"),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            ModelPart.UPDATE_PROCEDURES,
            List.of()),
    /** How to check that an update is whole and authentic. */
    UI_D02(
            "UI-D02",
            InformationTopic.UPDATES,
            "How to check that an update is whole and authentic",
            "Wie Unversehrtheit und Echtheit einer Aktualisierung zu prüfen sind",
            "Comment vérifier l'intégrité et l'authenticité d'une mise à jour",
            List.of("23.4(h)", "23.4(k)"),
            List.of("20.4.1(s)"),
            List.of(mdcg("4.2"), iec("6.3.3")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            ModelPart.UPDATE_PROCEDURES,
            List.of()),
    /** How users learn of an update, tell versions apart and get it from an authorised place. */
    UI_D03(
            "UI-D03",
            InformationTopic.UPDATES,
            "How users learn of an update, tell versions apart and get it from an authorised place",
            "Wie Anwender von Aktualisierungen erfahren, Versionen erkennen und sie befugt beziehen",
            "Comment les utilisateurs apprennent une mise à jour, distinguent les versions et l'obtiennent "
                    + "d'une source autorisée",
            List.of(),
            List.of(),
            List.of(fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT, CheckKind.LINK),
            null,
            List.of()),
    /** How often and how security is maintained, and who does it. */
    UI_D04(
            "UI-D04",
            InformationTopic.UPDATES,
            "How often and how security is maintained, and who does it",
            "Wie oft und wie die Sicherheit gepflegt wird und von wem",
            "Fréquence et nature de la maintenance de sécurité, et par qui",
            List.of("23.4(k)"),
            List.of("20.4.1(s)"),
            List.of(),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** Rollback, what happens when an update fails, and precautions for patients meanwhile. */
    UI_D05(
            "UI-D05",
            InformationTopic.UPDATES,
            "Rollback, what happens when an update fails, and precautions for patients meanwhile",
            "Rücksprung, Folgen einer gescheiterten Aktualisierung und Vorsicht für Patienten währenddessen",
            "Retour arrière, échec d'une mise à jour et précautions pour les patients pendant ce temps",
            List.of(),
            List.of(),
            List.of(Citation.method("UI-D05")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            ModelPart.UPDATE_PROCEDURES,
            List.of()),
    /** Whether updates of third parties are compatible, under published guidance of the manufacturer only. */
    UI_D06(
            "UI-D06",
            InformationTopic.UPDATES,
            "Whether updates of third parties are compatible, under published guidance of the manufacturer only",
            "Ob Aktualisierungen Dritter verträglich sind, nur nach veröffentlichter Angabe des Herstellers",
            "Compatibilité des mises à jour de tiers, seulement selon les indications publiées du fabricant",
            List.of(),
            List.of(),
            List.of(mdcg("2.6"), iec("6.3.1")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Fail-safe mode: how it begins and ends, what works in it, how data come back. */
    UI_E01(
            "UI-E01",
            InformationTopic.OPERATION,
            "Fail-safe mode: how it begins and ends, what works in it, how data come back",
            "Ausfallsicherer Betrieb: Beginn, Ende, was geht, wie Daten zurückkommen",
            "Mode dégradé sûr : début, fin, fonctions disponibles, retour des données",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** What to do on an alert message. */
    UI_E02(
            "UI-E02",
            InformationTopic.OPERATION,
            "What to do on an alert message",
            "Was bei einer Alarmmeldung zu tun ist",
            "Que faire en cas de message d'alerte",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** What to do on detecting a vulnerability or an incident, and whom to call. */
    UI_E03(
            "UI-E03",
            InformationTopic.OPERATION,
            "What to do on detecting a vulnerability or an incident, and whom to call",
            "Was bei Entdeckung einer Schwachstelle oder eines Vorfalls zu tun und wer zu rufen ist",
            "Que faire et qui appeler en découvrant une vulnérabilité ou un incident",
            List.of(),
            List.of(),
            List.of(mdcg("4.3(8)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** Features that protect critical functions even when the device is compromised. */
    UI_E04(
            "UI-E04",
            InformationTopic.OPERATION,
            "Features that protect critical functions even when the device is compromised",
            "Merkmale, die wesentliche Funktionen auch bei Kompromittierung schützen",
            "Fonctions qui protègent l'essentiel même si le dispositif est compromis",
            List.of(),
            List.of(),
            List.of(mdcg("4.3(2)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Emergency access and how it is audited. */
    UI_E05(
            "UI-E05",
            InformationTopic.OPERATION,
            "Emergency access and how it is audited",
            "Notfallzugang und seine Protokollierung",
            "Accès d'urgence et son audit",
            List.of(),
            List.of(),
            List.of(unread(Sources.IEC_TR_80001_2_2, "EMRG"), mdcg("2.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** Backup and restore of data and configuration. */
    UI_E06(
            "UI-E06",
            InformationTopic.OPERATION,
            "Backup and restore of data and configuration",
            "Sicherung und Wiederherstellung von Daten und Konfiguration",
            "Sauvegarde et restauration des données et de la configuration",
            List.of("23.4(ab)"),
            List.of("20.4.1(ah)"),
            List.of(mdcg("4.2"), mdcg("4.3(3)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** How an authenticated privileged user keeps and recovers the configuration. */
    UI_E07(
            "UI-E07",
            InformationTopic.OPERATION,
            "How an authenticated privileged user keeps and recovers the configuration",
            "Wie ein angemeldeter privilegierter Anwender die Konfiguration sichert und wiederherstellt",
            "Comment un utilisateur privilégié authentifié conserve et rétablit la configuration",
            List.of(),
            List.of(),
            List.of(mdcg("4.3(8)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** Operation, administration, monitoring and support of operation. */
    UI_E08(
            "UI-E08",
            InformationTopic.OPERATION,
            "Operation, administration, monitoring and support of operation",
            "Betrieb, Administration, Überwachung und Betriebsunterstützung",
            "Exploitation, administration, surveillance et assistance",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Operation without a network, and what then does not work. */
    UI_E09(
            "UI-E09",
            InformationTopic.OPERATION,
            "Operation without a network, and what then does not work",
            "Betrieb ohne Netz und was dann nicht geht",
            "Fonctionnement sans réseau et ce qui ne marche alors pas",
            List.of(),
            List.of(),
            List.of(Citation.method("UI-E09")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** User roles and their privileges. */
    UI_F01(
            "UI-F01",
            InformationTopic.ACCESS,
            "User roles and their privileges",
            "Anwenderrollen und ihre Rechte",
            "Rôles des utilisateurs et leurs droits",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** How to manage accounts. */
    UI_F02(
            "UI-F02",
            InformationTopic.ACCESS,
            "How to manage accounts",
            "Wie Konten zu verwalten sind",
            "Comment gérer les comptes",
            List.of(),
            List.of(),
            List.of(iec("5.8.2 c")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** Rules for passwords and sessions. */
    UI_F03(
            "UI-F03",
            InformationTopic.ACCESS,
            "Rules for passwords and sessions",
            "Regeln für Passwörter und Sitzungen",
            "Règles des mots de passe et des sessions",
            List.of(),
            List.of(),
            List.of(mdcg("3.6"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Service and remote access: what for, with whose consent, how to switch it off. */
    UI_F04(
            "UI-F04",
            InformationTopic.ACCESS,
            "Service and remote access: what for, with whose consent, how to switch it off",
            "Service- und Fernzugang: wozu, mit wessen Zustimmung, wie abzuschalten",
            "Accès de service et à distance : pour quoi, avec quel accord, comment le couper",
            List.of(),
            List.of(),
            List.of(unread(Sources.MDS2_2019, "RMOT")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Ports and interfaces: function, direction, approved endpoints; unused ones are disabled. */
    UI_G01(
            "UI-G01",
            InformationTopic.NETWORK,
            "Ports and interfaces: function, direction, approved endpoints; unused ones are disabled",
            "Ports und Schnittstellen: Funktion, Richtung, zugelassene Endpunkte; ungenutzte sind abgeschaltet",
            "Ports et interfaces : fonction, sens, points autorisés ; les inutilisés sont désactivés",
            List.of(),
            List.of(),
            List.of(mdcg("4.3(6)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.INTERFACES,
            List.of()),
    /** All data streams: protocol, origin, destination, addressing. */
    UI_G02(
            "UI-G02",
            InformationTopic.NETWORK,
            "All data streams: protocol, origin, destination, addressing",
            "Alle Datenströme: Protokoll, Herkunft, Ziel, Adressierung",
            "Tous les flux de données : protocole, origine, destination, adressage",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.DATA_FLOWS,
            List.of()),
    /** Network diagrams in sufficient detail. */
    UI_G03(
            "UI-G03",
            InformationTopic.NETWORK,
            "Network diagrams in sufficient detail",
            "Netzpläne in ausreichender Tiefe",
            "Schémas de réseau suffisamment détaillés",
            List.of(),
            List.of(),
            List.of(mdcg("4.3(7)"), fda("VI.A")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.FILE),
            null,
            List.of()),
    /** External hosting: which data, where, how, and how they are protected. */
    UI_G04(
            "UI-G04",
            InformationTopic.NETWORK,
            "External hosting: which data, where, how, and how they are protected",
            "Externes Hosting: welche Daten, wo, wie und wie geschützt",
            "Hébergement externe : quelles données, où, comment et avec quelle protection",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.NET,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** Security events that are detected, how they are announced and what the device does. */
    UI_H01(
            "UI-H01",
            InformationTopic.EVENTS_AND_LOGS,
            "Security events that are detected, how they are announced and what the device does",
            "Erkannte Sicherheitsereignisse, ihre Meldung und was das Produkt tut",
            "Événements de sécurité détectés, leur annonce et la réaction du dispositif",
            List.of(),
            List.of(),
            List.of(mdcg("4.3(8)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** Logs: place, format, capacity, retention, archive, backup, use by monitoring systems. */
    UI_H02(
            "UI-H02",
            InformationTopic.EVENTS_AND_LOGS,
            "Logs: place, format, capacity, retention, archive, backup, use by monitoring systems",
            "Protokolle: Ort, Format, Umfang, Aufbewahrung, Archiv, Sicherung, Nutzung durch Überwachungssysteme",
            "Journaux : lieu, format, capacité, conservation, archive, sauvegarde, usage par la surveillance",
            List.of(),
            List.of(),
            List.of(mdcg("4.2"), mdcg("4.3(8)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** How forensic evidence is kept. */
    UI_H03(
            "UI-H03",
            InformationTopic.EVENTS_AND_LOGS,
            "How forensic evidence is kept",
            "Wie forensische Beweise gesichert werden",
            "Comment les preuves forensiques sont conservées",
            List.of(),
            List.of(),
            List.of(mdcg("4.3(8)"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** How clocks of logs and therapy records are kept right. */
    UI_H04(
            "UI-H04",
            InformationTopic.EVENTS_AND_LOGS,
            "How clocks of logs and therapy records are kept right",
            "Wie die Uhren von Protokollen und Therapieaufzeichnungen richtig gehalten werden",
            "Comment les horloges des journaux et des thérapies restent justes",
            List.of(),
            List.of(),
            List.of(Citation.method("UI-H04")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Software bill of materials, machine-readable and current. */
    UI_I01(
            "UI-I01",
            InformationTopic.COMPONENTS,
            "Software bill of materials, machine-readable and current",
            "Software-Stückliste, maschinenlesbar und aktuell",
            "Nomenclature logicielle, lisible par machine et à jour",
            List.of(),
            List.of(),
            List.of(mdcg("4.2"), fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            ImmutableSet.of(InformationVehicle.SBOM_FILE, InformationVehicle.PORTAL),
            ImmutableSet.of(CheckKind.FILE),
            null,
            List.of("CycloneDX", "SPDX")),
    /** Security controls of the device. */
    UI_I02(
            "UI-I02",
            InformationTopic.COMPONENTS,
            "Security controls of the device",
            "Sicherheitsmaßnahmen des Produkts",
            "Mesures de sécurité du dispositif",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            ImmutableSet.of(
                    InformationVehicle.INSTRUCTIONS_FOR_USE,
                    InformationVehicle.ADMINISTRATOR_MANUAL,
                    InformationVehicle.PORTAL,
                    InformationVehicle.MDS2),
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.CONTROLS,
            List.of()),
    /** Technical properties of the hardware components. */
    UI_I03(
            "UI-I03",
            InformationTopic.COMPONENTS,
            "Technical properties of the hardware components",
            "Technische Eigenschaften der Hardwarekomponenten",
            "Propriétés techniques des composants matériels",
            List.of(),
            List.of(),
            List.of(mdcg("4.2")),
            Conditions.HW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            null,
            List.of()),
    /** Known vulnerabilities and what users should do. */
    UI_I04(
            "UI-I04",
            InformationTopic.COMPONENTS,
            "Known vulnerabilities and what users should do",
            "Bekannte Schwachstellen und was Anwender tun sollen",
            "Vulnérabilités connues et ce que les utilisateurs doivent faire",
            List.of(),
            List.of(),
            List.of(fda("V.A.4")),
            Conditions.SW,
            Audience.OPERATOR,
            ImmutableSet.of(InformationVehicle.PORTAL, InformationVehicle.SBOM_FILE),
            ImmutableSet.of(CheckKind.FILE),
            null,
            List.of("CSAF", "CycloneDX", "OpenVEX")),
    /** MDS2 form for the release. */
    UI_I05(
            "UI-I05",
            InformationTopic.COMPONENTS,
            "MDS2 form for the release",
            "MDS2-Formular der Version",
            "Formulaire MDS2 de la version",
            List.of(),
            List.of(),
            List.of(mdcg("4.3")),
            Conditions.SW,
            Audience.OPERATOR,
            ImmutableSet.of(InformationVehicle.MDS2, InformationVehicle.PORTAL),
            ImmutableSet.of(CheckKind.FILE),
            null,
            List.of()),
    /** Training and IT skills for installation, configuration and operation. */
    UI_J01(
            "UI-J01",
            InformationTopic.PEOPLE,
            "Training and IT skills for installation, configuration and operation",
            "Schulung und IT-Kenntnisse für Installation, Konfiguration und Betrieb",
            "Formation et compétences informatiques pour installer, configurer et exploiter",
            List.of("23.4(j)"),
            List.of("20.4.1(p)"),
            List.of(mdcg("4.2")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Responsibilities of integrator, operator and users. */
    UI_J02(
            "UI-J02",
            InformationTopic.PEOPLE,
            "Responsibilities of integrator, operator and users",
            "Verantwortung von Integrator, Betreiber und Anwendern",
            "Responsabilités de l'intégrateur, de l'exploitant et des utilisateurs",
            List.of(),
            List.of(),
            List.of(mdcg("2.6")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TABLE),
            ModelPart.RESPONSIBILITIES,
            List.of()),
    /** Contact for reports of vulnerabilities, and the policy on disclosure. */
    UI_J03(
            "UI-J03",
            InformationTopic.PEOPLE,
            "Contact for reports of vulnerabilities, and the policy on disclosure",
            "Kontakt für Meldungen von Schwachstellen und Grundsätze der Offenlegung",
            "Contact pour signaler des vulnérabilités et politique de divulgation",
            List.of(),
            List.of(),
            List.of(unread(Sources.ISO_IEC_29147, "5"), fda("VII.C.1")),
            Conditions.SW,
            Audience.PUBLIC,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.LINK),
            null,
            List.of()),
    /** Dates of end of support and end of life, components included. */
    UI_K01(
            "UI-K01",
            InformationTopic.LIFE_CYCLE,
            "Dates of end of support and end of life, components included",
            "Daten von Unterstützungsende und Lebensende, mit Komponenten",
            "Dates de fin de support et de fin de vie, composants compris",
            List.of(),
            List.of(),
            List.of(fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.DATE),
            null,
            List.of()),
    /** What happens after the end of support, and that risk then rises. */
    UI_K02(
            "UI-K02",
            InformationTopic.LIFE_CYCLE,
            "What happens after the end of support, and that risk then rises",
            "Was nach dem Unterstützungsende geschieht, und dass das Risiko dann steigt",
            "Ce qui se passe après la fin du support, et que le risque augmente alors",
            List.of(),
            List.of(),
            List.of(fda("VI.A")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Secure decommissioning and removal of data. */
    UI_K03(
            "UI-K03",
            InformationTopic.LIFE_CYCLE,
            "Secure decommissioning and removal of data",
            "Sichere Außerbetriebnahme und Löschung der Daten",
            "Mise hors service sûre et effacement des données",
            List.of(),
            List.of(),
            List.of(fda("VI.A"), iec("5.8.7")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.STEPS),
            null,
            List.of()),
    /** How far the life cycle conforms to the standard, and how it was tailored. */
    UI_K04(
            "UI-K04",
            InformationTopic.LIFE_CYCLE,
            "How far the life cycle conforms to the standard, and how it was tailored",
            "Wie weit der Lebenszyklus der Norm entspricht und wie er angepasst wurde",
            "Conformité du cycle de vie à la norme et son adaptation",
            List.of(),
            List.of(),
            List.of(iec("5.8.2 b")),
            Conditions.SW,
            Audience.OPERATOR,
            Vehicles.MANUALS,
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** Warnings or precautions that need attention at once. */
    UI_L01(
            "UI-L01",
            InformationTopic.LABEL,
            "Warnings or precautions that need attention at once",
            "Sofort zu beachtende Warnungen oder Vorsichtsmaßnahmen",
            "Avertissements ou précautions à observer aussitôt",
            List.of("23.2(m)"),
            List.of("20.2(m)"),
            List.of(),
            Conditions.SW,
            Audience.PUBLIC,
            ImmutableSet.of(InformationVehicle.LABEL),
            ImmutableSet.of(CheckKind.TEXT),
            null,
            List.of()),
    /** How to tell the software revision, UDI-PI of security patches included. */
    UI_L02(
            "UI-L02",
            InformationTopic.LABEL,
            "How to tell the software revision, UDI-PI of security patches included",
            "Woran die Softwareversion zu erkennen ist, mit UDI-PI von Sicherheitspatches",
            "Comment reconnaître la révision du logiciel, IUD-IP des correctifs compris",
            List.of(),
            List.of(),
            List.of(Citation.primary(Sources.MDR, "Annex VI, Part C, 6.5.3")),
            Conditions.SW,
            Audience.PUBLIC,
            ImmutableSet.of(
                    InformationVehicle.LABEL, InformationVehicle.INSTRUCTIONS_FOR_USE, InformationVehicle.PORTAL),
            ImmutableSet.of(CheckKind.TEXT),
            ModelPart.RELEASE,
            List.of());

    private final String code;
    private final InformationTopic topic;
    private final String english;
    private final String german;
    private final String french;
    private final ImmutableList<String> mdrClauses;
    private final ImmutableList<String> ivdrClauses;
    private final ImmutableList<Citation> sources;
    private final Applicability appliesWhen;
    private final Audience audience;
    private final ImmutableSet<InformationVehicle> vehicles;
    private final ImmutableSet<CheckKind> checks;
    private final @Nullable ModelPart filledBy;
    private final ImmutableList<String> formats;
    private final Gap gap;

    UserInformationItem(
            String code,
            InformationTopic topic,
            String english,
            String german,
            String french,
            List<String> mdrClauses,
            List<String> ivdrClauses,
            List<Citation> sources,
            Applicability appliesWhen,
            Audience audience,
            Set<InformationVehicle> vehicles,
            Set<CheckKind> checks,
            @Nullable ModelPart filledBy,
            List<String> formats) {
        this.code = code;
        this.topic = topic;
        this.english = english;
        this.german = german;
        this.french = french;
        this.mdrClauses = ImmutableList.copyOf(mdrClauses);
        this.ivdrClauses = ImmutableList.copyOf(ivdrClauses);
        this.sources = ImmutableList.copyOf(sources);
        this.appliesWhen = appliesWhen;
        this.audience = audience;
        this.vehicles = ImmutableSet.copyOf(vehicles);
        this.checks = ImmutableSet.copyOf(checks);
        this.filledBy = filledBy;
        this.formats = ImmutableList.copyOf(formats);
        this.gap = new Gap(this);
    }

    private static Citation mdcg(String section) {
        return Citation.primary(Sources.MDCG_2019_16, section);
    }

    private static Citation fda(String section) {
        return new Citation(Sources.FDA_2026, section, SourceGrade.SECONDARY);
    }

    private static Citation iec(String clause) {
        return new Citation(Sources.IEC_81001_5_1, clause, SourceGrade.SECONDARY);
    }

    private static Citation unread(Source source, String locator) {
        return new Citation(source, locator, SourceGrade.UNVERIFIED);
    }

    /**
     * Returns the item with a code.
     *
     * @param text the code, such as {@code UI-D01}
     * @return the item
     * @throws IllegalArgumentException if there is no such item
     */
    public static UserInformationItem parse(String text) {
        requireNonNull(text, "text");
        for (UserInformationItem item : values()) {
            if (item.code.equals(text)) {
                return item;
            }
        }
        throw new IllegalArgumentException("Unknown user information item '" + text + "', known items are "
                + values()[0] + " to " + values()[values().length - 1]);
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
     * Returns what it is about.
     *
     * @return the chapter of the checklist
     */
    public InformationTopic topic() {
        return topic;
    }

    /**
     * Returns the clauses of Annex I that ask for it.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the clauses in the order of the law, immutable, often empty
     */
    public List<ClauseId> clauses(Instrument regulation) {
        requireNonNull(regulation, "regulation");
        return (regulation.equals(Instrument.IVDR) ? ivdrClauses : mdrClauses)
                .stream().map(number -> ClauseId.of(regulation, "I", number)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the sources beside Annex I.
     *
     * @return the citations, immutable, often empty
     */
    public List<Citation> sources() {
        return sources;
    }

    /**
     * Returns how strongly it is asked for.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the strength of the strongest source
     */
    public InformationStrength strength(Instrument regulation) {
        if (!clauses(regulation).isEmpty()) {
            return InformationStrength.LAW;
        }
        InformationStrength strongest = InformationStrength.METHOD;
        for (Citation citation : sources) {
            InformationStrength strength = strength(citation.source());
            if (strength.compareTo(strongest) < 0) {
                strongest = strength;
            }
        }
        return strongest;
    }

    private static InformationStrength strength(Source source) {
        if (source.equals(Sources.MDR) || source.equals(Sources.IVDR)) {
            return InformationStrength.LAW;
        }
        if (source.equals(Sources.MDCG_2019_16) || source.equals(Sources.FDA_2026)) {
            return InformationStrength.GUIDANCE;
        }
        return source.equals(Sources.TUTELA) ? InformationStrength.METHOD : InformationStrength.STANDARD;
    }

    /**
     * Returns to which devices it applies. An unknown answer never means that it does not.
     *
     * @return the condition
     */
    public Applicability appliesWhen() {
        return appliesWhen;
    }

    /**
     * Returns whom it must reach.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Returns where it may stand.
     *
     * @return the vehicles, the usual one first, immutable, never empty
     */
    public Set<InformationVehicle> vehicles() {
        return vehicles;
    }

    /**
     * Returns what its content must be like.
     *
     * @return the kinds, all of which are needed, immutable, never empty
     */
    public Set<CheckKind> checks() {
        return checks;
    }

    /**
     * Returns what of the risk file fills it.
     *
     * @return the part, or empty where the manufacturer writes all of it
     */
    public Optional<ModelPart> filledBy() {
        return Optional.ofNullable(filledBy);
    }

    /**
     * Returns the formats that its file may have.
     *
     * @return the formats, immutable; empty where any format will do or no file is asked for
     */
    public List<String> formats() {
        return formats;
    }

    /**
     * Returns the code of the finding that this item is missing.
     *
     * @return the code, with the reason as its one parameter
     */
    public FindingCode gap() {
        return gap;
    }

    /**
     * Returns the code.
     *
     * @return such as {@code UI-D01}
     */
    @Override
    public String toString() {
        return code;
    }

    /** The conditions of the items. */
    private static final class Conditions {

        static final Applicability SW = Applicability.anyOf(
                Applicability.when(DeviceFact.SOFTWARE), Applicability.when(DeviceFact.ELECTRONIC_PROGRAMMABLE_SYSTEM));
        static final Applicability NET = Applicability.when(DeviceFact.NETWORK_CONNECTED);
        static final Applicability LAY = Applicability.allOf(
                SW,
                Applicability.anyOf(
                        Applicability.when(DeviceFact.LAY_USER),
                        Applicability.when(DeviceFact.SELF_TESTING),
                        Applicability.when(DeviceFact.NEAR_PATIENT_TESTING)));
        static final Applicability COMB = Applicability.anyOf(
                Applicability.when(DeviceFact.COMBINED_WITH_OTHER_DEVICES),
                Applicability.when(DeviceFact.NETWORK_CONNECTED));
        static final Applicability WORK = Applicability.allOf(
                SW,
                Applicability.anyOf(
                        Applicability.when(DeviceFact.STANDALONE_SOFTWARE),
                        Applicability.when(DeviceFact.NETWORK_CONNECTED)));
        static final Applicability INST = Applicability.allOf(
                SW,
                Applicability.anyOf(
                        Applicability.when(DeviceFact.NEEDS_INSTALLATION_OR_CALIBRATION),
                        Applicability.when(DeviceFact.STANDALONE_SOFTWARE)));
        static final Applicability HW =
                Applicability.allOf(SW, Applicability.not(Applicability.when(DeviceFact.STANDALONE_SOFTWARE)));

        private Conditions() {}
    }

    /** Sets of vehicles that many items share. */
    private static final class Vehicles {

        static final ImmutableSet<InformationVehicle> INSTRUCTIONS =
                ImmutableSet.of(InformationVehicle.INSTRUCTIONS_FOR_USE, InformationVehicle.PORTAL);
        static final ImmutableSet<InformationVehicle> MANUALS = ImmutableSet.of(
                InformationVehicle.INSTRUCTIONS_FOR_USE,
                InformationVehicle.ADMINISTRATOR_MANUAL,
                InformationVehicle.PORTAL);

        private Vehicles() {}
    }

    /** That an item is missing. */
    private record Gap(UserInformationItem item) implements FindingCode {

        @Override
        public String code() {
            return item.code;
        }

        @Override
        public String english() {
            return "Missing user information: " + item.english + "; {0}";
        }

        @Override
        public FindingSeverity severity() {
            return item.mdrClauses.isEmpty() && item.ivdrClauses.isEmpty()
                    ? FindingSeverity.NOTE
                    : FindingSeverity.WARNING;
        }

        @Override
        public MessageKey hint() {
            return Hint.STATE;
        }

        @Override
        public List<String> mdrClauses() {
            return item.mdrClauses;
        }

        @Override
        public List<String> ivdrClauses() {
            return item.ivdrClauses;
        }

        @Override
        public String toString() {
            return item.code;
        }
    }

    /** What to do about a missing item. */
    private enum Hint implements MessageKey {
        STATE;

        @Override
        public String code() {
            return "UI-HINT";
        }

        @Override
        public String english() {
            return "Say it where users find it and record where, or record why it does not apply";
        }
    }
}
