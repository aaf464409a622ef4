package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import org.tutela.core.device.DeviceId;

/**
 * A case that monitoring opened or changed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param device the device family whose file has the case
 * @param id the case
 * @param kind what happened to it; the gravest where several things did
 */
public record CaseChange(DeviceId device, CaseId id, Kind kind) {

    /** What happened to a case, from the least to the gravest. */
    public enum Kind {
        /** It got an advisory, a vector, a sample or an entry more. */
        EXTENDED,
        /** Another case went into it. */
        MERGED,
        /** It was settled and was taken up again. */
        REOPENED,
        /** It is new. */
        OPENED
    }

    /** Rejects nulls. */
    public CaseChange {
        requireNonNull(device, "device");
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
    }
}
