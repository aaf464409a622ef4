package org.tutela.risk.threat;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/**
 * What the manufacturer takes a threat source to be capable of: what the ratings of attack steps are judged against.
 *
 * <p>No evaluation is computed from it. Where a file has no profile of an adversarial source that one of its threats names, or one with
 * a part left open, that is a finding.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param source the source
 * @param capability how much it can do; empty where not known
 * @param intent how much it wants to; empty where not known, and for a source that is not adversarial
 * @param access what it reaches before it does anything, immutable; empty where not known
 * @param rationale where that is known from
 */
public record ThreatSourceProfile(
        ThreatSource source,
        Optional<AdversaryLevel> capability,
        Optional<AdversaryLevel> intent,
        Set<SourceAccess> access,
        @NotBlank @Size(max = 4000) String rationale) {

    /** Rejects nulls and copies the set; constraints are checked where the whole is built. */
    public ThreatSourceProfile {
        requireNonNull(source, "source");
        requireNonNull(capability, "capability");
        requireNonNull(intent, "intent");
        access = ImmutableSet.copyOf(access);
        requireNonNull(rationale, "rationale");
    }

    /**
     * Returns the profile of an adversarial source.
     *
     * @param source the source
     * @param capability how much it can do
     * @param intent how much it wants to
     * @param access what it reaches before it does anything
     * @param rationale where that is known from
     * @return the profile
     */
    public static ThreatSourceProfile of(
            ThreatSource source,
            AdversaryLevel capability,
            AdversaryLevel intent,
            Set<SourceAccess> access,
            String rationale) {
        return new ThreatSourceProfile(source, Optional.of(capability), Optional.of(intent), access, rationale);
    }

    /**
     * Returns whether nothing is left open: access always, capability and intent of an adversary.
     *
     * @return true if all that such a source has is given
     */
    public boolean isComplete() {
        boolean isRated = capability.isPresent() && intent.isPresent();
        return !access.isEmpty() && (source.kind() != ThreatSourceKind.ADVERSARIAL || isRated);
    }
}
