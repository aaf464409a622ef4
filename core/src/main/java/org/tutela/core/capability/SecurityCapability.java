package org.tutela.core.capability;

import java.util.Optional;

/**
 * A security capability of a device: the 19 codes of IEC TR 80001-2-2, 18 of which MDCG 2019-16 names in its Table 3.
 *
 * <p>The guidance leaves out {@link #RDMP}, says personal data where the report says health data, and its table is indicative.
 */
public enum SecurityCapability {
    /** Automatic logoff. */
    ALOF("Automatic logoff", "Automatic Logoff"),
    /** Audit controls. */
    AUDT("Audit controls", "Audit Controls"),
    /** Authorization. */
    AUTH("Authorization", "Authorization"),
    /** Configuration of security features. */
    CNFS("Configuration of security features", "Configuration of Security Features"),
    /** Cyber security product upgrades. */
    CSUP("Cyber security product upgrades", "Cybersecurity Product Upgrades"),
    /** Health data de-identification. */
    DIDT("Health data de-identification", "Personal Data De-Identification"),
    /** Data backup and disaster recovery. */
    DTBK("Data backup and disaster recovery", "Data Backup and Disaster Recovery"),
    /** Emergency access. */
    EMRG("Emergency access", "Emergency Access"),
    /** Health data integrity and authenticity. */
    IGAU("Health data integrity and authenticity", "Personal Data Integrity and Authenticity"),
    /** Malware detection/protection. */
    MLDP("Malware detection/protection", "Malware Detection / Protection"),
    /** Node authentication. */
    NAUT("Node authentication", "Node Authentication"),
    /** Person authentication. */
    PAUT("Person authentication", "Person Authentication"),
    /** Physical locks on device. */
    PLOK("Physical locks on device", "Physical Locks"),
    /** Third-party components in product lifecycle roadmaps, the one that MDCG 2019-16, Table 3 leaves out. */
    RDMP("Third-party components in product lifecycle roadmaps", ""),
    /** System and application hardening. */
    SAHD("System and application hardening", "System and OS Hardening"),
    /** Security guides. */
    SGUD("Security guides", "Security and Privacy Guides"),
    /** Health data storage confidentiality. */
    STCF("Health data storage confidentiality", "Personal Data Storage Confidentiality"),
    /** Transmission confidentiality. */
    TXCF("Transmission confidentiality", "Transmission Confidentiality"),
    /** Transmission integrity. */
    TXIG("Transmission integrity", "Transmission Integrity");

    private final String title;
    private final String mdcgTitle;

    SecurityCapability(String title, String mdcgTitle) {
        this.title = title;
        this.mdcgTitle = mdcgTitle;
    }

    /**
     * Returns the name in IEC TR 80001-2-2.
     *
     * @return the name
     */
    public String title() {
        return title;
    }

    /**
     * Returns the name in MDCG 2019-16, Table 3.
     *
     * @return the name, or empty for {@link #RDMP}
     */
    public Optional<String> mdcgTitle() {
        return mdcgTitle.isEmpty() ? Optional.empty() : Optional.of(mdcgTitle);
    }
}
