package org.tutela.risk.finding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
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
    /** A vulnerability ends nowhere. */
    VULNERABILITY_WITHOUT_END(
            "RISK-031",
            FindingSeverity.WARNING,
            "Vulnerability {0} is exploited by no attack step",
            "Add the step that exploits it, or justify that the release is not affected",
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
