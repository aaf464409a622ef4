package org.tutela.risk.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.Vulnerability;

/** One change to a risk file at a time. */
public final class Edits {

    private Edits() {}

    public static RiskFile controls(RiskFile file, UnaryOperator<Control> change) {
        return file.toBuilder()
                .replaceControl(map(file.content().controls(), change))
                .build();
    }

    public static RiskFile evidence(RiskFile file, UnaryOperator<Evidence> change) {
        return file.toBuilder()
                .replaceEvidence(map(file.content().evidence(), change))
                .build();
    }

    public static RiskFile steps(RiskFile file, UnaryOperator<AttackStep> change) {
        return file.toBuilder().replaceStep(map(file.content().steps(), change)).build();
    }

    public static RiskFile risks(RiskFile file, UnaryOperator<Risk> change) {
        return file.toBuilder().replaceRisk(map(file.content().risks(), change)).build();
    }

    public static RiskFile vulnerabilities(RiskFile file, UnaryOperator<Vulnerability> change) {
        return file.toBuilder()
                .replaceVulnerability(map(file.content().vulnerabilities(), change))
                .build();
    }

    public static <T> List<T> map(List<T> items, UnaryOperator<T> change) {
        return items.stream().map(change).toList();
    }

    public static List<AttackStep.Basic> basics(RiskFile file) {
        List<AttackStep.Basic> result = new ArrayList<>();
        for (AttackStep step : file.content().steps()) {
            if (step instanceof AttackStep.Basic basic) {
                result.add(basic);
            }
        }
        return result;
    }

    public static <T> T one(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    public static <T> List<T> shuffled(Random random, List<T> items) {
        List<T> result = new ArrayList<>(items);
        Collections.shuffle(result, random);
        return result;
    }

    /** The same file with every id-keyed collection in another order. */
    public static RiskFile permuted(Random random, RiskFile file) {
        RiskFileContent content = file.content();
        return file.toBuilder()
                .replaceThreat(shuffled(random, content.threats()))
                .replaceVulnerability(shuffled(random, content.vulnerabilities()))
                .replaceStep(shuffled(random, content.steps()))
                .replaceScenario(shuffled(random, content.scenarios()))
                .replaceHazardousSituation(shuffled(random, content.hazardousSituations()))
                .replaceRisk(shuffled(random, content.risks()))
                .replaceOptionAnalysis(shuffled(random, content.optionAnalyses()))
                .replaceControl(shuffled(random, content.controls()))
                .replaceEvidence(shuffled(random, content.evidence()))
                .replaceUserInformation(shuffled(random, content.userInformation()))
                .replaceCapability(shuffled(random, content.capabilities()))
                .replaceThreatSourceProfile(shuffled(random, content.threatSourceProfiles()))
                .replaceStrideExclusion(shuffled(random, content.strideExclusions()))
                .replaceMisuseDismissal(shuffled(random, content.misuseDismissals()))
                .replaceItRequirement(shuffled(random, content.itRequirements()))
                .replaceItRequirementExclusion(shuffled(random, content.itRequirementExclusions()))
                .replaceVerification(shuffled(random, content.verifications()))
                .replaceVerificationExclusion(shuffled(random, content.verificationExclusions()))
                .build();
    }
}
