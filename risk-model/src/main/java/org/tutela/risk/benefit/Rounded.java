package org.tutela.risk.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Rounded {

    private static final int PLACES = 3;

    private Rounded() {}

    /** Three decimals, the same on every machine and in every locale. */
    static String share(double value) {
        return share(new BigDecimal(value));
    }

    static String share(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }
}
