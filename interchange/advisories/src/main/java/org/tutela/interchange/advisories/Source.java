package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingCode;
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;
import org.tutela.interchange.json.located.Problems;
import org.tutela.interchange.json.located.TreeReader;

/** A file that is being read: its text, its tree, and what is wrong with it. */
final class Source {

    private final String name;
    private final Problems problems = new Problems(AdvisoryLimits.MAX_PROBLEMS);
    private final LocatedText text;
    private final boolean isText;
    private @Nullable Node root;

    private Source(byte[] bytes, String name) {
        requireNonNull(bytes, "bytes");
        this.name = requireNonNull(name, "name");
        boolean isTooLarge = bytes.length > AdvisoryLimits.MAX_BYTES;
        text = LocatedText.decode(isTooLarge ? new byte[0] : bytes, problems);
        if (isTooLarge) {
            problem(
                    FileProblemCode.TOO_LARGE,
                    JsonPath.ROOT,
                    0,
                    "Number of bytes",
                    AdvisoryLimits.MAX_BYTES,
                    "more than that");
        }
        isText = problems.isEmpty();
    }

    /** Reads one byte more than the limit allows, so that a larger file is noticed. */
    static byte[] bytes(InputStream in) throws IOException {
        return requireNonNull(in, "in").readNBytes(AdvisoryLimits.MAX_BYTES + 1);
    }

    static Source plain(byte[] bytes, String name) {
        return new Source(bytes, name);
    }

    static Source json(byte[] bytes, String name) {
        Source source = new Source(bytes, name);
        if (source.isText) {
            source.root = TreeReader.read(source.text, AdvisoryLimits.JSON, source.problems);
        }
        return source;
    }

    /** Reads XML if the text begins with an angle bracket, else JSON. */
    static Source jsonOrXml(byte[] bytes, String name) {
        Source source = new Source(bytes, name);
        if (source.isText) {
            source.root = source.isXml()
                    ? XmlTreeReader.read(source)
                    : TreeReader.read(source.text, AdvisoryLimits.JSON, source.problems);
        }
        return source;
    }

    private boolean isXml() {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.chars()[at])) {
            at++;
        }
        return at < text.length() && text.chars()[at] == '<';
    }

    /** Whether the bytes were a text that is not too large. */
    boolean isText() {
        return isText;
    }

    LocatedText text() {
        return text;
    }

    @Nullable Node root() {
        return root;
    }

    /** The object that a file should be; empty where it is none, which is a problem then. */
    Optional<Fields> object() {
        return root == null ? Optional.empty() : Fields.of(this, root, JsonPath.ROOT);
    }

    void problem(FindingCode code, JsonPath path, int offset, Object... arguments) {
        if (code instanceof FileProblemCode) {
            problems.add(code, path, offset, arguments);
        } else {
            problems.add(code, path, offset, shown(arguments));
        }
    }

    /** Texts of others are shortened and stripped of what would not show. */
    private static Object[] shown(Object[] arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = LocatedText.shown(arguments[i].toString());
        }
        return shown;
    }

    void finding(Finding finding, JsonPath path, int offset) {
        if (!problems.isFull()) {
            problems.add(finding, path, offset);
        }
    }

    <T> Intake<T> intake(List<T> records) {
        return new Intake<>(name, records, problems.located(text, root));
    }

    <T> Intake<T> intake(Optional<T> record) {
        return intake(record.map(List::of).orElse(ImmutableList.of()));
    }
}
