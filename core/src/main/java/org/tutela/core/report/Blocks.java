package org.tutela.core.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Audience;

/** What blocks have in common. */
final class Blocks {

    private Blocks() {}

    static List<Text> readable(List<Text> texts, Audience reader) {
        return texts.stream()
                .filter(text -> text.audience().mayBeReadBy(reader))
                .collect(ImmutableList.toImmutableList());
    }

    static void requireSome(List<?> parts, String whole, String part) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(whole + " must have a " + part + ", but had none");
        }
    }
}
