/**
 * Bills of materials, advisories and signals of others, read with the place of everything that is wrong with them; VEX statements, read
 * and written.
 */
@org.jspecify.annotations.NullMarked
module org.tutela.interchange.advisories {
    requires com.google.common;
    requires java.xml;
    requires static transitive org.jspecify;
    requires transitive org.tutela.interchange.json;
    requires transitive org.tutela.risk;

    exports org.tutela.interchange.advisories;
}
