package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A risk matrix with the risks that stand in it, laid out.
 *
 * @param key tells it from the other pictures of the document
 * @param title which stage it shows
 * @param summary what a reader who does not see it must know
 * @param rowAxis what the rows mean
 * @param columnAxis what the columns mean
 * @param width its width
 * @param height its height
 * @param rows the labels of the rows, the highest level first, immutable
 * @param columns the labels of the columns, the lowest level first, immutable
 * @param cells the cells row by row, immutable
 */
public record MatrixPicture(
        String key,
        String title,
        String summary,
        String rowAxis,
        String columnAxis,
        int width,
        int height,
        List<Label> rows,
        List<Label> columns,
        List<Cell> cells) {

    /** Copies the parts. */
    public MatrixPicture {
        rows = ImmutableList.copyOf(rows);
        columns = ImmutableList.copyOf(columns);
        cells = ImmutableList.copyOf(cells);
    }

    /**
     * A label of an axis.
     *
     * @param code the code of the level
     * @param name the name of the level
     * @param x the place of its middle
     * @param y the place of its middle
     */
    public record Label(String code, String name, int x, int y) {}

    /**
     * A cell.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param isControlled whether a risk there is controlled
     * @param shade how grave it is within its half, from 0 to 2
     * @param level the code of its level
     * @param risks the risks in it that are shown, immutable
     */
    public record Cell(
            int x, int y, int width, int height, boolean isControlled, int shade, String level, List<Point> risks) {

        /** Copies the risks. */
        public Cell {
            risks = ImmutableList.copyOf(risks);
        }
    }

    /**
     * A risk in a cell, or how many more there are.
     *
     * @param label what is written
     * @param title the full id and title
     * @param href where it leads
     * @param x its middle
     * @param y its base line
     */
    public record Point(String label, String title, String href, int x, int y) {}
}
