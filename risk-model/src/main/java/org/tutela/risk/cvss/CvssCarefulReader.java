package org.tutela.risk.cvss;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The careful of the two readers of CVSS vectors: it defines what is valid, says what is wrong and where, and knows the
 * lenient form. {@link CvssQuickReader} reads valid vectors faster.
 *
 * <p>Sources: FIRST, CVSS v3.1 specification document, section 6, and CVSS v4.0 specification document, section 7. The
 * metrics of v3.x may come in any order, those of v4.0 only in the order of table 23.
 */
final class CvssCarefulReader {
    private final String text;
    private final int end;
    private final @Nullable CvssVersion given;
    private final boolean lenient;
    private final Set<CvssDeviation> deviations = EnumSet.noneOf(CvssDeviation.class);

    private CvssCarefulReader(String text, @Nullable CvssVersion given, boolean lenient) {
        this.text = text;
        this.given = given;
        this.lenient = lenient;
        if (lenient && text.endsWith("/")) {
            deviations.add(CvssDeviation.TRAILING_SLASH);
            this.end = text.length() - 1;
        } else {
            this.end = text.length();
        }
    }

    static CvssVector readStrict(String text) {
        return new CvssCarefulReader(text, null, false).read();
    }

    static CvssLenientResult readLenient(String text, @Nullable CvssVersion given) {
        CvssCarefulReader reader = new CvssCarefulReader(text, given, true);
        CvssVector vector = reader.read();
        return new CvssLenientResult(vector, List.copyOf(reader.deviations));
    }

    private CvssVector read() {
        CvssVersion version = readVersion();
        int longest = version.isVersion3() ? CvssQuickReader.LONGEST_3 : CvssQuickReader.LONGEST_4;
        int position = deviations.contains(CvssDeviation.MISSING_PREFIX)
                ? 0
                : version.prefix().length();
        if (end > longest) {
            throw failure("expected at most " + longest + " characters", longest);
        }
        List<CvssMetric<?>> metrics = version.isVersion3() ? Cvss3Metrics.all() : Cvss4Metrics.all();
        boolean anyOrder = version.isVersion3() || lenient;
        CvssVector vector = CvssVector.empty(version);
        List<CvssMetric<?>> seen = new ArrayList<>();
        int last = -1;
        while (true) {
            int slash = text.indexOf('/', position);
            int next = slash < 0 || slash > end ? end : slash;
            CvssMetric<?> metric = readMetric(metrics, version, position, next);
            int rank = metrics.indexOf(metric);
            if (seen.contains(metric)) {
                throw failure("expected metric " + metric + " only once", position);
            }
            if (!version.isVersion3() && rank != last + 1) {
                checkOrder(metrics, metric, rank, last, anyOrder, position);
            }
            seen.add(metric);
            last = Math.max(last, rank);
            vector = vector.withAny(
                    metric, readValue(metric, position + metric.code().length() + 1, next));
            if (next == end) {
                break;
            }
            position = next + 1;
        }
        for (CvssMetric<?> metric : metrics) {
            if (!metric.isOptional() && !seen.contains(metric)) {
                throw failure("expected mandatory metric " + metric, end);
            }
        }
        return vector;
    }

    private CvssVersion readVersion() {
        int longest = 0;
        for (CvssVersion version : given == null ? List.of(CvssVersion.values()) : List.of(given)) {
            String prefix = version.prefix();
            int common = 0;
            while (common < prefix.length() && common < end && text.charAt(common) == prefix.charAt(common)) {
                common++;
            }
            if (common == prefix.length()) {
                return version;
            }
            longest = Math.max(longest, common);
        }
        if (given != null && !text.startsWith("CVSS")) {
            deviations.add(CvssDeviation.MISSING_PREFIX);
            return given;
        }
        throw failure(
                given == null
                        ? "expected 'CVSS:3.0/', 'CVSS:3.1/' or 'CVSS:4.0/'"
                        : "expected '" + given.prefix() + "'",
                longest);
    }

    private CvssMetric<?> readMetric(List<CvssMetric<?>> metrics, CvssVersion version, int from, int to) {
        for (CvssMetric<?> metric : metrics) {
            String code = metric.code();
            if (text.startsWith(code, from)) {
                int after = from + code.length();
                if (after < to && text.charAt(after) == ':') {
                    return metric;
                }
                if (after == to) {
                    throw failure("expected ':' after metric " + code, to);
                }
            }
        }
        throw failure("expected a metric of CVSS " + version, from);
    }

    private void checkOrder(
            List<CvssMetric<?>> metrics, CvssMetric<?> metric, int rank, int last, boolean anyOrder, int position) {
        if (rank > last && metrics.get(last + 1).isOptional()) {
            return;
        }
        if (anyOrder) {
            deviations.add(CvssDeviation.JUMBLED_ORDER);
        } else if (rank < last) {
            throw failure("expected metric " + metric + " before metric " + metrics.get(last), position);
        } else {
            throw failure("expected mandatory metric " + metrics.get(last + 1), position);
        }
    }

    private CvssMetricValue readValue(CvssMetric<?> metric, int from, int to) {
        for (CvssMetricValue value : metric.values()) {
            String code = value.code();
            if (code.length() == to - from && text.startsWith(code, from)) {
                return value;
            }
        }
        throw failure("expected a value of metric " + metric + " among " + metric.codes(), from);
    }

    private CvssParseException failure(String rule, int index) {
        return new CvssParseException(text, rule, index);
    }
}
