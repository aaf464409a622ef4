package org.tutela.risk.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.comparison.RiskMovement.Direction;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskId;
import org.tutela.risk.scoring.RiskLevel;

/**
 * What moved between two assessments, and what differs among the things that each moved risk depends on. Ids join the two sides, so
 * renaming moves nothing.
 *
 * <p>Both sides are made by the same version of the method; for an archived assessment of another version, assess the archived file
 * again. This class is immutable and thread-safe.
 *
 * @param before the earlier assessment
 * @param after the later assessment
 * @param movements the risks that moved, in canonical order, immutable
 */
public record AssessmentComparison(RiskAssessment before, RiskAssessment after, List<RiskMovement> movements) {

    /** Rejects nulls and copies collections. */
    public AssessmentComparison {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        movements = ImmutableList.copyOf(movements);
    }

    /**
     * Compares two assessments.
     *
     * @param before the earlier assessment
     * @param after the later assessment
     * @return the comparison
     */
    public static AssessmentComparison of(RiskAssessment before, RiskAssessment after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        Set<RiskId> ids = new TreeSet<>();
        before.risks().forEach(result -> ids.add(result.id()));
        after.risks().forEach(result -> ids.add(result.id()));
        Causes causes = new Causes(before, after);
        List<RiskMovement> movements = new ArrayList<>();
        for (RiskId id : ids) {
            move(id, before, after, causes).ifPresent(movements::add);
        }
        return new AssessmentComparison(before, after, movements);
    }

    /**
     * Returns the risks that got worse or are new and not controlled.
     *
     * @return the movements, in canonical order, immutable
     */
    public List<RiskMovement> worsened() {
        return movements.stream()
                .filter(movement -> movement.direction() == Direction.WORSE
                        || movement.direction() == Direction.ADDED
                                && movement.after()
                                        .filter(it -> !it.current().isControlled())
                                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the risks whose acceptance no longer rests on what is left of them now.
     *
     * @return the risks, in canonical order, immutable
     */
    public List<RiskId> staleDecisions() {
        return movements.stream()
                .filter(RiskMovement::isDecisionStale)
                .map(RiskMovement::risk)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<RiskMovement> move(RiskId id, RiskAssessment before, RiskAssessment after, Causes causes) {
        Optional<RiskResult> was = before.findRisk(id);
        Optional<RiskResult> is = after.findRisk(id);
        Direction direction;
        boolean isStale = false;
        if (was.isEmpty()) {
            direction = Direction.ADDED;
        } else if (is.isEmpty()) {
            direction = Direction.REMOVED;
        } else if (isSame(was.get(), is.get())) {
            return Optional.empty();
        } else {
            direction = direction(was.get().current(), is.get().current(), after);
            isStale = isStale(was.get(), is.get());
        }
        return Optional.of(new RiskMovement(id, was, is, direction, causes.of(id), isStale));
    }

    private static boolean isSame(RiskResult was, RiskResult is) {
        return was.initial().equals(is.initial())
                && was.current().equals(is.current())
                && was.projected().equals(is.projected())
                && was.currentWithoutEnvironment().equals(is.currentWithoutEnvironment())
                && was.projectedWithoutEnvironment().equals(is.projectedWithoutEnvironment())
                && was.acceptability().equals(is.acceptability());
    }

    private static boolean isStale(RiskResult was, RiskResult is) {
        return was.risk().acceptance().isPresent()
                && was.risk().acceptance().equals(is.risk().acceptance())
                && (!was.current().equals(is.current()) || !was.acceptability().equals(is.acceptability()));
    }

    private static Direction direction(RiskEvaluation was, RiskEvaluation is, RiskAssessment after) {
        Scale scale = after.policy().matrix().levels();
        boolean isHigher = was.isControlled() && !is.isControlled();
        boolean isLower = false;
        for (DimensionOutcome outcome : is.outcomes()) {
            int now = scale.indexOf(outcome.level().code());
            int then = was.outcome(outcome.dimension())
                    .map(DimensionOutcome::level)
                    .map(RiskLevel::code)
                    .map(code -> scale.contains(code) ? scale.indexOf(code) : now)
                    .orElse(-1);
            isHigher |= now > then;
            isLower |= now < then;
        }
        if (isHigher) {
            return Direction.WORSE;
        }
        return isLower || !was.isControlled() && is.isControlled() ? Direction.BETTER : Direction.CHANGED;
    }

    /** Finds what differs among the things that a risk depends on. */
    private static final class Causes {

        private final Dependencies was;
        private final Dependencies is;
        private final List<ChangeCause> general = new ArrayList<>();

        Causes(RiskAssessment before, RiskAssessment after) {
            RiskFileContent then = before.file().content();
            RiskFileContent now = after.file().content();
            was = new Dependencies(then);
            is = new Dependencies(now);
            if (!before.policy().equals(after.policy())) {
                general.add(new ChangeCause(ChangeCause.Kind.POLICY, "policy"));
            }
            if (!then.release().id().equals(now.release().id())) {
                general.add(new ChangeCause(
                        ChangeCause.Kind.RELEASE, now.release().id().text()));
            }
            if (!before.asOf().equals(after.asOf())) {
                general.add(new ChangeCause(ChangeCause.Kind.DATE, after.asOf().toString()));
            }
        }

        List<ChangeCause> of(RiskId risk) {
            Set<EntityId> ids = new TreeSet<>(EntityId.CANONICAL_ORDER);
            ids.addAll(was.of(risk));
            ids.addAll(is.of(risk));
            List<ChangeCause> result = new ArrayList<>(general);
            for (EntityId id : ids) {
                Identified then = was.entities.get(id);
                Identified now = is.entities.get(id);
                if (now != null && !now.equals(then)) {
                    result.add(new ChangeCause(kind(then == null ? now : then, now), id.text()));
                } else if (now == null && then != null) {
                    result.add(new ChangeCause(kind(then, then), id.text()));
                }
            }
            if (!Objects.equals(was.options.get(risk), is.options.get(risk))) {
                result.add(new ChangeCause(ChangeCause.Kind.DECISION, risk.text()));
            }
            result.sort((a, b) -> a.kind().compareTo(b.kind()));
            return result;
        }

        private static ChangeCause.Kind kind(Identified then, Identified now) {
            if (now instanceof Evidence) {
                return ChangeCause.Kind.EVIDENCE;
            }
            if (now instanceof EnvironmentAssumption || now instanceof UserInformation) {
                return ChangeCause.Kind.INFORMATION;
            }
            if (now instanceof Control control && then instanceof Control earlier) {
                return control.state() == earlier.state() ? ChangeCause.Kind.CONTROL : ChangeCause.Kind.CONTROL_STATE;
            }
            if (now instanceof Risk risk && then instanceof Risk earlier) {
                boolean isDecisionAlone = !risk.acceptance().equals(earlier.acceptance())
                        && risk.scenarios().equals(earlier.scenarios())
                        && risk.impacts().equals(earlier.impacts());
                return isDecisionAlone ? ChangeCause.Kind.DECISION : ChangeCause.Kind.INPUT;
            }
            return ChangeCause.Kind.INPUT;
        }
    }
}
