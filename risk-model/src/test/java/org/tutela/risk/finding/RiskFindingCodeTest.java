package org.tutela.risk.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.attack.AttackText;
import org.tutela.risk.benefit.BenefitText;
import org.tutela.risk.residual.ResidualText;
import org.tutela.risk.surveillance.SurveillanceText;
import org.tutela.risk.trend.TrendText;
import org.tutela.risk.vigilance.VigilanceText;

class RiskFindingCodeTest {

    @Test
    void codes_areUniqueAmongAllTexts() {
        Set<String> seen = new HashSet<>();
        List<List<? extends MessageKey>> all = List.of(
                List.of(RiskFindingCode.values()),
                List.of(PostMarketFindingCode.values()),
                List.of(SurveillanceFindingCode.values()),
                List.of(VigilanceText.values()),
                List.of(TrendText.values()),
                List.of(AttackText.values()),
                List.of(SurveillanceText.values()),
                List.of(ResidualText.values()),
                List.of(BenefitText.values()));
        all.forEach(keys -> keys.forEach(key -> {
            assertTrue(seen.add(key.code()), key.code());
            assertFalse(key.english().isBlank());
        }));
    }

    @Test
    void codes_nameClausesOfBothRegulations() {
        List<FindingCode> codes = new ArrayList<>(List.of(RiskFindingCode.values()));
        codes.addAll(List.of(PostMarketFindingCode.values()));
        codes.addAll(List.of(SurveillanceFindingCode.values()));
        for (FindingCode code : codes) {
            assertTrue(code.code().matches("RISK-[0-9]{3}"), code.code());
            assertEquals(code.code() + "-HINT", code.hint().code());
            code.mdrClauses().forEach(number -> ClauseId.of(Instrument.MDR, "I", number));
            code.ivdrClauses().forEach(number -> ClauseId.of(Instrument.IVDR, "I", number));
            assertEquals(code.mdrClauses().isEmpty(), code.ivdrClauses().isEmpty(), code.code());
        }
    }
}
