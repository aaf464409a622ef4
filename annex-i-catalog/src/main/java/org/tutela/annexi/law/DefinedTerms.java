package org.tutela.annexi.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tutela.core.reference.Citation;
import org.tutela.core.reference.Sources;

/** The terms of Article 2 that the flow uses. */
final class DefinedTerms {

    static final ImmutableList<DefinedTerm> ALL = ImmutableList.of(
            term(
                    "intended purpose",
                    "What the manufacturer says a device is for: on the label, in instructions for use, in promotional or sales"
                            + " material or statements, and in the clinical evaluation.",
                    12,
                    12,
                    "the performance evaluation takes the place of the clinical evaluation, joined by or instead of and"),
            term(
                    "instructions for use",
                    "What the manufacturer tells the user of intended purpose, proper use and precautions.",
                    14,
                    14,
                    ""),
            term(
                    "performance",
                    "How far a device achieves the intended purpose that the manufacturer states.",
                    22,
                    39,
                    "made up of analytical and, where applicable, clinical performance"),
            term("risk", "How probable harm is, taken together with how severe it is.", 23, 16, ""),
            term(
                    "benefit-risk determination",
                    "Everything that assesses benefit and risk and may matter for the use as intended, analysed as a whole.",
                    24,
                    17,
                    ""),
            term(
                    "compatibility",
                    "With other devices, as intended: performing without loss, working together without change, or being used without"
                            + " conflict; any or all of these.",
                    25,
                    18,
                    ""),
            term(
                    "interoperability",
                    "With other devices: exchanging and correctly using information with its content unchanged, communicating, or"
                            + " working together as intended; any or all of these.",
                    26,
                    19,
                    ""),
            term("user", "A healthcare professional or lay person who uses a device.", 37, 30, ""),
            term(
                    "lay person",
                    "A person without formal education in the field of healthcare or medicine concerned.",
                    38,
                    31,
                    ""),
            term(
                    "post-market surveillance",
                    "All that manufacturers and other economic operators do to keep up a systematic procedure that collects and"
                            + " reviews experience with devices on its own initiative.",
                    60,
                    63,
                    ""),
            term("recall", "Getting a device back that has reached its user.", 62, 65, ""),
            term("withdrawal", "Keeping a device in the supply chain from being made available further.", 63, 66, ""),
            term(
                    "incident",
                    "A device on the market malfunctions or gets worse in characteristics or performance, use error by ergonomics"
                            + " included; or its information is inadequate; or an undesirable side-effect occurs.",
                    64,
                    67,
                    "in place of side-effects, harm that follows from a medical decision, or from acting or not acting, on information"
                            + " or results of the device"),
            term(
                    "serious incident",
                    "An incident that led, might have led or might lead, directly or not, to death, to a temporary or permanent"
                            + " serious deterioration of a person's health, or to a serious threat to public health.",
                    65,
                    68,
                    ""),
            term(
                    "serious public health threat",
                    "An event that may bring imminent risk of death, serious deterioration of health or serious illness, may need"
                            + " prompt action, and may cause much illness or death or is unusual for place and time.",
                    66,
                    69,
                    ""),
            term(
                    "corrective action",
                    "What removes the cause of a potential or actual non-conformity or another undesirable situation.",
                    67,
                    70,
                    ""),
            term(
                    "field safety corrective action",
                    "A corrective action of the manufacturer, for technical or medical reasons, against the risk of a serious incident"
                            + " with a device on the market.",
                    68,
                    71,
                    ""),
            term(
                    "field safety notice",
                    "What the manufacturer tells users or customers about a field safety corrective action.",
                    69,
                    72,
                    ""));

    private DefinedTerms() {}

    private static DefinedTerm term(String term, String meaning, int mdr, int ivdr, String difference) {
        return new DefinedTerm(
                term,
                meaning,
                Citation.primary(Sources.MDR, "Art. 2(" + mdr + ")"),
                Citation.primary(Sources.IVDR, "Art. 2(" + ivdr + ")"),
                difference.isEmpty() ? Optional.empty() : Optional.of(difference));
    }
}
