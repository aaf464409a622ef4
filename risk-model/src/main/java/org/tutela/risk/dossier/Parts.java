package org.tutela.risk.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.identity.EntityId;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Section;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.finding.RiskFindingCode;

/** What documents are put together from. */
final class Parts {

    private final RiskAssessment assessment;
    private final List<Section> sections = new ArrayList<>();

    Parts(RiskAssessment assessment) {
        this.assessment = assessment;
    }

    void chapter(DossierText heading, Block... blocks) {
        section(1, Message.of(heading), ImmutableList.copyOf(blocks));
    }

    void part(DossierText heading, Block... blocks) {
        section(2, Message.of(heading), ImmutableList.copyOf(blocks));
    }

    void section(int level, Message heading, List<? extends Block> blocks) {
        sections.add(new Section(level, heading, ImmutableList.copyOf(blocks)));
    }

    /** The whole document, for the manufacturer. */
    Document document(DossierText title) {
        RiskFileContent content = assessment.file().content();
        DeviceRelease release = content.release();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact(
                DossierText.DEVICE,
                DossierField.DEVICE_NAME.text(release.device().name())));
        facts.add(fact(
                DossierText.MANUFACTURER,
                DossierField.MANUFACTURER.text(release.device().manufacturer())));
        facts.add(fact(
                DossierText.RELEASE, id(Audience.PUBLIC, release.id()), DossierField.VERSION.text(release.version())));
        release.udiDi().ifPresent(udi -> facts.add(fact(DossierText.UDI, DossierField.UDI_DI.text(udi))));
        facts.add(fact(DossierText.REVISION, DossierField.REVISION.text(content.revision())));
        facts.add(fact(
                DossierText.AS_OF,
                Text.stated(Audience.OPERATOR, assessment.asOf().toString())));
        facts.add(fact(
                DossierText.POLICY,
                Text.stated(
                        Audience.AUTHORITY,
                        assessment.policy().id() + ", " + assessment.policy().version())));
        facts.add(fact(
                DossierText.FILE_DIGEST,
                Text.stated(Audience.AUTHORITY, assessment.file().digest().toString())));
        facts.add(fact(
                DossierText.RESULT_DIGEST,
                Text.stated(Audience.AUTHORITY, assessment.digest().toString())));
        return new Document(
                Message.of(title),
                release.device().name() + ", " + release.version(),
                Audience.INTERNAL,
                label(content, Audience.INTERNAL),
                facts,
                sections);
    }

    /** The ids of what users are told that repeats a secret; it reaches nobody but the manufacturer. */
    static Set<String> withheld(RiskAssessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.code() == RiskFindingCode.INFORMATION_REVEALS)
                .map(finding -> finding.arguments().get(0))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The clauses behind a finding. */
    static List<ClauseId> clauses(FindingCode code, Instrument regulation) {
        return (regulation.equals(Instrument.IVDR) ? code.ivdrClauses() : code.mdrClauses())
                .stream().map(number -> ClauseId.of(regulation, "I", number)).toList();
    }

    static String label(RiskFileContent content, Audience audience) {
        return content.confidentialityLabels().stream()
                .filter(label -> label.audience() == audience)
                .map(label -> label.label())
                .findFirst()
                .orElse("");
    }

    static Block.Fact fact(DossierText name, Text... values) {
        return new Block.Fact(Message.of(name), ImmutableList.copyOf(values));
    }

    static Text id(Audience audience, EntityId id) {
        return Text.stated(audience, id.text());
    }

    static Block.Paragraph paragraph(Audience audience, DossierText key, Object... arguments) {
        return new Block.Paragraph(Text.of(audience, key, arguments));
    }

    static Block.Gap gap(Audience audience, Collection<ClauseId> clauses, DossierText key, Object... arguments) {
        return new Block.Gap(Text.of(audience, key, arguments), ImmutableList.copyOf(clauses));
    }

    static Block.Cell cell(Text... texts) {
        return Block.Cell.of(texts);
    }

    static Block.Cell ids(Audience audience, Collection<? extends EntityId> ids) {
        return new Block.Cell(ids.stream()
                .sorted(EntityId.CANONICAL_ORDER)
                .map(id -> id(audience, id))
                .toList());
    }

    static Block.Cell words(Audience audience, Collection<?> words) {
        return new Block.Cell(words.stream()
                .map(word -> Text.stated(audience, word.toString()))
                .toList());
    }

    static Block.Cell terms(Audience audience, Collection<? extends Enum<?>> values) {
        return new Block.Cell(
                values.stream().map(value -> Text.term(audience, value)).toList());
    }

    static Block.Cell maybe(DossierField field, Optional<String> words) {
        return words.filter(it -> !it.isBlank()).map(it -> cell(field.text(it))).orElseGet(Parts::cell);
    }

    static Text yes(Audience audience, boolean isSo) {
        return Text.of(audience, isSo ? DossierText.YES : DossierText.NO);
    }

    /** A table under construction. */
    static Table table(DossierText caption, DossierText... heads) {
        return new Table(
                Message.of(caption),
                Arrays.stream(heads).map(head -> Message.of(head)).toList());
    }

    /** A table under construction. */
    static final class Table {

        private final Message caption;
        private final List<Message> heads;
        private final List<Block.Row> rows = new ArrayList<>();

        Table(Message caption, List<Message> heads) {
            this.caption = caption;
            this.heads = heads;
        }

        void row(Block.Cell... cells) {
            rows.add(Block.Row.of(cells));
        }

        void gap(Block.Cell... cells) {
            rows.add(new Block.Row(true, ImmutableList.copyOf(cells)));
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        Block build() {
            return rows.isEmpty()
                    ? new Block.Paragraph(Text.of(Audience.PUBLIC, DossierText.NO_ROWS, caption))
                    : new Block.Table(caption, heads, rows);
        }
    }
}
