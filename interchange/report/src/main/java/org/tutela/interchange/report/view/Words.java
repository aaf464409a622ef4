package org.tutela.interchange.report.view;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tutela.annexi.Clause;
import org.tutela.annexi.ClauseText;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.Identified;
import org.tutela.core.text.Label;
import org.tutela.core.text.Language;
import org.tutela.core.text.Message;
import org.tutela.core.text.MessageKey;

/**
 * Makes texts: in one language, without characters that could turn a line around, and with each id linked to its
 * place in the
 * document.
 */
final class Words {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{1,19}-[A-Za-z0-9][A-Za-z0-9._()\\[\\]-]{0,99}");
    /** A list of ids, codes or names, as a collection is written; the words of a manufacturer have blanks. */
    private static final Pattern LIST = Pattern.compile("\\[([A-Z0-9][A-Za-z0-9._-]*(?:, [A-Z0-9][A-Za-z0-9._-]*)*)]");

    private static final Pattern NAME = Pattern.compile("[A-Z]+(?:_[A-Z]+)*");

    /**
     * Messages whose arguments are ids and names only, so that a name within an argument is never a word of the
     * manufacturer.
     */
    private static final ImmutableList<String> OWN_ARGUMENTS = ImmutableList.of(
            "OBS-", "NCT-", "OVR-", "NAP-", "COV-", "REL-", "DOS-002", "DOS-003", "DOS-007", "DOS-008", "DOS-010");

    private static final CharMatcher TURNS =
            CharMatcher.inRange('\u202A', '\u202E').or(CharMatcher.inRange('\u2066', '\u2069'));

    /** As {@link Message#render} marks what does not exist in a language. */
    private static final String FALLBACK = " [EN]";

    private final Language language;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Enum<?>> names = new HashMap<>();

    Words(Language language, Facts facts) {
        this.language = language;
        for (List<? extends Identified> items : List.of(
                facts.content.threats(),
                facts.content.vulnerabilities(),
                facts.content.risks(),
                facts.content.controls(),
                facts.content.evidence(),
                facts.content.userInformation(),
                facts.device.useEnvironments(),
                facts.device.assumptions(),
                facts.device.assets(),
                facts.device.interfaces(),
                facts.device.components(),
                facts.device.foreseeableMisuses(),
                facts.device.intendedPurpose().clinicalBenefits())) {
            place(items, facts, false);
        }
        place(facts.content.scenarios(), facts, true);
        place(facts.content.steps(), facts, true);
        place(facts.content.hazardousSituations(), facts, true);
        facts.clauses.forEach(row -> places.put(
                row.clause().id().toString(), '#' + anchor(row.clause().id())));
        Vocabulary.names().forEach(name -> names.put(name.name(), name));
    }

    /** Makes texts without links. */
    Words(Language language) {
        this.language = language;
        Vocabulary.names().forEach(name -> names.put(name.name(), name));
    }

    private void place(List<? extends Identified> items, Facts facts, boolean isOnlyReached) {
        for (Identified item : items) {
            if (!isOnlyReached || facts.isReached(item.id())) {
                places.put(item.id().toString(), "#" + item.id());
            }
        }
    }

    static String anchor(ClauseId clause) {
        String path = clause.toString()
                .replace("(", "-")
                .replace(")", "")
                .replace("[", "-dash")
                .replace("]", "");
        return "clause-" + path;
    }

    /** Our own words. */
    Text say(MessageKey key, Object... arguments) {
        return linked(clean(Message.of(key, arguments).render(language)));
    }

    String plain(MessageKey key, Object... arguments) {
        return say(key, arguments).plain();
    }

    /** The title of a clause, ours; English and marked where it has none in the language. */
    String title(Clause clause) {
        return clause.text(language).map(ClauseText::title).orElse(clause.title() + FALLBACK);
    }

    /** The summary of a clause, ours; English and marked where it has none in the language. */
    String summary(Clause clause) {
        return clause.text(language).flatMap(ClauseText::summary).orElse(clause.summary() + FALLBACK);
    }

    /** A message of the engine, its names written as words. */
    Text message(Message message) {
        return linked(clean(named(message).render(language)));
    }

    Text finding(Finding finding) {
        return message(finding.text());
    }

    Text hint(Finding finding) {
        return message(new Message(finding.code().hint(), finding.arguments(), finding.messages()));
    }

