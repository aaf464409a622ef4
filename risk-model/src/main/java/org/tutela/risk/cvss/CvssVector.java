package org.tutela.risk.cvss;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tutela.core.canonical.CanonicalText;

/**
 * A CVSS vector of v3.0, v3.1 or v4.0: the metrics of a vulnerability, from which its score follows.
 *
 * <p>Obtained from {@link #parse(String)}, which is as strict as the specification of the version, or from
 * {@link #builder(CvssVersion)}. {@link #parseLenient(String)} accepts the defects met in feeds and reports them. A vector
 * is never converted into another version.
 *
 * <p>How it works, for the newcomer. A metric has so few values that all metrics of a vector fit into one {@code long}:
 * the <em>state</em> in the low 28 bits, the modified metrics above it in the same layout, the supplemental metrics above
 * those, the version on top. Beside it, a mask has ones at the places where a modified metric is given, so the effective
 * state, the one that is scored, is {@code state & ~mask | modified}. There are few enough effective states that every
 * score was computed beforehand, with exact arithmetic, and lies in a table: scoring is looking up, and rounding cannot go
 * wrong at run time. {@link Cvss3Tables} and {@link Cvss4Tables} tell how the tables are kept small, and
 * {@link CvssQuickReader} how text becomes bits.
 *
 * <p>Two vectors are equal if they have the same version and the same metrics; a metric that is X equals one that is
 * absent. The score is a severity of the vulnerability, never a level of risk. This class is immutable and thread-safe.
 *
 * <p>Sources: FIRST, CVSS v3.0, v3.1 and v4.0 specification documents.
 */
public final class CvssVector implements CanonicalText {
    /** The distance from the place of a base metric to that of its modified metric. */
    static final int MODIFIED_SHIFT = 28;

    /** The place of the version. */
    static final int VERSION_SHIFT = 61;

    /** The packed metrics of v3.0 with the first value of every base metric and every other metric X. */
    static final long START_3 = 0x3FL << 13 | 4L << 19 | 4L << 22 | 3L << 25;

    /** The packed metrics of v4.0 with the first value of every base metric and every other metric X. */
    static final long START_4 = 2L << VERSION_SHIFT
            | 0x3FL << 20
            | 3L << 26
            | 2L << 48
            | 2L << 50
            | 3L << 52
            | 2L << 54
            | 3L << 56
            | 4L << 58;

    private static final int MODIFIED_3 = (1 << 13) - 1;
    private static final int MODIFIED_4 = (1 << 20) - 1;
    private static final long REQUIREMENTS_3 = 0x3FL << 13;
    private static final long REQUIREMENTS_4 = 0x3FL << 20;
    private static final long THREAT_4 = 3L << 26;

    private final long metrics;
    private final int mask;

    /**
     * Creates a vector from its packed form.
     *
     * @param metrics the metrics, without what the mask says
     * @param mask ones at the places of the base metrics whose modified metric is given
     */
    CvssVector(long metrics, int mask) {
        this.metrics = metrics;
        this.mask = mask;
    }

    static CvssVector empty(CvssVersion version) {
        return new CvssVector(version.isVersion3() ? START_3 | (long) version.ordinal() << VERSION_SHIFT : START_4, 0);
    }

    private static List<CvssMetric<?>> metrics(CvssVersion version) {
        return version.isVersion3() ? Cvss3Metrics.all() : Cvss4Metrics.all();
    }

    /**
     * Parses a vector, such as {@code CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H}.
     *
     * <p>The text must be exactly what the specification of its version allows: the prefix, every base metric, no metric
     * twice, upper case, nothing before or after. The metrics of v3.x may come in any order, those of v4.0 in the mandated
     * order only. A metric may be X where the version knows that value. Base metrics in canonical order are read where they
     * stand; if there are more, the characters are copied once, which {@link #parse(byte[], int, int)} avoids.
     *
     * @param text the text
     * @return the vector
     * @throws CvssParseException if the text breaks a rule; it says which and where
     */
    public static CvssVector parse(String text) {
        Objects.requireNonNull(text, "text");
        CvssVector vector = CvssQuickReader.read(text);
        return vector != null ? vector : CvssCarefulReader.readStrict(text);
    }

