package org.tutela.risk.assessment;

import static org.tutela.risk.finding.RiskFindingCode.CONSTRAINT;
import static org.tutela.risk.finding.RiskFindingCode.DANGLING_REFERENCE;
import static org.tutela.risk.finding.RiskFindingCode.DATE_AFTER_AS_OF;
import static org.tutela.risk.finding.RiskFindingCode.DOCUMENT_CONTRADICTS;
import static org.tutela.risk.finding.RiskFindingCode.DUPLICATE_ID;
import static org.tutela.risk.finding.RiskFindingCode.INFORMATION_CONTRADICTS;
import static org.tutela.risk.finding.RiskFindingCode.INFORMATION_REVEALS;
import static org.tutela.risk.finding.RiskFindingCode.UPDATE_NOT_WALKED_THROUGH;
import static org.tutela.risk.finding.RiskFindingCode.UPDATE_OUT_OF_ORDER;
import static org.tutela.risk.finding.RiskFindingCode.UPDATE_STAGE_MISSING;
import static org.tutela.risk.finding.RiskFindingCode.UPDATE_STAGE_NOT_STATED;
import static org.tutela.risk.finding.RiskFindingCode.UPDATE_TO_OTHER_RELEASE;
import static org.tutela.risk.finding.RiskFindingCode.UPDATE_WITHOUT_ROLLBACK;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tutela.core.device.Asset;
import org.tutela.core.device.DataCategory;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.Responsibility;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.finding.Finding;
import org.tutela.core.identity.EntityId;
import org.tutela.core.identity.Identified;
import org.tutela.core.text.Audience;
import org.tutela.core.validation.ConstraintChecker;
import org.tutela.risk.control.Control;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.ConfidentialityLabel;
import org.tutela.risk.information.DocumentStatement;
import org.tutela.risk.information.DocumentationPart;
import org.tutela.risk.information.InformationContent;
import org.tutela.risk.information.InformationExclusion;
import org.tutela.risk.information.InformationReview;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UpdateStage;
import org.tutela.risk.information.UpdateStageExclusion;
import org.tutela.risk.information.UpdateStep;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.information.UserInformationItem;
import org.tutela.risk.information.WalkThrough;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** What is to be said of user information, update procedures and documents: at the gate, and after the assessment. */
final class InformationChecks {

    private final RiskFileContent content;
    private final Map<EntityId, Identified> known;
    private final List<Finding> findings;

    private InformationChecks(RiskFileContent content, Map<EntityId, Identified> known, List<Finding> findings) {
        this.content = content;
        this.known = known;
        this.findings = findings;
    }

    /** Adds what keeps the file from being built. */
    static void check(RiskFileContent content, Map<EntityId, Identified> known, List<Finding> findings) {
        InformationChecks checks = new InformationChecks(content, known, findings);
        checks.references();
        checks.exclusions();
        checks.documents();
        checks.labels();
        content.updateProcedures().forEach(checks::procedure);
    }

    private static String at(UserInformation information) {
        return "userInformation[" + information.id() + ']';
    }

    private static String at(UpdateProcedure procedure) {
        return "updateProcedures[" + procedure.id() + ']';
    }

    private void refer(String at, EntityId from, List<? extends EntityId> targets) {
        for (EntityId target : targets) {
            if (!known.containsKey(target)) {
                findings.add(Finding.of(DANGLING_REFERENCE, at, from, target));
            }
        }
    }

    private void review(String at, EntityId id, InformationReview review) {
        if (review.date().isAfter(content.asOf())) {
            findings.add(Finding.of(DATE_AFTER_AS_OF, at, id, review.date(), content.asOf()));
        }
    }

    private void references() {
        for (UserInformation information : content.userInformation()) {
            String at = at(information);
            refer(at + ".misuses", information.id(), information.misuses());
            refer(at + ".walkThroughs", information.id(), information.walkThroughs());
            information.review().ifPresent(review -> review(at + ".review", information.id(), review));
        }
        for (UpdateProcedure procedure : content.updateProcedures()) {
            String at = at(procedure);
            refer(at + ".walkThroughs", procedure.id(), procedure.walkThroughs());
            procedure.review().ifPresent(review -> review(at + ".review", procedure.id(), review));
        }
    }

    private void exclusions() {
        Set<UserInformationItem> excluded = EnumSet.noneOf(UserInformationItem.class);
        for (InformationExclusion exclusion : content.informationExclusions()) {
            String at = "informationExclusions[" + exclusion.item() + ']';
            findings.addAll(ConstraintChecker.check(exclusion, at, CONSTRAINT));
            if (!excluded.add(exclusion.item())) {
                findings.add(Finding.of(DUPLICATE_ID, at, exclusion.item()));
            }
        }
        for (UserInformation information : content.userInformation()) {
            for (UserInformationItem item : information.items()) {
                if (excluded.contains(item)) {
                    findings.add(
                            Finding.of(INFORMATION_CONTRADICTS, at(information) + ".items", item, information.id()));
                }
            }
        }
    }

