/** The dossier of a device release as a page and as Markdown. */
@org.jspecify.annotations.NullMarked
module org.tutela.interchange.report {
    requires com.google.common;
    requires gg.jte.runtime;
    requires static transitive org.jspecify;
    requires transitive org.tutela.annexi;
    requires transitive org.tutela.risk;

    exports org.tutela.interchange.report;
}
