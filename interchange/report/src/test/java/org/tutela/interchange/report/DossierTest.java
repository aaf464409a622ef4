package org.tutela.interchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.tutela.risk.benefit.BenefitRiskOutcome;

class DossierTest {

    @Test
    void of_weighsBenefitAndRiskItself() {
        Dossier dossier = SamplePump.dossier();
        assertEquals(BenefitRiskOutcome.NOT_DEMONSTRATED, dossier.conclusion().outcome());
        assertEquals(
                dossier,
                Dossier.of(dossier.assessment(), dossier.coverage(), dossier.conclusion(), dossier.decision()));
    }

    @Test
    void write_leavesNothingHalfWrittenAndTheStreamOpen() throws Exception {
        int[] calls = new int[2];
        Reports.html().write(SamplePump.dossier(), new OutputStream() {

            @Override
            public void write(int b) {
                throw new AssertionError("Bytes must come at once");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                calls[0]++;
            }

            @Override
            public void close() throws IOException {
                calls[1]++;
            }
        });
        assertEquals(1, calls[0]);
        assertEquals(0, calls[1]);
    }

    @Test
    void of_refusesNull() {
        Dossier dossier = SamplePump.dossier();
        NullPointerException thrown =
                assertThrows(NullPointerException.class, () -> Dossier.of(dossier.assessment(), null));
        assertEquals("coverage", thrown.getMessage());
    }
}
