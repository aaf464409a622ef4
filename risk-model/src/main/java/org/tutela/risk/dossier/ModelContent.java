package org.tutela.risk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tutela.core.capability.SecurityCapability;
import org.tutela.core.device.Device;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.assessment.RiskResult;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlLocus;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.environment.EnvironmentReliance;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.environment.ItRequirementTarget;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.UserInformationItem;

/** What of a risk file fills items of user information. */
final class ModelContent {

    private final RiskAssessment assessment;
    private final RiskFileContent content;
    private final Device device;

    ModelContent(RiskAssessment assessment) {
        this.assessment = assessment;
        this.content = assessment.file().content();
        this.device = assessment.file().device();
    }

    /** The entities that an item is to tell of, in canonical order; none where the model does not fill it. */
    Set<EntityId> ids(UserInformationItem item) {
        Set<EntityId> ids = new TreeSet<>(EntityId.CANONICAL_ORDER);
        item.filledBy().ifPresent(part -> {
            switch (part) {
                case RESIDUAL_RISKS -> residualRisks().forEach(result -> ids.add(result.id()));
                case ASSUMPTIONS -> add(ids, device.assumptions());
                case RELIANCE -> reliance(ids);
                case MISUSES -> add(ids, device.foreseeableMisuses());
                case IT_REQUIREMENTS -> add(ids, requirements(item));
                case INTERFACES -> add(ids, device.interfaces());
                case DATA_FLOWS -> add(ids, device.dataFlows());
                case CONTROLS -> add(ids, deviceControls());
                case UPDATE_PROCEDURES -> add(ids, content.updateProcedures());
                case RESPONSIBILITIES -> add(ids, device.responsibilities());
                case RELEASE -> ids.add(content.release().id());
            }
        });
        return ids;
    }

    private static void add(Set<EntityId> ids, List<? extends Identified> items) {
        items.forEach(item -> ids.add(item.id()));
    }

    /** The risks of which more is left than the lowest level. */
    List<RiskResult> residualRisks() {
        String lowest = assessment.policy().matrix().levels().levels().get(0).code();
        return assessment.risks().stream()
                .filter(result -> !result.current().level().code().equals(lowest))
                .toList();
    }

    /** The controls in what the manufacturer delivers that are shown to work on this release. */
    List<Control> deviceControls() {
        return InformationJudge.sorted(content.controls()).stream()
                .filter(control -> !isInEnvironment(control))
                .filter(control -> assessment.isCounted(control.id()))
                .toList();
    }

    static boolean isInEnvironment(Control control) {
        return control.locus() == ControlLocus.OPERATING_ENVIRONMENT
                || control.locus() == ControlLocus.USER_ORGANISATION;
    }

    private static boolean isOut(Control control) {
        return control.state() == ControlState.SUSPENDED
                || control.state() == ControlState.RETIRED
                || control.state() == ControlState.WAIVED;
    }

    private void reliance(Set<EntityId> ids) {
        for (Control control : content.controls()) {
            if (!isOut(control)) {
                control.assumption().ifPresent(ids::add);
            }
        }
        for (CapabilityStatement statement : content.capabilities()) {
            if (statement instanceof CapabilityStatement.DelegatedToEnvironment delegated) {
                ids.add(delegated.assumption());
            }
        }
        for (MinimumItRequirement requirement : content.itRequirements()) {
            if (requirement.reliance() == EnvironmentReliance.SOLE) {
                requirement.assumption().ifPresent(ids::add);
            }
        }
    }

    /** The minimum IT requirements that belong to an item, in canonical order. */
    List<MinimumItRequirement> requirements(UserInformationItem item) {
        Predicate<MinimumItRequirement> belongs = switch (item) {
            case UI_B01 -> minimum(ItRequirementKind.HARDWARE);
            case UI_B02 -> minimum(ItRequirementKind.PLATFORM);
            case UI_B03 -> minimum(ItRequirementKind.NETWORK);
            case UI_B04 -> minimum(ItRequirementKind.SECURITY_MEASURE).or(minimum(ItRequirementKind.ACCESS_PROTECTION));
            case UI_B05 -> MinimumItRequirement::isRecommended;
            case UI_B06 -> it -> it.target() == ItRequirementTarget.ADMINISTRATION_WORKSTATION;
            case UI_B07 -> it -> it.target() == ItRequirementTarget.USER_WORKSTATION;
            case UI_B08 -> it -> it.target() == ItRequirementTarget.CONNECTED_SYSTEM;
            case UI_B10 ->
                it -> it.capabilities().contains(SecurityCapability.TXCF)
                        || it.capabilities().contains(SecurityCapability.TXIG);
            default -> it -> false;
        };
        return InformationJudge.sorted(content.itRequirements()).stream()
                .filter(belongs)
                .toList();
    }

    /** Why nothing that an item is about is asked of the environment, where the file says so for all of its kinds. */
    Optional<String> whyNothingIsAsked(UserInformationItem item) {
        List<ItRequirementKind> kinds = switch (item) {
            case UI_B01 -> List.of(ItRequirementKind.HARDWARE);
            case UI_B02 -> List.of(ItRequirementKind.PLATFORM);
            case UI_B03 -> List.of(ItRequirementKind.NETWORK);
            case UI_B04 -> List.of(ItRequirementKind.SECURITY_MEASURE, ItRequirementKind.ACCESS_PROTECTION);
            default -> List.of();
        };
        List<String> reasons = new ArrayList<>();
        for (ItRequirementKind kind : kinds) {
            content.itRequirementExclusions().stream()
                    .filter(exclusion -> exclusion.kind() == kind)
                    .forEach(exclusion -> reasons.add(exclusion.reason()));
        }
        return kinds.isEmpty() || reasons.size() < kinds.size()
                ? Optional.empty()
                : Optional.of(String.join("; ", reasons));
    }

    private static Predicate<MinimumItRequirement> minimum(ItRequirementKind kind) {
        return it -> it.kind() == kind && !it.isRecommended();
    }
}
