package org.tutela.risk.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scoring.RiskLevel;

/**
 * A set of controls that no other set beats: what would be left if exactly these candidates were in force, what that costs, and how
 * many they are. It is a proposal. It changes no risk file, decides nothing and is no evidence; a person chooses among proposals and
 * puts controls into the file.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param controls the candidates in force, in canonical order, immutable, may be none
 * @param uncontrolled the risks that would not be controlled, in canonical order, immutable
 * @param levels how many risks would be at a level or a higher one, by dimension and from the highest level on, immutable; the
 *     lowest level, which every risk has, and counts of none are left out
 * @param burdens what the controls cost each clinical benefit that any candidate costs something, in the order of their names,
 *     immutable
 */
public record ControlProposal(
        List<ControlId> controls, List<RiskId> uncontrolled, List<LevelCount> levels, List<Burden> burdens) {

    /** Rejects nulls and copies the lists. */
    public ControlProposal {
        controls = ImmutableList.copyOf(controls);
        uncontrolled = ImmutableList.copyOf(uncontrolled);
        levels = ImmutableList.copyOf(levels);
        burdens = ImmutableList.copyOf(burdens);
    }

    /**
     * How many risks would be at a level or a higher one.
     *
     * @param dimension the dimension
     * @param level the level
     * @param risks how many, from 1
     */
    public record LevelCount(ImpactDimension dimension, RiskLevel level, int risks) {

        /** Rejects nulls. */
        public LevelCount {
            requireNonNull(dimension, "dimension");
            requireNonNull(level, "level");
        }
    }

    /**
     * What the controls together cost a clinical benefit.
     *
     * @param factor the benefit, as the candidates name it
     * @param size by how much it becomes smaller, not negative; empty where the burden of a control is not known
     */
    public record Burden(String factor, Optional<BigDecimal> size) {

        /** Rejects nulls. */
        public Burden {
            requireNonNull(factor, "factor");
            requireNonNull(size, "size");
        }
    }
}
