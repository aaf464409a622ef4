package org.tutela.risk.vigilance;

import org.tutela.core.text.Label;

/** The texts that explain vigilance decisions. Codes are never reused. */
public enum VigilanceText implements Label {
    /** What is explained. */
    DUTY("VIG-001", "What incident {0} asks for", "Was Vorkommnis {0} verlangt", "Ce que demande l'incident {0}"),
    /** The rule of the decision. */
    DUTY_RULE(
            "VIG-002",
            "an incident with a grave outcome that the device may have caused is reported, unless it is an expected effect",
            "ein Vorkommnis mit schwerwiegender Folge, die das Produkt verursacht haben kann, wird gemeldet, außer es ist eine erwartete Wirkung",
            "un incident aux conséquences graves que le dispositif a pu causer est notifié, sauf s'il s'agit d'un effet attendu"),
    /** Criterion A. */
    INCIDENT("VIG-003", "Is it an incident?", "Ist es ein Vorkommnis?", "Est-ce un incident ?"),
    /** The rule of criterion A. */
    ANY_OF(
            "VIG-004",
            "yes if one of these is; unknown counts as yes",
            "ja, wenn eines davon zutrifft; Unbekanntes gilt als ja",
            "oui si l'un d'eux est vrai ; l'inconnu compte comme oui"),
    /** Criterion B. */
    GRAVE(
            "VIG-005",
            "Did it, or could it, have a grave outcome?",
            "Hatte es eine schwerwiegende Folge oder könnte es eine haben?",
            "A-t-il eu, ou pourrait-il avoir, une conséquence grave ?"),
    /** The rule of criterion B. */
    GRAVE_RULE(
            "VIG-006",
            "yes if one of these is, or care was missed without an assured alternative; unknown counts as the graver answer",
            "ja, wenn eines davon zutrifft oder eine Versorgung ohne gesicherte Alternative ausblieb; Unbekanntes gilt als die schwerere Antwort",
            "oui si l'un d'eux est vrai, ou si des soins ont manqué sans alternative assurée ; l'inconnu compte comme la réponse la plus grave"),
    /** The exception. */
    EXPECTED(
            "VIG-007",
            "Is it nothing but an expected effect?",
            "Ist es nichts als eine erwartete Wirkung?",
            "N'est-ce qu'un effet attendu ?"),
    /** The rule of the exception. */
    EXPECTED_RULE(
            "VIG-008",
            "only if it is documented and nothing else explains it; unknown counts as no",
            "nur wenn sie dokumentiert ist und nichts anderes sie erklärt; Unbekanntes gilt als nein",
            "seulement s'il est documenté et que rien d'autre ne l'explique ; l'inconnu compte comme non"),
    /** A fact. */
    FACT("VIG-009", "{0}", "{0}", "{0}"),
    /** A fact with its reason. */
    STATED("VIG-010", "stated: {0}", "angegeben: {0}", "déclaré : {0}"),
    /** A fact without a reason. */
    STATED_WITHOUT_REASON("VIG-011", "stated without a reason", "ohne Grund angegeben", "déclaré sans raison"),
    /** Nobody has answered. */
    NOT_ANSWERED("VIG-012", "not answered", "nicht beantwortet", "sans réponse"),
    /** The answer does not count. */
    NOT_TAKEN(
            "VIG-013",
            "not taken: an attack on a device that supports or saves life needs a reason for no",
            "nicht übernommen: bei einem Angriff auf ein lebenserhaltendes oder lebensrettendes Produkt braucht ein Nein einen Grund",
            "non retenu : en cas d'attaque d'un dispositif de maintien ou de sauvetage de la vie, un non doit être motivé"),
    /** A deadline. */
    DEADLINE("VIG-014", "Deadline {0}", "Frist {0}", "Délai {0}"),
    /** How a deadline is counted. */
    DEADLINE_RULE(
            "VIG-015",
            "{0} calendar days after {1}; in time until {2}",
            "{0} Kalendertage nach dem {1}; rechtzeitig bis {2}",
            "{0} jours calendaires après le {1} ; dans les délais jusqu'au {2}");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    VigilanceText(String code, String english, String german, String french) {
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
