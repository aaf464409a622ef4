package org.tutela.annexi.guidance;

import static org.tutela.annexi.guidance.SectionBuilder.section;

import com.google.common.collect.ImmutableList;
import org.tutela.annexi.IvdrAnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.annexi.guidance.GuidanceItem.Addressee;
import org.tutela.annexi.guidance.GuidanceItem.Force;
import org.tutela.annexi.guidance.GuidanceItem.Kind;
import org.tutela.core.clause.ClauseId;

/** Chapter 4: documentation and instructions for use. */
final class MdcgDocumentation {

    private static final ClauseId[] OPERATION = {MdrAnnexI.CLAUSE_23_4_I, IvdrAnnexI.CLAUSE_20_4_1_R};
    private static final ClauseId[] UPDATES = {MdrAnnexI.CLAUSE_23_4_K, IvdrAnnexI.CLAUSE_20_4_1_S};
    private static final ClauseId[] MINIMUM_IT = {MdrAnnexI.CLAUSE_23_4_AB, IvdrAnnexI.CLAUSE_20_4_1_AH};

    private MdcgDocumentation() {}

    static ImmutableList<GuidanceSection> chapter() {
        return ImmutableList.of(
                section("4", "Documentation and Instructions for use").build(),
                section("4.1", "Documentation")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHALL,
                                "Document the risk management system, and keep technical documentation with what Annexes II and III"
                                        + " ask.",
                                MdrAnnexI.CLAUSE_3,
                                IvdrAnnexI.CLAUSE_3)
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHALL,
                                "Show conformity with the security requirements of Annex I by justification, validation and"
                                        + " verification of the solutions, such as methods and results of security tests.",
                                MdrAnnexI.CLAUSE_17_2,
                                IvdrAnnexI.CLAUSE_16_2)
                        .says(
                                Addressee.MANUFACTURER,
                                Force.SHALL,
                                "Update the technical documentation with what post-market surveillance tells about incidents and"
                                        + " vulnerabilities and how they were handled.")
                        .build(),
                instructions(),
                providers());
    }

    private static SectionBuilder ifu(SectionBuilder section, String id, String text, ClauseId... clauses) {
        return section.item(id, Kind.INSTRUCTIONS_FOR_USE, Addressee.MANUFACTURER, Force.MAY, text, clauses);
    }

    private static GuidanceSection instructions() {
        SectionBuilder section = section("4.2", "Instructions for use");
        ifu(
                section,
                "IFU-1",
                "Risk profile of the device in brief, and the IT security objectives that go with it.",
                MdrAnnexI.CLAUSE_23_4_G,
                IvdrAnnexI.CLAUSE_20_1_G);
        ifu(section, "IFU-2.1", "Specification of the operating system.", MdrAnnexI.CLAUSE_23_4_H);
        ifu(
                section,
                "IFU-2.2",
                "How the integrity of software updates and security patches is ensured and validated.",
                MdrAnnexI.CLAUSE_23_4_H);
        ifu(
                section,
                "IFU-3.1",
                "Options of security configuration, secure by default with the highest settings possible.",
                OPERATION);
        ifu(section, "IFU-3.2", "Installation of the product.", OPERATION);
        ifu(
                section,
                "IFU-3.3",
                "First configuration, such as a change of default passwords at the first log-in.",
                OPERATION);
        ifu(section, "IFU-3.4", "Security updates, step by step.", OPERATION);
        ifu(
                section,
                "IFU-3.5",
                "Fail-safe mode: how to enter and leave it, what performance it leaves, how data is recovered.",
                OPERATION);
        ifu(section, "IFU-3.6", "A documented plan of action for alert messages.", OPERATION);
        ifu(
                section,
                "IFU-4",
                "What users must have learnt, IT skills for installation, configuration and operation included.",
                MdrAnnexI.CLAUSE_23_4_J,
                IvdrAnnexI.CLAUSE_20_4_1_P);
        ifu(section, "IFU-5.1", "How updates and patches are checked for integrity and validated.", UPDATES);
        ifu(section, "IFU-5.2", "How updates are applied, step by step.", UPDATES);
        ifu(
                section,
                "IFU-6",
                "Minimum requirements on user workstations: hardware, versions of operating systems, peripherals.",
                MdrAnnexI.CLAUSE_23_4_Q,
                IvdrAnnexI.CLAUSE_20_4_1_J);
        ifu(section, "IFU-7.1", "Assumptions on the environment of use.", MINIMUM_IT);
        ifu(section, "IFU-7.2", "Risks of operation outside the intended operating environment.", MINIMUM_IT);
        ifu(
                section,
                "IFU-7.3",
                "Minimum requirements on the platform of the connected device: hardware, operating system, drivers and middleware,"
                        + " peripherals.",
                MINIMUM_IT);
        ifu(
                section,
                "IFU-7.4",
                "Recommended security controls of the environment, such as anti-virus and firewall.",
                MINIMUM_IT);
        ifu(section, "IFU-7.5", "Backup and restore of data and of configuration settings.", MINIMUM_IT);
        String[] others = {
            "List of the IT security controls in the device.",
            "How updates and patches are checked for integrity and validated.",
            "Technical properties of hardware components.",
            "Software bill of materials.",
            "Roles of users with their privileges and permissions.",
            "Logging: storage capacity, backup and use of logs.",
            "Start of the production system, with security advice for its integration into health information systems.",
            "Operation, administration, monitoring and operation support of the system.",
            "Minimum requirements on the administration workstation.",
            "Network-connected devices: a complete matrix of data streams with protocol, origin, destination and addressing.",
            "Hosting elsewhere: what data is stored, where and how, and the security controls of the cloud.",
            "Special needs of configuration, such as firewall rules with ports, interfaces, protocols and addressing."
        };
        for (int i = 0; i < others.length; i++) {
            section.item("DOC-" + (i + 1), Kind.OTHER_DOCUMENT, Addressee.MANUFACTURER, Force.MAY, others[i]);
        }
        return section.build();
    }

    private static GuidanceSection providers() {
        SectionBuilder section = section("4.3", "Information to be provided to healthcare providers");
        String[] items = {
            "Instructions and specifications on the controls that the environment should have.",
            "Features that protect critical functions even when the device is compromised.",
            "Backup and restore, and how a configuration is regained.",
            "What the supporting infrastructure must offer.",
            "How the device is or can be hardened by configuration: end-point protection, firewall rules, allow-lists, parameters of"
                    + " security events and logs, detection of physical tampering.",
            "Network ports and interfaces with function and direction, unused ones to be disabled.",
            "Network diagrams in enough detail.",
            "Where appropriate, technical instructions for secure network deployment and servicing and for the answer to a"
                    + " vulnerability or incident: how anomalies are announced, how logs keep forensic evidence, how an"
                    + " authenticated privileged user keeps and recovers the configuration.",
            "Where appropriate, the risks of use outside the intended environment."
        };
        for (int i = 0; i < items.length; i++) {
            section.item("HCP-" + (i + 1), Kind.PROVIDER_INFORMATION, Addressee.MANUFACTURER, Force.SHOULD, items[i]);
        }
        return section.says(Addressee.MANUFACTURER, Force.MAY, "Use the MDS2 form to give this information.")
                .says(
                        Addressee.MANUFACTURER,
                        Force.SHOULD,
                        "Give clinicians what they need to talk with patients about benefits and risks, cyber risks included.")
                .build();
    }
}
