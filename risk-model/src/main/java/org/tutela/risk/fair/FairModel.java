package org.tutela.risk.fair;

import static java.util.Objects.requireNonNull;
import static org.tutela.risk.fair.FairVariable.CONTACT_FREQUENCY;
import static org.tutela.risk.fair.FairVariable.CONTROL_STRENGTH;
import static org.tutela.risk.fair.FairVariable.LOSS_MAGNITUDE;
import static org.tutela.risk.fair.FairVariable.PROBABILITY_OF_ACTION;
import static org.tutela.risk.fair.FairVariable.THREAT_CAPABILITY;
import static org.tutela.risk.fair.FairVariable.THREAT_EVENT_FREQUENCY;
import static org.tutela.risk.fair.FairVariable.VULNERABILITY;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.tutela.risk.policy.Profile;
import org.tutela.risk.scenario.RiskId;

/**
 * What is believed about the frequency and magnitude of losses of one risk.
 *
 * <p>The frequency of threat events is given, or is contact frequency times probability of action. Vulnerability is given, or is the
 * share of contests of threat capability against control strength that the attacker wins or draws. Loss magnitude is given. The medical
 * unit of loss is the patient harmed at a severity or worse; money can be used beside it. A model is an input of an estimate; it decides
 * nothing, and for {@link Profile#US_FDA} there is none, since its decisions take no probability. This class is immutable and
 * thread-safe.
 *
 * @param risk the id of the risk; it is part of the seed
 * @param profile the regulatory frame, not {@link Profile#US_FDA}
 * @param inputs the distribution of each variable that is given, in the order of the variables, immutable
 * @param lossUnit what a loss is counted in, such as {@code patient harmed at S4 or worse}
 */
public record FairModel(RiskId risk, Profile profile, Map<FairVariable, Distribution> inputs, String lossUnit) {

    /**
     * Checks the model.
     *
     * @throws IllegalArgumentException if the profile is {@link Profile#US_FDA}, a variable is missing or given twice over, a
     *     distribution leaves the range of its variable, or the unit is blank
     */
    public FairModel {
        requireNonNull(risk, "risk");
        requireNonNull(profile, "profile");
        if (profile == Profile.US_FDA) {
            throw new IllegalArgumentException(
                    "Profile must admit estimates of probability, but was US_FDA, which decides by exploitability");
        }
        inputs = ImmutableSortedMap.copyOf(inputs);
        checkAlternatives(inputs, THREAT_EVENT_FREQUENCY, CONTACT_FREQUENCY, PROBABILITY_OF_ACTION);
        checkAlternatives(inputs, VULNERABILITY, THREAT_CAPABILITY, CONTROL_STRENGTH);
        if (!inputs.containsKey(LOSS_MAGNITUDE)) {
            throw new IllegalArgumentException("Inputs must have LOSS_MAGNITUDE, but had " + inputs.keySet());
        }
        inputs.forEach(FairModel::checkRange);
        if (lossUnit.isBlank()) {
            throw new IllegalArgumentException("Loss unit must not be blank");
        }
    }

    private static void checkAlternatives(
            Map<FairVariable, Distribution> inputs, FairVariable whole, FairVariable first, FairVariable second) {
        boolean isWhole = inputs.containsKey(whole);
        if (inputs.containsKey(first) == isWhole || inputs.containsKey(second) == isWhole) {
            throw new IllegalArgumentException("Inputs must have either " + whole + " or both " + first + " and "
                    + second + ", but had " + inputs.keySet());
        }
    }

    private static void checkRange(FairVariable variable, Distribution distribution) {
        if (distribution.lowest() < 0 || variable.isShare() && distribution.highest() > 1) {
            throw new IllegalArgumentException(variable + " must be "
                    + (variable.isShare() ? "from 0 to 1" : "at least 0") + ", but was from " + distribution.lowest()
                    + " to " + distribution.highest());
        }
    }
}
