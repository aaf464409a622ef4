package org.tutela.risk.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.canonical.CanonicalEncoder;
import org.tutela.core.canonical.Digest;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.finding.Finding;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.identity.Builders;
import org.tutela.risk.control.CapabilityStatement;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.Evidence;
import org.tutela.risk.control.OptionAnalysis;
import org.tutela.risk.environment.ItRequirementExclusion;
import org.tutela.risk.environment.MinimumItRequirement;
import org.tutela.risk.information.ConfidentialityLabel;
import org.tutela.risk.information.DocumentStatement;
import org.tutela.risk.information.InformationExclusion;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.lifecycle.SecurityPlan;
import org.tutela.risk.scenario.AttackScenario;
import org.tutela.risk.scenario.AttackStep;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.Risk;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.threat.MisuseDismissal;
import org.tutela.risk.threat.StrideExclusion;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatSourceProfile;
import org.tutela.risk.verification.Verification;
import org.tutela.risk.verification.VerificationExclusion;

/**
 * The risk management file of one device release, as far as security goes: checked whole, so that nothing invalid reaches the engine.
 *
 * <p>Building one checks every constraint and every reference in one pass and reports every violation with its place, code and hint.
 * Entities are joined by ids; ids belong to the caller. Two files are equal when they say the same, whatever the order of their
 * entities.
 *
 * <p>Get one from {@link #builder(DeviceRelease)} or {@link #of(RiskFileContent)}. This class is immutable and thread-safe.
 */
public final class RiskFile {

    private final RiskFileContent content;
    private final RiskFileIndex index;

    private RiskFile(RiskFileContent content, RiskFileIndex index) {
        this.content = content;
        this.index = index;
    }

    /**
     * Returns a builder for a file about a release.
     *
     * @param release the device release
     * @return a new builder
     */
    public static Builder builder(DeviceRelease release) {
        return new Builder(requireNonNull(release, "release"));
    }

    /**
     * Checks a content and returns the risk file.
     *
     * @param content the content
     * @return the risk file
     * @throws InvalidRiskFileException if there is a finding of severity ERROR, with all of them
     */
    public static RiskFile of(RiskFileContent content) {
        return of(requireNonNull(content, "content"), null);
    }

