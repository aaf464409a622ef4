package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import org.tutela.core.text.Label;
import org.tutela.core.text.MessageKey;

/**
 * What the values of enumerations are called, in each language. A value without a row is called by its name, in English; a test
 * holds every enumeration that reaches a page to a row for each of its values.
 */
final class Terms {

    private static final ImmutableMap<String, Label> TERMS = terms();

    private Terms() {}

    static MessageKey key(Enum<?> value) {
        String code = code(value);
        Label known = TERMS.get(code);
        return known != null
                ? known
                : new Name(code, value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    static boolean isKnown(Enum<?> value) {
        return TERMS.containsKey(code(value));
    }

    /** The name of the type, with that of the type it stands in, and the name of the value. */
    private static String code(Enum<?> value) {
        String type = value.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + '.' + value.name();
    }

    static Map<String, Label> all() {
        return TERMS;
    }

    private record Name(String code, String english) implements MessageKey {}

    private record Term(String code, String english, String german, String french) implements Label {}

    private static ImmutableMap<String, Label> terms() {
        Rows rows = new Rows();
        assetKind(rows);
        dataCategory(rows);
        elementKind(rows);
        environmentKind(rows);
        flowDirection(rows);
        networkTrust(rows);
        riskClass(rows);
        securityObjective(rows);
        userGroup(rows);
        findingSeverity(rows);
        sourceGrade(rows);
        audience(rows);
        confidence(rows);
        benefitRiskOutcome(rows);
        alternativeKind(rows);
        approverRole(rows);
        availability(rows);
        benefitRiskGate(rows);
        benefitType(rows);
        direction(rows);
        evidenceGrade(rows);
        gateStatus(rows);
        hazardCategory(rows);
        preferenceInformation(rows);
        releaseDecisionStatus(rows);
        reviewTriggerKind(rows);
        capKind(rows);
        controlLocus(rows);
        controlPriority(rows);
        controlState(rows);
        evidenceKind(rows);
        evidenceResult(rows);
        preservationGoal(rows);
        refusalReason(rows);
        cvssSeverity(rows);
        profile(rows);
        conclusion(rows);
        stage(rows);
        alternativeCare(rows);
        exploitStatus(rows);
        exposedPerson(rows);
        gate(rows);
        impactDimension(rows);
        securitySafetyRelation(rows);
        vulnerabilityStatus(rows);
        strideCategory(rows);
        threatSource(rows);
        threatSourceKind(rows);
        adversaryLevel(rows);
        sourceAccess(rows);
        kind(rows);
        deviceFact(rows);
        vexJustification(rows);
        supportLevel(rows);
        urgency(rows);
        assumptionOutcome(rows);
        informationVehicle(rows);
        informationStrength(rows);
        checkKind(rows);
        updateStage(rows);
        modelPart(rows);
        mds2Section(rows);
        rows.of("SecurityCapability")
                .add(
                        "CNFS",
                        "configuration of security features",
                        "Konfiguration der Sicherheitsfunktionen",
                        "configuration des fonctions de sécurité");
        responsibleParty(rows);
        environmentReliance(rows);
        itRequirementKind(rows);
        itRequirementTarget(rows);
        lifecyclePhase(rows);
        activityDemand(rows);
        activityState(rows);
        verificationState(rows);
        verificationAim(rows);
        verificationMethod(rows);
        testerIndependence(rows);
        incidentClass(rows);
        reportingDuty(rows);
        deadlineRule(rows);
        legalStatus(rows);
        factAnswer(rows);
        vigilanceQuestion(rows);
        noticeItem(rows);
        noticeItemState(rows);
        reportKind(rows);
        trendConclusion(rows);
        trendSignal(rows);
        trendSubject(rows);
        trendTestKind(rows);
        exposureUnit(rows);
        multiplicity(rows);
        severityScores(rows);
        periodicDutyKind(rows);
        periodicDutyRecipient(rows);
        planElement(rows);
        disclosureElement(rows);
        supportStage(rows);
        supportDuty(rows);
        caseState(rows);
        caseActionKind(rows);
        verificationStatus(rows);
        seriousHarm(rows);
        matchBasis(rows);
        matchConfidence(rows);
        caseChangeKind(rows);
        fdaCondition(rows);
        fdaReportingConclusion(rows);
        fdaReportingPatchCycle(rows);
        fdaReportingState(rows);
        remediationEligibilityVerdict(rows);
        affectedDocument(rows);
        riskMovementDirection(rows);
        overDispersionRule(rows);
        summaryGround(rows);
        return rows.terms.buildOrThrow();
    }

    private static void assetKind(Rows rows) {
        rows.of("AssetKind")
                .add("FUNCTION", "function", "Funktion", "fonction")
                .add("DATA", "data", "Daten", "données")
                .add("CREDENTIAL", "credential", "Zugangsdaten", "authentifiant")
                .add("RESOURCE", "resource", "Ressource", "ressource");
    }

    private static void dataCategory(Rows rows) {
        rows.of("DataCategory")
                .add(
                        "PERSONAL_HEALTH",
                        "personal health",
                        "personenbezogene Gesundheitsdaten",
                        "données de santé personnelles")
                .add(
                        "DIAGNOSIS_OR_MONITORING",
                        "diagnosis or monitoring",
                        "Diagnose oder Überwachung",
                        "diagnostic ou surveillance")
                .add("THERAPY", "therapy", "Therapie", "thérapie")
                .add("CLINICAL_WORKFLOW", "clinical workflow", "klinischer Arbeitsablauf", "flux de travail clinique")
                .add("SYSTEM_SECRET", "system secret", "Systemgeheimnis", "secret du système")
                .add("OTHER", "other", "Sonstiges", "autre");
    }

    private static void elementKind(Rows rows) {
        rows.of("ElementKind")
                .add("PROCESS", "process", "Prozess", "processus")
                .add("STORE", "store", "Speicher", "stockage")
                .add("EXTERNAL_ACTOR", "external actor", "externer Akteur", "acteur externe");
    }

    private static void environmentKind(Rows rows) {
        rows.of("EnvironmentKind")
                .add("OPERATING_ROOM", "operating room", "Operationssaal", "bloc opératoire")
                .add("INTENSIVE_CARE", "intensive care", "Intensivstation", "soins intensifs")
                .add("WARD", "ward", "Station", "service d'hospitalisation")
                .add("OUTPATIENT", "outpatient", "ambulant", "ambulatoire")
                .add("HOME", "home", "zu Hause", "domicile")
                .add("AMBULANCE", "ambulance", "Rettungswagen", "ambulance")
                .add("LABORATORY", "laboratory", "Labor", "laboratoire")
                .add("PUBLIC_SPACE", "public space", "öffentlicher Raum", "espace public")
                .add("CLOUD", "cloud", "Cloud", "nuage");
    }

    private static void flowDirection(Rows rows) {
        rows.of("FlowDirection")
                .add("IN", "in", "eingehend", "entrant")
                .add("OUT", "out", "ausgehend", "sortant")
                .add("BOTH", "both", "beide Richtungen", "deux sens");
    }

    private static void networkTrust(Rows rows) {
        rows.of("NetworkTrust")
                .add("HOSTILE", "hostile", "feindlich", "hostile")
                .add("MANAGED", "managed", "verwaltet", "géré")
                .add("ISOLATED", "isolated", "isoliert", "isolé")
                .add("NONE", "none", "keines", "aucun");
    }

    private static void riskClass(Rows rows) {
        rows.of("RiskClass")
                .add("I", "I", "I", "I")
                .add("IIA", "IIa", "IIa", "IIa")
                .add("IIB", "IIb", "IIb", "IIb")
                .add("III", "III", "III", "III")
                .add("A", "A", "A", "A")
                .add("B", "B", "B", "B")
                .add("C", "C", "C", "C")
                .add("D", "D", "D", "D");
    }

    private static void securityObjective(Rows rows) {
        rows.of("SecurityObjective")
                .add("CONFIDENTIALITY", "confidentiality", "Vertraulichkeit", "confidentialité")
                .add("INTEGRITY", "integrity", "Integrität", "intégrité")
                .add("AVAILABILITY", "availability", "Verfügbarkeit", "disponibilité")
                .add("AUTHENTICITY", "authenticity", "Authentizität", "authenticité")
                .add("ACCOUNTABILITY", "accountability", "Zurechenbarkeit", "imputabilité");
    }

    private static void userGroup(Rows rows) {
        rows.of("UserGroup")
                .add(
                        "HEALTHCARE_PROFESSIONAL",
                        "healthcare professional",
                        "medizinische Fachkraft",
                        "professionnel de santé")
                .add("LAY_PERSON", "lay person", "Laie", "profane")
                .add("SERVICE_PERSONNEL", "service personnel", "Servicepersonal", "personnel technique");
    }

    private static void findingSeverity(Rows rows) {
        rows.of("FindingSeverity")
                .add("ERROR", "error", "Fehler", "erreur")
                .add("WARNING", "warning", "Warnung", "avertissement")
                .add("NOTE", "note", "Hinweis", "remarque");
    }

    private static void sourceGrade(Rows rows) {
        rows.of("SourceGrade")
                .add("PRIMARY", "primary", "Primärquelle", "source primaire")
                .add("SECONDARY", "secondary", "Sekundärquelle", "source secondaire")
                .add("UNVERIFIED", "unverified", "nicht geprüft", "non vérifié")
                .add("POLICY", "policy", "Festlegung", "convention");
    }

    private static void audience(Rows rows) {
        rows.of("Audience")
                .add("INTERNAL", "internal", "intern", "interne")
                .add("AUTHORITY", "authority", "Behörden und Benannte Stellen", "autorités et organismes notifiés")
                .add("OPERATOR", "operator", "Betreiber", "exploitants")
                .add("PUBLIC", "public", "Öffentlichkeit", "public");
    }

    private static void confidence(Rows rows) {
        rows.of("CatalogueEdition.Confidence")
                .add("CROSS_CHECKED", "cross checked", "gegengeprüft", "recoupé")
                .add("SINGLE_SOURCE", "single source", "eine Quelle", "source unique");
    }

    private static void alternativeKind(Rows rows) {
        rows.of("AlternativeKind")
                .add("CURRENT", "this release", "diese Produktversion", "cette version")
                .add(
                        "WITHOUT_CONTROL",
                        "without the questioned control",
                        "ohne die fragliche Maßnahme",
                        "sans la mesure en question")
                .add("FUNCTION_DISABLED", "function disabled", "Funktion abgeschaltet", "fonction désactivée")
                .add(
                        "BEST_ALTERNATIVE",
                        "best available alternative",
                        "beste verfügbare Alternative",
                        "meilleure alternative disponible")
                .add("NOT_UPDATING", "not updating", "keine Aktualisierung", "pas de mise à jour")
                .add("OTHER", "other design", "anderer Entwurf", "autre conception");
    }

    private static void approverRole(Rows rows) {
        rows.of("ApproverRole")
                .add("CLINICAL", "clinical affairs", "Klinik", "affaires cliniques")
                .add("SECURITY", "product security", "Produktsicherheit (Security)", "sécurité informatique du produit")
                .add("SAFETY", "safety risk management", "Risikomanagement (Safety)", "gestion des risques de sécurité")
                .add("REGULATORY", "regulatory affairs", "Regulatory Affairs", "affaires réglementaires");
    }

    private static void availability(Rows rows) {
        rows.of("Availability")
                .add("AVAILABLE", "available", "verfügbar", "disponible")
                .add("LIMITED", "available to some", "eingeschränkt verfügbar", "disponibilité limitée")
                .add("NOT_AVAILABLE", "not available", "nicht verfügbar", "non disponible");
    }

    private static void benefitRiskGate(Rows rows) {
        rows.of("BenefitRiskGate")
                .add("RISKS_CONTROLLED", "risks controlled", "Risiken beherrscht", "risques maîtrisés")
                .add(
                        "REDUCED_AS_FAR_AS_POSSIBLE",
                        "reduced as far as possible",
                        "so weit wie möglich verringert",
                        "réduits autant que possible")
                .add(
                        "CLINICAL_BENEFIT_PRESERVED",
                        "clinical benefit preserved",
                        "klinischer Nutzen gewahrt",
                        "bénéfice clinique préservé")
                .add(
                        "INTRODUCED_RISKS_EVALUATED",
                        "introduced risks evaluated",
                        "eingebrachte Risiken bewertet",
                        "risques introduits évalués")
                .add("USERS_INFORMED", "users informed", "Anwender informiert", "utilisateurs informés")
                .add("BENEFIT_EVIDENCE", "evidence for the benefit", "Nachweis des Nutzens", "preuves du bénéfice");
    }

    private static void benefitType(Rows rows) {
        rows.of("BenefitType")
                .add("CLINICAL_OUTCOME", "clinical outcome", "klinisches Ergebnis", "résultat clinique")
                .add("DIAGNOSTIC", "diagnosis", "Diagnose", "diagnostic")
                .add("PATIENT_MANAGEMENT", "patient management", "Patientenmanagement", "prise en charge du patient")
                .add("PUBLIC_HEALTH", "public health", "öffentliche Gesundheit", "santé publique")
                .add("QUALITY_OF_LIFE", "quality of life", "Lebensqualität", "qualité de vie")
                .add("CAREGIVER", "relief of caregivers", "Entlastung der Pflegenden", "soulagement des soignants")
                .add("ACCESS", "access to care", "Zugang zur Versorgung", "accès aux soins");
    }

    private static void direction(Rows rows) {
        rows.of("Direction")
                .add("MORE_IS_BETTER", "more is better", "mehr ist besser", "plus est mieux")
                .add("LESS_IS_BETTER", "less is better", "weniger ist besser", "moins est mieux");
    }

    private static void evidenceGrade(Rows rows) {
        rows.of("EvidenceGrade")
                .add("VERY_LOW", "very low", "sehr niedrig", "très faible")
                .add("LOW", "low", "niedrig", "faible")
                .add("MODERATE", "moderate", "mäßig", "modérée")
                .add("HIGH", "high", "hoch", "élevée");
    }

    private static void gateStatus(Rows rows) {
        rows.of("GateStatus")
                .add("PASS", "passes", "bestanden", "satisfait")
                .add("UNKNOWN", "not known", "nicht bekannt", "inconnu")
                .add("FAIL", "fails", "nicht bestanden", "non satisfait");
    }

    private static void hazardCategory(Rows rows) {
        rows.of("HazardCategory")
                .add("DENIAL_OF_SERVICE", "denial of service", "Dienstverweigerung", "déni de service")
                .add("CODE_EXECUTION", "code execution", "Codeausführung", "exécution de code")
                .add("MEMORY_CORRUPTION", "memory corruption", "Speicherkorruption", "corruption de mémoire")
                .add("INFORMATION_GAIN", "information gain", "Informationsgewinn", "obtention d’informations")
                .add("PRIVILEGE_GAIN", "privilege gain", "Rechtegewinn", "obtention de privilèges");
    }

    private static void preferenceInformation(Rows rows) {
        rows.of("PreferenceInformation")
                .add("EXACT", "the elicited weights", "die erhobenen Gewichte", "les poids recueillis")
                .add("NONE", "nothing", "nichts", "rien")
                .add("ORDINAL", "their order", "ihre Reihenfolge", "leur ordre")
                .add("RANGES", "their ranges", "ihre Bereiche", "leurs intervalles");
    }

    private static void releaseDecisionStatus(Rows rows) {
        rows.of("ReleaseDecision.Status")
                .add("ACCEPTABLE", "acceptable", "vertretbar", "acceptable")
                .add(
                        "ACCEPTABLE_BY_BENEFIT",
                        "acceptable by benefit",
                        "durch den Nutzen vertretbar",
                        "acceptable par le bénéfice")
                .add("ACCEPTABLE_INTERIM", "acceptable for now", "vorläufig vertretbar", "acceptable provisoirement")
                .add("NOT_ACCEPTABLE", "not acceptable", "nicht vertretbar", "non acceptable");
    }

    private static void reviewTriggerKind(Rows rows) {
        rows.of("ReviewTriggerKind")
                .add(
                        "UNCONTROLLED_VULNERABILITY",
                        "uncontrolled vulnerability",
                        "nicht beherrschte Schwachstelle",
                        "vulnérabilité non maîtrisée")
                .add("KNOWN_EXPLOITATION", "known exploitation", "bekannte Ausnutzung", "exploitation connue")
                .add("CONTROL_BROKEN", "broken control", "gebrochene Maßnahme", "mesure mise en échec")
                .add("INCIDENT_OR_TREND", "incident or trend", "Vorkommnis oder Trend", "incident ou tendance")
                .add("STATE_OF_THE_ART", "state of the art", "Stand der Technik", "état de l’art")
                .add(
                        "ENVIRONMENT_OR_SUPPORT",
                        "environment or support",
                        "Umgebung oder Unterstützung",
                        "environnement ou support")
                .add("CLINICAL_EVIDENCE", "clinical evidence", "klinische Daten", "données cliniques");
    }

    private static void benefitRiskOutcome(Rows rows) {
        rows.of("BenefitRiskOutcome")
                .add("FAVOURABLE_ROBUST", "favourable robust", "günstig, robust", "favorable, robuste")
                .add(
                        "FAVOURABLE_PREFERENCE_SENSITIVE",
                        "favourable preference sensitive",
                        "günstig, abhängig von der Gewichtung",
                        "favorable, sensible aux préférences")
                .add(
                        "ACCEPTABLE_INTERIM",
                        "acceptable interim",
                        "vorläufig vertretbar",
                        "acceptable à titre provisoire")
                .add("NOT_DEMONSTRATED", "not demonstrated", "nicht nachgewiesen", "non démontré")
                .add("UNFAVOURABLE", "unfavourable", "ungünstig", "défavorable");
    }

    private static void capKind(Rows rows) {
        rows.of("CapKind")
                .add("ACCESS", "access", "Zugang", "accès")
                .add("DIFFICULTY", "difficulty", "Schwierigkeit", "difficulté");
    }

    private static void controlLocus(Rows rows) {
        rows.of("ControlLocus")
                .add("DEVICE", "device", "Produkt", "dispositif")
                .add("BACKEND", "backend", "Backend", "système central")
                .add("ACCESSORY", "accessory", "Zubehör", "accessoire")
                .add(
                        "OPERATING_ENVIRONMENT",
                        "operating environment",
                        "Betriebsumgebung",
                        "environnement d'exploitation")
                .add(
                        "USER_ORGANISATION",
                        "user organisation",
                        "Organisation des Anwenders",
                        "organisation utilisatrice");
    }

    private static void controlPriority(Rows rows) {
        rows.of("ControlPriority")
                .add("INHERENT_DESIGN", "inherent design", "inhärente Auslegung", "conception inhérente")
                .add("PROTECTIVE_MEASURE", "protective measure", "Schutzmaßnahme", "mesure de protection")
                .add("INFORMATION", "information", "Information", "information");
    }

    private static void controlState(Rows rows) {
        rows.of("ControlState")
                .add("PROPOSED", "proposed", "vorgeschlagen", "proposée")
                .add("SPECIFIED", "specified", "spezifiziert", "spécifiée")
                .add("IMPLEMENTED", "implemented", "umgesetzt", "mise en œuvre")
                .add("IMPL_VERIFIED", "verified to be there", "als vorhanden verifiziert", "présence vérifiée")
                .add("EFF_VERIFIED", "verified to work", "als wirksam verifiziert", "efficacité vérifiée")
                .add("SUSPENDED", "suspended", "ausgesetzt", "suspendue")
                .add("RETIRED", "retired", "außer Betrieb", "retirée")
                .add("WAIVED", "waived", "verzichtet", "abandonnée");
    }

    private static void evidenceKind(Rows rows) {
        rows.of("EvidenceKind")
                .add("IMPLEMENTATION", "implementation", "Umsetzung", "mise en œuvre")
                .add("EFFECTIVENESS", "effectiveness", "Wirksamkeit", "efficacité")
                .add("CONFORMITY", "conformity", "Konformität", "conformité");
    }

    private static void evidenceResult(Rows rows) {
        rows.of("EvidenceResult")
                .add("PASSED", "passed", "bestanden", "réussi")
                .add("FAILED", "failed", "nicht bestanden", "échoué")
                .add("INCONCLUSIVE", "inconclusive", "nicht schlüssig", "non concluant");
    }

    private static void preservationGoal(Rows rows) {
        rows.of("PreservationGoal")
                .add(
                        "SAFETY_AND_EFFECTIVENESS",
                        "safety and effectiveness",
                        "Sicherheit und Wirksamkeit",
                        "sécurité et efficacité")
                .add("PERFORMANCE", "performance", "Leistung", "performances")
                .add("EXISTING_CONTROLS", "existing controls", "bestehende Maßnahmen", "mesures existantes");
    }

    private static void refusalReason(Rows rows) {
        rows.of("RefusalReason")
                .add(
                        "WOULD_HARM_BENEFIT_RISK",
                        "would harm benefit risk",
                        "würde das Nutzen-Risiko-Verhältnis verschlechtern",
                        "nuirait au rapport bénéfice-risque")
                .add(
                        "NOT_TECHNICALLY_PRACTICABLE",
                        "not technically practicable",
                        "technisch nicht durchführbar",
                        "techniquement irréalisable")
                .add("COST", "cost", "Kosten", "coût");
    }

    private static void cvssSeverity(Rows rows) {
        rows.of("CvssSeverity")
                .add("NONE", "none", "keine", "aucune")
                .add("LOW", "low", "niedrig", "faible")
                .add("MEDIUM", "medium", "mittel", "moyenne")
                .add("HIGH", "high", "hoch", "élevée")
                .add("CRITICAL", "critical", "kritisch", "critique");
    }

    private static void profile(Rows rows) {
        rows.of("Profile")
                .add("EU_MDR", "EU MDR", "EU MDR", "EU MDR")
                .add("US_FDA", "US FDA", "US FDA", "US FDA")
                .add("DUAL", "dual", "EU MDR und US FDA", "EU MDR et US FDA");
    }

    private static void conclusion(Rows rows) {
        rows.of("OverallResidualRisk.Conclusion")
                .add("ACCEPTABLE", "acceptable", "vertretbar", "acceptable")
                .add("NOT_ACCEPTABLE", "not acceptable", "nicht vertretbar", "non acceptable")
                .add("NOT_EVALUABLE", "not evaluable", "nicht bewertbar", "non évaluable");
    }

    private static void stage(Rows rows) {
        rows.of("Stage")
                .add("INITIAL", "initial", "anfangs", "initial")
                .add("CURRENT", "current", "jetzt", "actuel")
                .add("PROJECTED", "projected", "geplant", "prévu");
    }

    private static void alternativeCare(Rows rows) {
        rows.of("AlternativeCare")
                .add("ASSURED_IN_TIME", "assured in time", "rechtzeitig gesichert", "assurés à temps")
                .add("NOT_ASSURED", "not assured", "nicht gesichert", "non assurés")
                .add("UNKNOWN", "unknown", "nicht bekannt", "inconnu");
    }

    private static void exploitStatus(Rows rows) {
        rows.of("ExploitStatus")
                .add("NONE_KNOWN", "none known", "keine bekannt", "aucune connue")
                .add("PROOF_OF_CONCEPT", "proof of concept", "Machbarkeitsnachweis", "preuve de concept")
                .add("FUNCTIONAL", "functional", "funktionierender Exploit", "exploit fonctionnel")
                .add("EXPLOITED", "exploited", "ausgenutzt", "exploitée");
    }

    private static void exposedPerson(Rows rows) {
        rows.of("ExposedPerson")
                .add("PATIENT", "patient", "Patient", "patient")
                .add("USER", "user", "Anwender", "utilisateur")
                .add("OTHER", "other", "andere Person", "autre personne");
    }

    private static void gate(Rows rows) {
        rows.of("Gate")
                .add("OR", "any part is enough", "ein Teil genügt", "une partie suffit")
                .add("AND", "all parts are needed", "alle Teile sind nötig", "toutes les parties sont nécessaires")
                .add(
                        "SAND",
                        "all parts are needed, in this order",
                        "alle Teile sind nötig, in dieser Reihenfolge",
                        "toutes les parties sont nécessaires, dans cet ordre");
    }

    private static void impactDimension(Rows rows) {
        rows.of("ImpactDimension")
                .add("SAFETY", "safety", "Sicherheit", "sécurité")
                .add("EFFECTIVENESS", "effectiveness", "Wirksamkeit", "efficacité")
                .add("PRIVACY", "privacy", "Datenschutz", "vie privée")
                .add("CARE_OPERATIONS", "care operations", "Versorgungsbetrieb", "fonctionnement des soins");
    }

    private static void securitySafetyRelation(Rows rows) {
        rows.of("SecuritySafetyRelation")
                .add(
                        "SECURITY_RISK_WITH_SAFETY_IMPACT",
                        "security risk with safety impact",
                        "IT-Sicherheitsrisiko mit Auswirkung auf die Sicherheit",
                        "risque informatique avec effet sur la sécurité")
                .add(
                        "SECURITY_CONTROL_WITH_SAFETY_IMPACT",
                        "security control with safety impact",
                        "IT-Sicherheitsmaßnahme mit Auswirkung auf die Sicherheit",
                        "mesure informatique avec effet sur la sécurité")
                .add(
                        "SAFETY_CONTROL_WITH_SECURITY_IMPACT",
                        "safety control with security impact",
                        "Sicherheitsmaßnahme mit Auswirkung auf die IT-Sicherheit",
                        "mesure de sécurité avec effet informatique")
                .add("SECURITY_ONLY", "security only", "nur IT-Sicherheit", "sécurité informatique seule");
    }

    private static void vulnerabilityStatus(Rows rows) {
        rows.of("VulnerabilityStatus")
                .add("UNDER_INVESTIGATION", "under investigation", "in Untersuchung", "en cours d'examen")
                .add("AFFECTED", "affected", "betroffen", "affecté")
                .add("NOT_AFFECTED", "not affected", "nicht betroffen", "non affecté")
                .add("FIXED", "fixed", "behoben", "corrigé");
    }

    private static void strideCategory(Rows rows) {
        rows.of("StrideCategory")
                .add("SPOOFING", "spoofing", "Vortäuschen einer Identität", "usurpation d'identité")
                .add("TAMPERING", "tampering", "Manipulation", "altération")
                .add("REPUDIATION", "repudiation", "Abstreitbarkeit", "répudiation")
                .add(
                        "INFORMATION_DISCLOSURE",
                        "information disclosure",
                        "Offenlegung von Informationen",
                        "divulgation d'informations")
                .add("DENIAL_OF_SERVICE", "denial of service", "Dienstverweigerung", "déni de service")
                .add("ELEVATION_OF_PRIVILEGE", "elevation of privilege", "Rechteausweitung", "élévation de privilèges");
    }

    private static void threatSource(Rows rows) {
        rows.of("ThreatSource")
                .add("INSIDER", "insider", "Innentäter", "acteur interne")
                .add("PATIENT", "patient", "Patient", "patient")
                .add("OPPORTUNIST", "opportunist", "Gelegenheitstäter", "opportuniste")
                .add("CRIMINAL", "criminal", "Kriminelle", "criminel")
                .add("STATE", "state", "staatlicher Akteur", "acteur étatique")
                .add("RESEARCHER", "researcher", "Forscher", "chercheur")
                .add("ACCIDENT", "accident", "Versehen", "accident")
                .add("ENVIRONMENT", "environment", "Umwelteinfluss", "environnement");
    }

    private static void threatSourceKind(Rows rows) {
        rows.of("ThreatSourceKind")
                .add("ADVERSARIAL", "adversarial", "vorsätzlich", "malveillante")
                .add("ACCIDENTAL", "accidental", "versehentlich", "accidentelle")
                .add("ENVIRONMENTAL", "environmental", "umweltbedingt", "environnementale");
    }

    private static void adversaryLevel(Rows rows) {
        rows.of("AdversaryLevel")
                .add("VERY_LOW", "very low", "sehr gering", "très faible")
                .add("LOW", "low", "gering", "faible")
                .add("MODERATE", "moderate", "mittel", "modérée")
                .add("HIGH", "high", "hoch", "élevée")
                .add("VERY_HIGH", "very high", "sehr hoch", "très élevée");
    }

    private static void sourceAccess(Rows rows) {
        rows.of("SourceAccess")
                .add("AUTHORISED", "authorised", "berechtigt", "autorisé")
                .add("PHYSICAL", "physical", "am Gerät", "physique")
                .add("LOCAL_NETWORK", "local network", "im lokalen Netz", "réseau local")
                .add("REMOTE", "remote", "aus der Ferne", "à distance");
    }

    private static void kind(Rows rows) {
        rows.of("ClauseStatus.Kind")
                .add("NOT_APPLICABLE", "not applicable", "nicht anwendbar", "non applicable")
                .add("EVIDENCED", "evidenced", "nachgewiesen", "étayé")
                .add("PLANNED", "planned", "geplant", "prévu")
                .add("UNDETERMINED", "undetermined", "unbestimmt", "indéterminé")
                .add("GAP", "gap", "Lücke", "lacune")
                .add("CONTRADICTED", "contradicted", "widersprochen", "contredit");
    }

    private static void deviceFact(Rows rows) {
        rows.of("DeviceFact")
                .add("SOFTWARE", "software", "Software", "logiciel")
                .add("STANDALONE_SOFTWARE", "standalone software", "eigenständige Software", "logiciel autonome")
                .add(
                        "ELECTRONIC_PROGRAMMABLE_SYSTEM",
                        "electronic programmable system",
                        "elektronisches programmierbares System",
                        "système électronique programmable")
                .add("NETWORK_CONNECTED", "network connected", "mit einem Netz verbunden", "connecté à un réseau")
                .add("MOBILE_PLATFORM", "mobile platform", "mobile Plattform", "plateforme mobile")
                .add(
                        "COMBINED_WITH_OTHER_DEVICES",
                        "combined with other devices",
                        "mit anderen Produkten kombiniert",
                        "combiné à d'autres dispositifs")
                .add("LAY_USER", "lay user", "Laie als Anwender", "utilisateur profane")
                .add("SELF_TESTING", "self testing", "Eigenanwendung", "autodiagnostic")
                .add("NEAR_PATIENT_TESTING", "near patient testing", "patientennaher Test", "test près du patient")
                .add(
                        "COMPANION_DIAGNOSTIC",
                        "companion diagnostic",
                        "therapiebegleitendes Diagnostikum",
                        "diagnostic compagnon")
                .add("IMPLANTABLE", "implantable", "implantierbar", "implantable")
                .add("ACTIVE", "active", "aktiv", "actif")
                .add("ACTIVE_IMPLANTABLE", "active implantable", "aktiv implantierbar", "implantable actif")
                .add("STERILE", "sterile", "steril", "stérile")
                .add(
                        "STERILISED_BY_USER",
                        "sterilised by user",
                        "vom Anwender sterilisiert",
                        "stérilisé par l'utilisateur")
                .add(
                        "SPECIAL_MICROBIAL_STATE",
                        "special microbial state",
                        "besonderer mikrobieller Zustand",
                        "état microbien particulier")
                .add("REUSABLE", "reusable", "wiederverwendbar", "réutilisable")
                .add("SINGLE_USE", "single use", "Einmalgebrauch", "usage unique")
                .add("MEASURING_FUNCTION", "measuring function", "Messfunktion", "fonction de mesure")
                .add("DIAGNOSTIC_FUNCTION", "diagnostic function", "Diagnosefunktion", "fonction de diagnostic")
                .add("EMITS_RADIATION", "emits radiation", "gibt Strahlung ab", "émet des rayonnements")
                .add(
                        "EMITS_IONISING_RADIATION",
                        "emits ionising radiation",
                        "gibt ionisierende Strahlung ab",
                        "émet des rayonnements ionisants")
                .add("MEDICINAL_SUBSTANCE", "medicinal substance", "Arzneistoff", "substance médicamenteuse")
                .add("ABSORBED_SUBSTANCES", "absorbed substances", "resorbierte Stoffe", "substances absorbées")
                .add("HUMAN_TISSUES", "human tissues", "menschliche Gewebe", "tissus humains")
                .add("ANIMAL_TISSUES", "animal tissues", "tierische Gewebe", "tissus animaux")
                .add(
                        "OTHER_BIOLOGICAL_MATERIAL",
                        "other biological material",
                        "anderes biologisches Material",
                        "autre matériel biologique")
                .add(
                        "INVASIVE_OR_BODY_CONTACT",
                        "invasive or body contact",
                        "invasiv oder mit Körperkontakt",
                        "invasif ou au contact du corps")
                .add(
                        "CMR_OR_ENDOCRINE_DISRUPTORS",
                        "cmr or endocrine disruptors",
                        "CMR-Stoffe oder endokrine Disruptoren",
                        "CMR ou perturbateurs endocriniens")
                .add("NANOMATERIALS", "nanomaterials", "Nanomaterialien", "nanomatériaux")
                .add("MOVING_PARTS", "moving parts", "bewegliche Teile", "parties mobiles")
                .add(
                        "ENERGY_OR_SUBSTANCE_DELIVERY",
                        "energy or substance delivery",
                        "Abgabe von Energie oder Stoffen",
                        "délivrance d'énergie ou de substances")
                .add(
                        "PATIENT_SAFETY_DEPENDS_ON_POWER",
                        "patient safety depends on power",
                        "Patientensicherheit hängt von der Stromversorgung ab",
                        "la sécurité du patient dépend de l'alimentation")
                .add("EXTERNAL_POWER", "external power", "externe Stromversorgung", "alimentation externe")
                .add(
                        "MONITORS_CLINICAL_PARAMETERS",
                        "monitors clinical parameters",
                        "überwacht klinische Parameter",
                        "surveille des paramètres cliniques")
                .add("CUSTOM_MADE", "custom made", "Sonderanfertigung", "sur mesure")
                .add("CLINICAL_INVESTIGATION", "clinical investigation", "klinische Prüfung", "investigation clinique")
                .add(
                        "NO_MEDICAL_PURPOSE",
                        "no medical purpose",
                        "ohne medizinischen Zweck",
                        "sans destination médicale")
                .add(
                        "NEEDS_INSTALLATION_OR_CALIBRATION",
                        "needs installation or calibration",
                        "braucht Installation oder Kalibrierung",
                        "installation ou étalonnage nécessaire")
                .add("MULTIPLE_CONSTITUENTS", "multiple constituents", "mehrere Bestandteile", "plusieurs constituants")
                .add("SPECIMEN_RECEPTACLE", "specimen receptacle", "Probenbehältnis", "récipient pour échantillons");
    }

    private static void vexJustification(Rows rows) {
        rows.of("VexJustification")
                .add("COMPONENT_NOT_PRESENT", "component not present", "Komponente nicht vorhanden", "composant absent")
                .add(
                        "VULNERABLE_CODE_NOT_PRESENT",
                        "vulnerable code not present",
                        "verwundbarer Code nicht vorhanden",
                        "code vulnérable absent")
                .add(
                        "VULNERABLE_CODE_NOT_IN_EXECUTE_PATH",
                        "vulnerable code not in execute path",
                        "verwundbarer Code wird nicht ausgeführt",
                        "code vulnérable non exécuté")
                .add(
                        "VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY",
                        "vulnerable code cannot be controlled by adversary",
                        "verwundbarer Code für Angreifer nicht erreichbar",
                        "code vulnérable hors de portée de l'attaquant")
                .add(
                        "INLINE_MITIGATIONS_ALREADY_EXIST",
                        "inline mitigations already exist",
                        "eingebaute Maßnahmen wirken bereits",
                        "mesures intégrées déjà en place");
    }

    private static void supportLevel(Rows rows) {
        rows.of("SupportLevel")
                .add("MAINTAINED", "maintained", "gepflegt", "maintenu")
                .add("NO_LONGER_MAINTAINED", "no longer maintained", "nicht mehr gepflegt", "plus maintenu")
                .add("ABANDONED", "abandoned", "aufgegeben", "abandonné")
                .add("UNKNOWN", "unknown", "nicht bekannt", "inconnu");
    }

    private static void urgency(Rows rows) {
        rows.of("Urgency")
                .add("DEFER", "defer", "zurückstellen", "différer")
                .add("SCHEDULED", "scheduled", "planmäßig", "planifié")
                .add("OUT_OF_CYCLE", "out of cycle", "außer der Reihe", "hors cycle")
                .add("IMMEDIATE", "immediate", "sofort", "immédiat");
    }

    private static void informationVehicle(Rows rows) {
        rows.of("InformationVehicle")
                .add("INSTRUCTIONS_FOR_USE", "instructions for use", "Gebrauchsanweisung", "notice d'utilisation")
                .add("LABEL", "label", "Kennzeichnung", "étiquetage")
                .add(
                        "ADMINISTRATOR_MANUAL",
                        "manual for administrators",
                        "Handbuch für Administratoren",
                        "manuel d'administration")
                .add("MDS2", "MDS2 form", "MDS2-Formular", "formulaire MDS2")
                .add("SBOM_FILE", "software bill of materials", "Software-Stückliste", "nomenclature logicielle")
                .add("PORTAL", "portal", "Portal", "portail")
                .add(
                        "PATIENT_INFORMATION",
                        "information for patients",
                        "Patienteninformation",
                        "information des patients")
                .add(
                        "TECHNICAL_DOCUMENTATION",
                        "technical documentation",
                        "technische Dokumentation",
                        "documentation technique");
    }

    private static void informationStrength(Rows rows) {
        rows.of("InformationStrength")
                .add("LAW", "law", "Recht", "droit")
                .add("GUIDANCE", "guidance", "Leitlinie", "lignes directrices")
                .add("STANDARD", "standard", "Norm", "norme")
                .add("METHOD", "good practice", "gute Praxis", "bonne pratique");
    }

    private static void checkKind(Rows rows) {
        rows.of("CheckKind")
                .add("TEXT", "text", "Text", "texte")
                .add("TABLE", "table", "Tabelle", "tableau")
                .add("STEPS", "steps", "Schritte", "étapes")
                .add("LINK", "link", "Verweis", "lien")
                .add("DATE", "date", "Datum", "date")
                .add("FILE", "file", "Datei", "fichier")
                .add("XREF", "references", "Bezüge", "références");
    }

    private static void updateStage(Rows rows) {
        rows.of("UpdateStage")
                .add("THERAPY_STATE", "state of therapy", "Zustand der Therapie", "état du traitement")
                .add("BACKUP", "backup", "Datensicherung", "sauvegarde")
                .add("AUTHENTICITY_CHECK", "check of authenticity", "Prüfung der Echtheit", "contrôle d'authenticité")
                .add("INSTALLATION", "installation", "Installation", "installation")
                .add("POST_CHECK", "check afterwards", "Prüfung danach", "contrôle a posteriori")
                .add("CLINICAL_RELEASE", "clinical release", "klinische Freigabe", "remise en service clinique");
    }

    private static void modelPart(Rows rows) {
        rows.of("ModelPart")
                .add("RESIDUAL_RISKS", "residual risks", "Restrisiken", "risques résiduels")
                .add("ASSUMPTIONS", "assumptions", "Annahmen", "hypothèses")
                .add(
                        "RELIANCE",
                        "reliance on the environment",
                        "Abhängigkeit von der Umgebung",
                        "dépendance de l'environnement")
                .add("MISUSES", "foreseeable misuses", "vorhersehbarer Fehlgebrauch", "mauvais usages prévisibles")
                .add(
                        "IT_REQUIREMENTS",
                        "minimum IT requirements",
                        "IT-Mindestanforderungen",
                        "exigences informatiques minimales")
                .add("INTERFACES", "interfaces", "Schnittstellen", "interfaces")
                .add("DATA_FLOWS", "data flows", "Datenflüsse", "flux de données")
                .add("CONTROLS", "controls", "Maßnahmen", "mesures")
                .add(
                        "UPDATE_PROCEDURES",
                        "update procedures",
                        "Aktualisierungsanweisungen",
                        "procédures de mise à jour")
                .add("RESPONSIBILITIES", "responsibilities", "Verantwortlichkeiten", "responsabilités")
                .add("RELEASE", "release", "Release", "version");
    }

    private static void mds2Section(Rows rows) {
        rows.of("Mds2Section")
                .add(
                        "MPII",
                        "management of personally identifiable information",
                        "Umgang mit personenbezogenen Daten",
                        "gestion des données personnelles")
                .add("ALOF", "automatic logoff", "automatische Abmeldung", "déconnexion automatique")
                .add("AUDT", "audit controls", "Protokollierung", "contrôles d'audit")
                .add("AUTH", "authorization", "Berechtigung", "autorisation")
                .add(
                        "CSUP",
                        "cyber security product upgrades",
                        "Sicherheitsaktualisierungen",
                        "mises à jour de sécurité")
                .add(
                        "DIDT",
                        "health data de-identification",
                        "De-Identifizierung von Gesundheitsdaten",
                        "désidentification des données de santé")
                .add(
                        "DTBK",
                        "data backup and disaster recovery",
                        "Datensicherung und Wiederherstellung",
                        "sauvegarde et reprise après sinistre")
                .add("EMRG", "emergency access", "Notfallzugang", "accès d'urgence")
                .add(
                        "IGAU",
                        "health data integrity and authenticity",
                        "Integrität und Echtheit von Gesundheitsdaten",
                        "intégrité et authenticité des données de santé")
                .add(
                        "MLDP",
                        "malware detection and protection",
                        "Schutz vor Schadsoftware",
                        "protection contre les logiciels malveillants")
                .add("NAUT", "node authentication", "Authentifizierung von Knoten", "authentification des nœuds")
                .add("CONN", "connectivity capabilities", "Vernetzung", "connectivité")
                .add(
                        "PAUT",
                        "person authentication",
                        "Authentifizierung von Personen",
                        "authentification des personnes")
                .add("PLOK", "physical locks", "physische Sperren", "verrous physiques")
                .add(
                        "RDMP",
                        "roadmap for third-party components",
                        "Planung für Komponenten Dritter",
                        "feuille de route des composants tiers")
                .add("SBOM", "software bill of materials", "Software-Stückliste", "nomenclature logicielle")
                .add(
                        "SAHD",
                        "system and application hardening",
                        "Härtung von System und Anwendungen",
                        "durcissement du système et des applications")
                .add("SGUD", "security guidance", "Sicherheitshinweise", "guides de sécurité")
                .add(
                        "STCF",
                        "health data storage confidentiality",
                        "Vertraulichkeit gespeicherter Gesundheitsdaten",
                        "confidentialité des données de santé stockées")
                .add(
                        "TXCF",
                        "transmission confidentiality",
                        "Vertraulichkeit der Übertragung",
                        "confidentialité de la transmission")
                .add("TXIG", "transmission integrity", "Integrität der Übertragung", "intégrité de la transmission")
                .add("RMOT", "remote service", "Fernwartung", "télémaintenance")
                .add(
                        "OTHR",
                        "other security considerations",
                        "sonstige Sicherheitsaspekte",
                        "autres aspects de sécurité");
    }

    private static void assumptionOutcome(Rows rows) {
        rows.of("AssumptionOutcome")
                .add("HOLDS", "holds", "gilt", "vérifiée")
                .add("DOES_NOT_HOLD", "does not hold", "gilt nicht", "non vérifiée")
                .add("NOT_CONCERNED", "not concerned", "nicht betroffen", "sans objet");
    }

    private static void responsibleParty(Rows rows) {
        rows.of("ResponsibleParty")
                .add("INTEGRATOR", "integrator", "Integrator", "intégrateur")
                .add("OPERATOR", "operator", "Betreiber", "exploitant")
                .add("USER", "user", "Anwender", "utilisateur");
    }

    private static void environmentReliance(Rows rows) {
        rows.of("EnvironmentReliance")
                .add("ON_TOP", "on top of the device", "zusätzlich zum Produkt", "en complément du dispositif")
                .add("SOLE", "environment alone", "allein die Umgebung", "l'environnement seul");
    }

    private static void itRequirementKind(Rows rows) {
        rows.of("ItRequirementKind")
                .add("HARDWARE", "hardware", "Hardware", "matériel")
                .add("PLATFORM", "software platform", "Softwareplattform", "plateforme logicielle")
                .add("NETWORK", "IT network", "IT-Netzwerk", "réseau informatique")
                .add(
                        "SECURITY_MEASURE",
                        "IT security measure",
                        "IT-Sicherheitsmaßnahme",
                        "mesure de sécurité informatique")
                .add(
                        "ACCESS_PROTECTION",
                        "protection against unauthorised access",
                        "Schutz vor unbefugtem Zugriff",
                        "protection contre les accès non autorisés");
    }

    private static void itRequirementTarget(Rows rows) {
        rows.of("ItRequirementTarget")
                .add("DEVICE_PLATFORM", "platform of the device", "Plattform des Produkts", "plateforme du dispositif")
                .add("USER_WORKSTATION", "user workstation", "Arbeitsplatz des Anwenders", "poste de l'utilisateur")
                .add(
                        "ADMINISTRATION_WORKSTATION",
                        "administration workstation",
                        "Administrationsarbeitsplatz",
                        "poste d'administration")
                .add("CONNECTED_SYSTEM", "connected system", "verbundenes System", "système connecté")
                .add("NETWORK", "network", "Netzwerk", "réseau")
                .add("PREMISES", "premises", "Räume", "locaux")
                .add("ORGANISATION", "organisation", "Organisation", "organisation");
    }

    private static void lifecyclePhase(Rows rows) {
        rows.of("LifecyclePhase")
                .add("CONCEPT", "concept", "Konzept", "concept")
                .add("REQUIREMENTS", "requirements", "Anforderungen", "exigences")
                .add("DESIGN", "design", "Entwurf", "conception")
                .add("IMPLEMENTATION", "implementation", "Umsetzung", "réalisation")
                .add("VERIFICATION", "verification", "Verifizierung", "vérification")
                .add("RELEASE", "release", "Freigabe", "libération")
                .add("SUPPORTED", "supported", "unterstützt", "pris en charge")
                .add("LIMITED_SUPPORT", "limited support", "eingeschränkt unterstützt", "prise en charge limitée")
                .add("END_OF_SUPPORT", "end of support", "Ende der Unterstützung", "fin de prise en charge")
                .add("DECOMMISSIONED", "decommissioned", "außer Betrieb", "hors service");
    }

    private static void activityDemand(Rows rows) {
        rows.of("ActivityDemand")
                .add("NOTHING", "nothing", "nichts", "rien")
                .add("PLANNED", "planned", "geplant", "planifiée")
                .add("DONE", "done", "erledigt", "réalisée");
    }

    private static void activityState(Rows rows) {
        rows.of("ActivityState")
                .add("DONE", "done", "erledigt", "réalisée")
                .add("NOT_SHOWN", "not shown", "nicht nachgewiesen", "non démontrée")
                .add("PLANNED", "planned", "geplant", "planifiée")
                .add("NOT_APPLICABLE", "not applicable", "nicht anwendbar", "sans objet")
                .add("MISSING", "missing", "fehlt", "manquante");
    }

    private static void verificationState(Rows rows) {
        rows.of("VerificationState")
                .add("FAILED", "failed", "nicht bestanden", "échec")
                .add("INCONCLUSIVE", "inconclusive", "ohne Ergebnis", "non concluante")
                .add("PASSED", "passed", "bestanden", "réussie")
                .add("STALE", "of another release", "von einer anderen Version", "d'une autre version")
                .add("PLANNED", "planned", "geplant", "planifiée")
                .add("NOT_APPLICABLE", "not applicable", "nicht anwendbar", "sans objet")
                .add("MISSING", "missing", "fehlt", "manquante");
    }

    private static void verificationAim(Rows rows) {
        rows.of("VerificationAim")
                .add("IMPLEMENTATION", "implementation", "Umsetzung", "mise en œuvre")
                .add("EFFECTIVENESS", "effectiveness", "Wirksamkeit", "efficacité")
                .add("KNOWN_ISSUES", "known issues", "bekannte Schwachstellen", "vulnérabilités connues")
                .add("COMPONENTS", "components", "Komponenten", "composants")
                .add("ATTACK_SURFACE", "attack surface", "Angriffsfläche", "surface d'attaque")
                .add("UPDATES", "updates", "Aktualisierungen", "mises à jour")
                .add(
                        "ESSENTIAL_PERFORMANCE",
                        "essential performance",
                        "wesentliche Leistung",
                        "performances essentielles")
                .add("USABILITY", "usability", "Gebrauchstauglichkeit", "aptitude à l'utilisation")
                .add("RECOVERY", "recovery", "Wiederherstellung", "restauration")
                .add("DETECTION", "detection", "Erkennung", "détection")
                .add("CONFIGURATION", "configuration", "Konfiguration", "configuration")
                .add("SECRETS", "secrets", "Geheimnisse", "secrets")
                .add("INSTRUCTIONS", "instructions", "Anleitungen", "instructions");
    }

    private static void verificationMethod(Rows rows) {
        rows.of("VerificationMethod")
                .add(
                        "SECURITY_FEATURE_TEST",
                        "security feature test",
                        "Test der Sicherheitsfunktionen",
                        "essai des fonctions de sécurité")
                .add(
                        "THREAT_MITIGATION_TEST",
                        "threat mitigation test",
                        "Test der Bedrohungsabwehr",
                        "essai d'atténuation des menaces")
                .add("FUZZ_TEST", "fuzz test", "Fuzzing", "test à données aléatoires")
                .add("VULNERABILITY_SCAN", "vulnerability scan", "Schwachstellenscan", "analyse de vulnérabilités")
                .add("PENETRATION_TEST", "penetration test", "Penetrationstest", "test d'intrusion")
                .add("STATIC_ANALYSIS", "static analysis", "statische Analyse", "analyse statique")
                .add(
                        "COMPOSITION_ANALYSIS",
                        "software composition analysis",
                        "Analyse der Softwarezusammensetzung",
                        "analyse de la composition logicielle")
                .add(
                        "ATTACK_SURFACE_ENUMERATION",
                        "attack surface enumeration",
                        "Erfassung der Angriffsfläche",
                        "inventaire de la surface d'attaque")
                .add("UPDATE_TEST", "update test", "Aktualisierungstest", "essai de mise à jour")
                .add("RESILIENCE_TEST", "resilience test", "Belastbarkeitstest", "essai de résilience")
                .add(
                        "USABILITY_TEST",
                        "usability test",
                        "Gebrauchstauglichkeitstest",
                        "essai d'aptitude à l'utilisation")
                .add("RESTORE_DRILL", "restore drill", "Wiederherstellungsübung", "exercice de restauration")
                .add("DETECTION_TEST", "detection test", "Erkennungstest", "essai de détection")
                .add("CONFIGURATION_AUDIT", "configuration audit", "Konfigurationsprüfung", "audit de configuration")
                .add("SECRET_EXTRACTION", "secret extraction", "Auslesen von Geheimnissen", "extraction de secrets")
                .add(
                        "DOCUMENT_WALK_THROUGH",
                        "document walk-through",
                        "Durchgang der Anleitungen",
                        "parcours des instructions");
    }

    private static void testerIndependence(Rows rows) {
        rows.of("TesterIndependence")
                .add("UNKNOWN", "unknown", "nicht bekannt", "inconnue")
                .add("DEVELOPERS", "developers", "Entwickler", "développeurs")
                .add("OTHER_TEAM", "other team", "anderes Team", "autre équipe")
                .add("THIRD_PARTY", "third party", "unabhängige Stelle", "tierce partie");
    }

    private static void incidentClass(Rows rows) {
        rows.of("IncidentClass")
                .add("NOT_AN_INCIDENT", "no incident", "kein Vorkommnis", "pas d'incident")
                .add("EXPECTED_EFFECT", "expected effect", "erwartete Wirkung", "effet attendu")
                .add(
                        "NON_SERIOUS_INCIDENT",
                        "incident, not serious",
                        "Vorkommnis, nicht schwerwiegend",
                        "incident, non grave")
                .add(
                        "CAUSALITY_EXCLUDED",
                        "incident, causality of the grave outcome excluded",
                        "Vorkommnis, Ursächlichkeit für die schwere Folge ausgeschlossen",
                        "incident, lien avec la conséquence grave exclu")
                .add("SERIOUS_INCIDENT", "serious incident", "schwerwiegendes Vorkommnis", "incident grave");
    }

    private static void reportingDuty(Rows rows) {
        rows.of("ReportingDuty")
                .add("RECORD", "record", "festhalten", "consigner")
                .add(
                        "TREND",
                        "count in trend reporting",
                        "in der Trendmeldung zählen",
                        "compter dans le suivi des tendances")
                .add("REPORT", "report to the authority", "der Behörde melden", "notifier à l'autorité");
    }

    private static void deadlineRule(Rows rows) {
        rows.of("DeadlineRule")
                .add("SERIOUS_INCIDENT", "serious incident", "schwerwiegendes Vorkommnis", "incident grave")
                .add(
                        "SERIOUS_PUBLIC_HEALTH_THREAT",
                        "serious public health threat",
                        "schwerwiegende Gefahr für die öffentliche Gesundheit",
                        "menace grave pour la santé publique")
                .add(
                        "DEATH_OR_UNANTICIPATED_DETERIORATION",
                        "death or unanticipated serious deterioration",
                        "Tod oder unerwartete schwerwiegende Verschlechterung",
                        "décès ou détérioration grave inattendue")
                .add(
                        "PROPOSED_EXPLOITED_VULNERABILITY",
                        "exploited vulnerability (proposal)",
                        "ausgenutzte Schwachstelle (Vorschlag)",
                        "vulnérabilité exploitée (proposition)");
    }

    private static void legalStatus(Rows rows) {
        rows.of("LegalStatus")
                .add("IN_FORCE", "in force", "in Kraft", "en vigueur")
                .add("PROPOSED", "proposed", "vorgeschlagen", "proposé");
    }

    private static void factAnswer(Rows rows) {
        rows.of("FactAnswer")
                .add("YES", "yes", "ja", "oui")
                .add("NO", "no", "nein", "non")
                .add("UNKNOWN", "not known", "nicht bekannt", "inconnu");
    }

    private static void vigilanceQuestion(Rows rows) {
        rows.of("VigilanceQuestion")
                .add(
                        "MALFUNCTION_OR_DETERIORATION",
                        "malfunction or deterioration of the device",
                        "Fehlfunktion oder Verschlechterung des Produkts",
                        "dysfonctionnement ou altération du dispositif")
                .add(
                        "USE_ERROR_BY_ERGONOMICS",
                        "use error by ergonomics",
                        "Anwendungsfehler durch Ergonomie",
                        "erreur d'utilisation due à l'ergonomie")
                .add(
                        "INADEQUATE_INFORMATION",
                        "inadequate information of the manufacturer",
                        "unzulängliche Information des Herstellers",
                        "information inadéquate du fabricant")
                .add(
                        "UNDESIRABLE_SIDE_EFFECT",
                        "undesirable side-effect",
                        "unerwünschte Nebenwirkung",
                        "effet secondaire indésirable")
                .add(
                        "HARM_BY_MEDICAL_DECISION",
                        "harm by a medical decision on a result of the device",
                        "Schaden durch eine medizinische Entscheidung aufgrund eines Ergebnisses",
                        "dommage par une décision médicale fondée sur un résultat")
                .add("DEATH_OCCURRED", "death", "Tod", "décès")
                .add(
                        "SERIOUS_DETERIORATION_OCCURRED",
                        "serious deterioration of health",
                        "schwerwiegende Verschlechterung der Gesundheit",
                        "détérioration grave de la santé")
                .add(
                        "DETERIORATION_ANTICIPATED",
                        "deterioration considered in the risk assessment",
                        "Verschlechterung in der Risikobewertung betrachtet",
                        "détérioration envisagée dans l'évaluation des risques")
                .add(
                        "SERIOUS_OUTCOME_POSSIBLE",
                        "grave outcome possible",
                        "schwerwiegende Folge möglich",
                        "conséquence grave possible")
                .add(
                        "CARE_UNAVAILABLE",
                        "care not to be had in time",
                        "Versorgung nicht rechtzeitig verfügbar",
                        "soins non disponibles à temps")
                .add(
                        "ALTERNATIVE_CARE_ASSURED",
                        "adequate alternative assured in time",
                        "angemessene Alternative rechtzeitig gesichert",
                        "alternative adéquate assurée à temps")
                .add(
                        "SERIOUS_PUBLIC_HEALTH_THREAT",
                        "serious public health threat",
                        "schwerwiegende Gefahr für die öffentliche Gesundheit",
                        "menace grave pour la santé publique")
                .add(
                        "CAUSAL_RELATION_POSSIBLE",
                        "causal relation possible",
                        "ursächlicher Zusammenhang möglich",
                        "lien de causalité possible")
                .add(
                        "EXPECTED_AND_QUANTIFIED",
                        "expected, documented and quantified effect",
                        "erwartete, dokumentierte und bezifferte Wirkung",
                        "effet attendu, documenté et quantifié")
                .add("CYBERATTACK", "attack", "Angriff", "attaque")
                .add(
                        "LIFE_SUPPORTING_OR_SAVING",
                        "device supports or saves life",
                        "Produkt erhält oder rettet Leben",
                        "le dispositif maintient ou sauve la vie")
                .add(
                        "VULNERABILITY_ACTIVELY_EXPLOITED",
                        "vulnerability actively exploited",
                        "Schwachstelle aktiv ausgenutzt",
                        "vulnérabilité activement exploitée");
    }

    private static void noticeItem(Rows rows) {
        rows.of("NoticeItem")
                .add("LANGUAGE", "official languages", "Amtssprachen", "langues officielles")
                .add("DRAFT_TO_AUTHORITY", "draft to the authority", "Entwurf an die Behörde", "projet à l'autorité")
                .add(
                        "SAME_IN_ALL_STATES",
                        "same in every Member State",
                        "gleich in jedem Mitgliedstaat",
                        "identique dans chaque État membre")
                .add("DEVICE_IDENTIFICATION", "devices by UDI", "Produkte mit UDI", "dispositifs par IUD")
                .add(
                        "MANUFACTURER_IDENTIFICATION",
                        "manufacturer by registration number",
                        "Hersteller mit Registrierungsnummer",
                        "fabricant par numéro d'enregistrement")
                .add("REASON", "reason, not understated", "Grund, nicht verharmlost", "raison, sans minimiser")
                .add("RISK", "malfunction and risk", "Fehlfunktion und Risiko", "dysfonctionnement et risque")
                .add(
                        "USER_ACTIONS",
                        "what users must do",
                        "was Anwender tun müssen",
                        "ce que les utilisateurs doivent faire")
                .add("AFFECTED_RELEASES", "affected releases", "betroffene Versionen", "versions concernées")
                .add("INTERIM_MEASURES", "interim measures", "Zwischenmaßnahmen", "mesures provisoires")
                .add(
                        "UPDATE_INTEGRITY",
                        "integrity of the update",
                        "Echtheit der Aktualisierung",
                        "intégrité de la mise à jour")
                .add(
                        "NO_ATTACK_DETAIL",
                        "no detail that helps an attacker",
                        "keine Einzelheit, die Angreifern hilft",
                        "aucun détail utile à un attaquant");
    }

    private static void noticeItemState(Rows rows) {
        rows.of("NoticeItemState")
                .add("PRESENT", "met", "erfüllt", "rempli")
                .add("NOT_APPLICABLE", "does not apply", "nicht anwendbar", "sans objet")
                .add("MISSING", "not met", "nicht erfüllt", "non rempli");
    }

    private static void reportKind(Rows rows) {
        rows.of("ReportKind")
                .add("INITIAL", "initial", "Erstmeldung", "initial")
                .add("FOLLOW_UP", "follow-up", "Folgemeldung", "de suivi")
                .add(
                        "COMBINED_INITIAL_AND_FINAL",
                        "initial and final",
                        "Erst- und Abschlussmeldung",
                        "initial et final")
                .add("FINAL", "final", "Abschlussmeldung", "final")
                .add("PERIODIC_SUMMARY", "periodic summary", "regelmäßige Sammelmeldung", "synthèse périodique");
    }

    private static void trendConclusion(Rows rows) {
        rows.of("TrendConclusion")
                .add("NOT_TESTED", "not tested", "nicht geprüft", "non testé")
                .add("NO_SIGNAL", "no signal", "kein Signal", "pas de signal")
                .add(
                        "NOT_REPORTABLE",
                        "signal, not reportable",
                        "Signal, nicht meldepflichtig",
                        "signal, pas à notifier")
                .add("UNJUDGED", "signal, not judged", "Signal, nicht beurteilt", "signal, non jugé")
                .add("REPORTABLE", "reportable", "meldepflichtig", "à notifier");
    }

    private static void trendSignal(Rows rows) {
        rows.of("TrendSignal")
                .add("FREQUENCY", "frequency", "Häufigkeit", "fréquence")
                .add("SEVERITY", "severity", "Schwere", "gravité")
                .add("DRIFT", "drift", "Drift", "dérive")
                .add(
                        "RARE_EVENT_REPEATED",
                        "rare event repeated",
                        "seltenes Ereignis wiederholt",
                        "événement rare répété")
                .add(
                        "CONFIRMED_EXPLOITATION",
                        "confirmed exploitation",
                        "bestätigte Ausnutzung",
                        "exploitation confirmée");
    }

    private static void trendSubject(Rows rows) {
        rows.of("TrendSubject")
                .add(
                        "NON_SERIOUS_INCIDENT",
                        "incidents that are not serious",
                        "nicht schwerwiegende Vorkommnisse",
                        "incidents non graves")
                .add(
                        "EXPECTED_SIDE_EFFECT",
                        "expected side-effects",
                        "erwartete Nebenwirkungen",
                        "effets secondaires attendus")
                .add(
                        "EXPECTED_ERRONEOUS_RESULT",
                        "expected erroneous results",
                        "erwartete fehlerhafte Ergebnisse",
                        "résultats erronés attendus");
    }

    private static void trendTestKind(Rows rows) {
        rows.of("TrendTestKind")
                .add("POISSON", "exact Poisson test", "exakter Poisson-Test", "test exact de Poisson")
                .add("CONDITIONAL_BINOMIAL", "exact binomial test", "exakter Binomialtest", "test binomial exact")
                .add(
                        "NEGATIVE_BINOMIAL",
                        "negative binomial test",
                        "Test der negativen Binomialverteilung",
                        "test binomial négatif");
    }

    private static void exposureUnit(Rows rows) {
        rows.of("ExposureUnit")
                .add("DEVICE_MONTHS", "device-months", "Produktmonate", "mois-dispositif")
                .add("USES", "uses", "Anwendungen", "utilisations")
                .add("INSTALLED_BASE", "installed base", "installierter Bestand", "parc installé");
    }

    private static void multiplicity(Rows rows) {
        rows.of("Multiplicity")
                .add("NONE", "not adjusted", "nicht angepasst", "non ajusté")
                .add("HOLM", "Holm", "Holm", "Holm")
                .add("BENJAMINI_HOCHBERG", "Benjamini-Hochberg", "Benjamini-Hochberg", "Benjamini-Hochberg");
    }

    private static void severityScores(Rows rows) {
        rows.of("SeverityScores")
                .add("MIDRANK", "middle ranks", "mittlere Ränge", "rangs moyens")
                .add("EQUALLY_SPACED", "equally spaced", "gleiche Abstände", "équidistants");
    }

    private static void periodicDutyKind(Rows rows) {
        rows.of("PeriodicDuty.Kind")
                .add(
                        "PMS_REPORT",
                        "report on post-market surveillance",
                        "Bericht über die Überwachung nach dem Inverkehrbringen",
                        "rapport sur la surveillance après commercialisation")
                .add(
                        "PSUR",
                        "periodic safety update report",
                        "regelmäßig aktualisierter Sicherheitsbericht",
                        "rapport périodique actualisé de sécurité");
    }

    private static void periodicDutyRecipient(Rows rows) {
        rows.of("PeriodicDuty.Recipient")
                .add(
                        "AUTHORITY_ON_REQUEST",
                        "competent authority, on request",
                        "zuständige Behörde, auf Anfrage",
                        "autorité compétente, sur demande")
                .add(
                        "NOTIFIED_BODY_AND_AUTHORITY_ON_REQUEST",
                        "notified body and competent authority, on request",
                        "Benannte Stelle und zuständige Behörde, auf Anfrage",
                        "organisme notifié et autorité compétente, sur demande")
                .add(
                        "NOTIFIED_BODY_BY_EUDAMED",
                        "notified body, through Eudamed",
                        "Benannte Stelle, über Eudamed",
                        "organisme notifié, par Eudamed")
                .add(
                        "AVAILABLE_TO_NOTIFIED_BODY",
                        "at hand for the notified body",
                        "für die Benannte Stelle bereitgehalten",
                        "à disposition de l'organisme notifié");
    }

    private static void planElement(Rows rows) {
        rows.of("PlanElement")
                .add("PERSONNEL", "personnel", "Personal", "personnel")
                .add("SOURCES_AND_METHODS", "sources and methods", "Quellen und Verfahren", "sources et méthodes")
                .add("FREQUENCY", "frequency", "Häufigkeit", "fréquence")
                .add(
                        "KNOWN_EXPLOITED_VULNERABILITIES",
                        "known exploited vulnerabilities",
                        "bekannte ausgenutzte Schwachstellen",
                        "vulnérabilités exploitées connues")
                .add("PERIODIC_TESTING", "periodic testing", "regelmäßige Tests", "essais périodiques")
                .add("PATCH_TIMELINE", "patch timeline", "Zeitplan der Aktualisierungen", "calendrier des correctifs")
                .add("UPDATE_PROCESS", "update process", "Aktualisierungsprozess", "processus de mise à jour")
                .add(
                        "PATCHING_CAPABILITY",
                        "patching capability",
                        "Fähigkeit zur Aktualisierung",
                        "capacité de correction")
                .add(
                        "CUSTOMER_COMMUNICATION",
                        "customer communication",
                        "Information der Kunden",
                        "communication aux clients")
                .add(
                        "INDICATORS_AND_THRESHOLDS",
                        "indicators and thresholds",
                        "Indikatoren und Schwellen",
                        "indicateurs et seuils");
    }

    private static void disclosureElement(Rows rows) {
        rows.of("DisclosureElement")
                .add("INTAKE_CONTACT", "contact for reports", "Kontakt für Meldungen", "contact pour les signalements")
                .add(
                        "ACKNOWLEDGEMENT_TIME",
                        "time of acknowledgement",
                        "Frist der Eingangsbestätigung",
                        "délai d'accusé de réception")
                .add("TRIAGE", "triage", "Sichtung", "tri")
                .add("REMEDIATION", "remediation", "Behebung", "correction")
                .add("ADVISORY", "advisory", "Sicherheitshinweis", "avis de sécurité")
                .add("CREDIT", "credit", "Anerkennung", "reconnaissance")
                .add(
                        "IDENTIFIER_ASSIGNMENT",
                        "assignment of identifiers",
                        "Vergabe von Kennungen",
                        "attribution d'identifiants");
    }

    private static void supportStage(Rows rows) {
        rows.of("SupportStage")
                .add("DEVELOPMENT", "development", "Entwicklung", "développement")
                .add("SUPPORTED", "supported", "unterstützt", "supporté")
                .add("LIMITED_SUPPORT", "limited support", "eingeschränkt unterstützt", "support limité")
                .add("END_OF_SUPPORT", "end of support", "Ende der Unterstützung", "fin du support");
    }

    private static void supportDuty(Rows rows) {
        rows.of("SupportDuty")
                .add("DATES_ANNOUNCED", "dates announced", "Daten angekündigt", "dates annoncées")
                .add(
                        "RESPONSIBILITIES_TOLD",
                        "responsibilities told",
                        "Verantwortlichkeiten mitgeteilt",
                        "responsabilités communiquées")
                .add(
                        "HARDENING_GUIDANCE",
                        "guidance on hardening and isolation",
                        "Anleitung zu Härtung und Isolierung",
                        "consignes de durcissement et d'isolement")
                .add(
                        "RISK_TRANSFER_TOLD",
                        "transfer of risk told",
                        "Risikoübergang mitgeteilt",
                        "transfert de risque communiqué");
    }

    private static void caseState(Rows rows) {
        rows.of("CaseState")
                .add("RECEIVED", "received", "eingegangen", "reçu")
                .add("TRIAGED", "triaged", "gesichtet", "trié")
                .add("UNDER_INVESTIGATION", "under investigation", "in Untersuchung", "en cours d'examen")
                .add("NOT_AFFECTED", "not affected", "nicht betroffen", "non concerné")
                .add("AFFECTED", "affected", "betroffen", "concerné")
                .add("CONTROLLED", "controlled", "beherrscht", "maîtrisé")
                .add("UNCONTROLLED", "uncontrolled", "nicht beherrscht", "non maîtrisé")
                .add(
                        "INTERIM_CONTROLLED",
                        "interim controls in place",
                        "Zwischenmaßnahmen in Kraft",
                        "mesures provisoires en place")
                .add("FIX_PLANNED", "fix planned", "Behebung geplant", "correction planifiée")
                .add("FIX_VALIDATED", "fix validated", "Behebung validiert", "correction validée")
                .add("FIX_AVAILABLE", "fix available", "Behebung verfügbar", "correction disponible")
                .add("DEPLOYMENT_TRACKED", "deployment tracked", "Verbreitung verfolgt", "déploiement suivi")
                .add(
                        "EFFECTIVENESS_CONFIRMED",
                        "effectiveness confirmed",
                        "Wirksamkeit bestätigt",
                        "efficacité confirmée")
                .add("RISK_TRANSFERRED", "risk transferred", "Risiko übergegangen", "risque transféré")
                .add("REOPENED", "reopened", "wieder geöffnet", "rouvert")
                .add("CLOSED", "closed", "geschlossen", "clos");
    }

    private static void caseActionKind(Rows rows) {
        rows.of("CaseActionKind")
                .add(
                        "CUSTOMER_COMMUNICATION",
                        "customer communication",
                        "Information der Kunden",
                        "communication aux clients")
                .add("INTERIM_CONTROL", "interim control", "Zwischenmaßnahme", "mesure provisoire")
                .add("REMEDIATION_PLAN", "remediation plan", "Behebungsplan", "plan de correction")
                .add("DEVICE_UPDATE", "device update", "Aktualisierung des Produkts", "mise à jour du dispositif")
                .add("THIRD_PARTY_PATCH", "third-party patch", "Korrektur eines Zulieferers", "correctif de tiers")
                .add("INFORMATION_SHARING", "information sharing", "Informationsaustausch", "partage d'informations")
                .add("RISK_TRANSFER", "transfer of risk", "Risikoübergang", "transfert de risque");
    }

    private static void verificationStatus(Rows rows) {
        rows.of("VerificationStatus")
                .add("OPEN", "open", "offen", "ouverte")
                .add("PASSED", "passed", "bestanden", "réussie")
                .add("FAILED", "failed", "nicht bestanden", "échouée")
                .add("NOT_NEEDED", "not needed", "nicht nötig", "non nécessaire");
    }

    private static void seriousHarm(Rows rows) {
        rows.of("SeriousHarm")
                .add("NOT_DETERMINED", "not determined", "nicht ermittelt", "non déterminé")
                .add("NONE_KNOWN", "none known", "keiner bekannt", "aucun connu")
                .add("OCCURRED", "occurred", "eingetreten", "survenu");
    }

    private static void matchBasis(Rows rows) {
        rows.of("MatchBasis")
                .add("BILL_OF_MATERIALS", "bill of materials", "Stückliste", "nomenclature")
                .add("PACKAGE_URL", "package URL", "Paket-URL", "URL de paquet")
                .add("CPE", "CPE name", "CPE-Name", "nom CPE")
                .add("VENDOR_AND_PRODUCT", "vendor and product", "Anbieter und Produkt", "fournisseur et produit")
                .add("PRODUCT_NAME", "product name", "Produktname", "nom du produit");
    }

    private static void matchConfidence(Rows rows) {
        rows.of("MatchConfidence")
                .add("POSSIBLE", "possible", "möglich", "possible")
                .add("PROBABLE", "probable", "wahrscheinlich", "probable")
                .add("CERTAIN", "certain", "sicher", "certaine");
    }

    private static void caseChangeKind(Rows rows) {
        rows.of("CaseChange.Kind")
                .add("EXTENDED", "extended", "erweitert", "complété")
                .add("MERGED", "merged", "zusammengeführt", "fusionné")
                .add("REOPENED", "reopened", "wieder geöffnet", "rouvert")
                .add("OPENED", "opened", "eröffnet", "ouvert");
    }

    private static void fdaCondition(Rows rows) {
        rows.of("FdaCondition")
                .add(
                        "NO_KNOWN_SERIOUS_HARM",
                        "no known serious harm",
                        "kein schwerer Schaden bekannt",
                        "aucun dommage grave connu")
                .add("CUSTOMERS_TOLD", "customers told", "Kunden informiert", "clients informés")
                .add("INTERIM_CONTROLS", "interim controls", "Zwischenmaßnahmen", "mesures provisoires")
                .add("REMEDIATION_PLAN", "remediation plan", "Behebungsplan", "plan de correction")
                .add("FIX_DISTRIBUTED", "fix distributed", "Behebung verteilt", "correction distribuée")
                .add(
                        "RESIDUAL_RISK_ACCEPTABLE",
                        "residual risk acceptable",
                        "Restrisiko vertretbar",
                        "risque résiduel acceptable")
                .add("INFORMATION_SHARED", "information shared", "Information geteilt", "information partagée");
    }

    private static void fdaReportingConclusion(Rows rows) {
        rows.of("FdaReporting.Conclusion")
                .add("CONTROLLED", "controlled", "beherrscht", "maîtrisé")
                .add("NOT_ENFORCED", "reporting not enforced", "Meldung nicht durchgesetzt", "notification non exigée")
                .add("OPEN", "open", "offen", "ouvert")
                .add("REPORT", "report", "melden", "notifier");
    }

    private static void fdaReportingPatchCycle(Rows rows) {
        rows.of("FdaReporting.PatchCycle")
                .add("NONE", "none", "keiner", "aucun")
                .add("REGULAR", "regular cycle", "regulärer Zyklus", "cycle régulier")
                .add("OUT_OF_CYCLE", "out of cycle", "außerhalb des Zyklus", "hors cycle");
    }

    private static void fdaReportingState(Rows rows) {
        rows.of("FdaReporting.State")
                .add("MET", "met", "erfüllt", "remplie")
                .add("OPEN", "open", "offen", "ouverte")
                .add("NOT_MET", "not met", "nicht erfüllt", "non remplie");
    }

    private static void remediationEligibilityVerdict(Rows rows) {
        rows.of("RemediationEligibility.Verdict")
                .add("ELIGIBLE", "eligible", "zulässig", "admissible")
                .add("NEEDS_RATIONALE", "needs a rationale", "braucht eine Begründung", "à justifier")
                .add("NOT_ELIGIBLE", "not eligible", "nicht zulässig", "non admissible");
    }

    private static void affectedDocument(Rows rows) {
        rows.of("AffectedDocument")
                .add(
                        "SECURITY_RISK_ASSESSMENT",
                        "security risk assessment",
                        "Sicherheitsrisikobewertung",
                        "évaluation des risques de sécurité")
                .add(
                        "SAFETY_RISK_MANAGEMENT",
                        "risk management of safety",
                        "Risikomanagement der Sicherheit von Personen",
                        "gestion des risques pour les personnes")
                .add(
                        "SECURITY_CAPABILITIES",
                        "security capabilities",
                        "Sicherheitsfähigkeiten",
                        "capacités de sécurité")
                .add(
                        "VERIFICATION_AND_VALIDATION",
                        "verification and validation",
                        "Verifizierung und Validierung",
                        "vérification et validation")
                .add(
                        "BENEFIT_RISK_ANALYSIS",
                        "benefit-risk analysis",
                        "Nutzen-Risiko-Analyse",
                        "analyse bénéfice-risque")
                .add("USER_INFORMATION", "user information", "Anwenderinformation", "information des utilisateurs")
                .add("BILL_OF_MATERIALS", "bill of materials", "Stückliste", "nomenclature")
                .add(
                        "VULNERABILITY_STATEMENTS",
                        "statements on vulnerabilities",
                        "Aussagen zu Schwachstellen",
                        "déclarations de vulnérabilité")
                .add("POST_MARKET_REPORT", "post-market report", "Marktbericht", "rapport après commercialisation");
    }

    private static void riskMovementDirection(Rows rows) {
        rows.of("RiskMovement.Direction")
                .add("ADDED", "new", "neu", "nouveau")
                .add("REMOVED", "gone", "entfallen", "disparu")
                .add("WORSE", "worse", "schlechter", "pire")
                .add("BETTER", "better", "besser", "meilleur")
                .add("CHANGED", "changed, same level", "geändert, gleiche Stufe", "changé, même niveau");
    }

    private static void overDispersionRule(Rows rows) {
        rows.of("OverDispersionRule")
                .add(
                        "TELL",
                        "told, tested as if independent",
                        "mitgeteilt, geprüft wie unabhängig",
                        "signalée, testée comme indépendante")
                .add(
                        "NEGATIVE_BINOMIAL",
                        "negative binomial test",
                        "Test der negativen Binomialverteilung",
                        "test binomial négatif");
    }

    private static void summaryGround(Rows rows) {
        rows.of("SummaryGround")
                .add("ROOT_CAUSE_IDENTIFIED", "root cause identified", "Ursache festgestellt", "cause identifiée")
                .add(
                        "ACTION_IMPLEMENTED",
                        "corrective action implemented",
                        "Korrekturmaßnahme umgesetzt",
                        "mesure corrective mise en œuvre")
                .add(
                        "COMMON_AND_WELL_DOCUMENTED",
                        "common and well documented",
                        "häufig und gut dokumentiert",
                        "fréquents et bien documentés");
    }

    /** Collects the rows. */
    private static final class Rows {

        private final ImmutableMap.Builder<String, Label> terms = ImmutableMap.builder();
        private String type = "";

        Rows of(String type) {
            this.type = type;
            return this;
        }

        Rows add(String value, String english, String german, String french) {
            String code = type + '.' + value;
            terms.put(code, new Term(code, english, german, french));
            return this;
        }
    }
}
