package org.tutela.risk.dossier;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tutela.core.device.DataFlow;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceInterface;
import org.tutela.core.device.Element;
import org.tutela.core.device.ElementId;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.InterfaceId;
import org.tutela.core.device.Responsibility;
import org.tutela.core.identity.EntityId;
import org.tutela.core.reference.Citation;
import org.tutela.core.report.Block;
import org.tutela.core.report.Document;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.risk.assessment.RiskAssessment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.Control;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.InformationContent;
import org.tutela.risk.information.InformationStrength;
import org.tutela.risk.information.InformationTopic;
import org.tutela.risk.information.InformationVehicle;
import org.tutela.risk.information.ModelPart;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UpdateStage;
import org.tutela.risk.information.UpdateStep;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationId;
import org.tutela.risk.information.UserInformationItem;

/**
 * What users are told, in the order of the checklist: what the manufacturer has written, what the model fills in, and, for the
 * manufacturer alone, what is missing. Every item has one place: the document its statements stand in, or else the one it should
 * stand in.
 */
final class InformationDocument {

    private static final ImmutableSet<InformationVehicle> INSTRUCTIONS = ImmutableSet.of(
            InformationVehicle.INSTRUCTIONS_FOR_USE, InformationVehicle.LABEL, InformationVehicle.PATIENT_INFORMATION);

    private final RiskAssessment assessment;
    private final RiskFileContent content;
    private final Device device;
    private final ModelContent model;
    private final UserInformationReview review;
    private final Set<String> withheld;

    InformationDocument(RiskAssessment assessment) {
        this.assessment = assessment;
        this.content = assessment.file().content();
        this.device = assessment.file().device();
        this.model = new ModelContent(assessment);
        this.review = UserInformationReview.of(assessment);
        this.withheld = Parts.withheld(assessment);
    }

    Document instructionsForUse() {
        return make(DossierText.INSTRUCTIONS, true);
    }

    Document securityManual() {
        return make(DossierText.MANUAL, false);
    }

    private Document make(DossierText title, boolean isInstructions) {
        Parts parts = new Parts(assessment);
        Map<UserInformationId, UserInformationItem> said = new HashMap<>();
        if (isInstructions) {
            parts.chapter(
                    DossierText.PURPOSE,
                    new Block.Paragraph(
                            DossierField.PURPOSE.text(device.intendedPurpose().statement())));
        }
        for (InformationTopic topic : InformationTopic.values()) {
            boolean hasItem = false;
            for (InformationRow row : review.rows()) {
                if (row.item().topic() == topic) {
                    List<Block> blocks = blocks(row, isInstructions, said);
                    if (!blocks.isEmpty()) {
                        if (!hasItem) {
                            parts.section(1, Message.of(topic), List.of());
                            hasItem = true;
                        }
                        parts.section(2, Message.of(row.item()), blocks);
                    }
                }
            }
        }
        return parts.document(title);
    }

    private List<Block> blocks(
            InformationRow row, boolean isInstructions, Map<UserInformationId, UserInformationItem> said) {
        List<Block> blocks = new ArrayList<>();
        UserInformationItem item = row.item();
        for (UserInformation information : statements(item)) {
            if (isInstructions(information) == isInstructions) {
                @Nullable UserInformationItem above = said.putIfAbsent(information.id(), item);
                if (above == null) {
                    statement(information, blocks);
                } else {
                    Audience audience = audience(information.id(), information.audience());
                    blocks.add(Parts.paragraph(audience, DossierText.SEE_ABOVE));
                    blocks.add(new Block.Items(List.of(Text.of(audience, above))));
                }
            }
        }
        if (isHome(item) == isInstructions && !(row.state() instanceof ChecklistState.NotApplicable)) {
            item.filledBy().ifPresent(part -> filled(item, part, blocks));
            if (row.state() instanceof ChecklistState.Missing missing) {
                List<Text> reasons = missing.reasons().stream()
                        .map(reason -> Text.of(Audience.INTERNAL, reason))
                        .toList();
                blocks.add(new Block.Gap(reasons.get(0), row.clauses()));
                List<Text> more = new ArrayList<>(reasons.subList(1, reasons.size()));
                if (row.clauses().isEmpty()) {
                    String sources = ChecklistDocuments.sources(item).stream()
                            .map(Citation::toString)
                            .collect(Collectors.joining("; "));
                    more.add(Text.of(
                            Audience.INTERNAL,
                            DossierText.ASKED_BY,
                            sources.isEmpty() ? Message.of(DossierText.GOOD_PRACTICE) : sources));
                }
                if (!more.isEmpty()) {
                    blocks.add(new Block.Items(more));
                }
            }
        }
        return blocks;
    }

