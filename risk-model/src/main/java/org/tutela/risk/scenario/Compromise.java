package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.SecurityObjective;

/**
 * The loss of an objective of an asset: where the security sequence ends and the safety sequence begins.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param asset the asset
 * @param objectives what is lost of it, immutable
 */
public record Compromise(AssetId asset, @NotEmpty Set<SecurityObjective> objectives) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public Compromise {
        requireNonNull(asset, "asset");
        objectives = ImmutableSet.copyOf(objectives);
    }
}