    private void documents() {
        Set<DocumentationPart> filed = EnumSet.noneOf(DocumentationPart.class);
        Set<DocumentationPart> excluded = EnumSet.noneOf(DocumentationPart.class);
        Set<DocumentStatement> seen = new HashSet<>();
        for (DocumentStatement statement : content.documents()) {
            String at = "documents[" + statement.part() + ']';
            findings.addAll(ConstraintChecker.check(statement, at, CONSTRAINT));
            boolean isExclusion = statement instanceof DocumentStatement.NotApplicable;
            if (isExclusion ? !excluded.add(statement.part()) : !seen.add(statement)) {
                findings.add(Finding.of(DUPLICATE_ID, at, statement.part()));
            }
            if (!isExclusion) {
                filed.add(statement.part());
            }
        }
        for (DocumentationPart part : excluded) {
            if (filed.contains(part)) {
                findings.add(Finding.of(DOCUMENT_CONTRADICTS, "documents[" + part + ']', part));
            }
        }
    }

    private void labels() {
        Set<Audience> labelled = EnumSet.noneOf(Audience.class);
        for (ConfidentialityLabel label : content.confidentialityLabels()) {
            String at = "confidentialityLabels[" + label.audience() + ']';
            findings.addAll(ConstraintChecker.check(label, at, CONSTRAINT));
            if (!labelled.add(label.audience())) {
                findings.add(Finding.of(DUPLICATE_ID, at, label.audience()));
            }
        }
    }

    private void procedure(UpdateProcedure procedure) {
        String at = at(procedure) + ".steps";
        for (UpdateStage stage : UpdateStage.values()) {
            if (stage.isRequired() && first(procedure, stage) < 0) {
                findings.add(Finding.of(UPDATE_STAGE_MISSING, at, procedure.id(), stage));
            }
        }
        for (int i = 0; i < procedure.steps().size(); i++) {
            UpdateStep step = procedure.steps().get(i);
            if (step.stage().needsRollback()
                    && step.rollback().filter(text -> !text.isBlank()).isEmpty()) {
                findings.add(Finding.of(UPDATE_WITHOUT_ROLLBACK, at + '[' + i + ']', procedure.id(), i + 1));
            }
        }
        int installation = first(procedure, UpdateStage.INSTALLATION);
        for (UpdateStage before :
                List.of(UpdateStage.THERAPY_STATE, UpdateStage.BACKUP, UpdateStage.AUTHENTICITY_CHECK)) {
            order(procedure, before, first(procedure, before), UpdateStage.INSTALLATION, installation);
        }
        int lastCheck = last(procedure, UpdateStage.POST_CHECK);
        order(
                procedure,
                UpdateStage.INSTALLATION,
                last(procedure, UpdateStage.INSTALLATION),
                UpdateStage.POST_CHECK,
                lastCheck);
        order(
                procedure,
                UpdateStage.POST_CHECK,
                lastCheck,
                UpdateStage.CLINICAL_RELEASE,
                first(procedure, UpdateStage.CLINICAL_RELEASE));
    }

    private void order(UpdateProcedure procedure, UpdateStage before, int first, UpdateStage after, int second) {
        if (first >= 0 && second >= 0 && first > second) {
            findings.add(Finding.of(UPDATE_OUT_OF_ORDER, at(procedure) + ".steps", procedure.id(), before, after));
        }
    }

    private static int first(UpdateProcedure procedure, UpdateStage stage) {
        for (int i = 0; i < procedure.steps().size(); i++) {
            if (procedure.steps().get(i).stage() == stage) {
                return i;
            }
        }
        return -1;
    }

    private static int last(UpdateProcedure procedure, UpdateStage stage) {
        for (int i = procedure.steps().size() - 1; i >= 0; i--) {
            if (procedure.steps().get(i).stage() == stage) {
                return i;
            }
        }
        return -1;
    }

    /** Adds what travels with the assessment. */
    static void warn(RiskAssessment assessment, List<Finding> findings) {
        RiskFileContent content = assessment.file().content();
        ReleaseId release = content.release().id();
        for (UpdateProcedure procedure : content.updateProcedures()) {
            stages(procedure, findings);
            if (!procedure.to().equals(release)) {
                findings.add(Finding.of(
                        UPDATE_TO_OTHER_RELEASE, at(procedure) + ".to", procedure.id(), procedure.to(), release));
            } else if (!WalkThrough.isPassed(
                    procedure.walkThroughs(), content.evidence(), content.verifications(), release)) {
                findings.add(Finding.of(
                        UPDATE_NOT_WALKED_THROUGH, at(procedure) + ".walkThroughs", procedure.id(), release));
            }
        }
        reveals(content, findings);
    }

    private static void stages(UpdateProcedure procedure, List<Finding> findings) {
        Set<UpdateStage> stated = EnumSet.noneOf(UpdateStage.class);
        procedure.steps().forEach(step -> stated.add(step.stage()));
        procedure.exclusions().stream().map(UpdateStageExclusion::stage).forEach(stated::add);
        for (UpdateStage stage : UpdateStage.values()) {
            if (!stage.isRequired() && !stated.contains(stage)) {
                findings.add(Finding.of(UPDATE_STAGE_NOT_STATED, at(procedure) + ".steps", procedure.id(), stage));
            }
        }
    }

