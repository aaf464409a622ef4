package org.tutela.risk.assessment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.text.Message;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.policy.InformationCredit;
import org.tutela.risk.policy.RiskPolicy;
import org.tutela.risk.residual.ResidualText;

/**
 * Which controls of a file count at which stage, and why not.
 *
 * <p>A control counts now when it is in state EFF_VERIFIED, evidence of this release shows that it is there and that it works, no
 * evidence of this release shows the contrary, and the risks it brings were analysed. It counts in the projection unless it is
 * suspended, retired or waived, or that analysis is missing. One that only informs counts only where the policy allows it, with
 * evidence.
 */
final class ControlStanding {

    private final RiskFileIndex index;
    private final ReleaseId release;
    private final boolean isInformationCredited;
    private final boolean[] countsNow;
    private final boolean[] countsProjected;

    ControlStanding(RiskFileIndex index, RiskFileContent content, RiskPolicy policy) {
        this.index = index;
        this.release = content.release().id();
        this.isInformationCredited = policy.informationCredit() == InformationCredit.EVIDENCED;
        countsNow = new boolean[index.controls.length];
        countsProjected = new boolean[index.controls.length];
        for (int i = 0; i < index.controls.length; i++) {
            Control control = index.controls[i];
            boolean isVerified = hasPassed(i, EvidenceKind.IMPLEMENTATION)
                    && hasPassed(i, EvidenceKind.EFFECTIVENESS)
                    && !hasFailed(i);
            boolean isAdmitted = control.introducedRisks().isAnalysed()
                    && (control.priority() != ControlPriority.INFORMATION || isInformationCredited && isVerified);
            countsNow[i] = isAdmitted && isVerified && control.state() == ControlState.EFF_VERIFIED;
            countsProjected[i] = isAdmitted && !isOut(control.state());
        }
    }

    boolean countsNow(int control) {
        return countsNow[control];
    }

    boolean countsProjected(int control) {
        return countsProjected[control];
    }

    private static boolean isOut(ControlState state) {
        return state == ControlState.SUSPENDED || state == ControlState.RETIRED || state == ControlState.WAIVED;
    }

    boolean isForRelease(Evidence item) {
        return item.isFor(release);
    }

    boolean hasPassed(int control, EvidenceKind kind) {
        for (Evidence item : index.controlEvidence[control]) {
            if (item.kind() == kind && item.result() == EvidenceResult.PASSED && isForRelease(item)) {
                return true;
            }
        }
        return false;
    }

    boolean hasFailed(int control) {
        for (Evidence item : index.controlEvidence[control]) {
            if (item.result() == EvidenceResult.FAILED && isForRelease(item)) {
                return true;
            }
        }
        return false;
    }

    /** Why a control does not count now, in the order in which that should be settled; empty if it counts. */
    List<Message> obstacles(int number) {
        if (countsNow[number]) {
            return ImmutableList.of();
        }
        Control control = index.controls[number];
        ImmutableList.Builder<Message> result = ImmutableList.builder();
        if (control.state() != ControlState.EFF_VERIFIED) {
            result.add(Message.of(ResidualText.STATE_NOT_VERIFIED, control.state()));
        }
        if (hasFailed(number)) {
            result.add(Message.of(ResidualText.STATE_FAILED));
        }
        if (control.state() == ControlState.EFF_VERIFIED) {
            if (!hasPassed(number, EvidenceKind.IMPLEMENTATION)) {
                result.add(Message.of(ResidualText.STATE_NO_IMPLEMENTATION));
            }
            if (!hasPassed(number, EvidenceKind.EFFECTIVENESS)) {
                result.add(Message.of(ResidualText.STATE_NO_EFFECTIVENESS));
            }
        }
        if (!control.introducedRisks().isAnalysed()) {
            result.add(Message.of(ResidualText.STATE_NOT_ANALYSED));
        }
        if (control.priority() == ControlPriority.INFORMATION && !isInformationCredited) {
            result.add(Message.of(ResidualText.STATE_INFORMATION));
        }
        return result.build();
    }
}
