package org.tutela.core.device;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.core.identity.Identified;

/**
 * A line between elements that trust each other and the rest. Every flow that crosses it is looked at for each kind of threat.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id
 * @param title a short name
 * @param inside the elements inside, immutable
 */
public record TrustBoundary(
        TrustBoundaryId id,
        @NotBlank @Size(max = 300) String title,
        @NotEmpty List<ElementId> inside) implements Identified {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public TrustBoundary {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        inside = ImmutableList.copyOf(inside);
    }

    /**
     * Says whether a flow crosses this boundary.
     *
     * @param flow the flow
     * @return true if one end is inside and the other is not
     */
    public boolean isCrossedBy(DataFlow flow) {
        return inside.contains(flow.from()) != inside.contains(flow.to());
    }
}