    /** What users are told must not repeat the titles of attack steps, of open vulnerabilities or of secrets. */
    private static void reveals(RiskFileContent content, List<Finding> findings) {
        Secrets secrets = new Secrets();
        for (AttackStep step : content.steps()) {
            secrets.add(step.title(), step.id());
        }
        for (Vulnerability vulnerability : content.vulnerabilities()) {
            if (vulnerability.status() == VulnerabilityStatus.AFFECTED
                    || vulnerability.status() == VulnerabilityStatus.UNDER_INVESTIGATION) {
                secrets.add(vulnerability.title(), vulnerability.id());
            }
        }
        for (Asset asset : content.release().device().assets()) {
            if (asset.category() == DataCategory.SYSTEM_SECRET) {
                secrets.add(asset.title(), asset.id());
            }
        }
        for (UserInformation information : content.userInformation()) {
            List<String> texts = new ArrayList<>(List.of(information.statement(), information.location()));
            information.content().forEach(it -> texts.addAll(it.match(TEXTS)));
            reveals(secrets, at(information), information.id(), information.audience(), texts, findings);
        }
        for (UpdateProcedure procedure : content.updateProcedures()) {
            List<String> texts = new ArrayList<>(List.of(procedure.title(), procedure.location()));
            for (UpdateStep step : procedure.steps()) {
                texts.addAll(List.of(step.action(), step.expected(), step.onFailure()));
                step.rollback().ifPresent(texts::add);
            }
            procedure.exclusions().forEach(exclusion -> texts.add(exclusion.reason()));
            reveals(secrets, at(procedure), procedure.id(), procedure.audience(), texts, findings);
        }
        revealsInTheModel(content, secrets, findings);
    }

    /** What the model says itself to operators. */
    private static void revealsInTheModel(RiskFileContent content, Secrets secrets, List<Finding> findings) {
        for (EnvironmentAssumption it : content.release().device().assumptions()) {
            reveals(secrets, "release.device.assumptions", it, it.statement(), findings);
        }
        for (Responsibility it : content.release().device().responsibilities()) {
            reveals(secrets, "release.device.responsibilities", it, it.statement(), findings);
        }
        for (UseEnvironment it : content.release().device().useEnvironments()) {
            reveals(secrets, "release.device.useEnvironments", it, it.description(), findings);
        }
        for (MinimumItRequirement it : content.itRequirements()) {
            reveals(secrets, "itRequirements", it, it.statement(), findings);
        }
        for (Control it : content.controls()) {
            reveals(secrets, "controls", it, it.title(), findings);
        }
    }

    private static void reveals(Secrets secrets, String list, Identified from, String text, List<Finding> findings) {
        reveals(secrets, list + '[' + from.id() + ']', from.id(), Audience.OPERATOR, List.of(text), findings);
    }

    private static void reveals(
            Secrets secrets, String at, EntityId id, Audience audience, List<String> texts, List<Finding> findings) {
        if (audience.mayBeReadBy(Audience.OPERATOR)) {
            for (EntityId secret : secrets.in(String.join("\n", texts))) {
                findings.add(Finding.of(INFORMATION_REVEALS, at, id, audience, secret));
            }
        }
    }

    /** Titles to look for in texts, found by their first characters so that a long list costs no more than a short one. */
    private static final class Secrets {

        /** Shorter titles are everyday words. */
        private static final int SHORTEST = 12;

        private record Secret(String title, EntityId id) {}

        private final Map<String, List<Secret>> byStart = new HashMap<>();

        void add(String title, EntityId id) {
            if (title.length() >= SHORTEST) {
                String lower = title.toLowerCase(Locale.ROOT);
                byStart.computeIfAbsent(lower.substring(0, SHORTEST), start -> new ArrayList<>())
                        .add(new Secret(lower, id));
            }
        }

        Set<EntityId> in(String text) {
            Set<EntityId> found = new TreeSet<>(EntityId.CANONICAL_ORDER);
            if (!byStart.isEmpty()) {
                String lower = text.toLowerCase(Locale.ROOT);
                for (int i = 0; i + SHORTEST <= lower.length(); i++) {
                    for (Secret secret : byStart.getOrDefault(lower.substring(i, i + SHORTEST), List.of())) {
                        if (lower.startsWith(secret.title(), i)) {
                            found.add(secret.id());
                        }
                    }
                }
            }
            return found;
        }
    }

    private static final InformationContent.Cases<List<String>> TEXTS = new InformationContent.Cases<>() {
        @Override
        public List<String> steps(InformationContent.Steps content) {
            return content.steps();
        }

        @Override
        public List<String> table(InformationContent.Table content) {
            List<String> texts = new ArrayList<>(content.heads());
            content.rows().forEach(row -> texts.addAll(row.cells()));
            return texts;
        }

        @Override
        public List<String> link(InformationContent.Link content) {
            return List.of(content.address());
        }

        @Override
        public List<String> date(InformationContent.Date content) {
            return List.of(content.subject());
        }

        @Override
        public List<String> file(InformationContent.File content) {
            return List.of(content.name());
        }
    };
}