    /** The statements for an item; those that name none are told where residual risks and assumptions are. */
    private List<UserInformation> statements(UserInformationItem item) {
        return InformationJudge.sorted(content.userInformation()).stream()
                .filter(information -> information.items().contains(item)
                        || information.items().isEmpty() && item == usual(information))
                .toList();
    }

    private static UserInformationItem usual(UserInformation information) {
        return information.risks().isEmpty() && !information.assumptions().isEmpty()
                ? UserInformationItem.UI_A03
                : UserInformationItem.UI_A02;
    }

    private static boolean isInstructions(UserInformation information) {
        return INSTRUCTIONS.contains(information.vehicle().orElse(InformationVehicle.INSTRUCTIONS_FOR_USE));
    }

    /** Whether the instructions for use are the place of an item; otherwise the manual is. */
    private boolean isHome(UserInformationItem item) {
        Optional<Boolean> chosen = item.filledBy().equals(Optional.of(ModelPart.UPDATE_PROCEDURES))
                ? procedures().map(it -> INSTRUCTIONS.contains(it.vehicle())).findFirst()
                : statements(item).stream()
                        .map(InformationDocument::isInstructions)
                        .findFirst();
        return chosen.orElseGet(() -> item.strength(device.regulation()) == InformationStrength.LAW
                || item.vehicles().stream()
                        .limit(1)
                        .anyMatch(it -> it != InformationVehicle.INSTRUCTIONS_FOR_USE && INSTRUCTIONS.contains(it)));
    }

    private Stream<UpdateProcedure> procedures() {
        return InformationJudge.sorted(content.updateProcedures()).stream()
                .filter(procedure -> procedure.to().equals(content.release().id()));
    }

    private Audience audience(EntityId id, Audience stated) {
        return withheld.contains(id.text()) ? Audience.INTERNAL : stated;
    }

    private void statement(UserInformation information, List<Block> blocks) {
        Audience audience = audience(information.id(), information.audience());
        blocks.add(new Block.Paragraph(Text.stated(audience, information.statement())));
        String references = Stream.of(information.risks(), information.assumptions(), information.misuses())
                .flatMap(List::stream)
                .sorted(EntityId.CANONICAL_ORDER)
                .map(EntityId::text)
                .collect(Collectors.joining(", "));
        if (!references.isEmpty()) {
            blocks.add(Parts.paragraph(audience, DossierText.REFERENCE, references));
        }
        information.content().forEach(it -> blocks.add(block(it, audience)));
        if (withheld.contains(information.id().text())) {
            blocks.add(Parts.gap(Audience.INTERNAL, List.of(), DossierText.WITHHELD, information.id()));
        }
    }

    private static Block block(InformationContent content, Audience audience) {
        return content.match(new InformationContent.Cases<>() {
            @Override
            public Block steps(InformationContent.Steps it) {
                return new Block.Steps(it.steps().stream()
                        .map(step -> new Block.Step(Text.stated(audience, step), List.of()))
                        .toList());
            }

            @Override
            public Block table(InformationContent.Table it) {
                // Heads are the manufacturer's words, so they stand as the first row.
                Parts.Table table = new Parts.Table(
                        Message.of(DossierText.STATED_TABLE),
                        it.heads().stream()
                                .map(head -> Message.of(DossierText.C_BLANK))
                                .toList());
                table.row(cells(it.heads(), audience));
                it.rows().forEach(row -> table.row(cells(row.cells(), audience)));
                return table.build();
            }

            @Override
            public Block link(InformationContent.Link it) {
                return new Block.Paragraph(Text.stated(audience, it.address()));
            }

            @Override
            public Block date(InformationContent.Date it) {
                return new Block.Paragraph(Text.of(audience, DossierText.DATE, it.subject(), it.date()));
            }

            @Override
            public Block file(InformationContent.File it) {
                return new Block.Paragraph(Text.of(audience, DossierText.FILE, it.name(), it.format()));
            }
        });
    }

    private static Block.Cell[] cells(List<String> words, Audience audience) {
        return words.stream()
                .map(word -> Parts.cell(Text.stated(audience, word)))
                .toArray(Block.Cell[]::new);
    }

