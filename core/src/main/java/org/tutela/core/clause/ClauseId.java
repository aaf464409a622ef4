package org.tutela.core.clause;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.tutela.core.canonical.CanonicalText;

/**
 * The id of a clause: an instrument, the part of it, and the official number, such as {@code MDR-I-23.4(ab)}.
 *
 * <p>The text is the instrument's code, the part ({@code I} for Annex I), and the number: digits with dots, a letter in
 * parentheses, a roman number in parentheses below a letter, and a dash indent as {@code [1]}. Ids order by instrument, part and
 * number, numerically and with a clause before its points: {@code 9 < 17.2 < 17.10 < 17.10(a)}.
 *
 * <p>{@link #parse(String)} is the inverse of {@link #toString()}, {@link #parseLenient(String)} also reads the ways people write
 * clauses. This class is immutable and thread-safe.
 */
public final class ClauseId implements CanonicalText, Comparable<ClauseId> {

    private final Instrument instrument;
    private final String part;
    private final List<ClauseSegment> path;
    private final String text;

    private ClauseId(Instrument instrument, String part, List<ClauseSegment> path, String text) {
        this.instrument = instrument;
        this.part = part;
        this.path = path;
        this.text = text;
    }

    /**
     * Returns the clause of an instrument with an official number.
     *
     * @param instrument the instrument
     * @param part the part of it: upper-case letters and digits, such as {@code I} for Annex I
     * @param number the official number, such as {@code 23.4(k)[1]}
     * @return the id
     * @throws ClauseIdParseException if part or number is malformed
     */
    public static ClauseId of(Instrument instrument, String part, String number) {
        requireNonNull(instrument, "instrument");
        requireNonNull(part, "part");
        requireNonNull(number, "number");
        return parse(instrument.code() + '-' + part + '-' + number);
    }

    /**
     * Returns the clause with a canonical text.
     *
     * @param text such as {@code MDR-I-17.2}
     * @return the id
     * @throws ClauseIdParseException if the text is not canonical
     */
    public static ClauseId parse(String text) {
        requireNonNull(text, "text");
        return new ClauseIdParser(text).parse();
    }

    /**
     * Returns the clause that a person means by a text, such as {@code MDR Annex I, 17.2}, {@code GSPR 17.2},
     * {@code Annex I 23.4 (ab)} or {@code IVDR 20.4.1.ah}. Without the name of a regulation the MDR is meant.
     *
     * @param text the text
     * @return the id
     * @throws ClauseIdParseException if no clause of Annex I can be meant
     */
    public static ClauseId parseLenient(String text) {
        requireNonNull(text, "text");
        return new LenientClauseIdParser(text, Instrument.MDR, "I").parse();
    }

    /**
     * Returns the clause that a person means by a text, as {@link #parseLenient(String)} does.
     *
     * @param text the text
     * @param meant the edition whose instrument and part are meant where the text names no regulation
     * @return the id
     * @throws ClauseIdParseException if no clause can be meant
     */
    public static ClauseId parseLenient(String text, CatalogueEdition meant) {
        requireNonNull(text, "text");
        return new LenientClauseIdParser(text, meant.instrument(), meant.part()).parse();
    }

    static ClauseId create(Instrument instrument, String part, List<ClauseSegment> path) {
        List<ClauseSegment> segments = List.copyOf(path);
        return new ClauseId(instrument, part, segments, text(instrument, part, segments));
    }

    /** Takes a text that was read strictly, so that it is the canonical one. */
    static ClauseId createRead(Instrument instrument, String part, List<ClauseSegment> path, String text) {
        return new ClauseId(instrument, part, List.copyOf(path), text);
    }

    /** Without string concatenation by invokedynamic, whose first use would cost more than loading a catalogue. */
    private static String text(Instrument instrument, String part, List<ClauseSegment> path) {
        StringBuilder out = new StringBuilder()
                .append(instrument.code())
                .append('-')
                .append(part)
                .append('-');
        int start = out.length();
        for (int i = 0; i < path.size(); i++) {
            ClauseSegment segment = path.get(i);
            switch (segment.kind()) {
                case NUMBER -> out.append(out.length() == start ? "" : ".").append(segment.body());
                case LETTER, ROMAN -> out.append('(').append(segment.body()).append(')');
                case INDENT -> out.append('[').append(segment.body()).append(']');
            }
        }
        return out.toString();
    }

    /**
     * Returns the instrument.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns the part of the instrument.
     *
     * @return such as {@code I} for Annex I
     */
    public String part() {
        return part;
    }

    /**
     * Returns the official number.
     *
     * @return such as {@code 23.4(ab)}
     */
    public String number() {
        return text.substring(instrument.code().length() + part.length() + 2);
    }

    /**
     * Returns the clause this one is a point of.
     *
     * @return the id without its last segment, or empty for a section
     */
    public Optional<ClauseId> parent() {
        return path.size() == 1
                ? Optional.empty()
                : Optional.of(create(instrument, part, path.subList(0, path.size() - 1)));
    }

    /**
     * Returns the depth of this clause.
     *
     * @return 1 for a section, one more for each step below it
     */
    public int depth() {
        return path.size();
    }

    @Override
    public int compareTo(ClauseId other) {
        int result = instrument.code().compareTo(other.instrument.code());
        if (result == 0) {
            result = part.compareTo(other.part);
        }
        int common = Math.min(path.size(), other.path.size());
        for (int i = 0; result == 0 && i < common; i++) {
            result = path.get(i).compareTo(other.path.get(i));
        }
        return result != 0 ? result : Integer.compare(path.size(), other.path.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
