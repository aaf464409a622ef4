package org.tutela.risk.cvss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CvssVectorProperties {
    /** Vectors of every version with any of the optional metrics, X among their values. */
    @Provide
    Arbitrary<String> vectors() {
        return Arbitraries.of(CvssVersion.values())
                .flatMap(version -> Arbitraries.randomValue(random -> {
                    StringBuilder text = new StringBuilder("CVSS:").append(version);
                    int percent = random.nextInt(101);
                    for (CvssMetric<?> metric : version.isVersion3() ? Cvss3Metrics.all() : Cvss4Metrics.all()) {
                        if (!metric.isOptional() || random.nextInt(100) < percent) {
                            CvssMetricValue value = metric.values()
                                    .get(random.nextInt(metric.values().size()));
                            text.append('/').append(metric.code()).append(':').append(value.code());
                        }
                    }
                    return text.toString();
                }));
    }

    @Property
    @Label("INV-34 parsing what was printed gives the same vector, and printing what was parsed the same text")
    void parse_isTheInverseOfToString(@ForAll("vectors") String text) {
        CvssVector vector = CvssVector.parse(text);
        String canonical = vector.toString();
        CvssVector again = CvssVector.parse(canonical);

        assertEquals(vector, again);
        assertEquals(canonical, again.toString());
        assertEquals(vector.score(), again.score());
    }

    @Property
    @Label("INV-34 the score is that of the reference, whatever metrics are given, modified, X or omitted")
    void score_equalsTheReference(@ForAll("vectors") String text) {
        CvssVector vector = CvssVector.parse(text);

        assertEquals(CvssReference.score(text), vector.score().toBigDecimal(), text);
    }

    @Property
    @Label("INV-34 the order of the metrics of v3.x has no meaning")
    void parse_takesTheMetricsOfVersion3InAnyOrder(@ForAll("vectors") String text, @ForAll long seed) {
        List<String> parts = new ArrayList<>(List.of(text.split("/")));
        Collections.shuffle(parts.subList(1, parts.size()), new Random(seed));
        String shuffled = String.join("/", parts);
        boolean version3 = text.startsWith("CVSS:3");

        assertEquals(
                CvssVector.parse(text),
                version3
                        ? CvssVector.parse(shuffled)
                        : CvssVector.parseLenient(shuffled).vector());
    }

    @Property
    void score_dependsOnEffectiveMetricsOnly(@ForAll("vectors") String text) {
        CvssVector vector = CvssVector.parse(text);
        if (vector.version() == CvssVersion.V4_0) {
            CvssVector effective = vector;
            for (CvssMetric<?> metric : Cvss4Metrics.all()) {
                CvssMetricValue value = vector.effective(metric);
                boolean held = value != ImpactLevel.SAFETY && metric.group() != CvssMetricGroup.SUPPLEMENTAL;
                if (held && !metric.isModified()) {
                    effective = effective.withAny(metric, value);
                }
                if (metric.isModified() && vector.metric(metric) != ImpactLevel.SAFETY) {
                    effective = effective.withAny(
                            metric, metric.values().get(metric.values().size() - 1));
                }
            }
            assertEquals(vector.score(), effective.score());
            assertEquals(vector.macroVector(), effective.macroVector());
        }
    }

    @Property
    void explanation_refoldsToTheScore(@ForAll("vectors") String text) {
        CvssVector vector = CvssVector.parse(text);
        CvssExplanation explanation = vector.explanation();

        assertEquals(vector.score(), explanation.score());
        assertEquals(vector.score().toBigDecimal(), CvssExplanationTest.refold(vector, explanation), text);
    }

    @Property(tries = 5_000)
    void quickReader_agreesWithTheCarefulReader(@ForAll("vectors") String text, @ForAll long seed) {
        String broken = broken(text, new Random(seed));
        byte[] bytes = broken.getBytes(StandardCharsets.ISO_8859_1);
        CvssVector expected;
        try {
            expected = CvssCarefulReader.readStrict(broken);
        } catch (CvssParseException e) {
            expected = null;
        }

        assertEquals(expected, CvssQuickReader.read(bytes, 0, bytes.length), broken);
    }

    /** Returns the text after some changes of the kind that feeds and attackers make. */
    private static String broken(String text, Random random) {
        String broken = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            String[] parts = broken.split("/", -1);
            int part = random.nextInt(parts.length);
            int at = random.nextInt(broken.length() + 1);
            switch (random.nextInt(7)) {
                case 0:
                    broken = broken + "/" + parts[part];
                    break;
                case 1:
                    broken = broken.replace("/" + parts[part], "");
                    break;
                case 2:
                    broken = broken.substring(0, at) + (char) (random.nextInt(100) + 32) + broken.substring(at);
                    break;
                case 3:
                    broken = broken.substring(0, at);
                    break;
                case 4:
                    String other = parts[random.nextInt(parts.length)];
                    parts[part] = other;
                    broken = String.join("/", parts);
                    break;
                case 5:
                    int next = random.nextInt(parts.length);
                    String kept = parts[part];
                    parts[part] = parts[next];
                    parts[next] = kept;
                    broken = String.join("/", parts);
                    break;
                default:
                    broken = broken
                            + List.of("/", "/U:Red", "/U:X", "/E:A", "/U:Clear", " ", "\0")
                                    .get(random.nextInt(7));
                    break;
            }
        }
        return broken;
    }
}
