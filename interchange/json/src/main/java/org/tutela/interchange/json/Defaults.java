package org.tutela.interchange.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceFacts;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.UseEnvironment;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.benefit.BenefitFactor;
import org.tutela.risk.benefit.RiskFactor;
import org.tutela.risk.benefit.ValueFunction;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.environment.EnvironmentReliance;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.postmarket.CaseAction;
import org.tutela.risk.postmarket.FieldedRelease;
import org.tutela.risk.postmarket.PostMarketFileContent;
import org.tutela.risk.postmarket.SeriousHarm;
import org.tutela.risk.postmarket.SupplierStatement;
import org.tutela.risk.postmarket.VerificationStatus;
import org.tutela.risk.postmarket.VulnerabilityCase;
import org.tutela.risk.sbom.Sbom;
import org.tutela.risk.sbom.SbomComponent;
import org.tutela.risk.sbom.SupportLevel;
import org.tutela.risk.scenario.AlternativeCare;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.trend.OverDispersionRule;
import org.tutela.risk.trend.TrendJudgement;
import org.tutela.risk.trend.TrendPlan;
import org.tutela.risk.trend.TrendSeries;
import org.tutela.risk.verification.TesterIndependence;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.vigilance.FieldSafetyCorrectiveAction;
import org.tutela.risk.vigilance.Incident;

/**
 * What a field means when it is absent: the same as a builder that is not told. Optional values and collections are empty when absent
 * and need no row. None of these makes a result better than what it leaves open.
 */
final class Defaults {

    private static final Map<String, Object> TABLE = ImmutableMap.<String, Object>builder()
            .put(key(RiskFileContent.class, "note"), "")
            .put(key(Device.class, "facts"), DeviceFacts.unknown())
            .put(key(Threat.class, "precondition"), "")
            .put(key(Vulnerability.class, "exploitStatus"), ExploitStatus.NONE_KNOWN)
            .put(key(Vulnerability.class, "source"), "")
            .put(key(Vulnerability.class, "justification"), "")
            .put(key(HazardousSituation.class, "alternativeCare"), AlternativeCare.UNKNOWN)
            .put(key(Control.class, "introducedRisks"), new IntroducedRisks.NotAnalysed())
            .put(key(UseEnvironment.class, "network"), NetworkTrust.HOSTILE)
            .put(key(MinimumItRequirement.class, "isRecommended"), false)
            .put(key(MinimumItRequirement.class, "reliance"), EnvironmentReliance.SOLE)
            .put(key(MinimumItRequirement.class, "designRationale"), "")
            .put(key(MinimumItRequirement.class, "relianceJustification"), "")
            .put(key(MinimumItRequirement.class, "compensationJustification"), "")
            .put(key(Verification.class, "criterion"), "")
            .put(key(Verification.class, "independence"), TesterIndependence.UNKNOWN)
            .put(key(SbomComponent.class, "version"), "")
            .put(key(SbomComponent.class, "supplier"), "")
            .put(key(SbomComponent.class, "supportLevel"), SupportLevel.UNKNOWN)
            .put(key(Sbom.class, "author"), "")
            .put(key(FieldedRelease.class, "supportUndecided"), "")
            .put(key(CaseAction.class, "verification"), VerificationStatus.OPEN)
            .put(key(CaseAction.class, "note"), "")
            .put(key(VulnerabilityCase.class, "title"), "")
            .put(key(VulnerabilityCase.class, "exploitStatus"), ExploitStatus.NONE_KNOWN)
            .put(key(VulnerabilityCase.class, "owner"), "")
            .put(key(VulnerabilityCase.class, "impactStatement"), "")
            .put(key(VulnerabilityCase.class, "actionStatement"), "")
            .put(key(SupplierStatement.class, "impactStatement"), "")
            .put(key(SupplierStatement.class, "actionStatement"), "")
            .put(key(VulnerabilityCase.class, "seriousHarm"), SeriousHarm.NOT_DETERMINED)
            .put(key(PostMarketFileContent.class, "note"), "")
            .put(key(Incident.class, "description"), "")
            .put(key(Incident.class, "healthEffects"), "")
            .put(key(FieldSafetyCorrectiveAction.class, "urgency"), "")
            .put(key(TrendPlan.class, "overDispersion"), OverDispersionRule.TELL)
            .put(key(TrendSeries.class, "expectedRateSource"), "")
            .put(key(TrendSeries.class, "benefitRiskRelevant"), TrendJudgement.open())
            .put(key(TrendSeries.class, "possiblyUnacceptable"), TrendJudgement.open())
            .put(key(BenefitFactor.class, "onset"), "")
            .put(key(BenefitFactor.class, "patientPerspective"), "")
            .put(key(RiskFactor.class, "patientTolerance"), "")
            .put(key(ValueFunction.class, "isClipped"), false)
            .buildOrThrow();

    private Defaults() {}

    static Optional<Object> of(Class<?> type, String component) {
        return Optional.ofNullable(TABLE.get(key(type, component)));
    }

    static int size() {
        return TABLE.size();
    }

    private static String key(Class<?> type, String component) {
        return type.getName() + '.' + component;
    }
}
