package org.tutela.risk.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tutela.risk.scenario.RiskId;

/** The analysis of the risks that a control brings; ISO 14971, 7.5; IEC 81001-5-1, 7.4. Without it the control never counts. */
public sealed interface IntroducedRisks {

    /**
     * Returns the risks that the control brings.
     *
     * @return the risks, in the order given, immutable, empty where there are none or nobody has looked
     */
    List<RiskId> risks();

    /**
     * Says whether the analysis was made.
     *
     * @return true unless nobody has looked
     */
    boolean isAnalysed();

    /** Nobody has looked. */
    record NotAnalysed() implements IntroducedRisks {

        @Override
        public List<RiskId> risks() {
            return ImmutableList.of();
        }

        @Override
        public boolean isAnalysed() {
            return false;
        }
    }

    /**
     * The control brings no risk.
     *
     * @param rationale why
     */
    record None(@NotBlank @Size(max = 4000) String rationale) implements IntroducedRisks {

        /** Rejects nulls. */
        public None {
            requireNonNull(rationale, "rationale");
        }

        @Override
        public List<RiskId> risks() {
            return ImmutableList.of();
        }

        @Override
        public boolean isAnalysed() {
            return true;
        }
    }

    /**
     * The control brings risks, which stand in the same file.
     *
     * @param risks the risks, in the order given, immutable
     */
    record Introduced(@NotEmpty List<RiskId> risks) implements IntroducedRisks {

        /** Copies the list. */
        public Introduced {
            risks = ImmutableList.copyOf(risks);
        }

        @Override
        public boolean isAnalysed() {
            return true;
        }
    }
}
