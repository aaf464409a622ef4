package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A part of a section. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param text what it says
     */
    record Note(Text text) implements Block {}

    /**
     * Names with their values.
     *
     * @param facts the pairs in their order, immutable
     */
    record Facts(List<Fact> facts) implements Block {

        /** Copies the pairs. */
        public Facts {
            facts = ImmutableList.copyOf(facts);
        }
    }

    /**
     * A name with its values.
     *
     * @param anchor its anchor, or empty
     * @param name the name
     * @param values the values in their order, immutable
     */
    record Fact(String anchor, String name, List<Text> values) {

        /** Copies the values. */
        public Fact {
            values = ImmutableList.copyOf(values);
        }
    }

    /**
     * Short answers side by side.
     *
     * @param cards the answers in their order, immutable
     */
    record Cards(List<Card> cards) implements Block {

        /** Copies the answers. */
        public Cards {
            cards = ImmutableList.copyOf(cards);
        }
    }

    /**
     * A short answer.
     *
     * @param anchor its anchor
     * @param title the question
     * @param headline the answer in a few words
     * @param mark what the answer stands for
     * @param items what it rests on, immutable
     * @param more where to read on
     */
    record Card(String anchor, String title, String headline, Mark mark, List<Text> items, Text more) {

        /** Copies the items. */
        public Card {
            items = ImmutableList.copyOf(items);
        }
    }

    /**
     * A list, indented by depth.
     *
     * @param title its title
     * @param items the lines in their order, immutable
     */
    record Items(Text title, List<Item> items) implements Block {

        /** Copies the lines. */
        public Items {
            items = ImmutableList.copyOf(items);
        }
    }

    /**
     * A tree that can be folded on screen.
     *
     * @param title its title
     * @param isOpen whether it is unfolded at first
     * @param items the lines, each after its parent, immutable
     */
    record Tree(Text title, boolean isOpen, List<Item> items) implements Block {

        /** Copies the lines. */
        public Tree {
            items = ImmutableList.copyOf(items);
        }
    }

    /**
     * Instructions in their order.
     *
     * @param steps the steps, immutable
     */
    record Steps(List<Step> steps) implements Block {

        /** Copies the steps. */
        public Steps {
            steps = ImmutableList.copyOf(steps);
        }
    }

    /**
     * A step of instructions.
     *
     * @param action what to do
     * @param notes what to know about it, immutable, may be none
     */
    record Step(Text action, List<Text> notes) {

        /** Copies the notes. */
        public Step {
            notes = ImmutableList.copyOf(notes);
        }
    }

    /**
     * A line of a list or tree.
     *
     * @param anchor its anchor, or empty
     * @param depth how deep it stands, from 0; at most one more than the line before
     * @param isDecisive whether it decides what stands above it
     * @param text what it says
     */
    record Item(String anchor, int depth, boolean isDecisive, Text text) {}

    /**
     * A table.
     *
     * @param title its title
     * @param heads the titles of the columns, immutable
     * @param rows the rows, immutable
     * @param kind what kind of rows it has, for the layout
     */
    record Table(String title, List<String> heads, List<Row> rows, String kind) implements Block {

        /** Copies heads and rows. */
        public Table {
            heads = ImmutableList.copyOf(heads);
            rows = ImmutableList.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param anchor its anchor, or empty
     * @param mark what the row as a whole stands for
     * @param cells a cell for each column, immutable
     */
    record Row(String anchor, Mark mark, List<Cell> cells) {

        /** Copies the cells. */
        public Row {
            cells = ImmutableList.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param lines its lines, immutable, may be none
     */
    record Cell(List<Text> lines) {

        /** Copies the lines. */
        public Cell {
            lines = ImmutableList.copyOf(lines);
        }
    }

    /**
     * The risk matrix at each stage, all of them with the same axes.
     *
     * @param caption how to read it
     * @param levels what the levels are called, from the lowest
     * @param controlled the word for a controlled cell
     * @param notControlled the word for a cell that is not controlled
     * @param stages one picture for each stage, immutable
     */
    record Matrix(
            Text caption, List<String> levels, String controlled, String notControlled, List<MatrixPicture> stages)
            implements Block {

        /** Copies levels and stages. */
        public Matrix {
            levels = ImmutableList.copyOf(levels);
            stages = ImmutableList.copyOf(stages);
        }
    }
}
