package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.tutela.core.device.ReleaseId;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.control.EvidenceResult;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationMethod;

/**
 * Whether somebody has followed instructions on a release, step by step and with success: method VV-16. Instructions that were only
 * written are not verified; IEC 81001-5-1, 4.1.9.
 */
public final class WalkThrough {

    private WalkThrough() {}

    /**
     * Says whether evidence of a walk-through counts for a release.
     *
     * @param walkThroughs the evidence that instructions name
     * @param evidence the evidence of the file
     * @param verifications the verifications of the file
     * @param release the release
     * @return true if a piece of evidence passed, was made for that release or carried over to it, and names method VV-16 itself or is a
     *     result of a verification by that method
     */
    public static boolean isPassed(
            List<EvidenceId> walkThroughs,
            Collection<Evidence> evidence,
            Collection<Verification> verifications,
            ReleaseId release) {
        requireNonNull(release, "release");
        return evidence.stream()
                .filter(item -> walkThroughs.contains(item.id()))
                .filter(item -> item.result() == EvidenceResult.PASSED && item.isFor(release))
                .anyMatch(item -> item.method().startsWith(VerificationMethod.DOCUMENT_WALK_THROUGH.code())
                        || verifications.stream()
                                .filter(it -> it.method() == VerificationMethod.DOCUMENT_WALK_THROUGH)
                                .anyMatch(it -> it.evidence().contains(item.id())));
    }
}
