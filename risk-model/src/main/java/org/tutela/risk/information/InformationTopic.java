package org.tutela.risk.information;

import org.tutela.core.text.Label;

/** What user information is about: the chapters of the checklist. */
public enum InformationTopic implements Label {
    /** Context, intended use and risk. */
    CONTEXT_AND_RISK(
            "UI-A",
            "Context, intended use and risk",
            "Zusammenhang, vorgesehene Anwendung und Risiko",
            "Contexte, utilisation prévue et risque"),
    /** Minimum IT requirements. */
    IT_REQUIREMENTS(
            "UI-B", "Minimum IT requirements", "Mindestanforderungen an die IT", "Exigences informatiques minimales"),
    /** Installation, configuration and hardening. */
    INSTALLATION(
            "UI-C",
            "Installation, configuration and hardening",
            "Installation, Konfiguration und Härtung",
            "Installation, configuration et durcissement"),
    /** Updates. */
    UPDATES("UI-D", "Updates", "Aktualisierungen", "Mises à jour"),
    /** Operation, emergency and recovery. */
    OPERATION(
            "UI-E",
            "Operation, emergency and recovery",
            "Betrieb, Notfall und Wiederherstellung",
            "Exploitation, urgence et rétablissement"),
    /** Access. */
    ACCESS("UI-F", "Access", "Zugang", "Accès"),
    /** Network and data flows. */
    NETWORK("UI-G", "Network and data flows", "Netz und Datenflüsse", "Réseau et flux de données"),
    /** Events and logs. */
    EVENTS_AND_LOGS("UI-H", "Events and logs", "Ereignisse und Protokolle", "Événements et journaux"),
    /** Components. */
    COMPONENTS("UI-I", "Components", "Komponenten", "Composants"),
    /** People. */
    PEOPLE("UI-J", "People", "Menschen", "Personnes"),
    /** Life cycle. */
    LIFE_CYCLE("UI-K", "Life cycle", "Lebenszyklus", "Cycle de vie"),
    /** Label and identification. */
    LABEL("UI-L", "Label and identification", "Kennzeichnung und Identifizierung", "Étiquetage et identification");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    InformationTopic(String code, String english, String german, String french) {
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
