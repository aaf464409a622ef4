package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.CharArrayReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;

/**
 * Makes of a CycloneDX bill of materials in XML the tree that the same bill has in JSON, with the places in the XML.
 *
 * <p>The parser is that of the JDK, whatever else is on the class path. It loads nothing: a document type declaration ends the reading,
 * and so does an entity that XML itself does not define. Elements of other namespaces are passed over.
 */
final class XmlTreeReader {

    private static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";

    /** Elements that hold a list, with the name of an element of the list. */
    private static final ImmutableMap<String, String> LISTS = ImmutableMap.of(
            "components", "component",
            "hashes", "hash",
            "dependencies", "dependency",
            "authors", "author",
            "properties", "property");

    /** Where the text of an element with attributes goes. */
    private static final ImmutableMap<String, String> CONTENT = ImmutableMap.of("hash", "content", "property", "value");

    /** What an element has once at most. */
    private static final ImmutableSet<String> SINGLE = ImmutableSet.of(
            "name",
            "version",
            "purl",
            "cpe",
            "group",
            "publisher",
            "supplier",
            "metadata",
            "components",
            "dependencies");

    /** An element that is not closed yet. */
    private static final class Open {

        final String name;
        final Node node;
        final JsonPath path;
        final StringBuilder text = new StringBuilder();
        int children;

        Open(String name, Node node, JsonPath path) {
            this.name = name;
            this.node = node;
            this.path = path;
        }
    }

    private final Source source;
    private final LocatedText text;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int values;

