package org.tutela.risk.verification;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;
import org.tutela.core.text.Label;

/**
 * A method of security verification and validation, and what it can show. MDCG 2019-16 rev.1, 3.7 names six of them; the others are
 * this library's, from the capabilities that ask for them.
 */
public enum VerificationMethod implements Label {
    /** Test that a security feature does what its requirement says. */
    SECURITY_FEATURE_TEST(
            "VV-01",
            "Test that a security feature does what its requirement says.",
            "Prüfung, dass eine Sicherheitsfunktion tut, was ihre Anforderung sagt.",
            "Essai qu'une fonction de sécurité fait ce que dit son exigence.",
            Citation.primary(Sources.MDCG_2019_16, "3.7"),
            VerificationAim.IMPLEMENTATION),
    /** Abuse case for a threat: what the threat does is tried, and fails. */
    THREAT_MITIGATION_TEST(
            "VV-02",
            "Abuse case for a threat: what the threat does is tried, and fails.",
            "Missbrauchsfall zu einer Bedrohung: was sie tut, wird versucht und misslingt.",
            "Cas d'abus pour une menace : ce qu'elle fait est tenté, et échoue.",
            new Citation(Sources.IEC_81001_5_1, "5.7.2", SourceGrade.SECONDARY),
            VerificationAim.EFFECTIVENESS),
    /** Malformed and random input at an interface. */
    FUZZ_TEST(
            "VV-03",
            "Malformed and random input at an interface.",
            "Fehlerhafte und zufällige Eingaben an einer Schnittstelle.",
            "Entrées malformées et aléatoires à une interface.",
            Citation.primary(Sources.MDCG_2019_16, "3.7"),
            VerificationAim.EFFECTIVENESS),
    /** Search of the release for known weaknesses by tool. */
    VULNERABILITY_SCAN(
            "VV-04",
            "Search of the release for known weaknesses by tool.",
            "Suche nach bekannten Schwächen der Version mit einem Werkzeug.",
            "Recherche par outil des faiblesses connues de la version.",
            Citation.primary(Sources.MDCG_2019_16, "3.7"),
            VerificationAim.KNOWN_ISSUES),
    /** Attack on the whole, chains of weaknesses included, by somebody independent. */
    PENETRATION_TEST(
            "VV-05",
            "Attack on the whole, chains of weaknesses included, by somebody independent.",
            "Angriff auf das Ganze, auch über Ketten von Schwächen, durch Unabhängige.",
            "Attaque de l'ensemble, chaînes de faiblesses comprises, par un indépendant.",
            Citation.primary(Sources.MDCG_2019_16, "3.7"),
            VerificationAim.EFFECTIVENESS),
    /** Analysis or review of code that is not run. */
    STATIC_ANALYSIS(
            "VV-06",
            "Analysis or review of code that is not run.",
            "Analyse oder Durchsicht von Code, der nicht läuft.",
            "Analyse ou revue de code sans exécution.",
            Citation.primary(Sources.MDCG_2019_16, "3.7"),
            VerificationAim.IMPLEMENTATION),
    /** Comparison of what is in the release with its bill of materials. */
    COMPOSITION_ANALYSIS(
            "VV-07",
            "Comparison of what is in the release with its bill of materials.",
            "Vergleich dessen, was in der Version ist, mit ihrer Stückliste.",
            "Comparaison de ce que contient la version avec sa nomenclature.",
            Citation.primary(Sources.MDCG_2019_16, "3.7"),
            VerificationAim.COMPONENTS),
    /** List of ports and interfaces of the product, compared with the model. */
    ATTACK_SURFACE_ENUMERATION(
            "VV-08",
            "List of ports and interfaces of the product, compared with the model.",
            "Liste der Ports und Schnittstellen des Produkts, verglichen mit dem Modell.",
            "Liste des ports et interfaces du produit, comparée au modèle.",
            Citation.method("VV-08"),
            VerificationAim.ATTACK_SURFACE),
    /** Update that is changed, old, interrupted or undone, and a regression test after it. */
    UPDATE_TEST(
            "VV-09",
            "Update that is changed, old, interrupted or undone, and a regression test after it.",
            "Veränderte, alte, unterbrochene oder zurückgenommene Aktualisierung, danach ein Regressionstest.",
            "Mise à jour altérée, ancienne, interrompue ou annulée, puis essai de régression.",
            Citation.method("VV-09"),
            VerificationAim.UPDATES,
            VerificationAim.IMPLEMENTATION,
            VerificationAim.EFFECTIVENESS),
    /** Failure and load brought about on purpose while the device is in use. */
    RESILIENCE_TEST(
            "VV-10",
            "Failure and load brought about on purpose while the device is in use.",
            "Ausfall und Last, absichtlich herbeigeführt, während das Produkt in Gebrauch ist.",
            "Panne et charge provoquées pendant l'utilisation du dispositif.",
            Citation.method("VV-10"),
            VerificationAim.ESSENTIAL_PERFORMANCE,
            VerificationAim.EFFECTIVENESS),
    /** Security tasks done by users, emergency access included. */
    USABILITY_TEST(
            "VV-11",
            "Security tasks done by users, emergency access included.",
            "Sicherheitsaufgaben durch Anwender, Notzugriff eingeschlossen.",
            "Tâches de sécurité faites par des utilisateurs, accès d'urgence compris.",
            Citation.method("VV-11"),
            VerificationAim.USABILITY,
            VerificationAim.EFFECTIVENESS),
    /** Data and settings restored from a backup. */
    RESTORE_DRILL(
            "VV-12",
            "Data and settings restored from a backup.",
            "Daten und Einstellungen, aus einer Sicherung wiederhergestellt.",
            "Données et réglages restaurés d'une sauvegarde.",
            Citation.method("VV-12"),
            VerificationAim.RECOVERY,
            VerificationAim.EFFECTIVENESS),
    /** Security event brought about: it is recorded and can be used. */
    DETECTION_TEST(
            "VV-13",
            "Security event brought about: it is recorded and can be used.",
            "Herbeigeführtes Sicherheitsereignis: es wird aufgezeichnet und ist nutzbar.",
            "Événement de sécurité provoqué : il est consigné et exploitable.",
            Citation.method("VV-13"),
            VerificationAim.DETECTION,
            VerificationAim.EFFECTIVENESS),
    /** Configuration as shipped, compared with the secure baseline. */
    CONFIGURATION_AUDIT(
            "VV-14",
            "Configuration as shipped, compared with the secure baseline.",
            "Konfiguration bei Auslieferung, verglichen mit der sicheren Grundeinstellung.",
            "Configuration livrée, comparée à la configuration sûre de référence.",
            Citation.method("VV-14"),
            VerificationAim.CONFIGURATION,
            VerificationAim.IMPLEMENTATION),
    /** Attempt to take keys or credentials out of the device. */
    SECRET_EXTRACTION(
            "VV-15",
            "Attempt to take keys or credentials out of the device.",
            "Versuch, Schlüssel oder Zugangsdaten aus dem Produkt zu holen.",
            "Tentative d'extraire du dispositif des clés ou des identifiants.",
            Citation.method("VV-15"),
            VerificationAim.SECRETS,
            VerificationAim.EFFECTIVENESS),
    /** Instructions followed step by step on the release. */
    DOCUMENT_WALK_THROUGH(
            "VV-16",
            "Instructions followed step by step on the release.",
            "Anleitungen, Schritt für Schritt an der Version befolgt.",
            "Instructions suivies pas à pas sur la version.",
            Citation.method("VV-16"),
            VerificationAim.INSTRUCTIONS,
            VerificationAim.IMPLEMENTATION);

    private final String code;
    private final String english;
    private final String german;
    private final String french;
    private final Citation source;
    private final ImmutableSet<VerificationAim> aims;

    VerificationMethod(
            String code, String english, String german, String french, Citation source, VerificationAim... aims) {
        this.code = code;
        this.english = english;
        this.german = german;
        this.french = french;
        this.source = source;
        this.aims = ImmutableSet.copyOf(aims);
    }

    /** Returns the code, such as {@code VV-05}. */
    @Override
    public String code() {
        return code;
    }

    /** Returns what is done, in our words. */
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
     * Returns where the method is named.
     *
     * @return the citation
     */
    public Citation source() {
        return source;
    }

    /**
     * Returns what it can show.
     *
     * @return the aims, the first of them its purpose, immutable, never empty
     */
    public Set<VerificationAim> aims() {
        return aims;
    }

    /**
     * Says whether it can show something.
     *
     * @param aim what is to be shown
     * @return true if it can
     */
    public boolean shows(VerificationAim aim) {
        return aims.contains(aim);
    }
}
