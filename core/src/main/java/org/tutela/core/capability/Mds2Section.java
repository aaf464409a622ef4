package org.tutela.core.capability;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The 23 sections of the MDS2 form of 2019 (ANSI/NEMA HN 1-2019) after its header, in the order of the form. 18 of them are codes of
 * IEC TR 80001-2-2; the form drops {@link SecurityCapability#CNFS} and adds five.
 */
public enum Mds2Section {
    /** Management of personally identifiable information. */
    MPII("Management of personally identifiable information", null),
    /** Automatic logoff. */
    ALOF("Automatic logoff", SecurityCapability.ALOF),
    /** Audit controls. */
    AUDT("Audit controls", SecurityCapability.AUDT),
    /** Authorization. */
    AUTH("Authorization", SecurityCapability.AUTH),
    /** Cyber security product upgrades. */
    CSUP("Cyber security product upgrades", SecurityCapability.CSUP),
    /** Health data de-identification. */
    DIDT("Health data de-identification", SecurityCapability.DIDT),
    /** Data backup and disaster recovery. */
    DTBK("Data backup and disaster recovery", SecurityCapability.DTBK),
    /** Emergency access. */
    EMRG("Emergency access", SecurityCapability.EMRG),
    /** Health data integrity and authenticity. */
    IGAU("Health data integrity and authenticity", SecurityCapability.IGAU),
    /** Malware detection/protection. */
    MLDP("Malware detection/protection", SecurityCapability.MLDP),
    /** Node authentication. */
    NAUT("Node authentication", SecurityCapability.NAUT),
    /** Connectivity capabilities. */
    CONN("Connectivity capabilities", null),
    /** Person authentication. */
    PAUT("Person authentication", SecurityCapability.PAUT),
    /** Physical locks. */
    PLOK("Physical locks", SecurityCapability.PLOK),
    /** Roadmap for third-party components in the device life cycle. */
    RDMP("Roadmap for third-party components in device life cycle", SecurityCapability.RDMP),
    /** Software bill of materials; the form writes SBoM. */
    SBOM("Software bill of materials", null),
    /** System and application hardening. */
    SAHD("System and application hardening", SecurityCapability.SAHD),
    /** Security guidance. */
    SGUD("Security guidance", SecurityCapability.SGUD),
    /** Health data storage confidentiality. */
    STCF("Health data storage confidentiality", SecurityCapability.STCF),
    /** Transmission confidentiality. */
    TXCF("Transmission confidentiality", SecurityCapability.TXCF),
    /** Transmission integrity. */
    TXIG("Transmission integrity", SecurityCapability.TXIG),
    /** Remote service. */
    RMOT("Remote service", null),
    /** Other security considerations. */
    OTHR("Other security considerations", null);

    private final String title;
    private final @Nullable SecurityCapability capability;

    Mds2Section(String title, @Nullable SecurityCapability capability) {
        this.title = title;
        this.capability = capability;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the capability of IEC TR 80001-2-2 that the section is about.
     *
     * @return the capability, or empty where the form has a section of its own
     */
    public Optional<SecurityCapability> capability() {
        return Optional.ofNullable(capability);
    }
}
