package org.tutela.annexi.guidance;

import static org.tutela.annexi.guidance.SectionBuilder.section;

import com.google.common.collect.ImmutableList;
import org.tutela.annexi.IvdrAnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.annexi.guidance.GuidanceItem.Addressee;
import org.tutela.annexi.guidance.GuidanceItem.Force;
import org.tutela.annexi.guidance.GuidanceItem.Kind;
import org.tutela.core.clause.ClauseId;

/** Chapter 3: secure design and manufacture. */
final class MdcgDesign {

    private static final ClauseId[] MINIMUM_IT = {MdrAnnexI.CLAUSE_17_4, IvdrAnnexI.CLAUSE_16_4};
    private static final ClauseId[] VERIFICATION = {MdrAnnexI.CLAUSE_17_2, IvdrAnnexI.CLAUSE_16_2};

    private MdcgDesign() {}

    static ImmutableList<GuidanceSection> chapter() {
        return ImmutableList.of(
                section("3", "Secure Design and Manufacture")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Look at safety, security and effectiveness together from early development and over the whole life"
                                        + " cycle.",
                                MdrAnnexI.CLAUSE_3,
                                MdrAnnexI.CLAUSE_4,
                                MdrAnnexI.CLAUSE_17,
                                MdrAnnexI.CLAUSE_17_4,
                                MdrAnnexI.CLAUSE_18_8,
                                MdrAnnexI.CLAUSE_22_1,
                                IvdrAnnexI.CLAUSE_3,
                                IvdrAnnexI.CLAUSE_4,
                                IvdrAnnexI.CLAUSE_16,
                                IvdrAnnexI.CLAUSE_16_4)
                        .build(),
                section("3.1", "\"Secure by design\"")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Follow the eight practices of secure design.",
                                MdrAnnexI.CLAUSE_17_2,
                                IvdrAnnexI.CLAUSE_16_2)
                        .build(),
                riskManagement(),
                capabilities(),
                section("3.4", "Security Risk Assessment")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Balance safety, effectiveness and security against intended clinical use and operating"
                                        + " environment.")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.MAY,
                                "Model threats systematically, by attack vectors, assets and decomposition, to a list of"
                                        + " vulnerabilities that is ordered by risk or by effect on safety.")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.MAY,
                                "Take the exploitation of a known vulnerability for foreseeable, above all where neither environment"
                                        + " nor mitigation prevents it.")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.MAY,
                                "Support likelihood by structured scoring such as CVSS, and by setting the attacker's gain against"
                                        + " the effort.")
                        .build(),
                section("3.5", "Security Benefit Risk Analysis")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHALL,
                                "Weigh benefits against risks once for the device, on its intended use and the possible effect on"
                                        + " safety and performance, not for each security risk; the safety risk assessment with its"
                                        + " security-related hazards goes in.",
                                MdrAnnexI.CLAUSE_1,
                                MdrAnnexI.CLAUSE_2,
                                MdrAnnexI.CLAUSE_3_E,
                                MdrAnnexI.CLAUSE_8,
                                IvdrAnnexI.CLAUSE_1,
                                IvdrAnnexI.CLAUSE_2,
                                IvdrAnnexI.CLAUSE_3_E,
                                IvdrAnnexI.CLAUSE_8)
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Lay down and record acceptance criteria that fit intended purpose and operating environment and guide"
                                        + " the mitigation of security risks.")
                        .build(),
                minimumItRequirements(),
                verification(),
                lifecycle());
    }

    private static GuidanceSection riskManagement() {
        return section("3.2", "Security Risk Management")
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHALL,
                        "Reduce security risks as far as possible, within the one risk management process.",
                        MdrAnnexI.CLAUSE_3,
                        MdrAnnexI.CLAUSE_17_1,
                        IvdrAnnexI.CLAUSE_3,
                        IvdrAnnexI.CLAUSE_16_1)
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Write a security risk management plan that covers analysis, evaluation, control, evaluation of residual risk,"
                                + " and reporting.",
                        MdrAnnexI.CLAUSE_3_A,
                        IvdrAnnexI.CLAUSE_3_A)
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Take a security risk or control that could affect safety or effectiveness into the safety risk assessment, and"
                                + " a safety control that could affect security into the security risk analysis.")
                .says(
                        Addressee.MANUFACTURER,
                        Force.MAY,
                        "List generic security-related hazards in the safety risk assessment, such as denial of service or gained"
                                + " privileges, instead of every attack vector that leads to no other hazard.",
                        MdrAnnexI.CLAUSE_3_B,
                        IvdrAnnexI.CLAUSE_3_B)
                .build();
    }

    private static GuidanceSection capabilities() {
        return section("3.3", "Security Capabilities")
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Choose security capabilities from known vulnerabilities and attack vectors; Table 3 lists 18 as an indication.",
                        MdrAnnexI.CLAUSE_17_2,
                        IvdrAnnexI.CLAUSE_1,
                        IvdrAnnexI.CLAUSE_4,
                        IvdrAnnexI.CLAUSE_16_2)
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Control security risks in this order: as far as feasible by secure design and manufacture; by protection"
                                + " measures, security notifications included; by information, with what the user must do in the"
                                + " environment.",
                        MdrAnnexI.CLAUSE_4,
                        IvdrAnnexI.CLAUSE_4)
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Show for each security measure that safety and effectiveness goals hold and that performance requirements and"
                                + " other risk controls still work.")
                .build();
    }

    private static SectionBuilder minimum(SectionBuilder section, String id, String text, ClauseId... clauses) {
        return section.item(
                id,
                Kind.MINIMUM_IT_REQUIREMENT,
                Addressee.OPERATOR,
                Force.MAY,
                text,
                clauses.length == 0 ? MINIMUM_IT : clauses);
    }

    private static GuidanceSection minimumItRequirements() {
        SectionBuilder section = section("3.6", "Minimum IT Requirements")
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHALL,
                        "Determine the minimum requirements on the operating environment that design could not meet, technical or"
                                + " organisational, and state them in the instructions for use together with the security features and"
                                + " their configuration.",
                        MdrAnnexI.CLAUSE_17_4,
                        MdrAnnexI.CLAUSE_23_4_AB,
                        IvdrAnnexI.CLAUSE_16_4,
                        IvdrAnnexI.CLAUSE_20_4_1_AH)
                .says(
                        Addressee.MANUFACTURER,
                        Force.MAY,
                        "Give security information in electronic form, so that it can be kept up to date.")
                .item(
                        "PRI-1",
                        Kind.PRINCIPLE,
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Every requirement on the environment comes from the risk assessment of the device.",
                        MINIMUM_IT)
                .item(
                        "PRI-2",
                        Kind.PRINCIPLE,
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "The device is as autonomous as it can be; where it relies on the environment alone, that is rare and rests on"
                                + " basic assumptions.",
                        MINIMUM_IT)
                .item(
                        "PRI-3",
                        Kind.PRINCIPLE,
                        Addressee.MANUFACTURER,
                        Force.SHALL,
                        "Assumptions stand clearly in the instructions for use; they may refer to security standards of best practice.",
                        MdrAnnexI.CLAUSE_23_4_AB,
                        IvdrAnnexI.CLAUSE_20_4_1_AH)
                .item(
                        "PRI-4",
                        Kind.PRINCIPLE,
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Measures of the environment do not make up for vulnerabilities of the device unless that is well justified;"
                                + " reliance on them for important controls stands in the accompanying documentation.",
                        MINIMUM_IT);
        minimum(section, "MIN-1", "The operator follows national and Union law, such as data protection law.");
        minimum(
                section,
                "MIN-2",
                "Physical security: regulated and authenticated access, a policy with roles and rights, separate secure areas.");
        minimum(
                section,
                "MIN-3",
                "Security controls: management of user access, anti-malware, firewall, allow-lists or hardening, genuine software only,"
                        + " session time-outs.");
        minimum(section, "MIN-4", "Network: segmentation, filtered traffic, encrypted data.");
        minimum(
                section,
                "MIN-5",
                "Connected workstations: hardened operating system with allow-lists, memory protection, device software that runs"
                        + " beside anti-malware, strong passwords, no software beyond the intended use.");
        minimum(
                section,
                "MIN-6",
                "Complex environments: partitions and segmented traffic, checks of software integrity, authenticated devices.");
        minimum(
                section,
                "MIN-7",
                "Patches: the environment takes them without losing interoperability, and the operator has processes that keep device"
                        + " and environment up to date in time.");
        minimum(
                section,
                "MIN-8",
                "What interacts with the device or is required by it keeps interoperability and does not impair the specified"
                        + " performance.",
                MdrAnnexI.CLAUSE_14_1,
                MdrAnnexI.CLAUSE_14_2,
                MdrAnnexI.CLAUSE_14_5,
                IvdrAnnexI.CLAUSE_13_1,
                IvdrAnnexI.CLAUSE_13_2,
                IvdrAnnexI.CLAUSE_13_5);
        return section.build();
    }

    private static GuidanceSection verification() {
        SectionBuilder section = section("3.7", "Verification/Validation")
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHALL,
                        "Verify and validate security, first of all by testing.",
                        VERIFICATION);
        String[] methods = {
            "Tests of the security features",
            "Fuzz tests",
            "Scans for vulnerabilities",
            "Penetration tests",
            "Tools that analyse code for security, in addition",
            "Tools that find open source code and libraries with known issues, in addition"
        };
        for (int i = 0; i < methods.length; i++) {
            section.item(
                    "VER-" + (i + 1),
                    Kind.VERIFICATION_METHOD,
                    Addressee.MANUFACTURER,
                    Force.MAY,
                    methods[i] + '.',
                    VERIFICATION);
        }
        return section.build();
    }

    private static GuidanceSection lifecycle() {
        return section("3.8", "Lifecycle Aspects")
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Gather security information for as long as the device is supported: incidents with its software,"
                                + " vulnerabilities of its hardware and software and of what third parties add, changes of threats.",
                        MdrAnnexI.CLAUSE_3_E,
                        IvdrAnnexI.CLAUSE_3_E)
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Evaluate it, assess security and safety risk, and act: tell operators of risk and mitigation, offer quick"
                                + " fixes, update the device, take updates of third parties, in a time that fits the risk.",
                        MdrAnnexI.CLAUSE_3_F,
                        IvdrAnnexI.CLAUSE_3_F)
                .build();
    }
}
