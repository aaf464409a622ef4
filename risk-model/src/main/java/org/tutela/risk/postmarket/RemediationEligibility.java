package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskAssessor;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlId;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.policy.Profile;
import org.tutela.risk.policy.Scale;
import org.tutela.risk.residual.DimensionOutcome;
import org.tutela.risk.residual.RiskEvaluation;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.scenario.RiskId;

/**
 * Whether a remedy may be chosen against a risk, in view of the risks that it brings: it should not bring more risk to safety and essential
 * performance than the vulnerability had (FDA, Postmarket Management of Cybersecurity, 2016, VII.B; METHOD, INV-26).
 *
 * <p>The risk of the vulnerability is that without the remedy; the risk that the remedy brings is that with everything planned in place.
 * Both are read on the scale of risk levels of the policy, in the dimensions of safety and of effectiveness, each for itself. Under a
 * profile with FDA's lens a greater risk bars the remedy, whatever the reason given; under the others it needs a reason. An equal risk
 * always needs one. A remedy whose risks were not analysed is never eligible. This class is immutable and thread-safe.
 *
 * @param verdict whether it may be chosen
 * @param reasons what led to it, immutable, never empty
 */
public record RemediationEligibility(Verdict verdict, List<Message> reasons) {

    /** Whether a remedy may be chosen. */
    public enum Verdict {
        /** It may. */
        ELIGIBLE,
        /** It may, once a reason is given. */
        NEEDS_RATIONALE,
        /** It may not. */
        NOT_ELIGIBLE
    }

    /** Copies the reasons. */
    public RemediationEligibility {
        requireNonNull(verdict, "verdict");
        reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * Judges a remedy.
     *
     * @param assessment the assessment of the risk file that has the remedy as a control
     * @param remedy the control
     * @param original the risk that it is taken against
     * @param rationale why it is chosen although it brings as much risk; empty where no reason is given
     * @return the verdict
     * @throws IllegalArgumentException if the file has no such control or risk
     */
    public static RemediationEligibility of(
            RiskAssessment assessment, ControlId remedy, RiskId original, String rationale) {
        requireNonNull(assessment, "assessment");
        requireNonNull(remedy, "remedy");
        requireNonNull(original, "original");
        requireNonNull(rationale, "rationale");
        Control control = assessment.file().content().controls().stream()
                .filter(it -> it.id().equals(remedy))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown control '" + remedy + "', known controls are "
                        + assessment.file().content().controls().stream()
                                .map(Control::id)
                                .toList()));
        RiskResult without = without(assessment, control).risk(original);
        if (!control.introducedRisks().isAnalysed()) {
            return new RemediationEligibility(
                    Verdict.NOT_ELIGIBLE, ImmutableList.of(Message.of(MonitoringText.REMEDY_NOT_ANALYSED, remedy)));
        }
        boolean isBarring = assessment.policy().profile() != Profile.EU_MDR;
        Verdict verdict = Verdict.ELIGIBLE;
        List<Message> reasons = new ArrayList<>();
        for (RiskId brought : control.introducedRisks().risks()) {
            RiskEvaluation risk = assessment.risk(brought).projected();
            for (ImpactDimension dimension : List.of(ImpactDimension.SAFETY, ImpactDimension.EFFECTIVENESS)) {
                int more = compare(assessment, risk, without.current(), dimension);
                if (more > 0) {
                    reasons.add(Message.of(MonitoringText.REMEDY_GREATER, remedy, brought, dimension, original));
                    boolean isExcused = !isBarring && !rationale.isBlank();
                    verdict = worse(
                            verdict,
                            isBarring ? Verdict.NOT_ELIGIBLE : isExcused ? Verdict.ELIGIBLE : Verdict.NEEDS_RATIONALE);
                } else if (more == 0) {
                    reasons.add(Message.of(MonitoringText.REMEDY_EQUAL, remedy, brought, dimension, original));
                    verdict = worse(verdict, rationale.isBlank() ? Verdict.NEEDS_RATIONALE : Verdict.ELIGIBLE);
                }
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(Message.of(MonitoringText.REMEDY_LESS, remedy, original));
        }
        return new RemediationEligibility(verdict, reasons);
    }

    /** The assessment as it would be if the remedy had not been thought of. */
    private static RiskAssessment without(RiskAssessment assessment, Control remedy) {
        RiskFile file = assessment.file();
        List<Control> controls = new ArrayList<>();
        for (Control control : file.content().controls()) {
            controls.add(
                    control.id().equals(remedy.id())
                            ? control.toBuilder().state(ControlState.RETIRED).build()
                            : control);
        }
        return RiskAssessor.of(assessment.policy())
                .assess(file.toBuilder().replaceControl(controls).build(), assessment.asOf());
    }

    /**
     * Compares what a remedy brings with what it is taken against in one dimension: negative if it brings less or nothing, 0 if as much,
     * positive if more.
     */
    private static int compare(
            RiskAssessment assessment, RiskEvaluation brought, RiskEvaluation original, ImpactDimension dimension) {
        Optional<DimensionOutcome> more = brought.outcome(dimension);
        Optional<DimensionOutcome> less = original.outcome(dimension);
        if (more.isEmpty()) {
            return -1;
        }
        Scale levels = assessment.policy().matrix().levels();
        int against = less.map(it -> levels.indexOf(it.level().code())).orElse(-1);
        return Integer.compare(levels.indexOf(more.get().level().code()), against);
    }

    private static Verdict worse(Verdict a, Verdict b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
