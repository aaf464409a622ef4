package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Size;

/**
 * How a field safety notice stands to one point that it must meet.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param item the point
 * @param state whether it is met
 * @param remark where it stands in the notice, or why it does not apply; empty where nobody has said
 */
public record NoticeStatement(
        NoticeItem item,
        NoticeItemState state,
        @Size(max = 4000) String remark) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public NoticeStatement {
        requireNonNull(item, "item");
        requireNonNull(state, "state");
        requireNonNull(remark, "remark");
    }
}
