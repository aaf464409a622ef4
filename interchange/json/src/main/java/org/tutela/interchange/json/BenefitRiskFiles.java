package org.tutela.interchange.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.benefit.BenefitRiskContent;
import org.tutela.risk.benefit.BenefitRiskInputs;

/**
 * Reads and writes the inputs of benefit-risk analyses as JSON, with the guarantees of {@link RiskFiles}: every problem at once with path,
 * line, column, stable code and what was expected; nothing unknown taken; the same bytes each time. Rules and limits are those of
 * {@link RiskFiles}; docs/adr/0004-risk-file-json.md and docs/adr/0014-json-roots.md.
 *
 * <p>Where the risk file of the release is at hand, hand it to the reader: what the inputs say of its risks, controls, benefits and
 * evidence is then checked and placed in the text as well. This class is stateless and thread-safe.
 */
public final class BenefitRiskFiles {

    /** What the field {@code format} says. */
    public static final String FORMAT = "tutela-benefit-risk";

    /** What the field {@code formatVersion} says. */
    public static final int FORMAT_VERSION = 1;

    private BenefitRiskFiles() {}

    /**
     * Reads inputs alone.
     *
     * @param file the file
     * @return the inputs, checked
     * @throws IOException if there is no such file or it cannot be read; the message says which and why
     * @throws UnreadableFileException if the text does not give inputs, with every problem
     */
    public static BenefitRiskInputs read(Path file) throws IOException {
        return Schema.INPUTS.read(file);
    }

    /**
     * Reads inputs and checks them against the risk file of their release.
     *
     * @param file the file
     * @param riskFile the risk file
     * @return the inputs, checked
     * @throws IOException if there is no such file or it cannot be read; the message says which and why
     * @throws UnreadableFileException if the text does not give inputs for this risk file, with every problem
     */
    public static BenefitRiskInputs read(Path file, RiskFile riskFile) throws IOException {
        return against(riskFile).read(file);
    }

    /**
     * Reads inputs from a stream.
     *
     * @param in the stream, which is read to its end and stays open
     * @param name what messages call it
     * @return the inputs, checked
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFileException if the text does not give inputs, with every problem
     */
    public static BenefitRiskInputs read(InputStream in, String name) throws IOException {
        return Schema.INPUTS.read(in, name);
    }

    /**
     * Reads inputs from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @return the inputs, checked
     * @throws UnreadableFileException if the text does not give inputs, with every problem
     */
    public static BenefitRiskInputs read(byte[] bytes, String name) {
        return Schema.INPUTS.read(bytes, name);
    }

    /**
     * Reads inputs from bytes and checks them against the risk file of their release.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @param riskFile the risk file
     * @return the inputs, checked
     * @throws UnreadableFileException if the text does not give inputs for this risk file, with every problem
     */
    public static BenefitRiskInputs read(byte[] bytes, String name, RiskFile riskFile) {
        return against(riskFile).read(bytes, name);
    }

    private static FileFormat<BenefitRiskContent, BenefitRiskInputs> against(RiskFile riskFile) {
        requireNonNull(riskFile, "riskFile");
        return Schema.INPUTS.behind(content -> BenefitRiskInputs.of(content, riskFile));
    }

    /**
     * Writes inputs.
     *
     * @param inputs the inputs
     * @param out the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a text has half of a character, which UTF-8 cannot hold
     */
    public static void write(BenefitRiskInputs inputs, OutputStream out) throws IOException {
        Schema.INPUTS.write(inputs, out);
    }

    /**
     * Returns inputs as JSON.
     *
     * @param inputs the inputs
     * @return the text, in UTF-8, the same bytes for the same content in the same order
     * @throws IllegalArgumentException if a text has half of a character, which UTF-8 cannot hold
     */
    public static byte[] toJson(BenefitRiskInputs inputs) {
        return Schema.INPUTS.toJson(inputs);
    }

    /** Made when the first inputs are read or written. */
    static final class Schema {

        static final FileFormat<BenefitRiskContent, BenefitRiskInputs> INPUTS = FileFormat.of(
                "Benefit-risk inputs",
                FORMAT,
                FORMAT_VERSION,
                BenefitRiskContent.class,
                BenefitRiskInputs::of,
                BenefitRiskInputs::content);

        private Schema() {}
    }
}
