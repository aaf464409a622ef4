package org.tutela.annexi.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.annexi.IvdrAnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;

/**
 * Which clauses a security capability serves. The map is ours: the guidance lists capabilities (Table 3) and clauses (Table 1) and
 * does not join them. A control of a capability can serve further clauses; the manufacturer says which.
 */
public final class CapabilityClauses {

    private CapabilityClauses() {}

    /**
     * Returns the clauses that a capability serves first.
     *
     * @param capability the capability
     * @param instrument {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the clauses in the order of the law, immutable, never empty for the two regulations
     */
    public static List<ClauseId> of(SecurityCapability capability, Instrument instrument) {
        requireNonNull(capability, "capability");
        if (instrument.equals(Instrument.MDR)) {
            return mdr(capability);
        }
        return instrument.equals(Instrument.IVDR) ? ivdr(capability) : ImmutableList.of();
    }

    /**
     * Returns the capabilities that serve a clause first.
     *
     * @param clause the clause
     * @return the capabilities in the order of their codes, immutable, often empty
     */
    public static List<SecurityCapability> serving(ClauseId clause) {
        ImmutableList.Builder<SecurityCapability> result = ImmutableList.builder();
        for (SecurityCapability capability : SecurityCapability.values()) {
            if (of(capability, clause.instrument()).contains(clause)) {
                result.add(capability);
            }
        }
        return result.build();
    }

    private static List<ClauseId> mdr(SecurityCapability capability) {
        return switch (capability) {
            case ALOF -> ImmutableList.of(MdrAnnexI.CLAUSE_17_4, MdrAnnexI.CLAUSE_18_8);
            case AUDT, RDMP -> ImmutableList.of(MdrAnnexI.CLAUSE_17_2);
            case AUTH, PAUT, PLOK -> ImmutableList.of(MdrAnnexI.CLAUSE_18_8);
            case CNFS -> ImmutableList.of(MdrAnnexI.CLAUSE_17_4, MdrAnnexI.CLAUSE_23_4_AB);
            case CSUP -> ImmutableList.of(MdrAnnexI.CLAUSE_17_2, MdrAnnexI.CLAUSE_23_4_K);
            case DIDT, STCF -> ImmutableList.of(MdrAnnexI.CLAUSE_3);
            case DTBK -> ImmutableList.of(MdrAnnexI.CLAUSE_17_1);
            case EMRG -> ImmutableList.of(MdrAnnexI.CLAUSE_1, MdrAnnexI.CLAUSE_4);
            case IGAU -> ImmutableList.of(MdrAnnexI.CLAUSE_17_1, MdrAnnexI.CLAUSE_17_2);
            case MLDP, TXCF -> ImmutableList.of(MdrAnnexI.CLAUSE_17_4);
            case NAUT -> ImmutableList.of(MdrAnnexI.CLAUSE_14_1, MdrAnnexI.CLAUSE_18_8);
            case SAHD -> ImmutableList.of(MdrAnnexI.CLAUSE_17_2, MdrAnnexI.CLAUSE_17_4);
            case SGUD -> ImmutableList.of(MdrAnnexI.CLAUSE_23_4);
            case TXIG -> ImmutableList.of(MdrAnnexI.CLAUSE_14_2_D, MdrAnnexI.CLAUSE_17_1);
        };
    }

    /** The IVDR has no clause against unauthorised access; minimum IT requirements (16.4) name it. */
    private static List<ClauseId> ivdr(SecurityCapability capability) {
        return switch (capability) {
            case ALOF, AUTH, PAUT, PLOK, MLDP, TXCF -> ImmutableList.of(IvdrAnnexI.CLAUSE_16_4);
            case AUDT, RDMP -> ImmutableList.of(IvdrAnnexI.CLAUSE_16_2);
            case CNFS -> ImmutableList.of(IvdrAnnexI.CLAUSE_16_4, IvdrAnnexI.CLAUSE_20_4_1_AH);
            case CSUP -> ImmutableList.of(IvdrAnnexI.CLAUSE_16_2, IvdrAnnexI.CLAUSE_20_4_1_S);
            case DIDT, STCF -> ImmutableList.of(IvdrAnnexI.CLAUSE_3);
            case DTBK -> ImmutableList.of(IvdrAnnexI.CLAUSE_16_1);
            case EMRG -> ImmutableList.of(IvdrAnnexI.CLAUSE_1, IvdrAnnexI.CLAUSE_4);
            case IGAU -> ImmutableList.of(IvdrAnnexI.CLAUSE_16_1, IvdrAnnexI.CLAUSE_16_2);
            case NAUT -> ImmutableList.of(IvdrAnnexI.CLAUSE_13_1, IvdrAnnexI.CLAUSE_16_4);
            case SAHD -> ImmutableList.of(IvdrAnnexI.CLAUSE_16_2, IvdrAnnexI.CLAUSE_16_4);
            case SGUD -> ImmutableList.of(IvdrAnnexI.CLAUSE_20_4_1);
            case TXIG -> ImmutableList.of(IvdrAnnexI.CLAUSE_13_2_D, IvdrAnnexI.CLAUSE_16_1);
        };
    }
}
