package org.tutela.risk.benefit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What the values of a factor are worth: a monotone line of straight pieces from the worst value, worth 0, to the best, worth 1.
 *
 * <p>Worst and best are fixed before the alternatives are looked at. Arithmetic is decimal with 34 digits. This class is immutable
 * and thread-safe.
 *
 * @param points from the worst to the best, immutable, from 2 to 20; the first is worth 0, the last 1
 * @param isClipped whether values worse than the worst count as it, and values better than the best as that; without, they are
 *     refused
 */
public record ValueFunction(List<ValuePoint> points, boolean isClipped) {

    /** How quotients are rounded. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final int MAX_POINTS = 20;

    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if there are fewer than 2 or more than 20, the first is not worth 0 or the last not 1, values
     *     do not run one way, or worth falls
     */
    public ValueFunction {
        points = ImmutableList.copyOf(points);
        if (points.size() < 2 || points.size() > MAX_POINTS) {
            throw new IllegalArgumentException(
                    "Value function must have from 2 to " + MAX_POINTS + " points, but had " + points.size());
        }
        ValuePoint first = points.get(0);
        ValuePoint last = points.get(points.size() - 1);
        if (first.worth().signum() != 0 || last.worth().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("Value function must go from worth 0 to worth 1, but went from "
                    + first.worth().toPlainString() + " to " + last.worth().toPlainString());
        }
        int way = last.at().compareTo(first.at());
        for (int i = 1; i < points.size(); i++) {
            ValuePoint point = points.get(i);
            ValuePoint before = points.get(i - 1);
            if (way == 0 || point.at().compareTo(before.at()) != way) {
                throw new IllegalArgumentException("Value function must have values that run one way, but had "
                        + before.at().toPlainString() + " before " + point.at().toPlainString());
            }
            if (point.worth().compareTo(before.worth()) < 0) {
                throw new IllegalArgumentException("Value function must not fall from worst to best, but was worth "
                        + point.worth().toPlainString() + " after "
                        + before.worth().toPlainString());
            }
        }
    }

    /**
     * Returns a straight line that refuses what lies outside.
     *
     * @param worst the worst value
     * @param best the best value
     * @return the function
     * @throws IllegalArgumentException if both are the same
     */
    public static ValueFunction linear(BigDecimal worst, BigDecimal best) {
        return new ValueFunction(
                ImmutableList.of(new ValuePoint(worst, BigDecimal.ZERO), new ValuePoint(best, BigDecimal.ONE)), false);
    }

    /**
     * Returns the worst value.
     *
     * @return the value that is worth 0
     */
    public BigDecimal worst() {
        return points.get(0).at();
    }

    /**
     * Returns the best value.
     *
     * @return the value that is worth 1
     */
    public BigDecimal best() {
        return points.get(points.size() - 1).at();
    }

    /**
     * Says whether a value lies between worst and best.
     *
     * @param value the value
     * @return true if it does
     */
    public boolean covers(BigDecimal value) {
        return value.compareTo(worst().min(best())) >= 0 && value.compareTo(worst().max(best())) <= 0;
    }

    /**
     * Returns what a value is worth.
     *
     * @param value the value, in the unit of the factor
     * @return the worth, from 0 to 1
     * @throws IllegalArgumentException if the value lies outside and is not to be clipped
     */
    public BigDecimal of(BigDecimal value) {
        if (!covers(value) && !isClipped) {
            throw new IllegalArgumentException("Value must be from " + worst().toPlainString() + " to "
                    + best().toPlainString() + ", but was " + value.toPlainString());
        }
        int way = best().compareTo(worst());
        if (value.compareTo(worst()) != way) {
            return BigDecimal.ZERO;
        }
        for (int i = 1; i < points.size(); i++) {
            ValuePoint from = points.get(i - 1);
            ValuePoint to = points.get(i);
            if (value.compareTo(to.at()) != way) {
                BigDecimal rise = to.worth().subtract(from.worth()).multiply(value.subtract(from.at()));
                return from.worth().add(rise.divide(to.at().subtract(from.at()), PRECISION), PRECISION);
            }
        }
        return BigDecimal.ONE;
    }

    /** The same in binary arithmetic, for simulations; what lies outside counts as the end. */
    double of(double value) {
        double sign = best().compareTo(worst());
        for (int i = 1; i < points.size(); i++) {
            double to = points.get(i).at().doubleValue();
            if (sign * value <= sign * to) {
                double from = points.get(i - 1).at().doubleValue();
                if (sign * value <= sign * from) {
                    return points.get(i - 1).worth().doubleValue();
                }
                double low = points.get(i - 1).worth().doubleValue();
                double high = points.get(i).worth().doubleValue();
                return low + (high - low) * ((value - from) / (to - from));
            }
        }
        return 1;
    }
}
