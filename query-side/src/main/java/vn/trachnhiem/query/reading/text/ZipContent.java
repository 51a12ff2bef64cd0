package vn.trachnhiem.query.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.trachnhiem.shared.reading.Refusal;

/** Looks into a ZIP container, without unpacking more than is allowed. */
final class ZipContent {

    private static final int MOST_ENTRIES = 5000;
    private static final int BUFFER = 8192;
    /** The end record of a ZIP file and the longest comment behind it. */
    private static final int TAIL = 22 + 65_535;

    private ZipContent() {}

    /** The kind of container, from the names of its entries, which stand uncompressed in it. */
    static Content of(byte[] bytes) {
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        if (names.contains("xl/workbook")) {
            return Content.XLSX;
        }
        if (names.contains("ppt/presentation")) {
            return Content.PPTX;
        }
        if (names.contains("word/") || names.contains("[Content_Types].xml")) {
            return Content.DOCX;
        }
        return names.contains("mimetypeapplication/vnd.oasis.opendocument.text") ? Content.ODT : Content.ZIP;
    }

    /** Refuses a container that is cut off, or that holds more than is allowed; it keeps nothing of what it unpacks. */
    static void check(byte[] bytes, Limits limits) throws RefusedFile {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("PK\u0005\u0006")) {
            throw new RefusedFile(Refusal.TRUNCATED, Content.DOCX.name());
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            unpack(zip, limits);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedFile(Refusal.TRUNCATED, Content.DOCX.name());
        }
    }

    private static void unpack(ZipInputStream zip, Limits limits) throws IOException, RefusedFile {
        byte[] buffer = new byte[BUFFER];
        long inside = 0;
        int entries = 0;
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            entries++;
            int read = zip.read(buffer);
            while (read >= 0) {
                inside += read;
                if (inside > limits.insideBytes() || entries > MOST_ENTRIES) {
                    throw new RefusedFile(Refusal.TOO_MUCH_INSIDE, limits.insideBytes() / (1024 * 1024) + " MB");
                }
                read = zip.read(buffer);
            }
            entry = zip.getNextEntry();
        }
    }
}
