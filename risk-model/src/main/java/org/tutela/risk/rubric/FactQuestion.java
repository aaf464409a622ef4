package org.tutela.risk.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.reference.SourceGrade;

/**
 * A question of the rubric that is answered by yes, no or unknown.
 *
 * <p>A question is asked only where the answers before it leave something to decide; which those are is said with each constant. The
 * guidance beside a question decides nothing; {@link #guidanceGrade()} says how far its source was read, and most of it is
 * {@link SourceGrade#UNVERIFIED}.
 */
public enum FactQuestion implements RubricQuestion<YesNoAnswer> {
    /** Is there a network; always asked. */
    XAVN(
            "AV",
            "Does the way in lead over a network or another communication protocol?",
            "A segmented hospital network is still a network here; segmentation belongs to the modified attack vector.",
            SourceGrade.UNVERIFIED),
    /** Is it routed; asked where there is a network. */
    XAVT("AV", "Is that network routed, as IP, TCP or UDP are (OSI layers 3 and 4)?"),
    /** Is it radio; asked where a network is not routed. */
    XAVW("AV", "Is the channel wireless?"),
    /** How far it reaches; asked where the channel is wireless. */
    XAVR(
            "AV",
            "Does the channel reach no farther than about 3 m (10 feet)?",
            "An unknown reach counts as a longer one; the workbook leaves the attack vector empty.",
            SourceGrade.POLICY),
    /** Must the device be touched; asked where there is no network. */
    XAVP("AV", "Must the attacker touch the device?"),
    /** Is the way in made for people; recorded, without effect on the vector. */
    XAVPA(
            "AV",
            "Is the way in the interface at which people operate the device by hand?",
            "Recorded only.",
            SourceGrade.PRIMARY),
    /** Can it be tried at will; always asked. */
    XACL(
            "AC",
            "Can the attacker try whenever he likes, with no special circumstance, setting, other weakness or attack before it?",
            "Assume full knowledge of proprietary protocols: that something is obscure does not make it complex.",
            SourceGrade.UNVERIFIED),
    /** Are there accounts; always asked. */
    XPRL(
            "PR",
            "Does the device or component tell users or roles apart by a login, with different rights?",
            "One role that everybody shares is none.",
            SourceGrade.UNVERIFIED),
    /** Is an account needed first; asked where there are accounts. */
    XPRZ("PR", "Must the attacker hold rights on the affected component before he tries?"),
    /** Is a powerful account needed; asked where an account is needed. */
    XPRS("PR", "Must these be the rights of an administrator, of maintenance or of the system itself?"),
    /** Must somebody take part; always asked. */
    XUI(
            "UI",
            "Must somebody other than the attacker do something for the attack to work?",
            "A confirmation that is given out of habit is no obstacle.",
            SourceGrade.UNVERIFIED),
    /** Does it reach beyond; always asked. */
    XS(
            "S",
            "Does the attack reach a component that another authority governs than that of the weak one?",
            "A programmer that can rewrite an implant reaches beyond itself.",
            SourceGrade.UNVERIFIED),
    /** Is data of persons exposed; always asked. */
    XCP("C", "Can the attacker read health data or other data that identify a person?"),
    /** Is data of many persons exposed; asked where data of persons are or may be exposed. */
    XCPM("C", "Can these be the data of many persons, such as 500 or more, where breaches must be notified?");

    private static final ImmutableList<YesNoAnswer> ANSWERS = ImmutableList.copyOf(YesNoAnswer.values());

    private final String metric;
    private final String english;
    private final String guidance;
    private final Optional<SourceGrade> guidanceGrade;

    FactQuestion(String metric, String english) {
        this.metric = metric;
        this.english = english;
        this.guidance = "";
        this.guidanceGrade = Optional.empty();
    }

    FactQuestion(String metric, String english, String guidance, SourceGrade guidanceGrade) {
        this.metric = metric;
        this.english = english;
        this.guidance = guidance;
        this.guidanceGrade = Optional.of(guidanceGrade);
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public String metric() {
        return metric;
    }

    @Override
    public List<YesNoAnswer> answers() {
        return ANSWERS;
    }

    @Override
    public String english() {
        return english;
    }

    /**
     * Returns what helps to answer, in English. It is not part of the workbook and decides nothing.
     *
     * @return the guidance, empty where there is none
     */
    public String guidance() {
        return guidance;
    }

    /**
     * Returns how far the source of the guidance was read: whoever prints the guidance should print it too.
     *
     * @return {@link SourceGrade#UNVERIFIED} where a text about the rubric says so and the rubric's own paper was not read,
     *     {@link SourceGrade#PRIMARY} where the workbook was, {@link SourceGrade#POLICY} where it is a rule of this library; empty where
     *     there is no guidance
     */
    public Optional<SourceGrade> guidanceGrade() {
        return guidanceGrade;
    }
}
