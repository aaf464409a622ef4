package org.tutela.core.reference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** The documents that this library cites. */
public final class Sources {

    /** Regulation (EU) 2017/745 on medical devices. */
    public static final Source MDR = of("MDR", "Regulation (EU) 2017/745", "http://data.europa.eu/eli/reg/2017/745/oj");

    /** Regulation (EU) 2017/746 on in vitro diagnostic medical devices. */
    public static final Source IVDR =
            of("IVDR", "Regulation (EU) 2017/746", "http://data.europa.eu/eli/reg/2017/746/oj");

    /** MDCG 2019-16 rev.1, Guidance on cybersecurity for medical devices. */
    public static final Source MDCG_2019_16 = of(
            "MDCG-2019-16",
            "MDCG 2019-16 rev.1",
            "https://health.ec.europa.eu/system/files/2022-01/md_cybersecurity_en.pdf");

    /** MDCG 2023-3 rev.2, Questions and answers on vigilance terms and concepts. */
    public static final Source MDCG_2023_3 = new Source("MDCG-2023-3", "MDCG 2023-3 rev.2", Optional.empty());

    /** Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits. */
    public static final Source REGULATION_1182_71 =
            of("1182-71", "Regulation (EEC, Euratom) No 1182/71", "http://data.europa.eu/eli/reg/1971/1182/oj");

    /** COM(2025) 1023, a proposal to change both regulations: not law. */
    public static final Source COM_2025_1023 =
            new Source("COM-2025-1023", "COM(2025) 1023, proposal", Optional.empty());

    /** IMDRF/CYBER WG/N70, Principles and practices for the cybersecurity of legacy medical devices. */
    public static final Source IMDRF_N70 = new Source("IMDRF-N70", "IMDRF/CYBER WG/N70 (2023)", Optional.empty());

    /** FDA, Postmarket Management of Cybersecurity in Medical Devices, 28 December 2016. */
    public static final Source FDA_2016 = new Source(
            "FDA-2016", "FDA Postmarket Management of Cybersecurity in Medical Devices (2016)", Optional.empty());

    /** FDA, Cybersecurity in Medical Devices: Quality Management System Considerations and Content of Premarket Submissions, 2026. */
    public static final Source FDA_2026 = new Source(
            "FDA-2026", "FDA Cybersecurity in Medical Devices, premarket submissions (2026)", Optional.empty());

    /** ISO 14971:2019, cited by clause number only. */
    public static final Source ISO_14971 = new Source("ISO-14971", "ISO 14971:2019", Optional.empty());

    /** IEC 81001-5-1:2021, cited by clause number only. */
    public static final Source IEC_81001_5_1 = new Source("IEC-81001-5-1", "IEC 81001-5-1:2021", Optional.empty());

    /** IEC 62443-4-1:2018, cited by the codes of its practices only. */
    public static final Source IEC_62443_4_1 = new Source("IEC-62443-4-1", "IEC 62443-4-1:2018", Optional.empty());

    /** ISO/SAE 21434:2021, cited by clause number only. */
    public static final Source ISO_SAE_21434 = new Source("ISO-SAE-21434", "ISO/SAE 21434:2021", Optional.empty());

    /** IEC TR 80001-2-2:2012, cited by the codes of its capabilities only. */
    public static final Source IEC_TR_80001_2_2 =
            new Source("IEC-TR-80001-2-2", "IEC TR 80001-2-2:2012", Optional.empty());

    /** ISO/IEC 29147:2018, cited by clause number only. */
    public static final Source ISO_IEC_29147 = new Source("ISO-IEC-29147", "ISO/IEC 29147:2018", Optional.empty());

    /** ANSI/NEMA HN 1-2019, the MDS2 form, cited by the codes of its sections only. */
    public static final Source MDS2_2019 = new Source("MDS2-2019", "ANSI/NEMA HN 1-2019 (MDS2)", Optional.empty());

    /** The method of this library: a convention of its own, to be tailored by the manufacturer. */
    public static final Source TUTELA = new Source("TUTELA", "Tutela method", Optional.empty());

    private static final ImmutableList<Source> ALL = ImmutableList.of(
            MDR,
            IVDR,
            MDCG_2019_16,
            MDCG_2023_3,
            REGULATION_1182_71,
            COM_2025_1023,
            IMDRF_N70,
            FDA_2016,
            FDA_2026,
            ISO_14971,
            IEC_81001_5_1,
            IEC_62443_4_1,
            ISO_SAE_21434,
            IEC_TR_80001_2_2,
            ISO_IEC_29147,
            MDS2_2019,
            TUTELA);

    private Sources() {}

    /**
     * Returns every source.
     *
     * @return the sources, in a fixed order, immutable
     */
    public static List<Source> all() {
        return ALL;
    }

    private static Source of(String key, String title, String address) {
        return new Source(key, title, Optional.of(address));
    }
}
