package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scenario.StepId;
import org.tutela.risk.scoring.ExploitabilityLevel;
import org.tutela.risk.scoring.FactorValue;
import org.tutela.risk.scoring.SeverityLevel;

/**
 * What a control does: a ceiling, never a subtraction. Ceilings combine by the lower one, so their order and repetition do not matter
 * and none raises what it caps.
 */
public sealed interface ControlEffect {

    /**
     * Calls the function for this kind of effect.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return what the function returns
     */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of effect.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles a cap on exploitability.
         *
         * @param effect the effect
         * @return the result
         */
        R exploitabilityCap(ExploitabilityCap effect);

        /**
         * Handles a cap on a factor of exploitability.
         *
         * @param effect the effect
         * @return the result
         */
        R factorCap(FactorCap effect);

        /**
         * Handles a barrier between hazardous situation and harm.
         *
         * @param effect the effect
         * @return the result
         */
        R barrier(Barrier effect);

        /**
         * Handles a cap on severity.
         *
         * @param effect the effect
         * @return the result
         */
        R severityCap(SeverityCap effect);
    }

    /**
     * With the control, a basic attack step is at most this easy.
     *
     * @param step the step
     * @param capKind whether the control hinders access or makes the attack difficult
     * @param atMost the easiest level left, one of the scale of the policy
     */
    record ExploitabilityCap(StepId step, CapKind capKind, ExploitabilityLevel atMost) implements ControlEffect {

        /** Rejects nulls. */
        public ExploitabilityCap {
            requireNonNull(step, "step");
            requireNonNull(capKind, "capKind");
            requireNonNull(atMost, "atMost");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.exploitabilityCap(this);
        }
    }

    /**
     * With the control, one factor of a basic attack step that is rated by factors has at most this value. Whether it hinders access
     * or makes the attack difficult is said by the scheme of the policy.
     *
     * @param step the step
     * @param atMost the factor, and the easiest value left of it
     */
    record FactorCap(StepId step, @Valid FactorValue atMost) implements ControlEffect {

        /** Rejects nulls. */
        public FactorCap {
            requireNonNull(step, "step");
            requireNonNull(atMost, "atMost");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.factorCap(this);
        }
    }

    /**
     * With the control, the hazardous situation of a risk leads to harm only if the control fails as well. Barriers of one group may
     * fail together: of each group the best counts once.
     *
     * @param risk the risk, which has an estimated probability
     * @param group the independence group
     * @param failure the probability that the control fails when it is needed, from 0 to 1
     * @param independence why it fails independently of other groups
     */
    record Barrier(
            RiskId risk,
            @NotBlank @Size(max = 100) String group,

            @DecimalMin(value = "0", message = "must be at least 0") @DecimalMax(value = "1", message = "must be at most 1") @Digits(integer = 1, fraction = 40, message = "must have at most 40 decimals") BigDecimal failure,

            @NotBlank @Size(max = 4000) String independence)
            implements ControlEffect {

        /** Rejects nulls. */
        public Barrier {
            requireNonNull(risk, "risk");
            requireNonNull(group, "group");
            requireNonNull(failure, "failure");
            requireNonNull(independence, "independence");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.barrier(this);
        }
    }

    /**
     * With the control, the outcome of a risk is at most this severe. Allowed for inherent design and for independent protective
     * measures.
     *
     * @param risk the risk
     * @param dimension the dimension it limits
     * @param atMost the most severe level left, one of the scale of the policy
     * @param independence why an attacker who completes the attack cannot defeat the limit as well
     */
    record SeverityCap(
            RiskId risk,
            ImpactDimension dimension,
            SeverityLevel atMost,
            @NotBlank @Size(max = 4000) String independence)
            implements ControlEffect {

        /** Rejects nulls. */
        public SeverityCap {
            requireNonNull(risk, "risk");
            requireNonNull(dimension, "dimension");
            requireNonNull(atMost, "atMost");
            requireNonNull(independence, "independence");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.severityCap(this);
        }
    }
}
