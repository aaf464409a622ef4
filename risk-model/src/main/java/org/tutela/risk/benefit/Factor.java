package org.tutela.risk.benefit;

import org.tutela.core.identity.Identified;

/** Something that the alternatives differ in: a benefit or a risk, measured in a unit of its own. */
public sealed interface Factor extends Identified permits BenefitFactor, RiskFactor {

    @Override
    FactorId id();

    /**
     * Returns a short name.
     *
     * @return the name
     */
    String title();

    /**
     * Returns what is measured.
     *
     * @return the measure
     */
    String measure();

    /**
     * Returns the unit of all values of this factor.
     *
     * @return the unit
     */
    String unit();

    /**
     * Returns which way the measure is better.
     *
     * @return the direction
     */
    Direction direction();
}
