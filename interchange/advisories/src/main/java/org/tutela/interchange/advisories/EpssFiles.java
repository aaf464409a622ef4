package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.risk.advisory.CveId;
import org.tutela.risk.advisory.EpssEntry;
import org.tutela.risk.scenario.EpssSample;

/**
 * Reads EPSS probabilities from CSV: the daily file of FIRST, and a series of one vulnerability.
 *
 * <p>Day and model version are part of every sample, because numbers of two models are not comparable: a file that does not name them is
 * not read. The daily file comes compressed; give the reader a {@link java.util.zip.GZIPInputStream}. A row that is wrong is reported
 * with line and column, and the others are kept.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class EpssFiles {

    private static final String DAILY = "cve,epss,percentile";
    private static final String SERIES = "date,model,epss,percentile";

    /** FIRST writes {@code #model_version:v2025.03.14,score_date:2025-08-25T12:55:00Z}. */
    private static final Pattern COMMENT =
            Pattern.compile("#\\s*model_version:([^,]{1,100}),\\s*score_date:([0-9]{4}-[0-9]{2}-[0-9]{2})[^,]*");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,20})?([eE]-?[0-9]{1,2})?");

    private EpssFiles() {}

    /**
     * Reads a daily file from a stream.
     *
     * @param in the stream, which is read to its end or limit and stays open
     * @param name what messages call it
     * @return the entries, in the order of the file, and every problem
     * @throws IOException if the stream cannot be read
     */
    public static Intake<EpssEntry> read(InputStream in, String name) throws IOException {
        return read(Source.bytes(in), name);
    }

    /**
     * Reads a daily file from bytes: a comment with model version and day, the header {@code cve,epss,percentile}, and a row for each vulnerability. The percentile may be
     * absent.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @return the entries, in the order of the file, and every problem
     */
    public static Intake<EpssEntry> read(byte[] bytes, String name) {
        return new Table(bytes, name).daily();
    }

    /**
     * Reads the samples of one vulnerability over time: the header {@code date,model,epss,percentile}, and a row for each day. The percentile may be
     * absent.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @param cve the vulnerability
     * @return the entries, in the order of the file, and every problem
     */
    public static Intake<EpssEntry> readSeries(byte[] bytes, String name, CveId cve) {
        requireNonNull(cve, "cve");
        return new Table(bytes, name).series(cve);
    }

    /** A line of the file. */
    private record Line(int number, int offset, String text) {}

    /** A cell of a row. */
    private record Cell(String text, int offset, JsonPath path) {}

    /** A file that is being read. */
    private static final class Table {

        private final Source source;
        private int at;
        private int lines;

        Table(byte[] bytes, String name) {
            source = Source.plain(bytes, name);
        }

        private @Nullable Line next() {
            LocatedText text = source.text();
            if (at >= text.length()) {
                return null;
            }
            int start = at;
            char[] chars = text.chars();
            while (at < text.length() && chars[at] != '\n' && chars[at] != '\r') {
                at++;
            }
            String line = new String(chars, start, at - start);
            at += at + 1 < text.length() && chars[at] == '\r' && chars[at + 1] == '\n' ? 2 : 1;
            return new Line(++lines, start, line);
        }

        private static JsonPath path(Line line) {
            return JsonPath.ROOT.field("line").item(line.number());
        }

        Intake<EpssEntry> daily() {
            if (!source.isText()) {
                return source.intake(ImmutableList.of());
            }
            Line comment = next();
            Matcher matcher =
                    COMMENT.matcher(comment == null ? "" : comment.text().strip());
            if (!matcher.matches()) {
                String found = comment == null ? "" : comment.text();
                source.problem(
                        AdvisoryProblemCode.WRONG_HEADER,
                        JsonPath.ROOT,
                        0,
                        "#model_version:v2025.03.14,score_date:2026-11-24T00:00:00Z",
                        found);
                return source.intake(ImmutableList.of());
            }
            Optional<LocalDate> date =
                    value(new Cell(matcher.group(2), matcher.start(2), JsonPath.ROOT.field("score_date")), Fields::day);
            if (date.isEmpty() || !isHeader(DAILY)) {
                return source.intake(ImmutableList.of());
            }
            Map<CveId, EpssEntry> entries = new LinkedHashMap<>();
            for (Line line = next(); line != null; line = next()) {
                List<Cell> cells = cells(line, DAILY);
                if (cells.isEmpty()) {
                    continue;
                }
                Optional<CveId> cve = value(cells.get(0), CveId::parse);
                Optional<BigDecimal> probability = value(cells.get(1), Table::probability);
                Optional<BigDecimal> percentile = percentile(cells, 2);
                if (cve.isPresent() && probability.isPresent()) {
                    EpssSample sample = new EpssSample(date.get(), probability.get(), matcher.group(1));
                    if (entries.putIfAbsent(cve.get(), new EpssEntry(cve.get(), sample, percentile)) != null) {
                        problem(AdvisoryProblemCode.REPEATED_REFERENCE, cells.get(0), "number", cve.get());
                    }
                }
            }
            return source.intake(ImmutableList.copyOf(entries.values()));
        }

        Intake<EpssEntry> series(CveId cve) {
            List<EpssEntry> entries = new ArrayList<>();
            if (!source.isText() || !isHeader(SERIES)) {
                return source.intake(entries);
            }
            for (Line line = next(); line != null; line = next()) {
                List<Cell> cells = cells(line, SERIES);
                if (cells.isEmpty()) {
                    continue;
                }
                Optional<LocalDate> date = value(cells.get(0), Fields::day);
                Optional<String> model = value(cells.get(1), Table::model);
                Optional<BigDecimal> probability = value(cells.get(2), Table::probability);
                Optional<BigDecimal> percentile = percentile(cells, 3);
                if (date.isPresent() && model.isPresent() && probability.isPresent()) {
                    EpssSample sample = new EpssSample(date.get(), probability.get(), model.get());
                    entries.add(new EpssEntry(cve, sample, percentile));
                }
            }
            return source.intake(entries);
        }

        private boolean isHeader(String expected) {
            Line header = next();
            if (header != null && header.text().strip().equals(expected)) {
                return true;
            }
            JsonPath path = header == null ? JsonPath.ROOT : path(header);
            int offset = header == null ? source.text().length() : header.offset();
            source.problem(
                    AdvisoryProblemCode.WRONG_HEADER, path, offset, expected, header == null ? "" : header.text());
            return false;
        }

        /** The cells of a row; none for an empty line, and for a row with a wrong number of them, which is a problem. */
        private List<Cell> cells(Line line, String header) {
            List<Cell> cells = new ArrayList<>();
            if (line.text().isBlank()) {
                return cells;
            }
            String[] names = header.split(",", 0);
            String[] texts = line.text().split(",", names.length + 1);
            if (texts.length < names.length - 1 || texts.length > names.length) {
                source.problem(AdvisoryProblemCode.WRONG_ROW, path(line), line.offset(), names.length, texts.length);
                return cells;
            }
            int offset = line.offset();
            for (int i = 0; i < texts.length; i++) {
                cells.add(new Cell(texts[i].strip(), offset, path(line).field(names[i])));
                offset += texts[i].length() + 1;
            }
            return cells;
        }

        private <T> Optional<T> value(Cell cell, Function<String, T> parser) {
            return Fields.parse(source, parser, new Fields.Text(cell.text(), cell.path(), cell.offset()));
        }

        private void problem(AdvisoryProblemCode code, Cell cell, Object... arguments) {
            source.problem(code, cell.path(), cell.offset(), arguments);
        }

        /** The percentile, which may be absent: early files have none. */
        private Optional<BigDecimal> percentile(List<Cell> cells, int column) {
            boolean isGiven = cells.size() > column && !cells.get(column).text().isEmpty();
            return isGiven ? value(cells.get(column), Table::probability) : Optional.empty();
        }

        private static BigDecimal probability(String text) {
            if (!NUMBER.matcher(text).matches() || new BigDecimal(text).compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("Unable to parse probability from '" + LocatedText.shown(text)
                        + "': expected a number from 0 to 1 at index 0");
            }
            return new BigDecimal(text);
        }

        private static String model(String text) {
            if (text.isEmpty() || text.length() > 100) {
                throw new IllegalArgumentException(
                        "Model version must have from 1 to 100 characters, but had " + text.length());
            }
            return text;
        }
    }
}