    private void filled(UserInformationItem item, ModelPart part, List<Block> blocks) {
        switch (part) {
            case ASSUMPTIONS -> add(blocks, assumptions(device.assumptions()));
            case RELIANCE -> {
                Set<EntityId> relied = model.ids(item);
                add(
                        blocks,
                        assumptions(device.assumptions().stream()
                                .filter(assumption -> relied.contains(assumption.id()))
                                .toList()));
            }
            case IT_REQUIREMENTS -> add(blocks, requirements(model.requirements(item)));
            case INTERFACES -> {
                add(blocks, interfaces());
                blocks.add(Parts.paragraph(Audience.OPERATOR, DossierText.INTERFACE_NOTE));
            }
            case DATA_FLOWS -> add(blocks, flows());
            case CONTROLS -> add(blocks, controls());
            case RESPONSIBILITIES -> add(blocks, responsibilities());
            case RELEASE ->
                blocks.add(new Block.Paragraph(Text.of(
                        DossierField.VERSION.audience(),
                        DossierText.RELEASE_NOTE,
                        content.release().version())));
            case UPDATE_PROCEDURES -> {
                if (item == UserInformationItem.UI_D01) {
                    procedures().forEach(procedure -> procedure(procedure, blocks));
                } else {
                    procedures()
                            .forEach(procedure -> blocks.add(Parts.paragraph(
                                    audience(procedure.id(), procedure.audience()),
                                    DossierText.SEE_STEPS,
                                    procedure.id(),
                                    steps(procedure, item))));
                }
            }
            case RESIDUAL_RISKS, MISUSES -> {
                // what users are told of these is in the words of the manufacturer alone
            }
        }
    }

