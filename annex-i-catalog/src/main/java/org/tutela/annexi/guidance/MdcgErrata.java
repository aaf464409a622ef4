package org.tutela.annexi.guidance;

import com.google.common.collect.ImmutableList;

/** The slips of the guidance. */
final class MdcgErrata {

    static final ImmutableList<CitationErratum> ALL = ImmutableList.of(
            new CitationErratum(
                    "footnote 8",
                    "MDR Art. 7, Annex I, Chapter 1, Section 4",
                    "MDR Annex I, 4",
                    "the text is about the order of risk control; Article 7 is about claims"),
            new CitationErratum(
                    "1.4 and Figure 2",
                    "see Chapter 7",
                    "see chapter 6",
                    "other legislation is in chapter 6 of this revision"),
            new CitationErratum(
                    "2.1, IT security",
                    "MDR 23.4b",
                    "MDR Annex I, 23.4(ab)",
                    "the text is about minimum IT requirements; 23.4(b) is the intended purpose"),
            new CitationErratum(
                    "2.1, IT security",
                    "IVDR 20.4.1(c)",
                    "IVDR Annex I, 20.4.1(ah)",
                    "the text is about minimum IT requirements; 20.4.1(c) is the intended purpose"),
            new CitationErratum(
                    "2.2",
                    "IVDR 14.1 beside MDR 17.1 and 18.1",
                    "probably IVDR Annex I, 16.1 and 17.1",
                    "14.1 is about devices with a measuring function"),
            new CitationErratum(
                    "3.6", "IVDR 20.4 ah", "IVDR Annex I, 20.4.1(ah)", "the points stand in 20.4.1; 20.4 is a heading"),
            new CitationErratum(
                    "footnote 14",
                    "Article 14.1 of Annex I",
                    "MDR Annex I, 14.1",
                    "annexes have sections, not articles"),
            new CitationErratum(
                    "3.8 and 4.1",
                    "see Chapter 6",
                    "see chapter 5",
                    "post-market surveillance is in chapter 5 of this revision"),
            new CitationErratum(
                    "4.2, secure configuration",
                    "IVDR 2.4.1 (s)",
                    "IVDR Annex I, 20.4.1(s)",
                    "there is no clause 2.4.1"),
            new CitationErratum(
                    "4.2, quotation of MDR 23.4(k)",
                    "two indents",
                    "four indents",
                    "the quotation leaves two of the four indents out without saying so"),
            new CitationErratum(
                    "footnote 28",
                    "IVDR Article 95",
                    "IVDR Art. 87",
                    "the electronic system on vigilance is in Article 87"),
            new CitationErratum(
                    "5.2, device problem codes",
                    "A110502 as the code that is divided into two",
                    "A1105",
                    "Table 4 has A1105 above A110501 and A110502"),
            new CitationErratum(
                    "5.2, vigilance guidance",
                    "MEDDEV 2.12/1 rev.8, and horizontal guidance under development",
                    "MDCG 2023-3 rev.2",
                    "overtaken: MDCG 2023-3 says that the MEDDEV document is obsolete under the Regulations"),
            new CitationErratum(
                    "6.1",
                    "Directive (EU) 2016/1148",
                    "Directive (EU) 2022/2555",
                    "overtaken: the directive was repealed and replaced"));

    private MdcgErrata() {}
}
