package org.tutela.interchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.tutela.risk.postmarket.PostMarketFile;
import org.tutela.risk.postmarket.PostMarketFileContent;

/**
 * Reads and writes post-market files as JSON, by the rules of {@link RiskFiles}: an object has one field for each component of the
 * record it stands for, every problem is reported at once with its place, nothing unknown is taken, and what is written is read and
 * written again with the same bytes.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class PostMarketFiles {

    /** What the field {@code format} says. */
    public static final String FORMAT = "tutela-post-market-file";

    /** What the field {@code formatVersion} says. */
    public static final int FORMAT_VERSION = 1;

    private PostMarketFiles() {}

    /**
     * Reads a post-market file.
     *
     * @param file the file
     * @return the post-market file, checked
     * @throws IOException if there is no such file or it cannot be read; the message says which and why
     * @throws UnreadableFileException if the text does not give a post-market file, with every problem
     */
    public static PostMarketFile read(Path file) throws IOException {
        return Schema.POST_MARKET_FILE.read(file);
    }

    /**
     * Reads a post-market file from a stream.
     *
     * @param in the stream, which is read to its end and stays open
     * @param name what messages call it
     * @return the post-market file, checked
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFileException if the text does not give a post-market file, with every problem
     */
    public static PostMarketFile read(InputStream in, String name) throws IOException {
        return Schema.POST_MARKET_FILE.read(in, name);
    }

    /**
     * Reads a post-market file from bytes.
     *
     * @param bytes the text, in UTF-8; a byte order mark is skipped
     * @param name what messages call it
     * @return the post-market file, checked
     * @throws UnreadableFileException if the text does not give a post-market file, with every problem
     */
    public static PostMarketFile read(byte[] bytes, String name) {
        return Schema.POST_MARKET_FILE.read(bytes, name);
    }

    /**
     * Writes a post-market file.
     *
     * @param file the post-market file
     * @param out the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a text of the file has half of a character, which UTF-8 cannot hold
     */
    public static void write(PostMarketFile file, OutputStream out) throws IOException {
        Schema.POST_MARKET_FILE.write(file, out);
    }

    /**
     * Returns a post-market file as JSON.
     *
     * @param file the post-market file
     * @return the text, in UTF-8, the same bytes for the same content in the same order
     * @throws IllegalArgumentException if a text of the file has half of a character, which UTF-8 cannot hold
     */
    public static byte[] toJson(PostMarketFile file) {
        return Schema.POST_MARKET_FILE.toJson(file);
    }

    /** Made when the first file is read or written. */
    static final class Schema {

        static final FileFormat<PostMarketFileContent, PostMarketFile> POST_MARKET_FILE = FileFormat.of(
                "Post-market file",
                FORMAT,
                FORMAT_VERSION,
                PostMarketFileContent.class,
                PostMarketFile::of,
                PostMarketFile::content);

        private Schema() {}
    }
}
