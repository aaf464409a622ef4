package org.tutela.risk.postmarket;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tutela.core.clause.ClauseId;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationItem;

/**
 * What must be looked at again after a finding on the market: parts of the technical documentation, clauses, and items of user
 * information; MDCG 2019-16 rev.1, 4.1 and 5.1.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param parts the parts, in the order of the catalogue, immutable; none where nothing changed
 * @param clauses the clauses whose evidence changed, in the order of the law, immutable
 * @param items the items that the touched user information speaks to, in the order of the catalogue, immutable
 */
public record DocumentationUpdate(
        Set<DocumentationPart> parts, List<ClauseId> clauses, Set<UserInformationItem> items) {

    /** Copies collections. */
    public DocumentationUpdate {
        parts = ImmutableSet.copyOf(parts);
        clauses = ImmutableList.copyOf(clauses);
        items = ImmutableSet.copyOf(items);
    }

    /**
     * Returns what a change touches.
     *
     * @param change the change
     * @param userInformation what users are told, of the risk file that the change is about
     * @return the parts, clauses and items
     */
    public static DocumentationUpdate of(ChangeSet change, List<UserInformation> userInformation) {
        requireNonNull(change, "change");
        Set<DocumentationPart> parts = EnumSet.noneOf(DocumentationPart.class);
        change.documents().forEach(document -> parts.addAll(parts(document)));
        if (!change.clauses().isEmpty()) {
            parts.add(DocumentationPart.TD_08);
        }
        if (!parts.isEmpty()) {
            parts.add(DocumentationPart.TD_16);
        }
        Set<UserInformationItem> items = EnumSet.noneOf(UserInformationItem.class);
        userInformation.stream()
                .filter(each -> change.userInformation().contains(each.id()))
                .forEach(each -> items.addAll(each.items()));
        return new DocumentationUpdate(Sets.immutableEnumSet(parts), change.clauses(), Sets.immutableEnumSet(items));
    }

    /**
     * Returns what a reassessment touches.
     *
     * @param reassessment the reassessment
     * @return the parts, clauses and items, of the new revision of the risk file
     */
    public static DocumentationUpdate of(Reassessment reassessment) {
        return of(reassessment.changeSet(), reassessment.file().content().userInformation());
    }

    private static List<DocumentationPart> parts(AffectedDocument document) {
        return switch (document) {
            case SECURITY_RISK_ASSESSMENT ->
                ImmutableList.of(DocumentationPart.TD_02, DocumentationPart.TD_04, DocumentationPart.TD_15);
            case SAFETY_RISK_MANAGEMENT -> ImmutableList.of(DocumentationPart.TD_04, DocumentationPart.TD_07);
            case SECURITY_CAPABILITIES -> ImmutableList.of(DocumentationPart.TD_05);
            case VERIFICATION_AND_VALIDATION -> ImmutableList.of(DocumentationPart.TD_06, DocumentationPart.TD_15);
            case BENEFIT_RISK_ANALYSIS -> ImmutableList.of(DocumentationPart.TD_07);
            case USER_INFORMATION -> ImmutableList.of(DocumentationPart.TD_18);
            case BILL_OF_MATERIALS -> ImmutableList.of(DocumentationPart.TD_09, DocumentationPart.TD_15);
            case VULNERABILITY_STATEMENTS -> ImmutableList.of(DocumentationPart.TD_09, DocumentationPart.TD_13);
            case POST_MARKET_REPORT -> ImmutableList.of(DocumentationPart.TD_12);
        };
    }
}
