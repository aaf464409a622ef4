package org.tutela.annexi.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tutela.annexi.law.Provision.Status;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Source;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;

/** The provisions, in the order of the MDR. An empty place means that the regulation has no such provision. */
final class Provisions {

    private static final Source COM_2025_1023 =
            new Source("COM-2025-1023", "COM(2025) 1023, proposal on the MDR and the IVDR", Optional.empty());

    static final ImmutableList<Provision> ALL = ImmutableList.<Provision>builder()
            .addAll(duties())
            .addAll(surveillance())
            .addAll(vigilance())
            .addAll(documentation())
            .addAll(proposed())
            .build();

    private Provisions() {}

    private static Provision law(String mdr, String ivdr, String title, String text) {
        return new Provision(title, text, citation(Sources.MDR, mdr), citation(Sources.IVDR, ivdr), Status.IN_FORCE);
    }

    private static Optional<Citation> citation(Source source, String locator) {
        return locator.isEmpty() ? Optional.empty() : Optional.of(Citation.primary(source, locator));
    }

    private static ImmutableList<Provision> duties() {
        return ImmutableList.of(
                law(
                        "Art. 7",
                        "Art. 7",
                        "Claims",
                        "No claim may mislead about intended purpose, safety or performance."),
                law(
                        "Art. 8",
                        "Art. 8",
                        "Harmonised standards",
                        "A device that follows harmonised standards published in the Official Journal is presumed to conform with what"
                                + " they cover."),
                law(
                        "Art. 10(1)",
                        "Art. 10(1)",
                        "Design and manufacture",
                        "Devices are designed and manufactured by the requirements of the regulation."),
                law(
                        "Art. 10(2)",
                        "Art. 10(2)",
                        "Risk management system",
                        "A risk management system is set up, documented, run and kept up as Annex I, 3 describes."),
                law(
                        "Art. 10(3)",
                        "Art. 10(3)",
                        "Clinical or performance evaluation",
                        "MDR: clinical evaluation by Article 61 and Annex XIV with clinical follow-up. IVDR: performance evaluation by"
                                + " Article 56 and Annex XIII with performance follow-up."),
                law(
                        "Art. 10(4)",
                        "Art. 10(4)",
                        "Technical documentation",
                        "Technical documentation is drawn up and kept up to date as Annexes II and III say."),
                law(
                        "Art. 10(5)",
                        "",
                        "Custom-made devices",
                        "Documentation of custom-made devices follows Annex XIII. The IVDR has no such paragraph, so its numbers run one"
                                + " lower from here on."),
                law(
                        "Art. 10(6)",
                        "Art. 10(5)",
                        "Declaration and marking",
                        "Shown conformity leads to an EU declaration of conformity and the CE marking."),
                law(
                        "Art. 10(7)",
                        "Art. 10(6)",
                        "Identification and registration",
                        "Duties on unique device identification and on registration are met."),
                law(
                        "Art. 10(8)",
                        "Art. 10(7)",
                        "Keeping the documentation",
                        "Documentation is kept for at least 10 years after the last device was placed on the market; under the MDR 15 for"
                                + " implantable devices."),
                law(
                        "Art. 10(9)",
                        "Art. 10(8)",
                        "Quality management system",
                        "A quality management system covers among others the applicable requirements of Annex I, risk management, product"
                                + " realisation, post-market surveillance, reporting of serious incidents, corrective and preventive"
                                + " action, and monitoring."),
                law(
                        "Art. 10(10)",
                        "Art. 10(9)",
                        "Post-market surveillance system",
                        "A post-market surveillance system is run and kept up to date."),
                law(
                        "Art. 10(11)",
                        "Art. 10(10)",
                        "Information with the device",
                        "The information of Annex I, MDR 23 or IVDR 20, comes with the device in a language that the Member State"
                                + " determines."),
                law(
                        "Art. 10(12)",
                        "Art. 10(11)",
                        "Non-conforming devices",
                        "Suspected non-conformity calls for immediate corrective action and for informing the others in the chain; a"
                                + " serious risk also for informing the competent authorities and the notified body."),
                law(
                        "Art. 10(13)",
                        "Art. 10(12)",
                        "System for recording and reporting",
                        "There is a system that records and reports incidents and field safety corrective actions, MDR Articles 87 and 88,"
                                + " IVDR Articles 82 and 83."),
                law(
                        "Art. 10(14)",
                        "Art. 10(13)",
                        "Cooperation with authorities",
                        "Authorities get on request all information and documentation, and cooperation on corrective action."),
                law(
                        "Art. 10(15)",
                        "Art. 10(14)",
                        "Design or manufacture by others",
                        "Who designs or makes devices for the manufacturer is named in what is submitted for registration; by corrigendum"
                                + " MDR Article 29(4), IVDR Article 26(3)."),
                law(
                        "Art. 10(16)",
                        "Art. 10(15)",
                        "Compensation for damage",
                        "Persons harmed by a defective device can claim compensation, and manufacturers keep cover in proportion."),
                law(
                        "Art. 10a",
                        "Art. 10a",
                        "Interrupted supply",
                        "An interruption or end of supply that may cause serious harm is announced, as a rule at least 6 months ahead;"
                                + " applies from 2025-01-10, inserted by Regulation (EU) 2024/1860."));
    }

