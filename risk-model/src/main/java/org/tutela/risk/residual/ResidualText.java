package org.tutela.risk.residual;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.text.Language;
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
    FLOOR("EXP-009", "Vulnerability {1}, which {0} exploits: exploit status {2}, composite signal up to {3}"),
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
    EXPLOITED_FACTOR("EXP-047", "intelligence raises the step, so the easiest counts"),
    /** A factor cap. */
    CAP_FACTOR("EXP-048", "at most {0}"),
    /** Rule: factor without value. */
    FACTOR_UNKNOWN("EXP-049", "not known, so the easiest counts"),
    /** Rule: the step stands above. */
    SEEN_ABOVE("EXP-035", "explained above"),
    /** A risk is not controlled. */
    UNCONTROLLED(
            "OBS-001",
            "Level {0} in {1} is not controlled; step {2} is at {3}",
            "Stufe {0} in {1} ist nicht beherrscht; Schritt {2} steht auf {3}",
            "Le niveau {0} en {1} n'est pas maîtrisé ; l'étape {2} est à {3}"),
    /** A risk is not controlled because of its probability. */
    UNCONTROLLED_BY_PROBABILITY(
            "OBS-011",
            "Level {0} in {1} is not controlled; the probability of harm is {2}",
            "Stufe {0} in {1} ist nicht beherrscht; die Wahrscheinlichkeit eines Schadens ist {2}",
            "Le niveau {0} en {1} n'est pas maîtrisé ; la probabilité d'un dommage est {2}"),
    /** No control is taken against the binding step. */
    NO_CONTROL(
            "OBS-002",
            "No control is taken against step {0}",
            "Gegen Schritt {0} ist keine Maßnahme ergriffen",
            "Aucune mesure n'est prise contre l'étape {0}"),
    /** A control of the binding step is not counted. */
    CONTROL_NOT_COUNTED(
            "OBS-003",
            "Control {0} against {1} is not counted: {2}",
            "Maßnahme {0} gegen {1} zählt nicht: {2}",
            "La mesure {0} contre {1} ne compte pas : {2}"),
    /** A control of the binding step is not enough. */
    CONTROL_NOT_ENOUGH(
            "OBS-004",
            "Control {0} leaves step {1} at {2}",
            "Maßnahme {0} lässt Schritt {1} auf {2}",
            "La mesure {0} laisse l'étape {1} à {2}"),
    /** The reduction as far as possible is not shown: a priority was not considered. */
    OPTIONS_NOT_ANALYSED(
            "OBS-005",
            "No option of priority {0} was considered",
            "Keine Option der Priorität {0} wurde erwogen",
            "Aucune option de priorité {0} n'a été examinée"),
    /** The reduction as far as possible is not shown: an option is not in force. */
    OPTION_NOT_IN_FORCE(
            "OBS-006",
            "Control {0}, taken as an option, is not in force",
            "Maßnahme {0}, als Option ergriffen, ist nicht in Kraft",
            "La mesure {0}, retenue comme option, n'est pas en vigueur"),
    /** The reduction as far as possible is not shown: a refusal has no ground. */
    OPTION_REFUSED_WITHOUT_GROUND(
            "OBS-007",
            "An option of priority {0} was refused without a sufficient ground",
            "Eine Option der Priorität {0} wurde ohne ausreichenden Grund verworfen",
            "Une option de priorité {0} a été rejetée sans motif suffisant"),
    /** There is no decision. */
    NOT_DECIDED(
            "OBS-008",
            "Nobody has accepted it for this release",
            "Niemand hat es für diese Version akzeptiert",
            "Personne ne l'a accepté pour cette version"),
    /** It relies on the environment without telling users. */
    ENVIRONMENT_NOT_JUSTIFIED(
            "OBS-009",
            "It is controlled only thanks to {0}, which users are not told of",
            "Es ist nur dank {0} beherrscht, wovon die Anwender nichts erfahren",
            "Il n'est maîtrisé que grâce à {0}, ce que les utilisateurs ignorent"),
    /** A control brings a risk that is not controlled. */
    INTRODUCED_NOT_ACCEPTABLE(
            "OBS-010",
            "Control {0} brings risk {1}, which is not controlled",
            "Maßnahme {0} bringt Risiko {1} mit sich, das nicht beherrscht ist",
            "La mesure {0} entraîne le risque {1}, qui n'est pas maîtrisé"),
    /** A control has not come far enough. */
    STATE_NOT_VERIFIED("NCT-001", "it is {0}", "sie ist {0}", "elle est {0}"),
    /** There is no evidence of implementation. */
    STATE_NO_IMPLEMENTATION(
            "NCT-002",
            "nothing shows on this release that it is there",
            "nichts zeigt an dieser Version, dass sie da ist",
            "rien ne montre, sur cette version, qu'elle est en place"),
    /** There is no evidence of effectiveness. */
    STATE_NO_EFFECTIVENESS(
            "NCT-003",
            "nothing shows on this release that it works",
            "nichts zeigt an dieser Version, dass sie wirkt",
            "rien ne montre, sur cette version, qu'elle agit"),
    /** A verification did not pass. */
    STATE_FAILED(
            "NCT-004",
            "a verification on this release did not pass",
            "eine Verifizierung an dieser Version ist nicht bestanden",
            "une vérification de cette version n'a pas réussi"),
    /** The analysis of introduced risks is missing. */
    STATE_NOT_ANALYSED(
            "NCT-005",
            "nobody has analysed the risks it brings",
            "niemand hat untersucht, welche Risiken sie mit sich bringt",
            "personne n'a analysé les risques qu'elle entraîne"),
    /** Information is not credited. */
    STATE_INFORMATION("NCT-006", "it only informs", "sie informiert nur", "elle ne fait qu'informer"),
    /** Some risks are not acceptable. */
    OVERALL_NOT_ACCEPTABLE(
            "OVR-001",
            "Risks that are not acceptable: {0} of {1}",
            "Risiken, die nicht vertretbar sind: {0} von {1}",
            "Risques non acceptables : {0} sur {1}"),
    /** Some inputs are not known. */
    OVERALL_UNKNOWN(
            "OVR-002",
            "Inputs that may decide but are not known: {0}",
            "Eingaben, die entscheiden können, aber nicht bekannt sind: {0}",
            "Données qui peuvent décider mais ne sont pas connues : {0}"),
    /** Some risks rely on the environment. */
    OVERALL_ENVIRONMENT(
            "OVR-003",
            "Risks that are controlled only thanks to the operating environment: {0} of {1}",
            "Risiken, die nur dank der Betriebsumgebung beherrscht sind: {0} von {1}",
            "Risques maîtrisés seulement grâce à l'environnement d'exploitation : {0} sur {1}"),
    /** Every risk is acceptable. */
    OVERALL_ACCEPTABLE(
            "OVR-004",
            "Risks that are acceptable: all {0}",
            "Risiken, die vertretbar sind: alle {0}",
            "Risques acceptables : tous les {0}"),
    /** There is no risk. */
    OVERALL_EMPTY(
            "OVR-005",
            "There is no risk to judge",
            "Es gibt kein Risiko zu beurteilen",
            "Il n'y a aucun risque à juger"),
    /** Some inputs are missing: a step. */
    OVERALL_UNKNOWN_STEP(
            "OVR-006",
            "How easy step {0} is, is not known",
            "Wie leicht Schritt {0} ist, ist nicht bekannt",
            "On ignore si l'étape {0} est facile"),
    /** Some inputs are missing: a severity. */
    OVERALL_UNKNOWN_SEVERITY(
            "OVR-007",
            "How severe {0} is in {1}, is not known",
            "Wie schwer {0} in {1} wiegt, ist nicht bekannt",
            "On ignore la gravité de {0} en {1}"),
    /** Some risks are not shown to be reduced as far as possible. */
    OVERALL_REDUCTION(
            "OVR-008",
            "Risks whose reduction as far as possible is not shown: {0} of {1}",
            "Risiken, deren Minderung so weit wie möglich nicht gezeigt ist: {0} von {1}",
            "Risques dont la réduction autant que possible n'est pas démontrée : {0} sur {1}"),
    /** Some vulnerabilities are under investigation. */
    OVERALL_INVESTIGATED(
            "OVR-009",
            "Vulnerabilities under investigation, counted as present: {0}",
            "Schwachstellen in Untersuchung, als vorhanden gezählt: {0}",
            "Vulnérabilités à l'étude, comptées comme présentes : {0}"),
    /** What is explained: the overall residual risk. */
    OVERALL("EXP-050", "Overall residual risk"),
    /** Rule: how the conclusion is drawn. */
    OVERALL_RULE(
            "EXP-051", "a risk that is not acceptable decides, then what is not known, then whether there is a risk"),
    /** The risks that are not acceptable. */
    OVERALL_AGAINST("EXP-052", "Risks that are not acceptable"),
    /** What stands in the way of a risk. */
    OVERALL_OBSTACLES("EXP-053", "What stands in the way of {0}"),
    /** Rule: something stands in the way. */
    OVERALL_OBSTACLE("EXP-054", "stands in the way"),
    /** The inputs that are not known. */
    OVERALL_UNKNOWNS("EXP-055", "Inputs that may decide but are not known"),
    /** Rule: an input is not known. */
    OVERALL_MISSING("EXP-056", "not known"),
    /** How many risks there are. */
    OVERALL_RISKS("EXP-057", "Risks judged"),
    /** Rule: risks of the file. */
    OVERALL_IN_FILE("EXP-058", "every risk of the file"),
    /** Rule: counted. */
    OVERALL_COUNT("EXP-059", "counted");

    private final String code;
    private final String english;
    private final @Nullable String german;
    private final @Nullable String french;

    ResidualText(String code, String english) {
        this(code, english, null, null);
    }

    ResidualText(String code, String english, @Nullable String german, @Nullable String french) {
        this.code = code;
        this.english = english;
        this.german = german;
        this.french = french;
    }

    @Override
    public Optional<String> template(Language language) {
        return switch (language) {
            case EN -> Optional.of(english);
            case DE -> Optional.ofNullable(german);
            case FR -> Optional.ofNullable(french);
        };
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