    /**
     * Parses a vector in place, such as one inside the buffer of a feed, as strictly as {@link #parse(String)}.
     *
     * <p>Every byte must be an ASCII character of the vector. Nothing but the vector is allocated.
     *
     * @param bytes the buffer; not kept and not changed
     * @param offset the index of the first byte of the text
     * @param length the number of bytes of the text
     * @return the vector
     * @throws CvssParseException if the text breaks a rule; its index counts from the offset
     * @throws IndexOutOfBoundsException if the range is not within the buffer
     */
    public static CvssVector parse(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        CvssVector vector = CvssQuickReader.read(bytes, offset, length);
        if (vector != null) {
            return vector;
        }
        int quoted = Math.min(length, CvssParseException.QUOTED);
        return CvssCarefulReader.readStrict(new String(bytes, offset, quoted, StandardCharsets.ISO_8859_1));
    }

    /**
     * Parses a vector that may have the defects of {@link CvssDeviation}, except a missing prefix.
     *
     * @param text the text
     * @return the vector and the defects seen
     * @throws CvssParseException if the text breaks any other rule
     */
    public static CvssLenientResult parseLenient(String text) {
        return CvssCarefulReader.readLenient(Objects.requireNonNull(text, "text"), null);
    }

    /**
     * Parses a vector of a known version that may have the defects of {@link CvssDeviation}.
     *
     * @param text the text, with or without its prefix
     * @param version the version that the feed says; a text with the prefix of another version is refused
     * @return the vector and the defects seen
     * @throws CvssParseException if the text breaks any other rule
     */
    public static CvssLenientResult parseLenient(String text, CvssVersion version) {
        return CvssCarefulReader.readLenient(
                Objects.requireNonNull(text, "text"), Objects.requireNonNull(version, "version"));
    }

    /**
     * Returns a builder of a vector without metrics.
     *
     * @param version the version
     * @return a new builder
     */
    public static Builder builder(CvssVersion version) {
        return new Builder(CvssVector.empty(version), 0);
    }

    /**
     * Returns a builder that begins with the metrics of this vector.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this, -1L);
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public CvssVersion version() {
        return metrics >>> VERSION_SHIFT == 2
                ? CvssVersion.V4_0
                : metrics >>> VERSION_SHIFT == 1 ? CvssVersion.V3_1 : CvssVersion.V3_0;
    }

    /**
     * Returns the score that the given metrics lead to.
     *
     * <p>In v3.x this is the environmental score if an environmental metric other than X is given, else the temporal
     * score if a temporal one is, else the base score. In v4.0 there is one score, of all metrics; see
     * {@link #nomenclature()}.
     *
     * @return the score
     */
    public CvssScore score() {
        if (isVersion4()) {
            return CvssScore.at(Cvss4Tables.score(effectiveState()));
        }
        return CvssScore.at(hasEnvironmental() ? environmental3() : temporal3());
    }

    /**
     * Returns the base score of a v3.x vector, whatever other metrics are given.
     *
     * @return the base score
     * @throws UnsupportedOperationException if this is a v4.0 vector, which has one score
     */
    public CvssScore baseScore() {
        requireVersion3("base");
        return CvssScore.at(base3());
    }

    /**
     * Returns the temporal score of a v3.x vector; the base score where no temporal metric other than X is given.
     *
     * @return the temporal score
     * @throws UnsupportedOperationException if this is a v4.0 vector, which has one score
     */
    public CvssScore temporalScore() {
        requireVersion3("temporal");
        return CvssScore.at(temporal3());
    }

    /**
     * Returns the environmental score of a v3.x vector; the temporal score where no environmental metric other than X is
     * given.
     *
     * @return the environmental score
     * @throws UnsupportedOperationException if this is a v4.0 vector, which has one score
     */
    public CvssScore environmentalScore() {
        requireVersion3("environmental");
        return CvssScore.at(hasEnvironmental() ? environmental3() : temporal3());
    }

    /**
     * Returns the qualitative severity rating of {@link #score()}.
     *
     * @return the rating
     */
    public CvssSeverity severity() {
        return score().severity();
    }