    private static ImmutableList<Provision> surveillance() {
        return ImmutableList.of(
                law(
                        "Art. 83",
                        "Art. 78",
                        "Post-market surveillance system of the manufacturer",
                        "For each device, in proportion to its risk class and type, data on quality, performance and safety is gathered,"
                                + " recorded and analysed over the whole lifetime, as a part of the quality management system."),
                law(
                        "Art. 83(3)",
                        "Art. 78(3)",
                        "What the data is for",
                        "The data updates benefit-risk determination and risk management, design and manufacturing information,"
                                + " instructions and labelling, clinical or performance evaluation and the summary of it; it finds needs for"
                                + " preventive, corrective or field safety action and ways to improve usability, performance and safety; it"
                                + " serves other devices' surveillance where relevant; and it detects and reports trends."),
                law(
                        "Art. 83(4)",
                        "Art. 78(4)",
                        "Acting on the data",
                        "Where a need for preventive or corrective action shows, the manufacturer acts and informs the competent"
                                + " authorities and, where applicable, the notified body."),
                law(
                        "Art. 84",
                        "Art. 79",
                        "Post-market surveillance plan",
                        "The system rests on a plan as Annex III, 1 describes; it is a part of the technical documentation."),
                law(
                        "Art. 85",
                        "Art. 80",
                        "Post-market surveillance report",
                        "MDR class I, and IVDR classes A and B: a report on results, conclusions and actions, updated when necessary and"
                                + " given on request to the competent authority; under the IVDR also to the notified body."),
                law(
                        "Art. 86",
                        "Art. 81",
                        "Periodic safety update report",
                        "MDR class IIa: updated when necessary and at least every 2 years, IIb and III at least once a year. IVDR classes C"
                                + " and D: at least once a year."),
                law(
                        "Art. 86(1)",
                        "Art. 81(1)",
                        "Content of the periodic safety update report",
                        "Conclusions for the benefit-risk determination, main findings of clinical or performance follow-up, volume of"
                                + " sales with an estimate of the population and, where practicable, of the frequency of use."),
                law(
                        "Art. 86(2)",
                        "Art. 81(2)",
                        "Submission of the periodic safety update report",
                        "MDR class III or implantable devices, and IVDR class D: through the electronic system to the notified body, which"
                                + " evaluates it."),
                law(
                        "Art. 86(3)",
                        "Art. 81(3)",
                        "Availability of the periodic safety update report",
                        "Other classes: made available to the notified body and on request to the competent authority."));
    }

    private static ImmutableList<Provision> vigilance() {
        return ImmutableList.of(
                law(
                        "Art. 87(1)",
                        "Art. 82(1)",
                        "What must be reported",
                        "Serious incidents and field safety corrective actions. Left out: MDR, expected side-effects, and IVDR, expected"
                                + " erroneous results, that are clearly documented and quantified and fall under trend reporting."),
                law(
                        "Art. 87(3)",
                        "Art. 82(3)",
                        "Serious incident: 15 days",
                        "At once when a causal link is established or reasonably possible, and at the latest 15 days after becoming"
                                + " aware."),
                law(
                        "Art. 87(4)",
                        "Art. 82(4)",
                        "Serious public health threat: 2 days",
                        "At once, and at the latest 2 days after becoming aware of the threat."),
                law(
                        "Art. 87(5)",
                        "Art. 82(5)",
                        "Death or unanticipated serious deterioration: 10 days",
                        "At once when a causal link is established or suspected, and at the latest 10 days after becoming aware."),
                law(
                        "Art. 87(6)",
                        "Art. 82(6)",
                        "Incomplete first report",
                        "A first report may be incomplete where that keeps it in time."),
                law(
                        "Art. 87(7)",
                        "Art. 82(7)",
                        "Report in doubt",
                        "Who is uncertain whether an incident is reportable reports it all the same, within the time."),
                law(
                        "Art. 87(8)",
                        "Art. 82(8)",
                        "Field safety corrective action: beforehand",
                        "Reported without undue delay before it is taken, except where urgency demands otherwise; no number of days."),
                law(
                        "Art. 87(9)",
                        "Art. 82(9)",
                        "Periodic summary reports",
                        "For similar serious incidents, by agreement with the coordinating competent authority on format, content and"
                                + " frequency."),
                law(
                        "Art. 88",
                        "Art. 83",
                        "Trend reporting",
                        "A statistically significant increase in frequency or severity of incidents that are not serious, and of expected"
                                + " side-effects (IVDR: expected erroneous results), that could weigh significantly on the benefit-risk"
                                + " analysis of Annex I, 1 and 8, is reported; by corrigendum 1 and 8, where 1 and 5 was printed."),
                law(
                        "Art. 88(1)",
                        "Art. 83(1)",
                        "Method of trend reporting",
                        "The plan says how incidents are managed, by which method an increase is determined, and over which period."),
                law(
                        "Art. 89",
                        "Art. 84",
                        "Analysis of serious incidents and corrective actions",
                        "The manufacturer investigates without delay, assesses the risk, and changes nothing about the device that could"
                                + " affect the evaluation of causes before the competent authority is informed."),
                law(
                        "Art. 89(5)",
                        "Art. 84(5)",
                        "Final report",
                        "Findings go to the competent authority in a final report."),
                law(
                        "Art. 89(8)",
                        "Art. 84(8)",
                        "Field safety notice",
                        "Users learn of the action without delay, in an official language of the Union that the Member State determines;"
                                + " the draft goes to the authority first except in urgent cases; it is the same in all Member States, names"
                                + " devices by UDI and the manufacturer by registration number, tells reasons and risks without playing"
                                + " them down, and says what users must do."),
                law(
                        "Art. 90",
                        "Art. 85",
                        "Analysis of vigilance data",
                        "The Commission and the Member States watch the data of the electronic system for trends, patterns and signals"
                                + " that may show new risks."),
                law(
                        "Art. 92",
                        "Art. 87",
                        "Electronic system on vigilance and surveillance",
                        "Reports, notices and updates are kept in one electronic system."));
    }

