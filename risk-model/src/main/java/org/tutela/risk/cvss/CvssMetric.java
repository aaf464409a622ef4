package org.tutela.risk.cvss;

import java.util.List;

/**
 * A metric of CVSS, such as AV, with the type of its values.
 *
 * <p>The metrics are the constants of {@link Cvss3Metrics} and {@link Cvss4Metrics}. The type parameter lets the compiler
 * refuse a value of another metric; a value that the metric does not take, such as {@link UserInteraction#REQUIRED} in
 * v4.0, is refused at run time.
 *
 * <p>A metric also knows its place in the packed form of {@link CvssVector}; a modified metric is packed at the place of
 * the base metric that it replaces. This class is immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
public final class CvssMetric<V extends CvssMetricValue> {
    private final String code;
    private final String title;
    private final CvssMetricGroup group;
    private final boolean version3;
    private final List<V> values;
    private final List<V> effectiveValues;
    private final int shift;
    private final long field;
    private final boolean modified;

    private CvssMetric(
            String code,
            String title,
            CvssMetricGroup group,
            boolean version3,
            List<V> values,
            List<V> effectiveValues,
            int shift,
            int width,
            boolean modified) {
        this.code = code;
        this.title = title;
        this.group = group;
        this.version3 = version3;
        this.values = values;
        this.effectiveValues = effectiveValues;
        this.shift = shift;
        this.field = (1L << width) - 1;
        this.modified = modified;
    }

    /** Makes a metric of CVSS v3.x; the packed value is the position in the list. */
    static <V extends CvssMetricValue> CvssMetric<V> of3(
            String code, String title, CvssMetricGroup group, int shift, int width, List<V> values) {
        return new CvssMetric<>(code, title, group, true, values, values, shift, width, false);
    }

    /** Makes a metric of CVSS v4.0; the packed value is the position in the list. */
    static <V extends CvssMetricValue> CvssMetric<V> of4(
            String code, String title, CvssMetricGroup group, int shift, int width, List<V> values) {
        return new CvssMetric<>(code, title, group, false, values, values, shift, width, false);
    }

    /** Makes a base metric of CVSS v4.0 whose modified metric takes more values than the metric itself. */
    static <V extends CvssMetricValue> CvssMetric<V> of4(
            String code,
            String title,
            CvssMetricGroup group,
            int shift,
            int width,
            List<V> values,
            List<V> effectiveValues) {
        return new CvssMetric<>(code, title, group, false, values, effectiveValues, shift, width, false);
    }

    /** Makes the modified metric of a base metric; its values are those given, X among them and last. */
    static <V extends CvssMetricValue> CvssMetric<V> modified(CvssMetric<V> base, List<V> values) {
        String title = "Modified " + Character.toLowerCase(base.title.charAt(0)) + base.title.substring(1);
        int width = Long.bitCount(base.field);
        return new CvssMetric<>(
                "M" + base.code,
                title,
                CvssMetricGroup.ENVIRONMENTAL,
                base.version3,
                values,
                values,
                base.shift,
                width,
                true);
    }

    /**
     * Returns the text of the metric in a vector, such as {@code MAV}.
     *
     * @return the text, upper case
     */
    public String code() {
        return code;
    }

    /**
     * Returns the name of the metric, such as {@code Modified attack vector}.
     *
     * @return the name in English
     */
    public String title() {
        return title;
    }

    /**
     * Returns the group that the metric belongs to.
     *
     * @return the group
     */
    public CvssMetricGroup group() {
        return group;
    }

    /**
     * Returns the values that the metric takes.
     *
     * @return the values, the most severe first in base metrics, X last, immutable
     */
    public List<V> values() {
        return values;
    }

    /**
     * Returns whether the metric is optional, which is whether it takes the value X.
     *
     * @return false for base metrics alone
     */
    public boolean isOptional() {
        return group != CvssMetricGroup.BASE;
    }

    /**
     * Returns whether a vector of the given version has the metric.
     *
     * @param version the version
     * @return true if the metric belongs to the version
     */
    public boolean isIn(CvssVersion version) {
        return version.isVersion3() == version3;
    }

    /**
     * Returns the text of the metric, the same as {@link #code()}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return code;
    }

    /** Returns the values that may stand in the place of this metric in an effective state, by their packed value. */
    List<V> effectiveValues() {
        return effectiveValues;
    }

    boolean isModified() {
        return modified;
    }

    /** Returns where the value lies in the packed state; for a modified metric where its base metric lies. */
    int shift() {
        return shift;
    }

    /** Returns the bits of the packed value, at the low end. */
    long field() {
        return field;
    }

    /** Returns the packed value. */
    int indexOf(CvssMetricValue value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == value) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "Value of metric " + code + " must be one of " + codes() + ", but was '" + value.code() + "'");
    }

    /** Returns the texts of the values as a list for messages, such as {@code [N, A, L, P]}. */
    String codes() {
        StringBuilder text = new StringBuilder("[");
        for (V value : values) {
            text.append(text.length() == 1 ? "" : ", ").append(value.code());
        }
        return text.append(']').toString();
    }
}
