package org.tutela.risk.residual;

import org.tutela.core.text.MessageKey;

/** The texts of explanations, obstacles and overall conclusions. Codes are never reused. */
public enum ResidualText implements MessageKey {
    /** The level of a risk at a stage. */
    LEVEL("EXP-001", "{0} level of {1}"),
    /** The level of a risk in a dimension. */
    DIMENSION("EXP-002", "{0} level of {1}"),
    /** The severity of a risk in a dimension. */
    SEVERITY("EXP-003", "{0} severity of {1}"),
    /** The exploitability of a risk. */
    EXPLOITABILITY("EXP-004", "Exploitability of {0}"),
    /** An attack scenario. */
    SCENARIO("EXP-005", "Attack scenario {0}, {1}"),
    /** An attack step. */
    STEP("EXP-006", "Attack step {0}, {1}"),
    /** The rating of something before any control. */
    RATING("EXP-007", "Rating of {0}"),
    /** A control that caps. */
    CAP("EXP-008", "Control {0}, {1}"),
    /** A floor that intelligence sets. */
    FLOOR("EXP-009", "Exploit status {1} of what {0} exploits"),
    /** Rule: the worst dimension counts. */
    WORST_DIMENSION("EXP-020", "the worst dimension counts"),
    /** Rule: the matrix gives the level. */
    MATRIX("EXP-021", "matrix of policy {0}"),
    /** Rule: the easiest scenario counts. */
    EASIEST_SCENARIO("EXP-022", "the easiest attack scenario counts"),
    /** Rule: the goal decides. */
    GOAL("EXP-023", "its goal decides"),
    /** Rule: the maximum of the parts. */
    ANY_PART("EXP-024", "any part is enough, so the easiest counts"),
    /** Rule: the minimum of the parts. */
    ALL_PARTS("EXP-025", "all parts are needed, so the hardest counts"),
    /** Rule: how caps and floors combine. */
    CAPPED("EXP-026", "rating, capped by controls of difficulty, raised by intelligence, capped by controls of access"),
    /** Rule: how caps on severity combine. */
    SEVERITY_CAPPED("EXP-027", "rating, capped by controls"),
    /** Rule: a given rating. */
    GIVEN("EXP-028", "given: {0}"),
    /** Rule: unknown is the worst. */
    UNKNOWN_AS_WORST("EXP-029", "not known, so the worst counts: {0}"),
    /** Rule: unknown with an approved bound. */
    BOUNDED("EXP-030", "not known, bounded by {1}: {0}"),
    /** Rule: a cap on access. */
    CAP_ACCESS("EXP-031", "hinders access"),
    /** Rule: a cap by difficulty. */
    CAP_DIFFICULTY("EXP-032", "makes the attack difficult"),
    /** Rule: a cap on severity. */
    CAP_SEVERITY("EXP-033", "limits the harm: {0}"),
    /** Rule: intelligence only raises. */
    FLOOR_RULE("EXP-034", "intelligence only raises"),
    /** The probability of harm. */
    PROBABILITY("EXP-036", "Probability of harm from {0}, per {1}"),
    /** P1. */
    PROBABILITY_SITUATION("EXP-037", "Probability of the hazardous situation of {0}"),
    /** P2. */
    PROBABILITY_HARM("EXP-038", "Probability of harm once {0} is there"),
    /** A barrier. */
    BARRIER("EXP-039", "Control {0}, {1}, fails"),
    /** Rule: product over independence groups. */
    PRODUCT("EXP-040", "the product counts, of each independence group the best barrier once"),
    /** Rule: a band. */
    BAND("EXP-041", "band {0}"),
    /** Rule: cannot be estimated. */
    ONE("EXP-042", "cannot be estimated, so 1 counts"),
    /** Rule: group. */
    GROUP("EXP-043", "independence group {0}"),
    /** Rule: both matrices, the worse counts. */
    WORSE_MATRIX("EXP-044", "matrices of policy {0} by exploitability and by probability, the worse counts"),
    /** Rule: points of factors. */
    POINTS("EXP-045", "scheme {0}, {1} points"),
    /** A factor. */
    FACTOR("EXP-046", "{0} of {1}"),
    /** Rule: intelligence makes difficulty the easiest. */
    EXPLOITED_FACTOR("EXP-047", "exploitation is known, so the easiest counts"),
    /** A factor cap. */
    CAP_FACTOR("EXP-048", "at most {0}"),
    /** Rule: factor without value. */
    FACTOR_UNKNOWN("EXP-049", "not known, so the easiest counts"),
    /** Rule: the step stands above. */
    SEEN_ABOVE("EXP-035", "explained above"),
    /** A risk is not controlled. */
    UNCONTROLLED("OBS-001", "Level {0} in {1} is not controlled; step {2} is at {3}"),
    /** A risk is not controlled because of its probability. */
    UNCONTROLLED_BY_PROBABILITY("OBS-011", "Level {0} in {1} is not controlled; the probability of harm is {2}"),
    /** No control is taken against the binding step. */
    NO_CONTROL("OBS-002", "No control is taken against step {0}"),
    /** A control of the binding step is not counted. */
    CONTROL_NOT_COUNTED("OBS-003", "Control {0} against {1} is not counted: {2}"),
    /** A control of the binding step is not enough. */
    CONTROL_NOT_ENOUGH("OBS-004", "Control {0} leaves step {1} at {2}"),
    /** The reduction as far as possible is not shown: a priority was not considered. */
    OPTIONS_NOT_ANALYSED("OBS-005", "No option of priority {0} was considered"),
    /** The reduction as far as possible is not shown: an option is not in force. */
    OPTION_NOT_IN_FORCE("OBS-006", "Control {0}, taken as an option, is not in force"),
    /** The reduction as far as possible is not shown: a refusal has no ground. */
    OPTION_REFUSED_WITHOUT_GROUND("OBS-007", "An option of priority {0} was refused without a sufficient ground"),
    /** There is no decision. */
    NOT_DECIDED("OBS-008", "Nobody has accepted it for this release"),
    /** It relies on the environment without telling users. */
    ENVIRONMENT_NOT_JUSTIFIED("OBS-009", "It is controlled only thanks to {0}, which users are not told of"),
    /** A control brings a risk that is not controlled. */
    INTRODUCED_NOT_ACCEPTABLE("OBS-010", "Control {0} brings risk {1}, which is not controlled"),
    /** A control has not come far enough. */
    STATE_NOT_VERIFIED("NCT-001", "it is {0}"),
    /** There is no evidence of implementation. */
    STATE_NO_IMPLEMENTATION("NCT-002", "nothing shows on this release that it is there"),
    /** There is no evidence of effectiveness. */
    STATE_NO_EFFECTIVENESS("NCT-003", "nothing shows on this release that it works"),
    /** A verification did not pass. */
    STATE_FAILED("NCT-004", "a verification on this release did not pass"),
    /** The analysis of introduced risks is missing. */
    STATE_NOT_ANALYSED("NCT-005", "nobody has analysed the risks it brings"),
    /** Information is not credited. */
    STATE_INFORMATION("NCT-006", "it only informs"),
    /** Some risks are not acceptable. */
    OVERALL_NOT_ACCEPTABLE("OVR-001", "Risks that are not acceptable: {0} of {1}"),
    /** Some inputs are not known. */
    OVERALL_UNKNOWN("OVR-002", "Inputs that may decide but are not known: {0}"),
    /** Some risks rely on the environment. */
    OVERALL_ENVIRONMENT("OVR-003", "Risks that are controlled only thanks to the operating environment: {0} of {1}"),
    /** Every risk is acceptable. */
    OVERALL_ACCEPTABLE("OVR-004", "Risks that are acceptable: all {0}"),
    /** There is no risk. */
    OVERALL_EMPTY("OVR-005", "There is no risk to judge");

    private final String code;
    private final String english;

    ResidualText(String code, String english) {
        this.code = code;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String english() {
        return english;
    }
}
