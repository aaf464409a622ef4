package org.tutela.risk.vigilance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;

/** The IMDRF codes that MDCG 2019-16 rev.1, 5.2, names for security, with the names they have there. */
public final class ImdrfCodes {

    /** A device problem: the security of the computer system. */
    public static final ImdrfCode COMPUTER_SYSTEM_SECURITY_PROBLEM = new ImdrfCode("A1105");

    /** A device problem: the security of an application, such as malicious code. */
    public static final ImdrfCode APPLICATION_SECURITY_PROBLEM = new ImdrfCode("A110501");

    /** A device problem: access to the computer system without authority. */
    public static final ImdrfCode UNAUTHORIZED_ACCESS = new ImdrfCode("A110502");

    /** A cause found in an investigation: a vulnerability of software. */
    public static final ImdrfCode SOFTWARE_SECURITY_VULNERABILITY = new ImdrfCode("C1007");

    private static final ImmutableList<Entry> ALL = ImmutableList.of(
            new Entry(COMPUTER_SYSTEM_SECURITY_PROBLEM, "Computer System Security Problem", table("Table 4")),
            new Entry(APPLICATION_SECURITY_PROBLEM, "Application Security Problem", table("Table 4")),
            new Entry(UNAUTHORIZED_ACCESS, "Unauthorized Access to Computer System", table("Table 4")),
            new Entry(SOFTWARE_SECURITY_VULNERABILITY, "Software Security Vulnerability", table("Table 5")));

    private ImdrfCodes() {}

    /**
     * Returns every code that is named here.
     *
     * @return the entries in the order of the guidance, immutable
     */
    public static List<Entry> all() {
        return ALL;
    }

    /**
     * Returns what is known of a code.
     *
     * @param code the code
     * @return the entry, or empty where the guidance does not name the code
     */
    public static Optional<Entry> find(ImdrfCode code) {
        requireNonNull(code, "code");
        return ALL.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    private static Citation table(String locator) {
        return Citation.primary(Sources.MDCG_2019_16, "5.2, " + locator);
    }

    /**
     * A code with its name.
     *
     * @param code the code
     * @param name its name in the terminology
     * @param citation where it was read
     */
    public record Entry(ImdrfCode code, String name, Citation citation) {

        /** Rejects nulls. */
        public Entry {
            requireNonNull(code, "code");
            requireNonNull(name, "name");
            requireNonNull(citation, "citation");
        }
    }
}