    private static ImmutableList<Provision> documentation() {
        return ImmutableList.of(
                law(
                        "Annex II, 4",
                        "Annex II, 4",
                        "Demonstration of conformity with Annex I",
                        "Information with justification, validation and verification of the solutions chosen."),
                law(
                        "Annex II, 4(a)",
                        "Annex II, 4(a)",
                        "Which requirements apply",
                        "The requirements that apply to the device, and why the others do not."),
                law(
                        "Annex II, 4(b)",
                        "Annex II, 4(b)",
                        "Methods",
                        "The method or methods that show conformity with each requirement that applies."),
                law(
                        "Annex II, 4(c)",
                        "Annex II, 4(c)",
                        "Standards and solutions",
                        "The harmonised standards, common specifications or other solutions applied."),
                law(
                        "Annex II, 4(d)",
                        "Annex II, 4(d)",
                        "Evidence",
                        "The exact controlled documents that offer evidence, with a reference to their place in the technical documentation"
                                + " and, where there is one, in its summary."),
                law(
                        "Annex II, 5(a)",
                        "Annex II, 5(a)",
                        "Benefit-risk analysis",
                        "The analysis that Annex I, 1 and 8 ask for."),
                law(
                        "Annex II, 5(b)",
                        "Annex II, 5(b)",
                        "Risk management",
                        "The solutions chosen and the results of risk management by Annex I, 3."),
                law(
                        "Annex II, 6.1(b)",
                        "Annex II, 6.4",
                        "Software verification and validation",
                        "How the software was designed and developed, and evidence of its validation as used in the finished device, over"
                                + " all hardware configurations and operating systems."),
                law(
                        "Annex II, 6.2(g)",
                        "Annex II, 6.5(d)",
                        "Devices connected to others",
                        "Proof that the combination meets Annex I when the device is connected as intended."),
                law(
                        "Annex III, 1(a)",
                        "Annex III, 1(a)",
                        "What the post-market surveillance plan gathers",
                        "Serious incidents with periodic reports and corrective actions; other incidents and side-effects; trends;"
                                + " literature, databases and registers; feedback and complaints; what is public on similar devices."),
                law(
                        "Annex III, 1(b)",
                        "Annex III, 1(b)",
                        "What the post-market surveillance plan covers",
                        "A proactive and systematic process; methods of assessment; indicators and thresholds for the continuous"
                                + " reassessment of benefit-risk and of risk management; investigation of complaints; methods for incidents"
                                + " under trend reporting (by corrigendum: incidents, where events was printed); communication; procedures"
                                + " for the duties of surveillance; corrective measures; tracing of devices; a plan for clinical or"
                                + " performance follow-up or a justification for none."),
                law(
                        "Annex III, 2",
                        "Annex III, 2",
                        "Reports of post-market surveillance",
                        "The periodic safety update report or the post-market surveillance report."));
    }

    /** Known from reports about the proposal, not from its text. */
    private static ImmutableList<Provision> proposed() {
        return ImmutableList.of(
                new Provision(
                        "Cybersecurity in Annex I",
                        "Would name cybersecurity in the requirements of Annex I.",
                        proposal("MDR Annex I"),
                        proposal("IVDR Annex I"),
                        Status.PROPOSED),
                new Provision(
                        "Reporting of exploited vulnerabilities",
                        "Would have actively exploited vulnerabilities and severe incidents reported to incident response teams and the"
                                + " Union's agency for cybersecurity through the electronic system.",
                        proposal("MDR Art. 87a"),
                        proposal("IVDR Art. 82a"),
                        Status.PROPOSED),
                new Provision(
                        "Longer times and fewer reports",
                        "Would extend the time for reporting serious incidents and lower the frequency of periodic safety update reports.",
                        proposal("MDR Art. 86 and 87"),
                        proposal("IVDR Art. 81 and 82"),
                        Status.PROPOSED));
    }

    private static Optional<Citation> proposal(String locator) {
        return Optional.of(new Citation(COM_2025_1023, locator, SourceGrade.SECONDARY));
    }
}
