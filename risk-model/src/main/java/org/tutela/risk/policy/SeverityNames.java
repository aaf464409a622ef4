package org.tutela.risk.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.risk.scenario.ImpactDimension;

/**
 * What the levels of severity are called in one dimension.
 *
 * @param dimension the dimension
 * @param names a name for each level, from the lowest to the highest, immutable
 */
public record SeverityNames(ImpactDimension dimension, List<String> names) {

    /** Rejects nulls and copies the names. */
    public SeverityNames {
        requireNonNull(dimension, "dimension");
        names = ImmutableList.copyOf(names);
    }
}
