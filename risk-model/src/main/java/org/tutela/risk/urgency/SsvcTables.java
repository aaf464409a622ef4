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

    private static final DecisionTable DEPLOYER = table(
            "Deployer Patch Application Priority",
            ImmutableList.of(
                    DecisionPoint.of("Exploitation", "1.1.0", "none", "public poc", "active"),
                    DecisionPoint.of("System Exposure", "1.0.1", "small", "controlled", "open"),
                    DecisionPoint.of("Automatable", "2.0.0", "no", "yes"),
                    DecisionPoint.of("Human Impact", "2.0.2", "low", "medium", "high", "very high")),
            DecisionPoint.of(
                    "Defer, Scheduled, Out-of-Cycle, Immediate",
                    "1.0.0",
                    "defer",
                    "scheduled",
                    "out-of-cycle",
                    "immediate"),
            "DT_DP 1.0.0",
            "none,small,no,low,defer",
            "none,small,no,medium,defer",
            "none,small,no,high,scheduled",
            "none,small,no,very high,scheduled",
            "none,small,yes,low,defer",
            "none,small,yes,medium,scheduled",
            "none,small,yes,high,scheduled",
            "none,small,yes,very high,scheduled",
            "none,controlled,no,low,defer",
            "none,controlled,no,medium,scheduled",
            "none,controlled,no,high,scheduled",
            "none,controlled,no,very high,scheduled",
            "none,controlled,yes,low,scheduled",
            "none,controlled,yes,medium,scheduled",
            "none,controlled,yes,high,scheduled",
            "none,controlled,yes,very high,scheduled",
            "none,open,no,low,defer",
            "none,open,no,medium,scheduled",
            "none,open,no,high,scheduled",
            "none,open,no,very high,scheduled",
            "none,open,yes,low,scheduled",
            "none,open,yes,medium,scheduled",
            "none,open,yes,high,scheduled",
            "none,open,yes,very high,out-of-cycle",
            "public poc,small,no,low,defer",
            "public poc,small,no,medium,scheduled",
            "public poc,small,no,high,scheduled",
            "public poc,small,no,very high,scheduled",
            "public poc,small,yes,low,scheduled",
            "public poc,small,yes,medium,scheduled",
            "public poc,small,yes,high,scheduled",
            "public poc,small,yes,very high,scheduled",
            "public poc,controlled,no,low,defer",
            "public poc,controlled,no,medium,scheduled",
            "public poc,controlled,no,high,scheduled",
            "public poc,controlled,no,very high,scheduled",
            "public poc,controlled,yes,low,scheduled",
            "public poc,controlled,yes,medium,scheduled",
            "public poc,controlled,yes,high,scheduled",
            "public poc,controlled,yes,very high,out-of-cycle",
            "public poc,open,no,low,scheduled",
            "public poc,open,no,medium,scheduled",
            "public poc,open,no,high,scheduled",
            "public poc,open,no,very high,out-of-cycle",
            "public poc,open,yes,low,scheduled",
            "public poc,open,yes,medium,scheduled",
            "public poc,open,yes,high,out-of-cycle",
            "public poc,open,yes,very high,out-of-cycle",
            "active,small,no,low,scheduled",
            "active,small,no,medium,scheduled",
            "active,small,no,high,out-of-cycle",
            "active,small,no,very high,out-of-cycle",
            "active,small,yes,low,scheduled",
            "active,small,yes,medium,out-of-cycle",
            "active,small,yes,high,out-of-cycle",
            "active,small,yes,very high,out-of-cycle",
            "active,controlled,no,low,scheduled",
            "active,controlled,no,medium,scheduled",
            "active,controlled,no,high,out-of-cycle",
            "active,controlled,no,very high,out-of-cycle",
            "active,controlled,yes,low,out-of-cycle",
            "active,controlled,yes,medium,out-of-cycle",
            "active,controlled,yes,high,out-of-cycle",
            "active,controlled,yes,very high,out-of-cycle",
            "active,open,no,low,scheduled",
            "active,open,no,medium,out-of-cycle",
            "active,open,no,high,out-of-cycle",
            "active,open,no,very high,immediate",
            "active,open,yes,low,out-of-cycle",
            "active,open,yes,medium,out-of-cycle",
            "active,open,yes,high,immediate",
            "active,open,yes,very high,immediate");

    private static final DecisionTable UTILITY = table(
            "Utility",
            ImmutableList.of(
                    DecisionPoint.of("Automatable", "2.0.0", "no", "yes"),
                    DecisionPoint.of("Value Density", "1.0.0", "diffuse", "concentrated")),
            DecisionPoint.of("Utility", "1.0.1", "laborious", "efficient", "super effective"),
            "DT_U 1.0.0",
            "no,diffuse,laborious",
            "no,concentrated,efficient",
            "yes,diffuse,efficient",
            "yes,concentrated,super effective");

    private static final DecisionTable PUBLIC_SAFETY_IMPACT = table(
            "Public Safety Impact",
            ImmutableList.of(
                    DecisionPoint.of("Safety Impact", "2.0.1", "negligible", "marginal", "critical", "catastrophic")),
            DecisionPoint.of("Public Safety Impact", "2.0.1", "minimal", "significant"),
            "DT_PSI 1.0.0",
            "negligible,minimal",
            "marginal,significant",
            "critical,significant",
            "catastrophic,significant");

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

    /**
     * Returns the table by which those who operate a device order the application of patches, version 1.0.0. The tree of SSVC
     * version 1, by which the published case of CVE-2018-14781 came out as out-of-cycle, asked other questions; it is not here.
     *
     * @return the table, 72 rows
     */
    public static DecisionTable deployer() {
        return DEPLOYER;
    }

    /**
     * Returns the table that joins automation and value density to utility, version 1.0.0.
     *
     * @return the table, 4 rows
     */
    public static DecisionTable utility() {
        return UTILITY;
    }

    /**
     * Returns the table that makes public safety impact of safety impact, version 1.0.0.
     *
     * @return the table, 4 rows
     */
    public static DecisionTable publicSafetyImpact() {
        return PUBLIC_SAFETY_IMPACT;
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
