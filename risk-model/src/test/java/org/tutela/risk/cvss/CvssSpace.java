package org.tutela.risk.cvss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through every combination of values of metrics. */
final class CvssSpace {
    /** The base metrics, the most severe value first. */
    static final String[] BASE_3 = {"AV:NALP", "AC:LH", "PR:NLH", "UI:NR", "S:CU", "C:HLN", "I:HLN", "A:HLN"};

    static final String[] BASE_4 = {
        "AV:NALP", "AC:LH", "AT:NP", "PR:NLH", "UI:NPA", "VC:HLN", "VI:HLN", "VA:HLN", "SC:HLN", "SI:HLN", "SA:HLN"
    };

    private CvssSpace() {}

    /** Returns every vector of the metrics, each given as its name and its values of one letter. */
    static List<String> vectors(String version, String... metrics) {
        List<String> vectors = new ArrayList<>(List.of("CVSS:" + version));
        for (String metric : metrics) {
            int colon = metric.indexOf(':');
            List<String> longer = new ArrayList<>();
            for (String vector : vectors) {
                for (char value : metric.substring(colon + 1).toCharArray()) {
                    longer.add(vector + "/" + metric.substring(0, colon) + ":" + value);
                }
            }
            vectors = longer;
        }
        return vectors;
    }

    /** Calls an action with every vector that differs from the given one by the next less severe value of one metric. */
    static void lessSevere(String vector, String[] metrics, Consumer<String> action) {
        for (String metric : metrics) {
            String name = metric.substring(0, metric.indexOf(':'));
            String values = metric.substring(metric.indexOf(':') + 1);
            int at = vector.indexOf("/" + name + ":") + name.length() + 2;
            int value = values.indexOf(vector.charAt(at));
            if (value < values.length() - 1) {
                action.accept(vector.substring(0, at) + values.charAt(value + 1) + vector.substring(at + 1));
            }
        }
    }
}
