package org.tutela.risk.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tutela.core.device.Applicability;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.EvidenceId;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.CheckKind;
import org.tutela.risk.information.InformationContent;
import org.tutela.risk.information.InformationExclusion;
import org.tutela.risk.information.InformationReview;
import org.tutela.risk.information.InformationStrength;
import org.tutela.risk.information.InformationVehicle;
import org.tutela.risk.information.ModelPart;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UpdateStage;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.information.WalkThrough;

/** Judges the items of the checklist one by one. */
final class InformationJudge {

    private final RiskFileContent content;
    private final ReleaseId release;
    private final DeviceFacts facts;
    private final ModelContent model;
    private final Map<UserInformationItem, InformationExclusion> exclusions = new EnumMap<>(UserInformationItem.class);

    InformationJudge(RiskAssessment assessment) {
        content = assessment.file().content();
        release = content.release().id();
        facts = assessment.file().device().facts().withImplied();
        model = new ModelContent(assessment);
        content.informationExclusions().forEach(exclusion -> exclusions.put(exclusion.item(), exclusion));
    }

    ChecklistState state(UserInformationItem item) {
        Optional<Boolean> applies = item.appliesWhen().evaluate(facts);
        if (applies.equals(Optional.of(false))) {
            return new ChecklistState.NotApplicable(Message.of(DossierText.FACTS_RULE_OUT, item.appliesWhen()));
        }
        List<Message> reasons = new ArrayList<>();
        if (applies.isEmpty()) {
            reasons.add(Message.of(
                    DossierText.FACT_UNKNOWN,
                    item.appliesWhen().missing(facts).stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
        InformationExclusion exclusion = exclusions.get(item);
        if (exclusion != null) {
            Optional<Message> refused = whyNotExcluded(item, applies);
            if (applies.isPresent() && refused.isEmpty()) {
                return new ChecklistState.NotApplicable(
                        Message.of(DossierText.EXCLUDED, exclusion.reason(), exclusion.approver()));
            }
            refused.ifPresent(reasons::add);
            return new ChecklistState.Missing(reasons);
        }
        Optional<String> nothingAsked = model.whyNothingIsAsked(item);
        if (applies.isPresent() && nothingAsked.isPresent()) {
            return new ChecklistState.NotApplicable(Message.of(DossierText.EXCLUDED_IT, nothingAsked.get()));
        }
        List<String> where = new ArrayList<>();
        List<Message> lacks = isProcedure(item) ? procedures(item, where) : statements(item, where);
        if (lacks.isEmpty()) {
            return new ChecklistState.Present(where);
        }
        reasons.addAll(lacks);
        return new ChecklistState.Missing(reasons);
    }

    /** Where the law asks by facts that are known, or the file has something to tell, a reason is not enough. */
    private Optional<Message> whyNotExcluded(UserInformationItem item, Optional<Boolean> applies) {
        if (item.filledBy().isPresent()) {
            Set<EntityId> known = model.ids(item);
            if (!known.isEmpty()) {
                return Optional.of(Message.of(
                        DossierText.NOT_EXCLUDED_MODEL, known.iterator().next()));
            }
        }
        boolean isAskedByLaw = item.strength(content.release().device().regulation()) == InformationStrength.LAW;
        boolean isDecidedByFacts = applies.equals(Optional.of(true)) && !isForAnySoftware(item);
        return isAskedByLaw && isDecidedByFacts
                ? Optional.of(Message.of(DossierText.NOT_EXCLUDED_LAW, item.appliesWhen()))
                : Optional.empty();
    }

    /** That a device has software does not say that an item has something to say about it. */
    private static boolean isForAnySoftware(UserInformationItem item) {
        return item.appliesWhen().equals(UserInformationItem.UI_A01.appliesWhen())
                || item.appliesWhen() instanceof Applicability.Always;
    }

    private static boolean isProcedure(UserInformationItem item) {
        return item.filledBy().equals(Optional.of(ModelPart.UPDATE_PROCEDURES));
    }

    /** Whoever updates takes the procedure for the release he comes from, so each that leads to this release must be whole. */
    private List<Message> procedures(UserInformationItem item, List<String> where) {
        List<Message> lacks = new ArrayList<>();
        List<Message> elsewhere = new ArrayList<>();
        for (UpdateProcedure procedure : sorted(content.updateProcedures())) {
            if (!procedure.to().equals(release)) {
                elsewhere.add(Message.of(DossierText.PROCEDURE_TO_OTHER, procedure.id(), procedure.to()));
                continue;
            }
            List<Message> against = new ArrayList<>();
            form(
                    item,
                    procedure.id(),
                    procedure.audience(),
                    Optional.of(procedure.vehicle()),
                    procedure.review(),
                    against);
            if (!isWalkedThrough(procedure.walkThroughs())) {
                against.add(Message.of(DossierText.NOT_WALKED_THROUGH, procedure.id()));
            }
            boolean hasPrecaution =
                    procedure.steps().stream().anyMatch(step -> step.stage() == UpdateStage.THERAPY_STATE)
                            || procedure.exclusions().stream().anyMatch(it -> it.stage() == UpdateStage.THERAPY_STATE);
            if (item == UserInformationItem.UI_D05 && !hasPrecaution) {
                against.add(Message.of(DossierText.NO_PRECAUTION, procedure.id()));
            }
            if (against.isEmpty()) {
                where.add(procedure.id() + ": " + procedure.location());
            }
            lacks.addAll(against);
        }
        if (!where.isEmpty() || !lacks.isEmpty()) {
            return lacks;
        }
        return elsewhere.isEmpty() ? List.of(Message.of(DossierText.NO_PROCEDURE)) : elsewhere;
    }

    private List<Message> statements(UserInformationItem item, List<String> where) {
        List<Message> lacks = new ArrayList<>();
        List<UserInformation> good = new ArrayList<>();
        for (UserInformation information : sorted(content.userInformation())) {
            if (information.items().contains(item)) {
                int before = lacks.size();
                form(
                        item,
                        information.id(),
                        information.audience(),
                        information.vehicle(),
                        information.review(),
                        lacks);
                if (lacks.size() == before) {
                    good.add(information);
                }
            }
        }
        if (good.isEmpty()) {
            if (lacks.isEmpty()) {
                lacks.add(Message.of(DossierText.NOT_STATED));
            }
            return lacks;
        }
        List<Message> missing = new ArrayList<>();
        for (CheckKind check : item.checks()) {
            content(item, check, good).ifPresent(missing::add);
        }
        good.forEach(information -> where.add(information.id() + ": " + information.location()));
        if (missing.isEmpty()) {
            return missing;
        }
        lacks.addAll(missing);
        return lacks;
    }

    private void form(
            UserInformationItem item,
            EntityId id,
            Audience audience,
            Optional<InformationVehicle> vehicle,
            Optional<InformationReview> review,
            List<Message> lacks) {
        if (!audience.mayBeReadBy(item.audience())) {
            lacks.add(Message.of(DossierText.AUDIENCE, id, words(audience), words(item.audience())));
        }
        if (vehicle.isEmpty()) {
            lacks.add(Message.of(DossierText.VEHICLE_NOT_STATED, id));
        } else if (!item.vehicles().contains(vehicle.get())) {
            lacks.add(Message.of(
                    DossierText.VEHICLE,
                    id,
                    words(vehicle.get()),
                    item.vehicles().stream().map(InformationJudge::words).collect(Collectors.joining(", "))));
        }
        if (review.isEmpty()) {
            lacks.add(Message.of(DossierText.NOT_REVIEWED, id));
        } else if (!review.get().release().equals(release)) {
            lacks.add(
                    Message.of(DossierText.REVIEWED_FOR_OTHER, id, review.get().release(), release));
        }
    }

    /** What the statements together lack of a kind of content, if anything. */
    private Optional<Message> content(UserInformationItem item, CheckKind check, List<UserInformation> good) {
        return switch (check) {
            case TEXT -> Optional.empty();
            case TABLE -> table(item, good);
            case STEPS -> steps(good);
            case LINK -> link(good);
            case DATE ->
                all(good, InformationContent.Date.class).isEmpty()
                        ? Optional.of(Message.of(DossierText.NO_DATE))
                        : Optional.empty();
            case FILE -> file(item, good);
            case XREF -> references(item, good);
        };
    }

    private Optional<Message> table(UserInformationItem item, List<UserInformation> good) {
        if (item == UserInformationItem.UI_B04) {
            for (MinimumItRequirement requirement : model.requirements(item)) {
                if (requirement.risks().isEmpty()) {
                    return Optional.of(Message.of(DossierText.REQUIREMENT_WITHOUT_RISK, requirement.id()));
                }
            }
        }
        boolean isFilled = item.filledBy().isPresent() && !model.ids(item).isEmpty();
        return isFilled || !all(good, InformationContent.Table.class).isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(DossierText.NO_TABLE));
    }

    private Optional<Message> steps(List<UserInformation> good) {
        List<UserInformation> withSteps = good.stream()
                .filter(information -> !all(List.of(information), InformationContent.Steps.class)
                        .isEmpty())
                .toList();
        if (withSteps.isEmpty()) {
            return Optional.of(Message.of(DossierText.NO_STEPS));
        }
        return withSteps.stream().anyMatch(information -> isWalkedThrough(information.walkThroughs()))
                ? Optional.empty()
                : Optional.of(Message.of(
                        DossierText.NOT_WALKED_THROUGH, withSteps.get(0).id()));
    }

    private boolean isWalkedThrough(List<EvidenceId> walkThroughs) {
        return WalkThrough.isPassed(walkThroughs, content.evidence(), content.verifications(), release);
    }

    private static Optional<Message> link(List<UserInformation> good) {
        List<InformationContent.Link> links = all(good, InformationContent.Link.class);
        if (links.isEmpty()) {
            return Optional.of(Message.of(DossierText.NO_LINK));
        }
        return links.stream().anyMatch(link -> isAbsolute(link.address()))
                ? Optional.empty()
                : Optional.of(Message.of(DossierText.BAD_LINK, links.get(0).address()));
    }

    private static boolean isAbsolute(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            if (scheme == null) {
                return false;
            }
            return switch (scheme.toLowerCase(Locale.ROOT)) {
                case "https", "http" -> uri.getHost() != null;
                case "mailto" -> uri.getSchemeSpecificPart().indexOf('@') > 0;
                default -> false;
            };
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Message> file(UserInformationItem item, List<UserInformation> good) {
        List<InformationContent.File> files = all(good, InformationContent.File.class);
        if (files.isEmpty()) {
            return Optional.of(Message.of(DossierText.NO_FILE));
        }
        boolean isReadable = item.formats().isEmpty()
                || files.stream().anyMatch(file -> item.formats().contains(file.format()));
        return isReadable
                ? Optional.empty()
                : Optional.of(Message.of(DossierText.FORMAT, files.get(0).format(), String.join(", ", item.formats())));
    }

    private Optional<Message> references(UserInformationItem item, List<UserInformation> good) {
        Set<EntityId> wanted = model.ids(item);
        if (wanted.isEmpty()) {
            return Optional.of(Message.of(DossierText.NOTHING_TO_TELL));
        }
        Set<EntityId> untold = new TreeSet<>(EntityId.CANONICAL_ORDER);
        untold.addAll(wanted);
        for (UserInformation information : good) {
            untold.removeAll(information.risks());
            untold.removeAll(information.assumptions());
            untold.removeAll(information.misuses());
        }
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        DossierText.NOT_TOLD,
                        untold.stream().map(EntityId::text).collect(Collectors.joining(", "))));
    }

    private static <T extends InformationContent> List<T> all(List<UserInformation> statements, Class<T> type) {
        return statements.stream()
                .flatMap(information -> information.content().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The name of a value, which a writer puts into words. */
    static String words(Enum<?> value) {
        return value.name();
    }

    static <T extends Identified> List<T> sorted(List<T> items) {
        return items.stream()
                .sorted((a, b) -> EntityId.CANONICAL_ORDER.compare(a.id(), b.id()))
                .toList();
    }
}
