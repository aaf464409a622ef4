package org.tutela.risk.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.core.device.DataFlowId;
import org.tutela.core.device.ElementId;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.scoring.ExploitabilityRating;

/**
 * Something an attacker does: a basic step that is rated, or a step combined of others.
 *
 * <p>Steps belong to the risk file, not to a scenario: two references to a step are one event. Controls cap basic steps, so that a
 * control on one path never hides another. This class is immutable and thread-safe.
 */
public sealed interface AttackStep extends Identified {

    @Override
    StepId id();

    /**
     * Returns a short name.
     *
     * @return the name
     */
    String title();

    /**
     * Calls the function for this kind of step.
     *
     * @param <R> the type of the result
     * @param cases the functions
     * @return what the function returns
     */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of step.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Handles a basic step.
         *
         * @param step the step
         * @return the result
         */
        R basic(Basic step);

        /**
         * Handles a combined step.
         *
         * @param step the step
         * @return the result
         */
        R combined(Combined step);
    }

    /**
     * A step that is rated itself.
     *
     * @param id the id
     * @param title a short name
     * @param exploitability how easy it is before any control
     * @param vulnerabilities the vulnerabilities it exploits, immutable
     * @param interfaces the interfaces it is done at, immutable
     * @param dataFlows the data flows it is done to, immutable
     * @param elements the processes, stores and external actors it is done to, immutable
     */
    record Basic(
            StepId id,
            @NotBlank @Size(max = 300) String title,
            @Valid ExploitabilityRating exploitability,
            List<VulnerabilityId> vulnerabilities,
            List<InterfaceId> interfaces,
            List<DataFlowId> dataFlows,
            List<ElementId> elements)
            implements AttackStep {

        /** Rejects nulls and copies collections. */
        public Basic {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            requireNonNull(exploitability, "exploitability");
            vulnerabilities = ImmutableList.copyOf(vulnerabilities);
            interfaces = ImmutableList.copyOf(interfaces);
            dataFlows = ImmutableList.copyOf(dataFlows);
            elements = ImmutableList.copyOf(elements);
        }

        /**
         * Makes a step that is done at interfaces alone.
         *
         * @param id the id
         * @param title a short name
         * @param exploitability how easy it is before any control
         * @param vulnerabilities the vulnerabilities it exploits
         * @param interfaces the interfaces it is done at
         */
        public Basic(
                StepId id,
                String title,
                ExploitabilityRating exploitability,
                List<VulnerabilityId> vulnerabilities,
                List<InterfaceId> interfaces) {
            this(id, title, exploitability, vulnerabilities, interfaces, ImmutableList.of(), ImmutableList.of());
        }

        /**
         * Returns whether it is said where the step is done: at an interface, to a data flow or to an element.
         *
         * @return true if at least one is named
         */
        public boolean hasPlace() {
            return !interfaces.isEmpty() || !dataFlows.isEmpty() || !elements.isEmpty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.basic(this);
        }
    }

    /**
     * A step that is reached through others.
     *
     * @param id the id
     * @param title a short name
     * @param gate how the parts belong together
     * @param parts the parts, in their order, immutable
     */
    record Combined(
            StepId id,
            @NotBlank @Size(max = 300) String title,
            Gate gate,
            @NotEmpty List<StepId> parts) implements AttackStep {

        /** Rejects nulls and copies collections. */
        public Combined {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            requireNonNull(gate, "gate");
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.combined(this);
        }
    }
}
