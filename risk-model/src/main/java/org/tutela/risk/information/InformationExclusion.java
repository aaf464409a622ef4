package org.tutela.risk.information;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The decision that an item of user information does not apply to a release. It does not help where the risk file has what the item
 * is to tell, or where known facts make the law ask for it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param item the item
 * @param reason why it does not apply
 * @param approver who decided, as a role
 */
public record InformationExclusion(
        UserInformationItem item,
        @NotBlank @Size(max = 4000) String reason,
        @NotBlank @Size(max = 300) String approver) {

    /** Rejects nulls; constraints are checked where the whole is built. */
    public InformationExclusion {
        requireNonNull(item, "item");
        requireNonNull(reason, "reason");
        requireNonNull(approver, "approver");
    }
}
