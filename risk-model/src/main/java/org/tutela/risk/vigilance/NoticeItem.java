package org.tutela.risk.vigilance;

import org.tutela.core.clause.Instrument;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.SourceGrade;
import org.tutela.core.reference.Sources;

/** A point that a field safety notice must meet; MDR, Article 89(8), IVDR, Article 84(8), and what security adds to it. */
public enum NoticeItem {
    /** It is written in the official languages that the Member States concerned ask for. */
    LANGUAGE(true),
    /** Its draft was given to the competent authority for comment, unless urgent. */
    DRAFT_TO_AUTHORITY(true),
    /** It says the same in every Member State. */
    SAME_IN_ALL_STATES(true),
    /** It names the devices by UDI. */
    DEVICE_IDENTIFICATION(true),
    /** It names the manufacturer by single registration number. */
    MANUFACTURER_IDENTIFICATION(true),
    /** It explains, without understating the risk, why the action is taken. */
    REASON(true),
    /** It names the malfunction and the risk to patients, users and others. */
    RISK(true),
    /** It says what users must do. */
    USER_ACTIONS(true),
    /** It says which releases are affected and which are not. */
    AFFECTED_RELEASES(false),
    /** It says how to work safely until the remedy is in place. */
    INTERIM_MEASURES(false),
    /** It says how to tell that the update is the manufacturer's and has arrived whole. */
    UPDATE_INTEGRITY(false),
    /** It holds no detail that helps an attacker before users can act. */
    NO_ATTACK_DETAIL(false);

    private final boolean isLaw;

    NoticeItem(boolean isLaw) {
        this.isLaw = isLaw;
    }

    /**
     * Says whether a reason can stand for the point.
     *
     * @return true for what the law itself excepts (a draft where it is urgent, one text where States differ for a reason) and for what this
     *     library adds
     */
    public boolean mayNotApply() {
        return !isLaw || this == DRAFT_TO_AUTHORITY || this == SAME_IN_ALL_STATES;
    }

    /**
     * Returns where the point comes from.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @return the article, or this library's method where the law does not ask for it
     */
    public Citation citation(Instrument regulation) {
        if (!isLaw) {
            return Citation.method("4.4, field safety notice about security");
        }
        return regulation.equals(Instrument.IVDR)
                ? new Citation(Sources.IVDR, "Article 84(8)", SourceGrade.PRIMARY)
                : new Citation(Sources.MDR, "Article 89(8)", SourceGrade.PRIMARY);
    }
}
