package org.tutela.core.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.clause.ClauseId;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;

/**
 * A part of a section. Names, captions and column heads are sentences of this library and reach everyone; they must not carry
 * words of the risk file.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Block {

    /**
     * Returns every text in the block, in reading order.
     *
     * @return the texts, immutable
     */
    List<Text> texts();

    /**
     * Returns what of this block a reader may see.
     *
     * @param reader the audience that reads
     * @return the block without what is more restricted, or empty if nothing is left
     */
    Optional<Block> forAudience(Audience reader);

    /**
     * A paragraph.
     *
     * @param text what it says
     */
    record Paragraph(Text text) implements Block {

        /** Rejects null. */
        public Paragraph {
            requireNonNull(text, "text");
        }

        @Override
        public List<Text> texts() {
            return ImmutableList.of(text);
        }

        @Override
        public Optional<Block> forAudience(Audience reader) {
            return text.audience().mayBeReadBy(reader) ? Optional.of(this) : Optional.empty();
        }
    }

    /**
     * Something that is missing, and the clauses that ask for it.
     *
     * @param what what is missing
     * @param clauses the clauses, in the order of the law, immutable, may be none
     */
    record Gap(Text what, List<ClauseId> clauses) implements Block {

        /** Rejects nulls and copies the clauses. */
        public Gap {
            requireNonNull(what, "what");
            clauses = ImmutableList.copyOf(clauses);
        }

        @Override
        public List<Text> texts() {
            return ImmutableList.of(what);
        }

        @Override
        public Optional<Block> forAudience(Audience reader) {
            return what.audience().mayBeReadBy(reader) ? Optional.of(this) : Optional.empty();
        }
    }

    /**
     * A list without order.
     *
     * @param items the items in their order, immutable, never empty
     */
    record Items(List<Text> items) implements Block {

        /**
         * Copies the items.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Items {
            items = ImmutableList.copyOf(items);
            Blocks.requireSome(items, "List", "item");
        }

        @Override
        public List<Text> texts() {
            return items;
        }

        @Override
        public Optional<Block> forAudience(Audience reader) {
            List<Text> left = Blocks.readable(items, reader);
            return left.isEmpty() ? Optional.empty() : Optional.of(new Items(left));
        }
    }

    /**
     * Names with their values.
     *
     * @param facts the pairs in their order, immutable, never empty
     */
    record Facts(List<Fact> facts) implements Block {

        /**
         * Copies the pairs.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Facts {
            facts = ImmutableList.copyOf(facts);
            Blocks.requireSome(facts, "Facts", "fact");
        }

        @Override
        public List<Text> texts() {
            return facts.stream().flatMap(fact -> fact.values().stream()).collect(ImmutableList.toImmutableList());
        }

        @Override
        public Optional<Block> forAudience(Audience reader) {
            List<Fact> left = new ArrayList<>();
            for (Fact fact : facts) {
                List<Text> values = Blocks.readable(fact.values(), reader);
                if (!values.isEmpty()) {
                    left.add(new Fact(fact.name(), values));
                }
            }
            return left.isEmpty() ? Optional.empty() : Optional.of(new Facts(left));
        }
    }

    /**
     * A name with its values.
     *
     * @param name the name
     * @param values the values in their order, immutable, never empty
     */
    record Fact(Message name, List<Text> values) {

        /**
         * Copies the values.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Fact {
            requireNonNull(name, "name");
            values = ImmutableList.copyOf(values);
            Blocks.requireSome(values, "Fact", "value");
        }
    }

    /**
     * Instructions in their order. A reader who may not see one of the steps sees none of them: instructions with a hole are
     * dangerous.
     *
     * @param steps the steps, immutable, never empty
     */
    record Steps(List<Step> steps) implements Block {

        /**
         * Copies the steps.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Steps {
            steps = ImmutableList.copyOf(steps);
            Blocks.requireSome(steps, "Steps", "step");
        }

        @Override
        public List<Text> texts() {
            ImmutableList.Builder<Text> texts = ImmutableList.builder();
            for (Step step : steps) {
                texts.add(step.action()).addAll(step.notes());
            }
            return texts.build();
        }

        @Override
        public Optional<Block> forAudience(Audience reader) {
            ImmutableList.Builder<Step> left = ImmutableList.builder();
            for (Step step : steps) {
                if (!step.action().audience().mayBeReadBy(reader)) {
                    return Optional.empty();
                }
                left.add(new Step(step.action(), Blocks.readable(step.notes(), reader)));
            }
            return Optional.of(new Steps(left.build()));
        }
    }

    /**
     * A step of instructions.
     *
     * @param action what to do
     * @param notes what to know about it, such as what to do if it fails, in their order, immutable, may be none
     */
    record Step(Text action, List<Text> notes) {

        /** Rejects nulls and copies the notes. */
        public Step {
            requireNonNull(action, "action");
            notes = ImmutableList.copyOf(notes);
        }
    }

    /**
     * A table. A row of which the first cell may not be seen by a reader is left out for that reader; of other rows, what may not
     * be seen.
     *
     * @param caption what it shows
     * @param heads the titles of the columns, immutable, never empty
     * @param rows the rows, immutable, may be none
     */
    record Table(Message caption, List<Message> heads, List<Row> rows) implements Block {

        /**
         * Copies heads and rows.
         *
         * @throws IllegalArgumentException if there is no column, or a row has not one cell for each column
         */
        public Table {
            requireNonNull(caption, "caption");
            heads = ImmutableList.copyOf(heads);
            rows = ImmutableList.copyOf(rows);
            Blocks.requireSome(heads, "Table", "column");
            for (Row row : rows) {
                if (row.cells().size() != heads.size()) {
                    throw new IllegalArgumentException("Row must have " + heads.size() + " cells, but had "
                            + row.cells().size());
                }
            }
        }

        @Override
        public List<Text> texts() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.texts().stream())
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public Optional<Block> forAudience(Audience reader) {
            ImmutableList.Builder<Row> left = ImmutableList.builder();
            for (Row row : rows) {
                List<Text> first = row.cells().get(0).texts();
                if (Blocks.readable(first, reader).size() == first.size()) {
                    left.add(new Row(
                            row.isGap(),
                            row.cells().stream()
                                    .map(cell -> new Cell(Blocks.readable(cell.texts(), reader)))
                                    .toList()));
                }
            }
            Table table = new Table(caption, heads, left.build());
            return table.rows.isEmpty() && !rows.isEmpty() ? Optional.empty() : Optional.of(table);
        }
    }

    /**
     * A row of a table.
     *
     * @param isGap whether the row says that something is missing
     * @param cells a cell for each column, immutable
     */
    record Row(boolean isGap, List<Cell> cells) {

        /** Copies the cells. */
        public Row {
            cells = ImmutableList.copyOf(cells);
        }

        /**
         * Returns a row of cells.
         *
         * @param cells a cell for each column
         * @return the row, not a gap
         */
        public static Row of(Cell... cells) {
            return new Row(false, ImmutableList.copyOf(cells));
        }
    }

    /**
     * A cell of a table.
     *
     * @param texts its lines, immutable, may be none
     */
    record Cell(List<Text> texts) {

        /** Copies the lines. */
        public Cell {
            texts = ImmutableList.copyOf(texts);
        }

        /**
         * Returns a cell of lines.
         *
         * @param texts the lines, may be none
         * @return the cell
         */
        public static Cell of(Text... texts) {
            return new Cell(ImmutableList.copyOf(texts));
        }
    }
}
