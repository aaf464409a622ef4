/** The quickstart: from a risk file to a dossier. */
@org.jspecify.annotations.NullMarked
module org.tutela.examples.quickstart {
    requires org.tutela.annexi;
    requires org.tutela.interchange.json;
    requires org.tutela.interchange.report;
    requires org.tutela.risk;
    requires static org.jspecify;
}
