package org.tutela.risk.fair;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A rate of harm per time in use, in decimal arithmetic, so that changing the unit is exact.
 *
 * <p>It compares priorities; it is no probability of harm of a risk file and decides no acceptability. This class is immutable and
 * thread-safe.
 *
 * @param value the expected number of patients harmed per unit
 * @param unit what is counted per
 */
public record HarmRate(BigDecimal value, Unit unit) {

    /** Rejects nulls. */
    public HarmRate {
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
    }

    /**
     * Returns the rate of a simulated number, digit for digit.
     *
     * @param value the number per device-year, finite
     * @return the rate
     */
    public static HarmRate perDeviceYear(double value) {
        return new HarmRate(new BigDecimal(value), Unit.DEVICE_YEAR);
    }

    /**
     * Returns the same rate in a unit.
     *
     * @param target the unit
     * @return the rate, exact
     */
    public HarmRate to(Unit target) {
        return new HarmRate(value.scaleByPowerOfTen(target.power - unit.power), target);
    }

    /** What a rate of harm is counted per. */
    public enum Unit {
        /** One device in use for one year. */
        DEVICE_YEAR(0),
        /** A million devices in use for one year. */
        MILLION_DEVICE_YEARS(6);

        private final int power;

        Unit(int power) {
            this.power = power;
        }
    }
}
