package org.tutela.risk.rubric;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.core.device.SecurityObjective;
import org.tutela.risk.cvss.AttackComplexity;
import org.tutela.risk.cvss.AttackRequirements;
import org.tutela.risk.cvss.AttackVector;
import org.tutela.risk.cvss.Cvss3Metrics;
import org.tutela.risk.cvss.Cvss4Metrics;
import org.tutela.risk.cvss.CvssVector;
import org.tutela.risk.cvss.CvssVersion;
import org.tutela.risk.cvss.ImpactLevel;
import org.tutela.risk.cvss.PrivilegesRequired;
import org.tutela.risk.cvss.Safety;
import org.tutela.risk.cvss.Scope;
import org.tutela.risk.cvss.UserInteraction;

/**
 * What the answers to the rubric come to: the values of the CVSS metrics, and the vectors made of them.
 *
 * <p>A question that is not answered is rated as one answered by unknown, and unknown is never rated better than any answer that
 * could take its place. Vectors of different versions are made from the answers, never from one another; keep them side by side.
 *
 * <p>By METHOD 2.0 a rating may set the exploitability of an attack step, through {@link CvssVector#exploitability()}. It may not set
 * the severity of harm and decides nothing about acceptability: what it yields is a {@link CvssVector}, which no such decision takes.
 * This class is immutable and thread-safe.
 *
 * @param answers the answers
 * @param mode whether the number of exposed persons counts
 */
public record RubricRating(RubricAnswers answers, XcpmMode mode) {

    /** Rejects nulls. */
    public RubricRating {
        requireNonNull(answers, "answers");
        requireNonNull(mode, "mode");
    }

    private boolean is(FactQuestion question, YesNoAnswer answer) {
        return answers.answer(question) == answer;
    }

    private boolean isYes(FactQuestion question) {
        return is(question, YesNoAnswer.YES);
    }

    private boolean isNo(FactQuestion question) {
        return is(question, YesNoAnswer.NO);
    }

    /**
     * Returns the attack vector.
     *
     * @return the value
     */
    public AttackVector attackVector() {
        if (isNo(FactQuestion.XAVN)) {
            return isYes(FactQuestion.XAVP) ? AttackVector.PHYSICAL : AttackVector.LOCAL;
        }
        if (!isYes(FactQuestion.XAVN) || !isNo(FactQuestion.XAVT)) {
            return AttackVector.NETWORK;
        }
        return isYes(FactQuestion.XAVW) && isYes(FactQuestion.XAVR) ? AttackVector.LOCAL : AttackVector.ADJACENT;
    }

    /**
     * Returns the attack complexity of v3.
     *
     * @return the value
     */
    public AttackComplexity attackComplexity() {
        return isNo(FactQuestion.XACL) ? AttackComplexity.HIGH : AttackComplexity.LOW;
    }

    /**
     * Returns the privileges required.
     *
     * @return the value
     */
    public PrivilegesRequired privilegesRequired() {
        if (!isYes(FactQuestion.XPRL) || !isYes(FactQuestion.XPRZ)) {
            return PrivilegesRequired.NONE;
        }
        if (isYes(FactQuestion.XPRS)) {
            return PrivilegesRequired.HIGH;
        }
        return isNo(FactQuestion.XPRS) ? PrivilegesRequired.LOW : PrivilegesRequired.NONE;
    }

    /**
     * Returns the user interaction of v3.
     *
     * @return the value
     */
    public UserInteraction userInteraction() {
        return isYes(FactQuestion.XUI) ? UserInteraction.REQUIRED : UserInteraction.NONE;
    }

    /**
     * Returns the scope of v3.
     *
     * @return the value
     */
    public Scope scope() {
        return isNo(FactQuestion.XS) ? Scope.UNCHANGED : Scope.CHANGED;
    }

    /**
     * Returns the loss of confidentiality: the highest over all categories of data.
     *
     * @return the value
     */
    public ImpactLevel confidentiality() {
        return loss(answers, SecurityObjective.CONFIDENTIALITY);
    }

