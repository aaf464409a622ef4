package org.tutela.annexi.guidance;

import com.google.common.collect.ImmutableList;

/** The section tree, chapter by chapter. */
final class MdcgSections {

    private MdcgSections() {}

    static ImmutableList<GuidanceSection> all() {
        return ImmutableList.<GuidanceSection>builder()
                .addAll(MdcgBasics.chapters())
                .addAll(MdcgDesign.chapter())
                .addAll(MdcgDocumentation.chapter())
                .addAll(MdcgAfterMarket.chapters())
                .build();
    }
}
