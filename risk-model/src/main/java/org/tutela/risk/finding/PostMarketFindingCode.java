package org.tutela.risk.finding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.finding.FindingCode;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.core.text.MessageKey;

/**
 * The codes of the findings about post-market data: bills of materials, advisories, statements and cases. Codes are never reused.
 *
 * <p>Findings of severity {@link FindingSeverity#ERROR} keep a post-market file from being built; the others travel with it.
 */
public enum PostMarketFindingCode implements FindingCode {
    /** A reference of a post-market file leads nowhere. */
    POST_MARKET_DANGLING_REFERENCE(
            "RISK-250",
            FindingSeverity.ERROR,
            "{0} refers to {1}, which the post-market file does not contain",
            "Add {1} or remove the reference",
            List.of(),
            List.of()),
    /** A product is said to be not affected, without a justification. */
    VEX_WITHOUT_JUSTIFICATION(
            "RISK-251",
            FindingSeverity.ERROR,
            "Vulnerability {0} is stated as not affecting the product, without a justification",
            "Name one of the five justifications, or state the product as affected or under investigation",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A product is said to be affected, without an action. */
    VEX_WITHOUT_ACTION(
            "RISK-252",
            FindingSeverity.ERROR,
            "Vulnerability {0} is stated as affecting the product, without a word on what users should do",
            "Say what users should do, if only until a fix comes",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A product is said to be fixed, without a version. */
    VEX_WITHOUT_FIXED_VERSION(
            "RISK-253",
            FindingSeverity.ERROR,
            "Vulnerability {0} is stated as fixed, without the version it is fixed in",
            "Name the version of the product that no longer has it",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A justification by mitigation names no control. */
    VEX_WITHOUT_CONTROL(
            "RISK-254",
            FindingSeverity.ERROR,
            "Vulnerability {0} is stated as mitigated, without the control that does it",
            "Name the control, which must be verified to be effective",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A justification by mitigation rests on a control that is not verified to be effective. */
    VEX_CONTROL_NOT_EFFECTIVE(
            "RISK-255",
            FindingSeverity.ERROR,
            "Vulnerability {0} is stated as mitigated by control {1}, which is {2}",
            "Verify that the control is effective, or state the product as affected",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A case does not begin with being received. */
    CASE_BEGINS_WRONGLY(
            "RISK-256",
            FindingSeverity.ERROR,
            "Case {0} begins with {1}",
            "Begin the history with RECEIVED, on the day it became known",
            List.of(),
            List.of()),
    /** A case goes to a state that may not follow. */
    CASE_TRANSITION_NOT_ALLOWED(
            "RISK-257",
            FindingSeverity.ERROR,
            "Case {0} goes from {1} to {2}, but may go to {3} alone",
            "Record the steps between, or reopen the case",
            List.of(),
            List.of()),
    /** The steps of a case are not in the order of time. */
    CASE_DATES_FALL(
            "RISK-258",
            FindingSeverity.ERROR,
            "Case {0} reaches {1} on {2}, before the step that it follows",
            "Correct the dates",
            List.of(),
            List.of()),
    /** Something is of a day after that of the file. */
    POST_MARKET_DATE_AFTER_AS_OF(
            "RISK-259",
            FindingSeverity.ERROR,
            "{0} speaks of {1}, after the date {2} of the file",
            "Correct the date, or the date of the file",
            List.of(),
            List.of()),
    /** A case is closed while a linked risk is not controlled. */
    CASE_CLOSED_WITH_UNCONTROLLED_RISK(
            "RISK-260",
            FindingSeverity.ERROR,
            "Case {0} is closed, but risk {1} is not controlled",
            "Reopen the case, or control the risk",
            List.of("3(e)", "4"),
            List.of("3(e)", "4")),
    /** A case is closed while an action or its verification is open. */
    CASE_CLOSED_WITH_OPEN_ACTION(
            "RISK-261",
            FindingSeverity.ERROR,
            "Case {0} is closed, but an action of kind {1} is not done and verified",
            "Reopen the case, or finish and verify the action",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A fix is planned for a release that is no longer supported. */
    CASE_FIX_PLANNED_AFTER_SUPPORT(
            "RISK-262",
            FindingSeverity.ERROR,
            "Case {0} has a fix planned on {1}, but support of {2} ended on {3}",
            "Transfer the risk to users and tell them, or prolong support",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A vulnerability is in more than one case of a release. */
    VULNERABILITY_IN_SEVERAL_CASES(
            "RISK-263",
            FindingSeverity.ERROR,
            "Vulnerability {0} of {1} is in cases {2} and {3}",
            "Merge the cases",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A known vulnerability is in no case. */
    VULNERABILITY_IN_NO_CASE(
            "RISK-264",
            FindingSeverity.WARNING,
            "Vulnerability {0} is known for {1}, but no case is about it",
            "Open a case",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A case leads to no risk and says nothing else. */
    CASE_LEADS_TO_NO_RISK(
            "RISK-265",
            FindingSeverity.WARNING,
            "Case {0} leads to no risk, and is not stated as not affected",
            "Link the steps or risks that it concerns, or state why the release is not affected",
            List.of("3(b)", "3(e)"),
            List.of("3(b)", "3(e)")),
    /** Nobody looks after an open case. */
    CASE_WITHOUT_OWNER(
            "RISK-266",
            FindingSeverity.WARNING,
            "Open case {0} has no owner",
            "Name the role that looks after it",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A case is open after the end of support and users were not told. */
    CASE_AFTER_SUPPORT(
            "RISK-267",
            FindingSeverity.WARNING,
            "Case {0} is open, but support of {1} ended on {2} and the risk is not transferred",
            "Tell users which risks pass to them and how to isolate the device",
            List.of("3(e)", "23.1(g)"),
            List.of("3(e)", "20.1(g)")),
    /** A release in the field has no bill of materials. */
    RELEASE_WITHOUT_SBOM(
            "RISK-268",
            FindingSeverity.WARNING,
            "Release {0} has no bill of materials, so that no advisory can be matched with it",
            "Add the bill of materials",
            List.of("3(e)", "17.2"),
            List.of("3(e)", "16.2")),
    /** A component has neither package URL nor CPE name. */
    COMPONENT_WITHOUT_NAME(
            "RISK-269",
            FindingSeverity.NOTE,
            "Component {0} of {1} has neither package URL nor CPE name; it can be matched by its names alone",
            "Add a package URL or CPE name",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A component of a supported release is no longer supported. */
    COMPONENT_NOT_SUPPORTED(
            "RISK-270",
            FindingSeverity.WARNING,
            "Component {0} of {1} is no longer supported",
            "Replace it, or say how faults in it are handled",
            List.of("3(e)", "17.2"),
            List.of("3(e)", "16.2")),
    /** Nothing is said of the end of support of a release. */
    SUPPORT_END_NOT_DECIDED(
            "RISK-271",
            FindingSeverity.WARNING,
            "Release {0} has neither an end of support nor a reason why it is not decided",
            "Decide the end of support, or say why it is not decided",
            List.of("3(e)"),
            List.of("3(e)")),
    /** The verification of an action names no evidence or no reason. */
    ACTION_VERIFICATION_UNFOUNDED(
            "RISK-272",
            FindingSeverity.ERROR,
            "Case {0} has an action of kind {1} whose verification is {2}, without {3}",
            "Name the evidence, or why there is nothing to verify",
            List.of("3(e)"),
            List.of("3(e)")),
    /** An advisory gives vulnerabilities of different kinds one and the same vector. */
    SAME_VECTOR_FOR_DIFFERENT_WEAKNESSES(
            "RISK-273",
            FindingSeverity.WARNING,
            "Advisory {0} gives all its {1} vulnerabilities the vector {2}, though they are of {3} kinds of weakness",
            "Look the vectors up elsewhere before you rely on them",
            List.of(),
            List.of()),
    /** A printed score is not that of its vector. */
    SCORE_NOT_OF_VECTOR(
            "RISK-274",
            FindingSeverity.WARNING,
            "Advisory {0} prints the score {1} for {2}, but vector {3} gives {4}",
            "Ask which of the two is meant; count neither as confirmed",
            List.of(),
            List.of()),
    /** A release that is not on the market yet has a vulnerability that is known to be exploited. */
    KNOWN_EXPLOITED_BEFORE_MARKET(
            "RISK-275",
            FindingSeverity.WARNING,
            "Vulnerability {0} is known to be exploited and is {1} in the release",
            "Design it out before the release is placed on the market",
            List.of("3(e)", "17.2"),
            List.of("3(e)", "16.2")),
    /** A case rests on a control that is no longer in force. */
    CASE_MITIGATION_LOST(
            "RISK-276",
            FindingSeverity.ERROR,
            "Case {0} is stated as mitigated by control {1}, which is {2}",
            "Reopen the case",
            List.of("3(e)"),
            List.of("3(e)")),
    /** What is known of the exploitation of a case is old. */
    SIGNAL_SAMPLE_STALE(
            "RISK-277",
            FindingSeverity.WARNING,
            "The latest EPSS sample of case {0} is of {1}, more than {2} days before {3}",
            "Take a new sample; until then the old one keeps its effect",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A step was rated before a vulnerability was linked with it. */
    STEP_RATED_BEFORE(
            "RISK-279",
            FindingSeverity.WARNING,
            "Step {0} was rated before vulnerability {1} was linked with it",
            "Rate the step again; until then what is published counts, and else the easiest",
            List.of("3(b)", "3(e)"),
            List.of("3(b)", "3(e)")),
    /** A statement of a supplier counts for nothing. */
    STATEMENT_WITHOUT_EFFECT(
            "RISK-278",
            FindingSeverity.NOTE,
            "The statement of {0} on {1} of case {2} counts for nothing: it lacks {3}",
            "Ask the supplier for what is missing",
            List.of(),
            List.of()),
    /** A statement of a supplier is about something else than the component. */
    STATEMENT_OF_OTHER_PRODUCT(
            "RISK-280",
            FindingSeverity.NOTE,
            "The statement of {0} on {1} is about {2}, which no release with a case on it has in that version",
            "Ask the supplier for a statement on the component and version that the release has",
            List.of(),
            List.of()),
    /** Suppliers contradict each other. */
    STATEMENTS_CONTRADICT(
            "RISK-281",
            FindingSeverity.WARNING,
            "Of component {1} of case {0}, {2} says {3} and {4} says {5}",
            "Find out which holds; until then the component counts as affected",
            List.of("3(e)"),
            List.of("3(e)")),
    /** A supplier contradicts a case. */
    CASE_AGAINST_STATEMENT(
            "RISK-282",
            FindingSeverity.NOTE,
            "Case {0} says that component {1} is without the vulnerable code, but {2} said on {3} that it is affected",
            "Look at the justification again, and say in the impact statement what the supplier does not know",
            List.of("3(e)"),
            List.of("3(e)"));

    private final String code;
    private final FindingSeverity severity;
    private final String english;
    private final Hint hint;
    private final ImmutableList<String> mdrClauses;
    private final ImmutableList<String> ivdrClauses;

    PostMarketFindingCode(
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
