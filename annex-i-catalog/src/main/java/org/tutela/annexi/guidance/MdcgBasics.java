package org.tutela.annexi.guidance;

import static org.tutela.annexi.guidance.SectionBuilder.section;

import com.google.common.collect.ImmutableList;
import org.tutela.annexi.IvdrAnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.annexi.guidance.GuidanceItem.Addressee;
import org.tutela.annexi.guidance.GuidanceItem.Force;

/** Chapters 1 and 2: introduction and basic concepts. */
final class MdcgBasics {

    private MdcgBasics() {}

    static ImmutableList<GuidanceSection> chapters() {
        return ImmutableList.<GuidanceSection>builder()
                .addAll(chapter1())
                .addAll(chapter2())
                .build();
    }

    private static ImmutableList<GuidanceSection> chapter1() {
        return ImmutableList.of(
                section("1", "Introduction").build(),
                section("1.1", "Background")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHALL,
                                "Develop and manufacture by the state of the art, with risk management that includes information"
                                        + " security, and set out minimum IT security requirements with protection against"
                                        + " unauthorised access.",
                                MdrAnnexI.CLAUSE_17_2,
                                MdrAnnexI.CLAUSE_17_4,
                                IvdrAnnexI.CLAUSE_16_2,
                                IvdrAnnexI.CLAUSE_16_4)
                        .build(),
                section("1.2", "Objectives")
                        .says(
                                Addressee.EVERYONE,
                                Force.INFORMS,
                                "The guidance helps manufacturers to fulfil all of Annex I that bears on cybersecurity, and says"
                                        + " what is expected of others.")
                        .build(),
                section("1.3", "Cybersecurity Requirements included in Annex I of the Medical Devices Regulations")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "The requirements of Annex I on cybersecurity hold before and after placing on the market; Table"
                                        + " 1 sets those of both regulations side by side.")
                        .build(),
                section("1.4", "Other Cybersecurity Requirements")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Know the provisions outside Annex I that bear on security: clinical investigations and data"
                                        + " protection, conformity assessment, post-market surveillance, vigilance, technical"
                                        + " documentation and clinical evaluation.")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Show that decisions follow the state of the art, by standards, guidance, own knowledge and public"
                                        + " information, and in proportion to the security risk.",
                                MdrAnnexI.CLAUSE_17_2,
                                IvdrAnnexI.CLAUSE_16_2)
                        .build(),
                section("1.5", "Abbreviations").build());
    }

    private static ImmutableList<GuidanceSection> chapter2() {
        return ImmutableList.of(
                section("2", "Basic Cybersecurity Concepts")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "Risk is what the regulations define: probability of harm together with its severity. The notion is"
                                        + " meant to be wide, and security risks are to come down to an acceptable level with the"
                                        + " others.")
                        .build(),
                section("2.1", "IT Security, Information Security, Operation Security")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "IT security keeps data confidential at rest and in transit, keeps data whole and authentic, and"
                                        + " keeps processes, devices, data and connected systems available.",
                                MdrAnnexI.CLAUSE_23_4_AB,
                                IvdrAnnexI.CLAUSE_20_4_1_AH)
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "Operation security is read from the minimum IT requirements and, under the MDR, from the protection"
                                        + " against unauthorised access.",
                                MdrAnnexI.CLAUSE_17_4,
                                MdrAnnexI.CLAUSE_18_8,
                                IvdrAnnexI.CLAUSE_16_4)
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "Information security is read from the requirements on software development.",
                                MdrAnnexI.CLAUSE_17_2,
                                IvdrAnnexI.CLAUSE_16_2)
                        .build(),
                section("2.2", "Safety, Security and Effectiveness")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHALL,
                                "Treat security issues in the risk assessment of Annex I also where a clause does not name security.",
                                MdrAnnexI.CLAUSE_1,
                                MdrAnnexI.CLAUSE_2,
                                MdrAnnexI.CLAUSE_3_D,
                                MdrAnnexI.CLAUSE_4_A,
                                MdrAnnexI.CLAUSE_8,
                                MdrAnnexI.CLAUSE_9,
                                MdrAnnexI.CLAUSE_17_1,
                                MdrAnnexI.CLAUSE_18_1,
                                IvdrAnnexI.CLAUSE_16_1,
                                IvdrAnnexI.CLAUSE_17_1)
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "Security that is too weak can do harm, and so can security that is too restrictive, such as a lock"
                                        + " that keeps out emergency care.")
                        .build(),
                section("2.3", "Intended use and intended operational environment of use")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Take security design inputs from the type of device, its communication, its intended use and its"
                                        + " environment; less strict controls need a safety and security risk assessment behind"
                                        + " them.")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Defend in layers and do not rely on controls of the operating environment; write down and tell the"
                                        + " operator what is expected of it.")
                        .build(),
                section("2.4", "Reasonably foreseeable misuse")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Regard a vulnerability that can be exploited as an enabler of reasonably foreseeable misuse, and"
                                        + " foresee and evaluate its exploitation.",
                                MdrAnnexI.CLAUSE_3_C,
                                IvdrAnnexI.CLAUSE_3_C)
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Remove or minimise risks of reasonably foreseeable environmental conditions, also by watching for"
                                        + " vulnerabilities in the field and by patches outside a field safety corrective action.",
                                MdrAnnexI.CLAUSE_14_2,
                                IvdrAnnexI.CLAUSE_13_2)
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Tell safety risk management within product risk management apart from security risks that have"
                                        + " nothing to do with safety.")
                        .build(),
                section("2.5", "Operating Environment")
                        .says(
                                Addressee.OPERATOR,
                                Force.SHOULD,
                                "Run risk management with physical security, access control by role, network access control and"
                                        + " segmentation, patch management, malware protection, awareness training, and audits that"
                                        + " support non-repudiation.")
                        .build(),
                section("2.6", "Joint Responsibility – Specific expectations from other stakeholders")
                        .says(
                                Addressee.EVERYONE,
                                Force.INFORMS,
                                "The law binds manufacturers; security is a joint responsibility of all. Changes such as third-party"
                                        + " software and patches follow explicit guidance that the manufacturer has published.")
                        .build(),
                section("2.6.1", "Integrator")
                        .says(
                                Addressee.INTEGRATOR,
                                Force.SHOULD,
                                "Assess a reasonable level of security for the operating environment.")
                        .says(Addressee.INTEGRATOR, Force.SHOULD, "Integrate the device with a secure configuration.")
                        .says(Addressee.INTEGRATOR, Force.SHOULD, "Give the operator documentation and training.")
                        .says(
                                Addressee.INTEGRATOR,
                                Force.SHOULD,
                                "Support patching and the handling of security incidents.")
                        .build(),
                section("2.6.2", "Operator")
                        .says(
                                Addressee.OPERATOR,
                                Force.SHOULD,
                                "Use the device as intended and follow the published security requirements when it is put into"
                                        + " service, operated and taken out of service; ask the manufacturer for missing security"
                                        + " information.")
                        .says(
                                Addressee.OPERATOR,
                                Force.SHOULD,
                                "Keep the environment at the required level of security, with infrastructure, trained staff and the"
                                        + " prescribed maintenance, patches included.")
                        .says(
                                Addressee.OPERATOR,
                                Force.SHOULD,
                                "Tell the manufacturer without delay of any suspected security event.")
                        .build(),
                section("2.6.3", "Users including healthcare & medical professionals, patients & consumers")
                        .says(
                                Addressee.USER,
                                Force.SHOULD,
                                "Behave with security in mind: keep software up to date, protect the device, use strong passwords,"
                                        + " switch off what is not needed, secure own computers, make backups.")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHOULD,
                                "Let the instructions for use enable patients to do so, with regard to age and limitations of users,"
                                        + " and choose authentication that fits the device.",
                                MdrAnnexI.CLAUSE_22_1,
                                MdrAnnexI.CLAUSE_23_1_A,
                                IvdrAnnexI.CLAUSE_19_1,
                                IvdrAnnexI.CLAUSE_20_1_A)
                        .build());
    }
}
