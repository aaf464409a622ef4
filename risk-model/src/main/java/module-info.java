/** The risk model: threats, scenarios, scores, controls, what is left of each risk, and the engine that derives it. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // opens to a validation provider that is absent at compile time
module org.tutela.risk {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires transitive org.tutela.core;

    exports org.tutela.risk.advisory;
    exports org.tutela.risk.assessment;
    exports org.tutela.risk.attack;
    exports org.tutela.risk.benefit;
    exports org.tutela.risk.comparison;
    exports org.tutela.risk.control;
    exports org.tutela.risk.cvss;
    exports org.tutela.risk.fair;
    exports org.tutela.risk.finding;
    exports org.tutela.risk.information;
    exports org.tutela.risk.dossier;
    exports org.tutela.risk.environment;
    exports org.tutela.risk.lifecycle;
    exports org.tutela.risk.verification;
    exports org.tutela.risk.policy;
    exports org.tutela.risk.postmarket;
    exports org.tutela.risk.residual;
    exports org.tutela.risk.rubric;
    exports org.tutela.risk.sbom;
    exports org.tutela.risk.scenario;
    exports org.tutela.risk.scoring;
    exports org.tutela.risk.signal;
    exports org.tutela.risk.surveillance;
    exports org.tutela.risk.testing;
    exports org.tutela.risk.threat;
    exports org.tutela.risk.trend;
    exports org.tutela.risk.triage;
    exports org.tutela.risk.urgency;
    exports org.tutela.risk.vigilance;
    exports org.tutela.risk.zone;

    opens org.tutela.risk.advisory to
            org.hibernate.validator;
    opens org.tutela.risk.assessment to
            org.hibernate.validator;
    opens org.tutela.risk.benefit to
            org.hibernate.validator;
    opens org.tutela.risk.control to
            org.hibernate.validator;
    opens org.tutela.risk.information to
            org.hibernate.validator;
    opens org.tutela.risk.postmarket to
            org.hibernate.validator;
    opens org.tutela.risk.sbom to
            org.hibernate.validator;
    opens org.tutela.risk.environment to
            org.hibernate.validator;
    opens org.tutela.risk.lifecycle to
            org.hibernate.validator;
    opens org.tutela.risk.verification to
            org.hibernate.validator;
    opens org.tutela.risk.scenario to
            org.hibernate.validator;
    opens org.tutela.risk.scoring to
            org.hibernate.validator;
    opens org.tutela.risk.threat to
            org.hibernate.validator;
    opens org.tutela.risk.surveillance to
            org.hibernate.validator;
    opens org.tutela.risk.trend to
            org.hibernate.validator;
    opens org.tutela.risk.vigilance to
            org.hibernate.validator;
}
