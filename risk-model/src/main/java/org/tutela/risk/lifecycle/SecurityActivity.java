package org.tutela.risk.lifecycle;

import static org.tutela.core.capability.SecureDesignPractice.MANAGEMENT_OF_SECURITY_RELATED_ISSUES;
import static org.tutela.core.capability.SecureDesignPractice.SECURE_BY_DESIGN;
import static org.tutela.core.capability.SecureDesignPractice.SECURE_IMPLEMENTATION;
import static org.tutela.core.capability.SecureDesignPractice.SECURITY_GUIDELINES;
import static org.tutela.core.capability.SecureDesignPractice.SECURITY_MANAGEMENT;
import static org.tutela.core.capability.SecureDesignPractice.SECURITY_UPDATE_MANAGEMENT;
import static org.tutela.core.capability.SecureDesignPractice.SECURITY_VERIFICATION_AND_VALIDATION_TESTING;
import static org.tutela.core.capability.SecureDesignPractice.SPECIFICATION_OF_SECURITY_REQUIREMENTS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tutela.core.capability.SecureDesignPractice;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;
import org.tutela.core.text.Label;

/**
 * A security activity of the life cycle. Its number is that of the clause of IEC 81001-5-1:2021 it belongs to; the text is ours, not
 * the standard's. It belongs to one or more of the eight practices that MDCG 2019-16 rev.1, 3.1 lists, and is asked for because the
 * guidance asks for the practice.
 *
 * <p>The number is graded {@link SourceGrade#SECONDARY} where a public table of contents confirms the clause and {@link
 * SourceGrade#UNVERIFIED} where it was recalled. The assignment to practices is this library's.
 */
