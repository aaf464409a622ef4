package org.tutela.interchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tutela.annexi.AnnexI;
import org.tutela.core.canonical.CanonicalText;
import org.tutela.risk.assessment.RiskFile;

class RiskFilesTest {

    static byte[] resource(String name) {
        try (InputStream in = RiskFilesTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void toJson_givesBackTheFullExampleByteForByte() {
        byte[] full = resource("full.json");
        assertEquals(utf8(full), utf8(RiskFiles.toJson(RiskFiles.read(full, "full.json", AnnexI.mdr()))));
    }

    @Test
    void toJson_ofASmallFileIsTheGoldenOne() {
        RiskFile file = Samples.small();
        assertEquals(utf8(resource("small.json")), utf8(RiskFiles.toJson(file)));
        assertEquals(file, RiskFiles.read(resource("small.json"), "small.json"));
    }

    @Test
    void fullExample_usesEveryFieldOfTheModel() throws ReflectiveOperationException {
        Set<String> used = new TreeSet<>();
        collect(RiskFiles.read(resource("full.json"), "full.json").content(), used);
        Set<String> all = new TreeSet<>();
        RiskFiles.Schema.RISK_FILE
                .records()
                .forEach(shape ->
                        shape.names().forEach(name -> all.add(shape.type().getSimpleName() + '.' + name)));
        assertEquals(all, used);
        assertTrue(all.size() > 120, "but had " + all.size());
    }

    /** Collects the components that are not empty. */
    static void collect(Object value, Set<String> used) throws ReflectiveOperationException {
        if (value instanceof Collection<?> items) {
            for (Object item : items) {
                collect(item, used);
            }
        } else if (value instanceof Optional<?> optional) {
            collect(optional.orElseThrow(), used);
        } else if (value instanceof Record row && !(value instanceof CanonicalText)) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(row);
                if (!part.equals("") && !part.equals(List.of()) && !part.equals(Optional.empty())) {
                    used.add(row.getClass().getSimpleName() + '.' + component.getName());
                    collect(part, used);
                }
            }
        }
    }

    @Test
    void read_takesPathStreamAndBytesAlike(@TempDir Path folder) throws IOException {
        byte[] full = resource("full.json");
        Path path = Files.write(folder.resolve("full.json"), full);
        RiskFile fromBytes = RiskFiles.read(full, "full.json");
        assertEquals(fromBytes, RiskFiles.read(path));
        assertEquals(fromBytes, RiskFiles.read(new ByteArrayInputStream(full), "full.json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RiskFiles.write(fromBytes, out);
        assertArrayEquals(full, out.toByteArray());
    }

    @Test
    void read_saysWhichFileIsMissingOrNoFile(@TempDir Path folder) {
        Path missing = folder.resolve("pump.json");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> RiskFiles.read(missing));
        assertEquals(missing + ": Risk file must exist, but did not", e.getMessage());
        FileSystemException noFile = assertThrows(FileSystemException.class, () -> RiskFiles.read(folder));
        assertEquals(folder + ": Risk file must be a file, but was a directory", noFile.getMessage());
    }

    @Test
    void read_skipsAByteOrderMark() {
        byte[] full = resource("full.json");
        byte[] marked = new byte[full.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(full, 0, marked, 3, full.length);
        assertEquals(RiskFiles.read(full, "full.json"), RiskFiles.read(marked, "full.json"));
    }

    @Test
    void read_dependsOnNeitherLocaleNorTimeZone() {
        byte[] broken = utf8(resource("full.json"))
                .replace("\"IIB\"", "\"iib\"")
                .replace("\"2026-11-24\"", "\"24.11.2026\"")
                .getBytes(StandardCharsets.UTF_8);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = message(broken);
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                toJson_givesBackTheFullExampleByteForByte();
                assertEquals(expected, message(broken));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void methods_refuseNull() {
        assertEquals("bytes", nullPointer(() -> RiskFiles.read((byte[]) null, "x")));
        assertEquals("name", nullPointer(() -> RiskFiles.read(new byte[0], null)));
        assertEquals("in", nullPointer(() -> RiskFiles.read((InputStream) null, "x")));
        assertEquals("file", nullPointer(() -> RiskFiles.read((Path) null)));
        assertEquals("file", nullPointer(() -> RiskFiles.toJson(null)));
        assertEquals("out", nullPointer(() -> RiskFiles.write(Samples.small(), null)));
    }

    private static String nullPointer(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    private static String message(byte[] bytes) {
        return assertThrows(UnreadableFileException.class, () -> RiskFiles.read(bytes, "x.json"))
                .getMessage();
    }
}
