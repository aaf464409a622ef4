package org.tutela.risk.benefit;

import org.tutela.core.text.Label;

/** The texts of benefit-risk conclusions and release decisions. Codes are never reused. */
public enum BenefitText implements Label {
    /** An uncontrolled risk. */
    GATE_UNCONTROLLED(
            "BRA-001",
            "Risk {0} is not controlled",
            "Risiko {0} ist nicht beherrscht",
            "Le risque {0} n'est pas maîtrisé"),
    /** A risk not reduced as far as possible. */
    GATE_NOT_AS_FAR_AS_POSSIBLE(
            "BRA-002",
            "Risk {0} is not shown to be reduced as far as possible",
            "Für Risiko {0} ist nicht gezeigt, dass es so weit wie möglich gemindert ist",
            "Il n'est pas démontré que le risque {0} est réduit autant que possible"),
    /** An uncontrolled introduced risk. */
    GATE_INTRODUCED(
            "BRA-003",
            "Control {0} brings risk {1}, which is not controlled",
            "Maßnahme {0} bringt Risiko {1} mit sich, das nicht beherrscht ist",
            "La mesure {0} entraîne le risque {1}, qui n'est pas maîtrisé"),
    /** Users are not told. */
    GATE_INFORMATION(
            "BRA-004",
            "Users are not told what item {0} asks for: {1}",
            "Den Anwendern wird nicht gesagt, was Punkt {0} verlangt: {1}",
            "Les utilisateurs ne sont pas informés de ce qu'exige le point {0} : {1}"),
    /** The file names no clinical benefit. */
    NO_BENEFIT(
            "BRA-010",
            "The intended purpose names no clinical benefit",
            "Die Zweckbestimmung nennt keinen klinischen Nutzen",
            "La destination ne mentionne aucun bénéfice clinique"),
    /** No evidence of the size of a benefit. */
    BENEFIT_NOT_QUANTIFIED(
            "BRA-011",
            "No size, interval or evidence grade was given for benefit {0}",
            "Für Nutzen {0} ist weder Größe noch Intervall noch Grad der Evidenz angegeben",
            "Ni valeur, ni intervalle, ni niveau de preuve n'est donné pour le bénéfice {0}"),
    /** No alternative was compared. */
    NO_ALTERNATIVE(
            "BRA-012",
            "No alternative was compared: {0}",
            "Keine Alternative wurde verglichen: {0}",
            "Aucune alternative n'a été comparée : {0}"),
    /** A part of the rationale is missing. */
    NO_RATIONALE(
            "BRA-013", "The rationale lacks {0}", "In der Begründung fehlt {0}", "Il manque à la justification : {0}"),
    /** An alternative: without the control. */
    WITHOUT_CONTROL(
            "BRA-014",
            "the device without the questioned control",
            "das Produkt ohne die fragliche Maßnahme",
            "le dispositif sans la mesure en question"),
    /** An alternative: without the function. */
    FUNCTION_DISABLED(
            "BRA-015",
            "the device with the questioned function disabled",
            "das Produkt mit der fraglichen Funktion abgeschaltet",
            "le dispositif avec la fonction en question désactivée"),
    /** An alternative: another device or therapy. */
    BEST_ALTERNATIVE(
            "BRA-016",
            "the best available alternative",
            "die beste verfügbare Alternative",
            "la meilleure alternative disponible"),
    /** An alternative: leave it as it is. */
    NOT_UPDATING("BRA-017", "not updating", "nicht aktualisieren", "ne pas mettre à jour"),
    /** A part of the rationale. */
    UNCERTAINTY(
            "BRA-018", "a statement on uncertainty", "eine Aussage zur Unsicherheit", "un énoncé sur l'incertitude"),
    /** A part of the rationale. */
    STATE_OF_THE_ART(
            "BRA-019",
            "a reference to the state of the art",
            "ein Bezug auf den Stand der Technik",
            "une référence à l'état de l'art"),
    /** A part of the rationale. */
    APPROVER("BRA-121", "an approver", "wer genehmigt hat", "qui a approuvé"),
    /** A part of the rationale. */
    DATE("BRA-122", "a date", "ein Datum", "une date"),
    /** Every risk is controlled. */
    ALL_CONTROLLED(
            "BRA-020",
            "Risks that are controlled: all {0}",
            "Risiken, die beherrscht sind: alle {0}",
            "Risques maîtrisés : tous les {0}"),
    /** There is no risk. */
    NO_RISK(
            "BRA-021",
            "The risk file has no risk to weigh",
            "Die Risikoakte hat kein Risiko, das abzuwägen wäre",
            "Le dossier de risques ne contient aucun risque à peser"),
    /** A risk is not controlled, and something about it is not known. */
    UNCONTROLLED_AND_UNKNOWN(
            "BRA-022",
            "Risk {0} is not controlled, and something about it is not known",
            "Risiko {0} ist nicht beherrscht, und etwas daran ist nicht bekannt",
            "Le risque {0} n'est pas maîtrisé, et quelque chose à son sujet est inconnu"),
    /** A risk is outweighed by an analysis of its own. */
    SINGLE_RISK_OUTWEIGHED(
            "BRA-023",
            "Risk {0} is not controlled; its own analysis finds it outweighed by {1}, approved by {2}",
            "Risiko {0} ist nicht beherrscht; seine eigene Analyse findet es durch {1} aufgewogen, gebilligt durch {2}",
            "Le risque {0} n'est pas maîtrisé ; sa propre analyse le juge compensé par {1}, approuvée par {2}"),
    /** The profile does not admit an analysis of a single risk. */
    SINGLE_RISK_NOT_ADMITTED(
            "BRA-024",
            "Risk {0} is not controlled, and profile {1} knows no analysis of a single risk",
            "Risiko {0} ist nicht beherrscht, und Profil {1} kennt keine Analyse eines einzelnen Risikos",
            "Le risque {0} n'est pas maîtrisé, et le profil {1} ne connaît pas d'analyse d'un risque isolé"),
    /** The analysis of a single risk finds it not outweighed. */
    SINGLE_RISK_NOT_OUTWEIGHED(
            "BRA-025",
            "Risk {0} is not controlled, and its own analysis finds it not outweighed",
            "Risiko {0} ist nicht beherrscht, und seine eigene Analyse findet es nicht aufgewogen",
            "Le risque {0} n'est pas maîtrisé, et sa propre analyse ne le juge pas compensé"),
    /** The analysis of a single risk is not approved. */
    SINGLE_RISK_NOT_APPROVED(
            "BRA-026",
            "Risk {0} is not controlled, and its own analysis lacks the approval of {1}",
            "Risiko {0} ist nicht beherrscht, und seiner eigenen Analyse fehlt die Billigung durch {1}",
            "Le risque {0} n'est pas maîtrisé, et il manque à sa propre analyse l'approbation de {1}"),
    /** A risk is in an interim plan. */
    INTERIM(
            "BRA-027",
            "Risk {0} is not controlled; until {1} it is compensated by {2}",
            "Risiko {0} ist nicht beherrscht; bis {1} gleicht es {2} aus",
            "Le risque {0} n'est pas maîtrisé ; jusqu'au {1}, il est compensé par {2}"),
    /** An interim plan is past its date. */
    INTERIM_OVERDUE(
            "BRA-028",
            "Risk {0} is not controlled, and its interim plan was due on {1}",
            "Risiko {0} ist nicht beherrscht, und sein Übergangsplan war am {1} fällig",
            "Le risque {0} n'est pas maîtrisé, et son plan provisoire arrivait à échéance le {1}"),
    /** An interim control does not count. */
    INTERIM_CONTROL_NOT_COUNTED(
            "BRA-029",
            "Risk {0} is not controlled, and its interim control {1} does not count",
            "Risiko {0} ist nicht beherrscht, und seine Übergangsmaßnahme {1} zählt nicht",
            "Le risque {0} n'est pas maîtrisé, et sa mesure provisoire {1} ne compte pas"),
    /** Every risk is reduced as far as possible. */
    AS_FAR_AS_POSSIBLE(
            "BRA-030",
            "Risks with every practicable option taken or refused on good grounds: all {0}",
            "Risiken, bei denen jede durchführbare Option ergriffen oder mit gutem Grund verworfen ist: alle {0}",
            "Risques dont chaque option praticable est retenue ou rejetée pour de bonnes raisons : tous les {0}"),
    /** The policy does not ask. */
    AS_FAR_AS_POSSIBLE_NOT_ASKED(
            "BRA-031",
            "Policy {0} does not ask for reduction as far as possible",
            "Richtlinie {0} verlangt keine Minderung so weit wie möglich",
            "La politique {0} n'exige pas de réduction autant que possible"),
    /** An option was refused for its cost. */
    REFUSED_FOR_COST(
            "BRA-032",
            "An option against risk {0} was refused for its cost alone",
            "Eine Option gegen Risiko {0} wurde allein wegen ihrer Kosten verworfen",
            "Une option contre le risque {0} a été rejetée pour son seul coût"),
    /** An option was refused without evidence. */
    REFUSED_WITHOUT_EVIDENCE(
            "BRA-033",
            "An option against risk {0} was refused without evidence",
            "Eine Option gegen Risiko {0} wurde ohne Nachweis verworfen",
            "Une option contre le risque {0} a été rejetée sans preuve"),
    /** An option is not in force. */
    OPTION_NOT_IN_FORCE(
            "BRA-034",
            "Control {1}, taken against risk {0}, is not in force",
            "Maßnahme {1}, gegen Risiko {0} ergriffen, ist nicht in Kraft",
            "La mesure {1}, retenue contre le risque {0}, n'est pas en vigueur"),
    /** Options were not considered. */
    OPTIONS_NOT_CONSIDERED(
            "BRA-035",
            "No option of priority {1} was considered against risk {0}",
            "Gegen Risiko {0} wurde keine Option der Priorität {1} erwogen",
            "Aucune option de priorité {1} n'a été examinée contre le risque {0}"),
    /** A benefit is within its limit. */
    BENEFIT_WITHIN_LIMIT(
            "BRA-040",
            "{0} under {1} is {2}, within its limit {3}",
            "{0} ist unter {1} {2}, innerhalb der Grenze {3}",
            "{0} vaut {2} avec {1}, dans la limite {3}"),
    /** A benefit is beyond its limit. */
    BENEFIT_BEYOND_LIMIT(
            "BRA-041",
            "{0} under {1} is {2}, beyond its limit {3}",
            "{0} ist unter {1} {2}, jenseits der Grenze {3}",
            "{0} vaut {2} avec {1}, au-delà de la limite {3}"),
    /** A benefit may be beyond its limit. */
    BENEFIT_PERHAPS_BEYOND_LIMIT(
            "BRA-042",
            "{0} under {1} may be {2}, beyond its limit {3}",
            "{0} kann unter {1} {2} sein, jenseits der Grenze {3}",
            "{0} peut valoir {2} avec {1}, au-delà de la limite {3}"),
    /** A benefit has no limit. */
    BENEFIT_WITHOUT_LIMIT(
            "BRA-043",
            "{0} has no limit at which it still counts as preserved",
            "{0} hat keine Grenze, bei der er noch als erhalten gilt",
            "{0} n'a pas de limite à laquelle il compte encore comme préservé"),
    /** A value is not known. */
    VALUE_UNKNOWN(
            "BRA-044",
            "{0} under {1} is not known: {2}",
            "{0} ist unter {1} nicht bekannt: {2}",
            "{0} avec {1} n'est pas connu : {2}"),
    /** A control costs a benefit less than is tolerable. */
    CONTROL_WITHIN_TOLERANCE(
            "BRA-045",
            "Control {0} worsens {1} by {2}, within its tolerance {3}",
            "Maßnahme {0} verschlechtert {1} um {2}, innerhalb der Toleranz {3}",
            "La mesure {0} dégrade {1} de {2}, dans la tolérance {3}"),
    /** A control costs a benefit more than is tolerable. */
    CONTROL_BEYOND_TOLERANCE(
            "BRA-046",
            "Control {0} worsens {1} by {2}, beyond its tolerance {3}",
            "Maßnahme {0} verschlechtert {1} um {2}, jenseits der Toleranz {3}",
            "La mesure {0} dégrade {1} de {2}, au-delà de la tolérance {3}"),
    /** A control may cost a benefit more than is tolerable. */
    CONTROL_PERHAPS_BEYOND_TOLERANCE(
            "BRA-047",
            "Control {0} may worsen {1} by {2}, beyond its tolerance {3}",
            "Maßnahme {0} kann {1} um {2} verschlechtern, jenseits der Toleranz {3}",
            "La mesure {0} peut dégrader {1} de {2}, au-delà de la tolérance {3}"),
    /** What a control costs a benefit is not known. */
    CONTROL_EFFECT_UNKNOWN(
            "BRA-048",
            "By how much control {0} worsens {1} is not known: {2}",
            "Um wie viel Maßnahme {0} {1} verschlechtert, ist nicht bekannt: {2}",
            "On ignore de combien la mesure {0} dégrade {1} : {2}"),
    /** A control loses what it must preserve. */
    PRESERVATION_LOST(
            "BRA-049",
            "Control {0} does not leave {1} intact, and no size of the loss is given",
            "Maßnahme {0} lässt {1} nicht unversehrt, und wie groß der Verlust ist, ist nicht angegeben",
            "La mesure {0} ne laisse pas {1} intact, et l'ampleur de la perte n'est pas donnée"),
    /** Nobody has analysed what a control must preserve. */
    PRESERVATION_NOT_ANALYSED(
            "BRA-050",
            "Nobody has analysed whether control {0} leaves {1} intact",
            "Niemand hat untersucht, ob Maßnahme {0} {1} unversehrt lässt",
            "Personne n'a analysé si la mesure {0} laisse {1} intact"),
    /** Introduced risks are in order. */
    INTRODUCED_IN_ORDER(
            "BRA-051",
            "Risks that controls bring, all controlled and none worse than before: {0}",
            "Risiken, die Maßnahmen mit sich bringen, alle beherrscht und keines schlimmer als zuvor: {0}",
            "Risques entraînés par des mesures, tous maîtrisés et aucun pire qu'avant : {0}"),
    /** An introduced risk is worse than what it replaces. */
    INTRODUCED_WORSE(
            "BRA-052",
            "Control {0} brings risk {1} at level {2}; what it is taken against was at {3}",
            "Maßnahme {0} bringt Risiko {1} auf Stufe {2} mit sich; wogegen sie ergriffen ist, stand auf {3}",
            "La mesure {0} entraîne le risque {1} au niveau {2} ; ce contre quoi elle est prise était à {3}"),
    /** Introduced risks were not analysed. */
    INTRODUCED_NOT_ANALYSED(
            "BRA-053",
            "Nobody has analysed the risks that control {0} brings",
            "Niemand hat untersucht, welche Risiken Maßnahme {0} mit sich bringt",
            "Personne n'a analysé les risques qu'entraîne la mesure {0}"),
    /** Users are told. */
    INFORMED(
            "BRA-054",
            "No check finds anything that users are not told",
            "Keine Prüfung findet etwas, das den Anwendern nicht gesagt wird",
            "Aucun contrôle ne trouve d'information qui manque aux utilisateurs"),
    /** A benefit has evidence. */
    EVIDENCE_SUFFICIENT(
            "BRA-055",
            "Evidence for {0} is {1}, at least {2}",
            "Die Evidenz für {0} ist {1}, mindestens {2}",
            "Le niveau de preuve pour {0} est {1}, au moins {2}"),
    /** A benefit has too little evidence. */
    EVIDENCE_TOO_LOW(
            "BRA-056",
            "Evidence for {0} is {1}, less than {2}",
            "Die Evidenz für {0} ist {1}, weniger als {2}",
            "Le niveau de preuve pour {0} est {1}, inférieur à {2}"),
    /** There is no benefit-risk input. */
    NO_INPUTS(
            "BRA-057",
            "No benefit-risk inputs were given",
            "Zu Nutzen und Risiko wurde nichts angegeben",
            "Aucune donnée de bénéfice/risque n'a été fournie"),
    /** A gate was stated to pass. */
    STATED_TO_PASS("BRA-060", "Stated to pass: {0}", "Als erfüllt angegeben: {0}", "Déclaré satisfait : {0}"),
    /** A gate was stated to fail. */
    STATED_TO_FAIL("BRA-061", "Stated to fail: {0}", "Als nicht erfüllt angegeben: {0}", "Déclaré non satisfait : {0}"),
    /** Nothing was stated. */
    NOT_STATED("BRA-062", "Neither derived nor stated", "Weder abgeleitet noch angegeben", "Ni déduit ni déclaré"),
    /** An alternative is the release itself. */
    ALTERNATIVE_IS_CURRENT(
            "BRA-063",
            "{0} is the release under assessment",
            "{0} ist die beurteilte Version",
            "{0} est la version évaluée"),
    /** An alternative cannot be had. */
    ALTERNATIVE_NOT_AVAILABLE(
            "BRA-064", "{0} is not available: {1}", "{0} ist nicht verfügbar: {1}", "{0} n'est pas disponible : {1}"),
    /** An alternative fails a gate. */
    ALTERNATIVE_FAILS(
            "BRA-065",
            "{0} fails gate {1}: {2}",
            "{0} erfüllt Vorbedingung {1} nicht: {2}",
            "{0} ne satisfait pas à la condition {1} : {2}"),
    /** An alternative is compared. */
    ALTERNATIVE_COMPARED("BRA-066", "{0} is compared", "{0} wird verglichen", "{0} est comparé"),
    /** A gate fails. */
    RULE_GATE_FAILS(
            "BRA-070",
            "A gate fails: {0}",
            "Eine Vorbedingung ist nicht erfüllt: {0}",
            "Une condition préalable n'est pas satisfaite : {0}"),
    /** A gate is not known to pass. */
    RULE_GATE_UNKNOWN(
            "BRA-071",
            "A gate is not shown to pass: {0}",
            "Für eine Vorbedingung ist nicht gezeigt, dass sie erfüllt ist: {0}",
            "Il n'est pas démontré qu'une condition préalable est satisfaite : {0}"),
    /** Inputs are missing. */
    RULE_NO_INPUTS("BRA-072", "Inputs are missing", "Angaben fehlen", "Des données manquent"),
    /** The analysis no longer holds. */
    RULE_NOT_VALID(
            "BRA-073",
            "The analysis does not hold: {0}",
            "Die Analyse gilt nicht: {0}",
            "L'analyse n'est pas valable : {0}"),
    /** A value that decides is not known. */
    RULE_VALUE_UNKNOWN(
            "BRA-074",
            "A value of the effects table is not known",
            "Ein Wert der Wirkungstabelle ist nicht bekannt",
            "Une valeur du tableau des effets est inconnue"),
    /** Another alternative is at least as good in everything. */
    RULE_DOMINATED(
            "BRA-075",
            "No margin of benefit: {0} is at least as good in every factor and better in one",
            "Kein Überschuss an Nutzen: {0} ist in jedem Faktor mindestens so gut und in einem besser",
            "Aucune marge de bénéfice : {0} est au moins aussi bon en tout facteur et meilleur en un"),
    /** Another alternative has the greater benefit. */
    RULE_OUTWEIGHED(
            "BRA-076",
            "No margin of benefit: {0} comes first in the linear model and {1} in the product model",
            "Kein Überschuss an Nutzen: {0} ist im linearen Modell Erster und {1} im Produktmodell",
            "Aucune marge de bénéfice : {0} est premier dans le modèle linéaire et {1} dans le modèle produit"),
    /** Nothing is better in any factor. */
    RULE_DOMINATES(
            "BRA-077",
            "In every factor the release is surely at least as good as {0}",
            "In jedem Faktor ist die Version sicher mindestens so gut wie {0}",
            "En tout facteur, la version est sûrement au moins aussi bonne que {0}"),
    /** The weights do not matter. */
    RULE_ROBUST(
            "BRA-078",
            "The release comes first in both models, under {0} of ordinal weights, and no weight near its own changes that",
            "Die Version ist in beiden Modellen Erste, unter {0} der ordinalen Gewichte, und kein Gewicht nahe dem eigenen ändert das",
            "La version est première dans les deux modèles, sous {0} des poids ordinaux, et aucun poids proche du sien n'y change rien"),
    /** The weights matter, and somebody has decided. */
    RULE_DECIDED(
            "BRA-079",
            "The conclusion depends on preferences, and {0} has decided",
            "Die Schlussfolgerung hängt von Vorlieben ab, und {0} hat entschieden",
            "La conclusion dépend des préférences, et {0} a décidé"),
    /** The weights matter, and nobody has decided. */
    RULE_NOT_DECIDED(
            "BRA-080",
            "The conclusion depends on preferences, and no clinical decision maker has decided",
            "Die Schlussfolgerung hängt von Vorlieben ab, und niemand hat klinisch entschieden",
            "La conclusion dépend des préférences, et aucun décideur clinique n'a décidé"),
    /** Favourable for now. */
    RULE_INTERIM(
            "BRA-081",
            "Risks are met only by an interim plan until {0}",
            "Risiken sind nur durch einen Übergangsplan bis {0} gedeckt",
            "Les risques ne sont couverts que par un plan provisoire jusqu'au {0}"),
    /** An approval is missing. */
    NOT_APPROVED(
            "BRA-090",
            "The analysis lacks the approval of {0}",
            "Der Analyse fehlt die Billigung durch {0}",
            "Il manque à l'analyse l'approbation de {0}"),
    /** The review is overdue. */
    REVIEW_OVERDUE(
            "BRA-091",
            "The analysis was to be looked at again by {0}",
            "Die Analyse war bis {0} erneut anzusehen",
            "L'analyse devait être revue au plus tard le {0}"),
    /** A trigger has occurred. */
    TRIGGER_OCCURRED(
            "BRA-092",
            "{0} of {1} came on or after the last approval",
            "{0} vom {1} kam am Tag der letzten Billigung oder danach",
            "{0} du {1} est survenu le jour de la dernière approbation ou après"),
    /** Another state was approved. */
    OTHER_ASSESSMENT(
            "BRA-093",
            "The analysis was approved for another assessment than this one",
            "Die Analyse wurde für eine andere Beurteilung als diese gebilligt",
            "L'analyse a été approuvée pour une autre évaluation que celle-ci"),
    /** The risk file is newer. */
    ASSESSMENT_IS_LATER(
            "BRA-094",
            "The risk file speaks of {0}, the analysis of {1}",
            "Die Risikoakte spricht vom {0}, die Analyse vom {1}",
            "Le dossier de risques porte sur le {0}, l'analyse sur le {1}"),
    /** A rival is better in a factor. */
    BETTER_IN(
            "BRA-100",
            "{0} is or may be better in {1}",
            "{0} ist oder kann besser sein in {1}",
            "{0} est ou peut être meilleur en {1}"),
    /** Nothing else can be compared. */
    NOTHING_TO_COMPARE(
            "BRA-101",
            "No other alternative is available and passes its gates",
            "Keine andere Alternative ist verfügbar und erfüllt ihre Vorbedingungen",
            "Aucune autre alternative n'est disponible et ne satisfait à ses conditions"),
    /** The models disagree. */
    MODELS_DISAGREE(
            "BRA-102",
            "The linear model puts {0} first, the product model {1}",
            "Das lineare Modell setzt {0} an die erste Stelle, das Produktmodell {1}",
            "Le modèle linéaire place {0} en premier, le modèle produit {1}"),
    /** The share of ordinal weights is too small. */
    FIRST_RANK_TOO_LOW(
            "BRA-103",
            "Under ordinal weights the release comes first with a share of {0}, less than {1}",
            "Unter ordinalen Gewichten ist die Version mit einem Anteil von {0} Erste, weniger als {1}",
            "Sous des poids ordinaux, la version est première avec une part de {0}, inférieure à {1}"),
    /** A weight is near a switch. */
    SWITCH_WEIGHT_NEAR(
            "BRA-104",
            "If the weight of {0} went from {1} to {2}, {3} would come first",
            "Ginge das Gewicht von {0} von {1} auf {2}, wäre {3} an erster Stelle",
            "Si le poids de {0} passait de {1} à {2}, {3} serait premier"),
    /** A factor is outside of the weighting. */
    FACTOR_NOT_WEIGHTED(
            "BRA-105",
            "{0} is better in {1}, which has no weight",
            "{0} ist besser in {1}, das kein Gewicht hat",
            "{0} est meilleur en {1}, qui n'a pas de poids"),
    /** Alternatives tie. */
    TIED("BRA-106", "{0} comes first as well", "{0} ist ebenfalls an erster Stelle", "{0} est premier également"),
    /** What the value is. */
    EXPLAIN_OUTCOME(
            "BRA-110",
            "Benefit-risk conclusion for {0}",
            "Ergebnis der Nutzen-Risiko-Analyse für {0}",
            "Conclusion bénéfice/risque pour {0}"),
    /** What a gate is. */
    EXPLAIN_GATE("BRA-111", "Gate {0}", "Vorbedingung {0}", "Condition {0}"),
    /** What an alternative is. */
    EXPLAIN_ALTERNATIVE("BRA-112", "Alternative {0}", "Alternative {0}", "Alternative {0}"),
    /** A score of an alternative. */
    EXPLAIN_LINEAR("BRA-113", "Linear score of {0}", "Linearer Wert von {0}", "Valeur linéaire de {0}"),
    /** A contribution to a score. */
    EXPLAIN_CONTRIBUTION("BRA-114", "Contribution of {0}", "Beitrag von {0}", "Contribution de {0}"),
    /** A share. */
    EXPLAIN_FIRST_RANK(
            "BRA-115",
            "First-rank share of {0} with {1} known of the weights",
            "Anteil erster Ränge von {0}, wenn von den Gewichten {1} bekannt ist",
            "Part de premiers rangs de {0} avec {1} connu des poids"),
    /** A sum. */
    RULE_SUM("BRA-116", "sum of the contributions", "Summe der Beiträge", "somme des contributions"),
    /** A product. */
    RULE_WEIGHT_TIMES_WORTH(
            "BRA-117", "weight {0} times worth {1}", "Gewicht {0} mal Wert {1}", "poids {0} fois valeur {1}"),
    /** A simulation. */
    RULE_SIMULATION(
            "BRA-118",
            "{0} draws from seed {1}",
            "{0} Ziehungen ab Startwert {1}",
            "{0} tirages à partir de la graine {1}"),
    /** The worst item. */
    RULE_WORST_ITEM(
            "BRA-119",
            "the worst of what was found",
            "das Schlechteste des Gefundenen",
            "le pire de ce qui a été trouvé"),
    /** An item. */
    EXPLAIN_ITEM("BRA-120", "Found", "Gefunden", "Constat"),
    /** The file is acceptable overall. */
    RELEASE_ACCEPTABLE(
            "REL-001",
            "Overall residual risk is acceptable and the benefits outweigh it",
            "Das Gesamtrestrisiko ist vertretbar, und der Nutzen überwiegt es",
            "Le risque résiduel global est acceptable et les bénéfices l'emportent"),
    /** The overall residual risk is not acceptable. */
    RELEASE_RISK(
            "REL-002",
            "Overall residual risk is {0}",
            "Das Gesamtrestrisiko ist {0}",
            "Le risque résiduel global est {0}"),
    /** The benefit-risk analysis is not favourable. */
    RELEASE_BENEFIT(
            "REL-003",
            "The benefit-risk conclusion is {0}",
            "Das Ergebnis der Nutzen-Risiko-Analyse ist {0}",
            "La conclusion bénéfice/risque est {0}"),
    /** Every obstacle is a risk that is outweighed. */
    RELEASE_BY_BENEFIT(
            "REL-004",
            "Not controlled, but outweighed by approved analyses of their own: {0}",
            "Nicht beherrscht, aber durch gebilligte eigene Analysen aufgewogen: {0}",
            "Non maîtrisés, mais compensés par des analyses propres approuvées : {0}"),
    /** The release is acceptable for now. */
    RELEASE_INTERIM(
            "REL-005",
            "The interim plan holds until {0}; further risks that are not acceptable: none",
            "Der Übergangsplan gilt bis {0}; weitere Risiken, die nicht vertretbar sind: keine",
            "Le plan provisoire vaut jusqu'au {0} ; autres risques non acceptables : aucun"),
    /** A risk is not acceptable for reasons that no benefit outweighs. */
    RELEASE_OBSTACLE(
            "REL-006",
            "Risk {0} is not acceptable: {1}",
            "Risiko {0} ist nicht vertretbar: {1}",
            "Le risque {0} n'est pas acceptable : {1}"),
    /** The conclusion is of another assessment. */
    RELEASE_UNKNOWN(
            "REL-007",
            "Something that may decide is not known",
            "Etwas, das entscheiden kann, ist nicht bekannt",
            "Quelque chose qui peut décider est inconnu");

    private final String code;
    private final String english;
    private final String german;
    private final String french;

    BenefitText(String code, String english, String german, String french) {
        this.code = code;
        this.english = english;
        this.german = german;
        this.french = french;
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
    public String german() {
        return german;
    }

    @Override
    public String french() {
        return french;
    }
}
