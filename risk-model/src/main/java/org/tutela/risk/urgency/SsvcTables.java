package org.tutela.risk.urgency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Source;
import org.tutela.risk.urgency.DecisionTable.Row;

/**
 * The published decision tables of SSVC that this library uses, row by row. They order work and decide no acceptability.
 *
 * <p>The rows are those of the repository CERTCC/SSVC, commit e3b00a2, Copyright Carnegie Mellon University, MIT (SEI)-style licence.
 */
public final class SsvcTables {

    private static final Source SSVC = new Source(
            "SSVC",
            "Stakeholder-Specific Vulnerability Categorization, CERTCC/SSVC@e3b00a2",
            Optional.of("https://github.com/CERTCC/SSVC"));

    private static final DecisionTable SUPPLIER = table(
            "Supplier Patch Development Priority",
            ImmutableList.of(
                    DecisionPoint.of("Exploitation", "1.1.0", "none", "public poc", "active"),
                    DecisionPoint.of("Utility", "1.0.1", "laborious", "efficient", "super effective"),
                    DecisionPoint.of("Technical Impact", "1.0.0", "partial", "total"),
                    DecisionPoint.of("Public Safety Impact", "2.0.1", "minimal", "significant")),
            DecisionPoint.of(
                    "Defer, Scheduled, Out-of-Cycle, Immediate",
                    "1.0.0",
                    "defer",
                    "scheduled",
                    "out-of-cycle",
                    "immediate"),
            "DT_SP 1.0.0",
            "none,laborious,partial,minimal,defer",
            "none,laborious,partial,significant,scheduled",
            "none,laborious,total,minimal,scheduled",
            "none,laborious,total,significant,out-of-cycle",
            "none,efficient,partial,minimal,scheduled",
            "none,efficient,partial,significant,out-of-cycle",
            "none,efficient,total,minimal,scheduled",
            "none,efficient,total,significant,out-of-cycle",
            "none,super effective,partial,minimal,scheduled",
            "none,super effective,partial,significant,out-of-cycle",
            "none,super effective,total,minimal,out-of-cycle",
            "none,super effective,total,significant,out-of-cycle",
            "public poc,laborious,partial,minimal,scheduled",
            "public poc,laborious,partial,significant,out-of-cycle",
            "public poc,laborious,total,minimal,scheduled",
            "public poc,laborious,total,significant,immediate",
            "public poc,efficient,partial,minimal,scheduled",
            "public poc,efficient,partial,significant,immediate",
            "public poc,efficient,total,minimal,out-of-cycle",
            "public poc,efficient,total,significant,immediate",
            "public poc,super effective,partial,minimal,out-of-cycle",
            "public poc,super effective,partial,significant,immediate",
            "public poc,super effective,total,minimal,out-of-cycle",
            "public poc,super effective,total,significant,immediate",
            "active,laborious,partial,minimal,out-of-cycle",
            "active,laborious,partial,significant,immediate",
            "active,laborious,total,minimal,out-of-cycle",
            "active,laborious,total,significant,immediate",
            "active,efficient,partial,minimal,out-of-cycle",
            "active,efficient,partial,significant,immediate",
            "active,efficient,total,minimal,out-of-cycle",
            "active,efficient,total,significant,immediate",
            "active,super effective,partial,minimal,immediate",
            "active,super effective,partial,significant,immediate",
            "active,super effective,total,minimal,immediate",
            "active,super effective,total,significant,immediate");

    private static final DecisionTable HUMAN_IMPACT = table(
            "Human Impact",
            ImmutableList.of(
                    DecisionPoint.of("Safety Impact", "2.0.1", "negligible", "marginal", "critical", "catastrophic"),
                    DecisionPoint.of(
                            "Mission Impact",
                            "2.0.0",
                            "degraded",
                            "mef support crippled",
                            "mef failure",
                            "mission failure")),
            DecisionPoint.of("Human Impact", "2.0.2", "low", "medium", "high", "very high"),
            "DT_HI 1.0.0",
            "negligible,degraded,low",
            "negligible,mef support crippled,low",
            "negligible,mef failure,medium",
            "negligible,mission failure,very high",
            "marginal,degraded,low",
            "marginal,mef support crippled,low",
            "marginal,mef failure,medium",
            "marginal,mission failure,very high",
            "critical,degraded,medium",
            "critical,mef support crippled,high",
            "critical,mef failure,high",
            "critical,mission failure,very high",
            "catastrophic,degraded,very high",
            "catastrophic,mef support crippled,very high",
            "catastrophic,mef failure,very high",
            "catastrophic,mission failure,very high");

    private SsvcTables() {}

    /**
     * Returns the table by which a supplier orders the development of patches, version 1.0.0.
     *
     * @return the table, 36 rows
     */
    public static DecisionTable supplier() {
        return SUPPLIER;
    }

    /**
     * Returns the table that joins safety impact and mission impact to human impact, version 1.0.0.
     *
     * @return the table, 16 rows
     */
    public static DecisionTable humanImpact() {
        return HUMAN_IMPACT;
    }

    private static DecisionTable table(
            String name, List<DecisionPoint> inputs, DecisionPoint outcome, String locator, String... rows) {
        ImmutableList.Builder<Row> built = ImmutableList.builder();
        for (String row : rows) {
            List<String> cells = Splitter.on(',').splitToList(row);
            built.add(new Row(cells.subList(0, inputs.size()), cells.get(inputs.size())));
        }
        return new DecisionTable(name, "1.0.0", inputs, outcome, built.build(), Citation.primary(SSVC, locator));
    }
}
