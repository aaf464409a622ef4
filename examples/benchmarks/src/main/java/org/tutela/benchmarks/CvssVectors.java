package org.tutela.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 4,096 random vectors, the same in every run. A mix gives each optional metric with a probability of one half, X among
 * its values.
 */
@State(Scope.Thread)
public class CvssVectors {
    /** How many vectors there are. */
    static final int COUNT = 4_096;

    private static final String[] BASE_3 = {"AV:NALP", "AC:LH", "PR:NLH", "UI:NR", "S:UC", "C:HLN", "I:HLN", "A:HLN"};
    private static final String[] OPTIONAL_3 = {
        "E:XHFPU",
        "RL:XUWTO",
        "RC:XCRU",
        "CR:XHML",
        "IR:XHML",
        "AR:XHML",
        "MAV:XNALP",
        "MAC:XLH",
        "MPR:XNLH",
        "MUI:XNR",
        "MS:XUC",
        "MC:XHLN",
        "MI:XHLN",
        "MA:XHLN"
    };
    private static final String[] BASE_4 = {
        "AV:NALP", "AC:LH", "AT:NP", "PR:NLH", "UI:NPA", "VC:HLN", "VI:HLN", "VA:HLN", "SC:HLN", "SI:HLN", "SA:HLN"
    };
    private static final String[] OPTIONAL_4 = {
        "E:XAPU", "CR:XHML", "IR:XHML", "AR:XHML", "MAV:XNALP", "MAC:XLH", "MAT:XNP", "MPR:XNLH", "MUI:XNPA",
                "MVC:XHLN",
        "MVI:XHLN", "MVA:XHLN", "MSC:XHLN", "MSI:XHLNS", "MSA:XHLNS", "S:XNP", "AU:XNY", "R:XAUI", "V:XDC", "RE:XLMH"
    };
    private static final String[] URGENCY = {"X", "Clear", "Green", "Amber", "Red"};

    /** The set of vectors. */
    @Param({"v31base", "v31mix", "v40base", "v40mix"})
    public String set;

    /** The vectors as text. */
    String[] texts;

    /** The vectors as bytes, one after another, as in the buffer of a feed. */
    byte[] feed;

    /** Where each vector begins in the feed, and where the last one ends. */
    int[] offsets;

    /** Makes the vectors. */
    @Setup
    public void make() {
        Random random = new Random(20_240_229);
        texts = new String[COUNT];
        offsets = new int[COUNT + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            texts[i] = vector(set, random);
            offsets[i] = all.length();
            all.append(texts[i]);
        }
        offsets[COUNT] = all.length();
        feed = all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String vector(String set, Random random) {
        boolean version3 = set.startsWith("v31");
        StringBuilder text = new StringBuilder(version3 ? "CVSS:3.1" : "CVSS:4.0");
        for (String metric : version3 ? BASE_3 : BASE_4) {
            append(text, metric, random);
        }
        if (set.endsWith("mix")) {
            for (String metric : version3 ? OPTIONAL_3 : OPTIONAL_4) {
                if (random.nextBoolean()) {
                    append(text, metric, random);
                }
            }
            if (!version3 && random.nextBoolean()) {
                text.append("/U:").append(URGENCY[random.nextInt(URGENCY.length)]);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String metric, Random random) {
        int values = metric.indexOf(':') + 1;
        text.append('/').append(metric, 0, values);
        text.append(metric.charAt(values + random.nextInt(metric.length() - values)));
    }
}
