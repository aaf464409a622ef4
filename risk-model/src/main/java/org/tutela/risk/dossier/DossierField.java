package org.tutela.risk.dossier;

import static java.util.Objects.requireNonNull;

import org.tutela.core.device.Asset;
import org.tutela.core.device.AssumptionCheck;
import org.tutela.core.device.Component;
import org.tutela.core.device.DataFlow;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceInterface;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.Element;
import org.tutela.core.device.EnvironmentAssumption;
import org.tutela.core.device.ForeseeableMisuse;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.device.Responsibility;
import org.tutela.core.device.TrustBoundary;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.ControlOption;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.EvidenceCarryOver;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.control.PreservationAnalysis;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.DocumentStatement;
import org.tutela.risk.information.InformationExclusion;
import org.tutela.risk.lifecycle.ActivityStatement;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.RiskAcceptance;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.threat.Dismissal;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatSourceProfile;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationExclusion;

/**
 * The texts of a risk file that documents show, and whom each may reach. Every other text of a risk file is {@link Audience#INTERNAL}
 * and shown nowhere. What users are told ({@code UserInformation}, {@code UpdateProcedure}) carries its own audience.
 */
public enum DossierField {
    /** The trade name. */
    DEVICE_NAME(Device.class, "name", Audience.PUBLIC),
    /** The manufacturer. */
    MANUFACTURER(Device.class, "manufacturer", Audience.PUBLIC),
    /** The rule of classification. */
    CLASSIFICATION_RULE(Device.class, "classificationRule", Audience.PUBLIC),
    /** The intended purpose. */
    PURPOSE(IntendedPurpose.class, "statement", Audience.PUBLIC),
    /** What must not be lost. */
    ESSENTIAL_PERFORMANCE(IntendedPurpose.class, "essentialPerformance", Audience.PUBLIC),
    /** The version. */
    VERSION(DeviceRelease.class, "version", Audience.PUBLIC),
    /** The UDI device identifier. */
    UDI_DI(DeviceRelease.class, "udiDi", Audience.PUBLIC),
    /** The revision of the file. */
    REVISION(RiskFileContent.class, "revision", Audience.OPERATOR),
    /** The editions of the law. */
    EDITIONS(RiskFileContent.class, "editions", Audience.AUTHORITY),
    /** A place of use. */
    ENVIRONMENT(UseEnvironment.class, "description", Audience.OPERATOR),
    /** Who runs it. */
    ENVIRONMENT_OPERATOR(UseEnvironment.class, "operator", Audience.OPERATOR),
    /** A foreseeable misuse; what users are told of it is user information. */
    MISUSE(ForeseeableMisuse.class, "description", Audience.AUTHORITY),
    /** An assumption on the environment. */
    ASSUMPTION(EnvironmentAssumption.class, "statement", Audience.OPERATOR),
    /** Why it is assumed. */
    ASSUMPTION_JUSTIFICATION(EnvironmentAssumption.class, "justification", Audience.AUTHORITY),
    /** What was found where an assumption was checked. */
    ASSUMPTION_CHECK(AssumptionCheck.class, "rationale", Audience.AUTHORITY),
    /** What somebody else must do. */
    RESPONSIBILITY(Responsibility.class, "statement", Audience.OPERATOR),
    /** An asset, if it is no secret of the system. */
    ASSET(Asset.class, "title", Audience.AUTHORITY),
    /** An asset that is data on patients: those who operate the device must know which it keeps. */
    PERSONAL_DATA(Asset.class, "title", Audience.OPERATOR),
    /** A component. */
    COMPONENT_NAME(Component.class, "name", Audience.OPERATOR),
    /** Its version. */
    COMPONENT_VERSION(Component.class, "version", Audience.OPERATOR),
    /** Its supplier. */
    COMPONENT_SUPPLIER(Component.class, "supplier", Audience.OPERATOR),
    /** An interface. */
    INTERFACE_NAME(DeviceInterface.class, "name", Audience.OPERATOR),
    /** What is spoken there. */
    INTERFACE_PROTOCOL(DeviceInterface.class, "protocol", Audience.OPERATOR),
    /** Its port. */
    INTERFACE_PORT(DeviceInterface.class, "port", Audience.OPERATOR),
    /** An element of the architecture. */
    ELEMENT(Element.class, "title", Audience.OPERATOR),
    /** A data flow. */
    FLOW(DataFlow.class, "title", Audience.OPERATOR),
    /** Its protocol. */
    FLOW_PROTOCOL(DataFlow.class, "protocol", Audience.OPERATOR),
    /** A trust boundary. */
    BOUNDARY(TrustBoundary.class, "title", Audience.AUTHORITY),
    /** A threat. */
    THREAT(Threat.class, "title", Audience.AUTHORITY),
    /** Where the capability of a threat source is known from. */
    THREAT_SOURCE(ThreatSourceProfile.class, "rationale", Audience.AUTHORITY),
    /** Why a threat is dismissed. */
    DISMISSAL(Dismissal.class, "reason", Audience.AUTHORITY),
    /** Who reviewed that. */
    DISMISSAL_REVIEWER(Dismissal.class, "reviewer", Audience.AUTHORITY),
    /** An attack scenario. */
    SCENARIO(AttackScenario.class, "title", Audience.AUTHORITY),
    /** A basic attack step. */
    STEP(AttackStep.Basic.class, "title", Audience.INTERNAL),
    /** A combined attack step. */
    COMBINED_STEP(AttackStep.Combined.class, "title", Audience.INTERNAL),
    /** A vulnerability that the release does not have, or no more. */
    CLOSED_VULNERABILITY(Vulnerability.class, "title", Audience.AUTHORITY),
    /** A vulnerability that the release has, or may have. */
    OPEN_VULNERABILITY(Vulnerability.class, "title", Audience.INTERNAL),
    /** A hazardous situation. */
    SITUATION(HazardousSituation.class, "description", Audience.AUTHORITY),
    /** What leads to it. */
    SEQUENCE(HazardousSituation.class, "sequenceOfEvents", Audience.AUTHORITY),
    /** The harm. */
    HARM(HazardousSituation.class, "harm", Audience.AUTHORITY),
    /** A risk; what users are told of it is user information. */
    RISK(Risk.class, "title", Audience.AUTHORITY),
    /** A control. */
    CONTROL(Control.class, "title", Audience.OPERATOR),
    /** A requirement that a control meets, by its number. */
    CONTROL_REQUIREMENT(Control.class, "requirements", Audience.AUTHORITY),
    /** Why no control of higher priority is taken. */
    CONTROL_RATIONALE(Control.class, "higherPriorityRationale", Audience.AUTHORITY),
    /** Why a control leaves something intact. */
    PRESERVATION(PreservationAnalysis.class, "rationale", Audience.AUTHORITY),
    /** An option that was refused. */
    REFUSED(ControlOption.Refused.class, "description", Audience.AUTHORITY),
    /** Why it was refused. */
    REFUSED_RATIONALE(ControlOption.Refused.class, "rationale", Audience.AUTHORITY),
    /** Why a capability does not apply. */
    CAPABILITY_REASON(CapabilityStatement.NotApplicable.class, "reason", Audience.OPERATOR),
    /** Why a capability is left to the environment. */
    CAPABILITY_JUSTIFICATION(CapabilityStatement.DelegatedToEnvironment.class, "justification", Audience.OPERATOR),
    /** A piece of evidence. */
    EVIDENCE(Evidence.class, "title", Audience.AUTHORITY),
    /** How it was found. */
    EVIDENCE_METHOD(Evidence.class, "method", Audience.AUTHORITY),
    /** Who made it. */
    EVIDENCE_AUTHOR(Evidence.class, "author", Audience.AUTHORITY),
    /** Where it is. */
    EVIDENCE_LOCATION(Evidence.class, "location", Audience.AUTHORITY),
    /** Why evidence of one release holds for another. */
    CHANGE_IMPACT(EvidenceCarryOver.class, "changeImpact", Audience.AUTHORITY),
    /** Who decided that. */
    CARRY_OVER_APPROVER(EvidenceCarryOver.class, "approver", Audience.AUTHORITY),
    /** A minimum IT requirement. */
    REQUIREMENT(MinimumItRequirement.class, "statement", Audience.OPERATOR),
    /** Why the device cannot meet it itself. */
    REQUIREMENT_RATIONALE(MinimumItRequirement.class, "designRationale", Audience.AUTHORITY),
    /** Why the device relies on its environment alone. */
    RELIANCE_JUSTIFICATION(MinimumItRequirement.class, "relianceJustification", Audience.AUTHORITY),
    /** Why the environment makes up for a vulnerability; what it says may tell how to use that. */
    COMPENSATION_JUSTIFICATION(MinimumItRequirement.class, "compensationJustification", Audience.INTERNAL),
    /** Why a control brings no risk. */
    NO_RISK_BROUGHT(IntroducedRisks.None.class, "rationale", Audience.AUTHORITY),
    /** In what role a risk was accepted. */
    ACCEPTANCE_ROLE(RiskAcceptance.class, "role", Audience.AUTHORITY),
    /** Why a risk was accepted. */
    ACCEPTANCE_RATIONALE(RiskAcceptance.class, "rationale", Audience.AUTHORITY),
    /** A verification. */
    VERIFICATION(Verification.class, "title", Audience.AUTHORITY),
    /** When it counts as passed. */
    VERIFICATION_CRITERION(Verification.class, "criterion", Audience.AUTHORITY),
    /** Why a method is not applied. */
    VERIFICATION_EXCLUSION(VerificationExclusion.class, "reason", Audience.AUTHORITY),
    /** Who does an activity. */
    ACTIVITY_RESPONSIBLE(ActivityStatement.Planned.class, "responsible", Audience.AUTHORITY),
    /** Why an activity does not apply. */
    ACTIVITY_REASON(ActivityStatement.NotApplicable.class, "reason", Audience.AUTHORITY),
    /** Who decided that. */
    ACTIVITY_APPROVER(ActivityStatement.NotApplicable.class, "approver", Audience.AUTHORITY),
    /** Why an item of user information does not apply. */
    EXCLUSION_REASON(InformationExclusion.class, "reason", Audience.AUTHORITY),
    /** Who decided that. */
    EXCLUSION_APPROVER(InformationExclusion.class, "approver", Audience.AUTHORITY),
    /** Why nothing of a kind is asked of the environment. */
    REQUIREMENT_EXCLUSION(ItRequirementExclusion.class, "reason", Audience.AUTHORITY),
    /** A filed document. */
    DOCUMENT(DocumentStatement.Filed.class, "title", Audience.AUTHORITY),
    /** Where it is filed. */
    DOCUMENT_LOCATION(DocumentStatement.Filed.class, "location", Audience.AUTHORITY),
    /** Its version. */
    DOCUMENT_VERSION(DocumentStatement.Filed.class, "version", Audience.AUTHORITY),
    /** Why a part of the technical documentation does not apply. */
    DOCUMENT_REASON(DocumentStatement.NotApplicable.class, "reason", Audience.AUTHORITY),
    /** Who decided that. */
    DOCUMENT_APPROVER(DocumentStatement.NotApplicable.class, "approver", Audience.AUTHORITY);

    private final Class<? extends Record> owner;
    private final String component;
    private final Audience audience;

    DossierField(Class<? extends Record> owner, String component, Audience audience) {
        this.owner = owner;
        this.component = component;
        this.audience = audience;
    }

    /**
     * Returns whose text it is.
     *
     * @return the type of the record
     */
    public Class<? extends Record> owner() {
        return owner;
    }

    /**
     * Returns which of its texts it is.
     *
     * @return the name of the component of the record
     */
    public String component() {
        return component;
    }

    /**
     * Returns whom it may reach.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    Text text(String words) {
        requireNonNull(words, "words");
        return Text.stated(audience, words.isBlank() ? "–" : words);
    }
}