    private XmlTreeReader(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** Returns the tree; null if the text is no XML or too large, which is a problem then. */
    static @Nullable Node read(Source source) {
        return new XmlTreeReader(source).read();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // The depth is counted here, so that the place and the limit are the same on every Java: 25 has one of its own.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is loaded");
        });
        return factory;
    }

    private @Nullable Node read() {
        int offset = 0;
        try {
            XMLStreamReader reader =
                    factory().createXMLStreamReader(new CharArrayReader(text.chars(), 0, text.length()));
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
                source.problem(AdvisoryProblemCode.OTHER_ENCODING, JsonPath.ROOT, 0, encoding);
                return null;
            }
            while (reader.hasNext()) {
                // what begins where the last event ended; the JDK tells only where an event ends
                offset = offset(reader.getLocation());
                if (!accept(reader.next(), reader, offset)) {
                    return null;
                }
            }
            return root;
        } catch (XMLStreamException e) {
            // the JDK's message is in the language of the machine
            int at = e.getLocation() == null ? offset : offset(e.getLocation());
            source.problem(AdvisoryProblemCode.NOT_XML, path(), at, "it is not well-formed");
            return null;
        }
    }

    private int offset(Location location) {
        if (location.getLineNumber() < 1) {
            return 0;
        }
        int offset = text.offset(location.getLineNumber(), location.getColumnNumber());
        // in a line that only a CR begins the JDK counts one column too few
        boolean isShort = offset + 1 < text.length() && text.chars()[offset] == '>' && text.chars()[offset + 1] == '<';
        return isShort ? offset + 1 : offset;
    }

    private JsonPath path() {
        return open.isEmpty() ? JsonPath.ROOT : open.getLast().path;
    }

    private boolean accept(int event, XMLStreamReader reader, int offset) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, offset);
            case XMLStreamConstants.END_ELEMENT -> {
                end();
                yield true;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader, offset);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                source.problem(AdvisoryProblemCode.DOCUMENT_TYPE, path(), offset);
                yield false;
            }
            default -> true;
        };
    }

    private boolean start(XMLStreamReader reader, int offset) {
        values += 1 + reader.getAttributeCount();
        if (values > AdvisoryLimits.MAX_VALUES) {
            tooLarge("Number of elements and attributes", AdvisoryLimits.MAX_VALUES, offset);
            return false;
        }
        if (open.size() == AdvisoryLimits.MAX_DEPTH) {
            tooLarge("Depth", AdvisoryLimits.MAX_DEPTH, offset);
            return false;
        }
        String namespace = reader.getNamespaceURI();
        boolean isOurs = namespace != null && namespace.startsWith(NAMESPACE);
        String name = isOurs ? reader.getLocalName() : '{' + String.valueOf(namespace) + '}' + reader.getLocalName();
        Node node = LISTS.containsKey(name) ? Node.list(offset) : Node.object(offset);
        Open element = new Open(name, node, open.isEmpty() ? JsonPath.ROOT : child(open.getLast(), name));
        if (node.kind() == Node.Kind.OBJECT) {
            if (open.isEmpty() && isOurs && name.equals("bom")) {
                put(node, "bomFormat", "CycloneDX", offset);
                put(node, "specVersion", namespace.substring(NAMESPACE.length()), offset);
            }
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeNamespace(i) == null
                        || reader.getAttributeNamespace(i).isEmpty()) {
                    put(node, reader.getAttributeLocalName(i), reader.getAttributeValue(i), offset);
                }
            }
        }
        if (!open.isEmpty()) {
            open.getLast().children++;
        }
        open.addLast(element);
        return true;
    }

    private static JsonPath child(Open parent, String name) {
        return isItem(parent, name) ? parent.path.item(parent.node.items().size()) : parent.path.field(name);
    }

    private static boolean isItem(Open parent, String name) {
        return name.equals(LISTS.get(parent.name));
    }

    private static void put(Node object, String name, String value, int offset) {
        object.fields().put(name, new Node.Field(offset, Node.leaf(Node.Kind.TEXT, offset, value)));
    }

    private boolean characters(XMLStreamReader reader, int offset) {
        StringBuilder content = open.getLast().text;
        if (content.length() + reader.getTextLength() > AdvisoryLimits.MAX_TEXT_LENGTH) {
            tooLarge("Length of a text", AdvisoryLimits.MAX_TEXT_LENGTH, offset);
            return false;
        }
        content.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        return true;
    }

    private void end() {
        Open element = open.removeLast();
        if (open.isEmpty()) {
            root = element.node;
            return;
        }
        Open parent = open.getLast();
        if (parent.name.equals("dependency") && element.name.equals("dependency")) {
            dependsOn(parent.node, element.node);
            return;
        }
        Node value = value(element);
        if (isItem(parent, element.name)) {
            parent.node.items().add(value);
        } else if (parent.node.kind() == Node.Kind.OBJECT) {
            Node.Field first = parent.node.fields().putIfAbsent(element.name, new Node.Field(value.offset(), value));
            if (first != null && SINGLE.contains(element.name)) {
                source.problem(
                        FileProblemCode.DUPLICATE_FIELD,
                        element.path,
                        value.offset(),
                        element.name,
                        text.line(first.offset()),
                        text.column(first.offset()));
            }
        }
    }

    private static Node value(Open element) {
        Node node = element.node;
        if (node.kind() == Node.Kind.LIST || element.children > 0) {
            return node;
        }
        String content = element.text.toString();
        String field = CONTENT.get(element.name);
        if (field != null) {
            put(node, field, content, node.offset());
            return node;
        }
        return node.fields().isEmpty() ? Node.leaf(Node.Kind.TEXT, node.offset(), content) : node;
    }

    /** A dependency within a dependency is what that depends on, by its reference alone. */
    private static void dependsOn(Node parent, Node child) {
        parent.fields().computeIfAbsent("dependsOn", name -> new Node.Field(child.offset(), Node.list(child.offset())));
        Node list = requireNonNull(parent.field("dependsOn"));
        Node ref = child.field("ref");
        list.items().add(ref == null ? child : ref);
    }

    private void tooLarge(String what, int most, int offset) {
        source.problem(FileProblemCode.TOO_LARGE, path(), offset, what, most, "more than that");
    }
}
