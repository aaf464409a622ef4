package org.tutela.risk.verification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.tutela.core.identity.EntityId;
import org.tutela.risk.control.EvidenceId;

/**
 * One thing that needs verification, and how it stands: a row of the verification matrix. What is missing is a row as well.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is no API: rows are made by an assessment.
 *
 * @param subject the control, threat or interface, or the release as a whole
 * @param aim what is to be shown
 * @param methods the methods that can show it, in the order of their codes, immutable
 * @param state how it stands on the release under assessment
 * @param verifications the verifications that serve it, in canonical order, immutable
 * @param evidence the evidence that the state rests on, in canonical order, immutable
 * @param reason why it is not applicable; empty otherwise
 */
public record VerificationRow(
        EntityId subject,
        VerificationAim aim,
        Set<VerificationMethod> methods,
        VerificationState state,
        List<VerificationId> verifications,
        List<EvidenceId> evidence,
        String reason) {

    /** Rejects nulls and copies collections. */
    public VerificationRow {
        requireNonNull(subject, "subject");
        requireNonNull(aim, "aim");
        methods = ImmutableSet.copyOf(methods);
        requireNonNull(state, "state");
        verifications = ImmutableList.copyOf(verifications);
        evidence = ImmutableList.copyOf(evidence);
        requireNonNull(reason, "reason");
    }

    /**
     * Says whether something is left to do for this release.
     *
     * @return true unless it passed or is not applicable
     */
    public boolean isGap() {
        return state != VerificationState.PASSED && state != VerificationState.NOT_APPLICABLE;
    }
}