    /**
     * Returns the name of the metric groups that the score of a v4.0 vector rests on.
     *
     * @return the nomenclature
     * @throws UnsupportedOperationException if this is a v3.x vector
     */
    public CvssNomenclature nomenclature() {
        requireVersion4("nomenclature");
        if ((metrics & THREAT_4) != THREAT_4) {
            return hasEnvironmental() ? CvssNomenclature.CVSS_BTE : CvssNomenclature.CVSS_BT;
        }
        return hasEnvironmental() ? CvssNomenclature.CVSS_BE : CvssNomenclature.CVSS_B;
    }

    /**
     * Returns the MacroVector of the effective metrics of a v4.0 vector.
     *
     * @return the MacroVector
     * @throws UnsupportedOperationException if this is a v3.x vector
     */
    public CvssMacroVector macroVector() {
        requireVersion4("MacroVector");
        return CvssMacroVector.of(this);
    }

    /**
     * Returns how the score comes about.
     *
     * @return the sub-scores of v3.x, or the equivalence classes and severity distances of v4.0
     */
    public CvssExplanation explanation() {
        return isVersion4() ? Cvss4Explainer.explain(this) : Cvss3Explainer.explain(this);
    }

    /**
     * Returns the effective exploitability metrics.
     *
     * @return how hard the vulnerability is to exploit
     */
    public CvssExploitability exploitability() {
        return CvssExploitability.of(this);
    }

    /**
     * Returns the value of a metric as it is given.
     *
     * @param <V> the type of the value
     * @param metric a metric of the version of this vector
     * @return the value; X where the metric is absent
     * @throws IllegalArgumentException if the metric is of another version
     */
    public <V extends CvssMetricValue> V metric(CvssMetric<V> metric) {
        requireMetric(metric);
        List<V> values = metric.values();
        if (!metric.isModified()) {
            return values.get((int) (metrics >>> metric.shift() & metric.field()));
        }
        return (mask >>> metric.shift() & metric.field()) == 0
                ? values.get(values.size() - 1)
                : values.get((int) (metrics >>> metric.shift() + MODIFIED_SHIFT & metric.field()));
    }

    /**
     * Returns the value of a metric that the score uses.
     *
     * <p>For a base metric this is the value of its modified metric where that is given. In v4.0, an exploit maturity that
     * is X counts as attacked, and a security requirement that is X as high. In every other case it is the value itself.
     *
     * @param <V> the type of the value
     * @param metric a metric of the version of this vector
     * @return the value
     * @throws IllegalArgumentException if the metric is of another version
     */
    public <V extends CvssMetricValue> V effective(CvssMetric<V> metric) {
        requireMetric(metric);
        if (!metric.isOptional() && (mask >>> metric.shift() & metric.field()) != 0) {
            int index = (int) (metrics >>> metric.shift() + MODIFIED_SHIFT & metric.field());
            return metric.effectiveValues().get(index);
        }
        V value = metric(metric);
        boolean hasDefault = isVersion4()
                && metric.isOptional()
                && !metric.isModified()
                && metric.group() != CvssMetricGroup.SUPPLEMENTAL;
        return hasDefault && value.isNotDefined() ? metric.values().get(0) : value;
    }

    /**
     * Returns the metrics that are given with a value other than X.
     *
     * @return the values by metric, in the order of the specification, immutable
     */
    public Map<CvssMetric<?>, CvssMetricValue> metrics() {
        Map<CvssMetric<?>, CvssMetricValue> given = new LinkedHashMap<>();
        for (CvssMetric<?> metric : metrics(version())) {
            CvssMetricValue value = metric(metric);
            if (!value.isNotDefined()) {
                given.put(metric, value);
            }
        }
        return Collections.unmodifiableMap(given);
    }

    /**
     * Returns this vector with another value of one metric.
     *
     * @param <V> the type of the value
     * @param metric a metric of the version of this vector
     * @param value the value; X removes the metric
     * @return the vector
     * @throws IllegalArgumentException if the metric is of another version or does not take the value
     */
    public <V extends CvssMetricValue> CvssVector with(CvssMetric<V> metric, V value) {
        requireMetric(metric);
        Objects.requireNonNull(value, "value");
        return withAny(metric, value);
    }

