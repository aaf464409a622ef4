package org.tutela.risk.finding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.Language;
import org.tutela.core.text.MessageKey;

/**
 * The codes of the findings of this module. Codes are never reused.
 *
 * <p>Findings of severity {@link FindingSeverity#ERROR} keep a risk file from being built; the others travel with the assessment.
 */
public enum RiskFindingCode implements FindingCode {
    /** A value breaks a constraint of its type. */
    CONSTRAINT("RISK-001", FindingSeverity.ERROR, "{0} {1}", "Correct the value", List.of(), List.of()),
    /** An id stands more than once. */
    DUPLICATE_ID(
            "RISK-002",
            FindingSeverity.ERROR,
            "{0} stands more than once",
            "Give each entity an id of its own",
            List.of(),
            List.of()),
    /** A reference leads nowhere. */
    DANGLING_REFERENCE(
            "RISK-003",
            FindingSeverity.ERROR,
            "{0} refers to {1}, which the risk file does not contain",
            "Add {1} or remove the reference",
            List.of(),
            List.of()),
    /** An attack step is a part of itself. */
    STEP_CYCLE(
            "RISK-004",
            FindingSeverity.ERROR,
            "Attack step {0} is a part of itself",
            "Remove the step from its own parts",
            List.of(),
            List.of()),
    /** A control caps a combined step. */
    CAP_ON_COMBINED_STEP(
            "RISK-005",
            FindingSeverity.ERROR,
            "Control {0} caps step {1}, which is combined of others",
            "Cap the basic steps that the control makes harder",
            List.of(),
            List.of()),
    /** A risk has two impacts in one dimension. */
    DUPLICATE_DIMENSION(
            "RISK-006",
            FindingSeverity.ERROR,
            "Risk {0} has more than one impact in dimension {1}",
            "Keep one impact for each dimension",
            List.of(),
            List.of()),
    /** Relation, hazardous situation and safety impact of a risk contradict each other. */
    RELATION_CONTRADICTS(
            "RISK-007",
            FindingSeverity.ERROR,
            "Risk {0} is {1}, but {2}",
            "Make relation, hazardous situation and safety impact agree",
            List.of(),
            List.of()),
    /** A control that only informs caps severity. */
    SEVERITY_CAP_NOT_ALLOWED(
            "RISK-008",
            FindingSeverity.ERROR,
            "Control {0} caps severity, but only informs",
            "Cap severity by inherent design or an independent protective measure",
            List.of("4"),
            List.of("4")),
    /** Controls and the risks they bring form a circle. */
    INTRODUCED_CYCLE(
            "RISK-009",
            FindingSeverity.ERROR,
            "Control {0} brings risk {1}, which it is itself taken against",
            "Describe the risk that is left and the risk that is new as two risks",
            List.of(),
            List.of()),
    /** Something is dated after the date of the risk file. */
    DATE_AFTER_AS_OF(
            "RISK-010",
            FindingSeverity.ERROR,
            "{0} is dated {1}, after the date {2} of the risk file",
            "Correct the date, or the date of the risk file",
            List.of(),
            List.of()),
    /** Intent is given for a source that means nothing. */
    INTENT_OF_NOBODY(
            "RISK-016",
            FindingSeverity.ERROR,
            "Threat source {0} is {1}, but has an intent",
            "Leave the intent out",
            List.of(),
            List.of()),
    /** An EPSS sample is of a time before there was EPSS. */
    SAMPLE_TOO_OLD(
            "RISK-015",
            FindingSeverity.ERROR,
            "Vulnerability {0} has an EPSS sample of {1}, more than {2} days old",
            "Correct the date of the sample",
            List.of(),
            List.of()),
    /** A cap on a factor meets a step without factors. */
    FACTOR_CAP_WITHOUT_FACTORS(
            "RISK-012",
            FindingSeverity.ERROR,
            "Control {0} caps a factor of step {1}, which is not rated by factors",
            "Cap its level, or rate it by factors",
            List.of(),
            List.of()),
    /** A barrier meets a risk without probability. */
    BARRIER_WITHOUT_PROBABILITY(
            "RISK-013",
            FindingSeverity.ERROR,
            "Control {0} is a barrier against risk {1}, of which no probability was estimated",
            "Estimate the probability, or cap exploitability or severity",
            List.of(),
            List.of()),
    /** A rating names a factor twice. */
    DUPLICATE_FACTOR(
            "RISK-014",
            FindingSeverity.ERROR,
            "Step {0} has more than one value of factor {1}",
            "Keep one value for each factor",
            List.of(),
            List.of()),
    /** The file has no risk. */
    NO_RISK(
            "RISK-011",
            FindingSeverity.WARNING,
            "The risk file has no risk",
            "Describe the risks, or at least that of the intended use in a hostile network",
            List.of("3(b)"),
            List.of("3(b)")),
    /** A control is said to be verified but has no evidence of implementation. */
    NO_IMPLEMENTATION_EVIDENCE(
            "RISK-020",
            FindingSeverity.WARNING,
            "Control {0} has no passed verification that it is there, so its effect is not counted",
            "Verify the implementation on release {1} and record the evidence",
            List.of("4", "17.2"),
            List.of("4", "16.2")),
    /** A control is said to be verified but has no evidence of effectiveness. */
    NO_EFFECTIVENESS_EVIDENCE(
            "RISK-021",
            FindingSeverity.WARNING,
            "Control {0} has no passed verification that it works, so its effect is not counted",
            "Verify the effectiveness on release {1} and record the evidence",
            List.of("4", "17.2"),
            List.of("4", "16.2")),
    /** Evidence belongs to another release and is not carried over. */
    EVIDENCE_OF_OTHER_RELEASE(
            "RISK-022",
            FindingSeverity.WARNING,
            "Evidence {0} of control {1} was made for another release than {2}",
            "Repeat the verification on this release, or state why the changes do not touch it",
            List.of("4", "17.2"),
            List.of("4", "16.2")),
    /** A verification did not pass. */
    FAILED_EVIDENCE(
            "RISK-023",
            FindingSeverity.WARNING,
            "Evidence {0} of control {1} did not pass, so its effect is not counted",
            "Mend the control and repeat the verification",
            List.of("4", "17.2"),
            List.of("4", "16.2")),
    /** A control has no analysis of the risks it brings. */
    INTRODUCED_RISKS_NOT_ANALYSED(
            "RISK-024",
            FindingSeverity.WARNING,
            "Control {0} has no analysis of the risks it brings, so its effect is not counted",
            "Analyse what the control makes worse",
            List.of("4"),
            List.of("4")),
    /** A control that only informs claims an effect. */
    INFORMATION_NOT_CREDITED(
            "RISK-025",
            FindingSeverity.NOTE,
            "Control {0} only informs, so its effect is not counted under policy {1}",
            "Take a control of higher priority where one is practicable",
            List.of("4"),
            List.of("4")),
    /** A control of lower priority has no reason. */
    NO_HIGHER_PRIORITY_RATIONALE(
            "RISK-026",
            FindingSeverity.WARNING,
            "Control {0} is not of the highest priority and has no reason why none is practicable",
            "State why inherent design, or else a protective measure, is not practicable",
            List.of("4"),
            List.of("4")),
    /** One of the three preservation analyses is missing. */
    PRESERVATION_NOT_ANALYSED(
            "RISK-027",
            FindingSeverity.WARNING,
            "Control {0} has no analysis that {1} is left intact",
            "Analyse what the control must leave intact",
            List.of("4"),
            List.of("4")),
    /** A control does not preserve what it must. */
    PRESERVATION_LOST(
            "RISK-028",
            FindingSeverity.WARNING,
            "Control {0} does not leave {1} intact",
            "Change the control, or describe the loss as a risk it brings",
            List.of("1", "4"),
            List.of("1", "4")),
    /** A control caps nothing. */
    CONTROL_WITHOUT_EFFECT(
            "RISK-029",
            FindingSeverity.NOTE,
            "Control {0} has no effect on any risk",
            "Link the steps or risks it caps, or remove it",
            List.of("4"),
            List.of("4")),
    /** A threat ends nowhere. */
    THREAT_WITHOUT_END(
            "RISK-030",
            FindingSeverity.WARNING,
            "Threat {0} leads to no risk and is not dismissed",
            "Describe a risk that carries it, or dismiss it with reason and reviewer",
            List.of("3(b)"),
            List.of("3(b)")),
    /** A vulnerability that the release has ends nowhere: neither in an attack step nor in a foreseeable misuse. */
    VULNERABILITY_WITHOUT_END(
            "RISK-031",
            FindingSeverity.WARNING,
            "Vulnerability {0} is exploited by no attack step and enables no foreseeable misuse",
            "Add the step that exploits it or the misuse it enables, or justify that the release is not affected",
            List.of("3(b)", "17.2"),
            List.of("3(b)", "16.2")),
    /** A scenario ends nowhere. */
    SCENARIO_WITHOUT_RISK(
            "RISK-032",
            FindingSeverity.WARNING,
            "Attack scenario {0} leads to no risk",
            "Describe the risk it leads to, or remove it",
            List.of("3(b)"),
            List.of("3(b)")),
    /** A step belongs to no scenario. */
    STEP_UNUSED(
            "RISK-033",
            FindingSeverity.NOTE,
            "Attack step {0} belongs to no attack scenario",
            "Use it, or remove it",
            List.of(),
            List.of()),
    /** A vulnerability is dismissed without a justification. */
    NOT_AFFECTED_WITHOUT_JUSTIFICATION(
            "RISK-034",
            FindingSeverity.WARNING,
            "Vulnerability {0} is said not to affect the release, without a justification",
            "State why the release cannot be attacked through it",
            List.of("3(b)"),
            List.of("3(b)")),
    /** A flow that crosses a trust boundary was not looked at for a kind of threat. */
    FLOW_NOT_LOOKED_AT(
            "RISK-035",
            FindingSeverity.WARNING,
            "Data flow {0} crosses trust boundary {1} and was not looked at for {2}",
            "Describe the threat, or exclude it with a reason",
            List.of("3(b)", "17.2"),
            List.of("3(b)", "16.2")),
    /** A security capability is not stated. */
    CAPABILITY_NOT_STATED(
            "RISK-070",
            FindingSeverity.WARNING,
            "The file does not say how the release stands to security capability {0}",
            "State it as implemented, not applicable, delegated to the environment or absent",
            List.of("17.2"),
            List.of("16.2")),
    /** An implemented capability has no verified control. */
    CAPABILITY_NOT_VERIFIED(
            "RISK-071",
            FindingSeverity.WARNING,
            "Security capability {0} is said to be implemented, but none of its controls counts",
            "Verify a control of it on this release",
            List.of("17.2"),
            List.of("16.2")),
    /** A threat is countered only by absent capabilities. */
    THREAT_NOT_COUNTERED(
            "RISK-072",
            FindingSeverity.WARNING,
            "Threat {0} is countered only by capabilities that are absent: {1}",
            "Implement one of them, or justify the risk",
            List.of("4", "17.2"),
            List.of("4", "16.2")),
    /** A control is taken against no risk. */
    CONTROL_WITHOUT_OPTION(
            "RISK-036",
            FindingSeverity.NOTE,
            "Control {0} is taken as an option against no risk",
            "Add it to the options of the risk it is taken against",
            List.of("4"),
            List.of("4")),
    /** It is not said where an attack step is done. */
    STEP_WITHOUT_PLACE(
            "RISK-037",
            FindingSeverity.WARNING,
            "Attack step {0} names no interface, data flow or element of the device",
            "Say where it is done",
            List.of("3(b)"),
            List.of("3(b)")),
    /** A control traces to no requirement. */
    CONTROL_WITHOUT_REQUIREMENT(
            "RISK-038",
            FindingSeverity.WARNING,
            "Control {0} traces to no requirement",
            "Record the number of the requirement that asks for it",
            List.of("4", "17.2"),
            List.of("4", "16.2")),
    /** A threat source has no profile, or one with a part left open. */
    SOURCE_NOT_DESCRIBED(
            "RISK-039",
            FindingSeverity.NOTE,
            "A threat names source {0}, of which capability, intent or access is not described",
            "Describe the source",
            List.of("3(b)"),
            List.of("3(b)")),
    /** A risk is said to come from a control that no control brings. */
    RELATION_WITHOUT_CONTROL(
            "RISK-042",
            FindingSeverity.WARNING,
            "Risk {0} is {1}, but no control brings it",
            "Name it in the analysis of the control it comes from, or correct the relation",
            List.of("3(b)", "4"),
            List.of("3(b)", "4")),
    /** The exploitability of a step is not known. */
    UNKNOWN_EXPLOITABILITY(
            "RISK-040",
            FindingSeverity.WARNING,
            "The exploitability of step {0} is not known and counts as the easiest",
            "Rate the step",
            List.of("3(c)"),
            List.of("3(c)")),
    /** The severity of a risk is not known. */
    UNKNOWN_SEVERITY(
            "RISK-041",
            FindingSeverity.WARNING,
            "The severity of risk {0} in dimension {1} is not known and counts as the worst",
            "Rate the severity, or approve an upper bound",
            List.of("3(c)"),
            List.of("3(c)")),
    /** A risk was accepted that is not acceptable. */
    ACCEPTED_THOUGH_NOT_ACCEPTABLE(
            "RISK-050",
            FindingSeverity.WARNING,
            "Risk {0} was accepted by {1}, but it is not acceptable under the policy",
            "Withdraw the decision, or remove its obstacles",
            List.of("4"),
            List.of("4")),
    /** A decision belongs to another release. */
    ACCEPTED_FOR_OTHER_RELEASE(
            "RISK-051",
            FindingSeverity.WARNING,
            "The acceptance of risk {0} was decided for release {1}",
            "Decide again for this release",
            List.of("4"),
            List.of("4")),
    /** A decision is past its review date. */
    ACCEPTANCE_EXPIRED(
            "RISK-052",
            FindingSeverity.WARNING,
            "The acceptance of risk {0} was to be looked at again by {1}",
            "Decide again",
            List.of("3(f)", "4"),
            List.of("3(f)", "4")),
    /** A decision was taken on a lower level than the one derived. */
    ACCEPTED_AT_LOWER_LEVEL(
            "RISK-055",
            FindingSeverity.WARNING,
            "Risk {0} was accepted at level {1}, but level {2} is derived",
            "Decide again on the level that is derived",
            List.of("3(d)", "4"),
            List.of("3(d)", "4")),
    /** A decision was taken on a level that the policy does not have. */
    ACCEPTED_AT_UNKNOWN_LEVEL(
            "RISK-056",
            FindingSeverity.WARNING,
            "Risk {0} was accepted at level {1}, which policy {2} does not have",
            "Decide again under this policy",
            List.of("4"),
            List.of("4")),
    /** An option was refused for its cost. */
    REFUSED_FOR_COST(
            "RISK-053",
            FindingSeverity.WARNING,
            "An option against risk {0} was refused for its cost alone: {1}",
            "Take the option, or give a reason that Annex I, 2 knows",
            List.of("2", "4"),
            List.of("2", "4")),
    /** An option was refused without evidence. */
    REFUSED_WITHOUT_EVIDENCE(
            "RISK-054",
            FindingSeverity.WARNING,
            "An option against risk {0} was refused without evidence: {1}",
            "Record the evidence",
            List.of("2", "4"),
            List.of("2", "4")),
    /** Users are not told of an assumption on their environment. */
    ASSUMPTION_NOT_TOLD(
            "RISK-060",
            FindingSeverity.WARNING,
            "Users are not told of assumption {0} on their environment",
            "Say it in the instructions for use and record where",
            List.of("17.4", "23.4(ab)"),
            List.of("16.4", "20.4.1(ah)")),
    /** A control in the operating environment rests on no assumption. */
    ENVIRONMENT_CONTROL_WITHOUT_ASSUMPTION(
            "RISK-061",
            FindingSeverity.WARNING,
            "Control {0} lives in the operating environment and rests on no assumption",
            "Describe the assumption with its justification",
            List.of("17.4"),
            List.of("16.4")),
    /** Users are not told of a residual risk. */
    RESIDUAL_RISK_NOT_TOLD(
            "RISK-062",
            FindingSeverity.WARNING,
            "Users are not told of what is left of risk {0}",
            "Say it in the information supplied with the device and record where",
            List.of("4", "23.1(g)"),
            List.of("4", "20.1(g)")),
    /** An alternative that must be considered is missing. */
    ALTERNATIVE_MISSING(
            "RISK-100",
            FindingSeverity.ERROR,
            "No alternative of kind {0} was considered",
            "Describe it, or state that it is not available and why",
            List.of("1", "8"),
            List.of("1", "8")),
    /** More than one alternative is the release itself. */
    ALTERNATIVE_REPEATED(
            "RISK-101",
            FindingSeverity.ERROR,
            "Alternative {0} is one of several of kind CURRENT",
            "Keep one: the release under assessment",
            List.of(),
            List.of()),
    /** The release under assessment is described as something else. */
    CURRENT_CONTRADICTS(
            "RISK-102",
            FindingSeverity.ERROR,
            "Alternative {0} is the release, so it is available, lacks no control and has no stated gates",
            "Remove what contradicts that, or change its kind",
            List.of(),
            List.of()),
    /** There is no benefit or no risk to weigh. */
    FACTOR_MISSING(
            "RISK-103",
            FindingSeverity.ERROR,
            "The inputs have no {0} factor",
            "Describe at least one with a measure and a unit",
            List.of("1", "8"),
            List.of("1", "8")),
    /** A risk factor comes from nowhere. */
    RISK_FACTOR_WITHOUT_ORIGIN(
            "RISK-104",
            FindingSeverity.ERROR,
            "Risk factor {0} names neither a risk nor a kind of hazard",
            "Name what it sums up",
            List.of(),
            List.of()),
    /** A cell of the effects table is missing. */
    EFFECT_MISSING(
            "RISK-105",
            FindingSeverity.ERROR,
            "Nothing is said of {0} under {1}",
            "Give the value, or state that it is not known and why",
            List.of(),
            List.of()),
    /** A cell of the effects table is there twice. */
    EFFECT_REPEATED(
            "RISK-106",
            FindingSeverity.ERROR,
            "{0} under {1} is given more than once",
            "Keep one",
            List.of(),
            List.of()),
    /** A reference inside the benefit-risk inputs leads nowhere. */
    INPUT_REFERENCE_DANGLING(
            "RISK-107",
            FindingSeverity.ERROR,
            "{0} refers to {1}, which the inputs do not contain as such",
            "Add {1} or correct the reference",
            List.of(),
            List.of()),
    /** The size of an effect of a control is negative. */
    CONTROL_EFFECT_NEGATIVE(
            "RISK-108",
            FindingSeverity.ERROR,
            "The size of what control {0} does to {1} is negative",
            "State the direction, and the size without sign",
            List.of(),
            List.of()),
    /** Something is dated after what it must come before: a policy or a range is fixed before the data are looked at. */
    DATES_OUT_OF_ORDER(
            "RISK-109",
            FindingSeverity.ERROR,
            "{0} is dated {1}, which must not be after {2} of {3}",
            "Correct the dates, or analyse again under the policy in force",
            List.of("3(a)"),
            List.of("3(a)")),
    /** A factor is weighted twice. */
    CRITERION_REPEATED(
            "RISK-110",
            FindingSeverity.ERROR,
            "Factor {0} has more than one criterion",
            "Keep one",
            List.of(),
            List.of()),
    /** A value function runs against the direction of its factor. */
    CRITERION_CONTRADICTS(
            "RISK-111",
            FindingSeverity.ERROR,
            "The value function of {0} runs against {1}",
            "Exchange worst and best, or correct the direction",
            List.of(),
            List.of()),
    /** A value lies outside of the range of its criterion. */
    VALUE_OUTSIDE_RANGE(
            "RISK-112",
            FindingSeverity.ERROR,
            "{0} under {1} is from {2} to {3}, which leaves the range from worst to best",
            "Fix wider ends without looking at the alternatives, or declare that values are clipped",
            List.of(),
            List.of()),
    /** The ranges of weights leave too little. */
    WEIGHT_RANGES_TOO_NARROW(
            "RISK-113",
            FindingSeverity.ERROR,
            "The weight ranges leave a share of {0} of the weightings; at least {1} is needed",
            "Widen the ranges, or leave them out: the elicited weights are looked at in any case",
            List.of(),
            List.of()),
    /** The inputs belong to another release. */
    INPUTS_OF_OTHER_RELEASE(
            "RISK-114",
            FindingSeverity.ERROR,
            "The benefit-risk inputs are about release {0}, the risk file about {1}",
            "Analyse the release under assessment",
            List.of("1", "8"),
            List.of("1", "8")),
    /** The inputs were made by another policy. */
    INPUTS_OF_OTHER_POLICY(
            "RISK-115",
            FindingSeverity.ERROR,
            "The benefit-risk inputs are made by policy {0} version {1}, the assessment by {2} version {3}",
            "Analyse under the policy of the assessment",
            List.of("3(a)"),
            List.of("3(a)")),
    /** The ends of a range are exactly those of the alternatives. */
    RANGE_EQUALS_SPAN(
            "RISK-120",
            FindingSeverity.WARNING,
            "Worst and best of {0} are exactly the ends of what the alternatives have",
            "Fix the ends by what is clinically possible or tolerable, not by the alternatives at hand",
            List.of(),
            List.of()),
    /** Nobody watches for a review trigger. */
    TRIGGER_NOT_WATCHED(
            "RISK-121",
            FindingSeverity.WARNING,
            "No one is said to notice {0}",
            "State how it would be noticed and by whom",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A factor has no weight. */
    FACTOR_NOT_WEIGHTED(
            "RISK-122",
            FindingSeverity.NOTE,
            "{0} has no weight",
            "Add a criterion, or keep it in the effects table alone",
            List.of(),
            List.of()),
    /** A zone does not reach the security level it should. */
    SECURITY_LEVEL_GAP(
            "RISK-090",
            FindingSeverity.WARNING,
            "Zone {0} should reach {2} for {1}, but reaches {3}",
            "Take controls that close the gap, or give the reason why the target is lower",
            List.of("17.2", "18.8"),
            List.of("16.2")),
    /** A zone is said to reach more than its components can. */
    SECURITY_LEVEL_BEYOND_CAPABILITY(
            "RISK-091",
            FindingSeverity.NOTE,
            "Zone {0} is said to reach {2} for {1}, but its components can reach {3}",
            "Name what lifts the zone above its components, or correct the level",
            List.of("17.2"),
            List.of("16.2")),
    /** The file has no plan of security activities. */
    NO_SECURITY_PLAN(
            "RISK-150",
            FindingSeverity.WARNING,
            "The file has no plan of security activities and does not say in which phase the release is",
            "State the phase and how the release stands to each security activity",
            List.of("17.2"),
            List.of("16.2")),
    /** A due activity is not in the plan. */
    ACTIVITY_NOT_STATED(
            "RISK-151",
            FindingSeverity.WARNING,
            "The plan says nothing of security activity {0} ({1}), which phase {2} asks for",
            "Plan it, record its evidence, or state why it does not apply",
            List.of("17.2"),
            List.of("16.2")),
    /** An activity that is due is planned only. */
    ACTIVITY_NOT_DONE(
            "RISK-152",
            FindingSeverity.WARNING,
            "Security activity {0} ({1}) is planned only; in phase {2} it must be done",
            "Do it and record the evidence, or state why it does not apply",
            List.of("17.2"),
            List.of("16.2")),
    /** An activity is said to be done without evidence that counts. */
    ACTIVITY_NOT_SHOWN(
            "RISK-153",
            FindingSeverity.WARNING,
            "Security activity {0} ({1}) is said to be done, but no evidence of it that passed belongs to release {2}",
            "Record evidence of this release, or state why the changes do not touch it",
            List.of("17.2"),
            List.of("16.2")),
    /** A planned activity was due before the date of the file. */
    ACTIVITY_OVERDUE(
            "RISK-154",
            FindingSeverity.WARNING,
            "Security activity {0} ({1}) was planned to be done by {2}",
            "Do it and record the evidence, or plan it anew and say who decided that",
            List.of("17.2"),
            List.of("16.2")),
    /** A foreseeable misuse ends nowhere. */
    MISUSE_WITHOUT_END(
            "RISK-160",
            FindingSeverity.WARNING,
            "Foreseeable misuse {0} leads to no risk and is not dismissed",
            "Name it in the attack scenario that makes use of it, or dismiss it with reason and reviewer",
            List.of("3(c)"),
            List.of("3(c)")),
    /** The file names no foreseeable misuse. */
    NO_MISUSE(
            "RISK-161",
            FindingSeverity.WARNING,
            "The device has no foreseeable misuse; a vulnerability that can be exploited would enable one",
            "Describe the misuses that can be foreseen",
            List.of("3(c)"),
            List.of("3(c)")),
    /** A fixed vulnerability is linked to nothing. */
    FIXED_VULNERABILITY_WITHOUT_END(
            "RISK-162",
            FindingSeverity.NOTE,
            "Vulnerability {0} is fixed and does not say which attack step or misuse it enabled",
            "Keep the link, so that a return of the vulnerability is seen",
            List.of("3(b)"),
            List.of("3(b)")),
    /** No attack scenario is looked at in a use environment. */
    ENVIRONMENT_WITHOUT_SCENARIO(
            "RISK-163",
            FindingSeverity.WARNING,
            "No attack scenario says that it holds in use environment {0}",
            "Name it in the scenarios that hold there",
            List.of("3(b)"),
            List.of("3(b)")),
    /** An assumption is not checked against a use environment. */
    ASSUMPTION_NOT_CHECKED(
            "RISK-164",
            FindingSeverity.WARNING,
            "Assumption {0} is not checked against use environment {1}",
            "State whether it may be expected there",
            List.of("17.4"),
            List.of("16.4")),
    /** Something rests on an assumption that does not hold. */
    ASSUMPTION_DOES_NOT_HOLD(
            "RISK-165",
            FindingSeverity.WARNING,
            "{0} rests on assumption {1}, which does not hold in use environment {2}",
            "Take another control for that environment, or exclude the environment from the intended use",
            List.of("4", "17.4"),
            List.of("4", "16.4")),
    /** A network is trusted without an assumption. */
    NETWORK_TRUSTED_WITHOUT_ASSUMPTION(
            "RISK-166",
            FindingSeverity.WARNING,
            "Use environment {0} expects a network that is {1}, and no assumption holds there",
            "Take the network as hostile, or describe the assumption and check it against the environment",
            List.of("17.4"),
            List.of("16.4")),
    /** The responsibilities of a party are not stated. */
    RESPONSIBILITY_NOT_STATED(
            "RISK-167",
            FindingSeverity.WARNING,
            "The file does not say what {0} must do for security",
            "Describe the responsibility, or say that there is none",
            List.of("23.4(ab)"),
            List.of("20.4.1(ah)")),
    /** Nobody makes an assumption true. */
    ASSUMPTION_OF_NOBODY(
            "RISK-168",
            FindingSeverity.WARNING,
            "Nobody is responsible for making assumption {0} true",
            "Name it in the responsibility of integrator, operator or user",
            List.of("23.4(ab)"),
            List.of("20.4.1(ah)")),
    /** The severities of a risk were judged for another intended purpose. */
    SEVERITY_STALE(
            "RISK-169",
            FindingSeverity.WARNING,
            "The severities of risk {0} were judged for another intended purpose than the present one",
            "Judge them again",
            List.of("3(c)"),
            List.of("3(c)")),
    /** A risk does not say which intended purpose it was judged for. */
    SEVERITY_WITHOUT_PURPOSE(
            "RISK-170",
            FindingSeverity.WARNING,
            "Risk {0} does not say for which intended purpose its severities were judged",
            "Record the digest of the intended purpose with them",
            List.of("3(c)"),
            List.of("3(c)")),
    /** A benefit was determined for another intended purpose. */
    BENEFIT_STALE(
            "RISK-171",
            FindingSeverity.WARNING,
            "Benefit {0} was determined for another intended purpose than the present one",
            "Determine it again",
            List.of("1", "8"),
            List.of("1", "8")),
    /** A benefit does not say which intended purpose it was determined for. */
    BENEFIT_WITHOUT_PURPOSE(
            "RISK-172",
            FindingSeverity.WARNING,
            "Benefit {0} does not say for which intended purpose it was determined",
            "Record the digest of the intended purpose with it",
            List.of("1", "8"),
            List.of("1", "8")),
    /** Nothing is said of one kind of minimum IT requirements. */
    IT_REQUIREMENT_KIND_NOT_STATED(
            "RISK-175",
            FindingSeverity.WARNING,
            "The file sets out no minimum IT requirement of kind {0} and does not say that none is needed",
            "Set the requirements out, or exclude the kind with a reason",
            List.of("17.4", "23.4(ab)"),
            List.of("16.4", "20.4.1(ah)")),
    /** A kind of minimum IT requirements is excluded and set out. */
    IT_REQUIREMENT_EXCLUDED(
            "RISK-176",
            FindingSeverity.ERROR,
            "Minimum IT requirements of kind {0} are excluded although there is one",
            "Remove the exclusion or the requirement",
            List.of("17.4"),
            List.of("16.4")),
    /** A minimum IT requirement rests on no risk. */
    IT_REQUIREMENT_WITHOUT_RISK(
            "RISK-177",
            FindingSeverity.WARNING,
            "Minimum IT requirement {0} is based on no risk",
            "Name the risk that asks for it, or remove it",
            List.of("17.4"),
            List.of("16.4")),
    /** A minimum IT requirement was not shown to be beyond product design. */
    IT_REQUIREMENT_NOT_SHOWN_NECESSARY(
            "RISK-178",
            FindingSeverity.WARNING,
            "Minimum IT requirement {0} does not say why product design cannot do it",
            "Do it in the device, or state why that is not possible",
            List.of("17.4"),
            List.of("16.4")),
    /** The device relies on its environment alone, without a justification. */
    SOLE_RELIANCE_NOT_JUSTIFIED(
            "RISK-179",
            FindingSeverity.WARNING,
            "The device relies for minimum IT requirement {0} on its environment alone, without a justification",
            "Add a layer in the device, or justify the reliance",
            List.of("17.4"),
            List.of("16.4")),
    /** A requirement is said to come on top, but a risk is controlled by the environment alone. */
    RELIANCE_CONTRADICTS(
            "RISK-180",
            FindingSeverity.WARNING,
            "Minimum IT requirement {0} is said to come on top of the device, but risk {1} is controlled only thanks to the environment",
            "State the sole reliance and justify it, or control the risk in the device",
            List.of("4", "17.4"),
            List.of("4", "16.4")),
    /** Users are not told of a minimum IT requirement. */
    IT_REQUIREMENT_NOT_TOLD(
            "RISK-181",
            FindingSeverity.WARNING,
            "Users are not told of minimum IT requirement {0}",
            "Say it in the instructions for use and record where",
            List.of("23.4(ab)"),
            List.of("20.4.1(ah)")),
    /** A requirement makes up for a vulnerability of the device, without a justification. */
    COMPENSATION_NOT_JUSTIFIED(
            "RISK-182",
            FindingSeverity.WARNING,
            "Minimum IT requirement {0} makes up for vulnerability {1} of the device, without a justification",
            "Remove the vulnerability, or justify why the environment makes up for it",
            List.of("4", "17.4"),
            List.of("4", "16.4")),
    /** A control in the environment makes up for a vulnerability of the device, and no requirement says so. */
    COMPENSATION_NOT_STATED(
            "RISK-183",
            FindingSeverity.WARNING,
            "Control {0} in the operating environment makes up for vulnerability {1} of the device, and no minimum IT requirement says so",
            "Counter the vulnerability in the device, or state and justify the compensation in a minimum IT requirement",
            List.of("4", "17.4"),
            List.of("4", "16.4")),
    /** Something that needs verification has none. */
    VERIFICATION_MISSING(
            "RISK-190",
            FindingSeverity.WARNING,
            "{0} has no verification of {1}: {2}",
            "Plan and do one of these methods, or state why none is needed",
            List.of("17.2"),
            List.of("16.2")),
    /** A verification that is due is planned only. */
    VERIFICATION_NOT_DONE(
            "RISK-191",
            FindingSeverity.WARNING,
            "The verification of {1} of {0} is planned only: {2}",
            "Do it on this release and record the evidence",
            List.of("17.2"),
            List.of("16.2")),
    /** A verification was done on another release. */
    VERIFICATION_OF_OTHER_RELEASE(
            "RISK-192",
            FindingSeverity.WARNING,
            "The verification of {1} of {0} was done on another release: {2}",
            "Repeat it on this release, or state why the changes do not touch it",
            List.of("17.2"),
            List.of("16.2")),
    /** A verification did not pass. */
    VERIFICATION_NOT_PASSED(
            "RISK-193",
            FindingSeverity.WARNING,
            "The verification of {1} of {0} did not pass: {2}",
            "Mend what it found and repeat it",
            List.of("17.2"),
            List.of("16.2")),
    /** A penetration test was not shown to be independent. */
    PENETRATION_TEST_NOT_INDEPENDENT(
            "RISK-194",
            FindingSeverity.WARNING,
            "Penetration test {0} was done by testers who are not shown to be independent of the developers: {1}",
            "Have it done by others than the developers",
            List.of("17.2"),
            List.of("16.2")),
    /** Evidence claims what its method cannot show. */
    METHOD_DOES_NOT_SHOW(
            "RISK-195",
            FindingSeverity.WARNING,
            "Verification {0} is of method {1}, which cannot show what evidence {2} claims: {3}",
            "Use a method that can show it, or correct the kind of evidence",
            List.of("17.2"),
            List.of("16.2")),
    /** A verification of a control rests on evidence that the control does not name. */
    EVIDENCE_NOT_LINKED(
            "RISK-196",
            FindingSeverity.NOTE,
            "Verification {0} of control {1} rests on evidence {2}, which the control does not name, so it does not count for it",
            "Name the evidence in the control",
            List.of("17.2"),
            List.of("16.2")),
    /** An update procedure lacks a stage that every update has. */
    UPDATE_STAGE_MISSING(
            "RISK-200",
            FindingSeverity.ERROR,
            "Update procedure {0} has no step of stage {1}",
            "Add the step: every update is checked, installed and checked again",
            List.of("23.4(k)"),
            List.of("20.4.1(s)")),
    /** A step of an update procedure has no way back. */
    UPDATE_WITHOUT_ROLLBACK(
            "RISK-201",
            FindingSeverity.ERROR,
            "Step {1} of update procedure {0} does not say how to go back",
            "Describe the rollback of the step",
            List.of("23.4(k)"),
            List.of("20.4.1(s)")),
    /** The stages of an update procedure are in an order that defeats them. */
    UPDATE_OUT_OF_ORDER(
            "RISK-202",
            FindingSeverity.ERROR,
            "Update procedure {0} comes to {1} only after {2}",
            "Put the steps into the order in which they protect patients",
            List.of("23.4(k)"),
            List.of("20.4.1(s)")),
    /** An update procedure says nothing of a stage. */
    UPDATE_STAGE_NOT_STATED(
            "RISK-203",
            FindingSeverity.WARNING,
            "Update procedure {0} has no step of stage {1} and does not say why",
            "Add the step, or say why none is needed",
            List.of("23.4(k)"),
            List.of("20.4.1(s)")),
    /** Nobody has walked through an update procedure on its release. */
    UPDATE_NOT_WALKED_THROUGH(
            "RISK-204",
            FindingSeverity.WARNING,
            "Nobody has walked through update procedure {0} on release {1} with success",
            "Walk through the steps on the release and record the evidence",
            List.of("23.4(k)"),
            List.of("20.4.1(s)")),
    /** An update procedure leads to another release. */
    UPDATE_TO_OTHER_RELEASE(
            "RISK-205",
            FindingSeverity.WARNING,
            "Update procedure {0} leads to release {1}, not to {2}",
            "Describe how to update to this release",
            List.of("23.4(k)"),
            List.of("20.4.1(s)")),
    /** A text for users repeats what only the manufacturer may know. */
    INFORMATION_REVEALS(
            "RISK-206",
            FindingSeverity.WARNING,
            "{0} is for {1}, but repeats the title of {2}",
            "Say what users must do, not how the attack works",
            List.of("23.1(g)"),
            List.of("20.1(g)")),
    /** A part of the technical documentation is filed and said not to apply. */
    DOCUMENT_CONTRADICTS(
            "RISK-207",
            FindingSeverity.ERROR,
            "Documentation part {0} is filed and said not to apply",
            "Keep one of the two",
            List.of(),
            List.of()),
    /** An item of user information is served and said not to apply. */
    INFORMATION_CONTRADICTS(
            "RISK-208",
            FindingSeverity.ERROR,
            "Item {0} of user information is served by {1} and said not to apply",
            "Keep one of the two",
            List.of(),
            List.of()),
    /** What is known of the exploitation of a vulnerability is old. */
    SIGNAL_STALE(
            "RISK-080",
            FindingSeverity.WARNING,
            "The latest EPSS sample of vulnerability {0} is of {1}, more than {2} days before {3}",
            "Take a new sample; until then the old one keeps its effect",
            List.of("3(e)"),
            List.of("3(e)"));

    private final String code;
    private final FindingSeverity severity;
    private final String english;
    private final Hint hint;
    private final ImmutableList<String> mdrClauses;
    private final ImmutableList<String> ivdrClauses;

    RiskFindingCode(
            String code,
            FindingSeverity severity,
            String english,
            String hint,
            List<String> mdrClauses,
            List<String> ivdrClauses) {
        this.code = code;
        this.severity = severity;
        this.english = english;
        this.hint = new Hint(code + "-HINT", hint);
        this.mdrClauses = ImmutableList.copyOf(mdrClauses);
        this.ivdrClauses = ImmutableList.copyOf(ivdrClauses);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public Optional<String> template(Language language) {
        return FindingTranslation.template(code, english, language);
    }

    @Override
    public FindingSeverity severity() {
        return severity;
    }

    @Override
    public MessageKey hint() {
        return hint;
    }

    @Override
    public List<String> mdrClauses() {
        return mdrClauses;
    }

    @Override
    public List<String> ivdrClauses() {
        return ivdrClauses;
    }

    private record Hint(String code, String english) implements MessageKey {}
}
