package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A line of text: words, some of them marked or linked.
 *
 * @param spans the words in their order, immutable
 */
public record Text(List<Span> spans) {

    /** Copies the words. */
    public Text {
        spans = ImmutableList.copyOf(spans);
    }

    /**
     * Some words that look alike.
     *
     * @param text the words
     * @param href where they lead, {@code #} and an anchor of the document or an address; empty for nowhere
     * @param mark what they stand for
     */
    public record Span(String text, String href, Mark mark) {}

    static Text of(String text, Mark mark) {
        return new Text(ImmutableList.of(new Span(text, "", mark)));
    }

    static Text join(Text... texts) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (Text text : texts) {
            spans.addAll(text.spans);
        }
        return new Text(spans.build());
    }

    static Text join(String separator, List<Text> texts) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        String before = "";
        for (Text text : texts) {
            if (!before.isEmpty()) {
                spans.add(new Span(before, "", Mark.PLAIN));
            }
            spans.addAll(text.spans);
            before = separator;
        }
        return new Text(spans.build());
    }

    /**
     * Returns the words without marks and links.
     *
     * @return the words
     */
    public String plain() {
        StringBuilder out = new StringBuilder();
        spans.forEach(span -> out.append(span.text()));
        return out.toString();
    }
}
