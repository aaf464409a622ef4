package org.tutela.risk.residual;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.text.Message;

/**
 * Whether what is left of a risk is acceptable, and what stands against it.
 *
 * @param obstacles what stands against it, in the order in which it should be settled, immutable; empty where nothing does
 */
public record Acceptability(List<Message> obstacles) {

    /** Copies the obstacles. */
    public Acceptability {
        obstacles = ImmutableList.copyOf(obstacles);
    }

    /**
     * Says whether the risk is acceptable.
     *
     * @return true if nothing stands against it
     */
    public boolean isAcceptable() {
        return obstacles.isEmpty();
    }
}