public enum SecurityActivity implements Label {
    /** Make security activities part of the quality management system. IEC 81001-5-1, 4.1.1. */
    QUALITY_MANAGEMENT(
            "4.1.1",
            "Make security activities part of the quality management system.",
            "Sicherheitsaktivitäten zum Teil des Qualitätsmanagementsystems machen.",
            "Intégrer les activités de sécurité au système de gestion de la qualité.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Name who answers for each security activity. IEC 81001-5-1, 4.1.2. */
    RESPONSIBILITIES(
            "4.1.2",
            "Name who answers for each security activity.",
            "Benennen, wer für jede Sicherheitsaktivität verantwortlich ist.",
            "Désigner qui répond de chaque activité de sécurité.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Say which parts of the product the activities cover. IEC 81001-5-1, 4.1.3. */
    APPLICABILITY(
            "4.1.3",
            "Say which parts of the product the activities cover.",
            "Festlegen, welche Teile des Produkts die Aktivitäten abdecken.",
            "Préciser quelles parties du produit les activités couvrent.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Make sure that those who do security work know how. IEC 81001-5-1, 4.1.4. */
    SECURITY_EXPERTISE(
            "4.1.4",
            "Make sure that those who do security work know how.",
            "Sicherstellen, dass alle, die Sicherheitsarbeit leisten, sie beherrschen.",
            "S'assurer que ceux qui travaillent à la sécurité en ont la compétence.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Choose and watch bought-in software by its security. IEC 81001-5-1, 4.1.5. */
    THIRD_PARTY_ITEMS(
            "4.1.5",
            "Choose and watch bought-in software by its security.",
            "Zugekaufte Software nach ihrer Sicherheit auswählen und beobachten.",
            "Choisir et surveiller les logiciels achetés selon leur sécurité.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Learn from defects and change the way of working. IEC 81001-5-1, 4.1.6. */
    CONTINUOUS_IMPROVEMENT(
            "4.1.6",
            "Learn from defects and change the way of working.",
            "Aus Fehlern lernen und die Arbeitsweise ändern.",
            "Tirer les leçons des défauts et changer la façon de travailler.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Tell those concerned of security-related issues in time. IEC 81001-5-1, 4.1.7. */
    DISCLOSURE(
            "4.1.7",
            "Tell those concerned of security-related issues in time.",
            "Betroffene rechtzeitig über Sicherheitsprobleme unterrichten.",
            "Informer à temps les personnes concernées des problèmes de sécurité.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES),
    /** Look regularly at how security defects are handled. IEC 81001-5-1, 4.1.8. */
    DEFECT_MANAGEMENT_REVIEW(
            "4.1.8",
            "Look regularly at how security defects are handled.",
            "Regelmäßig prüfen, wie mit Sicherheitsmängeln umgegangen wird.",
            "Revoir régulièrement le traitement des défauts de sécurité.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES),
    /** Review the accompanying documents for security. IEC 81001-5-1, 4.1.9. */
    DOCUMENTATION_REVIEW(
            "4.1.9",
            "Review the accompanying documents for security.",
            "Die Begleitpapiere auf Sicherheit prüfen.",
            "Revoir la documentation d'accompagnement sous l'angle de la sécurité.",
            SourceGrade.SECONDARY,
            SECURITY_GUIDELINES),
    /** Run a process for security risks over the whole life cycle. IEC 81001-5-1, 4.2. */
    SECURITY_RISK_MANAGEMENT(
            "4.2",
            "Run a process for security risks over the whole life cycle.",
            "Einen Prozess für Sicherheitsrisiken über den ganzen Lebenszyklus betreiben.",
            "Conduire un processus de gestion des risques de sécurité sur tout le cycle de vie.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT,
            SPECIFICATION_OF_SECURITY_REQUIREMENTS),
    /** Sort software items by who keeps them up: maintained, supported or required. IEC 81001-5-1, 4.3. */
    ITEM_CLASSIFICATION(
            "4.3",
            "Sort software items by who keeps them up: maintained, supported or required.",
            "Softwareelemente danach ordnen, wer sie pflegt: gewartet, unterstützt oder benötigt.",
            "Classer les éléments logiciels selon qui les entretient : maintenus, pris en charge ou requis.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Plan the activities of development. IEC 81001-5-1, 5.1.1. */
    DEVELOPMENT_PLANNING(
            "5.1.1",
            "Plan the activities of development.",
            "Die Aktivitäten der Entwicklung planen.",
            "Planifier les activités de développement.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Protect the systems that build and hold the product. IEC 81001-5-1, 5.1.2. */
    DEVELOPMENT_ENVIRONMENT(
            "5.1.2",
            "Protect the systems that build and hold the product.",
            "Die Systeme schützen, auf denen das Produkt gebaut wird und liegt.",
            "Protéger les systèmes qui construisent et conservent le produit.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Lay down rules for secure code. IEC 81001-5-1, 5.1.3. */
    CODING_STANDARDS(
            "5.1.3",
            "Lay down rules for secure code.",
            "Regeln für sicheren Code festlegen.",
            "Fixer des règles pour un code sûr.",
            SourceGrade.SECONDARY,
            SECURE_IMPLEMENTATION),
    /** Lay down the security requirements of the product. IEC 81001-5-1, 5.2.1. */
    SECURITY_REQUIREMENTS(
            "5.2.1",
            "Lay down the security requirements of the product.",
            "Die Sicherheitsanforderungen an das Produkt festlegen.",
            "Fixer les exigences de sécurité du produit.",
            SourceGrade.SECONDARY,
            SPECIFICATION_OF_SECURITY_REQUIREMENTS),
    /** Review the security requirements. IEC 81001-5-1, 5.2.2. */
    REQUIREMENTS_REVIEW(
            "5.2.2",
            "Review the security requirements.",
            "Die Sicherheitsanforderungen prüfen.",
            "Revoir les exigences de sécurité.",
            SourceGrade.UNVERIFIED,
            SPECIFICATION_OF_SECURITY_REQUIREMENTS),
    /** Look at the risks of software that the product needs and others supply. IEC 81001-5-1, 5.2.3. */
    REQUIRED_SOFTWARE_RISKS(
            "5.2.3",
            "Look at the risks of software that the product needs and others supply.",
            "Die Risiken von Software betrachten, die das Produkt braucht und andere liefern.",
            "Examiner les risques des logiciels dont le produit a besoin et que d'autres fournissent.",
            SourceGrade.SECONDARY,
            SPECIFICATION_OF_SECURITY_REQUIREMENTS,
            SECURITY_MANAGEMENT),
    /** Design several layers of defence. IEC 81001-5-1, 5.3.1. */
    DEFENCE_IN_DEPTH(
            "5.3.1",
            "Design several layers of defence.",
            "Mehrere Verteidigungsschichten entwerfen.",
            "Concevoir plusieurs couches de défense.",
            SourceGrade.SECONDARY,
            SECURE_BY_DESIGN),
    /** Keep to proven rules of secure design. IEC 81001-5-1, 5.3.2. */
    DESIGN_PRACTICES(
            "5.3.2",
            "Keep to proven rules of secure design.",
            "Sich an bewährte Regeln sicheren Entwurfs halten.",
            "Suivre des règles éprouvées de conception sûre.",
            SourceGrade.SECONDARY,
            SECURE_BY_DESIGN),
    /** Review the architecture for security. IEC 81001-5-1, 5.3.3. */
    ARCHITECTURE_REVIEW(
            "5.3.3",
            "Review the architecture for security.",
            "Die Architektur auf Sicherheit prüfen.",
            "Revoir la sécurité de l'architecture.",
            SourceGrade.UNVERIFIED,
            SECURE_BY_DESIGN),
    /** Keep to proven rules in the detailed design. IEC 81001-5-1, 5.4.1. */
    DETAILED_DESIGN_PRACTICES(
            "5.4.1",
            "Keep to proven rules in the detailed design.",
            "Sich im Feinentwurf an bewährte Regeln halten.",
            "Suivre des règles éprouvées dans la conception détaillée.",
            SourceGrade.UNVERIFIED,
            SECURE_BY_DESIGN),
    /** Carry the secure design into every software item. IEC 81001-5-1, 5.4.2. */
    DETAILED_DESIGN(
            "5.4.2",
            "Carry the secure design into every software item.",
            "Den sicheren Entwurf in jedes Softwareelement tragen.",
            "Porter la conception sûre dans chaque élément logiciel.",
            SourceGrade.UNVERIFIED,
            SECURE_BY_DESIGN),
    /** Design each interface with its trust and its protection. IEC 81001-5-1, 5.4.3. */
    SECURE_INTERFACES(
            "5.4.3",
            "Design each interface with its trust and its protection.",
            "Jede Schnittstelle mit ihrem Vertrauen und ihrem Schutz entwerfen.",
            "Concevoir chaque interface avec sa confiance et sa protection.",
            SourceGrade.UNVERIFIED,
            SECURE_BY_DESIGN),
    /** Verify the detailed design for security. IEC 81001-5-1, 5.4.4. */
    DETAILED_DESIGN_VERIFICATION(
            "5.4.4",
            "Verify the detailed design for security.",
            "Den Feinentwurf auf Sicherheit verifizieren.",
            "Vérifier la sécurité de la conception détaillée.",
            SourceGrade.UNVERIFIED,
            SECURE_BY_DESIGN,
            SECURITY_VERIFICATION_AND_VALIDATION_TESTING),
    /** Write code by the rules laid down. IEC 81001-5-1, 5.5.1. */
    SECURE_CODING(
            "5.5.1",
            "Write code by the rules laid down.",
            "Code nach den festgelegten Regeln schreiben.",
            "Écrire le code selon les règles fixées.",
            SourceGrade.UNVERIFIED,
            SECURE_IMPLEMENTATION),
    /** Review the implementation for security. IEC 81001-5-1, 5.5.2. */
    IMPLEMENTATION_REVIEW(
            "5.5.2",
            "Review the implementation for security.",
            "Die Umsetzung auf Sicherheit prüfen.",
            "Revoir la sécurité de la mise en œuvre.",
            SourceGrade.UNVERIFIED,
            SECURE_IMPLEMENTATION),
    /** Test security while software is integrated. IEC 81001-5-1, 5.6. */
    INTEGRATION_TESTING(
            "5.6",
            "Test security while software is integrated.",
            "Die Sicherheit bei der Integration der Software prüfen.",
            "Tester la sécurité pendant l'intégration du logiciel.",
            SourceGrade.SECONDARY,
            SECURITY_VERIFICATION_AND_VALIDATION_TESTING),
    /** Test that every security requirement is met. IEC 81001-5-1, 5.7.1. */
    REQUIREMENTS_TESTING(
            "5.7.1",
            "Test that every security requirement is met.",
            "Prüfen, dass jede Sicherheitsanforderung erfüllt ist.",
            "Tester que chaque exigence de sécurité est satisfaite.",
            SourceGrade.SECONDARY,
            SECURITY_VERIFICATION_AND_VALIDATION_TESTING),
    /** Test that the measures against each threat work. IEC 81001-5-1, 5.7.2. */
    THREAT_MITIGATION_TESTING(
            "5.7.2",
            "Test that the measures against each threat work.",
            "Prüfen, dass die Maßnahmen gegen jede Bedrohung wirken.",
            "Tester que les mesures contre chaque menace sont efficaces.",
            SourceGrade.SECONDARY,
            SECURITY_VERIFICATION_AND_VALIDATION_TESTING),
    /** Look for weaknesses: known ones, and by malformed input. IEC 81001-5-1, 5.7.3. */
    VULNERABILITY_TESTING(
            "5.7.3",
            "Look for weaknesses: known ones, and by malformed input.",
            "Nach Schwachstellen suchen: nach bekannten, und mit fehlerhaften Eingaben.",
            "Chercher les faiblesses : celles qui sont connues, et par des entrées malformées.",
            SourceGrade.SECONDARY,
            SECURITY_VERIFICATION_AND_VALIDATION_TESTING),
    /** Attack the product as a whole. IEC 81001-5-1, 5.7.4. */
    PENETRATION_TESTING(
            "5.7.4",
            "Attack the product as a whole.",
            "Das Produkt als Ganzes angreifen.",
            "Attaquer le produit dans son ensemble.",
            SourceGrade.SECONDARY,
            SECURITY_VERIFICATION_AND_VALIDATION_TESTING),
    /** Keep the interests of testers and developers apart. IEC 81001-5-1, 5.7.5. */
    TESTER_INDEPENDENCE(
            "5.7.5",
            "Keep the interests of testers and developers apart.",
            "Die Interessen von Prüfenden und Entwickelnden trennen.",
            "Séparer les intérêts des testeurs et des développeurs.",
            SourceGrade.SECONDARY,
            SECURITY_VERIFICATION_AND_VALIDATION_TESTING),
    /** Settle what tests found before release. IEC 81001-5-1, 5.8.1. */
    FINDINGS_RESOLVED(
            "5.8.1",
            "Settle what tests found before release.",
            "Klären, was Prüfungen gefunden haben, bevor freigegeben wird.",
            "Régler avant la libération ce que les essais ont trouvé.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES,
            SECURITY_VERIFICATION_AND_VALIDATION_TESTING),
    /** Write down for users what they need to stay secure. IEC 81001-5-1, 5.8.2. */
    RELEASE_DOCUMENTATION(
            "5.8.2",
            "Write down for users what they need to stay secure.",
            "Für Anwender aufschreiben, was sie brauchen, um sicher zu bleiben.",
            "Écrire pour les utilisateurs ce qu'il leur faut pour rester en sécurité.",
            SourceGrade.SECONDARY,
            SECURITY_GUIDELINES),
    /** Let users check that what they get is genuine. IEC 81001-5-1, 5.8.3. */
    FILE_INTEGRITY(
            "5.8.3",
            "Let users check that what they get is genuine.",
            "Anwender prüfen lassen, dass echt ist, was sie erhalten.",
            "Permettre aux utilisateurs de vérifier que ce qu'ils reçoivent est authentique.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Protect the keys that sign the product. IEC 81001-5-1, 5.8.4. */
    PRIVATE_KEYS(
            "5.8.4",
            "Protect the keys that sign the product.",
            "Die Schlüssel schützen, mit denen das Produkt signiert wird.",
            "Protéger les clés qui signent le produit.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Assess the issues that are open at release, and deal with them. IEC 81001-5-1, 5.8.5. */
    RELEASE_ISSUES(
            "5.8.5",
            "Assess the issues that are open at release, and deal with them.",
            "Die bei der Freigabe offenen Probleme bewerten und behandeln.",
            "Évaluer et traiter les problèmes ouverts à la libération.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES),
    /** Check that all planned activities are complete. IEC 81001-5-1, 5.8.6. */
    ACTIVITY_COMPLETION(
            "5.8.6",
            "Check that all planned activities are complete.",
            "Prüfen, dass alle geplanten Aktivitäten abgeschlossen sind.",
            "Vérifier que toutes les activités prévues sont achevées.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Say how the product is taken out of use without leaving data or keys behind. IEC 81001-5-1, 5.8.7. */
    DECOMMISSIONING_GUIDELINES(
            "5.8.7",
            "Say how the product is taken out of use without leaving data or keys behind.",
            "Sagen, wie das Produkt außer Betrieb geht, ohne Daten oder Schlüssel zurückzulassen.",
            "Dire comment mettre le produit hors service sans laisser de données ni de clés.",
            SourceGrade.SECONDARY,
            SECURITY_GUIDELINES),
    /** Plan how the product is kept secure after release. IEC 81001-5-1, 6.1. */
    MAINTENANCE_PLAN(
            "6.1",
            "Plan how the product is kept secure after release.",
            "Planen, wie das Produkt nach der Freigabe sicher bleibt.",
            "Planifier le maintien de la sécurité du produit après sa libération.",
            SourceGrade.SECONDARY,
            SECURITY_UPDATE_MANAGEMENT),
    /** Deliver security updates in a time that fits the risk. IEC 81001-5-1, 6.1.1. */
    TIMELY_UPDATES(
            "6.1.1",
            "Deliver security updates in a time that fits the risk.",
            "Sicherheitsaktualisierungen in einer dem Risiko angemessenen Zeit liefern.",
            "Livrer les mises à jour de sécurité dans un délai adapté au risque.",
            SourceGrade.SECONDARY,
            SECURITY_UPDATE_MANAGEMENT),
    /** Watch public reports of incidents and vulnerabilities. IEC 81001-5-1, 6.2.1. */
    PUBLIC_REPORTS(
            "6.2.1",
            "Watch public reports of incidents and vulnerabilities.",
            "Öffentliche Berichte über Vorfälle und Schwachstellen beobachten.",
            "Surveiller les rapports publics d'incidents et de vulnérabilités.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES),
    /** Verify security updates before they are delivered. IEC 81001-5-1, 6.2.2. */
    UPDATE_VERIFICATION(
            "6.2.2",
            "Verify security updates before they are delivered.",
            "Sicherheitsaktualisierungen verifizieren, bevor sie geliefert werden.",
            "Vérifier les mises à jour de sécurité avant leur livraison.",
            SourceGrade.SECONDARY,
            SECURITY_UPDATE_MANAGEMENT),
    /** Document security updates of supported software. IEC 81001-5-1, 6.3.1. */
    UPDATE_DOCUMENTATION(
            "6.3.1",
            "Document security updates of supported software.",
            "Sicherheitsaktualisierungen unterstützter Software dokumentieren.",
            "Documenter les mises à jour de sécurité des logiciels pris en charge.",
            SourceGrade.SECONDARY,
            SECURITY_UPDATE_MANAGEMENT,
            SECURITY_GUIDELINES),
    /** Deliver security updates of maintained software. IEC 81001-5-1, 6.3.2. */
    UPDATE_DELIVERY(
            "6.3.2",
            "Deliver security updates of maintained software.",
            "Sicherheitsaktualisierungen gewarteter Software liefern.",
            "Livrer les mises à jour de sécurité des logiciels maintenus.",
            SourceGrade.SECONDARY,
            SECURITY_UPDATE_MANAGEMENT),
    /** Let users check that an update is genuine. IEC 81001-5-1, 6.3.3. */
    UPDATE_INTEGRITY(
            "6.3.3",
            "Let users check that an update is genuine.",
            "Anwender prüfen lassen, dass eine Aktualisierung echt ist.",
            "Permettre aux utilisateurs de vérifier qu'une mise à jour est authentique.",
            SourceGrade.SECONDARY,
            SECURITY_UPDATE_MANAGEMENT),
    /** Describe the context in which the product must be secure. IEC 81001-5-1, 7.1. */
    SECURITY_CONTEXT(
            "7.1",
            "Describe the context in which the product must be secure.",
            "Den Zusammenhang beschreiben, in dem das Produkt sicher sein muss.",
            "Décrire le contexte dans lequel le produit doit être sûr.",
            SourceGrade.SECONDARY,
            SPECIFICATION_OF_SECURITY_REQUIREMENTS),
    /** Find vulnerabilities, threats and what they can lead to. IEC 81001-5-1, 7.2. */
    THREATS_IDENTIFIED(
            "7.2",
            "Find vulnerabilities, threats and what they can lead to.",
            "Schwachstellen, Bedrohungen und ihre möglichen Folgen finden.",
            "Trouver les vulnérabilités, les menaces et leurs conséquences possibles.",
            SourceGrade.SECONDARY,
            SPECIFICATION_OF_SECURITY_REQUIREMENTS),
    /** Estimate and evaluate the security risks. IEC 81001-5-1, 7.3. */
    RISKS_EVALUATED(
            "7.3",
            "Estimate and evaluate the security risks.",
            "Die Sicherheitsrisiken einschätzen und bewerten.",
            "Estimer et évaluer les risques de sécurité.",
            SourceGrade.SECONDARY,
            SPECIFICATION_OF_SECURITY_REQUIREMENTS),
    /** Control the security risks, those that controls bring included. IEC 81001-5-1, 7.4. */
    RISKS_CONTROLLED(
            "7.4",
            "Control the security risks, those that controls bring included.",
            "Die Sicherheitsrisiken beherrschen, auch die durch Maßnahmen entstandenen.",
            "Maîtriser les risques de sécurité, y compris ceux qu'apportent les mesures.",
            SourceGrade.SECONDARY,
            SPECIFICATION_OF_SECURITY_REQUIREMENTS,
            SECURE_BY_DESIGN),
    /** Watch whether the controls stay effective. IEC 81001-5-1, 7.5. */
    CONTROLS_MONITORED(
            "7.5",
            "Watch whether the controls stay effective.",
            "Beobachten, ob die Maßnahmen wirksam bleiben.",
            "Surveiller si les mesures restent efficaces.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES),
    /** Keep every part of the product and its changes under control. IEC 81001-5-1, 8. */
    CONFIGURATION_MANAGEMENT(
            "8",
            "Keep every part of the product and its changes under control.",
            "Jeden Teil des Produkts und seine Änderungen unter Kontrolle halten.",
            "Garder sous contrôle chaque partie du produit et ses changements.",
            SourceGrade.SECONDARY,
            SECURITY_MANAGEMENT),
    /** Take in reports of vulnerabilities from anybody. IEC 81001-5-1, 9.2. */
    ISSUES_RECEIVED(
            "9.2",
            "Take in reports of vulnerabilities from anybody.",
            "Meldungen von Schwachstellen von jedermann annehmen.",
            "Recevoir de quiconque les signalements de vulnérabilités.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES),
    /** Review each report in time. IEC 81001-5-1, 9.3. */
    ISSUES_REVIEWED(
            "9.3",
            "Review each report in time.",
            "Jede Meldung rechtzeitig sichten.",
            "Examiner chaque signalement à temps.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES),
    /** Analyse each report for cause and risk. IEC 81001-5-1, 9.4. */
    ISSUES_ANALYSED(
            "9.4",
            "Analyse each report for cause and risk.",
            "Jede Meldung auf Ursache und Risiko analysieren.",
            "Analyser la cause et le risque de chaque signalement.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES),
    /** Decide on each report and act on it. IEC 81001-5-1, 9.5. */
    ISSUES_ADDRESSED(
            "9.5",
            "Decide on each report and act on it.",
            "Über jede Meldung entscheiden und danach handeln.",
            "Décider de chaque signalement et agir.",
            SourceGrade.SECONDARY,
            MANAGEMENT_OF_SECURITY_RELATED_ISSUES);

    private final String clause;
    private final String english;
    private final String german;
    private final String french;
    private final SourceGrade grade;
    private final ImmutableSet<SecureDesignPractice> practices;

    SecurityActivity(
            String clause,
            String english,
            String german,
            String french,
            SourceGrade grade,
            SecureDesignPractice... practices) {
        this.clause = clause;
        this.english = english;
        this.german = german;
        this.french = french;
        this.grade = grade;
        this.practices = ImmutableSet.copyOf(practices);
    }

    /** Returns its key as a message: {@code SA-} and the number of the clause. */
    @Override
    public String code() {
        return "SA-" + clause;
    }

    /**
     * Returns the number of the clause of IEC 81001-5-1.
     *
     * @return such as {@code 5.7.4}, unique
     */
    public String clause() {
        return clause;
    }

    /** Returns what is to be done, in our words. */
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
     * Returns where the number comes from, and how sure that is.
     *
     * @return the citation
     */
    public Citation source() {
        return new Citation(Sources.IEC_81001_5_1, clause, grade);
    }

    /**
     * Returns the practices it belongs to.
     *
     * @return the practices, the main one first, immutable, never empty
     */
    public Set<SecureDesignPractice> practices() {
        return practices;
    }

    /**
     * Returns the activities of a practice.
     *
     * @param practice the practice
     * @return the activities, in the order of their clauses, immutable, never empty
     */
    public static List<SecurityActivity> of(SecureDesignPractice practice) {
        return Arrays.stream(values())
                .filter(activity -> activity.practices.contains(practice))
                .collect(ImmutableList.toImmutableList());
    }
}
