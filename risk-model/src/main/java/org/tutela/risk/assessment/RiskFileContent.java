package org.tutela.risk.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tutela.core.device.DeviceRelease;
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
 * The content of a risk file, not yet checked: what is stored and exchanged. {@link RiskFile#of(RiskFileContent)} checks it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param asOf the date the file speaks of, the only "today" an assessment knows
 * @param revision the revision of the file, in the manufacturer's words
 * @param note what a reader must know about the file as a whole; empty where nothing
 * @param editions the catalogue editions it was written against, such as {@code MDR-I@2026-01-01}, immutable
 * @param release the device release it is about
 * @param threats what can be done, immutable
 * @param threatSourceProfiles what each threat source is taken to be capable of, immutable
 * @param strideExclusions the kinds of threat that data flows were not looked at for, immutable
 * @param vulnerabilities the weaknesses of the release, immutable
 * @param steps what attackers do, immutable
 * @param scenarios the ways to attack, immutable
 * @param hazardousSituations what may follow for people, immutable
 * @param risks the risks, immutable
 * @param optionAnalyses the options considered for each risk, immutable
 * @param controls what is done against risks, immutable
 * @param capabilities how the release stands to each security capability, immutable
 * @param evidence what shows that it is done, immutable
 * @param userInformation what users are told, immutable
 * @param misuseDismissals the foreseeable misuses that need no risk of their own, immutable
 * @param itRequirements what the operating environment must provide at least, immutable
 * @param itRequirementExclusions the kinds of which nothing is asked of the environment, immutable
 * @param verifications which methods are applied to what, immutable
 * @param verificationExclusions which methods are not applied to what, immutable
 * @param securityPlan the security activities of the release and its phase, where the file has them
 * @param informationExclusions the items of user information that do not apply, immutable
 * @param updateProcedures the instructions to update to the release, immutable
 * @param documents how the technical documentation stands to each of its parts, immutable
 * @param confidentialityLabels what documents for each audience carry, immutable
 */
public record RiskFileContent(
        LocalDate asOf,
        @NotBlank @Size(max = 300) String revision,
        @Size(max = 4000) String note,
        List<@NotBlank String> editions,
        @Valid DeviceRelease release,
        List<Threat> threats,
        List<ThreatSourceProfile> threatSourceProfiles,
        List<StrideExclusion> strideExclusions,
        List<Vulnerability> vulnerabilities,
        List<AttackStep> steps,
        List<AttackScenario> scenarios,
        List<HazardousSituation> hazardousSituations,
        List<Risk> risks,
        List<OptionAnalysis> optionAnalyses,
        List<Control> controls,
        List<CapabilityStatement> capabilities,
        List<Evidence> evidence,
        List<UserInformation> userInformation,
        List<MisuseDismissal> misuseDismissals,
        List<MinimumItRequirement> itRequirements,
        List<ItRequirementExclusion> itRequirementExclusions,
        List<Verification> verifications,
        List<VerificationExclusion> verificationExclusions,
        Optional<@Valid SecurityPlan> securityPlan,
        List<InformationExclusion> informationExclusions,
        List<UpdateProcedure> updateProcedures,
        List<DocumentStatement> documents,
        List<ConfidentialityLabel> confidentialityLabels) {

    /** Rejects nulls and copies collections; constraints are checked where the whole is built. */
    public RiskFileContent {
        requireNonNull(asOf, "asOf");
        requireNonNull(revision, "revision");
        requireNonNull(note, "note");
        editions = ImmutableList.copyOf(editions);
        requireNonNull(release, "release");
        threats = ImmutableList.copyOf(threats);
        threatSourceProfiles = ImmutableList.copyOf(threatSourceProfiles);
        strideExclusions = ImmutableList.copyOf(strideExclusions);
        vulnerabilities = ImmutableList.copyOf(vulnerabilities);
        steps = ImmutableList.copyOf(steps);
        scenarios = ImmutableList.copyOf(scenarios);
        hazardousSituations = ImmutableList.copyOf(hazardousSituations);
        risks = ImmutableList.copyOf(risks);
        optionAnalyses = ImmutableList.copyOf(optionAnalyses);
        controls = ImmutableList.copyOf(controls);
        capabilities = ImmutableList.copyOf(capabilities);
        evidence = ImmutableList.copyOf(evidence);
        userInformation = ImmutableList.copyOf(userInformation);
        misuseDismissals = ImmutableList.copyOf(misuseDismissals);
        itRequirements = ImmutableList.copyOf(itRequirements);
        itRequirementExclusions = ImmutableList.copyOf(itRequirementExclusions);
        verifications = ImmutableList.copyOf(verifications);
        verificationExclusions = ImmutableList.copyOf(verificationExclusions);
        requireNonNull(securityPlan, "securityPlan");
        informationExclusions = ImmutableList.copyOf(informationExclusions);
        updateProcedures = ImmutableList.copyOf(updateProcedures);
        documents = ImmutableList.copyOf(documents);
        confidentialityLabels = ImmutableList.copyOf(confidentialityLabels);
    }

    /** The same content with what has no id in a fixed order; what has one is brought into order where it is encoded. */
    RiskFileContent inCanonicalOrder() {
        return new RiskFileContent(
                asOf,
                revision,
                note,
                editions,
                release,
                threats,
                threatSourceProfiles.stream()
                        .sorted(Comparator.comparing(ThreatSourceProfile::source))
                        .toList(),
                strideExclusions.stream()
                        .sorted(Comparator.comparing(StrideExclusion::flow).thenComparing(StrideExclusion::category))
                        .toList(),
                vulnerabilities,
                steps,
                scenarios,
                hazardousSituations,
                risks,
                optionAnalyses,
                controls,
                capabilities.stream()
                        .sorted(Comparator.comparing(CapabilityStatement::capability))
                        .toList(),
                evidence,
                userInformation,
                misuseDismissals.stream()
                        .sorted(Comparator.comparing(MisuseDismissal::misuse))
                        .toList(),
                itRequirements,
                itRequirementExclusions.stream()
                        .sorted(Comparator.comparing(ItRequirementExclusion::kind))
                        .toList(),
                verifications,
                verificationExclusions.stream()
                        .sorted(Comparator.comparing(VerificationExclusion::method)
                                .thenComparing(exclusion -> exclusion.controls().toString())
                                .thenComparing(exclusion -> exclusion.threats().toString())
                                .thenComparing(
                                        exclusion -> exclusion.interfaces().toString())
                                .thenComparing(VerificationExclusion::reason)
                                .thenComparing(VerificationExclusion::approver))
                        .toList(),
                securityPlan.map(SecurityPlan::inCanonicalOrder),
                informationExclusions.stream()
                        .sorted(Comparator.comparing(InformationExclusion::item))
                        .toList(),
                updateProcedures,
                documents.stream()
                        .sorted(Comparator.comparing(DocumentStatement::part)
                                .thenComparing(DocumentStatement::toString))
                        .toList(),
                confidentialityLabels.stream()
                        .sorted(Comparator.comparing(ConfidentialityLabel::audience))
                        .toList());
    }
}