    /** Entities that are the very same objects as in a content that was checked hold their constraints. */
    private static RiskFile of(RiskFileContent content, @Nullable RiskFileContent checked) {
        List<Finding> findings = new ArrayList<>();
        RiskFileIndex index = RiskFileChecks.check(content, checked, findings);
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == FindingSeverity.ERROR)
                .sorted()
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidRiskFileException(errors);
        }
        return new RiskFile(content, index);
    }

    /**
     * Checks a content without building a file.
     *
     * @param content the content
     * @return the findings of severity ERROR, sorted, immutable, empty if a risk file can be built
     */
    public static List<Finding> check(RiskFileContent content) {
        requireNonNull(content, "content");
        List<Finding> findings = new ArrayList<>();
        RiskFileChecks.check(content, null, findings);
        findings.sort(null);
        return ImmutableList.copyOf(findings);
    }

    RiskFileIndex index() {
        return index;
    }

    /**
     * Returns the content.
     *
     * @return the content, in the order given
     */
    public RiskFileContent content() {
        return content;
    }

    /**
     * Returns the device.
     *
     * @return the device family
     */
    public Device device() {
        return content.release().device();
    }

    /**
     * Returns the release.
     *
     * @return the device release this file is about
     */
    public DeviceRelease release() {
        return content.release();
    }

    /**
     * Returns the date this file speaks of.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return content.asOf();
    }

    /**
     * Returns the digest of the content: two files with the same digest say the same.
     *
     * @return the digest, computed on each call
     */
    public Digest digest() {
        return new CanonicalEncoder().put(content.inCanonicalOrder()).digest();
    }

    /**
     * Returns a builder that holds this content.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return toBuilder(content.release());
    }

    /**
     * Returns a builder that holds this content for another release, or another state of its device. What was verified for this release
     * does not count for another one unless its evidence says so.
     *
     * @param release the release that the new file is about
     * @return a new builder
     */
    public Builder toBuilder(DeviceRelease release) {
        Builder builder = new Builder(requireNonNull(release, "release"));
        builder.checked = content;
        builder.asOf = content.asOf();
        builder.revision = content.revision();
        builder.note = content.note();
        builder.editions.addAll(content.editions());
        builder.threats.addAll(content.threats());
        builder.threatSourceProfiles.addAll(content.threatSourceProfiles());
        builder.strideExclusions.addAll(content.strideExclusions());
        builder.vulnerabilities.addAll(content.vulnerabilities());
        builder.steps.addAll(content.steps());
        builder.scenarios.addAll(content.scenarios());
        builder.hazardousSituations.addAll(content.hazardousSituations());
        builder.risks.addAll(content.risks());
        builder.optionAnalyses.addAll(content.optionAnalyses());
        builder.controls.addAll(content.controls());
        builder.capabilities.addAll(content.capabilities());
        builder.evidence.addAll(content.evidence());
        builder.userInformation.addAll(content.userInformation());
        builder.misuseDismissals.addAll(content.misuseDismissals());
        builder.itRequirements.addAll(content.itRequirements());
        builder.itRequirementExclusions.addAll(content.itRequirementExclusions());
        builder.verifications.addAll(content.verifications());
        builder.verificationExclusions.addAll(content.verificationExclusions());
        builder.securityPlan = content.securityPlan();
        builder.informationExclusions.addAll(content.informationExclusions());
        builder.updateProcedures.addAll(content.updateProcedures());
        builder.documents.addAll(content.documents());
        builder.confidentialityLabels.addAll(content.confidentialityLabels());
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RiskFile that && (content.equals(that.content) || digest().equals(that.digest()));
    }

    @Override
    public int hashCode() {
        return content.release().hashCode();
    }

    /**
     * Returns release and revision.
     *
     * @return a short text without any content
     */
    @Override
    public String toString() {
        return "RiskFile[" + content.release().id() + ", " + content.revision() + ']';
    }

    /** Builds a risk file. Not thread-safe. */
    public static final class Builder {

        private final DeviceRelease release;

        /** The content that this builder began with, where it was checked. */
        private @Nullable RiskFileContent checked;

        private @Nullable LocalDate asOf;
        private @Nullable String revision;
        private String note = "";
        private final List<String> editions = new ArrayList<>();
        private final List<Threat> threats = new ArrayList<>();
        private final List<ThreatSourceProfile> threatSourceProfiles = new ArrayList<>();
        private final List<StrideExclusion> strideExclusions = new ArrayList<>();
        private final List<Vulnerability> vulnerabilities = new ArrayList<>();
        private final List<AttackStep> steps = new ArrayList<>();
        private final List<AttackScenario> scenarios = new ArrayList<>();
        private final List<HazardousSituation> hazardousSituations = new ArrayList<>();
        private final List<Risk> risks = new ArrayList<>();
        private final List<OptionAnalysis> optionAnalyses = new ArrayList<>();
        private final List<Control> controls = new ArrayList<>();
        private final List<CapabilityStatement> capabilities = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<UserInformation> userInformation = new ArrayList<>();
        private final List<MisuseDismissal> misuseDismissals = new ArrayList<>();
        private final List<MinimumItRequirement> itRequirements = new ArrayList<>();
        private final List<ItRequirementExclusion> itRequirementExclusions = new ArrayList<>();
        private final List<Verification> verifications = new ArrayList<>();
        private final List<VerificationExclusion> verificationExclusions = new ArrayList<>();
        private Optional<SecurityPlan> securityPlan = Optional.empty();
        private final List<InformationExclusion> informationExclusions = new ArrayList<>();
        private final List<UpdateProcedure> updateProcedures = new ArrayList<>();
        private final List<DocumentStatement> documents = new ArrayList<>();
        private final List<ConfidentialityLabel> confidentialityLabels = new ArrayList<>();

        private Builder(DeviceRelease release) {
            this.release = release;
        }

        /**
         * Sets the date the file speaks of.
         *
         * @param asOf the date, the only "today" an assessment knows
         * @return this builder
         */
        public Builder asOf(LocalDate asOf) {
            this.asOf = requireNonNull(asOf, "asOf");
            return this;
        }

        /**
         * Sets the revision.
         *
         * @param revision the revision, in the manufacturer's words
         * @return this builder
         */
        public Builder revision(String revision) {
            this.revision = requireNonNull(revision, "revision");
            return this;
        }

        /**
         * Sets what a reader must know about the file as a whole.
         *
         * @param note the note, empty where there is nothing to know
         * @return this builder
         */
        public Builder note(String note) {
            this.note = requireNonNull(note, "note");
            return this;
        }

        /**
         * Adds catalogue editions the file is written against.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder edition(String... more) {
            editions.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all catalogue editions the file is written against.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceEdition(List<String> all) {
            List<String> copy = ImmutableList.copyOf(all);
            editions.clear();
            editions.addAll(copy);
            return this;
        }

        /**
         * Adds threats.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder threat(Threat... more) {
            threats.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all threats.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceThreat(List<Threat> all) {
            List<Threat> copy = ImmutableList.copyOf(all);
            threats.clear();
            threats.addAll(copy);
            return this;
        }

        /**
         * Adds vulnerabilities.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder vulnerability(Vulnerability... more) {
            vulnerabilities.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all vulnerabilities.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceVulnerability(List<Vulnerability> all) {
            List<Vulnerability> copy = ImmutableList.copyOf(all);
            vulnerabilities.clear();
            vulnerabilities.addAll(copy);
            return this;
        }

        /**
         * Adds attack steps.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder step(AttackStep... more) {
            steps.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all attack steps.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceStep(List<AttackStep> all) {
            List<AttackStep> copy = ImmutableList.copyOf(all);
            steps.clear();
            steps.addAll(copy);
            return this;
        }

        /**
         * Adds attack scenarios.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder scenario(AttackScenario... more) {
            scenarios.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all attack scenarios.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceScenario(List<AttackScenario> all) {
            List<AttackScenario> copy = ImmutableList.copyOf(all);
            scenarios.clear();
            scenarios.addAll(copy);
            return this;
        }

        /**
         * Adds hazardous situations.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder hazardousSituation(HazardousSituation... more) {
            hazardousSituations.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all hazardous situations.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceHazardousSituation(List<HazardousSituation> all) {
            List<HazardousSituation> copy = ImmutableList.copyOf(all);
            hazardousSituations.clear();
            hazardousSituations.addAll(copy);
            return this;
        }

        /**
         * Adds risks.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder risk(Risk... more) {
            risks.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all risks.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceRisk(List<Risk> all) {
            List<Risk> copy = ImmutableList.copyOf(all);
            risks.clear();
            risks.addAll(copy);
            return this;
        }

        /**
         * Adds analyses of the options for a risk.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder optionAnalysis(OptionAnalysis... more) {
            optionAnalyses.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all analyses of the options for a risk.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceOptionAnalysis(List<OptionAnalysis> all) {
            List<OptionAnalysis> copy = ImmutableList.copyOf(all);
            optionAnalyses.clear();
            optionAnalyses.addAll(copy);
            return this;
        }

        /**
         * Adds controls.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder control(Control... more) {
            controls.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all controls.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceControl(List<Control> all) {
            List<Control> copy = ImmutableList.copyOf(all);
            controls.clear();
            controls.addAll(copy);
            return this;
        }

        /**
         * Adds evidence.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder evidence(Evidence... more) {
            evidence.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all evidence.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceEvidence(List<Evidence> all) {
            List<Evidence> copy = ImmutableList.copyOf(all);
            evidence.clear();
            evidence.addAll(copy);
            return this;
        }

        /**
         * Adds user information.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder userInformation(UserInformation... more) {
            userInformation.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all user information.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceUserInformation(List<UserInformation> all) {
            List<UserInformation> copy = ImmutableList.copyOf(all);
            userInformation.clear();
            userInformation.addAll(copy);
            return this;
        }

        /**
         * Adds the decisions that foreseeable misuses need no risk.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder misuseDismissal(MisuseDismissal... more) {
            misuseDismissals.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all the decisions that foreseeable misuses need no risk.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceMisuseDismissal(List<MisuseDismissal> all) {
            List<MisuseDismissal> copy = ImmutableList.copyOf(all);
            misuseDismissals.clear();
            misuseDismissals.addAll(copy);
            return this;
        }

        /**
         * Adds minimum IT requirements.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder itRequirement(MinimumItRequirement... more) {
            itRequirements.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all minimum IT requirements.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceItRequirement(List<MinimumItRequirement> all) {
            List<MinimumItRequirement> copy = ImmutableList.copyOf(all);
            itRequirements.clear();
            itRequirements.addAll(copy);
            return this;
        }

        /**
         * Adds the decisions that nothing of a kind is asked of the environment.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder itRequirementExclusion(ItRequirementExclusion... more) {
            itRequirementExclusions.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all the decisions that nothing of a kind is asked of the environment.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceItRequirementExclusion(List<ItRequirementExclusion> all) {
            List<ItRequirementExclusion> copy = ImmutableList.copyOf(all);
            itRequirementExclusions.clear();
            itRequirementExclusions.addAll(copy);
            return this;
        }

        /**
         * Adds verifications.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder verification(Verification... more) {
            verifications.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all verifications.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceVerification(List<Verification> all) {
            List<Verification> copy = ImmutableList.copyOf(all);
            verifications.clear();
            verifications.addAll(copy);
            return this;
        }

        /**
         * Adds the decisions that methods are not applied.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder verificationExclusion(VerificationExclusion... more) {
            verificationExclusions.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all the decisions that methods are not applied.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceVerificationExclusion(List<VerificationExclusion> all) {
            List<VerificationExclusion> copy = ImmutableList.copyOf(all);
            verificationExclusions.clear();
            verificationExclusions.addAll(copy);
            return this;
        }

        /**
         * Adds items of user information that do not apply.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder informationExclusion(InformationExclusion... more) {
            informationExclusions.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all items of user information that do not apply.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceInformationExclusion(List<InformationExclusion> all) {
            List<InformationExclusion> copy = ImmutableList.copyOf(all);
            informationExclusions.clear();
            informationExclusions.addAll(copy);
            return this;
        }

        /**
         * Adds update procedures.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder updateProcedure(UpdateProcedure... more) {
            updateProcedures.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all update procedures.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceUpdateProcedure(List<UpdateProcedure> all) {
            List<UpdateProcedure> copy = ImmutableList.copyOf(all);
            updateProcedures.clear();
            updateProcedures.addAll(copy);
            return this;
        }

        /**
         * Adds statements on parts of the technical documentation.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder document(DocumentStatement... more) {
            documents.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all statements on parts of the technical documentation.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceDocument(List<DocumentStatement> all) {
            List<DocumentStatement> copy = ImmutableList.copyOf(all);
            documents.clear();
            documents.addAll(copy);
            return this;
        }

        /**
         * Adds confidentiality labels.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder confidentialityLabel(ConfidentialityLabel... more) {
            confidentialityLabels.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all confidentiality labels.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceConfidentialityLabel(List<ConfidentialityLabel> all) {
            List<ConfidentialityLabel> copy = ImmutableList.copyOf(all);
            confidentialityLabels.clear();
            confidentialityLabels.addAll(copy);
            return this;
        }

        /**
         * Sets the security plan.
         *
         * @param securityPlan the security activities of the release and its phase
         * @return this builder
         */
        public Builder securityPlan(SecurityPlan securityPlan) {
            this.securityPlan = Optional.of(securityPlan);
            return this;
        }

        /**
         * Adds profiles of threat sources.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder threatSourceProfile(ThreatSourceProfile... more) {
            threatSourceProfiles.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all profiles of threat sources.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceThreatSourceProfile(List<ThreatSourceProfile> all) {
            List<ThreatSourceProfile> copy = ImmutableList.copyOf(all);
            threatSourceProfiles.clear();
            threatSourceProfiles.addAll(copy);
            return this;
        }

        /**
         * Adds kinds of threat that data flows are not looked at for.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder strideExclusion(StrideExclusion... more) {
            strideExclusions.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all kinds of threat that data flows are not looked at for.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceStrideExclusion(List<StrideExclusion> all) {
            List<StrideExclusion> copy = ImmutableList.copyOf(all);
            strideExclusions.clear();
            strideExclusions.addAll(copy);
            return this;
        }

        /**
         * Adds statements on security capabilities.
         *
         * @param more what to add, in order
         * @return this builder
         */
        public Builder capability(CapabilityStatement... more) {
            capabilities.addAll(ImmutableList.copyOf(more));
            return this;
        }

        /**
         * Replaces all statements on security capabilities.
         *
         * @param all what the file is to hold, in order
         * @return this builder
         */
        public Builder replaceCapability(List<CapabilityStatement> all) {
            List<CapabilityStatement> copy = ImmutableList.copyOf(all);
            capabilities.clear();
            capabilities.addAll(copy);
            return this;
        }

        /**
         * Returns what keeps the file from being built.
         *
         * @return the findings of severity ERROR, sorted, immutable, empty if it can be built
         * @throws IllegalStateException if date or revision is not set
         */
        public List<Finding> check() {
            return RiskFile.check(content());
        }

        /**
         * Checks everything and builds the file.
         *
         * @return the risk file
         * @throws IllegalStateException if date or revision is not set
         * @throws InvalidRiskFileException if there is a finding of severity ERROR, with all of them
         */
        public RiskFile build() {
            return RiskFile.of(content(), checked);
        }

        /**
         * Returns what was given so far, unchecked: to store a draft that cannot be built yet.
         *
         * @return the content
         * @throws IllegalStateException if date or revision is not set
         */
        public RiskFileContent content() {
            return new RiskFileContent(
                    Builders.require(asOf, "RiskFile", "asOf"),
                    Builders.require(revision, "RiskFile", "revision"),
                    note,
                    editions,
                    release,
                    threats,
                    threatSourceProfiles,
                    strideExclusions,
                    vulnerabilities,
                    steps,
                    scenarios,
                    hazardousSituations,
                    risks,
                    optionAnalyses,
                    controls,
                    capabilities,
                    evidence,
                    userInformation,
                    misuseDismissals,
                    itRequirements,
                    itRequirementExclusions,
                    verifications,
                    verificationExclusions,
                    securityPlan,
                    informationExclusions,
                    updateProcedures,
                    documents,
                    confidentialityLabels);
        }
    }
}
