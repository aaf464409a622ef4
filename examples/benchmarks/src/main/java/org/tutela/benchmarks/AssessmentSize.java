package org.tutela.benchmarks;

import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.policy.RiskPolicies;

/** Measures what stays in memory: the heap in use after collection, before and after. Run with {@code -XX:+UseSerialGC}. */
public final class AssessmentSize {

    private static final int COPIES = 8;

    private AssessmentSize() {}

    /**
     * Prints bytes for each risk.
     *
     * @param args the number of risks, or none for 10,000
     */
    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        RiskAssessor assessor = RiskAssessor.of(RiskPolicies.euMdr());
        assessor.assess(RiskFile.of(LargeRiskFile.content(1)));
        long empty = used();
        RiskFileContent content = LargeRiskFile.content(size);
        long given = used();
        RiskFile file = RiskFile.of(content);
        long checked = used();
        RiskAssessment[] assessments = new RiskAssessment[COPIES];
        for (int i = 0; i < COPIES; i++) {
            assessments[i] = assessor.assess(file);
        }
        long assessed = used();
        RiskResult[] results = assessments[0].risks().toArray(new RiskResult[0]);
        long held = used();
        print("content", given - empty, size);
        print("checked file beyond its content", checked - given, size);
        print("assessment beyond its file", (assessed - checked) / COPIES, size);
        print("all results at once beyond their assessment", held - assessed, size);
        System.out.println("held " + assessments.length + " assessments, " + results.length + " results of " + file);
    }

    private static void print(String what, long bytes, int size) {
        System.out.println(what + ": " + bytes / size + " bytes for each risk");
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
