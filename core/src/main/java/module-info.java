/**
 * The vocabulary every layer of Tutela shares: devices, clause ids, security capabilities, citations, findings,
 * explanations and the canonical encoding that digests are made of.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // opens to a validation provider that is absent at compile time
module org.tutela.core {
    requires com.google.common;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports org.tutela.core.canonical;
    exports org.tutela.core.capability;
    exports org.tutela.core.clause;
    exports org.tutela.core.device;
    exports org.tutela.core.explanation;
    exports org.tutela.core.finding;
    exports org.tutela.core.identity;
    exports org.tutela.core.reference;
    exports org.tutela.core.report;
    exports org.tutela.core.text;
    exports org.tutela.core.validation;

    opens org.tutela.core.device to
            org.hibernate.validator;
}
