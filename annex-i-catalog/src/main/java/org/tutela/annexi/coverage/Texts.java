package org.tutela.annexi.coverage;

import java.util.Collection;

/** Lists in messages. */
final class Texts {

    private Texts() {}

    static String join(Collection<?> items) {
        StringBuilder out = new StringBuilder();
        for (Object item : items) {
            out.append(out.length() == 0 ? "" : ", ").append(item);
        }
        return out.toString();
    }
}
