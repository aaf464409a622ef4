/**
 * Risk files and results as JSON. The reader reports every problem at once with its place; the writer gives the same bytes on every
 * machine.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module org.tutela.interchange.json {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires transitive org.tutela.annexi;
    requires transitive org.tutela.risk;
    requires tools.jackson.core;

    exports org.tutela.interchange.json;
    // for the readers of the other jars, which the compiler cannot see from here
    exports org.tutela.interchange.json.located to
            org.tutela.interchange.advisories;
}
