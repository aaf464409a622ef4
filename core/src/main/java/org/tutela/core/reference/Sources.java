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

    /** FDA, Postmarket Management of Cybersecurity in Medical Devices, 28 December 2016. */
    public static final Source FDA_2016 = new Source(
            "FDA-2016", "FDA Postmarket Management of Cybersecurity in Medical Devices (2016)", Optional.empty());

    /** ISO 14971:2019, cited by clause number only. */
    public static final Source ISO_14971 = new Source("ISO-14971", "ISO 14971:2019", Optional.empty());

    /** IEC 81001-5-1:2021, cited by clause number only. */
    public static final Source IEC_81001_5_1 = new Source("IEC-81001-5-1", "IEC 81001-5-1:2021", Optional.empty());

    /** ISO/SAE 21434:2021, cited by clause number only. */
    public static final Source ISO_SAE_21434 = new Source("ISO-SAE-21434", "ISO/SAE 21434:2021", Optional.empty());

    /** The method of this library: a convention of its own, to be tailored by the manufacturer. */
    public static final Source TUTELA = new Source("TUTELA", "Tutela method", Optional.empty());

    private static final ImmutableList<Source> ALL =
            ImmutableList.of(MDR, IVDR, MDCG_2019_16, FDA_2016, ISO_14971, IEC_81001_5_1, ISO_SAE_21434, TUTELA);

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
