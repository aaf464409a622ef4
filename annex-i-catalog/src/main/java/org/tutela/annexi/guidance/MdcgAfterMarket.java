package org.tutela.annexi.guidance;

import static org.tutela.annexi.guidance.SectionBuilder.section;

import com.google.common.collect.ImmutableList;
import org.tutela.annexi.IvdrAnnexI;
import org.tutela.annexi.MdrAnnexI;
import org.tutela.annexi.guidance.GuidanceItem.Addressee;
import org.tutela.annexi.guidance.GuidanceItem.Force;
import org.tutela.annexi.guidance.GuidanceItem.Kind;
import org.tutela.core.clause.ClauseId;

/** Chapters 5 to 10: after the market, other legislation and the annexes. */
final class MdcgAfterMarket {

    private static final ClauseId[] UPDATES_OF_RISK = {
        MdrAnnexI.CLAUSE_3_E, MdrAnnexI.CLAUSE_3_F, IvdrAnnexI.CLAUSE_3_E, IvdrAnnexI.CLAUSE_3_F
    };

    private MdcgAfterMarket() {}

    static ImmutableList<GuidanceSection> chapters() {
        return ImmutableList.of(
                programme(),
                surveillance(),
                vigilance(),
                section("6", "Other Legislation and guidance: EU and International")
                        .build(),
                section("6.1", "EU Legislation in the sector")
                        .says(
                                Addressee.EVERYONE,
                                Force.INFORMS,
                                "Network and information security, data protection and the Cybersecurity Act bear on devices and their"
                                        + " operators as well.")
                        .build(),
                section("6.2", "IMDRF Guide on Cybersecurity of Medical Devices")
                        .build(),
                section(
                                "7",
                                "Annex I – Mapping of IT security requirements to NIS Directive Cooperation Group measures")
                        .says(
                                Addressee.OPERATOR,
                                Force.MAY,
                                "Take further good practices from the measures of the Cooperation Group, which do not bind: governance,"
                                        + " protection, defence and resilience.")
                        .build(),
                section("8", "Annex II – Examples of cybersecurity incidents/serious incidents")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "22 examples with security harm, safety harm and controls, 16 of them serious; they illustrate and"
                                        + " decide nothing.")
                        .build(),
                section("9", "Annex III – Standards")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "16 standards for information; conformity is presumed only by harmonised ones.")
                        .build(),
                section(
                                "10",
                                "Annex IV – Cybersecurity risk management process and safety risk management relationship")
                        .says(
                                Addressee.MANUFACTURER,
                                Force.INFORMS,
                                "A figure of the two-way link between security and safety risk management of section 3.2.")
                        .build());
    }

    private static SectionBuilder item(
            SectionBuilder section, String id, Force force, String text, ClauseId... clauses) {
        return section.item(id, Kind.POST_MARKET, Addressee.MANUFACTURER, force, text, clauses);
    }

    private static GuidanceSection programme() {
        SectionBuilder section = section("5", "Post-Market Surveillance and Vigilance");
        item(section, "PMS-1", Force.SHOULD, "Look at how the device operates in its intended environment.");
        item(section, "PMS-2", Force.SHOULD, "Share what is known of vulnerabilities and threats across sectors.");
        item(section, "PMS-3", Force.SHOULD, "Remedy vulnerabilities.");
        item(section, "PMS-4", Force.SHOULD, "Respond to incidents.");
        return section.build();
    }

    private static GuidanceSection surveillance() {
        SectionBuilder section = section("5.1", "Post-market surveillance system");
        item(
                section,
                "PMS-5",
                Force.SHALL,
                "Make cybersecurity a part of the post-market surveillance system and its plan, within quality management, and keep it"
                        + " up to date.");
        item(
                section,
                "PMS-6",
                Force.SHOULD,
                "Collect user experience, also with software and hardware of third parties, and involve distributors, authorised"
                        + " representatives and importers.");
        item(
                section,
                "PMS-7",
                Force.SHALL,
                "Feed the data back into clinical evaluation, benefit-risk determination and risk management, design and manufacturing"
                        + " information, instructions for use and labelling.",
                UPDATES_OF_RISK);
        item(section, "PMS-8", Force.SHALL, "Remedy: judge whether incidents and corrective actions must be reported.");
        item(section, "PMS-9", Force.SHALL, "Remedy: improve the security capabilities.");
        item(section, "PMS-10", Force.SHALL, "Remedy: update the security risk assessment.", UPDATES_OF_RISK);
        item(section, "PMS-11", Force.SHALL, "Remedy: update verification and validation.");
        item(
                section,
                "PMS-12",
                Force.SHALL,
                "Remedy: update the security benefit-risk analysis.",
                MdrAnnexI.CLAUSE_1,
                MdrAnnexI.CLAUSE_8,
                IvdrAnnexI.CLAUSE_1,
                IvdrAnnexI.CLAUSE_8);
        item(section, "PMS-13", Force.SHALL, "Remedy: update the technical documentation.");
        return section.build();
    }

    private static GuidanceSection vigilance() {
        SectionBuilder section = section("5.2", "Vigilance");
        item(
                section,
                "PMS-14",
                Force.SHALL,
                "Report every serious incident and field safety corrective action, with security causes too, to the competent"
                        + " authority.");
        item(
                section,
                "PMS-15",
                Force.SHALL,
                "Investigate as soon as informed, assess the risk of the incident, take corrective action where needed, and involve"
                        + " distributors, authorised representatives and importers.");
        item(
                section,
                "PMS-16",
                Force.SHOULD,
                "Describe the incident, also that information is compromised or threatened, and its effects on health.");
        item(
                section,
                "PMS-17",
                Force.SHOULD,
                "Code the incident with the IMDRF terms: A1105 with A110501 and A110502 for the problem, C1007 for the cause; propose a"
                        + " new term where none fits.");
        item(
                section,
                "PMS-18",
                Force.MAY,
                "Agree periodic summary reports with the coordinating authority for similar incidents whose root cause is known, whose"
                        + " corrective action is done, or that are common and well documented.");
        item(
                section,
                "PMS-19",
                Force.SHALL,
                "Report trends also for security causes: a statistically significant increase of non-serious incidents or expected"
                        + " side-effects that weighs on the benefit-risk analysis.",
                MdrAnnexI.CLAUSE_1,
                MdrAnnexI.CLAUSE_8,
                IvdrAnnexI.CLAUSE_1,
                IvdrAnnexI.CLAUSE_8);
        item(
                section,
                "PMS-20",
                Force.SHALL,
                "State in the plan the method of trend reporting, how incidents are managed, and the period of observation.");
        return section.build();
    }
}