    CvssVector withAny(CvssMetric<?> metric, CvssMetricValue value) {
        long index = metric.indexOf(value);
        long field = metric.field() << metric.shift();
        if (!metric.isModified()) {
            return new CvssVector(metrics & ~field | index << metric.shift(), mask);
        }
        long rest = metrics & ~(field << MODIFIED_SHIFT);
        return value.isNotDefined()
                ? new CvssVector(rest, mask & (int) ~field)
                : new CvssVector(rest | index << metric.shift() + MODIFIED_SHIFT, mask | (int) field);
    }

    private boolean isVersion4() {
        return metrics >>> 62 != 0;
    }

    boolean hasEnvironmental() {
        long requirements = isVersion4() ? REQUIREMENTS_4 : REQUIREMENTS_3;
        return mask != 0 || (metrics & requirements) != requirements;
    }

    /** Returns the packed state with every modified metric in the place of its base metric. */
    private int effectiveState() {
        int modified = (int) (metrics >>> MODIFIED_SHIFT) & (isVersion4() ? MODIFIED_4 : MODIFIED_3);
        return (int) metrics & (1 << MODIFIED_SHIFT) - 1 & ~mask | modified;
    }

    /** Returns 0 for v3.0 and 1 for v3.1. */
    private int version3() {
        return (int) (metrics >>> VERSION_SHIFT) & 1;
    }

    private int base3() {
        return Cvss3Tables.base(version3(), (int) metrics);
    }

    private int temporal3() {
        return Cvss3Tables.temporal(version3(), base3(), (int) metrics);
    }

    private int environmental3() {
        int state = effectiveState();
        return Cvss3Tables.temporal(version3(), Cvss3Tables.modified(version3(), state), state);
    }

    private void requireMetric(CvssMetric<?> metric) {
        if (!metric.isIn(version())) {
            throw new IllegalArgumentException("Metric must be one of CVSS " + version() + ", but was '" + metric.code()
                    + "' of CVSS " + (isVersion4() ? "3.x" : "4.0"));
        }
    }

    private void requireVersion3(String score) {
        if (isVersion4()) {
            throw CvssVersion.refusal(
                    "CVSS version must be 3.0 or 3.1 to have a separate " + score + " score, but was 4.0");
        }
    }

    private void requireVersion4(String what) {
        if (!isVersion4()) {
            throw CvssVersion.refusal("CVSS version must be 4.0 to have a " + what + ", but was " + version());
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CvssVector other && metrics == other.metrics && mask == other.mask;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(metrics) + mask;
    }

    /**
     * Returns the canonical text: the metrics in the order of the specification, without those that are X.
     *
     * @return the text, which {@link #parse(String)} turns into an equal vector
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(64).append("CVSS:").append(version());
        for (Map.Entry<CvssMetric<?>, CvssMetricValue> entry : metrics().entrySet()) {
            text.append('/').append(entry.getKey().code());
            text.append(':').append(entry.getValue().code());
        }
        return text.toString();
    }

    /**
     * A builder of vectors with typed metrics, obtained from {@link CvssVector#builder(CvssVersion)}.
     *
     * <p>This class is mutable and not thread-safe.
     */
    public static final class Builder {
        private CvssVector vector;
        private long set;

        private Builder(CvssVector vector, long set) {
            this.vector = vector;
            this.set = set;
        }

        /**
         * Sets a metric; a later value replaces an earlier one.
         *
         * @param <V> the type of the value
         * @param metric a metric of the version of the vector
         * @param value the value; X for an optional metric means that it is absent
         * @return this builder
         * @throws IllegalArgumentException if the metric is of another version or does not take the value
         */
        public <V extends CvssMetricValue> Builder set(CvssMetric<V> metric, V value) {
            vector = vector.with(metric, value);
            set |= metric.isOptional() ? 0 : metric.field() << metric.shift();
            return this;
        }

        /**
         * Returns the vector.
         *
         * @return the vector
         * @throws IllegalStateException if a base metric is not set
         */
        public CvssVector build() {
            for (CvssMetric<?> metric : metrics(vector.version())) {
                if (!metric.isOptional() && (set >>> metric.shift() & metric.field()) == 0) {
                    throw new IllegalStateException("Metric " + metric + " must be set before build");
                }
            }
            return vector;
        }
    }
}