    /**
     * Returns the loss of integrity: the highest over all categories of data.
     *
     * @return the value
     */
    public ImpactLevel integrity() {
        return loss(answers, SecurityObjective.INTEGRITY);
    }

    /**
     * Returns the loss of availability: the highest over all categories of data.
     *
     * @return the value
     */
    public ImpactLevel availability() {
        return loss(answers, SecurityObjective.AVAILABILITY);
    }

    private ImpactLevel loss(RubricAnswers of, SecurityObjective objective) {
        boolean isHigh = false;
        boolean isLow = false;
        for (LossQuestion question : LossQuestion.values()) {
            if (question.objective() == objective) {
                ImpactLevel level = level(of.answer(question));
                isHigh |= level == ImpactLevel.HIGH;
                isLow |= level == ImpactLevel.LOW;
            }
        }
        if (objective == SecurityObjective.CONFIDENTIALITY && of.answer(FactQuestion.XCP) != YesNoAnswer.NO) {
            boolean isSmall = mode == XcpmMode.XCPM_AWARE && of.answer(FactQuestion.XCPM) == YesNoAnswer.NO;
            isHigh |= !isSmall;
            isLow = true;
        }
        return isHigh ? ImpactLevel.HIGH : isLow ? ImpactLevel.LOW : ImpactLevel.NONE;
    }

    private static ImpactLevel level(LossAnswer answer) {
        return switch (answer) {
            case HIGH, UNKNOWN -> ImpactLevel.HIGH;
            case LOW -> ImpactLevel.LOW;
            case NONE -> ImpactLevel.NONE;
        };
    }

    /**
     * Returns the questions that were to be asked and are not answered, or answered by unknown. Answering them can only lower the
     * rating.
     *
     * @return the questions, in the order of the workbook, immutable
     */
    public List<RubricQuestion<?>> openQuestions() {
        ImmutableList.Builder<RubricQuestion<?>> open = ImmutableList.builder();
        for (FactQuestion question : FactQuestion.values()) {
            if (isAsked(question) && is(question, YesNoAnswer.UNKNOWN)) {
                open.add(question);
            }
        }
        for (LossQuestion question : LossQuestion.values()) {
            if (answers.answer(question) == LossAnswer.UNKNOWN) {
                open.add(question);
            }
        }
        return open.build();
    }

    private boolean isAsked(FactQuestion question) {
        return switch (question) {
            case XAVN, XACL, XPRL, XUI, XS, XCP -> true;
            case XAVT -> isYes(FactQuestion.XAVN);
            case XAVW -> isAsked(FactQuestion.XAVT) && isNo(FactQuestion.XAVT);
            case XAVR -> isAsked(FactQuestion.XAVW) && isYes(FactQuestion.XAVW);
            case XAVP -> isNo(FactQuestion.XAVN);
            case XAVPA -> false;
            case XPRZ -> isYes(FactQuestion.XPRL);
            case XPRS -> isAsked(FactQuestion.XPRZ) && isYes(FactQuestion.XPRZ);
            case XCPM -> mode == XcpmMode.XCPM_AWARE && !isNo(FactQuestion.XCP);
        };
    }

    /**
     * Returns the base vector of v3.0, for which the rubric was qualified, or of v3.1.
     *
     * @param version the version
     * @return the vector, with the base metrics alone
     * @throws IllegalArgumentException if the version is 4.0, which needs {@link #vector(RubricFollowUp)}
     */
    public CvssVector vector(CvssVersion version) {
        if (!version.isVersion3()) {
            throw new IllegalArgumentException("CVSS version must be 3.0 or 3.1, but was " + version);
        }
        return CvssVector.builder(version)
                .set(Cvss3Metrics.ATTACK_VECTOR, attackVector())
                .set(Cvss3Metrics.ATTACK_COMPLEXITY, attackComplexity())
                .set(Cvss3Metrics.PRIVILEGES_REQUIRED, privilegesRequired())
                .set(Cvss3Metrics.USER_INTERACTION, userInteraction())
                .set(Cvss3Metrics.SCOPE, scope())
                .set(Cvss3Metrics.CONFIDENTIALITY, confidentiality())
                .set(Cvss3Metrics.INTEGRITY, integrity())
                .set(Cvss3Metrics.AVAILABILITY, availability())
                .build();
    }

