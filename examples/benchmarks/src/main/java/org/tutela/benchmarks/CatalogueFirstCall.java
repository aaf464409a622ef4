package org.tutela.benchmarks;

import org.tutela.annexi.AnnexI;
import org.tutela.annexi.ClauseCatalog;

/** Times the first call for an edition in a fresh JVM, with all loading of classes; run it several times. */
public final class CatalogueFirstCall {
    private CatalogueFirstCall() {}

    /**
     * Prints the edition and how long it took to make it.
     *
     * @param args {@code ivdr}, or none for the MDR
     */
    public static void main(String[] args) {
        boolean isIvdr = args.length > 0 && args[0].equals("ivdr");
        long start = System.nanoTime();
        ClauseCatalog catalog = isIvdr ? AnnexI.ivdr() : AnnexI.mdr();
        long end = System.nanoTime();
        System.out.println(catalog + " first call " + (end - start) / 1_000 + " us");
    }
}
