package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.tutela.core.device.ReleaseId;

/**
 * The stages of support of a release, and what was done for them; IMDRF/CYBER WG/N70.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param release the release
 * @param stages the stages in their order, immutable
 * @param done what was done, immutable
 */
public record SupportPlan(
        ReleaseId release, List<@Valid SupportStageStart> stages, List<@Valid SupportDutyStatement> done) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public SupportPlan {
        requireNonNull(release, "release");
        stages = ImmutableList.copyOf(stages);
        done = ImmutableList.copyOf(done);
    }

    /**
     * Returns the stage of a day.
     *
     * @param day the day
     * @return the last stage that has begun, {@link SupportStage#DEVELOPMENT} where none has
     */
    public SupportStage stageOn(LocalDate day) {
        requireNonNull(day, "day");
        SupportStage stage = SupportStage.DEVELOPMENT;
        for (SupportStageStart start : stages) {
            if (!start.from().isAfter(day)) {
                stage = start.stage();
            }
        }
        return stage;
    }
}