    /** The numbers of the steps that answer an item: the check that an update is genuine, or what protects patients and goes back. */
    private static String steps(UpdateProcedure procedure, UserInformationItem item) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            UpdateStep step = procedure.steps().get(i);
            boolean isMeant = item == UserInformationItem.UI_D02
                    ? step.stage() == UpdateStage.AUTHENTICITY_CHECK
                    : step.stage() == UpdateStage.THERAPY_STATE
                            || step.rollback().isPresent();
            if (isMeant) {
                numbers.add(Integer.toString(i + 1));
            }
        }
        return String.join(", ", numbers);
    }

    private static void add(List<Block> blocks, Parts.Table table) {
        if (!table.isEmpty()) {
            blocks.add(table.build());
        }
    }

    private Parts.Table assumptions(List<EnvironmentAssumption> assumptions) {
        Parts.Table table = Parts.table(DossierText.ASSUMPTION_TABLE, DossierText.C_ID, DossierText.C_ASSUMPTION);
        InformationJudge.sorted(assumptions)
                .forEach(assumption -> table.row(
                        Parts.cell(Parts.id(Audience.OPERATOR, assumption.id())),
                        Parts.cell(DossierField.ASSUMPTION.text(assumption.statement()))));
        return table;
    }

    private static Parts.Table requirements(List<MinimumItRequirement> requirements) {
        Parts.Table table = Parts.table(
                DossierText.REQUIREMENT_TABLE,
                DossierText.C_ID,
                DossierText.C_TARGET,
                DossierText.C_DESCRIPTION,
                DossierText.C_RISKS);
        requirements.forEach(requirement -> table.row(
                Parts.cell(Parts.id(Audience.OPERATOR, requirement.id())),
                Parts.cell(Text.term(Audience.OPERATOR, requirement.target())),
                Parts.cell(DossierField.REQUIREMENT.text(requirement.statement())),
                Parts.ids(Audience.OPERATOR, requirement.risks())));
        return table;
    }

    private String title(ElementId id) {
        return device.elements().stream()
                .filter(element -> element.id().equals(id))
                .map(Element::title)
                .findFirst()
                .orElse(id.text());
    }

    private Parts.Table interfaces() {
        Parts.Table table = Parts.table(
                DossierText.INTERFACE_TABLE,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_PROTOCOL,
                DossierText.C_DIRECTION,
                DossierText.C_PORT,
                DossierText.C_ENDPOINTS);
        for (DeviceInterface it : InformationJudge.sorted(device.interfaces())) {
            table.row(
                    Parts.cell(Parts.id(Audience.OPERATOR, it.id())),
                    Parts.cell(DossierField.INTERFACE_NAME.text(it.name())),
                    Parts.cell(DossierField.INTERFACE_PROTOCOL.text(it.protocol())),
                    Parts.cell(Text.term(Audience.OPERATOR, it.direction())),
                    it.port()
                            .map(port -> Parts.cell(DossierField.INTERFACE_PORT.text(port.toString())))
                            .orElseGet(Parts::cell),
                    endpoints(it.id()).isEmpty()
                            ? Parts.cell(Text.of(Audience.OPERATOR, DossierText.NO_ENDPOINT))
                            : new Block.Cell(endpoints(it.id()).stream()
                                    .map(id -> DossierField.ELEMENT.text(title(id)))
                                    .toList()));
        }
        return table;
    }

    /** The far ends of the flows over an interface: those of the two elements that are outside of every trust boundary or the actor. */
    private List<ElementId> endpoints(InterfaceId id) {
        Set<ElementId> inside = new HashSet<>();
        device.trustBoundaries().forEach(boundary -> inside.addAll(boundary.inside()));
        return device.dataFlows().stream()
                .filter(flow -> flow.deviceInterface().filter(id::equals).isPresent())
                .flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .filter(element -> !inside.contains(element))
                .distinct()
                .sorted(EntityId.CANONICAL_ORDER)
                .toList();
    }

    private Parts.Table flows() {
        Parts.Table table = Parts.table(
                DossierText.FLOW_TABLE,
                DossierText.C_ID,
                DossierText.C_TITLE,
                DossierText.C_PROTOCOL,
                DossierText.C_FROM,
                DossierText.C_TO,
                DossierText.C_INTERFACE,
                DossierText.C_PORT);
        for (DataFlow flow : InformationJudge.sorted(device.dataFlows())) {
            Optional<DeviceInterface> over = device.interfaces().stream()
                    .filter(it -> flow.deviceInterface().filter(it.id()::equals).isPresent())
                    .findFirst();
            table.row(
                    Parts.cell(Parts.id(Audience.OPERATOR, flow.id())),
                    Parts.cell(DossierField.FLOW.text(flow.title())),
                    Parts.cell(DossierField.FLOW_PROTOCOL.text(flow.protocol())),
                    Parts.cell(DossierField.ELEMENT.text(title(flow.from()))),
                    Parts.cell(DossierField.ELEMENT.text(title(flow.to()))),
                    over.map(it -> Parts.cell(Parts.id(Audience.OPERATOR, it.id())))
                            .orElseGet(Parts::cell),
                    over.flatMap(DeviceInterface::port)
                            .map(port -> Parts.cell(DossierField.INTERFACE_PORT.text(port.toString())))
                            .orElseGet(Parts::cell));
        }
        return table;
    }

    private Parts.Table controls() {
        Parts.Table table =
                Parts.table(DossierText.CONTROL_TABLE, DossierText.C_ID, DossierText.C_TITLE, DossierText.C_CAPABILITY);
        for (Control control : model.deviceControls()) {
            table.row(
                    Parts.cell(Parts.id(Audience.OPERATOR, control.id())),
                    Parts.cell(DossierField.CONTROL.text(control.title())),
                    Parts.words(
                            Audience.OPERATOR,
                            control.capabilities().stream().sorted().toList()));
        }
        return table;
    }

    private Parts.Table responsibilities() {
        Parts.Table table = Parts.table(
                DossierText.RESPONSIBILITY_TABLE, DossierText.C_ID, DossierText.C_PARTY, DossierText.C_DESCRIPTION);
        for (Responsibility it : InformationJudge.sorted(device.responsibilities())) {
            table.row(
                    Parts.cell(Parts.id(Audience.OPERATOR, it.id())),
                    Parts.cell(Text.term(Audience.OPERATOR, it.party())),
                    Parts.cell(DossierField.RESPONSIBILITY.text(it.statement())));
        }
        return table;
    }

    private void procedure(UpdateProcedure procedure, List<Block> blocks) {
        Audience audience = audience(procedure.id(), procedure.audience());
        blocks.add(Parts.paragraph(
                audience,
                DossierText.PROCEDURE,
                procedure.id(),
                procedure.title(),
                String.join(", ", procedure.from().stream().map(EntityId::text).toList()),
                procedure.to()));
        List<Block.Step> steps = new ArrayList<>();
        for (UpdateStep step : procedure.steps()) {
            List<Text> notes = new ArrayList<>();
            notes.add(Text.of(audience, DossierText.STEP_EXPECTED, step.expected()));
            notes.add(Text.of(audience, DossierText.STEP_FAILURE, step.onFailure()));
            step.rollback().ifPresent(it -> notes.add(Text.of(audience, DossierText.STEP_ROLLBACK, it)));
            steps.add(new Block.Step(Text.stated(audience, step.action()), notes));
        }
        blocks.add(new Block.Steps(steps));
        procedure
                .exclusions()
                .forEach(exclusion -> blocks.add(Parts.paragraph(
                        audience,
                        DossierText.STAGE_LEFT_OUT,
                        InformationJudge.words(exclusion.stage()),
                        exclusion.reason())));
        if (withheld.contains(procedure.id().text())) {
            blocks.add(Parts.gap(Audience.INTERNAL, List.of(), DossierText.WITHHELD, procedure.id()));
        }
    }
}
