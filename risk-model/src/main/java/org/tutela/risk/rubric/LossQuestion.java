package org.tutela.risk.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.device.SecurityObjective;

/**
 * A question of the rubric on how much of a category of data an attacker can read, change or withhold.
 *
 * <p>There is one for each of six categories and three objectives, except for reading the data of persons, which
 * {@link FactQuestion#XCP} and {@link FactQuestion#XCPM} ask for. All of them are always asked.
 */
public enum LossQuestion implements RubricQuestion<LossAnswer> {
    /** What of data of persons an attacker can change or delete. */
    XIP(SecurityObjective.INTEGRITY, RubricData.PERSON),
    /** What of data of persons an attacker can withhold. */
    XAP(SecurityObjective.AVAILABILITY, RubricData.PERSON),
    /** What of data of diagnosis or monitoring an attacker can read. */
    XCD(SecurityObjective.CONFIDENTIALITY, RubricData.DIAGNOSIS),
    /** What of data of diagnosis or monitoring an attacker can change or delete. */
    XID(SecurityObjective.INTEGRITY, RubricData.DIAGNOSIS),
    /** What of data of diagnosis or monitoring an attacker can withhold. */
    XAD(SecurityObjective.AVAILABILITY, RubricData.DIAGNOSIS),
    /** What of data of therapy an attacker can read. */
    XCT(SecurityObjective.CONFIDENTIALITY, RubricData.THERAPY),
    /** What of data of therapy an attacker can change or delete. */
    XIT(SecurityObjective.INTEGRITY, RubricData.THERAPY),
    /** What of data of therapy an attacker can withhold. */
    XAT(SecurityObjective.AVAILABILITY, RubricData.THERAPY),
    /** What of data of the workflow an attacker can read. */
    XCW(SecurityObjective.CONFIDENTIALITY, RubricData.WORKFLOW),
    /** What of data of the workflow an attacker can change or delete. */
    XIW(SecurityObjective.INTEGRITY, RubricData.WORKFLOW),
    /** What of data of the workflow an attacker can withhold. */
    XAW(SecurityObjective.AVAILABILITY, RubricData.WORKFLOW),
    /** What of secrets an attacker can read. */
    XCS(SecurityObjective.CONFIDENTIALITY, RubricData.SECRETS),
    /** What of secrets an attacker can change or delete. */
    XIS(SecurityObjective.INTEGRITY, RubricData.SECRETS),
    /** What of secrets an attacker can withhold. */
    XAS(SecurityObjective.AVAILABILITY, RubricData.SECRETS),
    /** What of other critical data an attacker can read. */
    XCO(SecurityObjective.CONFIDENTIALITY, RubricData.OTHER),
    /** What of other critical data an attacker can change or delete. */
    XIO(SecurityObjective.INTEGRITY, RubricData.OTHER),
    /** What of other critical data an attacker can withhold. */
    XAO(SecurityObjective.AVAILABILITY, RubricData.OTHER);

    private static final ImmutableList<LossAnswer> ANSWERS = ImmutableList.copyOf(LossAnswer.values());

    private final SecurityObjective objective;
    private final RubricData data;

    LossQuestion(SecurityObjective objective, RubricData data) {
        this.objective = objective;
        this.data = data;
    }

    /**
     * Returns what of the data is lost.
     *
     * @return confidentiality, integrity or availability
     */
    public SecurityObjective objective() {
        return objective;
    }

    /**
     * Returns the category of the data.
     *
     * @return the category
     */
    public RubricData data() {
        return data;
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public String metric() {
        return name().substring(1, 2);
    }

    @Override
    public List<LossAnswer> answers() {
        return ANSWERS;
    }

    @Override
    public String english() {
        String verb = switch (name().charAt(1)) {
            case 'C' -> "read";
            case 'I' -> "change or delete";
            default -> "make inaccessible";
        };
        return "How much can the attacker " + verb + " of " + data.english() + "?";
    }
}
