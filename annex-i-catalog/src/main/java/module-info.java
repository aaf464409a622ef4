/**
 * What the law and the guidance ask: Annex I of MDR and IVDR clause by clause, what MDCG 2019-16 makes of it, and the state of
 * every clause for a device.
 */
@org.jspecify.annotations.NullMarked
module org.tutela.annexi {
    requires com.google.common;
    requires transitive org.tutela.core;
    requires org.slf4j;

    exports org.tutela.annexi;
    exports org.tutela.annexi.coverage;
    exports org.tutela.annexi.guidance;
    exports org.tutela.annexi.law;
}
