package org.tutela.risk.surveillance;

import static java.util.Objects.requireNonNull;
import static org.tutela.core.reference.Citation.primary;

import java.time.LocalDate;
import java.util.Optional;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.RiskClass;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;

/**
 * Which periodic report a class of devices asks for; MDR, Articles 85 and 86, IVDR, Articles 80 and 81.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind of report
 * @param months after how many months at the latest a new one is due; empty where it is due when something changes
 * @param recipient who gets it
 * @param citation where it stands
 */
public record PeriodicDuty(Kind kind, Optional<Integer> months, Recipient recipient, Citation citation) {

    private static final int YEAR = 12;

    /** Rejects nulls. */
    public PeriodicDuty {
        requireNonNull(kind, "kind");
        requireNonNull(months, "months");
        requireNonNull(recipient, "recipient");
        requireNonNull(citation, "citation");
    }

    /** A kind of periodic report. */
    public enum Kind {
        /** The report on post-market surveillance. */
        PMS_REPORT,
        /** The periodic safety update report. */
        PSUR
    }

    /** Who gets the report. */
    public enum Recipient {
        /** The competent authority, on request. */
        AUTHORITY_ON_REQUEST,
        /** Notified body and competent authority, on request. */
        NOTIFIED_BODY_AND_AUTHORITY_ON_REQUEST,
        /** The notified body, which evaluates it, through Eudamed. */
        NOTIFIED_BODY_BY_EUDAMED,
        /** It is at hand for the notified body, and for the competent authority on request. */
        AVAILABLE_TO_NOTIFIED_BODY
    }

    /**
     * Returns the duty of a class.
     *
     * @param regulation {@link Instrument#MDR} or {@link Instrument#IVDR}
     * @param riskClass the class under that regulation
     * @param isImplantable whether the device is implantable; take true where it is not known
     * @return the duty
     * @throws IllegalArgumentException if the regulation does not have the class
     */
    public static PeriodicDuty of(Instrument regulation, RiskClass riskClass, boolean isImplantable) {
        boolean isIvdr = riskClass.compareTo(RiskClass.A) >= 0;
        if (!regulation.equals(isIvdr ? Instrument.IVDR : Instrument.MDR)) {
            throw new IllegalArgumentException("Class must be one of " + regulation + ", but was " + riskClass);
        }
        return switch (riskClass) {
            case I ->
                new PeriodicDuty(
                        Kind.PMS_REPORT,
                        Optional.empty(),
                        Recipient.AUTHORITY_ON_REQUEST,
                        primary(Sources.MDR, "Article 85"));
            case IIA -> psur(2 * YEAR, mdr(isImplantable), primary(Sources.MDR, "Article 86"));
            case IIB -> psur(YEAR, mdr(isImplantable), primary(Sources.MDR, "Article 86"));
            case III -> psur(YEAR, mdr(true), primary(Sources.MDR, "Article 86"));
            case A, B ->
                new PeriodicDuty(
                        Kind.PMS_REPORT,
                        Optional.empty(),
                        Recipient.NOTIFIED_BODY_AND_AUTHORITY_ON_REQUEST,
                        primary(Sources.IVDR, "Article 80"));
            case C -> psur(YEAR, Recipient.AVAILABLE_TO_NOTIFIED_BODY, primary(Sources.IVDR, "Article 81"));
            case D -> psur(YEAR, Recipient.NOTIFIED_BODY_BY_EUDAMED, primary(Sources.IVDR, "Article 81"));
        };
    }

    private static Recipient mdr(boolean isByEudamed) {
        return isByEudamed ? Recipient.NOTIFIED_BODY_BY_EUDAMED : Recipient.AVAILABLE_TO_NOTIFIED_BODY;
    }

    private static PeriodicDuty psur(int months, Recipient recipient, Citation citation) {
        return new PeriodicDuty(Kind.PSUR, Optional.of(months), recipient, citation);
    }

    /**
     * Returns the regulation that asks for it.
     *
     * @return {@link Instrument#MDR} or {@link Instrument#IVDR}
     */
    public Instrument regulation() {
        return citation.source().equals(Sources.IVDR) ? Instrument.IVDR : Instrument.MDR;
    }

    /**
     * Returns where the plan of surveillance is asked for, which every class needs.
     *
     * @return the article
     */
    public Citation planCitation() {
        return regulation().equals(Instrument.IVDR)
                ? primary(Sources.IVDR, "Article 79")
                : primary(Sources.MDR, "Article 84");
    }

    /**
     * Returns when the next report is due at the latest.
     *
     * @param last when the last one was issued
     * @return the day, or empty where no period is set
     */
    public Optional<LocalDate> nextAfter(LocalDate last) {
        requireNonNull(last, "last");
        return months.map(last::plusMonths);
    }
}