    private Message named(Message message) {
        boolean isOwn = OWN_ARGUMENTS.stream().anyMatch(message.key().code()::startsWith);
        ImmutableList.Builder<String> arguments = ImmutableList.builder();
        for (int i = 0; i < message.arguments().size(); i++) {
            String argument = message.arguments().get(i);
            Matcher list = LIST.matcher(argument);
            if (list.matches()) {
                arguments.add(
                        NAME.matcher(list.group(1)).replaceAll(found -> Matcher.quoteReplacement(name(found.group()))));
                continue;
            }
            @Nullable Message inner = message.messages().get(i);
            if (inner != null) {
                arguments.add(named(inner).render(language));
                continue;
            }
            arguments.add(
                    isOwn
                            ? NAME.matcher(condition(argument))
                                    .replaceAll(found -> Matcher.quoteReplacement(name(found.group())))
                            : name(argument));
        }
        return new Message(message.key(), arguments.build());
    }

    /** A condition over names, with the words between them. */
    private String condition(String text) {
        return switch (language) {
            case EN -> text;
            case DE -> text.replace(" and ", " und ").replace(" or ", " oder ").replace("not ", "nicht ");
            case FR -> text.replace(" and ", " et ").replace(" or ", " ou ").replace("not ", "pas ");
        };
    }

    private String name(String text) {
        Enum<?> name = names.get(text);
        return name == null ? text : name(name);
    }

    /** What a value of an enumeration is called. */
    String name(Enum<?> value) {
        return Message.of(value instanceof Label label ? label : Terms.key(value))
                .render(language);
    }

    Text named(Enum<?> value) {
        return Text.of(name(value), Mark.PLAIN);
    }

    Text names(Collection<? extends Enum<?>> values) {
        return Text.join(", ", values.stream().map(this::named).toList());
    }

    /** Words of the manufacturer. */
    Text text(String given) {
        return linked(clean(given));
    }

    Text strong(String given) {
        return Text.of(clean(given), Mark.STRONG);
    }

    Text quiet(String given) {
        return mark(text(given), Mark.QUIET);
    }

    Text code(String given) {
        return Text.of(clean(given), Mark.CODE);
    }

    static Text mark(Text text, Mark mark) {
        return new Text(text.spans().stream()
                .map(span -> new Text.Span(span.text(), span.href(), mark))
                .toList());
    }

    Text badge(Mark mark, MessageKey key, Object... arguments) {
        return Text.of(plain(key, arguments), mark);
    }

    /** An id, linked where it has a place. */
    Text id(Object id) {
        String text = id.toString();
        return new Text(List.of(new Text.Span(text, places.getOrDefault(text, ""), Mark.CODE)));
    }

    Text ids(Collection<?> ids) {
        return Text.join(", ", ids.stream().map(this::id).toList());
    }

    /** A link within the document. */
    Text to(String anchor, MessageKey key, Object... arguments) {
        return new Text(List.of(new Text.Span(plain(key, arguments), '#' + anchor, Mark.PLAIN)));
    }

    /** A link to an address; an address that a browser would not merely open is written, not linked. */
    Text away(String text, String address) {
        boolean isOpenable = address.startsWith("https://") || address.startsWith("http://");
        return new Text(List.of(new Text.Span(clean(text), isOpenable ? clean(address) : "", Mark.PLAIN)));
    }

    /** Characters that no document may hold, or that turn the text after them around, are written as their numbers. */
    static String clean(String given) {
        StringBuilder out = new StringBuilder(given.length());
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < given.length()
                    && Character.isLowSurrogate(given.charAt(i + 1));
            if (isPair) {
                out.append(c).append(given.charAt(++i));
            } else if (c == '\n' || c == '\t') {
                out.append(c == '\n' ? '\n' : ' ');
            } else if (c != '\r') {
                boolean isUnfit = Character.isISOControl(c)
                        || Character.isSurrogate(c)
                        || c >= '\uFFFE'
                        || c == '\u2028'
                        || c == '\u2029'
                        || TURNS.matches(c);
                out.append(isUnfit ? String.format(Locale.ROOT, "[U+%04X]", (int) c) : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private Text linked(String text) {
        ImmutableList.Builder<Text.Span> spans = ImmutableList.builder();
        Matcher matcher = ID.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String id = matcher.group();
            while (!id.isEmpty() && !places.containsKey(id)) {
                id = id.substring(0, id.length() - 1);
            }
            if (!id.isEmpty()) {
                if (from < matcher.start()) {
                    spans.add(new Text.Span(text.substring(from, matcher.start()), "", Mark.PLAIN));
                }
                spans.add(new Text.Span(id, places.getOrDefault(id, ""), Mark.CODE));
                from = matcher.start() + id.length();
            }
        }
        if (from < text.length()) {
            spans.add(new Text.Span(text.substring(from), "", Mark.PLAIN));
        }
        return new Text(spans.build());
    }
}