    /**
     * Returns the vector of v4.0 that the same answers lead to; the rubric itself knows no v4.0, so this reading is ours.
     *
     * <p>User interaction that is needed counts as passive, the easier of the two kinds. A high loss of integrity or availability of
     * data of diagnosis or therapy gives the supplemental metric Safety the value present. A loss of integrity or availability of
     * data of therapy beyond the weak system gives MSI or MSA the value safety. Where the attack reaches nothing beyond, the
     * subsequent system loses nothing.
     *
     * @param followUp the answers that v4.0 needs beside
     * @return the vector
     */
    public CvssVector vector(RubricFollowUp followUp) {
        requireNonNull(followUp, "followUp");
        RubricAnswers beyond = isNo(FactQuestion.XS)
                ? RubricAnswers.builder()
                        .answer(FactQuestion.XCP, YesNoAnswer.NO)
                        .answerAllLosses(LossAnswer.NONE)
                        .build()
                : followUp.subsequentSystem();
        RubricObstacle obstacle = isNo(FactQuestion.XACL) ? followUp.obstacle() : RubricObstacle.UNKNOWN;
        boolean isDefended = obstacle == RubricObstacle.DEFENCE;
        boolean isConditional = obstacle == RubricObstacle.DEPLOYMENT_CONDITION;
        CvssVector.Builder vector = CvssVector.builder(CvssVersion.V4_0)
                .set(Cvss4Metrics.ATTACK_VECTOR, attackVector())
                .set(Cvss4Metrics.ATTACK_COMPLEXITY, isDefended ? AttackComplexity.HIGH : AttackComplexity.LOW)
                .set(
                        Cvss4Metrics.ATTACK_REQUIREMENTS,
                        isConditional ? AttackRequirements.PRESENT : AttackRequirements.NONE)
                .set(Cvss4Metrics.PRIVILEGES_REQUIRED, privilegesRequired())
                .set(
                        Cvss4Metrics.USER_INTERACTION,
                        isYes(FactQuestion.XUI) ? UserInteraction.PASSIVE : UserInteraction.NONE)
                .set(Cvss4Metrics.VULNERABLE_SYSTEM_CONFIDENTIALITY, confidentiality())
                .set(Cvss4Metrics.VULNERABLE_SYSTEM_INTEGRITY, integrity())
                .set(Cvss4Metrics.VULNERABLE_SYSTEM_AVAILABILITY, availability())
                .set(Cvss4Metrics.SUBSEQUENT_SYSTEM_CONFIDENTIALITY, loss(beyond, SecurityObjective.CONFIDENTIALITY))
                .set(Cvss4Metrics.SUBSEQUENT_SYSTEM_INTEGRITY, loss(beyond, SecurityObjective.INTEGRITY))
                .set(Cvss4Metrics.SUBSEQUENT_SYSTEM_AVAILABILITY, loss(beyond, SecurityObjective.AVAILABILITY));
        if (beyond.answer(LossQuestion.XIT) != LossAnswer.NONE) {
            vector.set(Cvss4Metrics.MODIFIED_SUBSEQUENT_SYSTEM_INTEGRITY, ImpactLevel.SAFETY);
        }
        if (beyond.answer(LossQuestion.XAT) != LossAnswer.NONE) {
            vector.set(Cvss4Metrics.MODIFIED_SUBSEQUENT_SYSTEM_AVAILABILITY, ImpactLevel.SAFETY);
        }
        if (isSafetyAtStake(answers) || isSafetyAtStake(beyond)) {
            vector.set(Cvss4Metrics.SAFETY, Safety.PRESENT);
        }
        return vector.build();
    }

    private static boolean isSafetyAtStake(RubricAnswers of) {
        return level(of.answer(LossQuestion.XID)) == ImpactLevel.HIGH
                || level(of.answer(LossQuestion.XIT)) == ImpactLevel.HIGH
                || level(of.answer(LossQuestion.XAD)) == ImpactLevel.HIGH
                || level(of.answer(LossQuestion.XAT)) == ImpactLevel.HIGH;
    }
}
