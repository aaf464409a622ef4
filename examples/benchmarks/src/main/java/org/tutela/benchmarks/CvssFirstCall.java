package org.tutela.benchmarks;

import org.tutela.risk.cvss.CvssScore;
import org.tutela.risk.cvss.CvssVector;

/** Times the first parse and score in a fresh JVM, with all loading of classes and tables; run it several times. */
public final class CvssFirstCall {
    private CvssFirstCall() {}

    /**
     * Prints the score of a vector and how long it took.
     *
     * @param args the vector, or none
     */
    public static void main(String[] args) {
        String text =
                args.length > 0 ? args[0] : "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P/MAV:A";
        long start = System.nanoTime();
        CvssScore score = CvssVector.parse(text).score();
        long end = System.nanoTime();
        System.out.println(text + " " + score + " first call " + (end - start) / 1_000 + " us");
    }
}
